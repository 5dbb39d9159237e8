---
id: ru-tweets-ru-109
lang: ru
genre: tweets
country: RU
published: 2023-08-01
title: "[Питерская](sai demonym) дорога: пробка на [Мурино](mur event) и другие беды"
---
@murino_zhivi: [Девяткино](pla event) закрыли, автобус 205 как шпроты. Город {встал}(e1).

@kad_live: КАД, [Вантовый мост](plac event): {ДТП}(e2), три машины, объезд через [Мурманское шоссе](place mention).

@vyborg_tour: Едем в [Выборг](vyb mention), стоим в [Огоньках](place2 event). Дети спели всё.

@lomonosov_oranienbaum: В [Ломоносове](lom event) дождь, фонтаны [Петергофа](pet event) плюются в ответ.

@pskovskiy: Я Псковский по паспорту и [псковский](psk demonym) по жизни. В [Луге](lug mention) кофе есть.

@kronstadt_fort: Дамба перекрыта на вывод барж. В [Кронштадте](kro event) сидим.

@tallinn_bus: Граница [Ивангород](iva event) — [Нарва](nar event), четыре часа.

@moskvich_v_pitere: У нас в [Москве](mos mention) за такое... ничего бы тоже не было.

@gatchina: {Град}(e3) с орех, [Гатчина](gat event).

---
places:
  sai: {name: Saint Petersburg, geonameid: 498817, point: [59.9386, 30.3141]}
  mur: {name: Murino, geonameid: 524311, point: [60.048, 30.452]}
  pla: {name: Девяткино, point: [60.05, 30.443], precision: near}
  plac: {name: Вантовый мост, point: [59.85, 30.49], precision: near}
  place: {name: Мурманское шоссе, point: [59.9, 30.6], precision: near}
  vyb: {name: Vyborg, geonameid: 470546, point: [60.7076, 28.7528]}
  place2: {name: Огоньках, point: [60.4, 29.4]}
  lom: {name: Lomonosov, geonameid: 534341, point: [59.9061, 29.7725]}
  pet: {name: Peterhof, geonameid: 510291, point: [59.8833, 29.9]}
  psk: {name: Pskov, geonameid: 504341, point: [57.8192, 28.3318]}
  lug: {name: Luga, geonameid: 533690, point: [58.7388, 29.8476]}
  kro: {name: Kronstadt, geonameid: 540771, point: [59.992, 29.7762]}
  iva: {name: Ivangorod, geonameid: 555624, point: [59.3715, 28.2162]}
  nar: {name: Narva, geonameid: 590031, point: [59.3772, 28.1903]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  gat: {name: Gatchina, geonameid: 561887, point: [59.5764, 30.1283]}
events:
  e1: {type: outage, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: road_accident, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: extreme_weather, places: [gat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
