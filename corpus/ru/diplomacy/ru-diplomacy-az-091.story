---
id: ru-diplomacy-az-091
lang: ru
genre: diplomacy
country: AZ
published: 2018-08-12
publisher: Каспий-Урал
title: "[Актау](akt event): пять президентов и одно море"
---
Двадцать два года спорили, море это или озеро. 12 августа в [Актау](akt event) конвенцию о статусе [Каспия](pla mention) {подписали}(e1) [Азербайджан](aze metonym), [Иран](ira metonym), [Казахстан](kaz metonym), [Россия](rus metonym) и [Туркмения](tur metonym). Дно поделят потом.

Трубу из [Туркменбаши](turk mention) в [Баку](bak mention) теперь, кажется, можно; [Тегеран](teh metonym) оговорил экологию. [Брюссель](bru metonym), мечтающий о газе, прислал наблюдателя, [Вашингтон](was metonym) — твит. «На [Апшероне](plac mention) рыбы нет и без конвенции», — заметил гидробиолог Самир Ленкоранский.

Президентов {угощали}(e2) шубатом, повезли на набережную. Осетровый завод в [Астрахани](ast event) обещали обновить. Договорились о встрече в [Ашхабаде](ash event). Из [Энзели](ban mention) в [Актау](akt mention) пойдёт паром. Пока делегации летели домой, у [Сумгаита](sum event) опять выбросило тюленей.

---
places:
  akt: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
  pla: {name: Каспия, point: [42.0, 50.5], precision: area, radius_km: 400}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  tur: {name: Turkmenistan, geonameid: 1218197, point: [39.75, 59.66667], precision: country}
  turk: {name: Türkmenbaşy, geonameid: 601594, point: [40.0222, 52.9552]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  plac: {name: Апшероне, point: [40.45, 50.1], precision: area, radius_km: 30}
  ast: {name: Astrakhan, geonameid: 580497, point: [46.3497, 48.0408]}
  ash: {name: Ashgabat, geonameid: 162183, point: [37.95, 58.3833]}
  ban: {name: Bandar-e Anzali, geonameid: 141679, point: [37.4732, 49.4579]}
  sum: {name: Sumgayit, geonameid: 584923, point: [40.5897, 49.6686]}
events:
  e1: {type: agreement, places: [akt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [akt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
