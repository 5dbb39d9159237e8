---
id: ru-wildfire-ua-036
lang: ru
genre: wildfire
country: UA
published: 2020-04-14
publisher: Политика-24
title: "Огонь у [Припяти](pla event): пожар в зоне отчуждения дошёл до техники"
---
Десятый день {горит}(e1) лес в [Чернобыльской зоне](plac event). Пламя подошло на два километра к [Припяти](pla event) и хранилищу [«Подлесный»](place event). В [Киеве](kyi event) пахнет гарью, мэр просит не открывать окна.

Пожар начался у села [Владимировка](place2 event) в [Полесском районе](place3 event): 27-летний мужчина {поджёг}(e2) траву «ради шутки». Сгорели брошенные [Лелёв](place4 event) и [Чистогаловка](place5 event). К тушению подключились бригады из [Житомира](zhy mention), [Чернигова](che mention) и [Бердичева](ber mention).

Радиационный фон вне зоны в норме, это подтвердил институт во [Франции](fra event); датчики стоят в [Гомеле](hom mention), [Бухаресте](buc mention) и [Вене](vie mention). Сталкер по прозвищу Припять ведёт трансляцию. [Москва](mos metonym) предложила самолёты, [Киев](kyi metonym) поблагодарил и отказался. Дождь прогнозируют к вечеру: он идёт от [Карпат](place6 mention) через [Ровно](riv mention).

---
places:
  pla: {name: Припяти, point: [51.405, 30.055]}
  plac: {name: Чернобыльской зоне, point: [51.4, 30.1], precision: area, radius_km: 30}
  place: {name: "«Подлесный»", point: [51.4, 30.12], precision: near}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  place2: {name: Владимировка, point: [51.2, 29.8]}
  place3: {name: Полесском районе, point: [51.24, 29.4], precision: division}
  place4: {name: Лелёв, point: [51.32, 30.17]}
  place5: {name: Чистогаловка, point: [51.37, 30.0]}
  zhy: {name: Zhytomyr, geonameid: 686967, point: [50.2623, 28.6791]}
  che: {name: Chernihiv, geonameid: 710735, point: [51.5054, 31.2866]}
  ber: {name: Berdychiv, geonameid: 712441, point: [49.8942, 28.5824]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  hom: {name: Homyel, geonameid: 627907, point: [52.4345, 30.9754]}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  place6: {name: Карпат, point: [48.5, 24.0], precision: area, radius_km: 150}
  riv: {name: Rivne, geonameid: 695594, point: [50.6204, 26.237]}
events:
  e1: {type: wildfire, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fire, places: [place2, place3], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
