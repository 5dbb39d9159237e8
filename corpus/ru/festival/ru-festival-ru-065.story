---
id: ru-festival-ru-065
lang: ru
genre: festival
country: RU
published: 2018-07-08
publisher: Тульский самовар
title: "«Дикая мята» у [Бунырёва](pla mention): тридцать тысяч в палатках"
---
Поле под [Алексином](ale event), у деревни [Бунырёво](pla event), три дня пело. На фестиваль «Дикая мята» {приехали}(e1) из [Москвы](mos mention), [Калуги](kal mention), [Орла](ore mention) и — на велосипедах — из [Воронежа](vor mention). Хедлайнер, электронщики из [Барселоны](bar mention), опоздали: багаж улетел в [Белград](bel mention).

Открыли [тульские](tul demonym) рожечники. [Исландская](ice demonym) группа играла под дождём, [тувинцы](tuv demonym) — под радугой. Лучшей едой признали калитки из [Олонца](olo mention). Волонтёр Артём Серпуховской {женился}(e2) прямо на сцене.

Соседи из [Айдарова](plac mention) жаловались на басы. «В [Гластонбери](gla mention) грязи больше», — заметил гость из [Бристоля](bri mention). Полиция [Тульской области](tula metonym) изъяла два литра самогона. В 2019-м площадка останется; [Таруса](tar metonym) предложила свою. На обратном пути стоял [Серпухов](ser event).

---
places:
  pla: {name: Бунырёва, point: [54.55, 37.15]}
  ale: {name: Aleksin, geonameid: 582750, point: [54.5048, 37.067]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  kal: {name: Kaluga, geonameid: 553915, point: [54.5306, 36.27]}
  ore: {name: Orel, geonameid: 515012, point: [52.9688, 36.0791]}
  vor: {name: Voronezh, geonameid: 472045, point: [51.6683, 39.192]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  tul: {name: Tula, geonameid: 480562, point: [54.1961, 37.6182]}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  tuv: {name: Tuva, geonameid: 1488873, point: [51.6051, 93.9927], precision: division}
  olo: {name: Olonets, geonameid: 515403, point: [60.9811, 32.9726]}
  plac: {name: Айдарова, point: [54.53, 37.1]}
  gla: {name: Glastonbury, geonameid: 2648559, point: [51.1474, -2.7207]}
  bri: {name: Bristol, geonameid: 2654675, point: [51.4552, -2.5966]}
  tula: {name: Tula Oblast, geonameid: 480508, point: [54.0668, 37.4161], precision: division}
  tar: {name: Tarusa, geonameid: 484287, point: [54.7247, 37.1722]}
  ser: {name: Serpukhov, geonameid: 496527, point: [54.9198, 37.4162]}
events:
  e1: {type: festival, places: [ale, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: marriage, places: [ale, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
