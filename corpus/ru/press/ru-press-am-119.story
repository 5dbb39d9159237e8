---
id: ru-press-am-119
lang: ru
genre: press
country: AM
published: 2022-04-12
publisher: "ЗАО «Арарат-Софт»"
title: "«Арарат-Софт» открывает офис в [Гюмри](gyu event) для двухсот инженеров"
---
[Ереван](yer dateline), 12 апреля 2022 г. Разработчик «Арарат-Софт» {открыл}(e1) центр в [Гюмри](gyu event), в здании бывшей текстильной фабрики. До конца года сюда переедут 200 сотрудников из [Нижнего Новгорода](niz mention), [Минска](min mention), [Харькова](kha mention).

Компания, основанная в [Ереване](yer event) в 2009-м, имеет отделы в [Ванадзоре](van event), [Лимасоле](lim event) и [Глендейле](gle event). «[Кремниевая долина](pla metonym) начиналась с гаража, мы — с ткацкого станка», — сказала сооснователь Нина Ширакская.

Мэрия [Гюмри](gyu metonym) {освободила}(e2) центр от аренды; Политехнический институт [Еревана](yer metonym org) набирает поток. Ищем тестировщиков в [Ахалкалаки](akh event) и [Тбилиси](tbi event). Контакты: пр. Маштоца, 12, [Ереван](yer mention); press, [Мюнхен](mun mention).

---
places:
  gyu: {name: Gyumri, geonameid: 616635, point: [40.7931, 43.8464]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  niz: {name: Nizhny Novgorod, geonameid: 520555, point: [56.3287, 44.002]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  van: {name: Vanadzor, geonameid: 616530, point: [40.8074, 44.497]}
  lim: {name: Limassol, geonameid: 146384, point: [34.6841, 33.0379]}
  gle: {name: Glendale, geonameid: 5352423, point: [34.1425, -118.2551]}
  pla: {name: Кремниевая долина, point: [37.4, -122.1], precision: area, radius_km: 30}
  akh: {name: Akhalkalaki, geonameid: 615893, point: [41.4051, 43.4863]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
events:
  e1: {type: opening, places: [gyu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [yer, van, lim, gle], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
