---
id: quake-us-20
genre: quake
country: US
published: 2014-08-25
publisher: Bay Wire
title: "Strongest {Quake}(e1) in 25 Years Hurts 120 in [Napa](nap event)"
---
[NAPA, Calif.](nap dateline) (BW) — Dawn Sunday found [Napa](nap event)'s residents standing in the street in pajamas, an hour after a magnitude-6.0 {earthquake}(e1) threw chimneys through roofs, sparked six {fires}(e2) and sent at least 120 people to one hospital.

Three were in critical condition, among them a boy of 13 who was {struck}(e3) by a falling fireplace at a sleepover. He was {airlifted}(e4) to [Sacramento](sac event). No deaths were reported.

The {temblor}(e1) hit at 3:20 a.m. six miles south of town near [American Canyon](ame event) and was felt from [Salinas](sal event) to [Chico](chi event). {Power went out}(e5) for 69,000 customers; about 18,000 were still dark at nightfall. Four mobile homes {burned}(e2) to the ground because a main had {broken}(e6) and hydrants were dry.

[California](cal metonym) Gov. Ellen Takeda {declared}(e7) an emergency. In [Vallejo](val event), a navy-era warehouse partly {collapsed}(e8). Amtrak {stopped}(e9) trains between [Martinez](mar event) and [Fairfield](fai event) for {inspection}(e9), and Monday {classes}(e10) were {canceled}(e10) in [Napa](nap event) and [Sonoma](son event).

At a winery in [Oakville](oak event), 20,000 bottles {lay}(e11) in a red lake. "It smelled like my honeymoon," the cellar master, Hugo Lentz, said. {Harvest}(e12), which began Aug. 12, will go on.

The {quake}(e1) was the region's {largest}(e13) since 1989, when 63 people were {killed}(e13) in the [Bay Area](bay event), 42 of them on a freeway in [Oakland](oakl event). A {bill}(e14) to fund an early-warning system was {vetoed}(e14) last year; its author, a senator from [Los Angeles](los mention), said he will {reintroduce}(e15) it Tuesday.

---
places:
  nap: {name: Napa, geonameid: 5376095, point: [38.2971, -122.2855]}
  sac: {name: Sacramento, geonameid: 5389489, point: [38.5816, -121.4944]}
  ame: {name: American Canyon, geonameid: 5323694, point: [38.1749, -122.2608]}
  sal: {name: Salinas, geonameid: 5391295, point: [36.6777, -121.6555]}
  chi: {name: Chico, geonameid: 5336269, point: [39.7285, -121.8375]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  val: {name: Vallejo, geonameid: 5405380, point: [38.1041, -122.2566]}
  mar: {name: Martinez, geonameid: 5370868, point: [38.0194, -122.1341]}
  fai: {name: Fairfield, geonameid: 5347335, point: [38.2494, -122.04]}
  son: {name: Sonoma, point: [38.292, -122.458]}
  oak: {name: Oakville, point: [38.437, -122.401]}
  bay: {name: Bay Area, point: [37.8, -122.25], precision: area, radius_km: 70}
  oakl: {name: Oakland, geonameid: 5378538, point: [37.8044, -122.2708]}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
events:
  e1: {type: earthquake, places: [nap], start: 2014-08-24, end: 2014-08-24, date_precision: day, date_text: Sunday, injured: 120, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: fire, places: [nap], start: 2014-08-24, end: 2014-08-24, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: other_accident, places: [nap], start: 2014-08-24, end: 2014-08-24, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", minor: true}
  e4: {type: medical, places: [sac], start: 2014-08-24, end: 2014-08-24, date_precision: day, date_text: "", status: happened, actors: "", targets: at least 120 people}
  e5: {type: outage, places: [nap], start: 2014-08-24, end: 2014-08-24, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: outage, places: [nap], start: 2014-08-24, end: 2014-08-24, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: decision, places: [cal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: California Gov. Ellen Takeda}
  e8: {type: collapse, places: [val], start: 2014-08-24, end: 2014-08-24, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: transport_change, places: [mar, fai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Amtrak}
  e10: {type: education, places: [nap, son], start: 2014-08-25, end: 2014-08-25, date_precision: day, date_text: Monday, status: happened, negated: true, actors: ""}
  e11: {type: other_accident, places: [oak], start: 2014-08-24, end: 2014-08-24, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: other, places: [oak], start: 2014-08-12, end: 2014-08-12, date_precision: day, date_text: Aug. 12, status: happened, actors: "", minor: true}
  e13: {type: earthquake, places: [bay], start: 1989, end: 1989, date_precision: year, date_text: 1989, killed: 63, status: happened, actors: ""}
  e14: {type: legislation, places: [cal], start: 2013, end: 2013, date_precision: year, date_text: last year, status: happened, negated: true, actors: ""}
  e15: {type: legislation, places: [cal], start: 2014-08-26, end: 2014-08-26, date_precision: day, date_text: Tuesday, status: planned, actors: a senator}
notes: ""
