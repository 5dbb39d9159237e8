---
id: uk-strike-ua-013
lang: uk
genre: strike
country: UA
published: 2020-09-15
publisher: Криворізька зміна
title: "Шахтарі [Кривого Рогу](kry mention) лишаються під землею"
---
Сорок четверо гірників шахти «Жовтнева» у [Кривому Розі](kry event) восьмий день {протестують}(e1) на глибині 1265 метрів. До них приєдналися на «Родіні» й «Гвардійській». Вимога — 1000 доларів і пенсія «як у людей».

Дружини тримають плакати біля міськради; автобус із ними вчора не пропустили до [Києва](kyi mention), зупинивши під [П’ятихатками](pya event). Підтримали колеги з [Марганця](mar metonym), [Нововолинська](nov metonym) та з [польської](pol demonym) [Катовиці](kat metonym).

«У [Польщі](pol event) за таке дають каву й орден», — писав у чаті прохідник Олег Софіївський, син учителя з [Софіївки](sof mention). Комбінат належить інвесторам із [Кіпру](cyp mention) та [Дніпра](dni mention), офіс — у [Женеві](gen mention). Руду чекає [Кошиці](kos metonym). Профспілка подала до суду; засідання в [Дніпрі](dni event) {відклали}(e2). Мер обіцяв радіатор.

---
places:
  kry: {name: Kryvyy Rih, geonameid: 703845, point: [47.9057, 33.394]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  pya: {name: Pyatykhatky, geonameid: 695965, point: [48.4082, 33.7092]}
  mar: {name: Marhanets, geonameid: 701855, point: [47.6309, 34.6245]}
  nov: {name: Novovolynsk, geonameid: 699035, point: [50.7295, 24.1598]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  kat: {name: Katowice, geonameid: 3096472, point: [50.2597, 19.0217]}
  sof: {name: Sofiyivka, geonameid: 693325, point: [48.0473, 33.8724]}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  kos: {name: Košice, geonameid: 724443, point: [48.7144, 21.258]}
events:
  e1: {type: strike, places: [kry], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: trial, places: [dni], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
