---
id: council-cz-15
genre: council
country: CZ
published: 2025-09-12
publisher: Slezské Listy
title: "[Ostrava](ost metonym) council {approves}(e1) tram line after 30 years of talk"
---
Councillors in [Ostrava](ost event) {voted}(e1) on Wednesday by 41 to 12 to {build}(e2) a tram line to [Hlučín](hlu mention), an idea first put forward in 1994.

{Work}(e2) is to start in the spring, as soon as [Prague](pra metonym) releases the subsidy, and to take three years. About 200 allotment holders, thirty of whom sat in the gallery with sunflowers, will have to {move}(e3). One of them {threw}(e4) a beetroot; it missed.

The same session {rejected}(e5) a casino in [Poruba](por event) and {accepted}(e6) the {resignation}(e7) of the deputy mayor for transport, Radim Chlup. He was {stopped}(e8) at the wheel in July with 1.4 per mille. Chlup {leaves}(e7) at the end of the month; no successor has been named.

In a {minute of silence}(e9) members remembered two firemen who {died}(e10) in a gas {explosion}(e10) in [Frýdek-Místek](fry event) on Sunday. The wounded, four of whom were at first in [Brno](brn event), are all back home.

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
  e2: {type: construction, places: [ost, hlu], start: 2026, end: 2026, date_precision: year, date_text: in the spring, status: planned, actors: "", targets: a tram line to Hlučín}
  e3: {type: displacement, places: [ost], start: null, end: null, date_precision: unknown, date_text: "", displaced: 200, displaced_qualifier: about, status: planned, actors: "", targets: About 200 allotment holders}
  e4: {type: attack, places: [ost], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: "", status: happened, actors: One of them, minor: true}
  e5: {type: decision, places: [por], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: "", status: happened, actors: The same session, targets: a casino}
  e6: {type: decision, places: [ost], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: "", status: happened, actors: Radim Chlup, minor: true}
  e7: {type: resignation, places: [ost], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Chlup}
  e8: {type: arrest, places: [], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: He}
  e9: {type: ceremony, places: [ost], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: explosion, places: [fry], start: 2025-09-07, end: 2025-09-07, date_precision: day, date_text: on Sunday, killed: 2, status: happened, actors: "", targets: two firemen}
notes: ""
