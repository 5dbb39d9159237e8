---
id: news-cl-08
genre: news
country: CL
published: 2024-07-19
publisher: Pacífico Noticias
title: "Magnitude 7.3 {quake}(e1) {kills}(e1) one in northern [Chile](chi event)"
---
A strong {earthquake}(e1) shook northern [Chile](chi event) late on Thursday, and an 81-year-old woman {died}(e1) of a heart attack as she left her house in [Calama](cal event), authorities said.

The {tremor}(e1), of magnitude 7.3, struck at 9.51 p.m. with its centre 41 km from [San Pedro de Atacama](san event), at a depth of 117 km. It was felt in [Salta](sal event), in [Argentina](arg mention), and as far as [La Paz](lap event). The navy {ruled out}(e2) a {tsunami}(e3) within minutes.

About 6,000 homes in [Antofagasta](ant event) region {lost electricity}(e4). A wall of the old hospital of [Tocopilla](toc event) {came down}(e5), and rocks {blocked}(e6) the road to [Iquique](iqu mention) until dawn. Copper mines kept working.

Nobody else was hurt. Two {aftershocks}(e7), both above 5, followed overnight. Schools will {stay shut}(e8) on Friday.

In April 2014 an 8.2 {quake}(e9) in the same desert left six dead and forced nearly a million people to leave the coast.

---
places:
  san: {name: San Pedro de Atacama, geonameid: 3871781, point: [-22.9111, -68.2011]}
  sal: {name: Salta, geonameid: 3838233, point: [-24.8065, -65.42]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  ant: {name: Antofagasta, geonameid: 3899537, point: [-23.3178, -68.8739], precision: division}
  toc: {name: Tocopilla, geonameid: 3869716, point: [-22.092, -70.1979]}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  cal: {name: Calama, geonameid: 3897347, point: [-22.4567, -68.9237]}
  iqu: {name: Iquique, geonameid: 3887127, point: [-20.2133, -70.1503]}
events:
  e1: {type: earthquake, places: [san, cal, sal, lap], start: 2024-07-18, end: 2024-07-18, date_precision: day, date_text: late on Thursday, killed: 1, status: happened, actors: "", targets: an 81-year-old woman, main: true}
  e2: {type: statement, places: [], start: 2024-07-18, end: 2024-07-18, date_precision: day, date_text: "", status: happened, actors: The navy, minor: true}
  e3: {type: earthquake, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e4: {type: outage, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "About 6,000 homes"}
  e5: {type: collapse, places: [toc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A wall of the old hospital}
  e6: {type: landslide, places: [iqu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the road}
  e7: {type: earthquake, places: [san], start: 2024-07-19, end: 2024-07-19, date_precision: day, date_text: overnight, status: happened, actors: ""}
  e8: {type: closure, places: [ant], start: 2024-07-19, end: 2024-07-19, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: Schools}
  e9: {type: earthquake, places: [san], start: 2014-04, end: 2014-04, date_precision: month, date_text: In April 2014, killed: 6, displaced: 1000000, displaced_qualifier: about, status: happened, actors: ""}
notes: ""
