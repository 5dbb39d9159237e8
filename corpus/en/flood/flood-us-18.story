---
id: flood-us-18
genre: flood
country: US
published: 2022-07-30
publisher: Cumberland Dispatch
title: "Governor Says {Flood}(e1) Toll in [Appalachia](app event) Will Climb"
---
[JACKSON, Ky.](jac dateline) (CD) — Trapped homeowners swam to safety and others were {rescued}(e2) by boat as record {flooding}(e1) wiped out entire communities in [Appalachia](app event), {killing}(e1) at least 25 people, including four siblings ages 1 to 8.

{Search}(e3) crews in eastern [Kentucky](ken event) {worked}(e3) through the night Friday. The governor, Neil Pruitt, said he expected the toll to more than double and that it could take weeks to find all the victims. "It's hard to count when you can't get in," he said.

The {rain}(e4) let up early Friday after parts of [Breathitt](bre event), [Knott](kno event) and [Perry](per event) counties got as much as 10½ inches over 48 hours. The [North Fork](nor event) of the [Kentucky River](kent event) {crested}(e1) at 43.5 feet in [Jackson](jac event), breaking a mark set in 1939.

In [Hindman](hin event), Dixie Lee Combs watched her house float off its blocks.

Some 294 people have been {rescued}(e2) since Thursday, about 100 of them by aircraft of the [Kentucky](ken metonym) and [Tennessee](ten metonym) National Guards. Portions of at least 28 state roads were {blocked}(e5). More than 18,000 homes were {without power}(e6) on Saturday.

Across the line, crews in [Virginia](vir event) and [West Virginia](wes event) {cleared}(e7) mud from [Pound](pou event) and [McDowell County](mcd event).

The president {declared}(e8) a major disaster Friday. FEMA will {open}(e9) centers in [Hazard](haz event) and [Whitesburg](whi event) on Monday. In December, {tornadoes}(e10) {killed}(e10) 80 people in the western part of the state.

---
places:
  app: {name: Appalachia, point: [37.4, -83.0], precision: area, radius_km: 200}
  jac: {name: Jackson, point: [37.553, -83.384]}
  ken: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  bre: {name: Breathitt County, geonameid: 4285423, point: [37.5178, -83.3172], precision: division}
  kno: {name: Knott County, geonameid: 4297180, point: [37.3544, -82.9525], precision: division}
  per: {name: Perry County, geonameid: 4303951, point: [37.2413, -83.2178], precision: division}
  nor: {name: North Fork, point: [37.4, -83.3], precision: area, radius_km: 30}
  kent: {name: Kentucky River, point: [37.7, -83.8], precision: area, radius_km: 80}
  hin: {name: Hindman, point: [37.336, -82.98]}
  ten: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
  vir: {name: Virginia, geonameid: 6254928, point: [37.5481, -77.4467], precision: division}
  wes: {name: West Virginia, geonameid: 4826850, point: [38.5004, -80.5001], precision: division}
  pou: {name: Pound, point: [37.126, -82.608]}
  mcd: {name: McDowell County, geonameid: 4814188, point: [37.3828, -81.6582], precision: division}
  haz: {name: Hazard, geonameid: 4294349, point: [37.2495, -83.1932]}
  whi: {name: Whitesburg, point: [37.118, -82.827]}
events:
  e1: {type: flood, places: [app, bre, kno, per, jac], start: 2022-07-28, end: 2022-07-29, date_precision: day, date_text: "", killed: 25, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [ken], start: 2022-07-28, end: 2022-07-30, date_precision: day, date_text: since Thursday, status: happened, actors: "", targets: 294 people}
  e3: {type: rescue, places: [ken], start: 2022-07-29, end: 2022-07-29, date_precision: day, date_text: Friday, status: happened, actors: ""}
  e4: {type: extreme_weather, places: [bre, kno, per], start: 2022-07-29, end: 2022-07-29, date_precision: day, date_text: Friday, status: happened, actors: "", minor: true}
  e5: {type: transport_change, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: outage, places: [ken], start: 2022-07-30, end: 2022-07-30, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e7: {type: construction, places: [pou, mcd], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: crews}
  e8: {type: decision, places: [ken], start: 2022-07-29, end: 2022-07-29, date_precision: day, date_text: Friday, status: happened, actors: The president}
  e9: {type: opening, places: [haz, whi], start: 2022-08-01, end: 2022-08-01, date_precision: day, date_text: on Monday, status: planned, actors: FEMA}
  e10: {type: storm, places: [ken], start: 2021-12, end: 2021-12, date_precision: month, date_text: In December, killed: 80, status: happened, actors: ""}
notes: ""
