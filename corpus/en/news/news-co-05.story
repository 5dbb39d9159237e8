---
id: news-co-05
genre: news
country: CO
published: 2024-11-19
publisher: Cordillera Hoy
title: "Toll of [Nariño](nar event) {mudslide}(e1) rises to 31"
---
Rescuers {found}(e2) five more bodies on Monday under the mud that {buried}(e1) a hamlet in south-western [Colombia](col event), bringing the toll to 31. Seven people are missing.

The slope above [El Rosario](elr event) {gave way}(e1) last Thursday night, after two days of {rain}(e3), while most families were asleep. Nineteen houses and a chapel were {swept away}(e1). A boy of nine, Yeison Caicedo, was {dug out}(e4) unhurt after 26 hours; his parents and both sisters died.

Some 140 survivors are {sheltering}(e5) in a school in [Policarpa](pol event). Army helicopters have {dropped}(e6) food and blankets since Saturday, because the only road is {cut}(e7) in four places.

The dead will be {buried}(e8) on Wednesday in [Pasto](pas event).

The governor {rejected}(e9) claims that a mining firm had been {warned}(e10). A geologist from [Bogotá](bog mention) said in a {report}(e11) in 2019 that the hill would fall.

---
places:
  nar: {name: Nariño, geonameid: 3674021, point: [1.6017, -77.9777], precision: division}
  elr: {name: El Rosario, geonameid: 3683149, point: [1.744, -77.3348]}
  pol: {name: Policarpa, geonameid: 3671961, point: [1.6284, -77.4596]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  pas: {name: Pasto, geonameid: 3672778, point: [1.2146, -77.2785]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
events:
  e1: {type: landslide, places: [elr], start: 2024-11-14, end: 2024-11-14, date_precision: day, date_text: last Thursday night, killed: 31, status: happened, actors: "", targets: a hamlet, main: true}
  e2: {type: rescue, places: [elr], start: 2024-11-18, end: 2024-11-18, date_precision: day, date_text: on Monday, killed: 5, status: happened, actors: Rescuers, targets: five more bodies, main: true}
  e3: {type: extreme_weather, places: [elr], start: 2024-11-12, end: 2024-11-14, date_precision: day, date_text: after two days, status: happened, actors: "", minor: true}
  e4: {type: rescue, places: [elr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rescuers, targets: five more bodies}
  e5: {type: displacement, places: [pol], start: null, end: null, date_precision: unknown, date_text: "", displaced: 140, displaced_qualifier: about, status: happened, actors: "", targets: Some 140 survivors}
  e6: {type: aid, places: [elr], start: 2024-11-16, end: 2024-11-16, date_precision: day, date_text: since Saturday, status: happened, actors: Army helicopters}
  e7: {type: closure, places: [elr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the only road}
  e8: {type: ceremony, places: [pas], start: 2024-11-13, end: 2024-11-13, date_precision: day, date_text: on Wednesday, status: planned, actors: "", targets: The dead}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: "", targets: a mining firm, minor: true}
  e11: {type: publication, places: [bog], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: ""}
notes: ""
