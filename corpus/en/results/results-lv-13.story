---
id: results-lv-13
genre: results
country: LV
published: 2022-05-16
publisher: Kurzemes Logs
title: "Lilac run, rope, raft: the weekend's tables"
---
[TALSI](tal event). Lilac {run}(e1), Saturday, seven hills, 12 km. Men: Mārtiņš Ābele ([Kuldīga](kul mention)) 41:07. Women: Olena Hrynko, of [Mykolaiv](myk mention), now of [Ventspils](ven mention), 46:55. Over seventies: G. Veide, 1:18:20, walking the last part with his wife.

[VENTSPILS](ven event). {Tug of war}(e2) on the quay, Sunday. Dockers 2, Fire Brigade 1. The rope, gift of [Stralsund](str metonym), {broke}(e3) once, and eleven {sat down hard}(e3). A docker's ankle is in plaster.

[SABILE](sab event). Raft {race}(e4) on the [Abava](aba event) abandoned: too little water. Wine was drunk anyway.

[LIEPĀJA](lie event). {Hockey}(e5) veterans: [Liepāja](lie metonym) 4, [Klaipėda](kla metonym) 4. The {fixture}(e6) with [Kaliningrad](kal metonym), played each May since 1994, was not held.

[RĪGA](rig event). {Marathon}(e7), Sunday. Winner from [Ethiopia](et mention), 2:11:40. Our people: J. Sproģe, [Dundaga](dun mention), 64th.

[KOLKA](kol event). {Swim}(e8) round the cape on May 28 will go ahead unless the wind is in the north. Swimmers from [Saaremaa](saa mention), in [Estonia](ee mention), across the [Irbe Strait](irb mention), have said that they are coming by boat, not by swimming, this time.

---
places:
  tal: {name: Talsi, geonameid: 454970, point: [57.2456, 22.5814]}
  kul: {name: Kuldīga, geonameid: 458460, point: [56.974, 21.9572]}
  myk: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
  ven: {name: Ventspils, geonameid: 454310, point: [57.3948, 21.5612]}
  str: {name: Stralsund, geonameid: 2826287, point: [54.3091, 13.0818]}
  sab: {name: Sabile, point: [57.045, 22.573], precision: near}
  aba: {name: Abava River, point: [57.05, 22.5], precision: area, radius_km: 30}
  lie: {name: Liepāja, geonameid: 457954, point: [56.5047, 21.0109]}
  kla: {name: Klaipėda, geonameid: 598098, point: [55.7068, 21.1391]}
  kal: {name: Kaliningrad, geonameid: 554234, point: [54.7064, 20.511]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  et: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  dun: {name: Dundaga, point: [57.505, 22.35], precision: near}
  kol: {name: Kolka, point: [57.745, 22.59], precision: near}
  saa: {name: Saaremaa, point: [58.42, 22.5], precision: area, radius_km: 40}
  ee: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  irb: {name: Irbe Strait, point: [57.8, 22.0], precision: area, radius_km: 25}
events:
  e1: {type: match, places: [tal], start: 2022-05-14, end: 2022-05-14, date_precision: day, date_text: Saturday, status: happened, actors: "", main: true}
  e2: {type: match, places: [ven], start: 2022-05-15, end: 2022-05-15, date_precision: day, date_text: Sunday, status: happened, actors: "", main: true}
  e3: {type: other_accident, places: [ven], start: 2022-05-15, end: 2022-05-15, date_precision: day, date_text: "", injured: 1, status: happened, actors: ""}
  e4: {type: match, places: [aba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: match, places: [lie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: match, places: [kal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: match, places: [rig], start: 2022-05-15, end: 2022-05-15, date_precision: day, date_text: Sunday, status: happened, actors: "", main: true}
  e8: {type: match, places: [kol], start: 2022-05-28, end: 2022-05-28, date_precision: day, date_text: on May 28, status: planned, actors: ""}
notes: ""
