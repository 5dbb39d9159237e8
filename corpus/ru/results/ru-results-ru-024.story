---
id: ru-results-ru-024
lang: ru
genre: results
country: RU
published: 2021-02-14
title: "Спорт: цифры выходных"
---
ЛЫЖИ. Чемпионат области в [Сыктывкаре](syk event), 30 км: 1. И. Вуктыльский ([Печора](pec mention)) — 1:15.02; 2. А. Холмогоров ([Архангельск](ark mention)); 3. С. Чусовитин ([Лысьва](lys mention)).

ХОККЕЙ. ВХЛ: [Тюмень](tyu metonym) — [Курган](kur metonym) 3:2 ({овертайм}(e1)), [Барнаул](bar metonym) — [Пенза](pen metonym) 1:4, [Орск](ors metonym) — [Красноярск](kra metonym) 0:1. Матч в [Альметьевске](alm event) перенесён из-за морозов.

БИАТЛОН. ЧМ, [Поклюка](pla event) ([Словения](slo mention)), спринт: 1. [Швеция](swe metonym), 2. [Франция](fra metonym), 3. [Чехия](cze metonym)… 12. С. Логинов-Тобольский.

ВОЛЕЙБОЛ. [Казань](kaz metonym) — [Кемерово](kem metonym) 3:0, [Сургут](sur metonym) — [Уренгой](nov metonym) 3:2. Кубок ЕКВ: «Зенит» в [Перудже](per event) {проиграл}(e2) 1:3.

ФИГУРНОЕ КАТАНИЕ. Финал Кубка, [Москва](mos event): пары — Минск/Ржевский.

ШАХМАТЫ. [Суздаль](suz event). После 5 туров: Тверская — 4,5, [грузинка](geo demonym) Батумова — 4, Лю ([Шанхай](sha mention)) — 3,5.

АНОНС. 20 февраля — «Лыжня» в [Дёмине](plac event) под [Рыбинском](ryb mention), 21-го — в [Яхроме](yak event).

---
places:
  syk: {name: Syktyvkar, geonameid: 485239, point: [61.6639, 50.8163]}
  pec: {name: Pechora, geonameid: 511794, point: [65.1472, 57.2244]}
  ark: {name: "Arkhangel'sk", geonameid: 581049, point: [64.5461, 40.5518]}
  lys: {name: "Lys'va", geonameid: 532675, point: [58.1074, 57.8106]}
  tyu: {name: Tyumen, geonameid: 1488754, point: [57.1522, 65.5272]}
  kur: {name: Kurgan, geonameid: 1501321, point: [55.449, 65.3434]}
  bar: {name: Barnaul, geonameid: 1510853, point: [53.362, 83.7279]}
  pen: {name: Penza, geonameid: 511565, point: [53.1957, 45.0108]}
  ors: {name: Orsk, geonameid: 514734, point: [51.2321, 58.488]}
  kra: {name: Krasnoyarsk, geonameid: 1502026, point: [56.0374, 92.9314]}
  alm: {name: "Al'met'yevsk", geonameid: 582432, point: [54.904, 52.3179]}
  pla: {name: Поклюка, point: [46.34, 13.95]}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  kaz: {name: Kazan, geonameid: 551487, point: [55.7887, 49.1221]}
  kem: {name: Kemerovo, geonameid: 1503901, point: [55.3542, 86.1043]}
  sur: {name: Surgut, geonameid: 1490624, point: [61.2576, 73.4177]}
  nov: {name: Novyy Urengoy, geonameid: 1496511, point: [66.0833, 76.6333]}
  per: {name: Perugia, geonameid: 3171180, point: [43.1122, 12.3888]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  suz: {name: Suzdal, geonameid: 485824, point: [56.4241, 40.4498]}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  plac: {name: Дёмине, point: [58.1, 38.5]}
  ryb: {name: Rybinsk, geonameid: 500004, point: [58.0456, 38.8381]}
  yak: {name: Yakhroma, geonameid: 469655, point: [56.3006, 37.4577]}
events:
  e1: {type: match, places: [syk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
