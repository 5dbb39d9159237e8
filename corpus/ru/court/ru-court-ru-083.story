---
id: ru-court-ru-083
lang: ru
genre: court
country: RU
published: 2016-12-20
publisher: Каспийский маяк
title: "Присяжные в [Махачкале](mak metonym) оправдали пастуха"
---
Коллегия присяжных Верховного суда [Дагестана](dag metonym) {оправдала}(e1) жителя аула [Гагатль](pla mention), которого обвиняли в подрыве опоры ЛЭП под [Буйнакском](buy event). В зале плакали. Прокурор просил четырнадцать лет.

Магомед Кизлярский (фамилия, не адрес) провёл в изоляторе [Дербента](der event) два года. Экспертизу {делали}(e2) в [Пятигорске](pya event) и [Ростове](ros event): следов тротила нет, есть следы брынзы. Защитник прибыл из [Грозного](gro mention), переводчик с андийского — из [Ботлиха](bot mention).

«Пусть [Москва](mos metonym) приедет, посмотрит, где та опора и где моё пастбище», — сказал он. Через [Хасавюрт](kha mention) его встретили двадцать машин. [Каспийские](kas demonym) телеканалы сюжета не дали. Ещё два фигуранта скрываются, по слухам, в [Египте](egy event); третий погиб в [сирийской](syr demonym) [Ракке](arr event).

---
places:
  mak: {name: Makhachkala, geonameid: 532096, point: [42.9778, 47.5003]}
  dag: {name: Dagestan, geonameid: 567293, point: [42.36, 47.1424], precision: division}
  pla: {name: Гагатль, point: [42.66, 46.3]}
  buy: {name: Buynaksk, geonameid: 570479, point: [42.818, 47.1268]}
  der: {name: Derbent, geonameid: 566532, point: [42.0662, 48.2876]}
  pya: {name: Pyatigorsk, geonameid: 503550, point: [44.05, 43.0504]}
  ros: {name: Rostov-on-Don, geonameid: 501175, point: [47.22, 39.7077]}
  gro: {name: Grozny, geonameid: 558418, point: [43.312, 45.6889]}
  bot: {name: Botlikh, geonameid: 571888, point: [42.6653, 46.2203]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  kha: {name: Khasavyurt, geonameid: 550478, point: [43.2487, 46.5857]}
  kas: {name: Kaspiysk, geonameid: 551847, point: [42.8817, 47.6392]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  arr: {name: Ar-Raqqah, geonameid: 172955, point: [35.9528, 39.0079]}
events:
  e1: {type: verdict, places: [buy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: investigation, places: [pya, ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
