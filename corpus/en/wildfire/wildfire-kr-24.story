---
id: wildfire-kr-24
genre: wildfire
country: KR
published: 2025-03-27
publisher: Hanbat Ilbo
title: "{Fires}(e1) kill 26 in southeast; 1,300-year-old temple {lost}(e5)"
---
[ANDONG](and dateline) — [South Korean](kor demonym) firefighters, helped at last by a little rain, held the worst {wildfires}(e1) in the country's history on Thursday, but 26 people, most of them in their sixties and seventies, had already {died}(e1).

Among the victims is the pilot of a helicopter that {crashed}(e2) on Wednesday in [Uiseong](uis event), where the first {blaze}(e1) is said to have been started by a man tidying his mother's grave. It {ran}(e1) 51 km in a day to the sea at [Yeongdeok](yeo event). Four firefighters and civil servants were {trapped}(e3) at [Sancheong](san event) on Saturday.

More than 37,000 people have been {evacuated}(e4). Gounsa, a temple of the seventh century, {burned down}(e5) on Tuesday; its two treasures of wood could not be moved, its Buddha was wrapped in wet felt and saved. Inmates were {bused}(e6) from the prison at [Cheongsong](che event) to [Daegu](dae event).

The village of [Hahoe](hah mention), five kilometres from the front, had hoses run over its thatch. {Questioning}(e7) of the man will follow "once the ground is cold".

---
places:
  and: {name: Andong, geonameid: 1846986, point: [36.5664, 128.7227]}
  kor: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  uis: {name: Uiseong, point: [36.35, 128.7]}
  yeo: {name: Yeongdeok, geonameid: 1832578, point: [36.4137, 129.37]}
  san: {name: Sancheong, point: [35.42, 127.87]}
  che: {name: Cheongsong gun, geonameid: 1845519, point: [36.4335, 129.057]}
  dae: {name: Daegu, geonameid: 1835329, point: [35.8703, 128.5911]}
  hah: {name: Hahoe, point: [36.54, 128.52], precision: near}
events:
  e1: {type: wildfire, places: [and, uis, yeo], start: null, end: null, date_precision: unknown, date_text: "", killed: 26, status: happened, actors: "", main: true}
  e2: {type: air_accident, places: [uis], start: 2025-03-26, end: 2025-03-26, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: a helicopter, targets: the pilot}
  e3: {type: wildfire, places: [san], start: 2025-03-22, end: 2025-03-22, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: Four firefighters and civil servants}
  e4: {type: displacement, places: [and], start: null, end: null, date_precision: unknown, date_text: "", displaced: 37000, displaced_qualifier: at_least, status: happened, actors: "", targets: "More than 37,000 people", main: true}
  e5: {type: wildfire, places: [], start: 2025-03-25, end: 2025-03-25, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: Gounsa, main: true}
  e6: {type: displacement, places: [che], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "More than 37,000 people"}
  e7: {type: investigation, places: [uis], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
