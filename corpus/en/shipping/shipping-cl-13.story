---
id: shipping-cl-13
genre: shipping
country: CL
published: 2017-08-11
publisher: Estrecho
title: "{Swell}(e1) {shuts}(e2) central ports for a fourth day"
---
{WAVES}(e1) of six metres kept the breakwaters of [Valparaíso](val event), [San Antonio](san event) and [Quintero](qui event) empty of everything except photographers on Thursday, and the navy sees no let-up before Saturday night.

Some 38 ships are {waiting}(e3). Cherries are months off, luckily; it is [Peruvian](pe demonym) avocados, salt from [Patache](pat mention) and cars from [Ulsan](uls mention) that roll about in the holds. In [Viña del Mar](vin event) the sea {broke through}(e4) the parapet of [Avenida Perú](avp event) and {filled}(e4) a casino cellar. A kayaker from [Rancagua](ran mention) is {missing}(e5) off [Pichilemu](pic event).

Farther north, [Coquimbo](coq event) {reopened}(e6) on Wednesday; farther south, [Talcahuano](tal event), sheltered by its bay, never {closed}(e7). That's where two liners have now {gone}(e8), and lorries with it: haulage from [Concepción](con mention) to [Santiago](stg mention) {costs double}(e9) what it did.

Dock work is paid by the shift. Casual hands in [San Antonio](san event) {burned}(e10) tyres on the [Puente Lo Gallardo](plg event) on Wednesday night to {ask}(e10) for a storm wage. Their leader, Óscar Millapán, {flies}(e11) to [Punta Arenas](pun event) next week to {put}(e11) it to the national congress of port unions.

---
places:
  val: {name: Valparaíso, geonameid: 3868626, point: [-33.036, -71.6296]}
  san: {name: San Antonio, geonameid: 3872395, point: [-33.5947, -71.6075]}
  qui: {name: Quintero, geonameid: 3873983, point: [-32.7859, -71.5322]}
  pe: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  pat: {name: Patache, point: [-20.81, -70.2], precision: near}
  uls: {name: Ulsan, geonameid: 1833747, point: [35.5372, 129.3167]}
  vin: {name: Viña del Mar, geonameid: 3868121, point: [-33.0246, -71.5518]}
  avp: {name: Avenida Perú, point: [-33.02, -71.56], precision: near, near: vin}
  ran: {name: Rancagua, geonameid: 3873775, point: [-34.1691, -70.7405]}
  pic: {name: Pichilemu, geonameid: 3876256, point: [-34.3833, -72.0]}
  coq: {name: Coquimbo, geonameid: 3893629, point: [-29.9533, -71.3395]}
  tal: {name: Talcahuano, geonameid: 3870282, point: [-36.7249, -73.1168]}
  con: {name: Concepción, geonameid: 3893894, point: [-36.827, -73.0498]}
  stg: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  plg: {name: Puente Lo Gallardo, point: [-33.62, -71.58], precision: exact, near: san}
  pun: {name: Punta Arenas, geonameid: 3874787, point: [-53.1628, -70.9092]}
events:
  e1: {type: storm, places: [val, san, qui], start: 2017-08-10, end: 2017-08-10, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e2: {type: closure, places: [val, san, qui], start: 2017-08-08, end: 2017-08-12, date_precision: day, date_text: for a fourth day, status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [val, san, qui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: flood, places: [vin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: sea_accident, places: [pic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: opening, places: [coq], start: 2017-08-09, end: 2017-08-09, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e7: {type: closure, places: [tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: transport_change, places: [tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: market, places: [con, stg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: protest, places: [plg], start: 2017-08-09, end: 2017-08-09, date_precision: day, date_text: on Wednesday night, status: happened, actors: Casual hands in San Antonio}
  e11: {type: visit, places: [pun], start: 2017-08, end: 2017-08, date_precision: month, date_text: next week, status: planned, actors: Óscar Millapán}
notes: ""
