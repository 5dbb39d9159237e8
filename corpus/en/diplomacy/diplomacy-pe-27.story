---
id: diplomacy-pe-27
genre: diplomacy
country: PE
published: 2025-11-05
publisher: Crónica Andina
title: "[Lima](lim metonym) {breaks}(e1) ties with [Mexico](mex metonym) over ex-premier's {asylum}(e2)"
---
[Peru](per metonym) {severed}(e1) diplomatic relations with [Mexico](mex mention) on Monday after that country {granted}(e2) asylum to a former prime minister who is on {trial}(e3) over an attempted {coup}(e4).

She {entered}(e5) the [Mexican](mexi demonym) residence in [San Isidro](san event) by a side door on Sunday night, two days after a prosecutor {asked}(e6) for 25 years. The foreign minister, who called it an "unfriendly act", {gave}(e1) the chargé d'affaires until today to {leave}(e7). He {flew}(e7) out yesterday with eleven staff.

It is the third such {row}(e8) in as many years. In December 2022 [Lima](lim metonym) {expelled}(e8) an ambassador within 72 hours for sheltering the family of the deposed president; he is {serving}(e9) eleven years in [Ate](ate event).

Tourist visas are not {affected}(e10) and flights between the capitals {go}(e11) on. Some forty of the fugitive's supporters {kept}(e12) watch with candles; two were {detained}(e13) for painting a wall.

[Brasília](bra metonym) will {look}(e14) after [Mexico](mex mention)'s interests. A safe-conduct has been {requested}(e15) but not {issued}(e16).

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
  e2: {type: decision, places: [], start: 2025-11-03, end: 2025-11-03, date_precision: day, date_text: on Monday, status: happened, actors: that country, targets: a former prime minister}
  e3: {type: trial, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a former prime minister}
  e4: {type: coup, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a former prime minister}
  e5: {type: displacement, places: [san], start: 2025-11-02, end: 2025-11-02, date_precision: day, date_text: on Sunday night, status: happened, actors: She}
  e6: {type: trial, places: [lim], start: 2025-10-31, end: 2025-10-31, date_precision: day, date_text: two days after, status: happened, actors: a prosecutor}
  e7: {type: transport_change, places: [lim], start: 2025-11-04, end: 2025-11-04, date_precision: day, date_text: yesterday, status: happened, actors: "the chargé d'affaires"}
  e8: {type: sanction, places: [lim], start: 2022-12, end: 2022-12, date_precision: month, date_text: In December 2022, status: happened, actors: Lima, targets: an ambassador}
  e9: {type: arrest, places: [ate], start: null, end: null, date_precision: unknown, date_text: eleven years, status: happened, actors: "", targets: the deposed president}
  e10: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e11: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: flights between the capitals}
  e12: {type: protest, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Some forty of the fugitive's supporters"}
  e13: {type: arrest, places: [san], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: two}
  e14: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Brasília}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
