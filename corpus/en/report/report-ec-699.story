---
id: report-ec-699
genre: report
country: EC
published: 2023-06-15
publisher: Pacific Littoral News
title: "Armed men {seize}(e1) shrimp trucks in [Durán](dur event); exporters {threaten}(e2) stoppage"
---
[GUAYAQUIL](gua dateline) (PLN) — Gunmen in police uniforms {stopped}(e1) a convoy of five refrigerated lorries in [Durán](dur event), across the river from [Guayaquil](gua mention), on Tuesday night and {made off}(e1) with 90 tonnes of frozen shrimp bound for [Qingdao](qin mention) and [Vigo](vig mention).

The drivers were {released}(e3) unharmed four hours later on a track near [Yaguachi](yag event). One guard was {shot}(e1) in the leg. Two of the trucks were {found}(e4) empty on Wednesday at [El Triunfo](elt event).

It was the 31st such {assault}(e1) since January, the chamber of aquaculture said. Its president, Lucía Baquerizo, {warned}(e2) that plants in [Durán](dur event), [Machala](mac event) and [Pedernales](ped event) would {stop}(e2) for a day next week unless the navy escorted their goods to the port.

Shrimp {overtook}(e5) crude oil as [Ecuador](ecu event)'s first export last year. Its farms, which line the [Gulf of Guayaquil](gul mention), also suffer from theft by boat and from gangs that demand money. In April, a foreman was {shot dead}(e6) on [Puná Island](pun event).

President Gustavo Larrea, who has {dissolved}(e7) parliament and faces an early {election}(e8) in August, {extended}(e9) a state of emergency in three coastal provinces by 30 days on Wednesday. The [Pacific](pac mention) province of [Esmeraldas](esm event), where nine people were {killed}(e10) at a fishing harbour on April 11, is covered as well.

Police {arrested}(e11) a freight clerk in [Milagro](mil event) early on Thursday who is suspected of having passed on the route.

---
places:
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  dur: {name: Durán, point: [-2.17, -79.83]}
  qin: {name: Qingdao, geonameid: 1797929, point: [36.0649, 120.3804]}
  vig: {name: Vigo, geonameid: 3105976, point: [42.2328, -8.7226]}
  yag: {name: Yaguachi, point: [-2.1, -79.69]}
  elt: {name: El Triunfo, point: [-2.33, -79.4]}
  mac: {name: Machala, geonameid: 3654533, point: [-3.2589, -79.9588]}
  ped: {name: Pedernales, point: [0.07, -80.05]}
  gul: {name: Gulf of Guayaquil, point: [-3.0, -80.2], precision: area, radius_km: 60}
  pun: {name: Puná Island, point: [-2.83, -80.13], precision: area, radius_km: 25}
  esm: {name: Esmeraldas, point: [0.8, -79.2], precision: area, radius_km: 70}
  pac: {name: Pacific, point: [-1.5, -82.0], precision: area, radius_km: 400}
  mil: {name: Milagro, geonameid: 3654215, point: [-2.134, -79.5934]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
events:
  e1: {type: robbery, places: [dur], start: 2023-06-13, end: 2023-06-13, date_precision: day, date_text: on Tuesday night, injured: 1, status: happened, actors: Gunmen in police uniforms, targets: a convoy of five refrigerated lorries, main: true}
  e2: {type: strike, places: [dur, mac, ped], start: 2023-06-19, end: 2023-06-19, date_precision: week, date_text: next week, status: threatened, actors: Lucía Baquerizo, main: true}
  e3: {type: rescue, places: [yag], start: 2023-06-13, end: 2023-06-14, date_precision: day, date_text: four hours later, status: happened, actors: "", targets: The drivers, minor: true}
  e4: {type: discovery, places: [elt], start: 2023-06-14, end: 2023-06-14, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: Two of the trucks, minor: true}
  e5: {type: market, places: [ecu], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: Shrimp, minor: true}
  e6: {type: shooting, places: [pun], start: 2023-04, end: 2023-04, date_precision: month, date_text: In April, killed: 1, status: happened, actors: "", targets: a foreman}
  e7: {type: decision, places: [ecu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Gustavo Larrea, targets: parliament, minor: true}
  e8: {type: election, places: [ecu], start: 2023-08, end: 2023-08, date_precision: month, date_text: in August, status: planned, actors: "", minor: true}
  e9: {type: decision, places: [ecu], start: 2023-06-14, end: 2023-06-14, date_precision: day, date_text: on Wednesday, status: happened, actors: President Gustavo Larrea, targets: a state of emergency}
  e10: {type: shooting, places: [esm], start: 2023-04-11, end: 2023-04-11, date_precision: day, date_text: on April 11, killed: 9, status: happened, actors: ""}
  e11: {type: arrest, places: [mil], start: 2023-06-15, end: 2023-06-15, date_precision: day, date_text: early on Thursday, arrested: 1, status: happened, actors: Police, targets: a freight clerk}
notes: ""
