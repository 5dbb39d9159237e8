---
id: ru-wildfire-kz-080
lang: ru
genre: wildfire
country: KZ
published: 2023-06-10
publisher: Степной экономист
title: "Лес «[Семей](sem metonym org) орманы» догорает под [Абаем](pla event)"
---
{Пожар}(e1) в резервате у [Батпаева](plac event), что начался от молнии, охватил 60 тысяч гектаров соснового бора в [Абайской](pla event) области. Погибли четырнадцать лесников: их машину накрыло верховым фронтом. {Эвакуированы}(e2) сёла [Бескарагай](place event) и [Канонерка](place2 event).

Из [Усть-Каменогорска](ust mention), [Павлодара](pav mention) и [Караганды](kar mention) идут трактора; через [Рубцовск](rub mention) прибыли пожарные из [Барнаула](bar mention). Вертолёт дал [Бишкек](bis metonym), самолёт — [Москва](mos metonym).

«Рации не было, была одна на троих», — сказал лесник Кайрат Семипалатинский. В [Астане](ast event) траур 12 июня. Акима области вызвали в [Астану](ast mention); мэр [Курчатова](kur metonym) принял погорельцев. Дым дотянулся до [Новосибирска](nov event). Пожарные части [Аягоза](aya metonym) и [Шульбинска](place3 metonym) дежурят.

---
places:
  sem: {name: Semey, geonameid: 1519422, point: [50.4206, 80.2502]}
  pla: {name: Абаем, point: [49.0, 80.0], precision: division}
  plac: {name: Батпаева, point: [50.9, 79.0]}
  place: {name: Бескарагай, point: [50.9, 79.5]}
  place2: {name: Канонерка, point: [50.7, 79.7]}
  ust: {name: Ust-Kamenogorsk, geonameid: 1520316, point: [49.9714, 82.6059]}
  pav: {name: Pavlodar, geonameid: 1520240, point: [52.276, 76.9688]}
  kar: {name: Karagandy, geonameid: 609655, point: [49.8019, 73.1021]}
  rub: {name: Rubtsovsk, geonameid: 1493467, point: [51.5147, 81.2061]}
  bar: {name: Barnaul, geonameid: 1510853, point: [53.362, 83.7279]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  kur: {name: Kurchatov, geonameid: 1520885, point: [50.7562, 78.5419]}
  nov: {name: Novosibirsk, geonameid: 1496747, point: [55.0226, 82.9317]}
  aya: {name: Ayagoz, geonameid: 1525988, point: [47.9645, 80.4344]}
  place3: {name: Шульбинска, point: [50.4, 81.1]}
events:
  e1: {type: wildfire, places: [plac, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [place, place2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
