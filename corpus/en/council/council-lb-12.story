---
id: council-lb-12
genre: council
country: LB
published: 2024-06-20
publisher: Northern Levant
title: "[Tripoli](tri metonym) Municipality {Cuts}(e1) Rubbish Deal; Two {Shot}(e2) in Quarrel at Dump"
---
[TRIPOLI](tri dateline), [Lebanon](leb dateline) — The municipal council of [Tripoli](tri mention) {cancelled}(e1) its contract with the firm that has collected the city's rubbish since 2017, a day after two sorters were {shot}(e2) and wounded in a {quarrel}(e2) over copper at the [Abu Samra](abu event) dump.

The {vote}(e1), late on Tuesday, was ten to three with five members absent. The firm, Sanitas, which is owed $6 million, {stopped}(e3) its lorries at once and {locked}(e4) its depot at [Beddawi](bed event). By Thursday refuse was {burning}(e5) in [Bab al-Tabbaneh](bab event) and [Qobbeh](qob event) and a hospital had filed a {complaint}(e6).

The army {arrested}(e7) the gunman, a man from [Akkar](akk mention), at a checkpoint in [Minieh](min event) on Wednesday. Another suspect is {sought}(e8) across the border in [Homs](hom event).

[Beirut](bei metonym), where a crisis over waste {drew tens of thousands on to the streets}(e9) in 2015, {refused}(e10) to take 200 tonnes a day at [Bourj Hammoud](bou event). [Zgharta](zgh metonym) {offered}(e11) a quarry for a month but {withdrew}(e12) it when its residents {blocked}(e13) the road at [Ardeh](ard event).

{Cholera}(e14), absent from [Lebanon](leb mention) for 29 years, {broke out}(e14) in [Bebnine](beb event) in October 2022 and {killed}(e14) 23 people. "Has anybody learned anything? Flies have," said Dr Rana Seif, who treated the first case.

A donors' {meeting}(e15) is to be held in [Brussels](bru event) on 2 July. Until then scouts and a football club will {sweep}(e16) the streets. The mayor, whose car was {set alight}(e17) in April, has gone to [Mecca](mec event) on {pilgrimage}(e18).

---
places:
  tri: {name: Tripoli, geonameid: 266826, point: [34.4335, 35.8441]}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  abu: {name: Abu Samra, point: [34.43, 35.845], precision: near}
  bed: {name: Beddawi, point: [34.455, 35.865], precision: near}
  bab: {name: Bab al-Tabbaneh, point: [34.442, 35.852], precision: near}
  qob: {name: Qobbeh, point: [34.437, 35.855], precision: near}
  akk: {name: Akkar, point: [34.55, 36.15], precision: area, radius_km: 25}
  min: {name: Minieh, point: [34.475, 35.94], precision: near}
  hom: {name: Homs, geonameid: 169577, point: [34.724, 36.7256]}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  bou: {name: Bourj Hammoud, point: [33.893, 35.54], precision: near}
  zgh: {name: Zgharta, geonameid: 265846, point: [34.3974, 35.8949]}
  ard: {name: Ardeh, point: [34.41, 35.9], precision: near}
  beb: {name: Bebnine, point: [34.5, 35.98], precision: near}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  mec: {name: Makkah, geonameid: 104515, point: [21.4266, 39.8256]}
events:
  e1: {type: decision, places: [tri], start: 2024-06-18, end: 2024-06-18, date_precision: day, date_text: on Tuesday, status: happened, actors: The municipal council of Tripoli, targets: its contract, main: true}
  e2: {type: shooting, places: [tri], start: 2024-06-17, end: 2024-06-17, date_precision: day, date_text: a day after, injured: 2, status: happened, actors: "", targets: two sorters, main: true}
  e3: {type: strike, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sanitas}
  e4: {type: closure, places: [bed], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sanitas}
  e5: {type: fire, places: [bab, qob], start: 2024-06-20, end: 2024-06-20, date_precision: day, date_text: By Thursday, status: happened, actors: ""}
  e6: {type: trial, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: arrest, places: [min], start: 2024-06-19, end: 2024-06-19, date_precision: day, date_text: on Wednesday, arrested: 1, status: happened, actors: The army, targets: the gunman}
  e8: {type: arrest, places: [hom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The army, targets: the gunman, minor: true}
  e9: {type: protest, places: [bei], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: tens of thousands}
  e10: {type: decision, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beirut}
  e11: {type: statement, places: [zgh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Zgharta, minor: true}
  e12: {type: decision, places: [zgh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Zgharta}
  e13: {type: protest, places: [ard], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its residents}
  e14: {type: outbreak, places: [beb], start: 2022-10, end: 2022-10, date_precision: month, date_text: in October 2022, killed: 23, status: happened, actors: ""}
  e15: {type: meeting, places: [bru], start: 2024-07-02, end: 2024-07-02, date_precision: day, date_text: on 2 July, status: planned, actors: ""}
  e16: {type: other, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: scouts and a football club, minor: true}
  e17: {type: fire, places: [tri], start: 2024-04, end: 2024-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: car}
  e18: {type: visit, places: [mec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
