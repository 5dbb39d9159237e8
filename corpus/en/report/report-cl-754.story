---
id: report-cl-754
genre: report
country: CL
published: 2014-04-15
publisher: South Pacific Cable
title: "[Valparaíso](val event) {fire}(e1) {leaves}(e2) 12,500 without homes; vultures on a wire {blamed}(e3)"
---
[VALPARAÍSO](val dateline): Firemen in [Chile](chi event)'s historic port city said on Tuesday they had surrounded but not put out a {blaze}(e1) that has {killed}(e1) 15 people and {consumed}(e1) some 2,900 houses on its hills since Saturday.

Twenty aircraft {dropped}(e4) water on the ravines of [Cerro La Cruz](cer event) and [Mariposas](mar event), where embers {flared up}(e1) again on Monday night in winds of 40km/h. About 12,500 residents have {lost}(e2) their homes, officials say. Volunteers from [Santiago](san mention) and [Concepción](con mention) came by the busload with shovels.

"It jumped over us. You heard gas cylinders going off one after another like New Year's," said Mónica Araneda, a seamstress who got out with a sewing machine and a parrot.

Investigators {believe}(e3) that two birds of prey were {electrocuted}(e5) on power lines near the road known as Camino La Pólvora on Saturday afternoon, and fell burning into dry eucalyptus. A prosecutor has {questioned}(e6) workers of the utility. Forestry firms at [Placilla](pla mention) deny that their plantations helped the {flames}(e1) to spread.

President Teresa Undurraga, {in office}(e7) for five weeks, has {called off}(e8) a trip to [Argentina](arg mention) and [Uruguay](uru mention), {declared}(e9) the city a disaster zone and put it under navy control. It is her second emergency: on 1 April an {earthquake}(e10) of 8.2 {shook}(e10) [Iquique](iqu event) and [Arica](ari event), in the far north, {killing}(e10) six people. A prison wall {broke}(e11) and 300 women {escaped}(e11) that night in [Iquique](iqu event).

[Valparaíso](val mention), a Unesco World Heritage site since 2003, has burned before. In 1953, 36 firefighters {died}(e12) in an {explosion}(e12) on New Year's Day, and in February 2013 a {fire}(e13) {destroyed}(e13) 284 houses on [Rodelillo](rod event) and [Placeres](plac event) hills. The town's mayor at the time {asked}(e14) for water tanks, which were never built.

Schools are {closed}(e15) in [Viña del Mar](vin event) and [Quilpué](qui event) until Thursday. Two brothers were {arrested}(e16) in [Villa Alemana](vil event) for selling donated mattresses. Universidad de [Chile](chi metonym org) and Colo-Colo will {play}(e17) a friendly match on Sunday for the victims.

Meteorologists see no rain until the 24th. From [Mendoza](men event), on the other side of the [Andes](and mention), three fire engines {set out}(e18) on Tuesday morning over the [Cristo Redentor](cri mention) pass.

---
places:
  val: {name: Valparaíso, geonameid: 3868626, point: [-33.036, -71.6296]}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  cer: {name: Cerro La Cruz, point: [-33.06, -71.61]}
  mar: {name: Mariposas, point: [-33.06, -71.62]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  con: {name: Concepción, geonameid: 3893894, point: [-36.827, -73.0498]}
  pla: {name: Placilla, point: [-33.11, -71.57]}
  iqu: {name: Iquique, geonameid: 3887127, point: [-20.2133, -70.1503]}
  ari: {name: Arica, geonameid: 3899361, point: [-18.4755, -70.3006]}
  rod: {name: Rodelillo, point: [-33.06, -71.58]}
  plac: {name: Placeres, point: [-33.05, -71.58]}
  vin: {name: Viña del Mar, geonameid: 3868121, point: [-33.0246, -71.5518]}
  qui: {name: Quilpué, geonameid: 3874096, point: [-33.0475, -71.4425]}
  vil: {name: Villa Alemana, geonameid: 3868192, point: [-33.0482, -71.3729]}
  men: {name: Mendoza, geonameid: 3844421, point: [-32.8895, -68.8458]}
  cri: {name: Cristo Redentor, point: [-32.83, -70.07], precision: near}
  and: {name: Andes, point: [-33.0, -70.0], precision: area, radius_km: 200}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  uru: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
events:
  e1: {type: wildfire, places: [val, cer, mar], start: 2014-04-12, end: 2014-04-15, date_precision: day, date_text: since Saturday, killed: 15, status: happened, actors: "", targets: "some 2,900 houses", main: true}
  e2: {type: displacement, places: [val], start: 2014-04-12, end: 2014-04-15, date_precision: day, date_text: "", displaced: 12500, displaced_qualifier: about, status: happened, actors: "About 12,500 residents", main: true}
  e3: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Investigators, targets: two birds of prey, main: true}
  e4: {type: rescue, places: [cer, mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Twenty aircraft, minor: true}
  e5: {type: other_accident, places: [val], start: 2014-04-12, end: 2014-04-12, date_precision: day, date_text: on Saturday afternoon, status: happened, actors: "", targets: two birds of prey}
  e6: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A prosecutor, targets: workers of the utility}
  e7: {type: appointment, places: [], start: 2014-03, end: 2014-03, date_precision: month, date_text: for five weeks, status: happened, actors: President Teresa Undurraga, minor: true}
  e8: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: President Teresa Undurraga}
  e9: {type: decision, places: [val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Teresa Undurraga, targets: the city}
  e10: {type: earthquake, places: [iqu, ari], start: 2014-04-01, end: 2014-04-01, date_precision: day, date_text: on 1 April, killed: 6, status: happened, actors: "", targets: six people}
  e11: {type: other_crime, places: [iqu], start: 2014-04-01, end: 2014-04-01, date_precision: day, date_text: that night, status: happened, actors: 300 women}
  e12: {type: explosion, places: [val], start: 1953-01-01, end: 1953-01-01, date_precision: day, date_text: "on New Year's Day", killed: 36, status: happened, actors: "", targets: 36 firefighters}
  e13: {type: fire, places: [rod, plac, val], start: 2013-02, end: 2013-02, date_precision: month, date_text: in February 2013, status: happened, actors: "", targets: 284 houses}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: at the time, status: happened, actors: mayor, targets: water tanks, minor: true}
  e15: {type: closure, places: [vin, qui], start: 2014-04-15, end: 2014-04-17, date_precision: day, date_text: until Thursday, status: happened, actors: "", targets: Schools}
  e16: {type: arrest, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: Two brothers}
  e17: {type: match, places: [], start: 2014-04-20, end: 2014-04-20, date_precision: day, date_text: on Sunday, status: planned, actors: Colo-Colo}
  e18: {type: aid, places: [men], start: 2014-04-15, end: 2014-04-15, date_precision: day, date_text: on Tuesday morning, status: happened, actors: three fire engines, minor: true}
notes: ""
