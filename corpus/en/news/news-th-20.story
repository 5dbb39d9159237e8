---
id: news-th-20
genre: news
country: TH
published: 2025-01-22
publisher: Chao Phraya Times
title: "Bus company {loses}(e1) licence after school trip {blaze}(e2)"
---
[BANGKOK](ban dateline) — Transport officials on Tuesday {revoked}(e1) the licence of the company whose coach {caught}(e2) fire during a school trip in October, {killing}(e2) 20 children and three teachers.

The decision came a day after investigators {reported}(e3) that the bus had carried eleven gas cylinders, six of them never {registered}(e4). A tyre {burst}(e2), the vehicle {hit}(e2) a barrier, and gas {escaped}(e2) from under the floor. The rear door could not be {opened}(e5).

The children, from a school in [Uthai Thani](uth mention), had been on their way to a science museum. The {fire}(e2) {broke}(e2) out on a highway in [Pathum Thani](pat event), just north of the capital, shortly after noon.

The driver, who {ran}(e6) away and {gave}(e7) himself up that evening at [Ang Thong](ang event), has been in custody since. His {trial}(e8) is to {start}(e8) on 3 March. The owner {denies}(e9) negligence.

Parents {rejected}(e10) an offer of 1.5 million baht per child. "Nobody has {apologised}(e11)," said one.

---
places:
  uth: {name: Uthai Thani, geonameid: 1605221, point: [15.3794, 100.0245]}
  pat: {name: Pathum Thani, geonameid: 1607983, point: [14.0135, 100.5305]}
  ang: {name: Ang Thong, geonameid: 1621035, point: [14.5884, 100.4528]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
events:
  e1: {type: decision, places: [ban], start: 2025-01-21, end: 2025-01-21, date_precision: day, date_text: on Tuesday, status: happened, actors: Transport officials, targets: the company, main: true}
  e2: {type: fire, places: [pat], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, killed: 23, status: happened, actors: "", targets: 20 children and three teachers, main: true}
  e3: {type: statement, places: [], start: 2025-01-20, end: 2025-01-20, date_precision: day, date_text: a day after, status: happened, actors: investigators}
  e4: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: rescue, places: [pat], start: 2024-10, end: 2024-10, date_precision: month, date_text: "", status: happened, negated: true, actors: ""}
  e6: {type: displacement, places: [pat], start: 2024-10, end: 2024-10, date_precision: month, date_text: "", status: happened, actors: The driver}
  e7: {type: arrest, places: [ang], start: 2024-10, end: 2024-10, date_precision: month, date_text: that evening, arrested: 1, status: happened, actors: "", targets: The driver}
  e8: {type: trial, places: [], start: 2025-03-03, end: 2025-03-03, date_precision: day, date_text: on 3 March, status: planned, actors: "", targets: The driver}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The owner}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Parents}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Nobody}
notes: ""
