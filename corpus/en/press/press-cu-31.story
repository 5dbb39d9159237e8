---
id: press-cu-31
genre: press
country: CU
published: 2025-09-11
publisher: "Unión Eléctrica, press office"
title: "Electric Union: Partial {Failure}(e1) of the National System, Note No. 3"
---
[Havana](hav dateline), 11 September, 6:00 a.m. The total {disconnection}(e1) that occurred on Wednesday at 9:14 a.m., caused by a false signal of overheating in a boiler at the [Matanzas](mat event) plant, has been partly {remedied}(e2).

During the night generators were {synchronised}(e2) at [Felton](fel event), [Mariel](mar event) and [Cienfuegos](cie event). By dawn 11 of 15 provinces {had}(e2) service for hospitals and pumps. [Guantánamo](gua event) remains {without supply}(e3). It is hoped to {restore}(e4) the link with the east before midday.

Two linemen were {injured}(e5) at [Bayamo](bay event) when an insulator {burst}(e5); their condition is not serious. It is not true that a worker {died}(e6).

{Classes}(e7) are {suspended}(e7) today throughout the country. The {concert}(e8) on the [Malecón](mlc event) has been {moved}(e8) to Saturday.

It is the fifth such {event}(e1) in under a year. After {that}(e9) of last October, a {hurricane}(e10) {reached}(e10) [Baracoa](bar event) on the fourth day and took eight lives.

The Minister will {appear}(e11) on television at 8 p.m.

---
places:
  mlc: {name: Malecón, point: [23.143, -82.38], precision: near, near: hav}
  fel: {name: Felton, point: [20.75, -75.6], precision: near}
  mat: {name: Matanzas, geonameid: 3547398, point: [23.0439, -81.5828]}
  mar: {name: Mariel, geonameid: 3547600, point: [22.9898, -82.7542]}
  cie: {name: Cienfuegos, geonameid: 3564124, point: [22.1468, -80.4481]}
  bay: {name: Bayamo, geonameid: 3567597, point: [20.3737, -76.6427]}
  bar: {name: Baracoa, geonameid: 3567834, point: [20.348, -74.4971]}
  hav: {name: Havana, geonameid: 3553478, point: [23.133, -82.383]}
  gua: {name: Guantánamo, geonameid: 3557689, point: [20.1444, -75.2092]}
events:
  e1: {type: outage, places: [mat], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e2: {type: construction, places: [fel, mar, cie], start: 2025-09-11, end: 2025-09-11, date_precision: day, date_text: During the night, status: happened, actors: "", main: true}
  e3: {type: outage, places: [gua], start: 2025-09-11, end: 2025-09-11, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: construction, places: [], start: 2025-09-11, end: 2025-09-11, date_precision: day, date_text: before midday, status: planned, actors: "", targets: the link with the east, minor: true}
  e5: {type: other_accident, places: [bay], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", targets: Two linemen}
  e6: {type: death, places: [bay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: a worker}
  e7: {type: education, places: [hav], start: 2025-09-11, end: 2025-09-11, date_precision: day, date_text: today, status: happened, negated: true, actors: "", targets: Classes}
  e8: {type: performance, places: [mlc], start: 2025-09-13, end: 2025-09-13, date_precision: day, date_text: to Saturday, status: planned, actors: ""}
  e9: {type: outage, places: [], start: 2024-10, end: 2024-10, date_precision: month, date_text: of last October, status: happened, actors: ""}
  e10: {type: storm, places: [bar], start: 2024-10, end: 2024-10, date_precision: month, date_text: on the fourth day, killed: 8, status: happened, actors: ""}
  e11: {type: statement, places: [], start: 2025-09-11, end: 2025-09-11, date_precision: day, date_text: at 8 p.m., status: planned, actors: The Minister}
notes: ""
