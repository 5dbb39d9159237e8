---
id: news-tt-47
genre: news
country: TT
published: 2025-01-02
publisher: Port Gazette
title: "Emergency {declared}(e1) after weekend of {killings}(e2)"
---
[Trinidad and Tobago](tri event) was under a state of emergency on Tuesday after a weekend in which rival gangs {shot}(e2) dead six men within 24 hours.

It was {announced}(e1) by the acting attorney general on Monday morning and gives police the power to {search}(e3) houses without warrant. There will be no {curfew}(e4), so that New Year's parties could go {ahead}(e5), and they {did}(e5).

The {murders}(e2) began on Saturday outside the police station in [Besson Street](bes event), where a man {leaving}(e6) after reporting for bail was {killed}(e2) by a burst meant for his cousin. On Sunday five men were {gunned}(e2) down in a shop at [Prizgar Lands](pri event), in [Laventille](lav event).

That took the year's count to 623, a record. The year before there were 577 {homicides}(e7), for 1.5 million inhabitants.

Some 40 people were {picked}(e8) up in the first two nights, and eleven guns {found}(e9) in [San Fernando](san event) and [Arima](ari event). [London](lon metonym) and [Ottawa](ott metonym) have {advised}(e10) tourists to stay in after dark.

---
places:
  tri: {name: Trinidad and Tobago, geonameid: 3573591, point: [11.0, -61.0], precision: country}
  bes: {name: Besson Street, point: [10.648, -61.505], precision: near}
  pri: {name: Prizgar Lands, point: [10.65, -61.495], precision: near}
  lav: {name: Laventille, geonameid: 3574309, point: [10.6492, -61.4989]}
  san: {name: San Fernando, geonameid: 3573738, point: [10.2797, -61.4684]}
  ari: {name: Arima, geonameid: 3575051, point: [10.6374, -61.2823]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
events:
  e1: {type: decision, places: [tri], start: 2024-12-30, end: 2024-12-30, date_precision: day, date_text: on Monday morning, status: happened, actors: the acting attorney general, main: true}
  e2: {type: shooting, places: [bes, pri, lav, tri], start: 2024-12-28, end: 2024-12-29, date_precision: day, date_text: within 24 hours, killed: 6, status: happened, actors: rival gangs, targets: six men, main: true}
  e3: {type: raid, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: police, targets: houses}
  e4: {type: decision, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: festival, places: [tri], start: 2024-12-31, end: 2025-01-01, date_precision: day, date_text: "New Year's", status: happened, actors: ""}
  e6: {type: other, places: [bes], start: 2024-12-28, end: 2024-12-28, date_precision: day, date_text: on Saturday, status: happened, actors: a man}
  e7: {type: killing, places: [tri], start: 2023, end: 2023, date_precision: year, date_text: The year before, killed: 577, status: happened, actors: ""}
  e8: {type: arrest, places: [tri], start: 2024-12-30, end: 2025-01-01, date_precision: day, date_text: in the first two nights, arrested: 40, arrested_qualifier: about, status: happened, actors: "", targets: Some 40 people}
  e9: {type: raid, places: [san, ari], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: eleven guns}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: London and Ottawa}
notes: ""
