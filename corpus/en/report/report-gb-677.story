---
id: report-gb-677
genre: report
country: GB
published: 2025-09-29
publisher: Hebridean Courier
title: "Ferry {breakdown}(e1) cuts [Barra](bar event) lifeline; [Ardrossan](ard event) port {sold}(e2)"
---
The main ferry serving [Barra](bar event) and [South Uist](sou event) was {withdrawn}(e1) on Saturday with a cracked gearbox mounting, leaving islanders to depend on a smaller vessel borrowed from the [Arran](arr mention) route.

HebFerries said the MV Lochiel would be {taken}(e3) to a dry dock in [Greenock](gre event) and would not return before October 20.

All sailings between [Oban](oba mention) and [Castlebay](cas mention) were {cancelled}(e1) on Sunday. About 60 cars were {left}(e1) on the pier at [Castlebay](cas event), and the [Barra](bar metonym org) Fleadh, which should have {taken place}(e4) this weekend, has been {postponed}(e4) until May.

Shop owner Morag MacNeil said she had {thrown out}(e5) £900 of fruit. "It's the fifth time since New Year. Every time we get an apology," she said.

At an emergency {meeting}(e6) on Sunday evening in [Lochboisdale](loc event), residents {voted}(e6) to send a delegation to [Holyrood](hol metonym).

Transport Secretary Iona Cargill {announced}(e7) on Friday that the [Scottish](sco demonym) government had {bought}(e2) [Ardrossan](ard metonym) harbour in [North Ayrshire](nor event) from Shoreline Ports, based in [Liverpool](liv mention), for an undisclosed sum. Work to deepen it for the two new ships of the [Arran](arr mention) route, {built}(e8) at [Port Glasgow](portg event) seven years late, will {start}(e9) next summer. Until then they must use [Troon](tro mention).

Four more vessels are being {built}(e10) at [Yalova](yal event) in [Turkey](tur event). The first, {delivered}(e10) to [Islay](isl metonym) in August after three delays, has {carried}(e11) 30,000 passengers to [Port Ellen](por event) and [Port Askaig](port event).

The [Western Isles](wes metonym org) council, in [Stornoway](sto mention), puts the cost of lost days since 2019 at £52 million.

Loganair {added}(e12) two flights between [Glasgow](gla mention) and the beach runway at [Barra](bar event) on Monday. NHS patients had priority; a woman who was due to {have}(e13) a hip {operation}(e13) in [Paisley](pai event) last Thursday, when fog {closed}(e14) the airport, has been given a new date in November.

A public inquiry into the procurement of the ships {opens}(e15) in [Edinburgh](edi event) on October 14.

---
places:
  bar: {name: Barra, point: [56.98, -7.46], precision: area, radius_km: 7}
  ard: {name: Ardrossan, geonameid: 2657125, point: [55.6502, -4.8066]}
  sou: {name: South Uist, point: [57.27, -7.32], precision: area, radius_km: 18}
  arr: {name: Arran, point: [55.58, -5.2], precision: area, radius_km: 18}
  oba: {name: Oban, geonameid: 2641108, point: [56.4153, -5.4718]}
  cas: {name: Castlebay, point: [56.95, -7.49]}
  loc: {name: Lochboisdale, point: [57.15, -7.31]}
  hol: {name: Holyrood, point: [55.952, -3.175]}
  nor: {name: North Ayrshire, point: [55.7, -4.75], precision: area, radius_km: 25}
  yal: {name: Yalova, geonameid: 738025, point: [40.655, 29.2769]}
  isl: {name: Islay, point: [55.77, -6.2], precision: area, radius_km: 18}
  por: {name: Port Ellen, point: [55.63, -6.19]}
  port: {name: Port Askaig, point: [55.85, -6.11]}
  sco: {name: Scottish, point: [56.8, -4.2], precision: division}
  wes: {name: Western Isles, point: [57.8, -7.0], precision: area, radius_km: 80}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  gre: {name: Greenock, geonameid: 2647948, point: [55.9484, -4.7612]}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  portg: {name: Port Glasgow, geonameid: 2640060, point: [55.9346, -4.6895]}
  tro: {name: Troon, geonameid: 2635442, point: [55.5436, -4.6634]}
  sto: {name: Stornoway, geonameid: 2636790, point: [58.2092, -6.3865]}
  gla: {name: Glasgow, geonameid: 2648579, point: [55.8651, -4.2576]}
  pai: {name: Paisley, geonameid: 2640677, point: [55.8317, -4.4325]}
  edi: {name: Edinburgh, geonameid: 2650225, point: [55.9521, -3.1965]}
events:
  e1: {type: transport_change, places: [bar, sou, cas], start: 2025-09-27, end: 2025-09-28, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: The main ferry, main: true}
  e2: {type: deal, places: [ard, nor], start: 2025-09-26, end: 2025-09-26, date_precision: day, date_text: on Friday, status: happened, actors: the Scottish government, targets: Ardrossan harbour, main: true}
  e3: {type: construction, places: [gre], start: 2025-10-20, end: 2025-10-20, date_precision: day, date_text: before October 20, status: planned, actors: HebFerries, targets: the MV Lochiel, minor: true}
  e4: {type: festival, places: [bar], start: 2026-05, end: 2026-05, date_precision: month, date_text: until May, status: planned, actors: "", targets: the Barra Fleadh}
  e5: {type: other, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Morag MacNeil, targets: "£900 of fruit", minor: true}
  e6: {type: meeting, places: [loc], start: 2025-09-28, end: 2025-09-28, date_precision: day, date_text: on Sunday evening, status: happened, actors: residents}
  e7: {type: statement, places: [], start: 2025-09-26, end: 2025-09-26, date_precision: day, date_text: on Friday, status: happened, actors: Iona Cargill, minor: true}
  e8: {type: construction, places: [portg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: construction, places: [ard], start: 2026-06, end: 2026-08, date_precision: month, date_text: next summer, status: planned, actors: ""}
  e10: {type: construction, places: [yal], start: 2025-08, end: 2025-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: Four more vessels}
  e11: {type: transport_change, places: [isl, por, port], start: 2025-08, end: 2025-09, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: transport_change, places: [bar], start: 2025-09-29, end: 2025-09-29, date_precision: day, date_text: on Monday, status: happened, actors: Loganair, targets: two flights}
  e13: {type: medical, places: [pai], start: 2025-09-25, end: 2025-09-25, date_precision: day, date_text: last Thursday, status: happened, negated: true, actors: "", targets: a woman, minor: true}
  e14: {type: closure, places: [bar], start: 2025-09-25, end: 2025-09-25, date_precision: day, date_text: last Thursday, status: happened, actors: fog, targets: the airport, minor: true}
  e15: {type: investigation, places: [edi], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: on October 14, status: planned, actors: ""}
notes: ""
