---
id: uk-captions-ua-015
lang: uk
genre: captions
country: UA
published: 2023-01-15
title: "[Дніпро](dni event), Набережна Перемоги. Світлини"
---
[Дніпро](dni event). Під’їзду {немає}(e1): ракета Х-22, 14 січня, 15:40. Фото Р. Синельникова.

[Дніпро](dni event). Жовта кухня на шостому поверсі, яблука в мисці.

[Перемога](pla event)-4, житловий масив. Волонтери з [Павлограда](pav mention) передають цеглу по ланцюжку.

[Кривий Ріг](kry event). Того ж дня {загинула}(e2) жінка.

[Київ](kyi event). Укриття на [Лук’янівці](plac event), дівчинка вчить таблицю.

[Рим](rom mention). [Колізей](place mention) у синьо-жовтому.

[Москва](mos mention). Квіти до пам’ятника Лесі Українці; двох {затримано}(e3).

[Лондон](lon mention). Танки «Челенджер» готують до відправки з [Дорсета](dor mention).

[Моршин](place2 metonym) відмінив концерт.

---
places:
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  pla: {name: Перемога, point: [48.42, 35.07], precision: near}
  pav: {name: Pavlohrad, geonameid: 697889, point: [48.5321, 35.8688]}
  kry: {name: Kryvyy Rih, geonameid: 703845, point: [47.9057, 33.394]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  plac: {name: Лук’янівці, point: [50.46, 30.48], precision: near}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  place: {name: Колізей, point: [41.89, 12.492], precision: exact}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  dor: {name: Dorset, geonameid: 2651079, point: [50.8569, -2.311], precision: division}
  place2: {name: Моршин, point: [49.155, 23.87]}
events:
  e1: {type: airstrike, places: [dni], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [kry], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: arrest, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
