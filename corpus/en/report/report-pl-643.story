---
id: report-pl-643
genre: report
country: PL
published: 2021-12-28
publisher: Central Europe Newswire
title: "Two miners {killed}(e1), one missing after methane {blast}(e1) in [Silesia](sil event)"
---
[RYBNIK](ryb dateline), [Poland](pol dateline) — An underground {explosion}(e1) of methane {killed}(e1) two miners and {injured}(e1) 12 at a coal mine in southern [Poland](pol event) early on Tuesday, and rescuers were {searching}(e2) for another man who has not been heard from since, the operator said.

The {blast}(e1) {happened}(e1) at 4:08 a.m. about 870 metres below the surface at the Boże Dary colliery in [Rybnik](ryb event), where 31 people were working on a new longwall. Nineteen {reached}(e3) the surface unaided. Six of the injured were {flown}(e4) by helicopter to a burns hospital in [Siemianowice Śląskie](sie event); one of them was in critical condition.

Nine teams are trying to {clear}(e2) a way to the spot where the missing man, a 38-year-old electrician from [Wodzisław Śląski](wod mention), was last seen. Concentrations of gas {forced}(e5) them to {withdraw}(e5) for three hours around noon.

President Jerzy Malczewski {cancelled}(e6) a {visit}(e6) to [Gdynia](gdy event) and {went}(e7) to the mine instead. The local bishop will {celebrate}(e8) a {Mass}(e8) for the dead on Wednesday. The state mining authority in [Katowice](kat mention) has {opened}(e9) an investigation.

It is the worst accident in the region since April 2018, when an {earth tremor}(e10) {killed}(e10) five men in [Jastrzębie-Zdrój](jas event). In December of that year, 13 people, 12 of them [Polish](poli demonym), {died}(e11) in a methane {explosion}(e11) at [Karviná](kar event) across the border in the [Czech Republic](cze mention).

[Poland](pol metonym), which draws about 70% of its electricity from coal, {agreed}(e12) with unions in May to {close}(e13) all mines by 2049. Two pits, in [Ruda Śląska](rud event) and [Mysłowice](mys event), have {stopped}(e14) hoisting this year. High gas prices have since {pushed up}(e15) demand again, and overtime at weekends has been common in recent weeks, union leader Marek Drzazga said.

The company said that the longwall had passed an {inspection}(e16) on December 15 and that its methane sensors were working. Production at the mine will be {halted}(e17) at least until January 3.

---
places:
  sil: {name: Silesia, point: [50.2, 18.8], precision: area, radius_km: 50}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  kar: {name: Karviná, geonameid: 3073789, point: [49.854, 18.5417]}
  poli: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  ryb: {name: Rybnik, geonameid: 3086586, point: [50.0971, 18.5418]}
  sie: {name: Siemianowice Śląskie, geonameid: 3086024, point: [50.3274, 19.029]}
  wod: {name: Wodzisław Śląski, geonameid: 3081677, point: [50.0038, 18.472]}
  gdy: {name: Gdynia, geonameid: 3099424, point: [54.5189, 18.5319]}
  kat: {name: Katowice, geonameid: 3096472, point: [50.2597, 19.0217]}
  jas: {name: Jastrzębie Zdrój, geonameid: 3097391, point: [49.9554, 18.5748]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  rud: {name: Ruda Śląska, geonameid: 3086800, point: [50.2584, 18.8563]}
  mys: {name: Mysłowice, geonameid: 3091232, point: [50.2075, 19.1667]}
events:
  e1: {type: explosion, places: [ryb], start: 2021-12-28, end: 2021-12-28, date_precision: day, date_text: early on Tuesday, killed: 2, injured: 12, status: happened, actors: "", targets: two miners, main: true}
  e2: {type: rescue, places: [ryb], start: 2021-12-28, end: 2021-12-28, date_precision: day, date_text: "", status: happened, actors: rescuers, targets: another man, main: true}
  e3: {type: transport_change, places: [ryb], start: 2021-12-28, end: 2021-12-28, date_precision: day, date_text: "", status: happened, actors: Nineteen, minor: true}
  e4: {type: medical, places: [sie], start: 2021-12-28, end: 2021-12-28, date_precision: day, date_text: "", status: happened, actors: "", targets: Six of the injured, minor: true}
  e5: {type: transport_change, places: [ryb], start: 2021-12-28, end: 2021-12-28, date_precision: day, date_text: around noon, status: happened, actors: "", targets: them, minor: true}
  e6: {type: visit, places: [gdy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: President Jerzy Malczewski, minor: true}
  e7: {type: visit, places: [ryb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Jerzy Malczewski, targets: the mine}
  e8: {type: ceremony, places: [ryb], start: 2021-12-29, end: 2021-12-29, date_precision: day, date_text: on Wednesday, status: planned, actors: The local bishop}
  e9: {type: investigation, places: [ryb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The state mining authority}
  e10: {type: earthquake, places: [jas], start: 2018-04, end: 2018-04, date_precision: month, date_text: April 2018, killed: 5, status: happened, actors: ""}
  e11: {type: explosion, places: [kar], start: 2018-12, end: 2018-12, date_precision: month, date_text: In December of that year, killed: 13, status: happened, actors: ""}
  e12: {type: agreement, places: [pol], start: 2021-05, end: 2021-05, date_precision: month, date_text: in May, status: happened, actors: Poland, targets: unions}
  e13: {type: closure, places: [pol], start: 2049, end: 2049, date_precision: year, date_text: by 2049, status: planned, actors: "", targets: all mines, minor: true}
  e14: {type: closure, places: [rud, mys], start: 2021, end: 2021, date_precision: year, date_text: this year, status: happened, actors: "", targets: Two pits}
  e15: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: investigation, places: [ryb], start: 2021-12-15, end: 2021-12-15, date_precision: day, date_text: on December 15, status: happened, actors: "", minor: true}
  e17: {type: closure, places: [ryb], start: 2021-12-28, end: 2022-01-03, date_precision: day, date_text: until January 3, status: planned, actors: "", targets: Production, minor: true}
notes: ""
