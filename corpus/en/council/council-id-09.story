---
id: council-id-09
genre: council
country: ID
published: 2019-10-17
publisher: Nusa Tenggara Post
title: "[Mataram](mat metonym) {Rations}(e1) Water as [Lombok](lom event) {Drought}(e2) Enters Fifth Month"
---
[MATARAM](mat dateline), [Indonesia](ind dateline): The [Mataram](mat metonym org) city council has {approved}(e1) the {rationing}(e3) of piped water from Monday, as a {drought}(e2) that began in May dries the springs below Mount [Rinjani](rin mention) and leaves some 420,000 people on [Lombok](lom event) dependent on tankers.

Under the plan, {passed}(e1) on Wednesday by 28 votes to nine, [Ampenan](amp event) and [Cakranegara](cak event) will get water on alternate days. Hotels at [Senggigi](sen event) are exempt until January, a clause that prompted shouting from the gallery and the {removal}(e4) of six students.

The army {delivered}(e5) 200,000 litres to [Sekaroh](sek event) and [Jerowaru](jer event) last week. In [Central Lombok](cen event), 1,900 hectares of rice have {failed}(e6), and a farmer was {hacked to death}(e7) at [Praya](pra event) on 9 October in a {dispute}(e7) over a sluice. Two brothers were {arrested}(e8).

"In the {earthquake}(e9) you at least knew when it was over," said Nurhayati, a widow from [Kayangan](kay mention). The {quake}(e9), of August 2018, {killed}(e9) more than 500 and cracked the main aqueduct, which has not been repaired. [Jakarta](jak metonym) {promised}(e10) the money in March.

{Fires}(e11) have burned 2,600 hectares on [Rinjani](rin event), whose trails were {closed}(e12) on Sunday; 41 hikers were {brought down}(e13) safely. On [Sumbawa](sum event), to the east, 300 {dengue}(e14) cases have been reported in a month, with four {deaths}(e14).

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
  e1: {type: decision, places: [mat], start: 2019-10-16, end: 2019-10-16, date_precision: day, date_text: on Wednesday, status: happened, actors: The Mataram city council, main: true}
  e2: {type: drought, places: [lom], start: 2019-05, end: 2019-10, date_precision: month, date_text: in May, status: happened, actors: "", targets: "some 420,000 people", main: true}
  e3: {type: drought, places: [mat, amp, cak], start: 2019-10-21, end: 2019-10-21, date_precision: day, date_text: from Monday, status: planned, actors: ""}
  e4: {type: protest, places: [mat], start: 2019-10-16, end: 2019-10-16, date_precision: day, date_text: "", status: happened, actors: six students}
  e5: {type: aid, places: [sek, jer], start: 2019-10-07, end: 2019-10-07, date_precision: week, date_text: last week, status: happened, actors: The army}
  e6: {type: drought, places: [cen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: killing, places: [pra], start: 2019-10-09, end: 2019-10-09, date_precision: day, date_text: on 9 October, killed: 1, status: happened, actors: Two brothers, targets: a farmer}
  e8: {type: arrest, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: Two brothers}
  e9: {type: earthquake, places: [lom], start: 2018-08, end: 2018-08, date_precision: month, date_text: of August 2018, killed: 500, killed_qualifier: at_least, status: happened, actors: ""}
  e10: {type: statement, places: [jak], start: 2019-03, end: 2019-03, date_precision: month, date_text: in March, status: happened, actors: Jakarta}
  e11: {type: wildfire, places: [rin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: closure, places: [rin], start: 2019-10-13, end: 2019-10-13, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e13: {type: rescue, places: [rin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 41 hikers}
  e14: {type: outbreak, places: [sum], start: null, end: null, date_precision: unknown, date_text: "", killed: 4, status: happened, actors: ""}
  e15: {type: statement, places: [den], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: ceremony, places: [mat], start: 2019-10-18, end: 2019-10-18, date_precision: day, date_text: on Friday, status: planned, actors: ""}
notes: ""
