---
id: council-lb-12
genre: council
country: LB
published: 2024-06-20
publisher: Northern Levant
title: "[Tripoli](tri metonym) Municipality {Cuts}(e1) Rubbish Deal; Two {Shot}(e2) in Quarrel at Dump"
---
[TRIPOLI](tri dateline), [Lebanon](leb dateline) — The municipal council of [Tripoli](tri mention) {cancelled}(e1) its contract with the firm that has collected the city's rubbish since 2017, a day after two sorters were {shot}(e2) and wounded in a quarrel over copper at the [Abu Samra](abu event) dump.

The {vote}(e1), late on Tuesday, was ten to three with five members absent. The firm, Sanitas, which is owed $6 million, {stopped}(e3) its lorries at once and {locked}(e3) its depot at [Beddawi](bed event). By Thursday refuse was {burning}(e4) in [Bab al-Tabbaneh](bab event) and [Qobbeh](qob event) and a hospital had {filed}(e5) a complaint.

The army {arrested}(e6) the gunman, a man from [Akkar](akk mention), at a checkpoint in [Minieh](min event) on Wednesday. Another suspect is {sought}(e6) across the border in [Homs](hom event).

[Beirut](bei metonym), where a {crisis}(e7) over waste {drew}(e7) tens of thousands on to the streets in 2015, {refused}(e8) to take 200 tonnes a day at [Bourj Hammoud](bou event). [Zgharta](zgh metonym) {offered}(e9) a quarry for a month but {withdrew}(e9) it when its residents {blocked}(e10) the road at [Ardeh](ard event).

Cholera, {absent}(e11) from [Lebanon](leb mention) for 29 years, {broke}(e11) out in [Bebnine](beb event) in October 2022 and {killed}(e11) 23 people. "Has anybody learned anything? Flies have," said Dr Rana Seif, who {treated}(e12) the first case.

A donors' {meeting}(e13) is to be held in [Brussels](bru event) on 2 July. Until then scouts and a football club will {sweep}(e14) the streets. The mayor, whose car was {set}(e15) alight in April, has {gone}(e16) to [Mecca](mec event) on pilgrimage.

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
  e1: {type: decision, places: [tri], start: 2024-06-18, end: 2024-06-18, date_precision: day, date_text: late on Tuesday, status: happened, actors: The municipal council of Tripoli, targets: its contract, main: true}
  e2: {type: shooting, places: [abu, tri], start: 2024-06-17, end: 2024-06-17, date_precision: day, date_text: a day after, injured: 2, status: happened, actors: "", targets: two sorters}
  e3: {type: closure, places: [bed, tri], start: null, end: null, date_precision: unknown, date_text: at once, status: happened, actors: Sanitas}
  e4: {type: fire, places: [bab, qob], start: 2024-06-20, end: 2024-06-20, date_precision: day, date_text: By Thursday, status: happened, actors: ""}
  e5: {type: statement, places: [tri], start: 2024-06-20, end: 2024-06-20, date_precision: day, date_text: By Thursday, status: happened, actors: a hospital}
  e6: {type: arrest, places: [min, hom], start: 2024-06-19, end: 2024-06-19, date_precision: day, date_text: on Wednesday, arrested: 1, status: happened, actors: The army, targets: the gunman}
  e7: {type: protest, places: [bei], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: tens of thousands}
  e8: {type: decision, places: [bou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beirut}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Zgharta}
  e10: {type: protest, places: [ard], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its residents}
  e11: {type: outbreak, places: [beb], start: 2022-10, end: 2022-10, date_precision: month, date_text: in October 2022, killed: 23, status: happened, actors: ""}
  e12: {type: medical, places: [beb], start: 2022-10, end: 2022-10, date_precision: month, date_text: "", status: happened, actors: Rana Seif}
  e13: {type: meeting, places: [bru], start: 2024-07-02, end: 2024-07-02, date_precision: day, date_text: on 2 July, status: planned, actors: ""}
  e14: {type: construction, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: scouts and a football club}
  e15: {type: attack, places: [tri], start: 2024-04, end: 2024-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: car}
  e16: {type: visit, places: [mec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The mayor}
notes: ""
