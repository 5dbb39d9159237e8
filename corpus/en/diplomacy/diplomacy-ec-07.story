---
id: diplomacy-ec-07
genre: diplomacy
country: EC
published: 2018-03-21
publisher: Quito Dispatch
title: "[Lima](lim metonym) {recalls}(e1) envoy over a wall by a canal"
---
It is not a tall wall. At [Huaquillas](hua event) it comes up to a man's chest, {runs}(e2) for 900 metres along the [Zarumilla](zar event) canal, and is meant, says the [Ecuadorian](ec demonym) government, to be a park.

[Peru](pe metonym) calls it a dam that will drown [Aguas Verdes](agv mention) in the next El Niño, and on Monday it {brought home}(e1) its ambassador from [Quito](qui mention). "For talks," the [Torre Tagle](tor metonym) palace said. Work has not stopped.

The two countries {fought}(e3) over this border in 1941 and, farther inland, in the [Cordillera del Cóndor](cdc event) {in 1995}(e4); the {peace}(e5) they made at [Brasília](bsb event) three years later forbids works within ten metres of the canal. How wide is ten metres? The mayor of [Huaquillas](hua metonym) has a tape, and so does the mayor of [Tumbes](tum metonym).

Shopkeepers fear for Holy Week, when half of [Machala](mac mention) goes south to buy shoes. On Sunday a few dozen of them {held hands}(e6) across the international bridge.

Foreign ministers Lucía Arteta and Gonzalo Paz-Soldán {speak}(e7) by phone tonight and may {meet}(e8) in [Loja](loj event) on the 28th.

---
places:
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  hua: {name: Huaquillas, geonameid: 3655720, point: [-3.4752, -80.2308]}
  zar: {name: Zarumilla canal, point: [-3.48, -80.24], precision: area}
  ec: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  pe: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  agv: {name: Aguas Verdes, geonameid: 3699832, point: [-3.4814, -80.245]}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  tor: {name: Torre Tagle, point: [-12.0468, -77.0295], precision: exact, near: lim}
  cdc: {name: Cordillera del Cóndor, point: [-3.8, -78.5], precision: area, radius_km: 60}
  bsb: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  tum: {name: Tumbes, geonameid: 3691148, point: [-3.5559, -80.4426]}
  mac: {name: Machala, geonameid: 3654533, point: [-3.2589, -79.9588]}
  loj: {name: Loja, geonameid: 3654667, point: [-3.9931, -79.2042]}
events:
  e1: {type: sanction, places: [qui], start: 2018-03-19, end: 2018-03-19, date_precision: day, date_text: on Monday, status: happened, actors: Peru, main: true}
  e2: {type: construction, places: [hua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: battle, places: [], start: 1941, end: 1941, date_precision: year, date_text: in 1941, status: happened, actors: ""}
  e4: {type: battle, places: [cdc], start: 1995, end: 1995, date_precision: year, date_text: in 1995, status: happened, actors: ""}
  e5: {type: agreement, places: [bsb], start: 1998, end: 1998, date_precision: year, date_text: three years later, status: happened, actors: ""}
  e6: {type: protest, places: [hua], start: 2018-03-18, end: 2018-03-18, date_precision: day, date_text: On Sunday, status: happened, actors: Shopkeepers}
  e7: {type: meeting, places: [], start: 2018-03-21, end: 2018-03-21, date_precision: day, date_text: tonight, status: planned, actors: ""}
  e8: {type: meeting, places: [loj], start: 2018-03-28, end: 2018-03-28, date_precision: day, date_text: on the 28th, status: planned, actors: Foreign ministers Lucía Arteta and Gonzalo Paz-Soldán}
notes: ""
