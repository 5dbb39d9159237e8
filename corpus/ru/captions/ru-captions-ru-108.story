---
id: ru-captions-ru-108
lang: ru
genre: captions
country: RU
published: 2020-04-20
title: "Весна без людей. Фотографии"
---
[Суздаль](suz event). Крестный ход из троих. Фото Н. Кидекшинской.

[Москва](mos event), [Красная площадь](pla event). Поливальная машина {моет}(e1) пустоту.

[Комсомольск-на-Амуре](kom event). Доставка продуктов на собаке.

[Коммунарка](plac event). Главврач снимает очки; след {останется}(e2).

[Ковров](kov event). Парад одиночки с гармонью во дворе.

[Венеция](ven event). Вода в каналах, видно дно.

[Нью-Йорк](new event). [Таймс-сквер](place event): курьер из [Душанбе](dus mention).

[Уфа](ufa event). Госпиталь за 55 дней, строители из [Салавата](sal mention).

[Байконур](bai event). Космонавты прощаются через стекло.

[Воркута](vor event). Метель; карантина никто не заметил.

[Владикавказ](vla event). {Толпа}(e3) на площади Свободы, маски в карманах.

---
places:
  suz: {name: Suzdal, geonameid: 485824, point: [56.4241, 40.4498]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  pla: {name: Красная площадь, point: [55.754, 37.62], precision: exact}
  kom: {name: Komsomolsk-on-Amur, geonameid: 2021851, point: [50.5503, 137.01]}
  plac: {name: Коммунарка, point: [55.57, 37.47]}
  kov: {name: Kovrov, geonameid: 543460, point: [56.3575, 41.3189]}
  ven: {name: Venice, geonameid: 3164603, point: [45.4371, 12.3326]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  place: {name: Таймс-сквер, point: [40.758, -73.985], precision: exact}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  ufa: {name: Ufa, geonameid: 479561, point: [54.7431, 55.9678]}
  sal: {name: Salavat, geonameid: 499292, point: [53.3828, 55.9109]}
  bai: {name: Baikonur, geonameid: 1521368, point: [45.6167, 63.3167]}
  vor: {name: Vorkuta, geonameid: 1486910, point: [67.5087, 64.0667]}
  vla: {name: Vladikavkaz, geonameid: 473249, point: [43.041, 44.6699]}
events:
  e1: {type: other, places: [mos, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: medical, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: protest, places: [vla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
