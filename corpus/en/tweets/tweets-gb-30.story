---
id: tweets-gb-30
genre: tweets
country: GB
published: 2025-08-04
publisher: "@NorthernDesk"
title: "Live: {Storm}(e1) Floris {Cuts Power}(e2) to 70,000, Trains {Stopped}(e3) North of [Preston](pre event)"
---
07:00 Amber wind {warning}(e4) in force from [Oban](oba event) to [Aberdeen](abe event) until 23:00. ScotRail has {withdrawn}(e3) trains from ten lines.

08:15 Avanti: do not travel beyond [Preston](pre event). LNER same, north of [Newcastle](new event).

09:40 First {gust}(e1) over 80mph, at [Cairnwell](cai event).

10:25 [Edinburgh](edi event) Tattoo for tonight called off. Fringe venues in [The Meadows](the event) {closing}(e5) at noon.

11:30 Lorry {blown over}(e6) on the A9 at [Dalwhinnie](dal event). Driver out, minor injuries. Road {shut}(e7) both ways.

12:10 [Skye](sky event) Bridge {closed}(e8) to high-sided vehicles. CalMac: 22 of 30 routes {cancelled}(e9).

13:05 31,000 homes {without electricity}(e2), SSEN says. [Inverness](inv event), [Elgin](elg event), [Wick](wic event) worst.

13:50 Woman in her 50s {killed}(e10) by {falling tree}(e10) at [Aboyne](abo event). Police [Scotland](sco metonym org) have confirmed. Awful.

14:30 Train {hit}(e11) tree near [Ladybank](lad event), [Fife](fif event). 84 on board, none hurt. They've been {walked}(e12) to the road.

15:45 [Northern Ireland](nor event): 12 flights {diverted}(e13) from [Belfast](bel event) City. Two boys {rescued}(e14) off an inflatable at [Portrush](por event).

17:00 70,000 {off supply}(e2) now. Army not asked for, First Minister tells reporters in [Perth](per event).

18:20 Further south: campsite in [Keswick](kes event) {emptied}(e15), 200 people sleeping in the leisure centre.

20:10 [Oslo](osl metonym) {puts out}(e16) its own warning; the storm {reaches}(e17) [Bergen](ber event) before dawn.

22:00 Dropping. Schools in [Orkney](ork mention) are on holiday anyway. One {dead}(e1), four hurt. Night all.

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
  e1: {type: storm, places: [cai, oba, abe], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", killed: 1, injured: 4, status: happened, actors: "", targets: Woman in her 50s, main: true}
  e2: {type: outage, places: [inv, elg, wic], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [pre, new], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e4: {type: statement, places: [oba, abe], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: Storm Floris}
  e5: {type: closure, places: [edi], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: at noon, status: happened, actors: ""}
  e6: {type: road_accident, places: [dal], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: Lorry}
  e7: {type: closure, places: [dal], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: closure, places: [sky], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: transport_change, places: [], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: CalMac}
  e10: {type: other_accident, places: [abo], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: Woman in her 50s}
  e11: {type: rail_accident, places: [lad], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", injured: 0, status: happened, actors: "", targets: Train}
  e12: {type: rescue, places: [lad], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: "", targets: 84 on board, minor: true}
  e13: {type: transport_change, places: [bel], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: "", targets: 12 flights}
  e14: {type: rescue, places: [por], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: "", targets: Two boys}
  e15: {type: displacement, places: [kes], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", displaced: 200, status: happened, actors: ""}
  e16: {type: statement, places: [osl], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: "", status: happened, actors: ""}
  e17: {type: storm, places: [ber], start: 2025-08-05, end: 2025-08-05, date_precision: day, date_text: before dawn, status: planned, actors: ""}
notes: ""
