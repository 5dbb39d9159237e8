---
id: ru-obituary-ru-103
lang: ru
genre: obituary
country: RU
published: 2023-03-19
publisher: Степной Урал
title: "Он строил [Байконур](bai mention) и сажал яблони"
---
В [Миассе](mia event) простились с инженером Виктором Тюратамовым. Он {скончался}(e1) 15 марта, не дожив до девяноста одного. Родился в [Кыштыме](kys event), войну проработал мальчишкой в [Златоусте](zla event), на патронах.

На площадку у станции [Тюратам](pla event) приехал в 1955-м из [Подлипок](kor mention). Первую ночь спали на бочках. Потом были [Плесецк](ple event), [Капустин Яр](plac event) и командировка на [Кубу](cub event), о которой он молчал. В [Королёве](kor event) ему давали квартиру: {отказался}(e2) — «у меня сад».

Сад, сорок сортов, отдал школе в [Чебаркуле](che event). Коллеги из [Днепропетровска](dni mention) прислать телеграмму не смогли, прислал сын одного, из [Хьюстона](hou mention). Фамилию он получил, вопреки легенде, не от станции, а от деда. [Челябинск](chel metonym) назовёт улицу. Похоронен в [Тургояке](place event).

---
places:
  bai: {name: Baikonur, geonameid: 1521368, point: [45.6167, 63.3167]}
  mia: {name: Miass, geonameid: 1498894, point: [55.0455, 60.1076]}
  kys: {name: Kyshtym, geonameid: 1500997, point: [55.7163, 60.551]}
  zla: {name: Zlatoust, geonameid: 462444, point: [55.1718, 59.6547]}
  pla: {name: Тюратам, point: [45.65, 63.32]}
  kor: {name: Korolev, geonameid: 554233, point: [55.9142, 37.8256]}
  ple: {name: Plesetsk, geonameid: 509026, point: [62.7116, 40.291]}
  plac: {name: Капустин Яр, point: [48.575, 45.765]}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  che: {name: Chebarkul, geonameid: 1508350, point: [54.9776, 60.3658]}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  chel: {name: Chelyabinsk, geonameid: 1508291, point: [55.1611, 61.4288]}
  place: {name: Тургояке, point: [55.15, 60.1]}
events:
  e1: {type: death, places: [mia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [kor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
