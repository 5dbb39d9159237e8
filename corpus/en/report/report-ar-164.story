---
id: report-ar-164
genre: report
country: AR
published: 2025-03-24
publisher: Pampas Tribune
title: "[Bahía Blanca](bah event), two weeks on: 'The {water}(e1) took the cots from the maternity ward'"
---
[BAHÍA BLANCA](bah dateline), [Argentina](arg dateline) — Nurses at the Penna hospital still talk in low voices about the morning of March 7, when they {carried}(e2) 17 newborns up four flights of stairs by the light of their phones.

More than 400 millimetres of {rain}(e1) {fell}(e1) in eight hours on this port city in the south of [Buenos Aires](bue mention) province, close to what it gets in a year. The [Maldonado](mal event) canal and the [Napostá](nap event) stream {overflowed}(e1) in minutes. Sixteen people {died}(e1); two sisters aged 1 and 5 are still {missing}(e1), and their parents, who {climbed}(e1) on top of a van near [General Cerri](gen event), have {offered}(e3) a reward.

The {search}(e4), with divers of the coastguard and volunteers from [Punta Alta](pun mention) and [Monte Hermoso](mon mention), has been {extended}(e4) to the mudflats of the estuary.

Schools {reopened}(e5) on Monday in shifts, all but nineteen. Some 1,450 people had been {evacuated}(e6) at the peak; about 120 remain in the Club Estudiantes gym. On Friday, traders in the [White](whi event) district {banged}(e7) pans in front of the town hall to {protest}(e7) against the slowness of soft loans.

Mayor Julián Sarmiento puts the damage at $400 million. Congress {approved}(e8) a fund of half that sum last Wednesday. President Ezequiel Monti, who was {heckled}(e9) when he {visited}(e9) in fatigues on March 12, {sent}(e10) 12 tonnes of supplies with the army, and [Spain](spa metonym) and [Brazil](bra metonym) {offered}(e11) pumps.

It is the second blow in fifteen months: in December 2023, winds of 150 kilometres an hour {brought down}(e12) the roof of a skating rink in the city, {killing}(e12) 13.

A meteorologist at the National University of the South, Dr Paula Etcheverry, co-author of a 2012 {study}(e13) that {called}(e13) for the canal to be widened, said that the {storm}(e1) had been foreseen three days before. "We sent the red alert. The red alert has no shovel," she said.

[La Plata](lap metonym) has {promised}(e14) the works for 2026. Meanwhile the highway to [Río Colorado](rio mention), cut at [Médanos](med event), is {open}(e15) to light vehicles, and grain trains to [Ingeniero White](ing event) are {due}(e15) to run again in April.

---
places:
  bah: {name: Bahía Blanca, geonameid: 3865086, point: [-38.7176, -62.2655]}
  bue: {name: Buenos Aires, geonameid: 3435907, point: [-36.6734, -60.1133], precision: division}
  mal: {name: Maldonado, point: [-38.72, -62.29], precision: near}
  nap: {name: Napostá, point: [-38.7, -62.26], precision: near}
  gen: {name: General Cerri, point: [-38.72, -62.39]}
  pun: {name: Punta Alta, geonameid: 3839982, point: [-38.8805, -62.075]}
  mon: {name: Monte Hermoso, point: [-38.98, -61.29]}
  whi: {name: White, point: [-38.78, -62.27], precision: near}
  ing: {name: Ingeniero White, point: [-38.78, -62.27], precision: near}
  lap: {name: La Plata, geonameid: 3432043, point: [-34.9213, -57.9544]}
  rio: {name: Río Colorado, point: [-38.99, -64.09]}
  med: {name: Médanos, point: [-38.83, -62.69]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
events:
  e1: {type: flood, places: [bah, gen, mal, nap], start: 2025-03-07, end: 2025-03-07, date_precision: day, date_text: March 7, killed: 16, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [bah], start: 2025-03-07, end: 2025-03-07, date_precision: day, date_text: the morning of March 7, status: happened, actors: Nurses at the Penna hospital, targets: 17 newborns, minor: true}
  e3: {type: statement, places: [bah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: their parents, targets: a reward, minor: true}
  e4: {type: rescue, places: [bah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: divers of the coastguard}
  e5: {type: opening, places: [bah], start: 2025-03-24, end: 2025-03-24, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Schools}
  e6: {type: displacement, places: [bah], start: null, end: null, date_precision: unknown, date_text: at the peak, displaced: 1450, displaced_qualifier: about, status: happened, actors: ""}
  e7: {type: protest, places: [whi], start: 2025-03-21, end: 2025-03-21, date_precision: day, date_text: On Friday, status: happened, actors: traders in the White district}
  e8: {type: decision, places: [], start: 2025-03-19, end: 2025-03-19, date_precision: day, date_text: last Wednesday, status: happened, actors: Congress, targets: a fund, main: true}
  e9: {type: visit, places: [bah], start: 2025-03-12, end: 2025-03-12, date_precision: day, date_text: on March 12, status: happened, actors: President Ezequiel Monti}
  e10: {type: aid, places: [bah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Ezequiel Monti, targets: 12 tonnes of supplies}
  e11: {type: aid, places: [bah], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Spain, targets: pumps}
  e12: {type: storm, places: [bah], start: 2023-12, end: 2023-12, date_precision: month, date_text: in December 2023, killed: 13, status: happened, actors: "", targets: the roof of a skating rink}
  e13: {type: publication, places: [bah], start: 2012, end: 2012, date_precision: year, date_text: 2012, status: happened, actors: Dr Paula Etcheverry, minor: true}
  e14: {type: construction, places: [bah], start: 2026, end: 2026, date_precision: year, date_text: for 2026, status: planned, actors: La Plata, targets: the works}
  e15: {type: opening, places: [med, ing], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
