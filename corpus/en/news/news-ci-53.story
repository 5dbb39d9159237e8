---
id: news-ci-53
genre: news
country: CI
published: 2025-08-04
publisher: Lagune Matin
title: "Opposition youth leaders {seized}(e1) by hooded men, party says"
---
[ABIDJAN](abi dateline). Six young officials of the main opposition party have been {taken}(e1) away since Saturday by hooded men in unmarked cars, its spokeswoman told reporters yesterday.

The {arrests}(e1), for which nobody has {given}(e2) a reason, came after a bus was {burned}(e3) by some fifteen masked youths in [Yopougon](yop event) on Friday night. The driver had his arm {broken}(e3). The public prosecutor {said}(e4) only that eleven persons were helping with inquiries.

Lawyers spent Sunday {going}(e5) from one police station to the next. "At each they {send}(e5) us to another," Maître Solange Kipré said.

The party's candidate, a banker, was {struck}(e6) off the roll in April because of a second passport. A {march}(e7) for his reinstatement is {called}(e7) for Saturday; the prefect has not yet {allowed}(e8) it. In [Bouaké](bou event) a similar one was {dispersed}(e9) with water last week.

In the {violence}(e10) around the vote of 2020, 85 people {lost}(e10) their lives. The president, 83, {announced}(e11) on Tuesday that he would {stand}(e11) again.

---
places:
  yop: {name: Yopougon, point: [5.335, -4.08]}
  bou: {name: Bouaké, geonameid: 2290956, point: [7.6939, -5.0303]}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
events:
  e1: {type: arrest, places: [abi], start: 2025-08-02, end: 2025-08-04, date_precision: day, date_text: since Saturday, arrested: 6, status: happened, actors: hooded men, targets: Six young officials of the main opposition party, main: true}
  e2: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: nobody}
  e3: {type: riot, places: [yop], start: 2025-08-01, end: 2025-08-01, date_precision: day, date_text: on Friday night, injured: 1, status: happened, actors: some fifteen masked youths, targets: a bus}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The public prosecutor}
  e5: {type: investigation, places: [abi], start: 2025-08-03, end: 2025-08-03, date_precision: day, date_text: Sunday, status: happened, actors: Lawyers}
  e6: {type: decision, places: [], start: 2025-04, end: 2025-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: "The party's candidate, a banker"}
  e7: {type: protest, places: [], start: 2025-08-09, end: 2025-08-09, date_precision: day, date_text: for Saturday, status: planned, actors: ""}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: the prefect}
  e9: {type: protest, places: [bou], start: 2025-07-28, end: 2025-08-03, date_precision: week, date_text: last week, status: happened, actors: ""}
  e10: {type: riot, places: [], start: 2020, end: 2020, date_precision: year, date_text: of 2020, killed: 85, status: happened, actors: "", targets: 85 people}
  e11: {type: statement, places: [], start: 2025-07-29, end: 2025-07-29, date_precision: day, date_text: on Tuesday, status: happened, actors: The president}
notes: ""
