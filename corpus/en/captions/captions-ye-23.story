---
id: captions-ye-23
genre: captions
country: YE
published: 2025-08-05
publisher: Gulf of Aden Press
title: "Boat {sinks}(e1) with 157 migrants on board"
---
A wooden boat carrying 157 migrants {capsized}(e1) in high winds on Sunday morning; 76 bodies had been {recovered}(e2) by Monday evening, and 32 persons were {saved}(e2). The others are feared dead.

It had {left}(e3) [Bosaso](bos event), and {went over}(e1) in sight of the beach at [Shaqra](sha event). Nearly all were [Ethiopians](eth demonym). Shrouds ran out at the hospital of [Zinjibar](zin event), and fourteen were {buried}(e4) in sheets on a hill near the town.

The smugglers, two of whom were among the {rescued}(e2), had gone to sea in the windy season, when traffic usually stops. They were {handed}(e5) to the police. Survivors were {taken}(e6) to [Aden](ade event).

In March, 186 people {went missing}(e7) when four boats {sank}(e7) off [Dhubab](dhu event) and [Obock](obo event). More than 60,000 {arrived}(e8) last year, down from 97,200 the year before, for which coast guard patrols are given as the reason. An {airlift}(e9) of those who wish to go back to [Addis Ababa](add mention) was to start on Friday; it has been delayed for want of money.

---
places:
  bos: {name: Bosaso, geonameid: 64013, point: [11.2842, 49.1816]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  sha: {name: Shaqra, point: [13.36, 45.7], precision: near}
  zin: {name: Zinjibar, geonameid: 69426, point: [13.1287, 45.3807]}
  dhu: {name: Dhubab, geonameid: 76089, point: [12.943, 43.4102]}
  obo: {name: Obock, geonameid: 221527, point: [11.9669, 43.2884]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
events:
  e1: {type: sea_accident, places: [sha], start: 2025-08-03, end: 2025-08-03, date_precision: day, date_text: on Sunday morning, killed: 76, killed_qualifier: at_least, status: happened, actors: A wooden boat, targets: migrants, main: true}
  e2: {type: rescue, places: [sha], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: by Monday evening, status: happened, actors: "", targets: 32 persons}
  e3: {type: transport_change, places: [bos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The smugglers, minor: true}
  e4: {type: ceremony, places: [zin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: fourteen}
  e5: {type: arrest, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: two of whom}
  e6: {type: displacement, places: [ade], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Survivors, minor: true}
  e7: {type: sea_accident, places: [dhu, obo], start: 2025-03, end: 2025-03, date_precision: month, date_text: In March, status: happened, actors: four boats, targets: 186 people}
  e8: {type: displacement, places: [], start: 2024, end: 2024, date_precision: year, date_text: last year, displaced: 60000, displaced_qualifier: at_least, status: happened, actors: "", targets: "More than 60,000"}
  e9: {type: displacement, places: [add], start: 2025-08-08, end: 2025-08-08, date_precision: day, date_text: on Friday, status: planned, actors: ""}
notes: ""
