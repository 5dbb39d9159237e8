---
id: news-na-63
genre: news
country: NA
published: 2025-03-22
publisher: Kuiseb Chronicle
title: "First woman {takes oath}(e1) as president as {rain}(e2) moves ceremony indoors"
---
[WINDHOEK](win dateline) - [Namibia](nam event)'s first woman president was {sworn in}(e1) on Friday, the 35th anniversary of independence, in a {ceremony}(e1) {moved}(e3) at the last minute from the stadium to State House because of {rain}(e2).

She succeeded a caretaker who had served since the {death}(e4) of his predecessor in February last year. Heads of state from [Angola](ang mention), [South Africa](sou mention) and [Tanzania](tan mention) applauded; a choir from [Rundu](run mention) {sang}(e5).

In her {address}(e6) she {named}(e6) unemployment, which has reached 37 per cent, as "our second struggle". Hours later she {appointed}(e7) a cabinet of 14, half the size of the last.

The {election}(e8) in November had to be {prolonged}(e8) by three days because ballot papers ran out. The opposition went to court, but the judges {threw out}(e9) its {petition}(e9) on 28 February.

At [Katima Mulilo](kat event) four people were {struck by lightning}(e10) while watching on a screen under a tree. One, a girl of 12, {died}(e10).

---
places:
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  run: {name: Rundu, geonameid: 3353383, point: [-17.918, 19.7731]}
  kat: {name: Katima Mulilo, geonameid: 877178, point: [-17.5047, 24.2757]}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  ang: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
events:
  e1: {type: appointment, places: [win], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: "Namibia's first woman president", main: true}
  e2: {type: extreme_weather, places: [win], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: decision, places: [win], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: death, places: [nam], start: 2024-02, end: 2024-02, date_precision: month, date_text: in February last year, killed: 1, status: happened, actors: "", targets: his predecessor}
  e5: {type: performance, places: [win], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: "", status: happened, actors: a choir from Rundu, minor: true}
  e6: {type: statement, places: [win], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: "", status: happened, actors: she}
  e7: {type: appointment, places: [win], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: Hours later, status: happened, actors: she, targets: a cabinet of 14}
  e8: {type: election, places: [nam], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, status: happened, actors: ""}
  e9: {type: verdict, places: [nam], start: 2025-02-28, end: 2025-02-28, date_precision: day, date_text: on 28 February, status: happened, actors: the judges, targets: its petition}
  e10: {type: extreme_weather, places: [kat], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: "", killed: 1, injured: 3, status: happened, actors: "", targets: four people}
notes: ""
