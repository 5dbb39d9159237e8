---
id: trade-mv-15
genre: trade
country: MV
published: 2016-05-22
publisher: Kaafu Weekly
title: "Pole, line and paperwork"
---
We caught it one by one, says the tin, and that is true: on the reefs off [Laamu](laa mention) and [Gaafu Alifu](gaa mention) a yellowfin still comes aboard on a hook at the end of a bamboo pole. But since January every [Maldivian](mv demonym) loin sold in [Europe](eur mention) carries a {duty}(e1) of 20.5 per cent, and the cannery at [Felivaru](fel event) has {put its night shift off}(e2).

"[Thailand](th mention) pays less, [Ecuador](ec mention) pays nothing," said plant manager Aminath Shiuna on Thursday. In April [Felivaru](fel mention) {sent}(e3) eleven containers, against nineteen a year ago, by feeder to [Colombo](col mention) and on to [Rotterdam](rot mention) and [Felixstowe](fxt mention).

The fisheries ministry in [Malé](mal mention) is after other customers. A {delegation}(e4) {spent}(e4) last week in [Jeddah](jed event) and [Doha](doh event), showing smoked fillets to hotel buyers, and a trial pallet {flew out}(e5) of [Hulhulé](hul mention) for [Riyadh](riy mention) on Friday. Nothing has been {signed}(e6) with [Chinese](cn demonym) importers, who {sent}(e7) people to [Addu City](add event) in March to look at a freezer.

It is three hours by dhoni from [Felivaru](fel mention) to the fishing grounds. It is about 8,000 kilometres to a shelf in [Leeds](lee mention).

---
places:
  laa: {name: Laamu Atoll, point: [1.95, 73.42], precision: area, radius_km: 25}
  gaa: {name: Gaafu Alifu, geonameid: 1282329, point: [0.7644, 73.3741], precision: area, radius_km: 40}
  mv: {name: Maldives, geonameid: 1282028, point: [3.2, 73.0], precision: country}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  fel: {name: Felivaru, point: [5.48, 73.47], precision: near}
  th: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  ec: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  fxt: {name: Felixstowe, geonameid: 2649579, point: [51.9637, 1.3511]}
  mal: {name: Malé, geonameid: 1282027, point: [4.1752, 73.5092]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  hul: {name: Hulhulé, point: [4.19, 73.53], precision: near}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  cn: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  add: {name: Addu City, point: [-0.63, 73.16], precision: near}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
events:
  e1: {type: sanction, places: [eur], start: 2016-01, end: 2016-01, date_precision: month, date_text: since January, status: happened, actors: "", main: true}
  e2: {type: layoffs, places: [fel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [fel], start: 2016-04, end: 2016-04, date_precision: month, date_text: In April, status: happened, actors: ""}
  e4: {type: visit, places: [jed, doh], start: 2016-05, end: 2016-05, date_precision: month, date_text: last week, status: happened, actors: ""}
  e5: {type: transport_change, places: [hul], start: 2016-05-20, end: 2016-05-20, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e6: {type: agreement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: visit, places: [add], start: 2016-03, end: 2016-03, date_precision: month, date_text: in March, status: happened, actors: Chinese importers}
notes: ""
