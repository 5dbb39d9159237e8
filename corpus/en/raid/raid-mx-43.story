---
id: raid-mx-43
genre: raid
country: MX
published: 2025-06-30
publisher: El Faro del Occidente
title: "Gunmen open {fire}(e1) at street party, {killing}(e1) 12"
---
Twelve people, one of them a boy of 17, were {shot}(e1) dead during a street party for Saint John's Day, and a score were {wounded}(e1).

Videos show couples dancing to a band in front of a row of houses when the firing {starts}(e1). The band {played}(e2) on for some seconds, not having understood. It {happened}(e1) shortly before midnight on Tuesday in [Irapuato](ira event); ninety cartridge cases were {picked}(e3) up.

"We {condemn}(e12) this cowardly act," the mayor wrote. The president, asked about it at her morning conference in [Mexico City](mex event), {called}(e4) it "very unfortunate, a confrontation", a word for which the families {want}(e5) an apology. A vehicle used by the killers was {found}(e6) on fire near [Abasolo](aba event).

Two days later five bodies in bags were {left}(e7) outside the cathedral. On Friday soldiers {caught}(e8) two men with rifles at [Pénjamo](pen event); a third was {killed}(e9) in the {exchange}(e9), as was a sergeant.

In [Guanajuato](gua event) there were 1,435 {murders}(e10) in the first five months, twice as many as in any other state. No party had been {attacked}(e11) since May, when seven {fell}(e11) at [San Bartolo de Berrios](san event).

---
places:
  ira: {name: Irapuato, geonameid: 4004330, point: [20.671, -101.3558]}
  aba: {name: Abasolo, geonameid: 4019869, point: [20.4503, -101.5301]}
  pen: {name: Pénjamo, geonameid: 3992986, point: [20.4313, -101.724]}
  gua: {name: Guanajuato, geonameid: 4005267, point: [20.8141, -100.904], precision: division}
  san: {name: San Bartolo de Berrios, geonameid: 3987591, point: [21.6121, -101.0675]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
events:
  e1: {type: shooting, places: [ira], start: 2025-06-24, end: 2025-06-24, date_precision: day, date_text: shortly before midnight on Tuesday, killed: 12, injured: 20, injured_qualifier: about, status: happened, actors: Gunmen, targets: Twelve people, main: true}
  e2: {type: performance, places: [ira], start: 2025-06-24, end: 2025-06-24, date_precision: day, date_text: for some seconds, status: happened, actors: The band}
  e3: {type: investigation, places: [ira], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: ninety cartridge cases}
  e4: {type: statement, places: [mex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the families}
  e6: {type: discovery, places: [aba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A vehicle used by the killers}
  e7: {type: discovery, places: [ira], start: 2025-06-26, end: 2025-06-26, date_precision: day, date_text: Two days later, killed: 5, status: happened, actors: "", targets: five bodies}
  e8: {type: arrest, places: [pen], start: 2025-06-27, end: 2025-06-27, date_precision: day, date_text: On Friday, arrested: 2, status: happened, actors: soldiers, targets: two men}
  e9: {type: battle, places: [pen], start: 2025-06-27, end: 2025-06-27, date_precision: day, date_text: On Friday, killed: 2, status: happened, actors: "", targets: a third}
  e10: {type: killing, places: [gua], start: 2025-01, end: 2025-05, date_precision: month, date_text: in the first five months, killed: 1435, status: happened, actors: ""}
  e11: {type: shooting, places: [san], start: 2025-05, end: 2025-05, date_precision: month, date_text: since May, killed: 7, status: happened, actors: "", targets: seven}
  e12: {type: statement, places: [ira], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the mayor, targets: this cowardly act}
notes: ""
