---
id: report-co-804
genre: report
country: CO
published: 2019-10-18
publisher: "Cauca & Valle Dispatch"
title: "[Buenaventura](bue event) port {reopens}(e1) after civic {strike}(e2); governor candidate {shot}(e3) at in [Guapi](gua event)"
---
Trucks rolled out of [Colombia](col mention)'s main [Pacific](pac mention) port for the first time in five days on Thursday after community leaders and a delegation sent from [Bogotá](bog mention) {signed}(e1) an agreement on drinking water.

The {strike}(e2), which had kept 8,000 containers {stuck}(e2), began last Saturday over delays in works promised in 2017. Then, a 22-day stoppage {ended}(e4) with a pledge of $500 million over ten years. Taps in the district of [Bajamar](baj event) still run for four hours, twice a week.

"In this city coffee goes out, cars come in and water passes by," said Leidy Mosquera, a teacher and one of the signatories.

Under the document a reservoir on the [Escalerete](esc event) river will be {begun}(e5) by March. The port's operator said it would take until next Wednesday to clear the backlog; a ship from [Busan](bus mention) had been {diverted}(e6) to [Manta](man event), in [Ecuador](ecu mention).

The night before, in neighbouring [Cauca](cau mention), the car of a candidate for governor, Hernando Sinisterra, came under {fire}(e3) on the road from the airstrip at [Guapi](gua event). He was unhurt and a guard was {hit}(e3) in the shoulder. The army blamed dissidents of the former FARC, a group of whom were {accused}(e7) of the {massacre}(e7) of another candidate and five companions in [Suárez](sua event) on 1 September. Six candidates have been {murdered}(e8) before the local {elections}(e9) of 27 October.

That peace remains far from here is plain to see in [Tumaco](tum event), too: 1,400 members of the Awá people are in school buildings since a landmine {killed}(e10) two boys near [Llorente](llo event) in August. And in [El Charco](elc event), some 300 families {left}(e11) their farms last weekend.

Meanwhile, in [Quito](qui event), [Ecuador](ecu metonym)'s parliament {resumed}(e12) work on Thursday after the {unrest}(e13) over fuel subsidies in which eight {died}(e13). Fuel on the border is again cheaper at [Tulcán](tul mention) than at [Ipiales](ipi mention), with the usual result: 3,100 gallons were {seized}(e14) at [Rumichaca](rum event) on Wednesday.

[Cali](cal mention), 120 km inland from the port, {felt}(e15) the strike in its shops. The price of rice {rose}(e15) by a fifth. On Thursday evening, its football fans had other things on their minds: América {beat}(e16) Junior 2-1 and {went}(e16) top. President Julio Ospina is {expected}(e17) in [Buenaventura](bue event) on Tuesday.

---
places:
  bue: {name: Buenaventura, geonameid: 3688452, point: [3.5833, -77.0]}
  gua: {name: Guapi, point: [2.57, -77.88]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  pac: {name: Pacific, point: [0.0, -85.0], precision: area, radius_km: 1500}
  baj: {name: Bajamar, point: [3.88, -77.05]}
  esc: {name: Escalerete, point: [3.8, -76.9], precision: near}
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  man: {name: Manta, geonameid: 3654410, point: [-0.9494, -80.7314]}
  cau: {name: Cauca, geonameid: 3687029, point: [2.6161, -77.277], precision: division}
  sua: {name: Suárez, point: [2.95, -76.7]}
  tum: {name: Tumaco, point: [1.8, -78.77]}
  llo: {name: Llorente, point: [1.62, -78.4], precision: near}
  elc: {name: El Charco, point: [2.48, -78.11]}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  tul: {name: Tulcán, point: [0.81, -77.72]}
  ipi: {name: Ipiales, geonameid: 3680539, point: [0.825, -77.6397]}
  rum: {name: Rumichaca, point: [0.82, -77.66]}
  cal: {name: Cali, geonameid: 3687925, point: [3.4305, -76.5199]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
events:
  e1: {type: agreement, places: [bue], start: 2019-10-17, end: 2019-10-17, date_precision: day, date_text: on Thursday, status: happened, actors: community leaders and a delegation, targets: drinking water, main: true}
  e2: {type: strike, places: [bue], start: 2019-10-12, end: 2019-10-17, date_precision: day, date_text: last Saturday, status: happened, actors: community leaders, targets: "8,000 containers", main: true}
  e3: {type: shooting, places: [gua], start: 2019-10-16, end: 2019-10-16, date_precision: day, date_text: The night before, injured: 1, status: happened, actors: "", targets: Hernando Sinisterra, main: true}
  e4: {type: agreement, places: [bue], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: ""}
  e5: {type: construction, places: [esc], start: 2020-03, end: 2020-03, date_precision: month, date_text: by March, status: planned, actors: "", targets: a reservoir}
  e6: {type: transport_change, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a ship from Busan, minor: true}
  e7: {type: killing, places: [sua], start: 2019-09-01, end: 2019-09-01, date_precision: day, date_text: on 1 September, killed: 6, status: happened, actors: dissidents of the former FARC, targets: another candidate and five companions}
  e8: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 6, status: happened, actors: "", targets: Six candidates}
  e9: {type: election, places: [col], start: 2019-10-27, end: 2019-10-27, date_precision: day, date_text: of 27 October, status: planned, actors: ""}
  e10: {type: bombing, places: [llo], start: 2019-08, end: 2019-08, date_precision: month, date_text: in August, killed: 2, status: happened, actors: a landmine, targets: two boys}
  e11: {type: displacement, places: [elc], start: 2019-10-12, end: 2019-10-13, date_precision: day, date_text: last weekend, status: happened, actors: some 300 families}
  e12: {type: opening, places: [qui], start: 2019-10-17, end: 2019-10-17, date_precision: day, date_text: on Thursday, status: happened, actors: parliament}
  e13: {type: riot, places: [ecu], start: null, end: null, date_precision: unknown, date_text: "", killed: 8, status: happened, actors: ""}
  e14: {type: raid, places: [rum], start: 2019-10-16, end: 2019-10-16, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: "3,100 gallons"}
  e15: {type: market, places: [cal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The price of rice}
  e16: {type: match, places: [cal], start: 2019-10-17, end: 2019-10-17, date_precision: day, date_text: On Thursday evening, status: happened, actors: América, targets: Junior}
  e17: {type: visit, places: [bue], start: 2019-10-22, end: 2019-10-22, date_precision: day, date_text: on Tuesday, status: planned, actors: President Julio Ospina, minor: true}
notes: ""
