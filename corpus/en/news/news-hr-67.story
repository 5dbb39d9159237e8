---
id: news-hr-67
genre: news
country: HR
published: 2025-03-20
publisher: Jadranski Glas
title: "Schools {close}(e1) as staff {walk out}(e2), one day after parents' {blockade}(e3)"
---
Nearly every school in the country was {shut}(e1) yesterday, the education ministry said, in the first joint {stoppage}(e2) of teachers, nurses and court clerks since 2019.

It lasted from eight until two. In [Split](spl event) some 3,000 of them {walked}(e2) along the front; in [Osijek](osi event) they {left}(e2) their keys on the steps of the town hall.

On Tuesday about forty parents had {barred}(e3) the door of a primary school in [Sisak](sis event) with prams because one pupil had {attacked}(e4) three others with a pair of compasses. He was {expelled}(e5) the same evening.

The two ministers concerned {broke off}(e6) their holidays. A new {offer}(e7), three per cent from 1 April, was made at midnight and {refused}(e8) by breakfast. Courts {resume}(e9) today, with {hearings}(e10) in [Zadar](zad event) {put back}(e10) a week.

The unions may {return to the street}(e11) after Easter. Doctors, who had {threatened}(e12) to join in, did not.

---
places:
  spl: {name: Split, geonameid: 3190261, point: [43.5089, 16.4392]}
  sis: {name: Sisak, geonameid: 3190813, point: [45.4661, 16.3775]}
  zad: {name: Zadar, geonameid: 3186952, point: [44.1158, 15.2251]}
  osi: {name: Osijek, geonameid: 3193935, point: [45.5507, 18.6942]}
events:
  e1: {type: closure, places: [], start: 2025-03-19, end: 2025-03-19, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: Nearly every school in the country, main: true}
  e2: {type: strike, places: [spl, osi], start: 2025-03-19, end: 2025-03-19, date_precision: day, date_text: yesterday, status: happened, actors: "teachers, nurses and court clerks", main: true}
  e3: {type: protest, places: [sis], start: 2025-03-18, end: 2025-03-18, date_precision: day, date_text: On Tuesday, status: happened, actors: about forty parents, targets: the door of a primary school, main: true}
  e4: {type: attack, places: [sis], start: null, end: null, date_precision: unknown, date_text: "", injured: 3, status: happened, actors: one pupil, targets: three others}
  e5: {type: decision, places: [sis], start: 2025-03-18, end: 2025-03-18, date_precision: day, date_text: the same evening, status: happened, actors: "", targets: He}
  e6: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The two ministers concerned, minor: true}
  e7: {type: statement, places: [], start: 2025-03-20, end: 2025-03-20, date_precision: day, date_text: at midnight, status: happened, actors: ""}
  e8: {type: decision, places: [], start: 2025-03-20, end: 2025-03-20, date_precision: day, date_text: by breakfast, status: happened, actors: "", targets: A new offer}
  e9: {type: opening, places: [], start: 2025-03-20, end: 2025-03-20, date_precision: day, date_text: today, status: happened, actors: Courts}
  e10: {type: trial, places: [zad], start: 2025-03-27, end: 2025-03-27, date_precision: day, date_text: a week, status: happened, negated: true, actors: "", targets: hearings}
  e11: {type: protest, places: [], start: 2025-04, end: 2025-04, date_precision: month, date_text: after Easter, status: threatened, actors: The unions}
  e12: {type: strike, places: [], start: 2025-03-19, end: 2025-03-19, date_precision: day, date_text: "", status: happened, negated: true, actors: Doctors}
notes: ""
