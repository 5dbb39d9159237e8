---
id: ru-travel-ru-019
lang: ru
genre: travel
country: RU
published: 2022-06-05
publisher: "Журнал «Дорога»"
title: "Три дня в [Кинешме](kin mention): [Волга](pla mention), пирог, тишина"
---
Сюда ездят из [Москвы](mos mention) с пересадкой в [Иванове](iva mention); из [Костромы](kos mention) удобнее на катере, если он ходит. Набережная длинная, беседка белая, пирог с налимом — в столовой у Раисы Плёсовой. Островский {купил}(e1) усадьбу [Щелыково](plac event) в двадцати верстах и умер там же.

Второй день — [Плёс](ply mention). Левитан, дачи, цены [московские](mos demonym). Третий — [Юрьевец](yur mention): колокольня и море без другого берега, [Горьковское водохранилище](place mention). До [Пучежа](puc mention) дорога хуже, чем в [Монголии](mon mention), зато пусто.

Где ночевать: гостевой дом «Вологда» (так зовут кота). Что привезти: лён, копчёного леща. Обратно — через [Вичугу](vic mention), [Шую](shu mention) и [Владимир](vla mention) или теплоходом до [Нижнего](niz mention). [Ярославль](yar mention) оставьте на осень. Иностранцев мало; мы встретили пару из [Лиона](lyo mention), они искали [Иваново](iva mention) — город невест.

---
places:
  kin: {name: Kineshma, geonameid: 548605, point: [57.4367, 42.1277]}
  pla: {name: Волга, point: [57.45, 42.1], precision: area, radius_km: 60}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  iva: {name: Ivanovo, geonameid: 555312, point: [56.9999, 40.9726]}
  kos: {name: Kostroma, geonameid: 543878, point: [57.7664, 40.9283]}
  plac: {name: Щелыково, point: [57.62, 42.17]}
  ply: {name: Plyos, geonameid: 509029, point: [57.4586, 41.5158]}
  yur: {name: "Yur'yevets", geonameid: 466258, point: [57.3121, 43.1039]}
  place: {name: Горьковское водохранилище, point: [57.0, 43.1], precision: area, radius_km: 60}
  puc: {name: Puchezh, geonameid: 504294, point: [56.9761, 43.1666]}
  mon: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  vic: {name: Vichuga, geonameid: 473788, point: [57.2145, 41.9256]}
  shu: {name: Shuya, geonameid: 493231, point: [56.8486, 41.3869]}
  vla: {name: Vladimir, geonameid: 473247, point: [56.1385, 40.3998]}
  niz: {name: Nizhny Novgorod, geonameid: 520555, point: [56.3287, 44.002]}
  yar: {name: Yaroslavl, geonameid: 468902, point: [57.6299, 39.8737]}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
events:
  e1: {type: other, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
