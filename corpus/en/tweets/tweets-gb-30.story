---
id: tweets-gb-30
genre: tweets
country: GB
published: 2025-08-04
publisher: "@NorthernDesk"
title: "Live: Storm Floris {Cuts}(e1) Power to 70,000, Trains {Stopped}(e2) North of [Preston](pre event)"
---
07:00 Amber wind {warning}(e3) in force from [Oban](oba event) to [Aberdeen](abe event) until 23:00. ScotRail has {withdrawn}(e2) trains from ten lines.

08:15 Avanti: do not {travel}(e2) beyond [Preston](pre event). LNER same, north of [Newcastle](new event).

09:40 First gust over 80mph, at [Cairnwell](cai event).

10:25 [Edinburgh](edi event) Tattoo for tonight {called}(e4) off. Fringe venues in [The Meadows](the event) {closing}(e5) at noon.

11:30 Lorry {blown}(e6) over on the A9 at [Dalwhinnie](dal event). Driver out, minor injuries. Road {shut}(e7) both ways.

12:10 [Skye](sky event) Bridge closed to high-sided vehicles. CalMac: 22 of 30 routes {cancelled}(e8).

13:05 31,000 homes {without}(e1) electricity, SSEN says. [Inverness](inv event), [Elgin](elg event), [Wick](wic event) worst.

13:50 Woman in her 50s {killed}(e9) by falling tree at [Aboyne](abo event). Police [Scotland](sco metonym org) have {confirmed}(e9). Awful.

14:30 Train {hit}(e10) tree near [Ladybank](lad event), [Fife](fif event). 84 on board, none hurt. They've been {walked}(e11) to the road.

15:45 [Northern Ireland](nor event): 12 flights {diverted}(e12) from [Belfast](bel event) City. Two boys {rescued}(e13) off an inflatable at [Portrush](por event).

17:00 70,000 off supply now. Army not {asked}(e14) for, First Minister {tells}(e14) reporters in [Perth](per event).

18:20 Further south: campsite in [Keswick](kes event) {emptied}(e15), 200 people sleeping in the leisure centre.

20:10 [Oslo](osl metonym) puts out its own warning; the storm {reaches}(e16) [Bergen](ber event) before dawn.

22:00 Dropping. Schools in [Orkney](ork mention) are on holiday anyway. One {dead}(e9), four hurt. Night all.

---
places:
  pre: {name: Preston, geonameid: 2639912, point: [53.7628, -2.7045]}
  oba: {name: Oban, geonameid: 2641108, point: [56.4153, -5.4718]}
  abe: {name: Aberdeen, geonameid: 2657832, point: [57.1437, -2.0981]}
  new: {name: Newcastle upon Tyne, geonameid: 2641673, point: [54.9733, -1.614]}
  cai: {name: Cairnwell, point: [56.88, -3.42], precision: near}
  edi: {name: Edinburgh, geonameid: 2650225, point: [55.9521, -3.1965]}
  the: {name: The Meadows, point: [55.941, -3.191]}
  dal: {name: Dalwhinnie, point: [56.935, -4.245], precision: near}
  sky: {name: Skye, point: [57.3, -6.2], precision: area, radius_km: 35}
  inv: {name: Inverness, geonameid: 2646088, point: [57.4791, -4.224]}
  elg: {name: Elgin, geonameid: 2650122, point: [57.6495, -3.3184]}
  wic: {name: Wick, geonameid: 2633982, point: [58.4391, -3.0942]}
  abo: {name: Aboyne, point: [57.076, -2.78]}
  lad: {name: Ladybank, point: [56.274, -3.122]}
  fif: {name: Fife, point: [56.25, -3.1], precision: area, radius_km: 30}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  nor: {name: Northern Ireland, geonameid: 2641364, point: [54.5, -6.5], precision: division}
  bel: {name: Belfast, geonameid: 2655984, point: [54.5968, -5.9254]}
  por: {name: Portrush, geonameid: 2640004, point: [55.1959, -6.6493]}
  per: {name: Perth, geonameid: 2640358, point: [56.3952, -3.4314]}
  kes: {name: Keswick, geonameid: 2645756, point: [54.5995, -3.1326]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  ber: {name: Bergen, geonameid: 3161732, point: [60.393, 5.3242]}
  ork: {name: Orkney, point: [59.0, -3.0], precision: area, radius_km: 35}
events:
  e1: {type: outage, places: [inv, elg, wic], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: ""}
  e2: {type: transport_change, places: [pre, new], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: storm, places: [oba, abe, cai, abo], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "until 23:00", killed: 1, injured: 4, status: happened, actors: Storm Floris, main: true}
  e4: {type: performance, places: [edi], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: tonight, status: happened, negated: true, actors: ""}
  e5: {type: closure, places: [the, edi], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: at noon, status: happened, actors: ""}
  e6: {type: road_accident, places: [dal], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: Lorry}
  e7: {type: closure, places: [dal, sky], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: transport_change, places: [], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: CalMac}
  e9: {type: death, places: [abo], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: Woman in her 50s}
  e10: {type: rail_accident, places: [lad, fif], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", injured: 0, status: happened, actors: "", targets: Train}
  e11: {type: rescue, places: [lad, fif], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: "", targets: 84 on board}
  e12: {type: transport_change, places: [bel, nor], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: "", targets: 12 flights}
  e13: {type: rescue, places: [por, nor], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: "", targets: Two boys}
  e14: {type: statement, places: [per], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: First Minister}
  e15: {type: displacement, places: [kes], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", displaced: 200, displaced_qualifier: about, status: happened, actors: ""}
  e16: {type: storm, places: [ber], start: 2025-08-05, end: 2025-08-05, date_precision: day, date_text: before dawn, status: planned, actors: ""}
notes: ""
