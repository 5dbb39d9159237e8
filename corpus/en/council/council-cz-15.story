---
id: council-cz-15
genre: council
country: CZ
published: 2025-09-12
publisher: Slezské Listy
title: "[Ostrava](ost metonym) council {approves}(e1) tram line after 30 years of {talk}(e2)"
---
Councillors in [Ostrava](ost event) {voted}(e1) on Wednesday by 41 to 12 to {build}(e3) a tram line to [Hlučín](hlu mention), an idea first {put}(e2) forward in 1994.

Work is to {start}(e3) in the spring, as soon as [Prague](pra metonym) {releases}(e4) the subsidy, and to take three years. About 200 allotment holders, thirty of whom {sat}(e5) in the gallery with sunflowers, will have to {move}(e6). One of them {threw}(e7) a beetroot; it {missed}(e7).

The same session {rejected}(e8) a casino in [Poruba](por event) and {accepted}(e9) the resignation of the deputy mayor for transport, Radim Chlup. He was {stopped}(e10) at the wheel in July with 1.4 per mille. Chlup {leaves}(e15) at the end of the month; no successor has been {named}(e11).

In a minute of silence members {remembered}(e12) two firemen who {died}(e13) in a gas {explosion}(e13) in [Frýdek-Místek](fry event) on Sunday. The wounded, four of whom were at first in [Brno](brn event), are all {back}(e14) home.

---
places:
  ost: {name: Ostrava, geonameid: 3068799, point: [49.8347, 18.282]}
  hlu: {name: Hlučín, geonameid: 3075716, point: [49.898, 18.192]}
  por: {name: Poruba, point: [49.83, 18.16], precision: near}
  fry: {name: Frýdek-Místek, geonameid: 3076127, point: [49.6833, 18.35]}
  brn: {name: Brno, geonameid: 3078610, point: [49.1952, 16.608]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
events:
  e1: {type: decision, places: [ost], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: on Wednesday, status: happened, actors: Councillors in Ostrava, targets: a tram line, main: true}
  e2: {type: statement, places: [], start: 1994, end: 1994, date_precision: year, date_text: in 1994, status: happened, actors: ""}
  e3: {type: construction, places: [ost, hlu], start: 2026-03, end: 2026-05, date_precision: month, date_text: in the spring, status: planned, actors: "", targets: a tram line to Hlučín}
  e4: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Prague, targets: the subsidy}
  e5: {type: protest, places: [ost], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: "", status: happened, actors: thirty of whom}
  e6: {type: displacement, places: [ost], start: null, end: null, date_precision: unknown, date_text: "", displaced: 200, displaced_qualifier: about, status: planned, actors: "", targets: About 200 allotment holders}
  e7: {type: attack, places: [ost], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: "", injured: 0, status: happened, actors: One of them}
  e8: {type: decision, places: [por, ost], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: "", status: happened, actors: The same session, targets: a casino}
  e9: {type: resignation, places: [ost], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: "", status: happened, actors: Radim Chlup}
  e15: {type: resignation, places: [ost], start: 2025-09-30, end: 2025-09-30, date_precision: day, date_text: at the end of the month, status: planned, actors: Chlup}
  e10: {type: investigation, places: [], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: He}
  e11: {type: appointment, places: [ost], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: no successor}
  e12: {type: ceremony, places: [ost], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: "", status: happened, actors: members, targets: two firemen}
  e13: {type: explosion, places: [fry], start: 2025-09-07, end: 2025-09-07, date_precision: day, date_text: on Sunday, killed: 2, injured: 4, injured_qualifier: at_least, status: happened, actors: "", targets: two firemen}
  e14: {type: medical, places: [brn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The wounded}
notes: ""
