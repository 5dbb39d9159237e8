---
id: report-gb-274
genre: report
country: GB
published: 2020-06-04
publisher: Yorkshire Coast Journal
title: "Council under fire over [Whitby](whi event) harbour wall {collapse}(e1)"
---
A section of harbour wall that {gave way}(e1) at [Whitby](whi event) last Thursday had been {flagged}(e2) as unsafe nearly two years ago, it has emerged.

About 25 metres of stonework {slid}(e1) into the upper harbour, {taking}(e1) with it a fish van and part of a car park.

No one was hurt, but two cobles moored beneath were {holed}(e3) and one {sank}(e3).

A survey {carried out}(e2) for [Scarborough](sca metonym org) Borough Council in July 2018 gave the wall five years at most and {recommended}(e2) that vehicles be kept 10 metres away, documents seen by this newspaper show.

Council leader Denis Outhwaite said the budget for repairs, £1.4m, had been {moved}(e4) to [Filey](fil event) after storm damage to the sea wall there in March 2018.

"With hindsight I would not have signed that off," he told an online {meeting}(e5) on Wednesday.

Fisherman Matthew Storr, from [Sandsend](san mention), lost gear worth £18,000 in the {collapse}(e1). He said boats had been tied up anyway since markets in [France](fra event) and [Spain](spa event) {shut}(e6) in March because of the {pandemic}(e7).

Engineers from [Hull](hul mention) are {driving}(e8) sheet piles to stop further movement and the swing bridge, {closed}(e9) since Friday, is due to {reopen}(e10) on Saturday to pedestrians only. Lorries are being {diverted}(e11) through [Ruswarp](rus event) and [Sleights](sle event).

The MP for the area, Ralph Cundall, {wrote}(e12) on Monday to the Environment Secretary. [Whitby](whi metonym org) Town Council has {called}(e13) for an independent inquiry.

Visitors {returned}(e14) in numbers last weekend after travel rules were {eased}(e15), with police {turning away}(e16) cars at [Runswick Bay](run event) and [Staithes](sta event). North [Yorkshire](yor metonym org) Police {fined}(e17) 31 people, among them a family of six from [Middlesbrough](mid mention) who had {camped}(e18) at [Robin Hood's Bay](rob event).

Bathers {complained}(e19) of diesel in the water after the boat {went down}(e3).

It is not the first such failure on this coast: in November 2012 five cottages in [Whitby](whi event) were {demolished}(e20) after a {landslip}(e21), and in 1993 a hotel at [Scarborough](sca event) {fell}(e22) into the sea.

---
places:
  whi: {name: Whitby, geonameid: 2634135, point: [54.4877, -0.615]}
  sca: {name: Scarborough, geonameid: 2638419, point: [54.2797, -0.4044]}
  san: {name: Sandsend, point: [54.5, -0.67]}
  hul: {name: Hull, point: [53.744, -0.335]}
  rus: {name: Ruswarp, point: [54.47, -0.63]}
  sle: {name: Sleights, point: [54.455, -0.66]}
  run: {name: Runswick Bay, point: [54.53, -0.75]}
  sta: {name: Staithes, point: [54.56, -0.79]}
  yor: {name: Yorkshire, point: [54.0, -1.5], precision: area, radius_km: 80}
  rob: {name: "Robin Hood's Bay", point: [54.43, -0.53]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  fil: {name: Filey, geonameid: 2649463, point: [54.21, -0.2892]}
  mid: {name: Middlesbrough, geonameid: 2642607, point: [54.5762, -1.2348]}
events:
  e1: {type: collapse, places: [whi], start: 2020-05-28, end: 2020-05-28, date_precision: day, date_text: last Thursday, status: happened, actors: "", targets: A section of harbour wall, main: true}
  e2: {type: survey, places: [whi], start: 2018-07, end: 2018-07, date_precision: month, date_text: in July 2018, status: happened, actors: Scarborough Borough Council, targets: the wall, main: true}
  e3: {type: sea_accident, places: [whi], start: 2020-05-28, end: 2020-05-28, date_precision: day, date_text: "", status: happened, actors: "", targets: two cobles}
  e4: {type: decision, places: [fil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the budget for repairs}
  e5: {type: meeting, places: [whi], start: 2020-06-03, end: 2020-06-03, date_precision: day, date_text: on Wednesday, status: happened, actors: Denis Outhwaite, minor: true}
  e6: {type: closure, places: [fra, spa], start: 2020-03, end: 2020-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: markets}
  e7: {type: outbreak, places: [], start: 2020-03, end: 2020-03, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: construction, places: [whi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Engineers from Hull, targets: sheet piles}
  e9: {type: closure, places: [whi], start: 2020-05-29, end: 2020-05-29, date_precision: day, date_text: since Friday, status: happened, actors: "", targets: the swing bridge}
  e10: {type: opening, places: [whi], start: 2020-06-06, end: 2020-06-06, date_precision: day, date_text: on Saturday, status: planned, actors: "", targets: the swing bridge}
  e11: {type: transport_change, places: [rus, sle], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Lorries}
  e12: {type: statement, places: [whi], start: 2020-06-01, end: 2020-06-01, date_precision: day, date_text: on Monday, status: happened, actors: Ralph Cundall, targets: the Environment Secretary}
  e13: {type: statement, places: [whi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Whitby Town Council, targets: an independent inquiry, minor: true}
  e14: {type: visit, places: [whi], start: 2020-05-30, end: 2020-05-31, date_precision: day, date_text: last weekend, status: happened, actors: Visitors}
  e15: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: travel rules, minor: true}
  e16: {type: transport_change, places: [run, sta], start: 2020-05-30, end: 2020-05-31, date_precision: day, date_text: last weekend, status: happened, actors: police, targets: cars}
  e17: {type: verdict, places: [rob], start: 2020-05-30, end: 2020-05-31, date_precision: day, date_text: "", status: happened, actors: North Yorkshire Police, targets: 31 people}
  e18: {type: visit, places: [rob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a family of six from Middlesbrough, minor: true}
  e19: {type: statement, places: [whi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bathers, targets: diesel in the water, minor: true}
  e20: {type: construction, places: [whi], start: 2012-11, end: 2012-11, date_precision: month, date_text: in November 2012, status: happened, actors: "", targets: five cottages}
  e21: {type: landslide, places: [whi], start: 2012-11, end: 2012-11, date_precision: month, date_text: in November 2012, status: happened, actors: ""}
  e22: {type: landslide, places: [sca], start: 1993, end: 1993, date_precision: year, date_text: in 1993, status: happened, actors: "", targets: a hotel}
notes: ""
