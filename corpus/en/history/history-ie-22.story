---
id: history-ie-22
genre: history
country: IE
published: 2023-01-13
publisher: Connemara Reader
title: "The Night the [Owenglin](owe event) {Took}(e2) the Train Bridge"
---
A stone by the road at [Clifden](cli event) has three names on it and a date, 13 January 1899, and few drivers on the way to [Letterfrack](let mention) stop to ask. A century and a quarter ago tonight, after two days of rain on the [Twelve Bens](twe event), the [Owenglin](owe event) river {rose}(e1) eleven feet, {carried off}(e2) a pier of the new railway bridge and, twenty minutes later, the 7.15 from [Galway](gal mention) {went into the gap}(e3).

The engine and two wagons {fell}(e3). The carriages held on the rim. Driver Pat Mannion, his fireman and a boy who had been given a ride in the cab were {drowned}(e3); all 34 passengers were {led back}(e4) along the track by a cattle dealer from [Maam Cross](maa mention) with a hurricane lamp.

An {inquest}(e5) at [Clifden](cli event) workhouse found that a telegram from [Recess](rec event), {warning}(e6) that the river was up, had been {delivered}(e6) to the wrong man. The company, whose seat was in [Dublin](dub mention), {denied}(e7) liability, and {settled}(e8) in 1901 for £90.

It had been a bad winter. The previous month {gales}(e9) had {sunk}(e9) four hookers off [Inishbofin](ini event); in February a wall of the quay at [Roundstone](rou event) {gave way}(e10) under a crowd waiting for seed potatoes, injuring nine.

The line was {closed}(e11) in 1935. In 1923, in the civil {war}(e12), Irregulars had {blown up}(e13) the same bridge again. Its piers are to {carry a greenway}(e14), which [Galway](gal metonym org) County Council {approved}(e15) in November. Descendants from [Boston](bos mention) and [Leeds](lee mention) {laid a wreath}(e16) yesterday.

---
places:
  owe: {name: Owenglin, point: [53.49, -10.0], precision: near}
  cli: {name: Clifden, geonameid: 2965449, point: [53.4891, -10.0191]}
  let: {name: Letterfrack, point: [53.553, -9.948], precision: near}
  twe: {name: Twelve Bens, point: [53.52, -9.83], precision: near}
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
  maa: {name: Maam Cross, point: [53.456, -9.543], precision: near}
  rec: {name: Recess, point: [53.462, -9.745], precision: near}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  ini: {name: Inishbofin, point: [53.615, -10.21], precision: near}
  rou: {name: Roundstone, point: [53.396, -9.918], precision: near}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
events:
  e1: {type: flood, places: [cli], start: 1899-01-13, end: 1899-01-13, date_precision: day, date_text: A century and a quarter ago tonight, status: happened, actors: ""}
  e2: {type: collapse, places: [cli], start: 1899-01-13, end: 1899-01-13, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: rail_accident, places: [cli], start: 1899-01-13, end: 1899-01-13, date_precision: day, date_text: 13 January 1899, killed: 3, status: happened, actors: "", targets: the 7.15 from Galway, main: true}
  e4: {type: rescue, places: [cli], start: 1899-01-13, end: 1899-01-13, date_precision: day, date_text: "", status: happened, actors: a cattle dealer from Maam Cross, targets: all 34 passengers, minor: true}
  e5: {type: investigation, places: [cli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: statement, places: [rec], start: 1899-01-13, end: 1899-01-13, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: statement, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The company, minor: true}
  e8: {type: agreement, places: [dub], start: 1901, end: 1901, date_precision: year, date_text: in 1901, status: happened, actors: The company}
  e9: {type: storm, places: [ini], start: 1898-12, end: 1898-12, date_precision: month, date_text: The previous month, status: happened, actors: "", targets: four hookers}
  e10: {type: collapse, places: [rou], start: 1899-02, end: 1899-02, date_precision: month, date_text: in February, injured: 9, status: happened, actors: ""}
  e11: {type: closure, places: [cli], start: 1935, end: 1935, date_precision: year, date_text: in 1935, status: happened, actors: ""}
  e12: {type: battle, places: [], start: 1923, end: 1923, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: explosion, places: [cli], start: 1923, end: 1923, date_precision: year, date_text: In 1923, status: happened, actors: Irregulars, targets: the same bridge}
  e14: {type: construction, places: [cli], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e15: {type: decision, places: [gal], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: Galway County Council}
  e16: {type: ceremony, places: [cli], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: yesterday, status: happened, actors: Descendants from Boston and Leeds}
notes: ""
