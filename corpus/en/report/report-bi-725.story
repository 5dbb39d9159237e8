---
id: report-bi-725
genre: report
country: BI
published: 2024-05-28
publisher: Lakes Region Mail
title: "Fuel queues, flooded roads: [Bujumbura](buj event) grinds to a {halt}(e1)"
---
Buses have all but {stopped running}(e1) in [Burundi](bur mention)'s largest city, where petrol stations have been without fuel for nearly a month and the [Lake Tanganyika](lak event) shore road is {under water}(e2).

In the northern districts of [Kamenge](kam event) and [Kinama](kin event), civil servants set out on foot before five on Monday to reach offices up to ten kilometres away. A seat in a shared taxi from [Bujumbura](buj mention) to [Gitega](git mention), the political capital, now costs 40,000 francs, four times as much as in March.

"I sell tomatoes from [Bugarama](bug mention). They rot before a lorry comes," said Espérance Nizigama, 41, at the central market, which {reopened}(e3) in 2022 after a nine-year wait.

Police on Sunday {seized}(e4) 3,200 litres of petrol at a house in [Rumonge](rum event) and {arrested}(e4) seven people, including two officers, for selling it at black-market prices. Most of it is {smuggled}(e5) in cans from [Kigoma](kig mention), in [Tanzania](tan mention), or from [Uvira](uvi mention) across the [Congolese](con demonym) border. A fisherman {died}(e6) in [Nyanza-Lac](nya event) on Friday when his load {caught fire}(e6).

The state oil company, which was {given}(e7) a monopoly on imports last year, {said}(e8) that 11 tankers had left [Dar es Salaam](dar mention) and would arrive by Thursday. Similar announcements in April came to nothing. The central bank has {devalued}(e9) the franc twice since May 2023, and foreign reserves cover less than a month of imports, according to the International Monetary Fund.

Heavy rains have made matters worse. Since September, {floods}(e10) have {displaced}(e11) about 49,000 people nationwide, most of them at [Gatumba](gat event), where the [Rusizi](rus event) river has {burst its banks}(e10) every year since 2020. In April the government and the UN resident coordinator {appealed}(e12) for $25 million.

The border with [Rwanda](rwa mention) was {closed}(e13) in January after [Gitega](git metonym) {accused}(e14) its neighbour of arming the rebels who {killed}(e15) 20 people at [Vugizo](vug event) on 22 December. Hauliers now go round by [Ngara](nga mention), a detour of 300 km. Last week the two countries' foreign ministers were {to meet}(e16) in [Luanda](lua event) but the [Burundian](buru demonym) delegation {did not travel}(e16).

On Monday evening, students at the University of [Burundi](bur metonym org) {marched}(e17) to the Mutanga gate to {complain}(e17) that there had been no hot meal for five days. Police {dispersed}(e17) them without injuries.

---
places:
  bur: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  buj: {name: Bujumbura, geonameid: 425378, point: [-3.3819, 29.3614]}
  lak: {name: Lake Tanganyika, point: [-3.6, 29.3], precision: near}
  kam: {name: Kamenge, point: [-3.34, 29.38]}
  kin: {name: Kinama, point: [-3.33, 29.37]}
  git: {name: Gitega, geonameid: 426272, point: [-3.4271, 29.9246]}
  bug: {name: Bugarama, point: [-3.3, 29.55], precision: near}
  rum: {name: Rumonge, point: [-3.97, 29.44]}
  kig: {name: Kigoma, geonameid: 157738, point: [-4.8769, 29.6267]}
  uvi: {name: Uvira, geonameid: 204405, point: [-3.3953, 29.1378]}
  nya: {name: Nyanza-Lac, point: [-4.35, 29.6]}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  gat: {name: Gatumba, point: [-3.34, 29.25]}
  rus: {name: Rusizi, point: [-3.33, 29.27], precision: near}
  vug: {name: Vugizo, point: [-3.28, 29.25], precision: near}
  nga: {name: Ngara, point: [-2.47, 30.65]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  con: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  buru: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
events:
  e1: {type: transport_change, places: [buj], start: null, end: null, date_precision: unknown, date_text: for nearly a month, status: happened, actors: Buses, main: true}
  e2: {type: flood, places: [lak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: shore road}
  e3: {type: opening, places: [buj], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: "", targets: the central market, minor: true}
  e4: {type: raid, places: [rum], start: 2024-05-26, end: 2024-05-26, date_precision: day, date_text: on Sunday, arrested: 7, status: happened, actors: Police, targets: "3,200 litres of petrol"}
  e5: {type: smuggling, places: [kig, uvi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Most of it}
  e6: {type: fire, places: [nya], start: 2024-05-24, end: 2024-05-24, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: A fisherman}
  e7: {type: decision, places: [], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: "", targets: a monopoly on imports, minor: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The state oil company, minor: true}
  e9: {type: market, places: [bur], start: 2023-05, end: 2024-05, date_precision: month, date_text: since May 2023, status: happened, actors: The central bank, targets: the franc}
  e10: {type: flood, places: [bur, gat, rus], start: 2023-09, end: 2024-05, date_precision: month, date_text: Since September, status: happened, actors: ""}
  e11: {type: displacement, places: [bur, gat], start: 2023-09, end: 2024-05, date_precision: month, date_text: Since September, displaced: 49000, displaced_qualifier: about, status: happened, actors: "about 49,000 people"}
  e12: {type: statement, places: [], start: 2024-04, end: 2024-04, date_precision: month, date_text: In April, status: happened, actors: the government and the UN resident coordinator, targets: "$25 million"}
  e13: {type: closure, places: [bur, rwa], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: The border with Rwanda}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gitega, targets: its neighbour}
  e15: {type: attack, places: [vug], start: 2023-12-22, end: 2023-12-22, date_precision: day, date_text: on 22 December, killed: 20, status: happened, actors: the rebels, targets: 20 people}
  e16: {type: meeting, places: [lua], start: 2024-05-20, end: 2024-05-20, date_precision: week, date_text: Last week, status: happened, negated: true, actors: "the two countries' foreign ministers"}
  e17: {type: protest, places: [buj], start: 2024-05-27, end: 2024-05-27, date_precision: day, date_text: On Monday evening, status: happened, actors: students}
notes: ""
