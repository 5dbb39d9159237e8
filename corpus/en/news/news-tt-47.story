---
id: news-tt-47
genre: news
country: TT
published: 2025-01-02
publisher: Port Gazette
title: "Emergency {declared}(e1) after weekend of {killings}(e2)"
---
[Trinidad and Tobago](tri event) was under a {state of emergency}(e1) on Tuesday after a weekend in which rival gangs {shot dead}(e2) six men within 24 hours.

It was {announced}(e1) by the acting attorney general on Monday morning and gives police the power to search houses without warrant. There will be no {curfew}(e3), so that New Year's {parties}(e4) could go ahead, and they did.

The murders began on Saturday outside the police station in [Besson Street](bes event), where a man leaving after reporting for bail was {killed}(e5) by a burst meant for his cousin. On Sunday five men were {gunned down}(e6) in a shop at [Prizgar Lands](pri event), in [Laventille](lav event).

That took the year's {count}(e7) to 623, a record. The year before there were 577 homicides, for 1.5 million inhabitants.

Some 40 people were {picked up}(e8) in the first two nights, and eleven guns {found}(e9) in [San Fernando](san event) and [Arima](ari event). [London](lon metonym) and [Ottawa](ott metonym) have {advised}(e10) tourists to stay in after dark.

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
  e2: {type: shooting, places: [tri], start: 2024-12-28, end: 2024-12-29, date_precision: day, date_text: within 24 hours, killed: 6, status: happened, actors: rival gangs, targets: six men, main: true}
  e3: {type: decision, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e4: {type: festival, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: shooting, places: [bes], start: 2024-12-28, end: 2024-12-28, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: rival gangs, targets: six men}
  e6: {type: shooting, places: [lav], start: 2024-12-29, end: 2024-12-29, date_precision: day, date_text: On Sunday, killed: 5, status: happened, actors: rival gangs, targets: six men}
  e7: {type: killing, places: [tri], start: 2024, end: 2024, date_precision: year, date_text: "", killed: 623, status: happened, actors: ""}
  e8: {type: arrest, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", arrested: 40, arrested_qualifier: about, status: happened, actors: "", targets: Some 40 people}
  e9: {type: raid, places: [san, ari], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: eleven guns}
  e10: {type: statement, places: [lon, ott], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: London and Ottawa}
notes: ""
