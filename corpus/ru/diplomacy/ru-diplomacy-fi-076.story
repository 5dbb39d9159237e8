---
id: ru-diplomacy-fi-076
lang: ru
genre: diplomacy
country: FI
published: 2018-07-17
publisher: Политика-24
title: "[Хельсинки](hel event): два часа наедине"
---
В Президентском дворце [Хельсинки](hel event) {встретились}(e1) лидеры [России](rus metonym) и [США](uni metonym). На набережной [Эспланада](pla event) оппозиция пела, сауны были заказаны до утра. Разговор шёл о [Сирии](syr mention), [КНДР](nor mention) и мундиале.

[Киев](kyi metonym) и [Тбилиси](tbi metonym) опасались сделки; в [Брюсселе](bru metonym) вздохнули: сделки не случилось. [Тегеран](teh metonym) назвал встречу спектаклем. Один мяч, подаренный в зале, {проверили}(e2) в [Вашингтоне](was event) на датчики.

«У нас и в 1975-м тут границы чертили», — вспоминает гид Кайса Выборгская, бабушка — из [Выборга](vyb mention). Самолёт прилетел из [Москвы](mos mention), уточнил [Кремль](plac metonym). Журналисты из [Токио](tok mention) и [Осло](osl mention) жили в [Вантаа](van mention), [эстонские](est demonym) — на пароме. [Турку](tur metonym) завидует.

---
places:
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  pla: {name: Эспланада, point: [60.167, 24.947], precision: near}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  nor: {name: North Korea, geonameid: 1873107, point: [40.0, 127.0], precision: country}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  vyb: {name: Vyborg, geonameid: 470546, point: [60.7076, 28.7528]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  plac: {name: Кремль, point: [55.752, 37.617], precision: exact}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  van: {name: Vantaa, geonameid: 632453, point: [60.2941, 25.041]}
  est: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  tur: {name: Turku, geonameid: 633679, point: [60.4515, 22.2687]}
events:
  e1: {type: meeting, places: [hel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
