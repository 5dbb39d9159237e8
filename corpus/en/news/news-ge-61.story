---
id: news-ge-61
genre: news
country: GE
published: 2025-10-05
publisher: Rioni Post
title: "Police {repel}(e1) crowd from palace on day of local {vote}(e2)"
---
Riot police used {water cannon}(e1) and pepper spray on Saturday night to drive back demonstrators who had {broken through}(e1) the fence of the presidential palace.

Six policemen and at least 15 others were hurt. Five organisers, an opera singer among them, have been {arrested}(e3) and face up to nine years.

The {march}(e4), on the evening of municipal {elections}(e2) that most of the opposition {boycotted}(e5), began peacefully at four. When the singer {read out}(e6) a {call}(e6) to the ministry's staff to obey the people, part of the crowd turned towards the gates.

The ruling party {took}(e2) every town in [Georgia](geo event), with some 80 per cent; in [Kutaisi](kut event) and [Batumi](bat event) its mayors had no rivals. "There will be no revolution," the prime minister said. He {accused}(e7) the ambassador of [Brussels](bru metonym) of stirring it up. She {rejects}(e8) that.

[Tbilisi](tbi event) has seen {protests}(e9) every evening since last November.

---
places:
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  kut: {name: Kutaisi, geonameid: 613607, point: [42.2679, 42.6946]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bat: {name: Batumi, geonameid: 615532, point: [41.6408, 41.6306]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
events:
  e1: {type: riot, places: [tbi], start: 2025-10-04, end: 2025-10-04, date_precision: day, date_text: on Saturday night, injured: 21, injured_qualifier: at_least, status: happened, actors: demonstrators, targets: Riot police, main: true}
  e2: {type: election, places: [geo], start: 2025-10-04, end: 2025-10-04, date_precision: day, date_text: on the evening, status: happened, actors: The ruling party, main: true}
  e3: {type: arrest, places: [tbi], start: null, end: null, date_precision: unknown, date_text: "", arrested: 5, status: happened, actors: "", targets: "Five organisers, an opera singer among them", main: true}
  e4: {type: protest, places: [tbi], start: 2025-10-04, end: 2025-10-04, date_precision: day, date_text: at four, status: happened, actors: ""}
  e5: {type: protest, places: [geo], start: 2025-10-04, end: 2025-10-04, date_precision: day, date_text: "", status: happened, actors: The ruling party, minor: true}
  e6: {type: statement, places: [tbi], start: 2025-10-04, end: 2025-10-04, date_precision: day, date_text: "", status: happened, actors: the singer, targets: "the ministry's staff"}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: the ambassador of Brussels}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: She, minor: true}
  e9: {type: protest, places: [tbi], start: 2024-11, end: 2024-11, date_precision: month, date_text: since last November, status: happened, actors: ""}
notes: ""
