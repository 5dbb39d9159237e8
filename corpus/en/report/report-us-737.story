---
id: report-us-737
genre: report
country: US
published: 2025-05-07
publisher: Plains Associated News
title: "Grain elevator {explosion}(e1) {kills}(e1) 2 in western [Nebraska](neb event); third worker {missing}(e2)"
---
[SIDNEY](sid dateline), [Neb.](neb dateline) (PAN) — Two workers were {killed}(e1) and a third was unaccounted for Tuesday after an {explosion}(e1) {tore through}(e1) a grain elevator along the railroad tracks at [Dalton](dal event), [Nebraska](neb mention), sending chunks of concrete into nearby yards.

The {blast}(e1) {rattled}(e1) windows in [Sidney](sid event), 20 miles to the south, at about 2:20 p.m. Four others were {hurt}(e1), including a truck driver from [Julesburg](jul mention), [Colorado](col mention), who was {flown}(e3) to a burn center in [Greeley](gre event) in critical condition.

[Cheyenne County](chey metonym) Sheriff Doyle Rademacher identified the dead as Tanner Uhlig, 27, of [Gurley](gur mention), and Luis Arreola, 44, of [Scottsbluff](sco mention). Crews using a crane from [Cheyenne](che mention), [Wyoming](wyo mention), {searched}(e2) overnight for the missing man but {stopped}(e2) before dawn when a bin wall began to lean.

"We're treating it as a rescue until somebody tells me I can't," Rademacher said.

Around 60 people living within half a mile were {told to leave}(e4). School in the Leyton district was {canceled}(e5) for the rest of the week, and the Union Pacific {rerouted}(e6) coal trains through [North Platte](nor event).

The cooperative that owns the 1959 structure was {fined}(e7) $92,000 by federal regulators in 2021 after an employee was {buried}(e8) in corn at its elevator in [Chappell](cha event). It {settled}(e9) for half that amount. General manager Kathy Brungardt said in a statement that the plant "had passed every dust inspection since."

Purdue University counted nine grain dust {explosions}(e10) in the country last year, one of them fatal. The worst in recent memory, at [Atchison](atc event), [Kansas](kan mention), in October 2011, {killed}(e11) six. In [Fremont](fre event), on the other side of [Nebraska](neb mention), a wood-pellet plant {blew up}(e12) in July, {killing}(e12) a father and his two daughters who were waiting for him to finish work.

Gov. Mike Tillotson {ordered}(e13) flags at half-staff in the Panhandle counties. He was to {travel}(e14) to [Dalton](dal event) Wednesday before {signing}(e15) a property tax measure in [Lincoln](lin event).

Farmers, meanwhile, wonder where they will take their wheat. With harvest seven weeks away, 1.6 million bushels of storage is {gone}(e1). Futures in [Kansas City](kans metonym) {closed}(e16) up 3 cents.

---
places:
  neb: {name: Nebraska, geonameid: 5073708, point: [41.5003, -99.7507], precision: division}
  sid: {name: Sidney, geonameid: 5699552, point: [41.1428, -102.978]}
  dal: {name: Dalton, point: [41.41, -102.97]}
  jul: {name: Julesburg, geonameid: 5578567, point: [40.9883, -102.2643]}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  gre: {name: Greeley, geonameid: 5577592, point: [40.4233, -104.7091]}
  gur: {name: Gurley, point: [41.32, -102.97]}
  sco: {name: Scottsbluff, geonameid: 5699404, point: [41.8666, -103.6672]}
  che: {name: Cheyenne, geonameid: 5821086, point: [41.14, -104.8203]}
  chey: {name: Cheyenne County, point: [41.22, -102.99], precision: division}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  wyo: {name: Wyoming, geonameid: 5843591, point: [43.0002, -107.5009], precision: division}
  nor: {name: North Platte, geonameid: 5697939, point: [41.1239, -100.7654]}
  cha: {name: Chappell, geonameid: 5694218, point: [41.0928, -102.4707]}
  atc: {name: Atchison, geonameid: 4267733, point: [39.563, -95.1216]}
  kan: {name: Kansas, geonameid: 4273857, point: [38.5003, -98.5006], precision: division}
  fre: {name: Fremont, geonameid: 5068725, point: [41.4333, -96.4981]}
  lin: {name: Lincoln, geonameid: 5072006, point: [40.8, -96.667]}
  kans: {name: Kansas City, geonameid: 4393217, point: [39.0997, -94.5786]}
events:
  e1: {type: explosion, places: [dal, sid], start: 2025-05-06, end: 2025-05-06, date_precision: day, date_text: Tuesday, killed: 2, injured: 4, status: happened, actors: "", targets: a grain elevator, main: true}
  e2: {type: rescue, places: [dal], start: 2025-05-06, end: 2025-05-06, date_precision: day, date_text: overnight, status: happened, actors: Crews, targets: a third, main: true}
  e3: {type: medical, places: [gre], start: 2025-05-06, end: 2025-05-06, date_precision: day, date_text: "", status: happened, actors: "", targets: a truck driver, minor: true}
  e4: {type: displacement, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", displaced: 60, displaced_qualifier: about, status: happened, actors: Around 60 people}
  e5: {type: closure, places: [dal], start: null, end: null, date_precision: unknown, date_text: for the rest of the week, status: happened, actors: "", targets: School in the Leyton district}
  e6: {type: transport_change, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Union Pacific, targets: coal trains, minor: true}
  e7: {type: verdict, places: [], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: federal regulators, targets: The cooperative}
  e8: {type: other_accident, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: an employee}
  e9: {type: agreement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: It, minor: true}
  e10: {type: explosion, places: [uni], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: ""}
  e11: {type: explosion, places: [atc], start: 2011-10, end: 2011-10, date_precision: month, date_text: in October 2011, killed: 6, status: happened, actors: "", targets: six}
  e12: {type: explosion, places: [fre], start: 2024-07, end: 2024-07, date_precision: month, date_text: in July, killed: 3, status: happened, actors: a wood-pellet plant, targets: a father and his two daughters}
  e13: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gov. Mike Tillotson, targets: flags, minor: true}
  e14: {type: visit, places: [dal], start: 2025-05-07, end: 2025-05-07, date_precision: day, date_text: Wednesday, status: planned, actors: Gov. Mike Tillotson, minor: true}
  e15: {type: legislation, places: [lin], start: 2025-05-07, end: 2025-05-07, date_precision: day, date_text: "", status: planned, actors: Gov. Mike Tillotson, targets: a property tax measure, minor: true}
  e16: {type: market, places: [kans], start: 2025-05-06, end: 2025-05-06, date_precision: day, date_text: "", status: happened, actors: Futures, minor: true}
notes: ""
