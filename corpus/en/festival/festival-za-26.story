---
id: festival-za-26
genre: festival
country: ZA
published: 2023-07-03
publisher: Frontier Post
title: "Jazz Tent {Collapses}(e1) at [Makhanda](mak event) Arts Festival; 31 {Hurt}(e1)"
---
[MAKHANDA](mak dateline): Thirty-one people were {hurt}(e1), two of them seriously, when gusts of 90 km/h {brought}(e1) down a tent at the National Arts Festival on Saturday night, minutes into a {concert}(e2) by the [Gqeberha](gqe mention) trumpeter Mzi Danga.

A lighting mast {fell}(e1) across the first three rows. Most of the injured were {treated}(e3) at [Settlers](set event) Hospital, which was running on a generator because of a scheduled power {cut}(e4). A student of 20 from [Bloemfontein](blo mention) was {airlifted}(e3) to [East London](eas event) with spinal injuries. By Sunday 26 had gone home.

The {festival}(e5), which {opened}(e5) on 22 June, {continues}(e5) until Sunday, but open-air events are {cancelled}(e6) and the {parade}(e7) through [Joza](joz event) will be {held}(e7) on Thursday instead of Tuesday. The municipality and the labour department are {investigating}(e8). A contractor from [Pretoria](pre mention) {denied}(e9) that ropes had been missing.

The storm also {tore}(e10) off roofs at [Port Alfred](por event) and [Bathurst](bat event) and {stranded}(e10) a bus on the [Ecca Pass](ecc event). Snow {fell}(e11) at [Hogsback](hog event). On Friday a fisherman {drowned}(e12) off [Kenton-on-Sea](ken event).

Founded in 1974, the event {drew}(e5) 60,000 this year, a third more than last, when water had {run}(e13) out in the town for nine days. Then actors had {marched}(e14) on the city hall with buckets.

A benefit {performance}(e15) is planned at the [Market Theatre](mar event) in [Johannesburg](joh event) on 20 July. The minister, Nolitha Fazi, {visited}(e16) the injured on Sunday and {promised}(e17) a safety code.

---
places:
  mak: {name: Makhanda, point: [-33.31, 26.53]}
  gqe: {name: Gqeberha, geonameid: 964420, point: [-33.9611, 25.6149]}
  set: {name: Settlers, point: [-33.315, 26.515]}
  blo: {name: Bloemfontein, geonameid: 1018725, point: [-29.1211, 26.214]}
  eas: {name: East London, geonameid: 1006984, point: [-33.0153, 27.9116]}
  joz: {name: Joza, point: [-33.29, 26.555], precision: near}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  por: {name: Port Alfred, geonameid: 964432, point: [-33.586, 26.8833]}
  bat: {name: Bathurst, point: [-33.5, 26.83], precision: near}
  ecc: {name: Ecca Pass, point: [-33.22, 26.62], precision: near}
  hog: {name: Hogsback, point: [-32.595, 26.93], precision: near}
  ken: {name: Kenton-on-Sea, point: [-33.68, 26.67], precision: near}
  mar: {name: Market Theatre, point: [-26.202, 28.032]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
events:
  e1: {type: collapse, places: [mak], start: 2023-07-01, end: 2023-07-01, date_precision: day, date_text: on Saturday night, injured: 31, status: happened, actors: "", targets: a tent, main: true}
  e2: {type: performance, places: [mak], start: 2023-07-01, end: 2023-07-01, date_precision: day, date_text: on Saturday night, status: happened, actors: Mzi Danga}
  e3: {type: medical, places: [set, mak, eas], start: null, end: null, date_precision: unknown, date_text: "", injured: 31, status: happened, actors: ""}
  e4: {type: outage, places: [mak], start: 2023-07-01, end: 2023-07-01, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: festival, places: [mak], start: 2023-06-22, end: 2023-07-09, date_precision: day, date_text: on 22 June, status: happened, actors: ""}
  e6: {type: decision, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: festival, places: [joz], start: 2023-07-06, end: 2023-07-06, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e8: {type: investigation, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The municipality and the labour department}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A contractor from Pretoria}
  e10: {type: storm, places: [por, bat, ecc], start: 2023-07-01, end: 2023-07-01, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: extreme_weather, places: [hog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: death, places: [ken], start: 2023-06-30, end: 2023-06-30, date_precision: day, date_text: On Friday, killed: 1, status: happened, actors: "", targets: a fisherman}
  e13: {type: outage, places: [mak], start: 2022, end: 2022, date_precision: year, date_text: for nine days, status: happened, actors: ""}
  e14: {type: protest, places: [mak], start: 2022, end: 2022, date_precision: year, date_text: "", status: happened, actors: actors}
  e15: {type: performance, places: [mar, joh], start: 2023-07-20, end: 2023-07-20, date_precision: day, date_text: on 20 July, status: planned, actors: ""}
  e16: {type: visit, places: [mak], start: 2023-07-02, end: 2023-07-02, date_precision: day, date_text: on Sunday, status: happened, actors: Nolitha Fazi}
  e17: {type: statement, places: [], start: 2023-07-02, end: 2023-07-02, date_precision: day, date_text: on Sunday, status: happened, actors: Nolitha Fazi}
notes: ""
