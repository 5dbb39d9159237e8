---
id: council-id-09
genre: council
country: ID
published: 2019-10-17
publisher: Nusa Tenggara Post
title: "[Mataram](mat metonym) {Rations}(e1) Water as [Lombok](lom event) Drought {Enters}(e2) Fifth Month"
---
[MATARAM](mat dateline), [Indonesia](ind dateline): The [Mataram](mat metonym org) city council has {approved}(e1) the rationing of piped water from Monday, as a {drought}(e2) that began in May {dries}(e2) the springs below Mount [Rinjani](rin mention) and {leaves}(e2) some 420,000 people on [Lombok](lom event) dependent on tankers.

Under the plan, passed on Wednesday by 28 votes to nine, [Ampenan](amp event) and [Cakranegara](cak event) will {get}(e1) water on alternate days. Hotels at [Senggigi](sen event) are {exempt}(e1) until January, a clause that prompted {shouting}(e3) from the gallery and the {removal}(e3) of six students.

The army {delivered}(e4) 200,000 litres to [Sekaroh](sek event) and [Jerowaru](jer event) last week. In [Central Lombok](cen event), 1,900 hectares of rice have {failed}(e5), and a farmer was {hacked}(e6) to death at [Praya](pra event) on 9 October in a dispute over a sluice. Two brothers were {arrested}(e7).

"In the {earthquake}(e8) you at least knew when it was over," said Nurhayati, a widow from [Kayangan](kay mention). The {quake}(e8), of August 2018, {killed}(e8) more than 500 and {cracked}(e8) the main aqueduct, which has not been {repaired}(e9). [Jakarta](jak metonym) {promised}(e10) the money in March.

Fires have {burned}(e11) 2,600 hectares on [Rinjani](rin event), whose trails were {closed}(e12) on Sunday; 41 hikers were {brought}(e13) down safely. On [Sumbawa](sum event), to the east, 300 dengue {cases}(e14) have been reported in a month, with four deaths.

Rain isn't {expected}(e15) before mid-November, the weather office in [Denpasar](den metonym) said. A {prayer}(e16) for it will be held at the great mosque on Friday.

---
places:
  mat: {name: Mataram, geonameid: 1635882, point: [-8.5833, 116.1167]}
  lom: {name: Lombok, point: [-8.6, 116.3], precision: area, radius_km: 45}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  amp: {name: Ampenan, point: [-8.57, 116.075], precision: near}
  cak: {name: Cakranegara, point: [-8.587, 116.14], precision: near}
  sen: {name: Senggigi, point: [-8.49, 116.045], precision: near}
  sek: {name: Sekaroh, point: [-8.85, 116.5], precision: near}
  jer: {name: Jerowaru, point: [-8.8, 116.48], precision: near}
  cen: {name: Central Lombok, point: [-8.7, 116.28], precision: area, radius_km: 25}
  pra: {name: Praya, geonameid: 1630662, point: [-8.7054, 116.2704]}
  kay: {name: Kayangan, point: [-8.26, 116.27], precision: near}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  rin: {name: Rinjani, point: [-8.41, 116.46], precision: near}
  sum: {name: Sumbawa, point: [-8.7, 117.8], precision: area, radius_km: 90}
  den: {name: Denpasar, geonameid: 1645528, point: [-8.65, 115.2167]}
events:
  e1: {type: decision, places: [mat, amp, cak, sen], start: 2019-10-16, end: 2019-10-16, date_precision: day, date_text: on Wednesday, status: happened, actors: The Mataram city council, main: true}
  e2: {type: drought, places: [lom], start: 2019-05, end: 2019-10, date_precision: month, date_text: in May, status: happened, actors: "", targets: "some 420,000 people"}
  e3: {type: protest, places: [mat], start: 2019-10-16, end: 2019-10-16, date_precision: day, date_text: on Wednesday, status: happened, actors: six students}
  e4: {type: aid, places: [sek, jer], start: 2019-10-07, end: 2019-10-07, date_precision: week, date_text: last week, status: happened, actors: The army}
  e5: {type: drought, places: [cen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: killing, places: [pra], start: 2019-10-09, end: 2019-10-09, date_precision: day, date_text: on 9 October, killed: 1, status: happened, actors: Two brothers, targets: a farmer}
  e7: {type: arrest, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: Two brothers}
  e8: {type: earthquake, places: [kay, lom], start: 2018-08, end: 2018-08, date_precision: month, date_text: of August 2018, killed: 500, killed_qualifier: at_least, status: happened, actors: ""}
  e9: {type: construction, places: [lom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: statement, places: [], start: 2019-03, end: 2019-03, date_precision: month, date_text: in March, status: happened, actors: Jakarta}
  e11: {type: wildfire, places: [rin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: closure, places: [rin], start: 2019-10-13, end: 2019-10-13, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e13: {type: rescue, places: [rin], start: 2019-10-13, end: 2019-10-13, date_precision: day, date_text: "", injured: 0, status: happened, actors: "", targets: 41 hikers}
  e14: {type: outbreak, places: [sum], start: null, end: null, date_precision: unknown, date_text: in a month, killed: 4, status: happened, actors: ""}
  e15: {type: extreme_weather, places: [lom], start: 2019-11, end: 2019-11, date_precision: month, date_text: before mid-November, status: planned, actors: ""}
  e16: {type: ceremony, places: [mat], start: 2019-10-18, end: 2019-10-18, date_precision: day, date_text: on Friday, status: planned, actors: ""}
notes: ""
