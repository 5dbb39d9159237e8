---
id: raid-mx-43
genre: raid
country: MX
published: 2025-06-30
publisher: El Faro del Occidente
title: "Gunmen {open fire}(e1) at street party, {killing}(e1) 12"
---
Twelve people, one of them a boy of 17, were {shot dead}(e1) during a street {party}(e2) for Saint John's Day, and a score were {wounded}(e1).

Videos show couples dancing to a band in front of a row of houses when the {firing}(e1) starts. The band played on for some seconds, not having understood. It {happened}(e1) shortly before midnight on Tuesday in [Irapuato](ira event); ninety cartridge cases were picked up.

"We {condemn}(e3) this cowardly act," the mayor wrote. The president, asked about it at her morning conference in [Mexico City](mex event), {called}(e4) it "very unfortunate, a confrontation", a word for which the families want an apology. A vehicle used by the killers was found {on fire}(e5) near [Abasolo](aba event).

Two days later five bodies in bags were {left}(e6) outside the cathedral. On Friday soldiers {caught}(e7) two men with rifles at [Pénjamo](pen event); a third was {killed}(e8) in the {exchange}(e8), as was a sergeant.

In [Guanajuato](gua event) there were 1,435 {murders}(e9) in the first five months, twice as many as in any other state. No party had been {attacked}(e10) since May, when seven {fell}(e10) at [San Bartolo de Berrios](san event).

---
places:
  ira: {name: Irapuato, geonameid: 4004330, point: [20.671, -101.3558]}
  aba: {name: Abasolo, geonameid: 4019869, point: [20.4503, -101.5301]}
  pen: {name: Pénjamo, geonameid: 3992986, point: [20.4313, -101.724]}
  gua: {name: Guanajuato, geonameid: 4005267, point: [20.8141, -100.904], precision: division}
  san: {name: San Bartolo de Berrios, geonameid: 3987591, point: [21.6121, -101.0675]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
events:
  e1: {type: shooting, places: [ira], start: 2025-06-24, end: 2025-06-24, date_precision: day, date_text: on Tuesday, killed: 12, injured: 20, injured_qualifier: about, status: happened, actors: Gunmen, targets: Twelve people, main: true}
  e2: {type: festival, places: [ira], start: 2025-06-24, end: 2025-06-24, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: statement, places: [ira], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the mayor, targets: this cowardly act}
  e4: {type: statement, places: [mex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e5: {type: fire, places: [aba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: killing, places: [ira], start: 2025-06-26, end: 2025-06-26, date_precision: day, date_text: Two days later, killed: 5, status: happened, actors: "", targets: five bodies}
  e7: {type: arrest, places: [pen], start: 2025-06-27, end: 2025-06-27, date_precision: day, date_text: On Friday, arrested: 2, status: happened, actors: soldiers, targets: two men}
  e8: {type: shooting, places: [pen], start: 2025-06-27, end: 2025-06-27, date_precision: day, date_text: On Friday, killed: 2, status: happened, actors: "", targets: a third}
  e9: {type: killing, places: [gua], start: 2025-01, end: 2025-05, date_precision: month, date_text: in the first five months, killed: 1435, status: happened, actors: ""}
  e10: {type: shooting, places: [san], start: 2025-05, end: 2025-05, date_precision: month, date_text: since May, killed: 7, status: happened, actors: "", targets: seven}
notes: ""
