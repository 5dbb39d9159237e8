---
id: report-us-714
genre: report
country: US
published: 2026-02-12
publisher: Gulf Coast Register
title: "[Galveston](gal event) cruise terminal {opens}(e1); [Houston](hou event) {strike}(e2) vote clouds season"
---
[GALVESTON](gal dateline), [Texas](tex dateline) — A third cruise terminal {opened}(e1) Wednesday at the Port of [Galveston](gal metonym org), and within an hour some 3,400 passengers were on their way to [Cozumel](coz mention) and [Belize](bel mention).

The $156 million building at Pier 16 was {finished}(e3) six weeks early. It is expected to {bring}(e1) another 380,000 passengers a year to the island, which {handled}(e4) 3.6 million in 2025 and trails only [Miami](mia mention), [Port Canaveral](por mention) and [Fort Lauderdale](for mention).

Residents of the East End have complained about traffic. The City Council {agreed}(e5) last month to {spend}(e5) $4 million on Harborside Drive, and a shuttle from parking lots in [Texas City](texa event) is to {start}(e6) on March 1.

A shadow hangs over the spring. Longshoremen in [Houston](hou event), [Freeport](fre event) and [Beaumont](bea event) {vote}(e7) next week on whether to {walk out}(e2) over the use of automatic gates. A {strike}(e8) that {closed}(e8) ports from [Maine](mai event) to [Texas](tex event) for three days in October 2024 did not affect cruise lines, but baggage handlers could join this time, local president Alvin Guidry said.

In [New Orleans](new event), a ship with 212 cases of stomach {illness}(e9) aboard was {kept}(e10) at the Julia Street wharf for a day over the weekend. It was {cleared}(e10) Monday.

The terminal's {opening}(e1) was attended by Gov. Laura Kessler, who {flew}(e11) on to [Brownsville](bro event) to {tour}(e11) a liquefied gas plant that is under {construction}(e12) there.

---
places:
  gal: {name: Galveston, geonameid: 4692883, point: [29.3013, -94.7977]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  coz: {name: Cozumel, geonameid: 3530103, point: [20.5004, -86.9427]}
  bel: {name: Belize, geonameid: 3582678, point: [17.25, -88.75], precision: country}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  por: {name: Port Canaveral, point: [28.41, -80.61]}
  for: {name: Fort Lauderdale, geonameid: 4155966, point: [26.1223, -80.1434]}
  texa: {name: Texas City, geonameid: 4736134, point: [29.3838, -94.9027]}
  fre: {name: Freeport, geonameid: 4692355, point: [28.9541, -95.3597]}
  bea: {name: Beaumont, geonameid: 4672989, point: [30.0861, -94.1018]}
  mai: {name: Maine, geonameid: 4971068, point: [45.5003, -69.2498], precision: division}
  new: {name: New Orleans, geonameid: 4335045, point: [29.9547, -90.0751]}
  bro: {name: Brownsville, geonameid: 4676740, point: [25.9017, -97.4975]}
events:
  e1: {type: opening, places: [gal], start: 2026-02-11, end: 2026-02-11, date_precision: day, date_text: Wednesday, status: happened, actors: "", targets: A third cruise terminal, main: true}
  e2: {type: strike, places: [hou, fre, bea], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: Longshoremen, main: true}
  e3: {type: construction, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "The $156 million building", minor: true}
  e4: {type: transport_change, places: [gal], start: 2025, end: 2025, date_precision: year, date_text: in 2025, status: happened, actors: "", minor: true}
  e5: {type: decision, places: [gal], start: 2026-01, end: 2026-01, date_precision: month, date_text: last month, status: happened, actors: The City Council, targets: "$4 million"}
  e6: {type: opening, places: [texa], start: 2026-03-01, end: 2026-03-01, date_precision: day, date_text: on March 1, status: planned, actors: "", minor: true}
  e7: {type: decision, places: [hou, fre, bea], start: 2026-02-16, end: 2026-02-16, date_precision: week, date_text: next week, status: planned, actors: Longshoremen}
  e8: {type: strike, places: [mai, tex], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October 2024, status: happened, actors: ""}
  e9: {type: outbreak, places: [new], start: null, end: null, date_precision: unknown, date_text: "", injured: 212, status: happened, actors: ""}
  e10: {type: decision, places: [new], start: 2026-02-07, end: 2026-02-09, date_precision: day, date_text: over the weekend, status: happened, actors: "", targets: a ship, minor: true}
  e11: {type: visit, places: [bro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gov. Laura Kessler, targets: a liquefied gas plant}
  e12: {type: construction, places: [bro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
