---
id: news-eg-54
genre: news
country: EG
published: 2025-02-16
publisher: Delta Courier
title: "Ten {dead}(e1) as block of flats {falls}(e1) in [Giza](giz event)"
---
Ten people, seven of them from one family, were {pulled}(e2) dead from the ruins of a five-storey building that came {down}(e1) before dawn on Monday in the [Kerdasa](ker event) district of [Giza](giz event), the governorate said. Another eight were {hurt}(e1).

A gas cylinder had {exploded}(e3) on the second floor. Neighbours {dug}(e2) with pots until the civil defence {arrived}(e2) at seven. A father who {slept}(e1) on the roof with his pigeons {walked}(e1) off without a scratch.

The four buildings beside it have been {emptied}(e4), and the prosecutor {ordered}(e5) them to be examined. The owner, who is said to have {added}(e6) two floors last summer, is being {looked}(e7) for in [Fayoum](fay event).

Two days later, a wall {fell}(e8) on schoolgirls in [Kafr el-Sheikh](kaf event), {killing}(e8) one and injuring two others.

In the capital alone 100 houses {collapse}(e9) every year, a deputy {told}(e10) parliament last month. The minister {disputed}(e11) that. A bill to {register}(e12) all old houses has been {before}(e12) the chamber since 2019.

---
places:
  ker: {name: Kirdasah, geonameid: 353492, point: [30.031, 31.1111]}
  giz: {name: Giza, geonameid: 360995, point: [30.0094, 31.2086]}
  fay: {name: Al-Fayyum, geonameid: 361320, point: [29.31, 30.8418]}
  kaf: {name: Kafr ash-Shaykh, geonameid: 354502, point: [31.1117, 30.9399]}
events:
  e1: {type: collapse, places: [ker, giz], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: before dawn on Monday, killed: 10, injured: 8, status: happened, actors: "", targets: a five-storey building, main: true}
  e2: {type: rescue, places: [ker], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: until the civil defence arrived at seven, status: happened, actors: Neighbours, targets: Ten people}
  e3: {type: explosion, places: [ker], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: "", status: happened, actors: "", targets: A gas cylinder}
  e4: {type: displacement, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The four buildings beside it}
  e5: {type: investigation, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the prosecutor, targets: The four buildings beside it}
  e6: {type: construction, places: [ker], start: 2024, end: 2024, date_precision: year, date_text: last summer, status: happened, actors: The owner, targets: two floors}
  e7: {type: investigation, places: [fay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The owner}
  e8: {type: collapse, places: [kaf], start: 2025-02-12, end: 2025-02-12, date_precision: day, date_text: Two days later, killed: 1, injured: 2, status: happened, actors: a wall, targets: schoolgirls}
  e9: {type: collapse, places: [], start: null, end: null, date_precision: unknown, date_text: every year, status: happened, actors: "", targets: 100 houses}
  e10: {type: statement, places: [], start: 2025-01, end: 2025-01, date_precision: month, date_text: last month, status: happened, actors: a deputy, targets: parliament}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The minister}
  e12: {type: legislation, places: [], start: 2019, end: 2025, date_precision: year, date_text: since 2019, status: planned, actors: "", targets: all old houses}
notes: ""
