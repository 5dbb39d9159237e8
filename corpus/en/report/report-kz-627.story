---
id: report-kz-627
genre: report
country: KZ
published: 2026-02-09
publisher: Steppe Energy Monitor
title: "[Kazakhstan](kaz metonym) {starts}(e1) shipping oil round [Russia](russ mention) as [Novorossiysk](nov event) terminal {limps}(e2)"
---
[ASTANA](ast dateline), February 9 - The first tanker of a new convoy {left}(e1) the [Caspian](cas mention) port of [Aktau](akt event) on Saturday for [Baku](bak mention), part of a plan by [Kazakhstan](kaz metonym) to send 6 million tonnes of crude a year to [Europe](eur mention) without touching [Russian](rus demonym) soil.

The step was {brought forward}(e1) by four months after {drones}(e3) {struck}(e3) the terminal near [Novorossiysk](nov event) through which 80% of the country's exports normally pass. One of its three mooring points was {destroyed}(e3) on November 29, another is under {repair}(e4), and storms {halted}(e2) loading altogether for nine days in January.

Output at the [Tengiz](ten event) field has {fallen}(e5) to two thirds of capacity. In January it was also {cut}(e6) by a {fire}(e6) at two transformers. The finance ministry has {lowered}(e7) its forecast of growth from 5.4% to 4.6%.

The alternative is costly. Oil must be pumped into ships at [Aktau](akt mention), pumped out at [Sangachal](san mention) and sent on through [Georgia](geo mention) to [Ceyhan](cey mention) in [Turkey](tur mention). The [Caspian Sea](casp mention) is shrinking; two tankers already {went}(e8) half empty last summer because the harbour was too shallow, and {dredging}(e9) began only in November.

[Baku](bak metonym) and [Astana](ast metonym) {agreed}(e10) on the fees in December after a {visit}(e11) by President Nurlan Sadykov. "We are not changing partners, we are adding a door," he said at the time. A third road, east, is already full: the pipeline from [Atasu](ata mention) to [Alashankou](ala mention) carried 11 million tonnes last year.

[Kyiv](kyi metonym), which considers the terminal fair game, {rejected}(e12) a {protest}(e12) by [Kazakhstan](kaz metonym) in December. In [Washington](was event) last week, executives of two [U.S.](us demonym) majors with shares in the pipeline {asked}(e13) the administration to press for its {exemption}(e13) in any ceasefire.

At [Aktau](akt event), customs officers complain that they have too few people. Some have been {lent}(e14) by [Atyrau](aty mention) and [Oral](ora mention). A harbour pilot said that the wait for a berth, once a day, had reached five.

---
places:
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  nov: {name: Novorossiysk, geonameid: 518255, point: [44.7319, 37.7618]}
  cas: {name: Caspian, point: [41.5, 50.5], precision: area, radius_km: 400}
  casp: {name: Caspian Sea, point: [41.5, 50.5], precision: area, radius_km: 400}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  ten: {name: Tengiz, point: [46.1, 53.4], precision: near}
  san: {name: Sangachal, point: [40.17, 49.47]}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  cey: {name: Ceyhan, geonameid: 318675, point: [37.0247, 35.8175]}
  ala: {name: Alashankou, point: [45.17, 82.57]}
  ata: {name: Atasu, point: [48.68, 71.64]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  akt: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  aty: {name: Atyrau, geonameid: 610529, point: [47.1048, 51.8843]}
  ora: {name: Oral, geonameid: 608668, point: [51.246, 51.4256]}
events:
  e1: {type: transport_change, places: [akt], start: 2026-02-07, end: 2026-02-07, date_precision: day, date_text: on Saturday, status: happened, actors: The first tanker, main: true}
  e2: {type: closure, places: [nov], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, status: happened, actors: storms, targets: loading}
  e3: {type: airstrike, places: [nov], start: 2025-11-29, end: 2025-11-29, date_precision: day, date_text: on November 29, status: happened, actors: drones, targets: One of its three mooring points, main: true}
  e4: {type: construction, places: [nov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: market, places: [ten], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Output}
  e6: {type: fire, places: [ten], start: 2026-01, end: 2026-01, date_precision: month, date_text: In January, status: happened, actors: "", targets: two transformers}
  e7: {type: statement, places: [kaz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The finance ministry, targets: its forecast of growth, minor: true}
  e8: {type: transport_change, places: [akt], start: 2025, end: 2025, date_precision: year, date_text: last summer, status: happened, actors: two tankers, minor: true}
  e9: {type: construction, places: [akt], start: 2025-11, end: 2025-11, date_precision: month, date_text: in November, status: happened, actors: "", minor: true}
  e10: {type: agreement, places: [bak, ast], start: 2025-12, end: 2025-12, date_precision: month, date_text: in December, status: happened, actors: Baku and Astana, targets: the fees}
  e11: {type: visit, places: [bak], start: 2025-12, end: 2025-12, date_precision: month, date_text: "", status: happened, actors: President Nurlan Sadykov, minor: true}
  e12: {type: statement, places: [], start: 2025-12, end: 2025-12, date_precision: month, date_text: in December, status: happened, actors: Kyiv, targets: Kazakhstan}
  e13: {type: statement, places: [was], start: 2026-02-02, end: 2026-02-02, date_precision: week, date_text: last week, status: happened, actors: executives of two U.S. majors, targets: the administration, minor: true}
  e14: {type: career, places: [akt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Some, minor: true}
notes: ""
