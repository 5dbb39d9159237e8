---
id: uk-raid-ua-032
lang: uk
genre: raid
country: UA
published: 2023-02-01
publisher: Народна трибуна
title: "Обшуки в день саміту: хто відчиняв двері в [Києві](kyi event) та [Дніпрі](dni event)"
---
СБУ, ДБР і БЕБ {провели}(e1) серію обшуків: у колишнього міністра — в будинку в [Козині](koz event), в олігарха — у [Дніпрі](dni event), у податковій [Києва](kyi event). Посадовці митниці втратили посади одразу всі.

На [Закарпатті](zak event) {викрито}(e2) схему з «білими квитками»: ціна 5000, перехід біля [Великого Березного](vel event). Гроші клали на картку банку в [Таллінні](tal event). Обшуки були й в [Одесі](ode event), у комісара, який купив віллу в [Марбельї](mar event).

Адвокатка Соломія Прилуцька (з [Лубен](lub mention)) каже «шоу». [Брюссель](bru metonym), чия делегація прибуває нічним з [Жешува](rze mention), хвалить. Прокурор у [Франківську](iva metonym) склав повноваження. [Львівська](lvi demonym org) митниця поки ціла. [Відень](vie event) — за паливного магната взялися й там.

---
places:
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  koz: {name: Kozyn, geonameid: 704557, point: [50.2221, 30.6527]}
  zak: {name: Zakarpattia Oblast, geonameid: 687869, point: [48.3634, 23.3868], precision: division}
  vel: {name: Velykyy Bereznyy, geonameid: 690197, point: [48.8934, 22.4612]}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  mar: {name: Marbella, geonameid: 2514169, point: [36.5154, -4.8858]}
  lub: {name: Lubny, geonameid: 702723, point: [50.0141, 32.9997]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  rze: {name: Rzeszów, geonameid: 759734, point: [50.0413, 21.999]}
  iva: {name: Ivano-Frankivsk, geonameid: 707471, point: [48.9231, 24.7125]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
events:
  e1: {type: raid, places: [koz, dni, kyi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: investigation, places: [zak, vel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
