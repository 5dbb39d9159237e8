---
id: ru-captions-ua-096
lang: ru
genre: captions
country: UA
published: 2014-07-19
title: "Поле под [Грабовом](pla event). Подписи"
---
[Грабово](pla event). Подсолнухи, палки с тряпками {отмечают}(e1) места.

[Рассыпное](plac event). Кресло, в нём путеводитель по [Бали](bal mention).

[Торез](place event). Рефрижераторный вагон; машинист — из [Иловайска](ilo mention).

[Донецк](don event). Наблюдатели ОБСЕ, семь машин.

[Амстердам](ams event), [Схипхол](place2 event). Плюшевые звери у стойки 28.

[Куала-Лумпур](kua event). Молитва в мечети; двух дней мало.

[Перт](per event). Соседи накрыли машину семьи, где было трое детей, цветами.

[Нью-Йорк](new event). Посол плачет, камера {снимает}(e2).

[Ростов](ros event). Беженец Тарас Луганский смотрит новости. Фото В. Таганрогской.

[Харьков](kha event). Сюда привезут всех.

---
places:
  pla: {name: Грабовом, point: [48.13, 38.64]}
  plac: {name: Рассыпное, point: [48.15, 38.57]}
  bal: {name: Bali, geonameid: 1650535, point: [-8.3412, 115.179], precision: division}
  place: {name: Торез, point: [48.02, 38.62]}
  ilo: {name: "Ilovays'k", geonameid: 707679, point: [47.925, 38.2024]}
  don: {name: Donetsk, geonameid: 709717, point: [48.023, 37.8022]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  place2: {name: Схипхол, point: [52.31, 4.765], precision: exact}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  ros: {name: Rostov-on-Don, geonameid: 501175, point: [47.22, 39.7077]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
events:
  e1: {type: air_accident, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: meeting, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
