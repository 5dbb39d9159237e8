---
id: council-ro-10
genre: council
country: RO
published: 2023-11-17
publisher: Dunărea Liberă
title: "[Galați](gal metonym) Council {Dissolves}(e1) Transport Firm After Tram {Crash}(e2)"
---
[GALAȚI](gal dateline), Nov. 17 – The city council of [Galați](gal mention) on Thursday {voted}(e1) unanimously to {wind up}(e1) its transport company and put its lines out to {tender}(e3), three weeks after a runaway tram {crashed}(e2) into a bus stop on [Strada Brăilei](str event), {killing}(e2) four people and leaving 13 injured.

The driver, 58, is under {house arrest}(e4). Brakes on 31 of the company's 44 trams were {found}(e5) to be defective in an {inspection}(e5) ordered by [Bucharest](buc metonym). Its director, Sorin Matache, {resigned}(e6) on 2 November.

The {tender}(e3) will be launched in January. A firm from [Constanța](con mention) and another from [Izmir](izm mention) have shown interest. Until then lines 7 and 39 will be {replaced}(e7) by buses borrowed from [Brăila](bra mention) and [Iași](ias mention).

Drivers {struck}(e8) for two hours on Friday morning. "They're {closing}(e1) the firm to bury the file," said Viorica Lupu, who heads their union. About 300 people {marched}(e9) from the depot in [Micro 21](mic event) to the prefecture; police {fined}(e10) nine for burning a flare.

The councillors also {approved}(e11) compensation of 60,000 lei for each bereaved family. One, that of a [Moldovan](mol demonym) student from [Cahul](cah mention), {rejected}(e12) the offer and will {sue}(e13).

It is the city's worst {accident}(e2) since 1998, when a ferry {sank}(e14) at the crossing to [I.C. Brătianu](icb event) with the loss of seven lives.

A bridge at [Brăila](bra event) that was to relieve the traffic {opened}(e15) in July. [Brussels](bru metonym) paid most of it.

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
  e2: {type: rail_accident, places: [gal], start: 2023-10-26, end: 2023-10-26, date_precision: day, date_text: three weeks, killed: 4, injured: 13, status: happened, actors: a runaway tram, targets: a bus stop, main: true}
  e3: {type: deal, places: [gal], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: planned, actors: ""}
  e4: {type: arrest, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: The driver}
  e5: {type: investigation, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bucharest}
  e6: {type: resignation, places: [gal], start: 2023-11-02, end: 2023-11-02, date_precision: day, date_text: on 2 November, status: happened, actors: Sorin Matache}
  e7: {type: transport_change, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e8: {type: strike, places: [gal], start: 2023-11-17, end: 2023-11-17, date_precision: day, date_text: on Friday morning, status: happened, actors: Drivers}
  e9: {type: protest, places: [gal], start: 2023-11-17, end: 2023-11-17, date_precision: day, date_text: "", status: happened, actors: About 300 people}
  e10: {type: verdict, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police, targets: nine}
  e11: {type: decision, places: [gal], start: 2023-11-16, end: 2023-11-16, date_precision: day, date_text: "", status: happened, actors: The councillors}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: One, minor: true}
  e13: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: One}
  e14: {type: sea_accident, places: [icb], start: 1998, end: 1998, date_precision: year, date_text: since 1998, killed: 7, status: happened, actors: "", targets: a ferry}
  e15: {type: opening, places: [bra], start: 2023-07, end: 2023-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: A bridge}
notes: ""
