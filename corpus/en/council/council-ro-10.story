---
id: council-ro-10
genre: council
country: RO
published: 2023-11-17
publisher: Dunărea Liberă
title: "[Galați](gal metonym) Council {Dissolves}(e1) Transport Firm After Tram {Crash}(e2)"
---
[GALAȚI](gal dateline), Nov. 17 – The city council of [Galați](gal mention) on Thursday {voted}(e1) unanimously to wind up its transport company and put its lines out to tender, three weeks after a runaway tram {crashed}(e2) into a bus stop on [Strada Brăilei](str event), killing four people and leaving 13 injured.

The driver, 58, is under house {arrest}(e3). Brakes on 31 of the company's 44 trams were found to be defective in an {inspection}(e4) ordered by [Bucharest](buc metonym). Its director, Sorin Matache, {resigned}(e5) on 2 November.

The {tender}(e6) will be {launched}(e6) in January. A firm from [Constanța](con mention) and another from [Izmir](izm mention) have {shown}(e7) interest. Until then lines 7 and 39 will be {replaced}(e8) by buses borrowed from [Brăila](bra mention) and [Iași](ias mention).

Drivers {struck}(e9) for two hours on Friday morning. "They're closing the firm to bury the file," said Viorica Lupu, who heads their union. About 300 people {marched}(e11) from the depot in [Micro 21](mic event) to the prefecture; police {fined}(e12) nine for burning a flare.

The councillors also {approved}(e13) compensation of 60,000 lei for each bereaved family. One, that of a [Moldovan](mol demonym) student from [Cahul](cah mention), {rejected}(e14) the offer and will {sue}(e15).

It is the city's worst accident since 1998, when a ferry {sank}(e16) at the crossing to [I.C. Brătianu](icb event) with the loss of seven lives.

A bridge at [Brăila](bra event) that was to {relieve}(e17) the traffic {opened}(e17) in July. [Brussels](bru metonym) {paid}(e17) most of it.

---
places:
  gal: {name: Galaţi, geonameid: 677697, point: [45.4369, 28.0503]}
  str: {name: Strada Brăilei, point: [45.43, 28.03], precision: near}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  con: {name: Constanţa, geonameid: 680963, point: [44.1807, 28.6343]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  bra: {name: Brăila, geonameid: 683902, point: [45.2715, 27.9743]}
  ias: {name: Iaşi, geonameid: 675810, point: [47.1667, 27.6]}
  mic: {name: Micro 21, point: [45.445, 28.015], precision: near}
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
  cah: {name: Cahul, geonameid: 618456, point: [45.9046, 28.1952]}
  icb: {name: I.C. Brătianu, point: [45.415, 28.06], precision: near}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: decision, places: [gal], start: 2023-11-16, end: 2023-11-16, date_precision: day, date_text: on Thursday, status: happened, actors: The city council of Galați, targets: its transport company, main: true}
  e2: {type: road_accident, places: [str, gal], start: 2023-10-26, end: 2023-10-26, date_precision: week, date_text: three weeks after, killed: 4, injured: 13, status: happened, actors: a runaway tram, targets: a bus stop}
  e3: {type: arrest, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: The driver}
  e4: {type: investigation, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bucharest}
  e5: {type: resignation, places: [gal], start: 2023-11-02, end: 2023-11-02, date_precision: day, date_text: on 2 November, status: happened, actors: Sorin Matache}
  e6: {type: deal, places: [gal], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: planned, actors: ""}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A firm from Constanța and another from Izmir}
  e8: {type: transport_change, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e9: {type: strike, places: [gal], start: 2023-11-17, end: 2023-11-17, date_precision: day, date_text: on Friday morning, status: happened, actors: Drivers}
  e11: {type: protest, places: [mic, gal], start: 2023-11-17, end: 2023-11-17, date_precision: day, date_text: "", status: happened, actors: About 300 people}
  e12: {type: verdict, places: [gal], start: 2023-11-17, end: 2023-11-17, date_precision: day, date_text: "", status: happened, actors: police, targets: nine}
  e13: {type: decision, places: [gal], start: 2023-11-16, end: 2023-11-16, date_precision: day, date_text: "", status: happened, actors: The councillors}
  e14: {type: decision, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: One}
  e15: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: One}
  e16: {type: sea_accident, places: [icb], start: 1998, end: 1998, date_precision: year, date_text: since 1998, killed: 7, status: happened, actors: "", targets: a ferry}
  e17: {type: opening, places: [bra], start: 2023-07, end: 2023-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: A bridge}
notes: ""
