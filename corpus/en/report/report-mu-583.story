---
id: report-mu-583
genre: report
country: MU
published: 2024-10-29
publisher: Indian Ocean Courier
title: "Leaked calls: [Mauritius](mau metonym) {suspends}(e1) social media block after a day"
---
[PORT LOUIS](por dateline) (IOC) — Two weeks before a general {election}(e2), the government of [Mauritius](mau metonym) {withdrew}(e1) on Saturday an order that would have cut the island's 1.3 million people off from social networks until 11 November.

The regulator had {told}(e3) internet providers on Thursday to {close}(e3) access after recordings of telephone conversations of politicians, policemen, lawyers and members of civil society, some 20 in number, {appeared}(e4) on a video site. In one of them, a voice said to be that of the police commissioner asks a forensic doctor to change a report on a man who {died}(e5) in a cell at [Moka](mok event) last year.

"The calls are the work of a machine," Prime Minister Ravin Jeeneea {told}(e6) a rally in [Quatre Bornes](qua event) on Sunday. His challenger, Navesh Ramdoyal, a former premier of 77, {demanded}(e7) an inquiry by judges from abroad. Lawyers in gowns {stood}(e8) for an hour on the steps of the Supreme Court on Monday.

Police {questioned}(e9) two engineers of the state telephone company in [Ebène](ebe event) and {searched}(e9) a house at [Flic en Flac](fli event). A former chief of the company, Sanjay Teelock, has {flown}(e10) to [Réunion](reu mention).

The campaign had been a quiet one. It was to be about the price of milk, water cuts in [Rose Hill](ros mention) and [Curepipe](cur mention), and the [Chagos](cha mention) archipelago, over which [Britain](bri metonym) {agreed}(e11) on 3 October to {cede}(e11) sovereignty. The base on [Diego Garcia](die mention) would stay for 99 years. [Washington](was metonym) {welcomed}(e12) it; exiles from the islands {protested}(e13) in [Crawley](cra event), in southern [England](eng mention), because nobody had asked them.

On [Rodrigues](rod event), which {elects}(e2) two of the 62 members, voters will find Creole on the ballot instructions for the first time. Observers of SADC and the [African](afr demonym org) Union are {expected}(e14) on Friday.

---
places:
  mau: {name: Mauritius, geonameid: 934292, point: [-20.3, 57.58333], precision: country}
  por: {name: Port Louis, geonameid: 934154, point: [-20.1619, 57.4989]}
  mok: {name: Moka, point: [-20.22, 57.5]}
  qua: {name: Quatre Bornes, geonameid: 934131, point: [-20.2638, 57.4791]}
  ebe: {name: Ebène, point: [-20.245, 57.49]}
  fli: {name: Flic en Flac, point: [-20.274, 57.363]}
  reu: {name: Réunion, geonameid: 935317, point: [-21.1, 55.6], precision: country}
  ros: {name: Rose Hill, point: [-20.24, 57.47]}
  cur: {name: Curepipe, geonameid: 934570, point: [-20.3163, 57.5259]}
  cha: {name: Chagos, point: [-6.3, 71.9], precision: area, radius_km: 120}
  die: {name: Diego Garcia, point: [-7.32, 72.42]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  cra: {name: Crawley, geonameid: 2652053, point: [51.113, -0.1831]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  rod: {name: Rodrigues, point: [-19.72, 63.43], precision: area, radius_km: 10}
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: decision, places: [mau], start: 2024-10-26, end: 2024-10-26, date_precision: day, date_text: on Saturday, status: happened, actors: the government, targets: an order, main: true}
  e2: {type: election, places: [mau, rod], start: 2024-11, end: 2024-11, date_precision: month, date_text: "", status: planned, actors: "", main: true}
  e3: {type: decision, places: [mau], start: 2024-10-24, end: 2024-10-24, date_precision: day, date_text: on Thursday, status: happened, actors: The regulator, targets: internet providers}
  e4: {type: publication, places: [mau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: recordings of telephone conversations, main: true}
  e5: {type: death, places: [mok], start: 2023, end: 2023, date_precision: year, date_text: last year, killed: 1, status: happened, actors: "", targets: a man}
  e6: {type: statement, places: [qua], start: 2024-10-27, end: 2024-10-27, date_precision: day, date_text: on Sunday, status: happened, actors: Prime Minister Ravin Jeeneea, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Navesh Ramdoyal, targets: an inquiry, minor: true}
  e8: {type: protest, places: [por], start: 2024-10-28, end: 2024-10-28, date_precision: day, date_text: on Monday, status: happened, actors: Lawyers in gowns}
  e9: {type: investigation, places: [ebe, fli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: two engineers}
  e10: {type: visit, places: [reu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sanjay Teelock, minor: true}
  e11: {type: agreement, places: [cha], start: 2024-10-03, end: 2024-10-03, date_precision: day, date_text: on 3 October, status: happened, actors: Britain, targets: sovereignty}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington, minor: true}
  e13: {type: protest, places: [cra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: exiles from the islands}
  e14: {type: visit, places: [mau], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: on Friday, status: planned, actors: Observers of SADC, minor: true}
notes: ""
