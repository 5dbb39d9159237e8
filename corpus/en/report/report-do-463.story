---
id: report-do-463
genre: report
country: DO
published: 2026-07-04
publisher: "Antilles Court & Crime Report"
title: "Two tonnes of cocaine in a shipment of pumice, and a judge's telephone"
---
A judge in [Santo Domingo](san event) on Friday {ordered}(e1) 12 months of preventive custody for nine people {accused}(e2) of trying to send 2.1 tonnes of cocaine from the port of [Caucedo](cau event) to [Valencia](val mention), in [Spain](spa mention), in a cargo of pumice.

Among them are a colonel of the drug control agency, the manager of a quarry at [Azua](azu mention) and a court clerk from [La Vega](lav mention), on whose telephone investigators {found}(e3) photographs of search warrants that had not yet been signed.

The drugs were {discovered}(e4) on 19 June, when a scanner showed blocks of a different density. The agency said that the cocaine had been {brought}(e5) by speedboat from [La Guajira](lag mention), in [Colombia](col mention), to a beach at [Pedernales](ped event), near the border with [Haiti](hai mention), and {ground}(e5) into the stone at [Azua](azu event).

Prosecutor Yadira Mejía {told}(e6) the hearing, which {lasted}(e7) until four in the morning, that the network had {used}(e5) the same method at least three times since 2024. A load that got through was {seized}(e8) in [Paterna](pat event) last September.

On Thursday, civil guards in [Valencia](val event) and [Sagunto](sag event) {arrested}(e9) four men, one of them a lorry driver, and {searched}(e10) a tile warehouse in [Castellón](cas event). In [Curaçao](cur event), the coastguard {stopped}(e11) a yacht in May with the telephone number of the quarry in its log.

The defence said that the evidence was obtained without a warrant and that it would {appeal}(e12). Relatives of the accused {shouted}(e13) outside the building, and the street was {closed}(e14) for an hour.

The [Dominican Republic](dom mention) has become the main way station of the [Caribbean](car mention). Its agencies {seized}(e15) 47 tonnes last year, a record, of which 9.8 were in a single container of bananas at [Caucedo](cau event) in December 2024. A former head of security at the port, {extradited}(e16) to [Miami](mia event) in 2023, was {sentenced}(e17) there to 17 years.

The {trial}(e18) is not expected to begin before the spring.

---
places:
  cau: {name: Caucedo, point: [18.42, -69.63]}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  azu: {name: Azua, geonameid: 3512208, point: [18.4532, -70.7349]}
  lav: {name: La Vega, geonameid: 3509382, point: [19.2203, -70.531]}
  lag: {name: La Guajira Department, geonameid: 3678847, point: [11.4245, -72.6702], precision: division}
  ped: {name: Pedernales, point: [18.04, -71.74]}
  pat: {name: Paterna, geonameid: 2512862, point: [39.5026, -0.4408]}
  sag: {name: Sagunto, geonameid: 2511619, point: [39.6833, -0.2667]}
  cas: {name: Castelló de la Plana, geonameid: 2519752, point: [39.9857, -0.0493]}
  cur: {name: Curaçao, geonameid: 7626836, point: [12.16667, -69.0], precision: country}
  car: {name: Caribbean, point: [15.0, -72.0], precision: area, radius_km: 1200}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  dom: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.66667], precision: country}
  san: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
events:
  e1: {type: verdict, places: [san], start: 2026-07-03, end: 2026-07-03, date_precision: day, date_text: on Friday, status: happened, actors: A judge, targets: nine people, main: true}
  e2: {type: charge, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: nine people, main: true}
  e3: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: investigators, targets: photographs of search warrants, minor: true}
  e4: {type: smuggling, places: [cau], start: 2026-06-19, end: 2026-06-19, date_precision: day, date_text: on 19 June, status: happened, actors: "", targets: The drugs, main: true}
  e5: {type: smuggling, places: [ped, azu], start: 2024, end: 2026, date_precision: year, date_text: since 2024, status: happened, actors: the network}
  e6: {type: statement, places: [san], start: 2026-07-03, end: 2026-07-03, date_precision: day, date_text: "", status: happened, actors: Prosecutor Yadira Mejía, minor: true}
  e7: {type: trial, places: [san], start: 2026-07-03, end: 2026-07-03, date_precision: day, date_text: until four in the morning, status: happened, actors: "", minor: true}
  e8: {type: smuggling, places: [pat], start: 2025-09, end: 2025-09, date_precision: month, date_text: last September, status: happened, actors: "", targets: A load that got through}
  e9: {type: arrest, places: [val, sag], start: 2026-07-02, end: 2026-07-02, date_precision: day, date_text: On Thursday, arrested: 4, status: happened, actors: civil guards, targets: "four men, one of them a lorry driver"}
  e10: {type: raid, places: [cas], start: 2026-07-02, end: 2026-07-02, date_precision: day, date_text: On Thursday, status: happened, actors: civil guards, targets: a tile warehouse}
  e11: {type: raid, places: [cur], start: 2026-05, end: 2026-05, date_precision: month, date_text: in May, status: happened, actors: the coastguard, targets: a yacht}
  e12: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The defence, minor: true}
  e13: {type: protest, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Relatives of the accused, minor: true}
  e14: {type: closure, places: [san], start: null, end: null, date_precision: unknown, date_text: for an hour, status: happened, actors: "", targets: the street, minor: true}
  e15: {type: raid, places: [dom, cau], start: 2025, end: 2025, date_precision: year, date_text: last year, status: happened, actors: Its agencies, targets: 47 tonnes}
  e16: {type: displacement, places: [mia], start: 2023, end: 2023, date_precision: year, date_text: in 2023, status: happened, actors: "", targets: A former head of security at the port, minor: true}
  e17: {type: verdict, places: [mia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A former head of security at the port}
  e18: {type: trial, places: [san], start: 2027, end: 2027, date_precision: year, date_text: before the spring, status: planned, actors: ""}
notes: ""
