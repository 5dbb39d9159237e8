---
id: diplomacy-pe-27
genre: diplomacy
country: PE
published: 2025-11-05
publisher: Crónica Andina
title: "[Lima](lim metonym) {breaks ties}(e1) with [Mexico](mex metonym) over ex-premier's {asylum}(e2)"
---
[Peru](per metonym) {severed}(e1) diplomatic relations with [Mexico](mex mention) on Monday after that country {granted}(e2) asylum to a former prime minister who is on {trial}(e3) over an attempted {coup}(e4).

She {entered}(e5) the [Mexican](mexi demonym) residence in [San Isidro](san event) by a side door on Sunday night, two days after a prosecutor {asked}(e6) for 25 years. The foreign minister, who called it an "unfriendly act", {gave}(e7) the chargé d'affaires until today to leave. He {flew out}(e8) yesterday with eleven staff.

It is the third such row in as many years. In December 2022 [Lima](lim metonym) {expelled}(e9) an ambassador within 72 hours for sheltering the family of the {deposed}(e10) president; he is serving eleven years in [Ate](ate event).

Tourist visas are not affected and flights between the capitals go on. Some forty of the fugitive's supporters {kept watch}(e11) with candles; two were {detained}(e12) for {painting}(e13) a wall.

[Brasília](bra metonym) will look after [Mexico](mex mention)'s interests. A safe-conduct has been {requested}(e14) but not issued.

---
places:
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  san: {name: San Isidro, geonameid: 3929631, point: [-12.0966, -77.0426]}
  ate: {name: Ate, point: [-12.03, -76.92], precision: near}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  mexi: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: sanction, places: [lim], start: 2025-11-03, end: 2025-11-03, date_precision: day, date_text: on Monday, status: happened, actors: Peru, targets: Mexico, main: true}
  e2: {type: decision, places: [mex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: that country, targets: a former prime minister, main: true}
  e3: {type: trial, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a former prime minister}
  e4: {type: coup, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a former prime minister}
  e5: {type: displacement, places: [san], start: 2025-11-02, end: 2025-11-02, date_precision: day, date_text: on Sunday night, status: happened, actors: She, minor: true}
  e6: {type: trial, places: [], start: 2025-10-31, end: 2025-10-31, date_precision: day, date_text: two days after, status: happened, actors: a prosecutor, minor: true}
  e7: {type: sanction, places: [lim], start: 2025-11-03, end: 2025-11-03, date_precision: day, date_text: "", status: happened, actors: Peru, targets: Mexico}
  e8: {type: displacement, places: [lim], start: 2025-11-04, end: 2025-11-04, date_precision: day, date_text: yesterday, status: happened, actors: "the chargé d'affaires"}
  e9: {type: sanction, places: [lim], start: 2022-12, end: 2022-12, date_precision: month, date_text: In December 2022, status: happened, actors: Lima, targets: an ambassador}
  e10: {type: coup, places: [per], start: 2022-12, end: 2022-12, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: protest, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Some forty of the fugitive's supporters"}
  e12: {type: arrest, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: two}
  e13: {type: other_crime, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
