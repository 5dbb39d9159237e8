---
id: news-ge-61
genre: news
country: GE
published: 2025-10-05
publisher: Rioni Post
title: "Police {repel}(e1) crowd from palace on day of local {vote}(e2)"
---
Riot police used water cannon and pepper spray on Saturday night to {drive}(e1) back demonstrators who had {broken}(e1) through the fence of the presidential palace.

Six policemen and at least 15 others were {hurt}(e1). Five organisers, an opera singer among them, have been {arrested}(e3) and {face}(e4) up to nine years.

The {march}(e5), on the evening of municipal {elections}(e2) that most of the opposition {boycotted}(e2), {began}(e5) peacefully at four. When the singer {read}(e6) out a call to the ministry's staff to obey the people, part of the crowd {turned}(e1) towards the gates.

The ruling party {took}(e2) every town in [Georgia](geo event), with some 80 per cent; in [Kutaisi](kut event) and [Batumi](bat event) its mayors had no rivals. "There will be no {revolution}(e7)," the prime minister said. He {accused}(e8) the ambassador of [Brussels](bru metonym) of stirring it up. She {rejects}(e9) that.

[Tbilisi](tbi event) has seen {protests}(e10) every evening since last November.

---
places:
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  kut: {name: Kutaisi, geonameid: 613607, point: [42.2679, 42.6946]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bat: {name: Batumi, geonameid: 615532, point: [41.6408, 41.6306]}
  tbi: {name: Tbilisi, geonameid: 611717, point: [41.6914, 44.8341]}
events:
  e1: {type: riot, places: [tbi], start: 2025-10-04, end: 2025-10-04, date_precision: day, date_text: on Saturday night, injured: 21, injured_qualifier: at_least, status: happened, actors: demonstrators, targets: Riot police, main: true}
  e2: {type: election, places: [geo, kut, bat], start: 2025-10-04, end: 2025-10-04, date_precision: day, date_text: "", status: happened, actors: The ruling party, main: true}
  e3: {type: arrest, places: [tbi], start: null, end: null, date_precision: unknown, date_text: "", arrested: 5, status: happened, actors: "", targets: "Five organisers, an opera singer among them"}
  e4: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: "", targets: "Five organisers, an opera singer among them"}
  e5: {type: protest, places: [tbi], start: 2025-10-04, end: 2025-10-04, date_precision: day, date_text: at four, status: happened, actors: ""}
  e6: {type: statement, places: [tbi], start: 2025-10-04, end: 2025-10-04, date_precision: day, date_text: "", status: happened, actors: the singer, targets: "the ministry's staff"}
  e7: {type: coup, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: ""}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: the ambassador of Brussels}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: She}
  e10: {type: protest, places: [tbi], start: 2024-11, end: 2025-10, date_precision: month, date_text: since last November, status: happened, actors: ""}
notes: ""
