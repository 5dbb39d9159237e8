---
id: report-jp-132
genre: report
country: JP
published: 2021-07-16
publisher: Tokai Shimbun English Edition
title: "Two officials {questioned}(e2) over fill above deadly [Atami](ata event) {mudslide}(e1)"
---
[SHIZUOKA](shi dateline) — Police have {questioned}(e2) a former landowner and an official of his real estate company over the mound of soil that {gave way}(e1) above the hot spring resort of [Atami](ata event) on July 3, sources close to the {investigation}(e2) said Thursday.

The {mudslide}(e1), which {ran}(e1) 2 kilometers down the [Aizome](aiz event) river to the sea, {destroyed}(e1) some 130 buildings in the [Izusan](izu event) district. Twelve bodies have been {found}(e3) and 16 people are still {missing}(e1). Around 580 residents remain in two hotels.

The company, based in [Odawara](oda mention), [Kanagawa](kan mention) Prefecture, bought the land in 2006 and {notified}(e4) the city in 2007 that it would {pile}(e5) up 36,000 cubic meters of earth. [Shizuoka](shiz metonym org) Prefecture says the volume was nearly twice that, and that pieces of wood and tile were mixed into it. The plot was {sold}(e6) in 2011.

"We were told it was stable," said Noriko Sugiyama, 71, who {lost}(e1) her husband. She and a dozen others {formed}(e7) an association on Wednesday and intend to {sue}(e8).

{Rain}(e9) that {set}(e9) July records in [Mishima](mis event) and [Numazu](num event), in the same prefecture, {caused}(e9) landslips at 30 other places along the [Izu](izu7 event) Peninsula. The Tokaido Shinkansen was {suspended}(e10) for five hours between [Tokyo](tok event) and [Nagoya](nag event).

The rain front has since {moved}(e11) west. In [Satsuma](sat event), [Kagoshima](kag mention) Prefecture, the [Sendai](sen event) River {overflowed}(e11) on Saturday, {flooding}(e11) about 400 houses, and in [Matsue](mat event) and [Izumo](izum event) evacuation {orders}(e12) were {issued}(e12) for 180,000 people on Monday.

Land Minister Kazuhiro Tokita said the government would {check}(e13) all large fills nationwide. [Japan](jap mention) has no national law for mounds outside housing zones; in 2014, {landslides}(e14) {claimed}(e14) 77 lives in [Hiroshima](hir event), most in hillside suburbs such as [Asaminami](asa event).

Self-Defense Forces troops from [Gotemba](got mention) and firefighters from [Hamamatsu](ham mention) {resumed}(e3) the {search}(e3) at 6 a.m. Thursday after thunderstorms.

---
places:
  shi: {name: Shizuoka, geonameid: 1851717, point: [34.9833, 138.3833]}
  shiz: {name: Shizuoka Prefecture, geonameid: 1851715, point: [35.0359, 138.306], precision: division}
  ata: {name: Atami, geonameid: 1864945, point: [35.0883, 139.0532]}
  izu: {name: Izusan, point: [35.115, 139.08], precision: near}
  aiz: {name: Aizome, point: [35.115, 139.08], precision: near}
  oda: {name: Odawara, geonameid: 1854747, point: [35.2556, 139.1597]}
  kan: {name: Kanagawa, geonameid: 1860291, point: [35.4378, 139.344], precision: division}
  izu7: {name: Izu, point: [34.85, 138.95], precision: area, radius_km: 25}
  sat: {name: Satsuma, point: [31.91, 130.46], precision: near}
  kag: {name: Kagoshima Prefecture, geonameid: 1860825, point: [29.4572, 129.601], precision: division}
  sen: {name: Sendai, point: [31.9, 130.4], precision: near}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  nag: {name: Nagoya, geonameid: 1856057, point: [35.1815, 136.9064]}
  mis: {name: Mishima, geonameid: 1856977, point: [35.1167, 138.9167]}
  asa: {name: Asaminami, point: [34.45, 132.47], precision: near}
  got: {name: Gotemba, geonameid: 1863528, point: [35.3186, 138.9434]}
  num: {name: Numazu, geonameid: 1854902, point: [35.1, 138.8667]}
  mat: {name: Matsue, geonameid: 1857550, point: [35.4833, 133.05]}
  izum: {name: Izumo, geonameid: 1861084, point: [35.3667, 132.7667]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  hir: {name: Hiroshima, geonameid: 1862415, point: [34.4, 132.45]}
  ham: {name: Hamamatsu, geonameid: 1863289, point: [34.7, 137.7333]}
events:
  e1: {type: landslide, places: [ata, izu, aiz], start: 2021-07-03, end: 2021-07-03, date_precision: day, date_text: on July 3, killed: 12, status: happened, actors: "", targets: some 130 buildings, main: true}
  e2: {type: investigation, places: [ata], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: a former landowner and an official, main: true}
  e3: {type: rescue, places: [ata], start: 2021-07-15, end: 2021-07-15, date_precision: day, date_text: at 6 a.m. Thursday, status: happened, actors: Self-Defense Forces troops}
  e4: {type: statement, places: [ata], start: 2007, end: 2007, date_precision: year, date_text: in 2007, status: happened, actors: The company, minor: true}
  e5: {type: construction, places: [ata], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: deal, places: [ata], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: "", targets: The plot, minor: true}
  e7: {type: opening, places: [ata], start: 2021-07-14, end: 2021-07-14, date_precision: day, date_text: on Wednesday, status: happened, actors: She and a dozen others, targets: an association}
  e8: {type: trial, places: [ata], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: an association}
  e9: {type: extreme_weather, places: [mis, num, izu7], start: 2021-07, end: 2021-07, date_precision: month, date_text: "", status: happened, actors: ""}
  e10: {type: transport_change, places: [tok, nag], start: null, end: null, date_precision: unknown, date_text: for five hours, status: happened, actors: "", targets: The Tokaido Shinkansen, minor: true}
  e11: {type: flood, places: [sat, sen], start: 2021-07-10, end: 2021-07-10, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: about 400 houses}
  e12: {type: decision, places: [mat, izum], start: 2021-07-12, end: 2021-07-12, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e13: {type: investigation, places: [jap], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the government, targets: all large fills}
  e14: {type: landslide, places: [hir, asa], start: 2014, end: 2014, date_precision: year, date_text: in 2014, killed: 77, status: happened, actors: ""}
notes: ""
