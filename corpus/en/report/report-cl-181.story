---
id: report-cl-181
genre: report
country: CL
published: 2024-02-20
publisher: Pacífico Sur News
title: "Firefighter and forestry worker {held}(e1) over [Viña del Mar](vin event) {fires}(e2)"
---
[VALPARAÍSO](val dateline), Feb. 20 — Police in [Chile](chi event) have {arrested}(e1) a volunteer firefighter, 22, and a former employee of the forest service in connection with the {fires}(e2) that {killed}(e2) 137 people on the hills behind [Viña del Mar](vin event) this month.

The men were {detained}(e1) before dawn on Monday in [Quilpué](qui event) and at [Villa Alemana](vil event) and are to be {arraigned}(e3) in [Valparaíso](val event) on Wednesday. Prosecutor Ximena Oyarzún said traces of petrol and cigarettes tied to matches had been {found}(e4) near [Lake Peñuelas](lak event), where the first of four {fires}(e2) {started}(e2) within minutes of one another on the afternoon of Feb. 2.

Pushed by gusts of 80 kilometers an hour, the {flames}(e2) {reached}(e2) the neighborhoods of [El Olivar](elo event) and [Villa Independencia](vill event) in less than two hours. Some 7,200 homes {burned}(e2) in [Viña](vina event) and [Quilpué](qui event). The century-old botanical garden {lost}(e2) 90 percent of its trees, and a worker there {died}(e2) with three members of her family.

"We were running and they were setting it. I have no words," said Patricio Leiva, a captain in the company to which the younger man belonged. Its commander {resigned}(e5) on Monday.

The {fires}(e2) are the country's worst {disaster}(e2) since February 2010, when an {earthquake}(e6) and {tsunami}(e6) off [Maule](mau event) {killed}(e6) 525.

The Housing Ministry has {begun}(e7) to {pay}(e7) temporary rent to 3,800 families, and 41 students from [Concepción](con mention) and [Temuco](tem mention) {finished}(e8) {clearing}(e8) rubble at [El Olivar](elo event) at the weekend. The {Song Festival}(e9), which [Viña](vina event) has held every February since 1960, {goes ahead}(e9) on Sunday, although a local survey found that half the residents would have preferred to cancel it.

Separately, {fires}(e10) {burned}(e10) 11,000 hectares last week in [La Araucanía](laa event), near [Galvarino](gal event), and the airport of [Pucón](puc event), a lake resort, was {closed}(e11) by smoke for a day.

---
places:
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  val: {name: Valparaíso, geonameid: 3868626, point: [-33.036, -71.6296]}
  vin: {name: Viña del Mar, geonameid: 3868121, point: [-33.0246, -71.5518]}
  vina: {name: Viña del Mar, geonameid: 3868121, point: [-33.0246, -71.5518]}
  qui: {name: Quilpué, geonameid: 3874096, point: [-33.0475, -71.4425]}
  vil: {name: Villa Alemana, geonameid: 3868192, point: [-33.0482, -71.3729]}
  lak: {name: Lake Peñuelas, point: [-33.17, -71.53], precision: near}
  elo: {name: El Olivar, point: [-33.03, -71.5], precision: near}
  vill: {name: Villa Independencia, point: [-33.04, -71.51], precision: near}
  mau: {name: Maule, point: [-35.9, -72.7], precision: near}
  con: {name: Concepción, geonameid: 3893894, point: [-36.827, -73.0498]}
  tem: {name: Temuco, geonameid: 3870011, point: [-38.7363, -72.5974]}
  laa: {name: La Araucanía, point: [-38.5, -72.3], precision: division}
  gal: {name: Galvarino, point: [-38.41, -72.78]}
  puc: {name: Pucón, point: [-39.28, -71.97]}
events:
  e1: {type: arrest, places: [qui, vil], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: before dawn on Monday, arrested: 2, status: happened, actors: Police, targets: a volunteer firefighter, main: true}
  e2: {type: wildfire, places: [vin, qui, lak, elo, vill], start: 2024-02-02, end: 2024-02-02, date_precision: day, date_text: on the afternoon of Feb. 2, killed: 137, status: happened, actors: "", main: true}
  e3: {type: trial, places: [val], start: 2024-02-21, end: 2024-02-21, date_precision: day, date_text: on Wednesday, status: planned, actors: "", targets: The men}
  e4: {type: discovery, places: [lak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: resignation, places: [], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: on Monday, status: happened, actors: Its commander, minor: true}
  e6: {type: earthquake, places: [mau], start: 2010-02, end: 2010-02, date_precision: month, date_text: February 2010, killed: 525, status: happened, actors: ""}
  e7: {type: aid, places: [vin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Housing Ministry, targets: "3,800 families"}
  e8: {type: construction, places: [elo], start: 2024-02-17, end: 2024-02-18, date_precision: day, date_text: at the weekend, status: happened, actors: 41 students from Concepción and Temuco, targets: rubble}
  e9: {type: festival, places: [vin], start: 2024-02-25, end: 2024-02-25, date_precision: day, date_text: on Sunday, status: planned, actors: ""}
  e10: {type: wildfire, places: [laa, gal], start: 2024-02-12, end: 2024-02-12, date_precision: week, date_text: last week, status: happened, actors: ""}
  e11: {type: closure, places: [puc], start: null, end: null, date_precision: unknown, date_text: for a day, status: happened, actors: "", targets: the airport, minor: true}
notes: ""
