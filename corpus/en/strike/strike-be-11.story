---
id: strike-be-11
genre: strike
country: BE
published: 2024-03-08
publisher: "Scheldt & Maas"
title: "What ran, what didn't: a guide to Thursday's {walkout}(e1)"
---
[Brussels](bru dateline) | 8 March

PLANES. {None left}(e2) [Zaventem](zav event) between 05:00 and 22:00. [Charleroi](cha event) managed eleven {departures}(e3), all before breakfast; [Ostend](ost event) and [Liège](lie event) handled freight only. Passengers for [Lisbon](lis mention) and [Kraków](kra mention) were {bussed}(e4) to [Eindhoven](ein mention), across the [Dutch](nl demonym) border, or to [Lille](lil mention).

TRAINS. One in four. Cross-Channel services to [London](lon mention) were not affected, but the last one was {stopped}(e5) at [Bruxelles-Midi](mid event) for an hour by people {sitting}(e5) on the track.

SHIPS. Pilots on the [Scheldt](sch event) {worked to rule}(e6); 43 vessels {queued}(e7) off [Vlissingen](vli event). At [Zeebrugge](zee event) a car carrier from [Kobe](kob mention) {waited}(e8) for a berth with 4,100 hybrids on board.

STREETS. Police put the {march}(e9) from [Gare du Nord](gdn event) at 14,000; unions said 25,000. A bus shelter was {broken}(e10) on [Boulevard Anspach](ans event) and nine people, six of them [French](fr demonym), were {held}(e11) until evening.

WHY. The cabinet wants to count pensions on a whole career, not on the last ten years. [Wallonia](wal metonym) objects; [Flanders](fla metonym), by and large, doesn't.

NEXT. Prison staff in [Namur](nam event) and [Bruges](brg event) may {stop}(e12) on the 20th. Teachers of the [German](de demonym)-speaking community round [Eupen](eup event) {vote}(e13) on Monday.

---
places:
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  zav: {name: Zaventem, geonameid: 2783310, point: [50.8837, 4.473]}
  cha: {name: Charleroi, geonameid: 2800481, point: [50.4114, 4.4445]}
  ost: {name: Ostend, geonameid: 2789786, point: [51.2155, 2.927]}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  ein: {name: Eindhoven, geonameid: 2756253, point: [51.4408, 5.4778]}
  nl: {name: The Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  lil: {name: Lille, geonameid: 2998324, point: [50.6339, 3.0551]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  mid: {name: Bruxelles-Midi, point: [50.8358, 4.3361], precision: exact, near: bru}
  sch: {name: Scheldt, point: [51.4, 3.75], precision: area, radius_km: 30}
  vli: {name: Vlissingen, geonameid: 2745392, point: [51.4425, 3.5736]}
  zee: {name: Zeebrugge, geonameid: 2783307, point: [51.329, 3.1819]}
  kob: {name: Kobe, geonameid: 1859171, point: [34.6913, 135.183]}
  gdn: {name: Gare du Nord, point: [50.8606, 4.3606], precision: exact, near: bru}
  ans: {name: Boulevard Anspach, point: [50.8485, 4.35], precision: exact, near: bru}
  fr: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  wal: {name: Wallonia, geonameid: 3337387, point: [50.3534, 4.8451], precision: division}
  fla: {name: Flanders, geonameid: 3337388, point: [51.0163, 4.295], precision: division}
  nam: {name: Namur, geonameid: 2790471, point: [50.4669, 4.8675]}
  brg: {name: Brugge, geonameid: 2800931, point: [51.2089, 3.2242]}
  de: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  eup: {name: Eupen, geonameid: 2798573, point: [50.6279, 6.0365]}
events:
  e1: {type: strike, places: [bru], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: "Thursday's", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [zav], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: transport_change, places: [cha], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: transport_change, places: [ein, lil], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: protest, places: [mid], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: strike, places: [sch], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: transport_change, places: [vli], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: transport_change, places: [zee], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: protest, places: [bru], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e10: {type: other_crime, places: [bru], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: arrest, places: [bru], start: 2024-03-07, end: 2024-03-07, date_precision: day, date_text: "", arrested: 9, status: happened, actors: ""}
  e12: {type: strike, places: [nam, brg], start: 2024-03-20, end: 2024-03-20, date_precision: day, date_text: on the 20th, status: planned, actors: Prison staff}
  e13: {type: decision, places: [eup], start: 2024-03-11, end: 2024-03-11, date_precision: day, date_text: on Monday, status: planned, actors: ""}
notes: "cross-Channel services were said not to be affected, then one was held up: e2 is the hold-up"
