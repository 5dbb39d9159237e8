---
id: festival-us-13
genre: festival
country: US
published: 2016-09-06
publisher: Mesilla Valley Dispatch
title: "[Hatch](hat event) {roasts}(e1) 30,000 pounds, and one reputation"
---
[HATCH](hat dateline), [N.M.](nm dateline) – You could smell the {festival}(e1) in [Hatch](hat event) from the [Interstate 25](i25 mention) off-ramp, and by noon Saturday you could not get off the ramp to find it. Deputies put the crowd in this [Doña Ana County](dac event) village of 1,600 at 30,000, a pound of green chile apiece.

They came from [El Paso](elp mention), from [Las Cruces](las mention) and [Truth or Consequences](toc mention), in motor homes with plates from [Ohio](oh mention) and [Manitoba](man mention). A delegation {flew in}(e2) from [Pueblo](pue mention), the [Colorado](co mention) city whose own peppers have been called, in these pages, "a rumor." The two mayors ate each other's chile on a flatbed on [Franklin Street](fra event). Both cried. [Pueblo](pue metonym)'s asked for water first.

Sunday's {parade}(e3) was shortened after a {brush fire}(e4) along the [Rio Grande](rio event) south of [Rincon](rin event) sent smoke over the route. Volunteers from [Garfield](gar mention) and [Salem](sal mention) had it out in two hours; about 40 acres {burned}(e4).

The chile queen, 18-year-old Yvette Carabajal of [Arrey](arr mention), {leaves}(e5) next week for [New Mexico State](nms metonym org) University. She will study nursing. "Somebody has to treat these people," she said.

---
places:
  hat: {name: Hatch, point: [32.6654, -107.1531], precision: near}
  nm: {name: New Mexico, geonameid: 5481136, point: [34.5003, -106.0008], precision: division}
  i25: {name: Interstate 25, point: [32.68, -107.17], precision: area}
  dac: {name: Doña Ana County, geonameid: 5465283, point: [32.3499, -106.835], precision: division}
  elp: {name: El Paso, geonameid: 5520993, point: [31.7587, -106.4869]}
  las: {name: Las Cruces, geonameid: 5475352, point: [32.3123, -106.7783]}
  toc: {name: Truth or Consequences, geonameid: 5495292, point: [33.1284, -107.2528]}
  oh: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  man: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  pue: {name: Pueblo, geonameid: 5435464, point: [38.2544, -104.6091]}
  co: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  fra: {name: Franklin Street, point: [32.664, -107.155], precision: exact, near: hat}
  rio: {name: Rio Grande, point: [32.65, -107.08], precision: area, near: hat}
  rin: {name: Rincon, point: [32.673, -107.066], precision: near}
  gar: {name: Garfield, point: [32.76, -107.27], precision: near}
  sal: {name: Salem, point: [32.708, -107.218], precision: near}
  arr: {name: Arrey, point: [32.847, -107.321], precision: near}
  nms: {name: New Mexico, geonameid: 5481136, point: [34.5003, -106.0008], precision: division}
events:
  e1: {type: festival, places: [hat], start: 2016-09-03, end: 2016-09-03, date_precision: day, date_text: Saturday, status: happened, actors: "", main: true}
  e2: {type: visit, places: [hat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: festival, places: [hat], start: 2016-09-04, end: 2016-09-04, date_precision: day, date_text: "Sunday's", status: happened, actors: ""}
  e4: {type: wildfire, places: [rin], start: 2016-09-04, end: 2016-09-04, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e5: {type: education, places: [], start: 2016-09-12, end: 2016-09-12, date_precision: week, date_text: next week, status: planned, actors: "", minor: true}
notes: ""
