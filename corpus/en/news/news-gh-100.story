---
id: news-gh-100
genre: news
country: GH
published: 2025-06-10
publisher: Ashanti Record
title: "Exam {cancelled}(e1) after papers {leak}(e2) on phones"
---
[KUMASI](kum dateline) - The mathematics paper that 190,000 candidates were to sit on Monday was {withdrawn}(e1) by the examinations council two hours before the start because it had been {circulating}(e2) on WhatsApp since Sunday night.

It will now be {written}(e3) on 24 June. In several schools the news arrived when the doors had been closed; at one in [Obuasi](obu event) boys {smashed}(e4) louvres and a prefect was cut on the arm.

Two printers and an invigilator were {picked up}(e5) in [Tema](tem event) in the afternoon. A fourth {suspect}(e6), a teacher in [Sunyani](sun event), {denies}(e7) having sold the paper for 20 cedis a copy.

The minister {told}(e8) parliament in [Accra](acc event) that those found guilty would be barred for life. Last year's English paper was also {leaked}(e9); no one has yet been {tried}(e10) for it.

"I slept at two for this," said Abena Frimpong, 18. Her graduation {ball}(e11), on Saturday, will {go ahead}(e11).

---
places:
  kum: {name: Kumasi, geonameid: 2298890, point: [6.6885, -1.6244]}
  obu: {name: Obuase, geonameid: 2296606, point: [6.2023, -1.668]}
  tem: {name: Tema, geonameid: 2294700, point: [5.6698, -0.0166]}
  sun: {name: Sunyani, geonameid: 2295021, point: [7.3399, -2.3268]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
events:
  e1: {type: decision, places: [kum], start: 2025-06-09, end: 2025-06-09, date_precision: day, date_text: on Monday, status: happened, actors: the examinations council, targets: The mathematics paper, main: true}
  e2: {type: fraud, places: [kum], start: 2025-06-08, end: 2025-06-08, date_precision: day, date_text: since Sunday night, status: happened, actors: "", targets: papers, main: true}
  e3: {type: education, places: [kum], start: 2025-06-24, end: 2025-06-24, date_precision: day, date_text: on 24 June, status: planned, actors: "190,000 candidates"}
  e4: {type: riot, places: [obu], start: 2025-06-09, end: 2025-06-09, date_precision: day, date_text: "", injured: 1, status: happened, actors: boys, targets: louvres}
  e5: {type: arrest, places: [tem], start: 2025-06-09, end: 2025-06-09, date_precision: day, date_text: in the afternoon, arrested: 3, status: happened, actors: "", targets: Two printers and an invigilator}
  e6: {type: arrest, places: [sun], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", minor: true}
  e7: {type: statement, places: [sun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "A fourth suspect, a teacher in Sunyani"}
  e8: {type: statement, places: [acc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The minister, targets: parliament}
  e9: {type: fraud, places: [kum], start: 2024, end: 2024, date_precision: year, date_text: "Last year's", status: happened, actors: "", targets: "Last year's English paper"}
  e10: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: no one}
  e11: {type: festival, places: [kum], start: 2025-06-14, end: 2025-06-14, date_precision: day, date_text: on Saturday, status: planned, actors: ""}
notes: ""
