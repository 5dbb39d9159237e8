---
id: quake-us-16
genre: quake
country: US
published: 2023-12-22
publisher: North Coast Beacon
title: "[Rio Dell](rio event) Was {Fixing}(e1) The Last {Quake}(e2) When This Anniversary Came"
---
[EUREKA](eur dateline), [Calif.](cal dateline) (Beacon) — A year ago Wednesday, at 2:34 a.m., a magnitude 6.4 {earthquake}(e2) {threw}(e2) the town of [Rio Dell](rio event) off its foundations, 35 houses of it, anyway. Two people in [Humboldt County](hum event) {died}(e2) because ambulances couldn't reach them. [Fernbridge](fer event), "the queen of bridges", was {shut}(e3) for a day, which made [Ferndale](fern event) an island.

A {second}(e4), on New Year's Day, of 5.4, did it again.

On Tuesday night neighbors {met}(e5) at the fire hall on [Wildwood Avenue](wil event) for chili. Sixteen families still live in trailers. [Sacramento](sac metonym) {sent}(e6) $4 million; [Washington](was metonym) {declined}(e7), there being too little damage by its arithmetic.

"Folks down in [San Francisco](san mention) hear 'quake' and think of themselves," said Mayor Debbie Garlick, raised in [Scotia](sco mention), over the river. A contractor from [Redding](red mention) was {charged}(e8) in [Fortuna](for event) in October with {taking deposits}(e9) for chimneys in three towns.

[Petrolia](pet event), where the first oil well in the state was {drilled}(e10), {shook}(e11) twice while we wrote this: 3.1, 2.8.

---
places:
  rio: {name: Rio Dell, point: [40.499, -124.106]}
  eur: {name: Eureka, geonameid: 5563397, point: [40.8021, -124.1637]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  hum: {name: Humboldt County, geonameid: 5565500, point: [40.7067, -123.9262], precision: division}
  fer: {name: Fernbridge, point: [40.617, -124.2], precision: near}
  fern: {name: Ferndale, point: [40.576, -124.264]}
  wil: {name: Wildwood Avenue, point: [40.499, -124.106], precision: near, near: rio}
  sac: {name: Sacramento, geonameid: 5389489, point: [38.5816, -121.4944]}
  san: {name: San Francisco, geonameid: 5391959, point: [37.7749, -122.4194]}
  sco: {name: Scotia, point: [40.482, -124.1]}
  red: {name: Redding, geonameid: 5570160, point: [40.5865, -122.3917]}
  for: {name: Fortuna, point: [40.598, -124.157]}
  pet: {name: Petrolia, point: [40.325, -124.287]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: construction, places: [rio], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: earthquake, places: [rio, hum], start: 2022-12-20, end: 2022-12-20, date_precision: day, date_text: A year ago Wednesday, killed: 2, status: happened, actors: "", main: true}
  e3: {type: closure, places: [fer], start: 2022-12-20, end: 2022-12-20, date_precision: day, date_text: for a day, status: happened, actors: ""}
  e4: {type: earthquake, places: [rio], start: 2023-01-01, end: 2023-01-01, date_precision: day, date_text: "on New Year's Day", status: happened, actors: ""}
  e5: {type: meeting, places: [rio], start: 2023-12-19, end: 2023-12-19, date_precision: day, date_text: On Tuesday night, status: happened, actors: neighbors, main: true}
  e6: {type: aid, places: [sac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: decision, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: charge, places: [for], start: 2023-10, end: 2023-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: A contractor from Redding}
  e9: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: construction, places: [pet], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: earthquake, places: [pet], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
