---
id: court-ph-10
genre: court
country: PH
published: 2022-11-15
publisher: Luzon Chronicle
title: "Senator's Son {Cleared}(e3) in [Cavite](cav event) {Hazing Death}(e2), Five {Get Life}(e1)"
---
[MANILA](man dateline), [Philippines](phi dateline) — A regional trial court in [Imus](imu event), [Cavite](cav event), on Monday {sentenced}(e1) five members of a law fraternity to life imprisonment for the {killing}(e2) in initiation rites of a first-year student, but {acquitted}(e3) the son of a sitting senator.

Judge Carolina Dimaandal said the prosecution had failed to prove that Jose Miguel Escaler, 24, was in the rented house in [Silang](sil event) when Aldrin Pascua, 20, was {beaten}(e2) with a paddle on Sept. 17, 2017. Pascua was {brought}(e4) to a hospital in [Dasmariñas](das event), where he was pronounced dead.

His parents wept. "In this country you must choose your killer well," his father said. They will {appeal}(e5) to the Court of Appeals.

Two other accused remain at large; one was last seen in [Sabah](sab event), [Malaysia](mal event). A sixth, who turned state witness, is under guard in [Camp Crame](cam event).

The Senate {passed}(e6) a stricter anti-hazing law months after the death. It has not prevented others: a cadet {died}(e7) in [Baguio](bag event) in 2019, and last March the body of an engineering student was {exhumed}(e8) from a vacant lot in [Calamba](cal event).

Senator Ramon Escaler, who ran for vice president in May and {lost}(e9), thanked the court. Law students at the state university in [Quezon City](que event) {wore black}(e10) on Tuesday; in [Cebu City](ceb event) about 300 {lit}(e11) candles.

The [Philippine](phi demonym) bar {examinations}(e12) were held on the same weekend with 9,000 takers in 14 cities, from [Laoag](lao event) to [Davao City](dav event).

---
places:
  cav: {name: Province of Cavite, geonameid: 1717639, point: [14.2563, 120.836], precision: division}
  imu: {name: Imus, geonameid: 1710914, point: [14.4297, 120.9367]}
  sil: {name: Silang, geonameid: 1686547, point: [14.2157, 120.9714]}
  sab: {name: Sabah, geonameid: 1733039, point: [5.3111, 117.095], precision: division}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  cam: {name: Camp Crame, point: [14.609, 121.053], precision: exact}
  dav: {name: Davao, geonameid: 1715348, point: [7.0731, 125.6128]}
  cal: {name: Calamba, geonameid: 1720681, point: [14.2117, 121.1653]}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  das: {name: Dasmariñas, geonameid: 1715430, point: [14.3294, 120.9367]}
  bag: {name: Baguio, geonameid: 1728930, point: [16.4164, 120.5931]}
  que: {name: Quezon City, geonameid: 1692192, point: [14.6488, 121.0509]}
  ceb: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
  lao: {name: Laoag, geonameid: 1707404, point: [18.1978, 120.5957]}
events:
  e1: {type: verdict, places: [imu], start: 2022-11-14, end: 2022-11-14, date_precision: day, date_text: on Monday, status: happened, actors: A regional trial court, targets: five members of a law fraternity, main: true}
  e2: {type: killing, places: [sil], start: 2017-09-17, end: 2017-09-17, date_precision: day, date_text: "on Sept. 17, 2017", killed: 1, status: happened, actors: five members of a law fraternity, targets: Aldrin Pascua, main: true}
  e3: {type: verdict, places: [imu], start: 2022-11-14, end: 2022-11-14, date_precision: day, date_text: on Monday, status: happened, actors: Judge Carolina Dimaandal, targets: Jose Miguel Escaler, main: true}
  e4: {type: medical, places: [das], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Aldrin Pascua, minor: true}
  e5: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: His parents}
  e6: {type: legislation, places: [phi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Senate}
  e7: {type: death, places: [bag], start: 2019, end: 2019, date_precision: year, date_text: in 2019, killed: 1, status: happened, actors: "", targets: a cadet}
  e8: {type: investigation, places: [cal], start: 2022-03, end: 2022-03, date_precision: month, date_text: last March, status: happened, actors: ""}
  e9: {type: election, places: [], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May, status: happened, actors: Senator Ramon Escaler, minor: true}
  e10: {type: protest, places: [que], start: 2022-11-15, end: 2022-11-15, date_precision: day, date_text: on Tuesday, status: happened, actors: Law students}
  e11: {type: protest, places: [ceb], start: 2022-11-15, end: 2022-11-15, date_precision: day, date_text: "", status: happened, actors: about 300}
  e12: {type: education, places: [lao, dav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
