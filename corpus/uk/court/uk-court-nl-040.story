---
id: uk-court-nl-040
lang: uk
genre: court
country: NL
published: 2022-11-17
publisher: Народна трибуна
title: "[Гаага](the event): довічне за Boeing"
---
Суд у [Гаазі](the metonym), що засідав поряд із летовищем [Схіпгол](pla event), {засудив}(e1) до довічного ув’язнення двох [росіян](rus demonym) та [українця](ukr demonym) за збиття 2014 року літака, що летів з [Амстердама](ams mention) до [Куала-Лумпура](kua mention). Четвертого виправдано.

Ракету, {встановив}(e2) суд, пустили з поля біля [Первомайського](plac event), під [Сніжним](sni event); тіла знайшли в [Грабовому](place event) та [Розсипному](place2 event). «Бук» приїхав із [Курська](kur mention).

Родичі з [Австралії](aus mention), [Малайзії](mal mention), [Гілверсума](hil mention) слухали стоячи. [Москва](mos metonym) назвала вирок скандальним, [Канберра](can metonym) — історичним. «Я з [Тореза](place3 mention), соняхи були вище за мене», — свідчила Ірина, нині [львів’янка](lvi demonym). Прокурор ван Дорт подякував [Києву](kyi metonym). Апеляції нема.

---
places:
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  pla: {name: Схіпгол, point: [52.31, 4.765], precision: exact}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  plac: {name: Первомайського, point: [47.97, 38.77]}
  sni: {name: Snizhne, geonameid: 693381, point: [48.0233, 38.7621]}
  place: {name: Грабовому, point: [48.13, 38.64]}
  place2: {name: Розсипному, point: [48.15, 38.57]}
  kur: {name: Kursk, geonameid: 538560, point: [51.7269, 36.1846]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  hil: {name: Hilversum, geonameid: 2754064, point: [52.2233, 5.1764]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  place3: {name: Тореза, point: [48.02, 38.62]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
events:
  e1: {type: verdict, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: investigation, places: [plac, sni, place, place2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
