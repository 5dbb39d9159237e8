---
id: report-ca-300
genre: report
country: CA
published: 2014-09-25
publisher: Parkland News
title: "No {bail}(e1) for [Red Deer](red mention) man accused in string of rural {break-ins}(e2)"
---
A judge has {denied}(e1) bail to a 36-year-old man who police say led a ring that {stole}(e2) more than 40 trucks, trailers and all-terrain vehicles from farms in central [Alberta](alb event).

Curtis Allan Weiss of [Red Deer](red mention) is {charged}(e3) with 61 offences, among them break and enter, possession of stolen property and fleeing from police. He {appeared}(e1) by video in provincial court in [Stettler](ste event) on Wednesday.

RCMP allege that between April and August the group {hit}(e2) yards near [Bashaw](bas event), [Castor](cas event), [Trochu](tro event) and [Delburne](del event), usually while the owners were in the fields. Most of the vehicles were {found}(e4) on a quarter section outside [Rimbey](rim event), with numbers filed off. Two, a loader and a horse trailer, {turned up}(e4) at an auction yard in [Swift Current](swi event), [Saskatchewan](sas event).

Three other people, including a woman from [Sylvan Lake](syl mention), were {arrested}(e5) on Sept. 3 and have been {released}(e6) on conditions.

Const. Marie-Ève Gauthier said a grandmother near [Alix](ali event) took a photograph of a licence plate in July. "She was 81 and she was hiding behind a combine. I would hire her tomorrow."

Property crime in rural areas served by the RCMP rose by a fifth over five years, according to Statistics [Canada](can metonym org). Residents in several counties have {formed}(e7) patrols. The Rural Municipalities Association wants more officers, but the solicitor general's department in [Edmonton](edm metonym) says that 40 positions already funded cannot be filled.

Not everyone is comfortable with patrols. In February a man in [Leduc County](led event) was {acquitted}(e8) of aggravated assault after he {shot}(e9) a trespasser in the leg, and defence lawyers fear there will be others. "A quad is worth eight thousand dollars. It's insured," said [Calgary](cal mention) lawyer Peter Hnatiuk, who does not act for Weiss.

The preliminary {inquiry}(e10) is set for Jan. 19.

In an unrelated matter, [Ponoka](pon metonym) RCMP are asking for tips about the {theft}(e11) of 22 Angus heifers from a community pasture at [Bluffton](blu event) on the Labour Day weekend.

---
places:
  red: {name: Red Deer, geonameid: 6118158, point: [52.2668, -113.802]}
  alb: {name: Alberta, geonameid: 5883102, point: [52.2833, -117.469], precision: division}
  sas: {name: Saskatchewan, geonameid: 6141242, point: [54.0001, -106.001], precision: division}
  bas: {name: Bashaw, point: [52.58, -112.97]}
  cas: {name: Castor, point: [52.22, -111.9]}
  tro: {name: Trochu, point: [51.83, -113.23]}
  del: {name: Delburne, point: [52.2, -113.22]}
  rim: {name: Rimbey, point: [52.63, -114.24]}
  swi: {name: Swift Current, geonameid: 6160603, point: [50.2834, -107.8013]}
  ali: {name: Alix, point: [52.4, -113.18]}
  led: {name: Leduc County, point: [53.2, -113.8], precision: area, radius_km: 30}
  blu: {name: Bluffton, point: [52.76, -114.29]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  ste: {name: Stettler, point: [52.32, -112.71]}
  syl: {name: Sylvan Lake, point: [52.31, -114.1]}
  edm: {name: Edmonton, geonameid: 5946768, point: [53.5501, -113.4687]}
  cal: {name: Calgary, geonameid: 5913490, point: [51.0501, -114.0853]}
  pon: {name: Ponoka, geonameid: 6109273, point: [52.6768, -113.5815]}
events:
  e1: {type: verdict, places: [ste], start: 2014-09-24, end: 2014-09-24, date_precision: day, date_text: on Wednesday, status: happened, actors: A judge, targets: Curtis Allan Weiss, main: true}
  e2: {type: robbery, places: [bas, cas, tro, del, alb], start: 2014-04, end: 2014-08, date_precision: month, date_text: between April and August, status: happened, actors: the group, targets: "more than 40 trucks, trailers and all-terrain vehicles", main: true}
  e3: {type: charge, places: [ste], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Curtis Allan Weiss, main: true}
  e4: {type: discovery, places: [rim, swi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Most of the vehicles}
  e5: {type: arrest, places: [], start: 2014-09-03, end: 2014-09-03, date_precision: day, date_text: on Sept. 3, arrested: 3, status: happened, actors: "", targets: Three other people}
  e6: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Three other people, minor: true}
  e7: {type: opening, places: [alb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Residents in several counties, targets: patrols, minor: true}
  e8: {type: verdict, places: [led], start: 2014-02, end: 2014-02, date_precision: month, date_text: In February, status: happened, actors: "", targets: a man in Leduc County}
  e9: {type: shooting, places: [led], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: a man in Leduc County, targets: a trespasser}
  e10: {type: trial, places: [ste], start: 2015-01-19, end: 2015-01-19, date_precision: day, date_text: for Jan. 19, status: planned, actors: ""}
  e11: {type: robbery, places: [blu], start: 2014-08-30, end: 2014-09-01, date_precision: day, date_text: on the Labour Day weekend, status: happened, actors: "", targets: 22 Angus heifers}
notes: ""
