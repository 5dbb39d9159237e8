---
id: ru-strike-ru-031
lang: ru
genre: strike
country: RU
published: 2015-09-03
publisher: Амурский листок
title: "На стройке под [Благовещенском](bla event) объявили голодовку"
---
Рабочие космодрома [Восточный](pla event) {прекратили}(e1) работу: зарплату не платят с мая. Двадцать шесть человек голодают в вагончике у станции [Ледяная](plac event), ещё сорок уехали домой — в [Читу](chi mention), [Абакан](aba mention) и [Бийск](biy mention).

Подрядчик из [Уссурийска](uss mention) ссылается на головную компанию, та — на [Москву](mos metonym). В прокуратуре [Циолковского](tsi metonym) возбудили дело. Бригадир Семён Чувашов рассказал, что летом люди ели голубей. Прошлой весной они {написали}(e2) на крышах обращение, видное из космоса.

Студотряды из [Томска](tom mention) и [Самары](sam mention) доделывают бетон бесплатно. [Франция](fra metonym), чьи «Союзы» стартуют с [Куру](kou mention) в [Гвиане](fre mention), следит за сроками. «На [Байконуре](bai mention) за такое сажали», — вздохнул сварщик. Губернатор [Амурской области](amu metonym) едет на площадку; [Шимановск](shi metonym) приготовил места в гостинице.

---
places:
  bla: {name: Blagoveshchensk, geonameid: 2026609, point: [50.2759, 127.5264]}
  pla: {name: Восточный, point: [51.88, 128.33], precision: near}
  plac: {name: Ледяная, point: [51.87, 128.1]}
  chi: {name: Chita, geonameid: 2025339, point: [52.0431, 113.4917]}
  aba: {name: Abakan, geonameid: 1512236, point: [53.7154, 91.4259]}
  biy: {name: Biysk, geonameid: 1510018, point: [52.5342, 85.1966]}
  uss: {name: Ussuriysk, geonameid: 2014006, point: [43.8047, 131.9573]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  tsi: {name: Tsiolkovskiy, geonameid: 6641869, point: [51.7687, 128.1202]}
  tom: {name: Tomsk, geonameid: 1489425, point: [56.5005, 84.9822]}
  sam: {name: Samara, geonameid: 499099, point: [53.2077, 50.1355]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  kou: {name: Kourou, geonameid: 3381303, point: [5.1628, -52.6427]}
  fre: {name: French Guiana, geonameid: 3381670, point: [4.0, -53.0], precision: country}
  bai: {name: Baikonur, geonameid: 1521368, point: [45.6167, 63.3167]}
  amu: {name: Amur Oblast, geonameid: 2027748, point: [52.9236, 128.354], precision: division}
  shi: {name: Shimanovsk, geonameid: 2016701, point: [52.0032, 127.6762]}
events:
  e1: {type: strike, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
