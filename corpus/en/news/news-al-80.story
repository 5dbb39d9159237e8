---
id: news-al-80
genre: news
country: AL
published: 2025-10-08
publisher: Adria Shqip
title: "Judge {shot dead}(e1) in courtroom by man about to lose case"
---
An appeal judge was {killed}(e1) on Monday afternoon in the middle of a {hearing}(e2), and two of those in front of him, a father and his son, were wounded.

The {shots}(e1) were fired by the other party to the dispute, over a strip of land, after it had become clear that he would lose. He walked out past the only guard and was {caught}(e3) an hour later at his uncle's, in [Kamëz](kam event). The uncle and the guard are under {arrest}(e4) as well.

Astrit Kalaja-Meta, 61, had served in [Tirana](tir event) since 2019. There was no scanner at the door. The {appointment}(e5) of three more judges to his court, {requested}(e6) two years ago, had been {put off}(e5) again last week.

Courts from [Shkodër](shk event) to [Vlorë](vlo event) {stopped work}(e7) for an hour on Tuesday. The president attended the {burial}(e8) in [Gjirokastër](gji event) this morning; the prime minister, in [Luxembourg](lux event) for a {council}(e9), sent a wreath.

---
places:
  kam: {name: Kamëz, geonameid: 3185270, point: [41.3817, 19.7603]}
  shk: {name: Shkodër, geonameid: 3184081, point: [42.0683, 19.5126]}
  vlo: {name: Vlorë, geonameid: 3183719, point: [40.4696, 19.4838]}
  gji: {name: Gjirokastër, geonameid: 783148, point: [40.0758, 20.1389]}
  lux: {name: Luxembourg, geonameid: 2960316, point: [49.6098, 6.1327]}
  tir: {name: Tirana, geonameid: 3183875, point: [41.3274, 19.8187]}
events:
  e1: {type: shooting, places: [tir], start: 2025-10-06, end: 2025-10-06, date_precision: day, date_text: on Monday afternoon, killed: 1, injured: 2, status: happened, actors: "", targets: An appeal judge, main: true}
  e2: {type: trial, places: [tir], start: 2025-10-06, end: 2025-10-06, date_precision: day, date_text: on Monday afternoon, status: happened, actors: ""}
  e3: {type: arrest, places: [kam], start: 2025-10-06, end: 2025-10-06, date_precision: day, date_text: an hour later, arrested: 1, status: happened, actors: "", targets: He, main: true}
  e4: {type: arrest, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: He}
  e5: {type: appointment, places: [tir], start: 2025-10, end: 2025-10, date_precision: month, date_text: last week, status: happened, negated: true, actors: "", targets: three more judges}
  e6: {type: statement, places: [tir], start: 2023, end: 2023, date_precision: year, date_text: two years ago, status: happened, actors: "", minor: true}
  e7: {type: strike, places: [shk, vlo], start: 2025-10-07, end: 2025-10-07, date_precision: day, date_text: on Tuesday, status: happened, actors: Courts}
  e8: {type: ceremony, places: [gji], start: 2025-10-08, end: 2025-10-08, date_precision: day, date_text: this morning, status: happened, actors: ""}
  e9: {type: meeting, places: [lux], start: 2025-10-08, end: 2025-10-08, date_precision: day, date_text: "", status: happened, actors: the prime minister}
notes: ""
