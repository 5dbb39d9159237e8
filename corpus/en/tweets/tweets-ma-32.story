---
id: tweets-ma-32
genre: tweets
country: MA
published: 2025-10-02
publisher: Atlas Live
title: "What we know at 1 a.m."
---
00.10 Two {dead}(e1) at [Lqliaa](lql event), near [Agadir](aga mention), says the ministry. Gendarmes {fired}(e1) "in self-defence" as a crowd tried to take their weapons.

00.14 Fifth {night}(e2). It {began}(e2) on Saturday with students asking for hospitals, not stadiums. Eight women had {died}(e3) in childbirth at [Agadir](aga event) hospital within ten days in August.

00.22 [Salé](sal event): two police cars and a bank {burned}(e4). [Oujda](ouj event): a boy {run over}(e5) by a van, leg {amputated}(e6) this evening. [Taroudant](tar event) quiet.

00.31 The count, last official one: 409 people in {custody}(e7), 263 officers and 23 civilians {injured}(e8). The association for human rights has more than a thousand {picked up}(e7).

00.40 [Rabat](rab event): {protest}(e9), no violence. Families with pushchairs. Organisers on Discord {disown}(e10) the looters, again.

00.45 The PM says he's "{ready to talk}(e11)". Nothing from the palace. {Speech}(e12) to parliament is set for the 10th.

00.58 {Correction}(e13) to 00.10: three.

---
places:
  lql: {name: Lqoliaa, geonameid: 10375044, point: [30.2976, -9.466]}
  aga: {name: Agadir, geonameid: 2561668, point: [30.4202, -9.5982]}
  sal: {name: Sale, geonameid: 2537763, point: [34.0531, -6.7985]}
  ouj: {name: Oujda, geonameid: 2540483, point: [34.6814, -1.9086]}
  tar: {name: Taroudant, geonameid: 2529649, point: [30.4703, -8.877]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
events:
  e1: {type: shooting, places: [lql], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: "", killed: 3, status: happened, actors: Gendarmes, targets: a crowd, main: true}
  e2: {type: protest, places: [], start: 2025-09-27, end: 2025-10-01, date_precision: day, date_text: on Saturday, status: happened, actors: students, main: true}
  e3: {type: medical, places: [aga], start: 2025-08, end: 2025-08, date_precision: month, date_text: in August, killed: 8, status: happened, actors: "", targets: Eight women}
  e4: {type: riot, places: [sal], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: "", status: happened, actors: a crowd}
  e5: {type: road_accident, places: [ouj], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: "", injured: 1, status: happened, actors: a van, targets: a boy}
  e6: {type: medical, places: [ouj], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: this evening, status: happened, actors: "", targets: a boy, minor: true}
  e7: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 409, status: happened, actors: "", targets: 409 people, main: true}
  e8: {type: riot, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 286, status: happened, actors: a crowd}
  e9: {type: protest, places: [rab], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: "", status: happened, actors: Families with pushchairs}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Organisers on Discord, targets: the looters, minor: true}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The PM}
  e12: {type: statement, places: [], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: for the 10th, status: planned, actors: ""}
  e13: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
