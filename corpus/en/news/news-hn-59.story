---
id: news-hn-59
genre: news
country: HN
published: 2025-03-18
publisher: Diario Ulúa
title: "Plane {falls}(e1) into sea off [Roatán](roa event), 13 {killed}(e1)"
---
A small airliner {crashed}(e1) into the sea less than a minute after leaving the island of [Roatán](roa event) on Monday night, {killing}(e1) 13 of the 18 on board. The other five were {picked up}(e2) by fishermen, one of them a baby-faced co-pilot with both arms broken.

The Jetstream, on its way to [La Ceiba](lac mention), turned sharply to the right and {fell}(e1), a man who was mending nets told this paper. Among the {dead}(e1) is a singer, 44, who had {performed}(e3) at a {wedding}(e4) on the beach the day before.

Two of the survivors were {flown}(e5) to [San Pedro Sula](san event). The airfield was {open}(e6) again by nine in the morning. {Investigators}(e7) are coming from [Tegucigalpa](teg mention); until they report, the company may fly as usual.

---
places:
  roa: {name: Roatán, point: [16.38, -86.4], precision: area, radius_km: 25}
  lac: {name: La Ceiba, geonameid: 3608248, point: [15.7597, -86.7822]}
  san: {name: San Pedro Sula, geonameid: 3601782, point: [15.5059, -88.0259]}
  teg: {name: Tegucigalpa, geonameid: 3600949, point: [14.0818, -87.2068]}
events:
  e1: {type: air_accident, places: [roa], start: 2025-03-17, end: 2025-03-17, date_precision: day, date_text: on Monday night, killed: 13, injured: 5, status: happened, actors: A small airliner, targets: 13 of the 18 on board, main: true}
  e2: {type: rescue, places: [roa], start: 2025-03-17, end: 2025-03-17, date_precision: day, date_text: "", status: happened, actors: fishermen, targets: The other five, main: true}
  e3: {type: performance, places: [roa], start: 2025-03-16, end: 2025-03-16, date_precision: day, date_text: the day before, status: happened, actors: "a singer, 44", minor: true}
  e4: {type: marriage, places: [roa], start: 2025-03-16, end: 2025-03-16, date_precision: day, date_text: the day before, status: happened, actors: ""}
  e5: {type: medical, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two of the survivors}
  e6: {type: opening, places: [roa], start: 2025-03-18, end: 2025-03-18, date_precision: day, date_text: "", status: happened, actors: "", targets: The airfield}
  e7: {type: investigation, places: [teg], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
