---
id: report-se-794
genre: report
country: SE
published: 2026-06-02
publisher: Norrland Daily News
title: "Iron ore train {jumps}(e1) rails near [Abisko](abi event) as [Kiruna](kir event) church move {anniversary}(e2) nears"
---
Forty of 68 wagons of an ore train {left}(e1) the track in the far north of [Sweden](swe event) on Sunday evening, tearing up nine kilometres of the only railway to the [Norwegian](nor demonym) port of [Narvik](nar mention).

Nobody was {hurt}(e1). The train was on its way down from [Kiruna](kir mention) when a wheel {broke}(e1) between [Abisko](abi event) and [Björkliden](bjo event), said Lotta Wikström of the transport administration. Repairs will {take}(e3) at least two weeks. "The sleepers look as though someone ran a comb across them," she said.

Night trains from [Stockholm](sto mention) now {end}(e4) at [Kiruna](kir event), and hikers are being {driven}(e4) to the King's Trail by coach. The [Norwegian](nor demonym) food chains, which send goods for [Tromsø](tro mention) and [Bodø](bod mention) over the line, have {switched}(e4) to lorries.

The mining company {loses}(e5) about 100 million kronor a day. It {stopped}(e6) its pellet works in [Svappavaara](sva event) on Monday but not the mine itself, 1,365 metres deep. Its share of the world market is small, yet in March, the harbour in [Narvik](nar event) {shipped}(e7) 1.9 million tonnes, a record.

In [Luleå](lul event), at the other end of the line, a steelmaker said it had stocks for 12 days. Its plan for a fossil-free plant was {delayed}(e8) by a year in April.

Derailments on the route {closed}(e9) it for 61 days in the winter of 2023-24, when the same section was {hit}(e9) in December and again in February. A state commission {concluded}(e10) last summer that worn rails were to blame. The minister of infrastructure, Gustaf Ekdahl, {promised}(e11) three billion kronor but no double track.

[Kiruna](kir mention)'s own rails were {moved}(e12) in 2012 because the mine is eating into the ground below the town, and in August last year its wooden church of 1912 was {rolled}(e13) five kilometres in two days to a new site, watched by the king. A {service}(e2) on 20 August will {mark}(e2) the day.

Sámi herders of [Gabna](gab mention), 11 of whose reindeer were {crushed}(e14) by falling wagons, have {demanded}(e15) compensation. In [Jokkmokk](jok event), 200 people on Saturday {protested}(e16) against a mine at [Gállok](gal mention).

In other transport news, the tunnel below [Varberg](var event) in the southwest, nine years in building, {opens}(e17) on Sunday, and a ferry from [Umeå](ume mention) to [Vaasa](vaa mention) {ran}(e18) onto a sandbank on Monday morning with 212 on board. It was {pulled}(e18) off at noon.

---
places:
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  abi: {name: Abisko, point: [68.35, 18.83]}
  kir: {name: Kiruna, geonameid: 605155, point: [67.8557, 20.2251]}
  nar: {name: Narvik, geonameid: 3144987, point: [68.4384, 17.4272]}
  bjo: {name: Björkliden, point: [68.41, 18.68]}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  tro: {name: Tromsø, point: [69.65, 18.96]}
  bod: {name: Bodø, point: [67.28, 14.4]}
  sva: {name: Svappavaara, point: [67.65, 21.05]}
  lul: {name: Luleå, point: [65.58, 22.15]}
  gab: {name: Gabna, point: [68.2, 19.5], precision: near}
  jok: {name: Jokkmokk, point: [66.61, 19.83]}
  gal: {name: Gállok, point: [66.7, 20.4], precision: near}
  var: {name: Varberg, geonameid: 2664996, point: [57.1056, 12.2508]}
  ume: {name: Umeå, point: [63.83, 20.26]}
  vaa: {name: Vaasa, geonameid: 632978, point: [63.096, 21.6158]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
events:
  e1: {type: rail_accident, places: [abi, bjo], start: 2026-05-31, end: 2026-05-31, date_precision: day, date_text: on Sunday evening, status: happened, actors: an ore train, targets: Forty of 68 wagons, main: true}
  e2: {type: ceremony, places: [kir], start: 2026-08-20, end: 2026-08-20, date_precision: day, date_text: on 20 August, status: planned, actors: ""}
  e3: {type: construction, places: [abi, bjo], start: 2026-06, end: 2026-06, date_precision: month, date_text: at least two weeks, status: planned, actors: "", minor: true}
  e4: {type: transport_change, places: [kir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Night trains from Stockholm, main: true}
  e5: {type: earnings, places: [], start: null, end: null, date_precision: unknown, date_text: a day, status: happened, actors: The mining company, targets: about 100 million kronor, minor: true}
  e6: {type: closure, places: [sva], start: 2026-06-01, end: 2026-06-01, date_precision: day, date_text: on Monday, status: happened, actors: The mining company, targets: its pellet works}
  e7: {type: transport_change, places: [nar], start: 2026-03, end: 2026-03, date_precision: month, date_text: in March, status: happened, actors: the harbour, targets: 1.9 million tonnes, minor: true}
  e8: {type: decision, places: [lul], start: 2026-04, end: 2026-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: a fossil-free plant, minor: true}
  e9: {type: rail_accident, places: [abi], start: 2023-12, end: 2024-02, date_precision: month, date_text: in the winter of 2023-24, status: happened, actors: "", targets: the same section}
  e10: {type: investigation, places: [], start: 2025, end: 2025, date_precision: year, date_text: last summer, status: happened, actors: A state commission, targets: worn rails}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gustaf Ekdahl, targets: three billion kronor, minor: true}
  e12: {type: construction, places: [kir], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: "", targets: own rails}
  e13: {type: construction, places: [kir], start: 2025-08, end: 2025-08, date_precision: month, date_text: in August last year, status: happened, actors: "", targets: its wooden church of 1912}
  e14: {type: other_accident, places: [abi], start: 2026-05-31, end: 2026-05-31, date_precision: day, date_text: "", status: happened, actors: falling wagons, targets: 11 of whose reindeer, minor: true}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sámi herders, targets: compensation, minor: true}
  e16: {type: protest, places: [jok], start: 2026-05-30, end: 2026-05-30, date_precision: day, date_text: on Saturday, status: happened, actors: 200 people, targets: a mine}
  e17: {type: opening, places: [var], start: 2026-06-07, end: 2026-06-07, date_precision: day, date_text: on Sunday, status: planned, actors: "", targets: the tunnel}
  e18: {type: sea_accident, places: [ume, vaa], start: 2026-06-01, end: 2026-06-01, date_precision: day, date_text: on Monday morning, status: happened, actors: a ferry, targets: a sandbank}
notes: ""
