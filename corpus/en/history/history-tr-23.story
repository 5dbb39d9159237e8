---
id: history-tr-23
genre: history
country: TR
published: 2019-01-26
publisher: Anatolian Sunday
title: "The {Lost}(e1) Train of [Pozantı](poz event)"
---
When {snow}(e2) {closed}(e2) the [Cilician Gates](cil event) on 24 January 1929, there were 193 people in five carriages on the wrong side of them. The Taurus mail had {left}(e3) [Adana](ada event) at six that evening for [Konya](kon mention). Between [Hacıkırı](hac event) and [Belemedik](bel event) an {avalanche}(e4) came down in front of it. A {second}(e4), an hour later, came down behind.

It was eleven days before soldiers {dug through}(e5). They {brought out}(e5) 186. Five had {died}(e6) of cold and one, a commercial traveller from [Aleppo](ale mention), in a {quarrel}(e7) over a stove; a girl was {born}(e8), and named Kar. The engine driver, Rıza Usta, had kept the boiler alight with seats.

The papers in [Istanbul](ist mention) heard of it on the fourth day. [Ankara](ank metonym) {sent}(e9) a battalion from [Niğde](nig mention) with shovels; [Damascus](dam metonym), then under the [French](fre demonym), {offered}(e10) an aeroplane, which {dropped}(e10) bread on the wrong valley. An {inquiry}(e11) {found}(e11) that the stationmaster at [Pozantı](poz event) had {telegraphed}(e12) a warning that was read in [Adana](ada event) the next morning.

A tunnel {opened}(e13) in 1934 spared later trains. In 1947 a {slide}(e14) at the same kilometre {buried}(e14) four track workers. On 8 March last year a freight train was {struck}(e15) near [Belemedik](bel event); no one was hurt.

Kar Demirel {died}(e16) in [Mersin](mer event) in 2011. A film about her birth will be {shot}(e17) from March at [Pozantı](poz event), with snow, the producers say, from [Kayseri](kay mention). On Thursday her grandchildren {unveiled}(e18) a plaque at the station.

---
places:
  poz: {name: Pozantı, geonameid: 302482, point: [37.4278, 34.8717]}
  cil: {name: Cilician Gates, point: [37.28, 34.78], precision: near}
  ada: {name: Adana, geonameid: 325363, point: [36.9862, 35.3253]}
  kon: {name: Konya, geonameid: 306571, point: [37.8713, 32.4846]}
  hac: {name: Hacıkırı, point: [37.25, 34.97], precision: near}
  bel: {name: Belemedik, point: [37.35, 34.91], precision: near}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  nig: {name: Niğde, geonameid: 303827, point: [37.9658, 34.6793]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
  kay: {name: Kayseri, geonameid: 308464, point: [38.7322, 35.4853]}
events:
  e1: {type: transport_change, places: [bel], start: 1929-01-24, end: 1929-01-24, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [cil], start: 1929-01-24, end: 1929-01-24, date_precision: day, date_text: on 24 January 1929, status: happened, actors: ""}
  e3: {type: transport_change, places: [ada], start: 1929-01-24, end: 1929-01-24, date_precision: day, date_text: at six that evening, status: happened, actors: "", minor: true}
  e4: {type: landslide, places: [hac, bel], start: 1929-01-24, end: 1929-01-24, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e5: {type: rescue, places: [bel], start: 1929-02-04, end: 1929-02-04, date_precision: day, date_text: eleven days, status: happened, actors: soldiers, targets: 186}
  e6: {type: death, places: [bel], start: 1929, end: 1929, date_precision: year, date_text: "", killed: 5, status: happened, actors: ""}
  e7: {type: killing, places: [bel], start: 1929, end: 1929, date_precision: year, date_text: "", killed: 1, status: happened, actors: "", targets: a commercial traveller from Aleppo}
  e8: {type: medical, places: [bel], start: 1929, end: 1929, date_precision: year, date_text: "", status: happened, actors: ""}
  e9: {type: aid, places: [nig], start: 1929, end: 1929, date_precision: year, date_text: "", status: happened, actors: soldiers, targets: 186}
  e10: {type: aid, places: [dam], start: 1929, end: 1929, date_precision: year, date_text: "", status: happened, actors: Damascus}
  e11: {type: investigation, places: [poz], start: 1929, end: 1929, date_precision: year, date_text: "", status: happened, actors: ""}
  e12: {type: statement, places: [poz], start: 1929, end: 1929, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: opening, places: [bel], start: 1934, end: 1934, date_precision: year, date_text: in 1934, status: happened, actors: ""}
  e14: {type: landslide, places: [bel], start: 1947, end: 1947, date_precision: year, date_text: In 1947, killed: 4, status: happened, actors: "", targets: track workers}
  e15: {type: rail_accident, places: [bel], start: 2018-03-08, end: 2018-03-08, date_precision: day, date_text: On 8 March last year, injured: 0, status: happened, actors: "", targets: a freight train}
  e16: {type: death, places: [mer], start: 2011, end: 2011, date_precision: year, date_text: in 2011, killed: 1, status: happened, actors: "", targets: Kar Demirel}
  e17: {type: performance, places: [poz], start: 2019-03, end: 2019-03, date_precision: month, date_text: from March, status: planned, actors: ""}
  e18: {type: ceremony, places: [poz], start: 2019-01-24, end: 2019-01-24, date_precision: day, date_text: On Thursday, status: happened, actors: ""}
notes: ""
