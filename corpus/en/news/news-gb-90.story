---
id: news-gb-90
genre: news
country: GB
published: 2025-02-14
publisher: North Riding Gazette
title: "School bus driver 'not to blame' as {ice}(e1) {closes}(e2) moor road"
---
A coach carrying 34 pupils {slid}(e3) off the moor road above [Castleton](cas event) on Wednesday morning and came to rest against a wall. Two girls were {taken}(e4) to the James Cook hospital in [Middlesbrough](mid event) with whiplash; the rest walked to a farm, where they were given cocoa.

[North Yorkshire](nor metonym org) Police said the driver, 58, was not speeding. The county council {admitted}(e5) that the gritter had not gone out because of a fault.

The road was {closed}(e2) until Thursday noon. A milk tanker {ended up}(e6) in a ditch near [Danby](dan event) an hour later, and in [Whitby](whi event) an 83-year-old man {broke}(e7) his hip on the harbour steps and lay for 40 minutes. {Minus eight}(e8) was recorded at [Topcliffe](top event) overnight.

Six schools {shut}(e9). The Esk Valley line ran normally. Parents are to {meet}(e10) the council in [Northallerton](nort event) next Wednesday. It is not the first such scare: in January 2010 a bus with 19 aboard {hung}(e11) over the same drop for two hours.

---
places:
  nor: {name: North Yorkshire, geonameid: 2641209, point: [54.2158, -1.3757], precision: division}
  cas: {name: Castleton, point: [54.46, -0.94], precision: near}
  mid: {name: Middlesbrough, geonameid: 2642607, point: [54.5762, -1.2348]}
  dan: {name: Danby, geonameid: 6620428, point: [54.4661, -0.9107]}
  whi: {name: Whitby, geonameid: 2634135, point: [54.4877, -0.615]}
  top: {name: Topcliffe, point: [54.18, -1.38], precision: near}
  nort: {name: Northallerton, geonameid: 2641435, point: [54.339, -1.4324]}
events:
  e1: {type: extreme_weather, places: [cas], start: 2025-02-12, end: 2025-02-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e2: {type: closure, places: [cas], start: 2025-02-12, end: 2025-02-13, date_precision: day, date_text: until Thursday noon, status: happened, actors: "", targets: The road, main: true}
  e3: {type: road_accident, places: [cas], start: 2025-02-12, end: 2025-02-12, date_precision: day, date_text: on Wednesday morning, injured: 2, status: happened, actors: A coach carrying 34 pupils, main: true}
  e4: {type: medical, places: [mid], start: 2025-02-12, end: 2025-02-12, date_precision: day, date_text: "", status: happened, actors: "", targets: Two girls, minor: true}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The county council, minor: true}
  e6: {type: road_accident, places: [dan], start: 2025-02-12, end: 2025-02-12, date_precision: day, date_text: an hour later, status: happened, actors: A milk tanker}
  e7: {type: other_accident, places: [whi], start: 2025-02-12, end: 2025-02-12, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: an 83-year-old man}
  e8: {type: extreme_weather, places: [top], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: closure, places: [cas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Six schools}
  e10: {type: meeting, places: [nort], start: 2025-02-19, end: 2025-02-19, date_precision: day, date_text: next Wednesday, status: planned, actors: Parents, targets: the council}
  e11: {type: road_accident, places: [cas], start: 2010-01, end: 2010-01, date_precision: month, date_text: in January 2010, status: happened, actors: a bus with 19 aboard}
notes: ""
