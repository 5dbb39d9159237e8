---
id: ru-quake-af-071
lang: ru
genre: quake
country: AF
published: 2022-06-23
publisher: Азия-пресс
title: "[Пактика](pak event): деревни из глины"
---
[КАБУЛ](kab dateline). Ночное {землетрясение}(e1) в провинциях [Пактика](pak event) и [Хост](kho event) унесло больше тысячи жизней. В уезде [Гаян](pla event) стоит одна стена из десяти. Дороги размыты; до [Шарана](zar event) вертолёты летают по очереди.

{Раненых}(e2) везут в [Ургун](plac event) и [Гардез](gar event), тяжёлых — в [Кабул](kab event). На другой стороне линии Дюранда, в [Северном Вазиристане](place event), погибли тридцать. Толчки ощутили [Исламабад](isl event), [Лахор](lah event) и [индийский](ind demonym) [Джамму](jam event).

[Тегеран](teh metonym) отправил два самолёта, [Доха](doh metonym) — госпиталь; фура из [Пешавара](pes mention) прошла через [Гулам-Хан](place2 mention). «Просили у [Вашингтона](was metonym) наши деньги — прислали одеяла», — сказал мулла Ахмад Кандагари. Волонтёрка из [Душанбе](dus mention), хирург, добиралась двое суток через [Нижний Пяндж](place3 mention). Холера, боятся врачи [Герата](her metonym).

---
places:
  pak: {name: Paktika, geonameid: 1131256, point: [32.5106, 68.651], precision: division}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  kho: {name: Khost District, geonameid: 7054009, point: [33.3395, 69.9204], precision: division}
  pla: {name: Гаян, point: [33.0, 69.4]}
  zar: {name: Zarah Sharan, geonameid: 1120879, point: [33.1464, 68.7921]}
  plac: {name: Ургун, point: [32.95, 69.18]}
  gar: {name: Gardez, geonameid: 1141857, point: [33.5974, 69.2259]}
  place: {name: Северном Вазиристане, point: [33.0, 70.0], precision: division}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  lah: {name: Lahore, geonameid: 1172451, point: [31.558, 74.3507]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  jam: {name: Jammu, geonameid: 1269321, point: [32.7353, 74.8617]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  place2: {name: Гулам-Хан, point: [33.12, 70.03], precision: near}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  place3: {name: Нижний Пяндж, point: [37.2, 68.6], precision: near}
  her: {name: Herat, geonameid: 1140026, point: [34.3482, 62.1997]}
events:
  e1: {type: earthquake, places: [pak, kho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: medical, places: [plac, gar, kab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
