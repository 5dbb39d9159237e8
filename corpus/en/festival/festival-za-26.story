---
id: festival-za-26
genre: festival
country: ZA
published: 2023-07-03
publisher: Frontier Post
title: "Jazz Tent {Collapses}(e1) at [Makhanda](mak event) Arts Festival; 31 Hurt"
---
[MAKHANDA](mak dateline): Thirty-one people were hurt, two of them seriously, when {gusts}(e2) of 90 km/h {brought down}(e1) a tent at the National Arts Festival on Saturday night, minutes into a {concert}(e3) by the [Gqeberha](gqe mention) trumpeter Mzi Danga.

A lighting mast {fell}(e1) across the first three rows. Most of the injured were {treated}(e4) at [Settlers](set event) Hospital, which was running on a generator because of a scheduled {power cut}(e5). A student of 20 from [Bloemfontein](blo mention) was {airlifted}(e6) to [East London](eas event) with spinal injuries. By Sunday 26 had gone home.

The {festival}(e7), which opened on 22 June, continues until Sunday, but open-air events are {cancelled}(e8) and the {parade}(e9) through [Joza](joz event) will be held on Thursday instead of Tuesday. The municipality and the labour department are {investigating}(e10). A contractor from [Pretoria](pre mention) {denied}(e11) that ropes had been missing.

The {storm}(e2) also {tore off}(e2) roofs at [Port Alfred](por event) and [Bathurst](bat event) and {stranded}(e12) a bus on the [Ecca Pass](ecc event). {Snow}(e13) fell at [Hogsback](hog event). On Friday a fisherman {drowned}(e14) off [Kenton-on-Sea](ken event).

{Founded}(e15) in 1974, the {event}(e7) drew 60,000 this year, a third more than last, when water had {run out}(e16) in the town for nine days. Then actors had {marched}(e17) on the city hall with buckets.

A benefit {performance}(e18) is planned at the [Market Theatre](mar event) in [Johannesburg](joh event) on 20 July. The minister, Nolitha Fazi, {visited}(e19) the injured on Sunday and {promised}(e20) a safety code.

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
  e2: {type: storm, places: [mak, por, bat], start: 2023-07-01, end: 2023-07-01, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: performance, places: [mak], start: 2023-07-01, end: 2023-07-01, date_precision: day, date_text: "", status: happened, actors: Mzi Danga}
  e4: {type: medical, places: [mak], start: 2023-07-01, end: 2023-07-01, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: outage, places: [mak], start: 2023-07-01, end: 2023-07-01, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: medical, places: [eas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: festival, places: [mak], start: 2023-06-22, end: 2023-07-09, date_precision: day, date_text: on 22 June, status: happened, actors: "", main: true}
  e8: {type: festival, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e9: {type: festival, places: [joz], start: 2023-07-06, end: 2023-07-06, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e10: {type: investigation, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The municipality and the labour department}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A contractor from Pretoria, minor: true}
  e12: {type: transport_change, places: [ecc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: extreme_weather, places: [hog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: death, places: [ken], start: 2023-06-30, end: 2023-06-30, date_precision: day, date_text: On Friday, killed: 1, status: happened, actors: "", targets: a fisherman}
  e15: {type: opening, places: [mak], start: 1974, end: 1974, date_precision: year, date_text: in 1974, status: happened, actors: "", minor: true}
  e16: {type: outage, places: [mak], start: 2022, end: 2022, date_precision: year, date_text: last, status: happened, actors: ""}
  e17: {type: protest, places: [mak], start: 2022, end: 2022, date_precision: year, date_text: "", status: happened, actors: actors}
  e18: {type: performance, places: [joh], start: 2023-07-20, end: 2023-07-20, date_precision: day, date_text: on 20 July, status: planned, actors: ""}
  e19: {type: visit, places: [mak], start: 2023-07-02, end: 2023-07-02, date_precision: day, date_text: on Sunday, status: happened, actors: Nolitha Fazi}
  e20: {type: statement, places: [mak], start: 2023-07-02, end: 2023-07-02, date_precision: day, date_text: on Sunday, status: happened, actors: Nolitha Fazi}
notes: ""
