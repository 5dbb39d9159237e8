---
id: news-eg-54
genre: news
country: EG
published: 2025-02-16
publisher: Delta Courier
title: "Ten {dead}(e1) as block of flats {falls}(e1) in [Giza](giz event)"
---
Ten people, seven of them from one family, were {pulled dead}(e1) from the ruins of a five-storey building that {came down}(e1) before dawn on Monday in the [Kerdasa](ker event) district of [Giza](giz event), the governorate said. Another eight were hurt.

A gas cylinder had {exploded}(e2) on the second floor. Neighbours {dug}(e3) with pots until the civil defence arrived at seven. A father who slept on the roof with his pigeons walked off without a scratch.

The four buildings beside it have been {emptied}(e4), and the prosecutor {ordered}(e5) them to be examined. The owner, who is said to have {added two floors}(e6) last summer, is being {looked for}(e7) in [Fayoum](fay event).

Two days later, a wall {fell}(e8) on schoolgirls in [Kafr el-Sheikh](kaf event), {killing}(e8) one and injuring two others.

In the capital alone 100 houses collapse every year, a deputy {told}(e9) parliament last month. The minister {disputed}(e10) that. A {bill}(e11) to register all old houses has been before the chamber since 2019.

---
places:
  ker: {name: Kirdasah, geonameid: 353492, point: [30.031, 31.1111]}
  giz: {name: Giza, geonameid: 360995, point: [30.0094, 31.2086]}
  fay: {name: Al-Fayyum, geonameid: 361320, point: [29.31, 30.8418]}
  kaf: {name: Kafr ash-Shaykh, geonameid: 354502, point: [31.1117, 30.9399]}
events:
  e1: {type: collapse, places: [ker], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: on Monday, killed: 10, injured: 8, status: happened, actors: Neighbours, targets: a five-storey building, main: true}
  e2: {type: explosion, places: [ker], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: "", status: happened, actors: "", targets: A gas cylinder}
  e3: {type: rescue, places: [ker], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: "", status: happened, actors: Neighbours, targets: Ten people, minor: true}
  e4: {type: displacement, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The four buildings beside it}
  e5: {type: investigation, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the prosecutor, targets: The four buildings beside it}
  e6: {type: construction, places: [ker], start: 2024, end: 2024, date_precision: year, date_text: last summer, status: reported, actors: The owner, targets: two floors}
  e7: {type: arrest, places: [fay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The owner, minor: true}
  e8: {type: collapse, places: [kaf], start: 2025-02-12, end: 2025-02-12, date_precision: day, date_text: Two days later, killed: 1, injured: 2, status: happened, actors: a wall, targets: schoolgirls, main: true}
  e9: {type: statement, places: [], start: 2025-01, end: 2025-01, date_precision: month, date_text: last month, status: happened, actors: a deputy, targets: parliament, minor: true}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The minister, minor: true}
  e11: {type: legislation, places: [], start: 2019, end: 2019, date_precision: year, date_text: since 2019, status: happened, actors: ""}
notes: ""
