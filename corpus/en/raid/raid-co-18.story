---
id: raid-co-18
genre: raid
country: CO
published: 2019-06-20
publisher: Agencia Litoral
title: "Nineteen {Arrested}(e1) in Dawn {Raids}(e2) on Port Gang"
---
[BOGOTA](bog dateline), June 20 (AL) – Nineteen people, among them two customs inspectors and a retired naval officer, were {arrested}(e1) before dawn on Thursday in {raids}(e2) on thirty addresses in [Buenaventura](bue event), [Cali](cal event) and [Tumaco](tum event), [Colombia](col metonym)'s attorney general {said}(e3).

Investigators {seized}(e2) 2.3 tonnes of cocaine, eleven vehicles and the equivalent of $640,000. A policeman was {shot}(e4) in the leg in [Buenaventura](bue event)'s [San José](sanjox event) quarter when a lookout {opened fire}(e4) from a roof; the gunman, 17, was wounded too and is under guard in hospital.

The suspects are said to have {hidden}(e5) drugs in containers of timber bound for [Antwerp](ant mention) and [Valencia](val mention). The {investigation}(e6) began in March last year, when [Belgian](bel demonym) customs {found}(e7) 800 kilograms of cocaine behind planks of [Colombian](colo demonym) cedar.

The alleged leader, Wilmer Arboleda Riascos, was not at home. He is believed to have {flown}(e8) to [Panama City](pan event) on Monday, and Interpol issued a {notice}(e9) for him hours after the {operation}(e2). In 2016 he was {acquitted}(e10) by a court in [Pasto](pas event) of the {murder}(e11) of a dock-union secretary.

[Washington](was metonym), which has asked for the {extradition}(e12) of four of the nineteen, {welcomed}(e13) the {arrests}(e1). Their lawyer {denied}(e14) all charges. "My clients export floorboards," he said.

Last year 43 people were {killed}(e15) in feuds between the port's gangs, {down}(e16) from 98 in 2017. A {truce}(e17) {signed}(e17) in the cathedral in April ended a fortnight ago, when three youths were {shot dead}(e18) on the [El Piñal](elpiax event) bridge.

---
places:
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bue: {name: Buenaventura, geonameid: 3688452, point: [3.5833, -77.0]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  pan: {name: Panama City, geonameid: 3703443, point: [8.9936, -79.5197]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  cal: {name: Cali, geonameid: 3687925, point: [3.4305, -76.5199]}
  tum: {name: Tumaco, geonameid: 3666640, point: [1.7911, -78.7927]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  colo: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  pas: {name: Pasto, geonameid: 3672778, point: [1.2146, -77.2785]}
  sanjox: {name: "San José", point: [3.88, -77.02], precision: near}
  elpiax: {name: "El Piñal", point: [3.88, -77.06], precision: near}
events:
  e1: {type: arrest, places: [bue, cal, tum], start: 2019-06-20, end: 2019-06-20, date_precision: day, date_text: before dawn on Thursday, arrested: 19, status: happened, actors: "", main: true}
  e2: {type: raid, places: [bue, cal, tum], start: 2019-06-20, end: 2019-06-20, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e3: {type: statement, places: [bog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: shooting, places: [bue], start: 2019-06-20, end: 2019-06-20, date_precision: day, date_text: "", injured: 2, status: happened, actors: a lookout, targets: A policeman}
  e5: {type: smuggling, places: [ant, val], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: The suspects}
  e6: {type: investigation, places: [col], start: 2018-03, end: 2018-03, date_precision: month, date_text: in March last year, status: happened, actors: ""}
  e7: {type: raid, places: [bel], start: 2018-03, end: 2018-03, date_precision: month, date_text: in March last year, status: happened, actors: Belgian customs}
  e8: {type: displacement, places: [pan], start: 2019-06-17, end: 2019-06-17, date_precision: day, date_text: on Monday, status: reported, actors: Wilmer Arboleda Riascos, minor: true}
  e9: {type: arrest, places: [], start: 2019-06-20, end: 2019-06-20, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: verdict, places: [pas], start: 2016, end: 2016, date_precision: year, date_text: In 2016, status: happened, actors: a court, targets: Wilmer Arboleda Riascos}
  e11: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a dock-union secretary, minor: true}
  e12: {type: arrest, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e13: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Their lawyer, minor: true}
  e15: {type: killing, places: [bue], start: 2018, end: 2018, date_precision: year, date_text: Last year, killed: 43, status: happened, actors: ""}
  e16: {type: killing, places: [bue], start: 2017, end: 2017, date_precision: year, date_text: in 2017, killed: 98, status: happened, actors: "", minor: true}
  e17: {type: agreement, places: [bue], start: 2019-04, end: 2019-04, date_precision: month, date_text: in April, status: happened, actors: ""}
  e18: {type: shooting, places: [elpiax], start: 2019-06-06, end: 2019-06-06, date_precision: day, date_text: a fortnight ago, killed: 3, status: happened, actors: "", targets: three youths}
notes: ""
