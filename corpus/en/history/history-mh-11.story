---
id: history-mh-11
genre: history
country: MH
published: 2024-03-01
publisher: Lagoon Letters
title: "It {snowed}(e1) on [Rongelap](rol event)"
---
The children ran out and played in it. They'd been told about snow by the missionary, and here it was, {falling}(e1) before noon on the [Marshall Islands](mh event): a white powder that stuck to the skin.

It was the coral of [Bikini](bik event), 150 kilometres to the west, or what was left of it. Before seven that morning, March 1, 1954, the [United States](us metonym) had {exploded}(e2) a hydrogen bomb there a thousand times as strong as the one dropped on [Hiroshima](hir event). By nightfall people on [Rongelap](rol event) and [Ailinginae](ail event) were {vomiting}(e1). They waited two days for the navy to {carry}(e3) them to [Kwajalein](kwa mention). The crew of a tuna boat from [Yaizu](yai mention), the Lucky Dragon, were {burned}(e4) too, somewhere east of the atoll; her radio operator {died}(e5) in [Tokyo](tok event) in September.

In 1957 the islanders were {sent home}(e6). In 1985, sure by then that the land was killing them, they {left}(e7) again, for [Mejatto](mej mention), on a protest ship.

This morning [Majuro](maj event) stood still for a {march}(e8) down the one road to the [Capitol](cap event), with the names of the dead on paper fans. A woman who had come from [Springdale](spr mention), [Arkansas](ark mention), where some thousands of the [Marshallese](mh demonym) now live, said she had never yet seen snow.

---
places:
  rol: {name: Rongelap, point: [11.3, 166.83], precision: area, radius_km: 15}
  mh: {name: Marshall Islands, geonameid: 2080185, point: [7.113, 171.236], precision: country}
  bik: {name: Bikini Atoll, point: [11.6, 165.4], precision: area, radius_km: 15}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  hir: {name: Hiroshima, geonameid: 1862415, point: [34.4, 132.45]}
  ail: {name: Ailinginae, point: [11.13, 166.42], precision: area, radius_km: 12}
  kwa: {name: Kwajalein, point: [8.72, 167.73], precision: near}
  yai: {name: Yaizu, geonameid: 1848774, point: [34.8688, 138.3195]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  mej: {name: Mejatto, point: [9.29, 166.88], precision: near}
  maj: {name: Majuro, geonameid: 2113779, point: [7.0897, 171.3803]}
  cap: {name: Capitol, point: [7.09, 171.38], precision: exact, near: maj}
  spr: {name: Springdale, geonameid: 4132093, point: [36.1867, -94.1288]}
  ark: {name: Arkansas, geonameid: 4099753, point: [34.7504, -92.5004], precision: division}
events:
  e1: {type: poisoning, places: [rol, ail], start: 1954-03-01, end: 1954-03-01, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e2: {type: explosion, places: [bik], start: 1954-03-01, end: 1954-03-01, date_precision: day, date_text: "March 1, 1954", status: happened, actors: "", main: true}
  e3: {type: rescue, places: [kwa], start: 1954-03-03, end: 1954-03-03, date_precision: day, date_text: two days, status: happened, actors: ""}
  e4: {type: poisoning, places: [bik], start: 1954-03-01, end: 1954-03-01, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: poisoning, places: [tok], start: 1954-09, end: 1954-09, date_precision: month, date_text: in September, killed: 1, status: happened, actors: ""}
  e6: {type: displacement, places: [rol], start: 1957, end: 1957, date_precision: year, date_text: In 1957, status: happened, actors: ""}
  e7: {type: displacement, places: [rol], start: 1985, end: 1985, date_precision: year, date_text: In 1985, status: happened, actors: ""}
  e8: {type: ceremony, places: [maj], start: 2024-03-01, end: 2024-03-01, date_precision: day, date_text: This morning, status: happened, actors: "", main: true}
notes: ""
