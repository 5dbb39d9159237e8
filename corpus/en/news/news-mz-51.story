---
id: news-mz-51
genre: news
country: MZ
published: 2025-03-13
publisher: Índico Jornal
title: "{Cyclone}(e1) Jude {toll}(e1) rises to nine as bridge {washes out}(e4)"
---
[MAPUTO](map dateline) (IJ) - Three more {deaths}(e1) were {confirmed}(e2) on Wednesday from the {cyclone}(e1) that {came ashore}(e1) near [Mossuril](mos event) on Monday, taking the toll to nine.

Jude, the third such {storm}(e1) in as many months, brought gusts of 195 km/h and dumped a quarter of a metre of rain on [Nampula](nam event) province. It {tore}(e1) the roofs from 11,000 houses and from the hospital of [Monapo](mon event), where babies were {moved}(e3) into a church.

On Tuesday night the bridge over the [Lúrio](lur event) was {carried away}(e4), cutting off [Cabo Delgado](cab mention) from the rest of the country. Five people in a minibus that had been crossing are {unaccounted for}(e5).

Some 100,000 people are affected; 13,000 are in schools. In [Malawi](mal event) two brothers {drowned}(e6) in [Phalombe](pha event).

The president, who is in [Luanda](lua event) for a regional {summit}(e7), will not return before Friday. A {visit}(e8) by the head of the UN food agency is going ahead.

{Dikeledi}(e9) in January killed eleven and {Chido}(e10), four weeks before, 120.

---
places:
  mos: {name: Mossuril, geonameid: 1037021, point: [-14.9678, 40.6639]}
  nam: {name: Nampula Province, geonameid: 1033354, point: [-14.9497, 38.7815], precision: division}
  mon: {name: Monapo, geonameid: 1037180, point: [-14.9169, 40.3022]}
  lur: {name: Lúrio, point: [-13.5, 40.0], precision: area, radius_km: 40}
  cab: {name: Cabo Delgado, geonameid: 1051823, point: [-12.51, 39.3146], precision: division}
  pha: {name: Phalombe, geonameid: 924206, point: [-15.8064, 35.6507]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
events:
  e1: {type: storm, places: [mos, nam, mon], start: 2025-03-10, end: 2025-03-10, date_precision: day, date_text: on Monday, killed: 9, status: happened, actors: Jude, main: true}
  e2: {type: statement, places: [map], start: 2025-03-12, end: 2025-03-12, date_precision: day, date_text: on Wednesday, status: happened, actors: Jude, minor: true}
  e3: {type: displacement, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: babies}
  e4: {type: collapse, places: [cab], start: 2025-03-11, end: 2025-03-11, date_precision: day, date_text: On Tuesday night, status: happened, actors: "", targets: the bridge over the Lúrio, main: true}
  e5: {type: other_accident, places: [lur], start: 2025-03-11, end: 2025-03-11, date_precision: day, date_text: "", status: happened, actors: "", targets: the bridge over the Lúrio}
  e6: {type: flood, places: [pha], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: "", targets: two brothers}
  e7: {type: meeting, places: [lua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e8: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e9: {type: storm, places: [], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January, killed: 11, status: happened, actors: ""}
  e10: {type: storm, places: [], start: 2024-12, end: 2024-12, date_precision: month, date_text: four weeks before, killed: 120, status: happened, actors: ""}
notes: ""
