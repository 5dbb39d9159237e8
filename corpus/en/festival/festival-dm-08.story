---
id: festival-dm-08
genre: festival
country: DM
published: 2024-10-29
publisher: Roseau Chronicle
title: "Three nights of creole {music}(e1), and a river in the car park"
---
[ROSEAU](ros dateline), [Dominica](dm dateline), Oct. 29 -- The saxophones stopped twice at this year's World Creole Music {Festival}(e1): once for a minute's {silence}(e2), and once because the [Roseau River](ror event) had {come over its wall}(e3) and was moving the parked cars about.

Nobody was injured in Saturday night's {flooding}(e3), which also {cut}(e4) the road at [Canefield](can event), but organisers {sent}(e5) the crowd at [Windsor Park Stadium](wps event) home an hour early. By Sunday it was dry again and 11,000 people saw a [Guadeloupe](gp mention) zouk band, a [Haitian](ht demonym) kompa star and two bouyon crews from [Portsmouth](por mention) {play}(e6) until sunrise.

Ferries {brought}(e7) some 2,600 visitors from [Pointe-à-Pitre](pap mention) and [Fort-de-France](fdf mention). Hotels from [Mero](mer event) to [Soufrière](sou event) were full, and a few late arrivals from [St. Lucia](lc mention) slept in a church hall in [Goodwill](goo event).

"It rains. It's [Dominica](dm mention)," said guitarist Kerwin Laurent, who was born in [Marigot](mar mention) and lives in [Montreal](mon mention).

The tourism minister said that the festival, first {held}(e8) in 1997, would be {extended}(e9) to four nights in 2025, and she {denied}(e10) reports that it was about to {leave}(e11) the capital for a site near [Douglas-Charles Airport](dca mention).

---
places:
  ros: {name: Roseau, geonameid: 3575635, point: [15.3017, -61.3881]}
  dm: {name: Dominica, geonameid: 3575830, point: [15.5, -61.3333], precision: country}
  ror: {name: Roseau River, point: [15.307, -61.382], precision: near, near: ros}
  can: {name: Canefield, point: [15.335, -61.391], precision: near}
  wps: {name: Windsor Park Stadium, point: [15.2985, -61.3835], precision: exact, near: ros}
  gp: {name: Guadeloupe, geonameid: 3579143, point: [16.25, -61.5833], precision: country}
  ht: {name: Haiti, geonameid: 3723988, point: [19.0, -72.4167], precision: country}
  por: {name: Portsmouth, geonameid: 3575654, point: [15.5829, -61.4559]}
  pap: {name: "Pointe-à-Pitre", geonameid: 3578599, point: [16.2364, -61.5346]}
  fdf: {name: "Fort-de-France", geonameid: 3570675, point: [14.6037, -61.0742]}
  mer: {name: Mero, point: [15.42, -61.43], precision: near}
  sou: {name: Soufrière, geonameid: 3575602, point: [15.2337, -61.3588]}
  lc: {name: Saint Lucia, geonameid: 3576468, point: [13.8833, -60.9667], precision: country}
  goo: {name: Goodwill, point: [15.312, -61.392], precision: near, near: ros}
  mar: {name: Marigot, geonameid: 3575721, point: [15.5374, -61.282]}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  dca: {name: "Douglas-Charles Airport", point: [15.547, -61.3], precision: exact}
events:
  e1: {type: festival, places: [ros], start: 2024-10-26, end: 2024-10-27, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: flood, places: [ror], start: 2024-10-26, end: 2024-10-26, date_precision: day, date_text: "Saturday night's", injured: 0, status: happened, actors: "", main: true}
  e4: {type: closure, places: [can], start: 2024-10-26, end: 2024-10-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: displacement, places: [wps], start: 2024-10-26, end: 2024-10-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: performance, places: [wps], start: 2024-10-27, end: 2024-10-27, date_precision: day, date_text: By Sunday, status: happened, actors: ""}
  e7: {type: transport_change, places: [ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: festival, places: [], start: 1997, end: 1997, date_precision: year, date_text: in 1997, status: happened, actors: "", minor: true}
  e9: {type: decision, places: [dm], start: 2025, end: 2025, date_precision: year, date_text: in 2025, status: planned, actors: ""}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: festival, places: [dca], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
notes: ""
