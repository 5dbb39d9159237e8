---
id: captions-mr-01
genre: captions
country: MR
published: 2021-02-20
publisher: Atlantic Frame
title: "Pictures of the week: the long train"
---
1. A woman from [Nouadhibou](nou mention) shields her tea as the ore train {pulls out}(e1) of [Zouérat](zou event) on Sunday. It is 200 wagons long and, on a good day, takes 16 hours to the sea.

2. Below the monolith of [Ben Amera](ben event), shepherds wait for water dropped by the driver, an old custom. On the far side of the line lies [Western Sahara](wes mention).

3. [Choum](cho event), 3 a.m. on Monday: passengers for [Atar](ata mention) {climb down}(e2). A carriage, empty, had {left the rails}(e3) there in January; its bogie is at left.

4. At [Chinguetti](chi event), 80 km beyond [Atar](ata mention), librarian Sid'Ahmed Ould Habott opens a book on eclipses, {bought}(e4) in [Cairo](cai mention) in 1480-something. The roof behind him is new, and [Spanish](es demonym).

5. [Cansado](can event). Sailors from [Las Palmas](las mention) and [Dakar](dak mention) play at draughts aboard a {seized}(e5) trawler. She will be {broken up}(e6) in the bay, among some 80 other wrecks, in April.

6. End of the line: the ore dock, [Nouadhibou](nou event), Tuesday. The man with the broom is sweeping red dust off a [Panama](pan mention)-flagged bulk carrier for [Qingdao](qin mention).

All photographs by Mariem Vall.

---
places:
  nou: {name: Nouadhibou, geonameid: 2377457, point: [20.9419, -17.0384]}
  zou: {name: Zouérat, geonameid: 2375558, point: [22.7354, -12.4713]}
  ben: {name: Ben Amera, point: [21.236, -13.667], precision: near}
  wes: {name: Western Sahara, point: null}
  cho: {name: Choum, point: [21.298, -13.06], precision: near}
  ata: {name: Atar, geonameid: 2381334, point: [20.5188, -13.0464]}
  chi: {name: Chinguetti, point: [20.463, -12.362], precision: near}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  es: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  can: {name: Cansado, point: [20.86, -17.03], precision: near, near: nou}
  las: {name: Las Palmas de Gran Canaria, geonameid: 2515270, point: [28.1018, -15.4157]}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  qin: {name: Qingdao, geonameid: 1797929, point: [36.0649, 120.3804]}
events:
  e1: {type: transport_change, places: [zou], start: 2021-02-14, end: 2021-02-14, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [cho], start: 2021-02-15, end: 2021-02-15, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e3: {type: rail_accident, places: [cho], start: 2021-01, end: 2021-01, date_precision: month, date_text: in January, status: happened, actors: ""}
  e4: {type: deal, places: [cai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: raid, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: construction, places: [nou], start: 2021-04, end: 2021-04, date_precision: month, date_text: in April, status: planned, actors: ""}
notes: ""
