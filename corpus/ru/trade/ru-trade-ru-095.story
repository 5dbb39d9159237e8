---
id: ru-trade-ru-095
lang: ru
genre: trade
country: RU
published: 2022-08-22
publisher: Деловая Волга
title: "Параллельный тракт: как «Жигули» доехали до [Йошкар-Олы](yos mention) через [Дубай](dub mention)"
---
Подшипник, выпущенный в [Швеции](swe event), {прошёл}(e1) [Роттердам](rot mention), [Дубай](dub mention), [Бендер-Аббас](ban mention), [Астрахань](ast mention) и попал в [Тольятти](tol mention). Стоил девять евро, стал двадцать два. Посредник — фирма из [Бишкека](bis mention), оформленная на повара.

В [Йошкар-Оле](yos event) сборка рефрижераторов ожила; в [Набережных Челнах](nab event) собирают с [китайскими](chi demonym) мостами. [Анкара](ank metonym) опасается вторичных санкций, порт [Мерсин](mer event) работает ночью. «Наклейку [Чебоксары](che mention) мы клеим ещё в [Гуанчжоу](gua event)», — хихикает логист Эдуард Казанков.

Таможня [Дагестана](dag metonym) {открыла}(e2) третий терминал в [Яраг-Казмаляре](pla event). [Армянские](arm demonym) фуры идут через [Верхний Ларс](plac mention), [казахстанские](kaz demonym) — через [Озинки](sta mention). [Берлин](ber metonym) штрафует [баварскую](bav demonym) компанию. [Саранск](sar metonym) просит кабель, [Пенза](pen metonym) — микросхемы, [Ульяновск](uly metonym) — терпения.

---
places:
  yos: {name: Yoshkar-Ola, geonameid: 466806, point: [56.6388, 47.8908]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  ban: {name: Bandar Abbas, geonameid: 141681, point: [27.1865, 56.2808]}
  ast: {name: Astrakhan, geonameid: 580497, point: [46.3497, 48.0408]}
  tol: {name: Tolyatti, geonameid: 482283, point: [53.5303, 49.3461]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  nab: {name: Naberezhnyye Chelny, geonameid: 523750, point: [55.7372, 52.4196]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
  che: {name: Cheboksary, geonameid: 569696, point: [56.1322, 47.246]}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  dag: {name: Dagestan, geonameid: 567293, point: [42.36, 47.1424], precision: division}
  pla: {name: Яраг-Казмаляре, point: [41.6, 48.43]}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  plac: {name: Верхний Ларс, point: [42.75, 44.63], precision: near}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  sta: {name: Staryye Ozinki, geonameid: 513329, point: [51.1786, 49.6769]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  bav: {name: Bavaria, geonameid: 2951839, point: [49.0056, 11.3966], precision: division}
  sar: {name: Saransk, geonameid: 498698, point: [54.1848, 45.1717]}
  pen: {name: Penza, geonameid: 511565, point: [53.1957, 45.0108]}
  uly: {name: Ulyanovsk, geonameid: 479123, point: [54.3282, 48.3866]}
events:
  e1: {type: market, places: [swe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: opening, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
