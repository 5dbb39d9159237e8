---
id: trade-co-19
genre: trade
country: CO
published: 2021-05-27
publisher: Andes Commodity Report
title: "Port {Blockade}(e1) Costs [Colombia](col mention) Coffee 600,000 Bags"
---
[BUENAVENTURA](bue dateline), [Colombia](col dateline) (ACR) — Exports of coffee from [Colombia](col mention) {fell}(e2) by more than half in May as {demonstrators}(e1) {blocked}(e1) the road to its main port on the [Pacific](pac mention) for a fourth week, the growers' federation said on Wednesday.

Some 600,000 bags are stuck in warehouses in [Armenia](arm event), [Pereira](per event) and [Buga](bug event). Roasters in [Germany](ger mention), [Japan](jap mention) and [Finland](fin mention) have turned to [Honduras](hon mention) and [Vietnam](vie mention), and futures in [New York](new event) {climbed}(e3) to a four-year high of $1.62 a pound on Tuesday.

The {blockade}(e1) began on April 28 as part of a national {strike}(e4) against a tax {bill}(e5) that has since been {withdrawn}(e5). At least 43 people have {died}(e6) in the {unrest}(e6), 30 of them in [Cali](cal event), where police {fired}(e7) on protesters in [Siloé](sil event) on May 3. A convoy of 120 trucks under army escort was {attacked}(e8) with stones at [Loboguerrero](lob event) last weekend; a driver lost an eye.

[Bogotá](bog metonym) and the strike committee {resumed}(e9) {talks}(e9) on Monday, and reached what both called a {pre-agreement}(e10) before midnight. It has not been {signed}(e11). On Wednesday the army {cleared}(e12) the bridge at [Juanchito](jua event) without resistance, and the first train in a month {left}(e13) [La Tebaida](lat event) with fertiliser.

The port of [Cartagena](car event) has {taken}(e14) part of the cargo, at twice the cost. Two ships, one flagged in [Panama](pan mention), {sailed}(e15) empty for [Guayaquil](gua mention).

[Washington](was metonym) {urged}(e16) an end to roadblocks, but also to "excessive force".

---
places:
  bue: {name: Buenaventura, geonameid: 3688452, point: [3.5833, -77.0]}
  pac: {name: Pacific, point: [3.0, -90.0], precision: area, radius_km: 1500}
  arm: {name: Armenia, geonameid: 3689560, point: [4.5366, -75.6726]}
  per: {name: Pereira, geonameid: 3672486, point: [4.8143, -75.6949]}
  bug: {name: Guadalajara de Buga, geonameid: 3688256, point: [3.9009, -76.2978]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  cal: {name: Cali, geonameid: 3687925, point: [3.4305, -76.5199]}
  sil: {name: Siloé, point: [3.425, -76.555]}
  lob: {name: Loboguerrero, point: [3.757, -76.66], precision: near}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  jua: {name: Juanchito, point: [3.45, -76.47], precision: near}
  lat: {name: La Tebaida, geonameid: 3677010, point: [4.4527, -75.7875]}
  car: {name: Cartagena, geonameid: 3687238, point: [10.3982, -75.4933]}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
events:
  e1: {type: protest, places: [bue], start: 2021-04-28, end: 2021-05-27, date_precision: day, date_text: on April 28, status: happened, actors: demonstrators, main: true}
  e2: {type: market, places: [col], start: 2021-05, end: 2021-05, date_precision: month, date_text: in May, status: happened, actors: "", main: true}
  e3: {type: market, places: [new], start: 2021-05-25, end: 2021-05-25, date_precision: day, date_text: on Tuesday, status: happened, actors: futures}
  e4: {type: strike, places: [col], start: 2021-04-28, end: 2021-04-28, date_precision: day, date_text: on April 28, status: happened, actors: ""}
  e5: {type: legislation, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: riot, places: [col], start: null, end: null, date_precision: unknown, date_text: "", killed: 43, killed_qualifier: at_least, status: happened, actors: ""}
  e7: {type: shooting, places: [sil], start: 2021-05-03, end: 2021-05-03, date_precision: day, date_text: on May 3, status: happened, actors: police, targets: protesters}
  e8: {type: attack, places: [lob], start: 2021-05-22, end: 2021-05-23, date_precision: day, date_text: last weekend, injured: 1, status: happened, actors: "", targets: A convoy of 120 trucks}
  e9: {type: meeting, places: [bog], start: 2021-05-24, end: 2021-05-24, date_precision: day, date_text: on Monday, status: happened, actors: Bogotá, targets: the strike committee}
  e10: {type: agreement, places: [bog], start: 2021-05-24, end: 2021-05-24, date_precision: day, date_text: before midnight, status: happened, actors: ""}
  e11: {type: agreement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e12: {type: raid, places: [jua], start: 2021-05-26, end: 2021-05-26, date_precision: day, date_text: On Wednesday, status: happened, actors: the army}
  e13: {type: transport_change, places: [lat], start: 2021-05-26, end: 2021-05-26, date_precision: day, date_text: On Wednesday, status: happened, actors: the first train in a month}
  e14: {type: transport_change, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The port of Cartagena}
  e15: {type: transport_change, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two ships, minor: true}
  e16: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington}
notes: ""
