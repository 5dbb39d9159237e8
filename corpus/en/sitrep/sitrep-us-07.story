---
id: sitrep-us-07
genre: sitrep
country: US
published: 2022-08-03
publisher: "Kentucky River Long-Term Recovery Group"
title: "DAILY BRIEF #6 — EASTERN [KENTUCKY](ky event) {FLOODING}(e1)"
---
Ops period: 0700 Aug. 2 – 0700 Aug. 3

{Fatalities}(e1): 37 confirmed ([Knott](kno event) 17, [Breathitt](bre event) 8, [Perry](per event), [Letcher](let event) and [Clay](cla event) the balance). The flood {crested}(e1) Thursday on the [North Fork](nor event) at 20.9 ft in [Whitesburg](whi event) and 43.5 in [Jackson](jac event), both records.

Roads: [KY 15](r15 event) one lane at [Isom](iso event). [KY 476](r476 event) open to [Lost Creek](los mention). Crews from [Lexington](lex mention) and from [Charleston](cha mention), [West Virginia](wv mention), are {bridging}(e2) [Troublesome Creek](tro event) at four hollows.

{Shelters}(e3): 361 persons, largest at the [Hazard](haz event) college gym and at [Jenny Wiley State Resort Park](jen event). [Floyd County](flo event)'s {closed}(e4) last night, its people having gone to cousins.

Water: [Hindman](hin event) boil order {lifted}(e5) Tuesday 1800. [Jenkins](jen2 event) remains {dry}(e6). Twelve tankers en route from [Paris](par mention) and [Versailles](ver mention) (both [Ky.](ky mention); please stop asking).

Law: three persons {arrested}(e7) for {looting}(e8), two in [Neon](neo event), one, from [Ohio](oh mention), in [Hindman](hin event).

Weather: heat {advisory}(e9) to 108 index. {Storms}(e10) possible Thursday.

The [Louisville](lou metonym) and [Cincinnati](cin metonym) ball clubs are {collecting}(e11) mops. FEMA reports the [Frankfort](fra event) office staffed 24 hours.

---
places:
  ky: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  kno: {name: Knott County, geonameid: 4297180, point: [37.3544, -82.9525], precision: division}
  bre: {name: Breathitt County, geonameid: 4285423, point: [37.5178, -83.3172], precision: division}
  per: {name: Perry County, geonameid: 4303951, point: [37.2413, -83.2178], precision: division}
  let: {name: Letcher County, geonameid: 4297909, point: [37.1185, -82.8613], precision: division}
  cla: {name: Clay County, geonameid: 4287883, point: [37.1643, -83.7155], precision: division}
  nor: {name: North Fork Kentucky River, point: [37.3, -83.1], precision: area, radius_km: 45}
  whi: {name: Whitesburg, geonameid: 4313346, point: [37.1184, -82.8268]}
  jac: {name: Jackson, point: [37.553, -83.3835], precision: near, near: bre}
  r15: {name: KY 15, point: [37.195, -82.886], precision: near, near: iso}
  r476: {name: KY 476, point: [37.44, -83.25], precision: near, near: los}
  iso: {name: Isom, point: [37.195, -82.886], precision: near}
  los: {name: Lost Creek, point: [37.477, -83.325], precision: near}
  lex: {name: Lexington, geonameid: 4297983, point: [37.9887, -84.4777]}
  cha: {name: Charleston, geonameid: 4801859, point: [38.3498, -81.6326]}
  wv: {name: West Virginia, geonameid: 4826850, point: [38.5004, -80.5001], precision: division}
  tro: {name: Troublesome Creek, point: [37.42, -83.15], precision: area, radius_km: 25}
  haz: {name: Hazard, geonameid: 4294349, point: [37.2495, -83.1932]}
  jen: {name: Jenny Wiley State Resort Park, point: [37.7, -82.73], precision: near}
  flo: {name: Floyd County, geonameid: 4291960, point: [37.5525, -82.7397], precision: division}
  hin: {name: Hindman, geonameid: 4294872, point: [37.3359, -82.9804]}
  jen2: {name: Jenkins, geonameid: 4296229, point: [37.1734, -82.631]}
  par: {name: Paris, geonameid: 4303602, point: [38.2098, -84.253]}
  ver: {name: Versailles, geonameid: 4312057, point: [38.0526, -84.73]}
  neo: {name: Neon, point: [37.197, -82.707], precision: near}
  oh: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  lou: {name: Louisville, geonameid: 4299276, point: [38.2542, -85.7594]}
  cin: {name: Cincinnati, geonameid: 4508722, point: [39.1271, -84.5144]}
  fra: {name: Frankfort, geonameid: 4292188, point: [38.2009, -84.8733]}
events:
  e1: {type: flood, places: [ky], start: 2022-07-28, end: 2022-07-28, date_precision: day, date_text: Thursday, killed: 37, status: happened, actors: "", main: true}
  e2: {type: construction, places: [tro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: displacement, places: [haz, jen], start: null, end: null, date_precision: unknown, date_text: "", displaced: 361, status: happened, actors: ""}
  e4: {type: closure, places: [flo], start: 2022-08-02, end: 2022-08-02, date_precision: day, date_text: last night, status: happened, actors: ""}
  e5: {type: decision, places: [hin], start: 2022-08-02, end: 2022-08-02, date_precision: day, date_text: Tuesday, status: happened, actors: ""}
  e6: {type: outage, places: [jen2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: arrest, places: [neo, hin], start: null, end: null, date_precision: unknown, date_text: "", arrested: 3, status: happened, actors: ""}
  e8: {type: robbery, places: [neo, hin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: extreme_weather, places: [ky], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e10: {type: storm, places: [], start: 2022-08-04, end: 2022-08-04, date_precision: day, date_text: Thursday, status: planned, actors: ""}
  e11: {type: aid, places: [lou, cin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
