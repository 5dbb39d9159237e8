---
id: match-ca-07
genre: match
country: CA
published: 2024-01-22
publisher: Fundy Banner
title: "Eleven-hour bus ride, eleven-round {shootout}(e2)"
---
If junior hockey is a test of character, the bus is the exam. [Baie-Comeau](baie metonym) {left}(e1) home at four on Friday afternoon, {took the ferry}(e1) over the [St. Lawrence](stl mention) from [Godbout](god mention) to [Matane](mat mention), and reached [Saint John](sai event), [New Brunswick](nb event), in time to see the sun come up on the paper mill.

By Saturday night they had {won}(e2) there, 4-3, when Olivier Ste-Croix {beat}(e2) the [Saint John](sai metonym) goalie on the eleventh try at [Harbour Station](har event). There are two places called this, nearly; [St. John's](stj mention), which is in [Newfoundland](nfl mention), got several of the visiting parents' hotel bookings.

At [Moncton](mon event) the Wildcats {buried}(e3) [Rimouski](rim metonym) 7-1. [Halifax](hal metonym) and [Cape Breton](cap metonym), due to {meet}(e4) in [Sydney](syd event) on Sunday, were {snowed in}(e5) on either side of the [Canso Causeway](can event), where a plow {went into}(e6) the rail and left a man from [Antigonish](ant mention) with a cracked hip.

Ste-Croix, an 18-year-old [Montrealer](mtl demonym) whom [Nashville](nas metonym) {drafted}(e7) in June, was philosophical about the eleven hours back. "We'll watch the shootout," he said. "That's two of them."

[Quebec](qc metonym) {host}(e8) [Moncton](mon metonym) on Wednesday.

---
places:
  baie: {name: Baie-Comeau, geonameid: 5889745, point: [49.2168, -68.1489]}
  stl: {name: St. Lawrence River, point: [49.1, -67.6], precision: area, radius_km: 150}
  god: {name: Godbout, point: [49.323, -67.6], precision: near}
  mat: {name: Matane, geonameid: 6696260, point: [48.8286, -67.522]}
  sai: {name: Saint John, geonameid: 6138517, point: [45.2708, -66.0562]}
  nb: {name: New Brunswick, geonameid: 6087430, point: [46.5001, -66.7502], precision: division}
  har: {name: Harbour Station, point: [45.2735, -66.0665], precision: exact, near: sai}
  stj: {name: "St. John's", geonameid: 6324733, point: [47.5649, -52.7093]}
  nfl: {name: Newfoundland, point: [48.5, -56.0], precision: area, radius_km: 200}
  mon: {name: Moncton, geonameid: 6076211, point: [46.0945, -64.7965]}
  rim: {name: Rimouski, geonameid: 6354895, point: [48.4488, -68.524]}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  cap: {name: Cape Breton, point: [46.2, -60.6], precision: area, radius_km: 60}
  syd: {name: Sydney, geonameid: 6354908, point: [46.1351, -60.1831]}
  can: {name: Canso Causeway, point: [45.644, -61.415], precision: exact}
  ant: {name: Antigonish, geonameid: 5886182, point: [45.6168, -61.9986]}
  mtl: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  nas: {name: Nashville, geonameid: 4644585, point: [36.1659, -86.7844]}
  qc: {name: Québec, geonameid: 6325494, point: [46.8123, -71.2145]}
events:
  e1: {type: transport_change, places: [baie, god, mat], start: 2024-01-19, end: 2024-01-19, date_precision: day, date_text: on Friday afternoon, status: happened, actors: "", minor: true}
  e2: {type: match, places: [sai], start: 2024-01-20, end: 2024-01-20, date_precision: day, date_text: By Saturday night, status: happened, actors: Baie-Comeau, targets: Saint John, main: true}
  e3: {type: match, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Wildcats, targets: Rimouski}
  e4: {type: match, places: [syd], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: on Sunday, status: happened, negated: true, actors: Halifax and Cape Breton}
  e5: {type: extreme_weather, places: [can], start: 2024-01-21, end: 2024-01-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: road_accident, places: [can], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: a plow}
  e7: {type: career, places: [nas], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: "", minor: true}
  e8: {type: match, places: [qc], start: 2024-01-24, end: 2024-01-24, date_precision: day, date_text: on Wednesday, status: planned, actors: Quebec, targets: Moncton}
notes: ""
