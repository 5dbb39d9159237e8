---
id: court-ar-01
genre: court
country: AR
published: 2018-01-03
title: "[Rosario](ros metonym) judge {orders}(e1) school to hand back a bell"
---
[ROSARIO](ros dateline), [Santa Fe](sf dateline). The bell goes home. So {ruled}(e1) Judge Patricia Gallegos in [Rosario](ros event) shortly before the January recess, siding with a village of 900 souls against a private school that has rung its bronze for a century.

The village is [Carmen del Sauce](cds event). Its chapel {burned}(e2) in 1911, and the priest {lent}(e3) the bell, cast in [Genoa](gen mention), to the [Colegio Italiano](col event) on [Bulevar Oroño](oro event) until there should be somewhere to hang it. The chapel was {rebuilt}(e4) in 1934. The bell stayed.

Both sides {produced}(e5) letters. The school's had been {found}(e6) in [Buenos Aires](ba event), the village's {inside}(e6) a harmonium in [Casilda](cas event). A metallurgist from [Córdoba](cor mention) – "[Córdoba](cor mention) in [Argentina](ar mention)", he specified for the stenographer, who had not asked – {matched}(e7) the clapper to a scar on the old belfry beam.

The school, which may take the matter to the provincial supreme court in the city of [Santa Fe](sfc mention), has until 28 February to {deliver}(e8). At [Carmen del Sauce](cds event) they {rang}(e9) saucepans on Friday instead, and are {building}(e10) a scaffold.

---
places:
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  sf: {name: Santa Fe, geonameid: 3836276, point: [-30.7764, -60.8593], precision: division}
  cds: {name: Carmen del Sauce, point: [-33.235, -60.814]}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  col: {name: "Colegio Italiano, Rosario", point: null, near: ros}
  oro: {name: Bulevar Oroño, point: [-32.945, -60.653], precision: near, near: ros}
  ba: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  cas: {name: Casilda, geonameid: 3862351, point: [-33.0446, -61.1642]}
  cor: {name: Córdoba, geonameid: 3860259, point: [-31.4065, -64.1885]}
  ar: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  sfc: {name: Santa Fe, geonameid: 3836277, point: [-31.6488, -60.7087]}
events:
  e1: {type: verdict, places: [ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Judge Patricia Gallegos, main: true}
  e2: {type: fire, places: [cds], start: 1911, end: 1911, date_precision: year, date_text: in 1911, status: happened, actors: ""}
  e3: {type: aid, places: [col], start: 1911, end: 1911, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: construction, places: [cds], start: 1934, end: 1934, date_precision: year, date_text: in 1934, status: happened, actors: ""}
  e5: {type: trial, places: [ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: discovery, places: [ba, cas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: investigation, places: [cds], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: other, places: [], start: 2018-02-28, end: 2018-02-28, date_precision: day, date_text: until 28 February, status: planned, actors: The school, minor: true}
  e9: {type: ceremony, places: [cds], start: 2017-12-29, end: 2017-12-29, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e10: {type: construction, places: [cds], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
