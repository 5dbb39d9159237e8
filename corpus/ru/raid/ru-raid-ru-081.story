---
id: ru-raid-ru-081
lang: ru
genre: raid
country: RU
published: 2017-08-23
publisher: Верхневолжье
title: "В [Ярославле](yar event) обыскали цирк, в [Костроме](kos event) — театр"
---
Сотрудники УФСБ по [Ярославской области](yaro metonym org) {провели}(e1) обыски в дирекции цирка и у подрядчика в посёлке [Красные Ткачи](pla event). Часть бумаг нашли в гараже под [Тутаевом](tut event). Речь идёт о 133 миллионах, выделенных на сцену.

По тому же делу следователи приехали в [Кострому](kos event) и город [Буй](buy event). {Задержан}(e2) бухгалтер Рустам Угличев, его дача в [Переславле](per event) опечатана. Из [Москвы](mos mention) доставили продюсера: он снял с карты в [Риге](rig event) восемь тысяч евро.

«Искали декорации, нашли медведя», — шутят в [Ростове Великом](ros mention). Худрук из [Иванова](iva mention) вышел под подписку. [Вологодский](vol demonym) тигр, принадлежащий труппе, остался в [Рыбинске](ryb event). Адвокаты пожалуются в [Ярославский](yar demonym org) областной суд, потом в [Страсбург](str metonym).

---
places:
  yar: {name: Yaroslavl, geonameid: 468902, point: [57.6299, 39.8737]}
  kos: {name: Kostroma, geonameid: 543878, point: [57.7664, 40.9283]}
  yaro: {name: Yaroslavl Oblast, geonameid: 468898, point: [57.7329, 39.2547], precision: division}
  pla: {name: Красные Ткачи, point: [57.49, 39.75]}
  tut: {name: Tutayev, geonameid: 480122, point: [57.8729, 39.5297]}
  buy: {name: Buy, geonameid: 570508, point: [58.4796, 41.5359]}
  per: {name: Pereslavl-Zalesskiy, geonameid: 511359, point: [56.7391, 38.8597]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  ros: {name: Rostov Veliky, geonameid: 501183, point: [57.1908, 39.4131]}
  iva: {name: Ivanovo, geonameid: 555312, point: [56.9999, 40.9726]}
  vol: {name: Vologda, geonameid: 472459, point: [59.2239, 39.884]}
  ryb: {name: Rybinsk, geonameid: 500004, point: [58.0456, 38.8381]}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
events:
  e1: {type: raid, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
