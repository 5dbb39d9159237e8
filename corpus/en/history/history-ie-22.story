---
id: history-ie-22
genre: history
country: IE
published: 2023-01-13
publisher: Connemara Reader
title: "The Night the [Owenglin](owe event) Took the Train Bridge"
---
A stone by the road at [Clifden](cli event) has three names on it and a date, 13 January 1899, and few drivers on the way to [Letterfrack](let mention) stop to ask. A century and a quarter ago tonight, after two days of {rain}(e1) on the [Twelve Bens](twe event), the [Owenglin](owe event) river {rose}(e2) eleven feet, {carried}(e2) off a pier of the new railway bridge and, twenty minutes later, the 7.15 from [Galway](gal mention) {went}(e3) into the gap.

The engine and two wagons {fell}(e3). The carriages {held}(e3) on the rim. Driver Pat Mannion, his fireman and a boy who had been {given}(e3) a ride in the cab were {drowned}(e3); all 34 passengers were {led}(e4) back along the track by a cattle dealer from [Maam Cross](maa mention) with a hurricane lamp.

An {inquest}(e5) at [Clifden](cli event) workhouse {found}(e5) that a telegram from [Recess](rec event), warning that the river was {up}(e2), had been {delivered}(e6) to the wrong man. The company, whose seat was in [Dublin](dub mention), {denied}(e7) liability, and {settled}(e8) in 1901 for £90.

It had been a bad winter. The previous month gales had {sunk}(e9) four hookers off [Inishbofin](ini event); in February a wall of the quay at [Roundstone](rou event) {gave}(e10) way under a crowd waiting for seed potatoes, {injuring}(e10) nine.

The line was {closed}(e11) in 1935. In 1923, in the civil war, Irregulars had {blown}(e12) up the same bridge again. Its piers are to {carry}(e13) a greenway, which [Galway](gal metonym org) County Council {approved}(e14) in November. Descendants from [Boston](bos mention) and [Leeds](lee mention) {laid}(e15) a wreath yesterday.

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
  e1: {type: extreme_weather, places: [twe], start: 1899-01-12, end: 1899-01-13, date_precision: day, date_text: after two days, status: happened, actors: ""}
  e2: {type: flood, places: [owe, cli], start: 1899-01-13, end: 1899-01-13, date_precision: day, date_text: 13 January 1899, status: happened, actors: ""}
  e3: {type: rail_accident, places: [cli, owe], start: 1899-01-13, end: 1899-01-13, date_precision: day, date_text: 13 January 1899, killed: 3, status: happened, actors: "", targets: the 7.15 from Galway, main: true}
  e4: {type: rescue, places: [cli], start: 1899-01-13, end: 1899-01-13, date_precision: day, date_text: "", status: happened, actors: a cattle dealer from Maam Cross, targets: all 34 passengers}
  e5: {type: investigation, places: [cli], start: 1899, end: 1899, date_precision: year, date_text: "", status: happened, actors: ""}
  e6: {type: other, places: [rec], start: 1899-01-13, end: 1899-01-13, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: statement, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The company}
  e8: {type: agreement, places: [], start: 1901, end: 1901, date_precision: year, date_text: in 1901, status: happened, actors: The company}
  e9: {type: sea_accident, places: [ini], start: 1898-12, end: 1898-12, date_precision: month, date_text: The previous month, status: happened, actors: "", targets: four hookers}
  e10: {type: collapse, places: [rou], start: 1899-02, end: 1899-02, date_precision: month, date_text: in February, injured: 9, status: happened, actors: ""}
  e11: {type: closure, places: [cli], start: 1935, end: 1935, date_precision: year, date_text: in 1935, status: happened, actors: ""}
  e12: {type: explosion, places: [cli], start: 1923, end: 1923, date_precision: year, date_text: In 1923, status: happened, actors: Irregulars, targets: the same bridge}
  e13: {type: construction, places: [cli], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e14: {type: decision, places: [], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: Galway County Council}
  e15: {type: ceremony, places: [cli], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: yesterday, status: happened, actors: Descendants from Boston and Leeds}
notes: ""
