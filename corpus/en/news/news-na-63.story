---
id: news-na-63
genre: news
country: NA
published: 2025-03-22
publisher: Kuiseb Chronicle
title: "First woman {takes}(e1) oath as president as rain {moves}(e2) ceremony indoors"
---
[WINDHOEK](win dateline) - [Namibia](nam event)'s first woman president was {sworn}(e1) in on Friday, the 35th anniversary of independence, in a ceremony {moved}(e2) at the last minute from the stadium to State House because of {rain}(e3).

She {succeeded}(e1) a caretaker who had {served}(e4) since the {death}(e5) of his predecessor in February last year. Heads of state from [Angola](ang mention), [South Africa](sou mention) and [Tanzania](tan mention) {applauded}(e1); a choir from [Rundu](run mention) {sang}(e6).

In her address she {named}(e7) unemployment, which has {reached}(e8) 37 per cent, as "our second struggle". Hours later she {appointed}(e9) a cabinet of 14, half the size of the last.

The {election}(e10) in November had to be {prolonged}(e10) by three days because ballot papers ran out. The opposition {went}(e11) to court, but the judges {threw}(e12) out its petition on 28 February.

At [Katima Mulilo](kat event) four people were {struck}(e13) by lightning while watching on a screen under a tree. One, a girl of 12, {died}(e13).

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
  e1: {type: appointment, places: [win, nam], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: "Namibia's first woman president", main: true}
  e2: {type: decision, places: [win], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: at the last minute, status: happened, actors: ""}
  e3: {type: extreme_weather, places: [win], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: career, places: [], start: 2024-02, end: 2025-03, date_precision: month, date_text: since the death of his predecessor in February last year, status: happened, actors: a caretaker}
  e5: {type: death, places: [], start: 2024-02, end: 2024-02, date_precision: month, date_text: in February last year, killed: 1, status: happened, actors: "", targets: his predecessor}
  e6: {type: performance, places: [win], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: "", status: happened, actors: a choir from Rundu}
  e7: {type: statement, places: [win], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: "", status: happened, actors: she}
  e8: {type: market, places: [nam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: appointment, places: [win], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: Hours later, status: happened, actors: she, targets: a cabinet of 14}
  e10: {type: election, places: [nam], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, status: happened, actors: ""}
  e11: {type: trial, places: [nam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The opposition}
  e12: {type: verdict, places: [nam], start: 2025-02-28, end: 2025-02-28, date_precision: day, date_text: on 28 February, status: happened, actors: the judges, targets: its petition}
  e13: {type: extreme_weather, places: [kat], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: "", killed: 1, injured: 3, status: happened, actors: "", targets: four people}
notes: ""
