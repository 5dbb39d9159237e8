---
id: news-cm-43
genre: news
country: CM
published: 2025-10-28
publisher: Wouri Express
title: "Four {dead}(e1) in [Douala](dou event) as opposition {rejects}(e2) result"
---
Security forces {fired}(e1) on crowds in [Cameroon](cam event)'s largest city at the weekend, {killing}(e1) at least four people, the governor of the region {confirmed}(e3) on Monday, hours before the constitutional council {proclaimed}(e4) the 92-year-old president {re-elected}(e5).

He took 53.7 per cent of the {vote}(e5) of 12 October, to 35.2 for his former minister, who had {declared}(e2) himself the winner two days after {polling}(e5) and {called}(e6) people onto the streets.

The four {died}(e1) on Sunday when, the governor said, protesters had {attacked}(e7) a gendarmerie post and two police stations. A hundred and five were {arrested}(e8). In [Garoua](gar event), where the challenger lives, snipers {shot}(e9) at young men around his house; two are dead, according to his daughter. "They are shooting straight at us," he wrote.

Shops stayed {shut}(e10) yesterday in [Bafoussam](baf event) and [Dschang](dsc event), where a courthouse was {burned down}(e11). [Yaoundé](yao event) was calm.

[Paris](par metonym) noted the result; [Brussels](bru metonym) {deplored}(e12) the violence. The {swearing-in}(e13) is due on 6 November.

---
places:
  baf: {name: Bafoussam, geonameid: 2235189, point: [5.4778, 10.4176]}
  dsc: {name: Dschang, geonameid: 2232444, point: [5.444, 10.0533]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  dou: {name: Douala, geonameid: 2232593, point: [4.0483, 9.7043]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  gar: {name: Garoua, geonameid: 2231320, point: [9.3014, 13.3977]}
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
events:
  e1: {type: shooting, places: [dou], start: 2025-10-26, end: 2025-10-26, date_precision: day, date_text: on Sunday, killed: 4, killed_qualifier: at_least, status: happened, actors: Security forces, targets: crowds, main: true}
  e2: {type: statement, places: [cam], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: two days after polling, status: happened, actors: his former minister}
  e3: {type: statement, places: [dou], start: 2025-10-27, end: 2025-10-27, date_precision: day, date_text: on Monday, status: happened, actors: the governor of the region, minor: true}
  e4: {type: decision, places: [cam], start: 2025-10-27, end: 2025-10-27, date_precision: day, date_text: on Monday, status: happened, actors: the 92-year-old president, main: true}
  e5: {type: election, places: [cam], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: of 12 October, status: happened, actors: the 92-year-old president, main: true}
  e6: {type: statement, places: [cam], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: "", status: happened, actors: his former minister, minor: true}
  e7: {type: riot, places: [dou], start: 2025-10-26, end: 2025-10-26, date_precision: day, date_text: on Sunday, status: happened, actors: protesters, targets: a gendarmerie post and two police stations}
  e8: {type: arrest, places: [dou], start: null, end: null, date_precision: unknown, date_text: "", arrested: 105, status: happened, actors: "", targets: A hundred and five}
  e9: {type: shooting, places: [gar], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: snipers, targets: young men}
  e10: {type: closure, places: [baf, dsc], start: 2025-10-27, end: 2025-10-27, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: Shops}
  e11: {type: riot, places: [dsc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a courthouse}
  e12: {type: statement, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Paris}
  e13: {type: appointment, places: [cam], start: 2025-11-06, end: 2025-11-06, date_precision: day, date_text: on 6 November, status: planned, actors: ""}
notes: ""
