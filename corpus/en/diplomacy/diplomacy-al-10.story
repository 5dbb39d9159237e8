---
id: diplomacy-al-10
genre: diplomacy
country: AL
published: 2018-10-19
publisher: Adriatic Observer
title: "A map, a bay and six square miles"
---
[TIRANA](tir dateline)/[ATHENS](ath dateline) – Lawyers for two governments unrolled the same sheet of paper on Thursday and could not {agree}(e1) which way up it went.

The {meeting}(e1), their fourth this year, was held at [Butrint](but event), among the ruins, because the hotels of [Saranda](sar mention) were full. [Albania](al metonym) wants the sea border with [Greece](gr metonym) pulled a little towards [Corfu](cor mention); [Greece](gr metonym) wants it left where a nine-year-old chart put it, a chart that judges in [Tirana](tir event) {struck down}(e2) in 2010.

Tempers were not improved by events at [Kakavia](kak event), the busiest crossing, where [Greek](gr demonym) officers on Tuesday {turned back}(e3) two buses of olive pickers bound for [Ioannina](ioa mention) and [Arta](art mention). [Athens](ath metonym) spoke of missing stamps. Nor by a cemetery: the {reburial}(e4) of [Greek](gr demonym) soldiers {killed}(e5) in the winter of 1940, at [Këlcyrë](kel event), {put off}(e4) last week, has been given no new date.

[Rome](rom metonym), asked to lend a hydrographer, has {agreed}(e6). He'll {sail}(e7) from [Brindisi](bri mention) to [Vlorë](vlo mention) on Monday with an echo sounder.

"It is six square miles," sighed one of the lawyers, a native of [Gjirokastër](gji mention). "My uncle fishes in four of them."

---
places:
  tir: {name: Tirana, geonameid: 3183875, point: [41.3274, 19.8187]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  but: {name: Butrint, point: [39.746, 20.02], precision: near}
  sar: {name: Saranda, geonameid: 363243, point: [39.8753, 20.0048]}
  al: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
  gr: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  cor: {name: Corfu, point: [39.6, 19.8], precision: area, radius_km: 30}
  kak: {name: Kakavia, geonameid: 363341, point: [39.9078, 20.3583], precision: near}
  ioa: {name: Ioannina, geonameid: 261779, point: [39.6634, 20.8519]}
  art: {name: Arta, geonameid: 264559, point: [39.1601, 20.9856]}
  kel: {name: Këlcyrë, geonameid: 782843, point: [40.3131, 20.1894]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  bri: {name: Brindisi, geonameid: 3181528, point: [40.6322, 17.9361]}
  vlo: {name: Vlorë, geonameid: 3183719, point: [40.4696, 19.4838]}
  gji: {name: Gjirokastër, geonameid: 783148, point: [40.0758, 20.1389]}
events:
  e1: {type: meeting, places: [but], start: 2018-10-18, end: 2018-10-18, date_precision: day, date_text: on Thursday, status: happened, actors: Lawyers for two governments, main: true}
  e2: {type: verdict, places: [tir], start: 2010, end: 2010, date_precision: year, date_text: in 2010, status: happened, actors: judges in Tirana}
  e3: {type: transport_change, places: [kak], start: 2018-10-16, end: 2018-10-16, date_precision: day, date_text: on Tuesday, status: happened, actors: Greek officers}
  e4: {type: ceremony, places: [kel], start: 2018-10, end: 2018-10, date_precision: month, date_text: last week, status: happened, negated: true, actors: ""}
  e5: {type: battle, places: [kel], start: 1940, end: 1940, date_precision: year, date_text: in the winter of 1940, status: happened, actors: "", minor: true}
  e6: {type: agreement, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: survey, places: [vlo], start: 2018-10-22, end: 2018-10-22, date_precision: day, date_text: on Monday, status: planned, actors: ""}
notes: ""
