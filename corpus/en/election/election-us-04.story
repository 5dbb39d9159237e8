---
id: election-us-04
genre: election
country: US
published: 2022-11-09
publisher: Panhandle Plainsman
title: "[Alliance](all metonym) {says yes}(e1) to the pool, {no}(e2) to nearly everything else"
---
If you fixed the roof of the swimming pool, you would be a popular person in [Box Butte County](bbc mention) this morning.

The 0.5 percent sales tax for the municipal pool at [Alliance](all event), [Nebraska](ne event), {carried}(e1) on Tuesday by 1,902 to 1,377. The same voters {turned down}(e2) a school bond, a rural fire levy and, for a third time, Sunday liquor.

Up the highway at [Chadron](cha event), Deb Two Strikes, a welder, {became}(e3) the first woman from the [Pine Ridge](pin mention) reservation, just across the [South Dakota](sd mention) line, to sit on the [Dawes County](daw metonym) board. In [Scottsbluff](sco event) the mayor {held on}(e4). [Sidney](sid metonym), still sore from losing the headquarters of its outdoor store to [Missouri](mo mention), {picked}(e5) a 24-year-old who drives a grain cart.

There was one hitch. Tabulators at [Gordon](gor event) {jammed}(e6) around 7 p.m. on damp ballots, and the box had to be {driven}(e7) to [Rushville](ruv mention), not the one in [Indiana](in mention), the clerk felt obliged to add, for a caller from [Chicago](chi mention).

Statewide contests follow party lines as usual; [Lincoln](lin metonym) will look as it did, and [Omaha](oma metonym) {elected}(e8) a sheriff by 4 points.

A {recount}(e9) on the fire levy could be asked for by Monday.

---
places:
  all: {name: Alliance, geonameid: 5693164, point: [42.1016, -102.8722]}
  bbc: {name: Box Butte County, geonameid: 5693772, point: [42.2104, -103.0818], precision: division}
  ne: {name: Nebraska, geonameid: 5073708, point: [41.5003, -99.7507], precision: division}
  cha: {name: Chadron, geonameid: 5694163, point: [42.8294, -102.9999]}
  pin: {name: Pine Ridge, point: [43.35, -102.08], precision: area, radius_km: 60}
  sd: {name: South Dakota, geonameid: 5769223, point: [44.5003, -100.2507], precision: division}
  daw: {name: Dawes County, geonameid: 5694727, point: [42.713, -103.1354], precision: division}
  sco: {name: Scottsbluff, geonameid: 5699404, point: [41.8666, -103.6672]}
  sid: {name: Sidney, geonameid: 5699552, point: [41.1428, -102.978]}
  mo: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  gor: {name: Gordon, geonameid: 5695713, point: [42.8047, -102.2032]}
  ruv: {name: Rushville, geonameid: 5698819, point: [42.7183, -102.4641]}
  in: {name: Indiana, geonameid: 4921868, point: [40.0003, -86.2503], precision: division}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  lin: {name: Lincoln, geonameid: 5072006, point: [40.8, -96.667]}
  oma: {name: Omaha, geonameid: 5074472, point: [41.2563, -95.9404]}
events:
  e1: {type: election, places: [all], start: 2022-11-08, end: 2022-11-08, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
  e2: {type: election, places: [all], start: 2022-11-08, end: 2022-11-08, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: election, places: [cha], start: 2022-11-08, end: 2022-11-08, date_precision: day, date_text: "", status: happened, actors: Deb Two Strikes}
  e4: {type: election, places: [sco], start: 2022-11-08, end: 2022-11-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: election, places: [sid], start: 2022-11-08, end: 2022-11-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: outage, places: [gor], start: 2022-11-08, end: 2022-11-08, date_precision: day, date_text: around 7 p.m., status: happened, actors: ""}
  e7: {type: transport_change, places: [ruv], start: 2022-11-08, end: 2022-11-08, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: election, places: [oma], start: 2022-11-08, end: 2022-11-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: election, places: [all], start: 2022-11-14, end: 2022-11-14, date_precision: day, date_text: by Monday, status: planned, actors: "", minor: true}
notes: ""
