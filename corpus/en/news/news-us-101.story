---
id: news-us-101
genre: news
country: US
published: 2025-08-12
publisher: Monongahela Dispatch
title: "{Blast}(e1) at steel plant {kills}(e1) two, {injures}(e1) 10"
---
An {explosion}(e1) at a steel company's coke works south of [Pittsburgh](pit mention) {left}(e1) two workers dead and 10 others hospitalized Monday, including one who was {dug}(e2) out of the rubble hours later.

The {blast}(e1) {happened}(e1) at 10:51 a.m. while a gas valve was being {flushed}(e1), and {shook}(e1) windows across [Clairton](cla event). Two smaller ones {followed}(e3). The county health department {advised}(e4) people within a mile to keep windows closed, then {lifted}(e4) it at 7 p.m.

One of the dead was Steven Kolarik, 52, a father of three from [Glassport](gla mention). The name of the other, found last, has not been {released}(e5).

"It {felt}(e1) like thunder under my feet," said Zach Boyle, who was {building}(e6) a deck nearby.

The company was {bought}(e7) in June by a [Japanese](jap demonym) rival after an 18-month {dispute}(e8) in [Washington](was event). Its chief executive {canceled}(e9) a speech in [Detroit](det event) and {flew}(e10) in. Federal investigators {arrive}(e11) today.

In 2009 a worker was {killed}(e12) in a {blast}(e12) at the plant; 2010 {saw}(e13) another that {hurt}(e13) 20. A {fire}(e14) in December 2018 {led}(e15) to a {suit}(e15), {settled}(e16) last year for $5 million.

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
  e3: {type: explosion, places: [cla], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: statement, places: [cla], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: at 7 p.m., status: happened, actors: The county health department, targets: people within a mile}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: The name of the other}
  e6: {type: construction, places: [cla], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: "", status: happened, actors: Zach Boyle, targets: a deck}
  e7: {type: deal, places: [], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June, status: happened, actors: a Japanese rival, targets: The company}
  e8: {type: meeting, places: [was], start: 2023-12, end: 2025-06, date_precision: month, date_text: 18-month, status: happened, actors: ""}
  e9: {type: statement, places: [det], start: null, end: null, date_precision: unknown, date_text: "", status: planned, negated: true, actors: Its chief executive, targets: a speech}
  e10: {type: transport_change, places: [cla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Its chief executive}
  e11: {type: investigation, places: [cla], start: 2025-08-12, end: 2025-08-12, date_precision: day, date_text: today, status: planned, actors: Federal investigators}
  e12: {type: explosion, places: [cla], start: 2009, end: 2009, date_precision: year, date_text: In 2009, killed: 1, status: happened, actors: "", targets: a worker}
  e13: {type: explosion, places: [cla], start: 2010, end: 2010, date_precision: year, date_text: 2010, injured: 20, status: happened, actors: ""}
  e14: {type: fire, places: [cla], start: 2018-12, end: 2018-12, date_precision: month, date_text: in December 2018, status: happened, actors: ""}
  e15: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: agreement, places: [], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: ""}
notes: ""
