---
id: ru-shipping-ru-039
lang: ru
genre: shipping
country: RU
published: 2022-12-26
publisher: Донской лоцман
title: "Ледяной мешок в [Азовском море](pla event)"
---
[ТАГАНРОГ](tag dateline). Сорок судов {застряли}(e1) во льду на подходах к [Таганрогу](tag event) и [Ейску](yey event). Ледокол «Капитан Демидов» ведёт караван из [Ростова](ros mention) к [Керченскому проливу](plac mention), второй ждёт у [Темрюка](tem event).

На балкере «Святой Георгий» под флагом [Того](tog mention), шедшем из [Калача-на-Дону](kal mention) в [Мерсин](mer mention), закончилась вода. «Пьём чай из снега», — передал по рации [сирийский](syr demonym) механик. Буксир {доставил}(e2) припасы из [Азова](azo mention).

В [Новороссийске](nov event) простаивают вагоны с зерном из [Воронежской области](vor mention) и с [Кубани](kra mention). [Египет](egy metonym) и [Турция](tur metonym), главные покупатели, продлили контракты; в [Дамиетте](dam event) цена тонны выросла. В [Бердянске](ber event) порт закрыт с осени. Портовики [Марселя](mar metonym) ждут партию до Крещения. Капитан порта Борис Таганрогский — однофамилец города лишь наполовину.

---
places:
  pla: {name: Азовском море, point: [46.0, 36.8], precision: area, radius_km: 120}
  tag: {name: Taganrog, geonameid: 484907, point: [47.2363, 38.9053]}
  yey: {name: Yeysk, geonameid: 466885, point: [46.6926, 38.2791]}
  ros: {name: Rostov-on-Don, geonameid: 501175, point: [47.22, 39.7077]}
  plac: {name: Керченскому проливу, point: [45.3, 36.6], precision: near}
  tem: {name: Temryuk, geonameid: 483661, point: [45.2689, 37.3975]}
  tog: {name: Togo, geonameid: 2363686, point: [8.66667, 1.08333], precision: country}
  kal: {name: Kalach-na-Donu, geonameid: 554397, point: [48.691, 43.5264]}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  azo: {name: Azov, geonameid: 580054, point: [47.1069, 39.4149]}
  nov: {name: Novorossiysk, geonameid: 518255, point: [44.7319, 37.7618]}
  vor: {name: Voronezh, geonameid: 472045, point: [51.6683, 39.192]}
  kra: {name: Krasnodar Krai, geonameid: 542415, point: [45.8397, 39.4688], precision: division}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  dam: {name: Damietta, geonameid: 358048, point: [31.4165, 31.8133]}
  ber: {name: Berdyansk, geonameid: 712451, point: [46.7558, 36.7882]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
events:
  e1: {type: outage, places: [tag, yey], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [tem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
