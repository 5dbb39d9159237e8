---
id: report-pl-205
genre: report
country: PL
published: 2022-04-20
publisher: Vistula Press
title: "[Poland](pol event): {Search}(e2) {suspended}(e2) at [Pawłowice](paw event) mine after third {blast}(e1)"
---
[WARSAW](war dateline), April 20 (VP) — Rescuers were {withdrawn}(e2) from a coal mine in southern [Poland](pol event) on Wednesday when methane {exploded}(e1) for a third time in 24 hours, {injuring}(e1) ten of them, and the operator said seven men {missing}(e1) underground could not now be reached.

Five people have {died}(e1) at the Pniówek-Zachód colliery in [Pawłowice](paw event), near the [Czech](cze demonym) border, since the first {blast}(e1) at a quarter past midnight. Twenty-one are {in hospital}(e11), most of them with burns, in [Siemianowice Śląskie](sie event) and [Jastrzębie-Zdrój](jas event).

"It is a decision that I would not wish on anybody," said Jacek Kubica, chief executive of the state-owned operator, which has its seat in [Jastrzębie-Zdrój](jas mention). "But I had to think of the ones who would go down."

The first {explosion}(e1) {occurred}(e1) at a depth of 1,000 metres when 42 men were at the face. A team that went in for the wounded was {caught}(e1) by a second {blast}(e1) at about 3 a.m.; the seven {missing}(e1) are from that team. In the third, on Wednesday evening, the rescuers were laying a pipe to bring air to them.

The place will be {walled off}(e3) so that the fire goes out by itself, which may take months.

Prime Minister Tomasz Wilczek {arrived}(e4) from [Warsaw](war mention) in the morning and {met}(e4) families at the gate. He {promised}(e5) each widow a pension. The bishop of [Katowice](kat metonym) {asked}(e6) churches of the diocese, from [Rybnik](ryb mention) to [Tychy](tyc mention), to ring their bells at noon on Thursday.

The mine employs 2,800 people, many of whom commute from [Žory](zor mention), [Pszczyna](psz mention) and from [Karviná](kar mention), on the [Czech](cze demonym) side. They were told to stay at home until Monday. Trade unionist Danuta Gąsior said that members had {complained}(e7) of high readings in March. "Someone wrote it down and someone filed it," she said.

[Poland](pol mention) gets about 70% of its electricity from coal, and the war in [Ukraine](ukr mention) has put paid to hopes of an early farewell. Last year the government {agreed}(e8) with the unions to {close}(e8) the last pit in 2049. In that time hundreds more may die, a researcher at the Central Mining Institute in [Katowice](kat mention), Dr Paweł Hanus, {said}(e9) after an analysis of accidents since 1990.

On Wednesday night the prosecutor's office in [Gliwice](gli event) {opened}(e10) an {investigation}(e10) into whether lives were put at risk.

---
places:
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  paw: {name: Pawłowice, point: [49.96, 18.72]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  sie: {name: Siemianowice Śląskie, geonameid: 3086024, point: [50.3274, 19.029]}
  jas: {name: Jastrzębie Zdrój, geonameid: 3097391, point: [49.9554, 18.5748]}
  kat: {name: Katowice, geonameid: 3096472, point: [50.2597, 19.0217]}
  ryb: {name: Rybnik, geonameid: 3086586, point: [50.0971, 18.5418]}
  tyc: {name: Tychy, geonameid: 3082914, point: [50.1372, 18.9664]}
  zor: {name: Żory, geonameid: 3080004, point: [50.0452, 18.7006]}
  psz: {name: Pszczyna, geonameid: 3087705, point: [49.9804, 18.9538]}
  kar: {name: Karviná, geonameid: 3073789, point: [49.854, 18.5417]}
  gli: {name: Gliwice, geonameid: 3099230, point: [50.2976, 18.6766]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
events:
  e11: {type: medical, places: [sie, jas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Twenty-one, minor: true}
  e1: {type: explosion, places: [paw], start: 2022-04-20, end: 2022-04-20, date_precision: day, date_text: at a quarter past midnight, killed: 5, injured: 31, status: happened, actors: methane, main: true}
  e2: {type: rescue, places: [paw], start: 2022-04-20, end: 2022-04-20, date_precision: day, date_text: on Wednesday, status: happened, actors: Rescuers, main: true}
  e3: {type: construction, places: [paw], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e4: {type: visit, places: [paw], start: 2022-04-20, end: 2022-04-20, date_precision: day, date_text: in the morning, status: happened, actors: Prime Minister Tomasz Wilczek, targets: families}
  e5: {type: statement, places: [paw], start: 2022-04-20, end: 2022-04-20, date_precision: day, date_text: "", status: happened, actors: Prime Minister Tomasz Wilczek, minor: true}
  e6: {type: statement, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The bishop of Katowice, minor: true}
  e7: {type: statement, places: [paw], start: 2022-03, end: 2022-03, date_precision: month, date_text: in March, status: happened, actors: "", minor: true}
  e8: {type: agreement, places: [pol], start: 2021, end: 2021, date_precision: year, date_text: Last year, status: happened, actors: the government, targets: the unions}
  e9: {type: publication, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dr Paweł Hanus, minor: true}
  e10: {type: investigation, places: [gli], start: 2022-04-20, end: 2022-04-20, date_precision: day, date_text: On Wednesday night, status: happened, actors: "the prosecutor's office in Gliwice"}
notes: ""
