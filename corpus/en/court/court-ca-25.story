---
id: court-ca-25
genre: court
country: CA
published: 2025-10-09
publisher: Kawartha Examiner
title: "Trucker {gets}(e1) three years for {crash}(e2) that killed grandmother, boy"
---
A truck driver who was looking at a football game on his phone when he {hit}(e2) a stopped car has been {sentenced}(e1) to three years for dangerous driving causing death.

Marlon Petrie, 37, of [Barrie](bar mention), {pleaded guilty}(e3) in June. Joan Lalonde, 71, and her grandson Owen, nine, died in the {collision}(e2) on Highway 115 near [Cavan](cav event) on Nov. 19, 2023. Owen's sister, then 12, lost an eye.

Superior Court Justice Rhea Kowalchuk told a packed courtroom in [Peterborough](pet event) on Tuesday that Petrie had "watched the third quarter of a game instead of the road." He is {banned}(e4) from driving for 10 years.

The Crown had {asked}(e5) for five. Defence counsel Paul Nadon had sought a conditional sentence. He said outside that no decision had been made about an appeal.

The girl, now 14, {read a statement}(e6) by video from [Halifax](hal event), where the family {moved}(e7) last year. "I still set four plates," she said.

A private member's {bill}(e8) to raise fines for distracted truckers is before the legislature in [Toronto](tor event); it was {adjourned}(e8) in the spring.

---
places:
  bar: {name: Barrie, geonameid: 5894171, point: [44.4001, -79.6663]}
  cav: {name: Cavan, point: [44.2, -78.47], precision: near}
  pet: {name: Peterborough, geonameid: 6101645, point: [44.3001, -78.3162]}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
events:
  e1: {type: verdict, places: [pet], start: 2025-10-07, end: 2025-10-07, date_precision: day, date_text: on Tuesday, status: happened, actors: Superior Court Justice Rhea Kowalchuk, targets: Marlon Petrie, main: true}
  e2: {type: road_accident, places: [cav], start: 2023-11-19, end: 2023-11-19, date_precision: day, date_text: "on Nov. 19, 2023", killed: 2, injured: 1, status: happened, actors: Marlon Petrie, targets: Joan Lalonde, main: true}
  e3: {type: trial, places: [pet], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June, status: happened, actors: Marlon Petrie}
  e4: {type: verdict, places: [pet], start: 2025-10-07, end: 2025-10-07, date_precision: day, date_text: "", status: happened, actors: Superior Court Justice Rhea Kowalchuk, targets: Marlon Petrie, minor: true}
  e5: {type: trial, places: [pet], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Crown, minor: true}
  e6: {type: trial, places: [pet], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The girl, now 14", minor: true}
  e7: {type: career, places: [hal], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: the family, minor: true}
  e8: {type: legislation, places: [tor], start: 2025, end: 2025, date_precision: year, date_text: in the spring, status: happened, actors: ""}
notes: ""
