---
id: epidemic-ph-12
genre: epidemic
country: PH
published: 2019-08-08
publisher: Visayas Bulletin
title: "{Dengue}(e1): hospital chapel takes the overflow"
---
[ILOILO CITY](ilo dateline) (VB/8 Aug) — A national dengue {epidemic}(e1) was {declared}(e2) on Tuesday, when the count since January passed 146,000, twice last year's, with 622 {deaths}(e1).

[Western Visayas](wes event) is worst, at 23,330 cases. In [Iloilo](iloi event) province, 4,900 {fell ill}(e3) in July alone: cots stand in the chapel of the provincial hospital at [Pototan](pot event), and two on its altar step. [Calabarzon](cal event), [Zamboanga](zam event) and [Northern Mindanao](nor event) follow. [Metro Manila](met event) hasn't crossed the line yet.

The health secretary, in [Quezon City](que event), {ruled out}(e4) the vaccine that was {pulled}(e5) in 2017, after parents in [Bataan](bat mention) {blamed}(e6) it for three deaths. [Paris](par mention)-based makers have {appealed}(e7).

Schoolboys of [Guimbal](gui event) {drained}(e8) 400 tyres on Saturday. In [Roxas City](rox event) the council {bought}(e9) frogs: 1,200, from [Bulacan](bul mention), to eat larvae. "They eat the neighbours' chicks as well," a councilwoman reported.

[Vietnam](vie event), [Malaysia](mal event), and [Bangladesh](ban event), where [Dhaka](dha event)'s wards are full, have the same season.

The next count is due on the 13th. {Typhoon}(e10) Hanna, off [Luzon](luz event), is bringing what mosquitoes like.

---
places:
  ilo: {name: Iloilo, geonameid: 1711005, point: [10.6969, 122.5644]}
  iloi: {name: Iloilo, point: [11.0, 122.6], precision: division}
  wes: {name: Western Visayas, point: [11.0, 122.5], precision: division}
  pot: {name: Pototan, point: [10.945, 122.635]}
  cal: {name: Calabarzon, point: [14.0, 121.4], precision: division}
  zam: {name: Zamboanga, geonameid: 1679432, point: [6.9103, 122.0739]}
  nor: {name: Northern Mindanao, point: [8.3, 124.6], precision: division}
  met: {name: Metro Manila, point: [14.58, 121.0], precision: division}
  que: {name: Quezon City, geonameid: 1692192, point: [14.6488, 121.0509]}
  bat: {name: Bataan, point: [14.65, 120.45], precision: division}
  gui: {name: Guimbal, point: [10.66, 122.32]}
  rox: {name: Roxas City, point: [11.585, 122.751]}
  bul: {name: Bulacan, point: [15.0, 121.05], precision: division}
  luz: {name: Luzon, point: [16.5, 121.0], precision: area, radius_km: 300}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
events:
  e1: {type: outbreak, places: [wes, cal, zam, nor], start: 2019-01, end: 2019-08, date_precision: month, date_text: since January, killed: 622, status: happened, actors: "", main: true}
  e2: {type: statement, places: [], start: 2019-08-06, end: 2019-08-06, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
  e3: {type: outbreak, places: [iloi], start: 2019-07, end: 2019-07, date_precision: month, date_text: in July, status: happened, actors: "", main: true}
  e4: {type: decision, places: [que], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The health secretary}
  e5: {type: decision, places: [], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: ""}
  e6: {type: statement, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: medical, places: [gui], start: 2019-08-03, end: 2019-08-03, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e9: {type: deal, places: [rox], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the council}
  e10: {type: storm, places: [luz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
