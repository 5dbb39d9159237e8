---
id: report-gb-305
genre: report
country: GB
published: 2026-01-20
publisher: Inverness Chronicle
title: "Cold snap {closes}(e1) 280 schools in [Highlands](hig event) as lorry {jack-knifes}(e2) on A9"
---
More than 280 schools were {shut}(e1) across the [Highlands](hig event) and [Moray](mor event) on Monday and up to 20cm of {snow}(e3) {lay}(e3) in [Grantown-on-Spey](gra event).

The A9 was {blocked}(e4) for seven hours at the [Slochd](slo event) summit after an articulated lorry {jack-knifed}(e2) at about 05:20.

Drivers were given tea at a hotel in [Carrbridge](car event), police said.

Trains between [Inverness](inv event) and [Perth](per event) were {cancelled}(e5) and there was no service beyond [Dingwall](din event) on the [Kyle](kyl mention) line.

The Met Office recorded -16.1C at [Dalwhinnie](dal event) at 06:00. It was the coldest night in the [UK](uk event) since February 2021, when [Braemar](bra event) {fell}(e6) to -23.

An amber warning for snow and ice runs until Wednesday noon from [Aberdeenshire](abe mention) to [Sutherland](sut mention).

A woman of 69 was {found dead}(e7) in a garden in [Aviemore](avi event) on Sunday morning. Her death is being treated as unexplained, but it is thought she had {fallen}(e7) on the way to her shed.

In [Nairn](nai event) a care home had to {move}(e8) 22 residents to [Forres](for event) when its boilers {failed}(e9).

"The staff carried them down in blankets, singing," said Isobel Grewar, whose mother is 97.

[Highland](high metonym org) Council has 112 gritters and has {used}(e10) 20,000 tonnes of salt since November, as much as in an average winter. Councillors are to consider a request for an extra £1.9m on Thursday.

A review by Audit [Scotland](sco metonym org) in 2024 said that local authorities should plan for fewer but heavier falls.

Ski centres would have little reason for complaint, if people could only reach them: the [Lecht](lec event) was {cut off}(e11) and [Cairn Gorm](cai event) {stayed closed}(e11) because of drifts on the road.

Elsewhere, [Belfast](bel event) City Airport {suspended}(e12) flights for two hours, and [Northumberland](nor event) and [Cumbria](cum event) had their first proper {snow}(e3) of the season.

In [Norway](norw mention), where the cold air came from, [Kautokeino](kau event) {measured}(e13) -43C.

A thaw will {reach}(e14) the [Hebrides](heb event) by Thursday.

---
places:
  hig: {name: Highland Council, geonameid: 2646944, point: [57.4123, -4.8125], precision: division}
  high: {name: Highland Council, geonameid: 2646944, point: [57.4123, -4.8125], precision: division}
  mor: {name: Moray, geonameid: 2642240, point: [57.4636, -3.2301], precision: division}
  gra: {name: Grantown-on-Spey, point: [57.33, -3.61]}
  slo: {name: Slochd, point: [57.29, -3.93], precision: near}
  car: {name: Carrbridge, point: [57.28, -3.82]}
  inv: {name: Inverness, geonameid: 2646088, point: [57.4791, -4.224]}
  per: {name: Perth, geonameid: 2640358, point: [56.3952, -3.4314]}
  din: {name: Dingwall, geonameid: 2651245, point: [57.5953, -4.4272]}
  kyl: {name: Kyle, point: [57.28, -5.71]}
  dal: {name: Dalwhinnie, point: [56.93, -4.24]}
  bra: {name: Braemar, point: [57.01, -3.4]}
  abe: {name: Aberdeenshire, geonameid: 2657830, point: [57.236, -2.7778], precision: division}
  sut: {name: Sutherland, point: [58.2, -4.6], precision: area, radius_km: 50}
  avi: {name: Aviemore, point: [57.19, -3.83]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  lec: {name: Lecht, point: [57.2, -3.25], precision: near}
  cai: {name: Cairn Gorm, point: [57.117, -3.64], precision: near}
  nor: {name: Northumberland, geonameid: 2641235, point: [55.3152, -2.0706], precision: division}
  cum: {name: Cumbria, geonameid: 2651712, point: [54.6368, -2.8922], precision: division}
  norw: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  kau: {name: Kautokeino, geonameid: 779330, point: [69.0125, 23.0412]}
  heb: {name: Hebrides, point: [57.5, -7.0], precision: area, radius_km: 100}
  uk: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  nai: {name: Nairn, geonameid: 2641910, point: [57.5809, -3.8797]}
  for: {name: Forres, geonameid: 2649192, point: [57.61, -3.6212]}
  bel: {name: Belfast, geonameid: 2655984, point: [54.5968, -5.9254]}
events:
  e1: {type: closure, places: [hig, mor], start: 2026-01-19, end: 2026-01-19, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: More than 280 schools, main: true}
  e2: {type: road_accident, places: [slo], start: 2026-01-19, end: 2026-01-19, date_precision: day, date_text: "at about 05:20", status: happened, actors: an articulated lorry, main: true}
  e3: {type: extreme_weather, places: [hig, mor, gra, nor, cum, dal], start: 2026-01-19, end: 2026-01-19, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e4: {type: closure, places: [slo], start: 2026-01-19, end: 2026-01-19, date_precision: day, date_text: "", status: happened, actors: "", targets: The A9}
  e5: {type: transport_change, places: [inv, per, din], start: 2026-01-19, end: 2026-01-19, date_precision: day, date_text: "", status: happened, actors: "", targets: Trains}
  e6: {type: extreme_weather, places: [bra], start: 2021-02, end: 2021-02, date_precision: month, date_text: February 2021, status: happened, actors: ""}
  e7: {type: other_accident, places: [avi], start: 2026-01-18, end: 2026-01-18, date_precision: day, date_text: on Sunday morning, killed: 1, status: happened, actors: "", targets: A woman of 69}
  e8: {type: displacement, places: [nai, for], start: null, end: null, date_precision: unknown, date_text: "", displaced: 22, status: happened, actors: a care home, targets: 22 residents}
  e9: {type: outage, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: its boilers, minor: true}
  e10: {type: other, places: [high], start: 2025-11, end: 2026-01, date_precision: month, date_text: since November, status: happened, actors: Highland Council, targets: "20,000 tonnes of salt", minor: true}
  e11: {type: closure, places: [lec, cai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: transport_change, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: flights}
  e13: {type: extreme_weather, places: [kau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: extreme_weather, places: [heb], start: 2026-01-22, end: 2026-01-22, date_precision: day, date_text: by Thursday, status: planned, actors: "", minor: true}
notes: ""
