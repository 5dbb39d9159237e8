---
id: news-us-101
genre: news
country: US
published: 2025-08-12
publisher: Monongahela Dispatch
title: "{Blast}(e1) at steel plant kills two, injures 10"
---
An {explosion}(e1) at a steel company's coke works south of [Pittsburgh](pit mention) left two workers dead and 10 others hospitalized Monday, including one who was {dug out}(e2) of the rubble hours later.

The {blast}(e1) happened at 10:51 a.m. while a gas valve was being {flushed}(e3), and shook windows across [Clairton](cla event). Two smaller {ones}(e4) followed. The county health department {advised}(e5) people within a mile to keep windows closed, then {lifted}(e5) it at 7 p.m.

One of the dead was Steven Kolarik, 52, a father of three from [Glassport](gla mention). The name of the other, found last, has not been released.

"It felt like thunder under my feet," said Zach Boyle, who was building a deck nearby.

The company was {bought}(e6) in June by a [Japanese](jap demonym) rival after an 18-month {dispute}(e7) in [Washington](was event). Its chief executive {canceled}(e8) a speech in [Detroit](det event) and {flew in}(e9). Federal {investigators}(e10) {arrive}(e10) today.

In 2009 a worker was killed in a {blast}(e11) at the plant; 2010 saw {another}(e12) that hurt 20. A {fire}(e13) in December 2018 led to a {suit}(e14), {settled}(e14) last year for $5 million.

---
places:
  pit: {name: Pittsburgh, geonameid: 5206379, point: [40.4406, -79.9959]}
  cla: {name: Clairton, geonameid: 5184396, point: [40.2923, -79.8817]}
  gla: {name: Glassport, geonameid: 5191236, point: [40.3248, -79.8923]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  det: {name: Detroit, geonameid: 4990729, point: [42.3314, -83.0457]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
events:
  e1: {type: explosion, places: [cla], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: Monday, killed: 2, injured: 10, status: happened, actors: "", targets: two workers, main: true}
  e2: {type: rescue, places: [cla], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: hours later, status: happened, actors: "", targets: one}
  e3: {type: construction, places: [cla], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: "", status: happened, actors: "", targets: two workers, minor: true}
  e4: {type: explosion, places: [cla], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: statement, places: [cla], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: "", status: happened, actors: The county health department, targets: people within a mile}
  e6: {type: deal, places: [], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June, status: happened, actors: a Japanese rival, targets: The company}
  e7: {type: other, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: performance, places: [det], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Its chief executive, targets: a speech, minor: true}
  e9: {type: visit, places: [cla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Its chief executive, minor: true}
  e10: {type: investigation, places: [cla], start: 2025-08-12, end: 2025-08-12, date_precision: day, date_text: today, status: planned, actors: Federal investigators}
  e11: {type: explosion, places: [cla], start: 2009, end: 2009, date_precision: year, date_text: In 2009, killed: 1, status: happened, actors: "", targets: a worker}
  e12: {type: explosion, places: [cla], start: 2010, end: 2010, date_precision: year, date_text: 2010, injured: 20, status: happened, actors: ""}
  e13: {type: fire, places: [cla], start: 2018-12, end: 2018-12, date_precision: month, date_text: in December 2018, status: happened, actors: ""}
  e14: {type: trial, places: [cla], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: ""}
notes: ""
