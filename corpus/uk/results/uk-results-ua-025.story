---
id: uk-results-ua-025
lang: uk
genre: results
country: UA
published: 2021-10-10
publisher: Футбол і крапка
title: "Підсумки вікенду"
---
ФУТБОЛ. Друга ліга: «[Суми](sum metonym)» — «[Чернігів](che metonym)» 1:1, «[Краматорськ](kra metonym)» — «[Нікополь](nik metonym)» 3:0. «[Буковина](pla metonym)» поступилася в [Калуші](kal event). У [Поляниці](plac event) — {сніг}(e1), перенесено.

ВОЛЕЙБОЛ. [Дніпро](dni metonym) — [Житомир](zhy metonym) 3:2; «Хімпром» із [Сум](sum mention) — [Рівне](riv metonym) 0:3.

ДЗЮДО. «Великий шолом», [Париж](par event): 1. Д. Білодубська ([Київ](kyi mention)), 3. Г. Чернівецький. [Японія](jap metonym) — шість медалей.

БІАТЛОН. [Сянки](place event), літній чемпіонат: 1. О. Тисменицька ([Тисмениця](tys mention)).

ШАХИ. [Рига](rig event). А. Волокитненко виграв у [голландця](net demonym).

ВЕСЛУВАННЯ. [Бровари](bro mention) — [Пловдив](plo event): четвірка срібна.

БОКС. [Лондон](lon event), «Тоттенгем»: {перемога}(e2) за очками. Мати чемпіона з [Сімферополя](sim mention).

ГАНДБОЛ. [Запоріжжя](zap metonym) — [Порту](por metonym) 26:29. [Хмельницький](khm event): збір до 15-го.

---
places:
  sum: {name: Sumy, geonameid: 692194, point: [50.9174, 34.7991]}
  che: {name: Chernihiv, geonameid: 710735, point: [51.5054, 31.2866]}
  kra: {name: Kramatorsk, geonameid: 704508, point: [48.7311, 37.5678]}
  nik: {name: Nikopol, geonameid: 700051, point: [47.5683, 34.3913]}
  pla: {name: Буковина, point: [48.3, 25.9], precision: area, radius_km: 40}
  kal: {name: Kalush, geonameid: 707099, point: [49.024, 24.3721]}
  plac: {name: Поляниці, point: [48.37, 24.42]}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  zhy: {name: Zhytomyr, geonameid: 686967, point: [50.2623, 28.6791]}
  riv: {name: Rivne, geonameid: 695594, point: [50.6204, 26.237]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  place: {name: Сянки, point: [49.02, 22.9]}
  tys: {name: Tysmenytsia, geonameid: 690873, point: [48.9036, 24.8469]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  bro: {name: Brovary, geonameid: 711390, point: [50.511, 30.7911]}
  plo: {name: Plovdiv, geonameid: 728193, point: [42.1539, 24.75]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  sim: {name: Simferopol, geonameid: 693805, point: [44.9572, 34.1108]}
  zap: {name: Zaporizhzhya, geonameid: 687700, point: [47.8517, 35.1171]}
  por: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
  khm: {name: Khmelnytskyi, geonameid: 706369, point: [49.4183, 26.9794]}
events:
  e1: {type: match, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
