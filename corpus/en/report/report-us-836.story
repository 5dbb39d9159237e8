---
id: report-us-836
genre: report
country: US
published: 2018-10-18
publisher: Black Hawk Valley News
title: "Road work: What drivers can expect next year"
---
Drivers in northwestern [Illinois](ill mention) should plan for orange barrels in 2019, on the state's five-year list at least.

The [Illinois](ill metonym org) Department of Transportation's district office in [Dixon](dix mention) {published}(e1) its program last week. It includes $58 million for [Jo Daviess County](jod mention), [Carroll County](car mention) and [Whiteside County](whi mention), most of it for resurfacing and culverts.

The biggest single item is the replacement of the U.S. 52 bridge between [Savanna](sav event) and [Sabula](sab event), [Iowa](iow mention), the old span of which was {demolished}(e2) in March. Nothing is left of it but a plaque.

U.S. 20 between [Galena](gal mention) and [Stockton](sto mention), a winding stretch that locals have wanted to see widened for 50 years, is not on the list, apart from turn lanes at [Elizabeth](eli mention). A four-lane road would cost about $1 billion.

"I've sat in on those meetings since Eisenhower, it feels like," said Warren Kroll, a retired dairyman from [Woodbine](woo mention). "They'll do it when the deer start paying tax."

Priorities are set by traffic counts, by the condition of the pavement and by the number of serious crashes, said district engineer Rhonda Massey. A road that scores below 4.5 on a scale of nine may be moved up. Money is the limit. Fuel-tax revenue does not keep up as cars go farther on a gallon, and if lawmakers in [Springfield](spr metonym) do not raise the tax, which has been 19 cents since 1990, the list for 2024 could be a third shorter.

A crossing guard will again be needed in [Mount Carroll](mou event), where Route 78 is to be {down to one lane}(e3) next to the grade school from May to August. Detours, when there are any, are to be posted a week ahead. Semis should not follow a phone: some township bridges can carry only eight tons, and a tow from the [Plum River](plu mention) bottoms may cost $4,000.

Comments on the program can be mailed to the office in [Dixon](dix mention).

---
places:
  ill: {name: Illinois, geonameid: 4896861, point: [40.0003, -89.2504], precision: division}
  dix: {name: Dixon, geonameid: 4889959, point: [41.8389, -89.4796]}
  jod: {name: Jo Daviess County, point: [42.37, -90.21], precision: area, radius_km: 30}
  car: {name: Carroll County, point: [42.07, -89.93], precision: area, radius_km: 25}
  whi: {name: Whiteside County, point: [41.75, -89.91], precision: area, radius_km: 30}
  sav: {name: Savanna, geonameid: 4910652, point: [42.0945, -90.1568]}
  sab: {name: Sabula, point: [42.07, -90.17]}
  iow: {name: Iowa, geonameid: 4862182, point: [42.0003, -93.5005], precision: division}
  gal: {name: Galena, geonameid: 4893384, point: [42.4167, -90.429]}
  sto: {name: Stockton, geonameid: 4912583, point: [42.3497, -90.0068]}
  eli: {name: Elizabeth, point: [42.318, -90.22]}
  woo: {name: Woodbine, point: [42.29, -90.16]}
  spr: {name: Springfield, geonameid: 4250542, point: [39.8017, -89.6437]}
  mou: {name: Mount Carroll, geonameid: 4902883, point: [42.095, -89.9782]}
  plu: {name: Plum River, point: [42.1, -90.1], precision: near}
events:
  e1: {type: publication, places: [dix], start: 2018-10-08, end: 2018-10-08, date_precision: week, date_text: last week, status: happened, actors: district office, targets: its program, main: true}
  e2: {type: construction, places: [sav, sab], start: 2018-03, end: 2018-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: the old span}
  e3: {type: construction, places: [mou], start: 2019-05, end: 2019-08, date_precision: month, date_text: from May to August, status: planned, actors: "", targets: Route 78}
notes: ""
