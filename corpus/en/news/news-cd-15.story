---
id: news-cd-15
genre: news
country: CD
published: 2025-10-01
publisher: Congo Fleuve
title: "Military court {sentences}(e1) former general to death in absence"
---
A military court in [Kinshasa](kin event) on Tuesday {sentenced}(e1) a retired general to death for treason and war crimes, after a trial that he never attended.

Faustin Mbenza, 59, who left the country in 2023, was {found guilty}(e1) of having led the rebels who {took}(e2) [Goma](gom event) in January and [Bukavu](buk event) three weeks later. Thousands {died}(e2) in the {fighting}(e2); the court put the dead at 7,000.

He was also {ordered}(e1) to pay the provinces of [North Kivu](nor mention) and [South Kivu](sou mention) damages of 33 billion dollars. There was no defence lawyer in the room. The ex-general, last seen in [Nairobi](nai event) in August, {called}(e3) the {judgment}(e1) "theatre" through a spokesman.

[Kigali](kig metonym) denies backing the rebels. A {ceasefire}(e4) was {signed}(e4) in [Washington](was event) in June and a {declaration}(e5) of principles in [Doha](doh event) the month after, but on Sunday shells {fell}(e6) again on [Walikale](wal event), wounding a nurse and two children.

A moratorium on executions was {lifted}(e7) last year; none has been carried out since.

---
places:
  nor: {name: Nord-Kivu, geonameid: 206938, point: [-0.6591, 28.5939], precision: division}
  sou: {name: South Kivu, geonameid: 205413, point: [-3.1047, 28.1159], precision: division}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  buk: {name: Bukavu, geonameid: 217831, point: [-2.4908, 28.8428]}
  wal: {name: Walikale, point: [-1.42, 28.07]}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
events:
  e1: {type: verdict, places: [kin], start: 2025-09-30, end: 2025-09-30, date_precision: day, date_text: on Tuesday, status: happened, actors: A military court, targets: Faustin Mbenza, main: true}
  e2: {type: battle, places: [gom, buk], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January, killed: 7000, status: happened, actors: the rebels, targets: Goma}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The ex-general, targets: the judgment, minor: true}
  e4: {type: agreement, places: [was], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June, status: happened, actors: ""}
  e5: {type: agreement, places: [doh], start: 2025-07, end: 2025-07, date_precision: month, date_text: the month after, status: happened, actors: ""}
  e6: {type: shelling, places: [wal], start: 2025-09-28, end: 2025-09-28, date_precision: day, date_text: on Sunday, injured: 3, status: happened, actors: "", targets: a nurse and two children}
  e7: {type: decision, places: [], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: ""}
notes: ""
