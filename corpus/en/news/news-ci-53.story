---
id: news-ci-53
genre: news
country: CI
published: 2025-08-04
publisher: Lagune Matin
title: "Opposition youth leaders {seized}(e1) by hooded men, party says"
---
[ABIDJAN](abi dateline). Six young officials of the main opposition party have been {taken away}(e1) since Saturday by hooded men in unmarked cars, its spokeswoman told reporters yesterday.

The {arrests}(e1), for which nobody has given a reason, came after a bus was {burned}(e2) by some fifteen masked youths in [Yopougon](yop event) on Friday night. The driver had his arm broken. The public prosecutor said only that eleven persons were helping with {inquiries}(e3).

Lawyers spent Sunday going from one police station to the next. "At each they send us to another," Maître Solange Kipré said.

The party's candidate, a banker, was {struck off}(e4) the roll in April because of a second passport. A {march}(e5) for his reinstatement is called for Saturday; the prefect has not yet allowed it. In [Bouaké](bou event) a similar one was {dispersed}(e6) with water last week.

In the {violence}(e7) around the {vote}(e8) of 2020, 85 people {lost their lives}(e7). The president, 83, {announced}(e9) on Tuesday that he would {stand}(e9) again.

---
places:
  yop: {name: Yopougon, point: [5.335, -4.08]}
  bou: {name: Bouaké, geonameid: 2290956, point: [7.6939, -5.0303]}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
events:
  e1: {type: abduction, places: [abi], start: 2025-08-02, end: 2025-08-03, date_precision: day, date_text: since Saturday, arrested: 6, status: happened, actors: hooded men, targets: Six young officials of the main opposition party, main: true}
  e2: {type: other_crime, places: [yop], start: 2025-08-01, end: 2025-08-01, date_precision: day, date_text: on Friday night, injured: 1, status: happened, actors: some fifteen masked youths, targets: a bus}
  e3: {type: investigation, places: [abi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: decision, places: [], start: 2025-04, end: 2025-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: "The party's candidate, a banker"}
  e5: {type: protest, places: [abi], start: 2025-08-09, end: 2025-08-09, date_precision: day, date_text: for Saturday, status: planned, actors: ""}
  e6: {type: protest, places: [bou], start: 2025-07-28, end: 2025-07-28, date_precision: week, date_text: last week, status: happened, actors: ""}
  e7: {type: riot, places: [], start: 2020, end: 2020, date_precision: year, date_text: of 2020, killed: 85, status: happened, actors: "", targets: 85 people}
  e8: {type: election, places: [], start: 2020, end: 2020, date_precision: year, date_text: of 2020, status: happened, actors: "", minor: true}
  e9: {type: statement, places: [], start: 2025-07-29, end: 2025-07-29, date_precision: day, date_text: on Tuesday, status: happened, actors: The president}
notes: ""
