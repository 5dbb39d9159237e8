---
id: ru-council-ru-044
lang: ru
genre: council
country: RU
published: 2015-11-19
publisher: Владимирский рожок
title: "В [Гусь-Хрустальном](gus event) сэкономят на ёлке"
---
Горсовет [Гуся](gus metonym) {сократил}(e1) праздничные расходы вдвое: ёлку привезут не из [Костромы](kos mention), а из [Уршельского](urs mention) лесхоза. «В [Муроме](mur event) вообще надувная», — успокоил коллег зампред Судогодский.

Проект платной парковки у [Баташёвского](pla mention) пруда отклонён. Долго говорили о дороге до [Рязани](rya mention): граница областей проходит посреди ямы. Депутат Мещёрская предложила продать пустующий роддом инвестору из [Коврова](kov mention); {решили}(e2) ждать весны.

Слушали отчёт о [немецком](ger demonym) побратиме: из [Зелба](sel mention) приедет выставка фарфора. С [чешским](cze demonym) [Яблонцем](jab metonym) переписка прервалась. [Владимир](vla metonym) денег на мост через [Гусь](plac mention) не дал, деньги, говорят, ушли [Суздалю](suz metonym). В «разном» постановили считать коз. Заседание в [Курлове](kur event) выездное — в январе.

---
places:
  gus: {name: "Gus-Khrustal'nyy", geonameid: 557775, point: [55.6117, 40.6502]}
  kos: {name: Kostroma, geonameid: 543878, point: [57.7664, 40.9283]}
  urs: {name: "Urshel'skiy", geonameid: 478620, point: [55.6783, 40.2169]}
  mur: {name: Murom, geonameid: 524294, point: [55.5685, 42.0239]}
  pla: {name: Баташёвского, point: [55.61, 40.66], precision: near}
  rya: {name: Ryazan, geonameid: 500096, point: [54.627, 39.7041]}
  kov: {name: Kovrov, geonameid: 543460, point: [56.3575, 41.3189]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  sel: {name: Selb, geonameid: 2833296, point: [50.1706, 12.1305]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  jab: {name: Jablonec nad Nisou, geonameid: 3074603, point: [50.7243, 15.1711]}
  vla: {name: Vladimir, geonameid: 473247, point: [56.1385, 40.3998]}
  plac: {name: Гусь, point: [55.6, 40.65], precision: near}
  suz: {name: Suzdal, geonameid: 485824, point: [56.4241, 40.4498]}
  kur: {name: Kurlovo, geonameid: 538696, point: [55.4325, 40.4854]}
events:
  e1: {type: decision, places: [gus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [mur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
