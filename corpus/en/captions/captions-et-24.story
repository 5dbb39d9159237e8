---
id: captions-et-24
genre: captions
country: ET
published: 2024-07-24
publisher: Omo Post
title: "Soil {gives way}(e3) a second time on those who dug"
---
[GOFA](gof dateline). Relatives {carry}(e1) a coffin of branches down the hillside on Tuesday. At least 229 people, 148 of them men, had been {found dead}(e2) by then under a {mudslide}(e3) in southern [Ethiopia](eth event).

It began with one household on Sunday night. When neighbours and policemen came with spades on Monday morning, the rest of the slope {fell}(e3) on them.

Ten survivors are being {treated}(e4) in [Sawla](saw event). There was no machine. "I {uncovered}(e2) my brother with a hoe," said a teacher of 32.

Children, pregnant women and the elderly have been {moved}(e5) from below the slope. The prime minister is to {visit}(e6) on Friday. {Rain}(e7) went on falling until noon.

In 2018, two {slides}(e8) within a week killed 45 people in [Sidama](sid event).

---
places:
  gof: {name: Gofa, point: [6.3, 36.9], precision: area, radius_km: 30}
  saw: {name: Felege Neway, geonameid: 337853, point: [6.3, 36.8833]}
  sid: {name: Sidama Region, geonameid: 8299784, point: [6.7306, 38.449], precision: division}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
events:
  e1: {type: ceremony, places: [gof], start: 2024-07-23, end: 2024-07-23, date_precision: day, date_text: on Tuesday, status: happened, actors: Relatives, minor: true}
  e2: {type: rescue, places: [gof], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: neighbours and policemen, minor: true}
  e3: {type: landslide, places: [gof], start: 2024-07-21, end: 2024-07-22, date_precision: day, date_text: on Sunday night, killed: 229, killed_qualifier: at_least, status: happened, actors: "", targets: neighbours and policemen, main: true}
  e4: {type: medical, places: [saw], start: null, end: null, date_precision: unknown, date_text: "", injured: 10, status: happened, actors: "", targets: Ten survivors}
  e5: {type: displacement, places: [gof], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "Children, pregnant women and the elderly"}
  e6: {type: visit, places: [gof], start: 2024-07-26, end: 2024-07-26, date_precision: day, date_text: on Friday, status: planned, actors: The prime minister}
  e7: {type: extreme_weather, places: [gof], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: landslide, places: [sid], start: 2018, end: 2018, date_precision: year, date_text: In 2018, killed: 45, status: happened, actors: ""}
notes: ""
