---
id: report-us-233
genre: report
country: US
published: 2019-11-14
publisher: Sierra Foothill Press
title: "Victims' kin walk [Paradise](par event)'s main street a year after the {fire}(e1)"
---
[PARADISE](par dateline), [Calif.](cal dateline) — They read 85 names, and for each one a child from [Ridgeview](rid metonym org) High School set a pair of shoes on the asphalt of Skyway, the road on which many of the dead had tried to leave.

"I brought his work boots," said Carla Espinoza of [Magalia](mag mention), whose husband, a roofer, {died}(e1) in his truck. "They're the only thing of his that was not in the house. They were at my sister's in [Chico](chi mention), for the mud."

The {ceremony}(e2) on Saturday, a year and a day after the {fire}(e1), {drew}(e2) about 3,000 people, which is close to the number who live in town again. Before Nov. 8, 2018, it was 26,000.

The {fire}(e1) {started}(e1) at 6:15 a.m. under a power line near [Pulga](pul event), in the [Feather River](fea mention) canyon, and {reached}(e1) the first houses of [Concow](con event) within an hour. By nightfall it had {destroyed}(e1) almost 19,000 buildings in [Paradise](par event), [Concow](con event) and [Magalia](mag event). The utility, which {filed}(e3) for bankruptcy in January, has {accepted}(e4) the finding of investigators that a worn hook, close to 100 years old, let the line drop.

Whether it will face criminal {charges}(e5) is for [Butte County](but metonym) District Attorney Mark Lindqvist to decide. A grand {jury}(e6) has been {sitting}(e6) in [Oroville](oro event) since the spring. "They will have my answer before the second anniversary," he said on Saturday.

Eleven houses have been {rebuilt}(e7). Another 450 are under way, and the sound of nail guns carries over lots where there is nothing else to hear. The water system, in which benzene was {found}(e8) in January, is safe along a third of the streets. A {grocery store}(e9) {opened}(e9) last month; the nearest hospital is still in [Chico](chi mention).

Mayor Jody Ambrose, who lives with her husband in a trailer, said people should be judged neither for coming nor for going. "I have friends in [Boise](boi mention) who cry on the phone, and friends here who cry in the driveway," she said.

In the past month it all came near again. The utility {cut}(e10) power to almost a million customers on Oct. 26, from [Humboldt County](hum event) to [Kern County](ker event), so that its lines could not spark in the wind, and in [Sonoma County](son event) it happened nonetheless: the Kincade {Fire}(e11) {burned}(e11) 374 buildings around [Healdsburg](hea event) and {emptied}(e12) [Windsor](win event) of its 27,000 people for five days.

A team from [Mati](mat mention), in [Greece](gre mention), where 102 people {died}(e13) in a {fire}(e13) in July 2018, {came}(e14) for the {ceremony}(e2). They had brought an olive tree. It was {planted}(e14) next to the ice rink.

---
places:
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  par: {name: Paradise, geonameid: 5381002, point: [39.7596, -121.6219]}
  rid: {name: Ridgeview, point: [39.77, -121.6], precision: near}
  mag: {name: Magalia, geonameid: 5369690, point: [39.8121, -121.5783]}
  chi: {name: Chico, geonameid: 5336269, point: [39.7285, -121.8375]}
  pul: {name: Pulga, point: [39.8, -121.45], precision: near}
  fea: {name: Feather River, point: [39.85, -121.4], precision: near}
  con: {name: Concow, point: [39.76, -121.52]}
  but: {name: Butte County, geonameid: 5332191, point: [39.6653, -121.6032], precision: division}
  oro: {name: Oroville, geonameid: 5379759, point: [39.5139, -121.5578]}
  boi: {name: Boise, geonameid: 5586437, point: [43.6135, -116.2035]}
  hum: {name: Humboldt County, geonameid: 5565500, point: [40.7067, -123.9262], precision: division}
  ker: {name: Kern County, geonameid: 5362932, point: [35.3466, -118.7295], precision: division}
  son: {name: Sonoma County, geonameid: 5397100, point: [38.5252, -122.9261], precision: division}
  hea: {name: Healdsburg, geonameid: 5356012, point: [38.6105, -122.8692]}
  win: {name: Windsor, geonameid: 5410004, point: [38.5471, -122.8164]}
  mat: {name: Mati, point: [38.05, 23.99]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
events:
  e1: {type: wildfire, places: [par, pul, con, mag], start: 2018-11-08, end: 2018-11-08, date_precision: day, date_text: "Nov. 8, 2018", killed: 85, status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [par], start: 2019-11-09, end: 2019-11-09, date_precision: day, date_text: on Saturday, status: happened, actors: "about 3,000 people", main: true}
  e3: {type: layoffs, places: [], start: 2019-01, end: 2019-01, date_precision: month, date_text: in January, status: happened, actors: The utility, minor: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The utility}
  e5: {type: charge, places: [but], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Butte County District Attorney Mark Lindqvist, targets: The utility}
  e6: {type: investigation, places: [oro], start: 2019, end: 2019, date_precision: year, date_text: since the spring, status: happened, actors: ""}
  e7: {type: construction, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eleven houses}
  e8: {type: poisoning, places: [par], start: 2019-01, end: 2019-01, date_precision: month, date_text: in January, status: happened, actors: "", minor: true}
  e9: {type: opening, places: [par], start: 2019-10, end: 2019-10, date_precision: month, date_text: last month, status: happened, actors: "", targets: A grocery store, minor: true}
  e10: {type: outage, places: [hum, ker], start: 2019-10-26, end: 2019-10-26, date_precision: day, date_text: on Oct. 26, status: happened, actors: The utility, targets: almost a million customers}
  e11: {type: wildfire, places: [son, hea], start: 2019-10, end: 2019-10, date_precision: month, date_text: In the past month, status: happened, actors: "", targets: 374 buildings}
  e12: {type: displacement, places: [win], start: 2019-10, end: 2019-10, date_precision: month, date_text: for five days, displaced: 27000, displaced_qualifier: about, status: happened, actors: "", targets: "its 27,000 people"}
  e13: {type: wildfire, places: [mat], start: 2018-07, end: 2018-07, date_precision: month, date_text: in July 2018, killed: 102, status: happened, actors: ""}
  e14: {type: visit, places: [par], start: 2019-11-09, end: 2019-11-09, date_precision: day, date_text: "", status: happened, actors: "A team from Mati, in Greece", minor: true}
notes: ""
