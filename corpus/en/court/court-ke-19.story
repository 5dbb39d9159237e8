---
id: court-ke-19
genre: court
country: KE
published: 2025-09-04
publisher: Rift Valley Standard
title: "Matatu driver {jailed}(e1) for 12 years over {crash}(e2) that killed nine"
---
A court in [Nakuru](nak event) has {sentenced}(e1) a matatu driver to 12 years in prison for causing the deaths of nine passengers, among them four pupils and their teacher.

Josphat Kiptanui, 38, was {convicted}(e3) last month. He had been drinking when his van {ploughed}(e2) into a stationary lorry at [Salgaa](sal event), on the highway to [Eldoret](eld mention), in December 2023. Five people survived with broken bones.

Magistrate Lydia Wambugu {ruled}(e1) that "the road did not do this; you did". He also {lost}(e4) his licence for life.

Kiptanui, a father of three from [Molo](mol mention), wept in the dock. His lawyer said that they would {appeal}(e5) within 14 days.

Outside, about 60 relatives of the dead {sang}(e6) hymns. A teacher's widow {collapsed}(e7) and was carried to a clinic.

The van's owner {fled}(e8) to [Uganda](uga event) three days after the {accident}(e2), and a {warrant}(e9) for his arrest is still open. A {hearing}(e10) on compensation is set for 19 September.

---
places:
  sal: {name: Salgaa, point: [-0.21, 35.85], precision: near}
  mol: {name: Molo, geonameid: 186315, point: [-0.2485, 35.7319]}
  nak: {name: Nakuru, geonameid: 184622, point: [-0.3072, 36.0722]}
  eld: {name: Eldoret, geonameid: 198629, point: [0.5204, 35.2699]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
events:
  e1: {type: verdict, places: [nak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A court in Nakuru, targets: a matatu driver, main: true}
  e2: {type: road_accident, places: [sal], start: 2023-12, end: 2023-12, date_precision: month, date_text: in December 2023, killed: 9, injured: 5, status: happened, actors: Josphat Kiptanui, targets: nine passengers, main: true}
  e3: {type: verdict, places: [nak], start: 2025-08, end: 2025-08, date_precision: month, date_text: last month, status: happened, actors: "", targets: Josphat Kiptanui}
  e4: {type: verdict, places: [nak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A court in Nakuru, targets: a matatu driver, minor: true}
  e5: {type: trial, places: [nak], start: 2025-09, end: 2025-09, date_precision: month, date_text: within 14 days, status: planned, actors: they}
  e6: {type: ceremony, places: [nak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: about 60 relatives of the dead}
  e7: {type: medical, places: [nak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "A teacher's widow", minor: true}
  e8: {type: displacement, places: [uga], start: 2023-12, end: 2023-12, date_precision: month, date_text: three days after, status: happened, actors: "The van's owner"}
  e9: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e10: {type: trial, places: [nak], start: 2025-09-19, end: 2025-09-19, date_precision: day, date_text: for 19 September, status: planned, actors: ""}
notes: ""
