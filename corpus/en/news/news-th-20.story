---
id: news-th-20
genre: news
country: TH
published: 2025-01-22
publisher: Chao Phraya Times
title: "Bus company {loses licence}(e1) after school trip {blaze}(e2)"
---
[BANGKOK](ban dateline) — Transport officials on Tuesday {revoked}(e1) the licence of the company whose coach {caught fire}(e2) during a school trip in October, {killing}(e2) 20 children and three teachers.

The {decision}(e1) came a day after investigators {reported}(e3) that the bus had carried eleven gas cylinders, six of them never registered. A tyre burst, the vehicle {hit}(e2) a barrier, and gas escaped from under the floor. The rear door could not be opened.

The children, from a school in [Uthai Thani](uth mention), had been on their way to a science museum. The {fire}(e2) broke out on a highway in [Pathum Thani](pat event), just north of the capital, shortly after noon.

The driver, who ran away and {gave himself up}(e4) that evening at [Ang Thong](ang event), has been in {custody}(e4) since. His {trial}(e5) is to start on 3 March. The owner {denies}(e6) negligence.

Parents {rejected}(e7) an offer of 1.5 million baht per child. "Nobody has apologised," said one.

---
places:
  uth: {name: Uthai Thani, geonameid: 1605221, point: [15.3794, 100.0245]}
  pat: {name: Pathum Thani, geonameid: 1607983, point: [14.0135, 100.5305]}
  ang: {name: Ang Thong, geonameid: 1621035, point: [14.5884, 100.4528]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
events:
  e1: {type: decision, places: [ban], start: 2025-01-21, end: 2025-01-21, date_precision: day, date_text: on Tuesday, status: happened, actors: Transport officials, targets: the company, main: true}
  e2: {type: fire, places: [pat], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, killed: 23, status: happened, actors: "", targets: 20 children and three teachers, main: true}
  e3: {type: investigation, places: [ban], start: 2025-01-20, end: 2025-01-20, date_precision: day, date_text: a day after, status: happened, actors: investigators}
  e4: {type: arrest, places: [ang], start: 2024-10, end: 2024-10, date_precision: month, date_text: that evening, arrested: 1, status: happened, actors: "", targets: The driver}
  e5: {type: trial, places: [], start: 2025-03-03, end: 2025-03-03, date_precision: day, date_text: on 3 March, status: planned, actors: "", targets: The driver}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The owner, minor: true}
  e7: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Parents}
notes: ""
