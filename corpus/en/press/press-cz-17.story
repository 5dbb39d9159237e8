---
id: press-cz-17
genre: press
country: CZ
published: 2024-10-01
title: "Bohemian Breweries Cooperative on the September {flood}(e1)"
---
[Opava](opa dateline), 1 October 2024

Our malt house at [Opava](opa event)-[Kateřinky](kat event) was {under}(e1) 1.9 metres of water from the 15th to the 18th of September. No employee was hurt. Forty tonnes of barley were lost, and the cat.

1. Brewing at [Jeseník](jes event) is {suspended}(e2). The bridge to [Mikulovice](mik event) {no longer exists}(e3). Beer for [Jeseník](jes mention) comes from [Šumperk](sum mention), at no extra charge.
2. The works at [Krnov](krn event) {restarted}(e4) on Monday.
3. We {thank}(e5): [Kłodzko](kod metonym), in [Poland](pol mention), itself {drowned}(e6), for pumps; firemen of [Bratislava](bra mention); [Pilsen](pil metonym org)'s competitor for yeast.
4. We have not {dismissed}(e7) anyone, as was written in [Ostrava](ost mention).

The dam at [Nové Heřminovy](nov event), debated since 1911, wasn't there. We {ask}(e8) [Prague](pra metonym) to build it, and [Olomouc](olo metonym) not to appeal again.

A benefit {concert}(e9) is fixed for 12 October, on the square in [Opava](opa event). Bands from [Wrocław](wro mention) and [Brno](brn mention). Mud, free.

Media: Mrs. Dagmar Hrušková, at the gate.

---
places:
  opa: {name: Opava, geonameid: 3068927, point: [49.9387, 17.9026]}
  kat: {name: Kateřinky, point: [49.95, 17.92], precision: near, near: opa}
  jes: {name: Jeseník, geonameid: 3074281, point: [50.2294, 17.2046]}
  mik: {name: Mikulovice, point: [50.3, 17.32], precision: near}
  sum: {name: Šumperk, geonameid: 3064673, point: [49.9653, 16.9706]}
  krn: {name: Krnov, geonameid: 3072656, point: [50.0897, 17.7038]}
  kod: {name: Kłodzko, geonameid: 3096053, point: [50.4349, 16.6614]}
  pil: {name: Pilsen, geonameid: 3068160, point: [49.7475, 13.3776]}
  ost: {name: Ostrava, geonameid: 3068799, point: [49.8347, 18.282]}
  nov: {name: Nové Heřminovy, point: [50.02, 17.52], precision: near}
  olo: {name: Olomouc, geonameid: 3069011, point: [49.5955, 17.2518]}
  wro: {name: Wrocław, geonameid: 3081368, point: [51.1029, 17.0301]}
  brn: {name: Brno, geonameid: 3078610, point: [49.1952, 16.608]}
  bra: {name: Bratislava, geonameid: 3060972, point: [48.1482, 17.1067]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
events:
  e1: {type: flood, places: [opa], start: 2024-09-15, end: 2024-09-18, date_precision: day, date_text: from the 15th to the 18th of September, status: happened, actors: "", main: true}
  e2: {type: closure, places: [jes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: flood, places: [mik], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: opening, places: [krn], start: 2024-09-30, end: 2024-09-30, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e5: {type: aid, places: [opa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: flood, places: [kod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: layoffs, places: [opa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: statement, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: performance, places: [opa], start: 2024-10-12, end: 2024-10-12, date_precision: day, date_text: for 12 October, status: planned, actors: ""}
notes: ""
