---
id: travel-ph-19
genre: travel
country: PH
published: 2016-02-24
publisher: Manila Traveller
title: "Advisory {Eased}(e1) for [Samal](sam mention), Not for the [Sulu Sea](sul mention)"
---
If you were waiting to go back to [Samal](sam mention), you may. [Canberra](can metonym) and [Ottawa](ott metonym) have {lowered}(e1) their warnings for the island, five months after gunmen {raided}(e2) a marina at [Camudmud](cam event) and {carried off}(e2) four people by boat. Two are still held, it's believed, on [Jolo](jol event).

We {crossed}(e3) from [Davao](dav event) on Friday with a barge full of motorcycles. Resorts that {shut}(e4) in October are {taking guests}(e5) again, at half price. Navy men walk the beach at [Kaputian](kap mention), politely.

[Zamboanga](zam mention) is another matter: a {bomb}(e6) {went off}(e6) in a bus there in September, {killing}(e6) a girl of 14 and hurting 33 passengers, and last month a [Malaysian](mal demonym) barge was {boarded}(e7) off [Sitangkai](sit event). Foreign missions {advise}(e8) against all travel west of [Pagadian](pag mention). The ferry to [Sandakan](san mention) has been {cancelled}(e9) indefinitely.

A {quake}(e10) of 5.1 {rattled}(e10) [Davao](dav event) during our stay, without damage. In [Panabo](pan event), banana workers on {strike}(e11) since the 15th let us through for a bunch of their own bananas, and at [Mati](mat event), on [Pujada Bay](puj mention), we watched a skimboard {contest}(e12) that a girl from [Baganga](bag mention) {won}(e12). [Baganga](bag event), {flattened}(e13) in 2012 by {Typhoon}(e13) Pablo (landfall, December 4; more than 1,000 {dead}(e13) in the region), has one new hotel.

[Cebu](ceb metonym org) Pacific will {fly}(e14) from [Davao](dav event) to [Singapore](sin mention) daily from April. The eagle centre at [Malagos](mala event) {reopens}(e15) next month; its oldest bird {died}(e16) in January.

---
places:
  sam: {name: Samal, point: [7.05, 125.73], precision: area, radius_km: 15}
  sul: {name: Sulu Sea, point: [8.0, 120.0], precision: area, radius_km: 250}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  cam: {name: Camudmud, point: [7.2, 125.68], precision: near}
  jol: {name: Jolo, point: [5.97, 121.15], precision: area, radius_km: 30}
  dav: {name: Davao, geonameid: 1715348, point: [7.0731, 125.6128]}
  kap: {name: Kaputian, point: [6.95, 125.71], precision: near}
  zam: {name: Zamboanga, geonameid: 1679432, point: [6.9103, 122.0739]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  sit: {name: Sitangkai, geonameid: 1686004, point: [4.6612, 119.3965]}
  pag: {name: Pagadian, geonameid: 1696710, point: [7.8257, 123.437]}
  san: {name: Sandakan, geonameid: 1734052, point: [5.8402, 118.1179]}
  pan: {name: Panabo, geonameid: 1695804, point: [7.3081, 125.6842]}
  mat: {name: Mati, geonameid: 1700360, point: [6.9551, 126.2165]}
  puj: {name: Pujada Bay, point: [6.85, 126.23], precision: near}
  bag: {name: Baganga, point: [7.575, 126.56], precision: near}
  ceb: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  mala: {name: Malagos, point: [7.184, 125.417], precision: near}
events:
  e1: {type: decision, places: [sam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Canberra and Ottawa, main: true}
  e2: {type: abduction, places: [cam], start: 2015-09, end: 2015-09, date_precision: month, date_text: five months after, status: happened, actors: gunmen, targets: four people}
  e3: {type: visit, places: [dav], start: 2016-02-19, end: 2016-02-19, date_precision: day, date_text: on Friday, status: happened, actors: We, minor: true}
  e4: {type: closure, places: [sam], start: 2015-10, end: 2015-10, date_precision: month, date_text: in October, status: happened, actors: ""}
  e5: {type: opening, places: [sam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: bombing, places: [zam], start: 2015-09, end: 2015-09, date_precision: month, date_text: in September, killed: 1, injured: 33, status: happened, actors: "", targets: a bus}
  e7: {type: attack, places: [sit], start: 2016-01, end: 2016-01, date_precision: month, date_text: last month, status: happened, actors: "", targets: a Malaysian barge}
  e8: {type: statement, places: [pag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Foreign missions}
  e9: {type: transport_change, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The ferry to Sandakan}
  e10: {type: earthquake, places: [dav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: strike, places: [pan], start: 2016-02-15, end: 2016-02-15, date_precision: day, date_text: since the 15th, status: happened, actors: banana workers}
  e12: {type: match, places: [mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: storm, places: [bag], start: 2012-12-04, end: 2012-12-04, date_precision: day, date_text: December 4, killed: 1000, killed_qualifier: at_least, status: happened, actors: ""}
  e14: {type: opening, places: [dav, sin], start: 2016-04, end: 2016-04, date_precision: month, date_text: from April, status: planned, actors: ""}
  e15: {type: opening, places: [mala], start: 2016-03, end: 2016-03, date_precision: month, date_text: next month, status: planned, actors: The eagle centre}
  e16: {type: death, places: [mala], start: 2016-01, end: 2016-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: its oldest bird, minor: true}
notes: ""
