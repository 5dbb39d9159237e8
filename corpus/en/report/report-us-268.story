---
id: report-us-268
genre: report
country: US
published: 2016-12-06
publisher: Slate Belt Record
title: "Store {closings}(e1), {openings}(e2): Retail changes around the [Lehigh Valley](leh event)"
---
The holiday shopping season is the last one for several familiar names in the [Lehigh Valley](leh event), while a discount grocer is racing to {open}(e2) its doors before Christmas.

Hochstetter's, the family department store that has anchored downtown [Nazareth](naz event) since 1922, will {close}(e1) after Christmas Eve, co-owner Fern Hochstetter Ruch said Monday. She and her brother, both in their seventies, {failed}(e3) to find a buyer. Nine full-time workers will {lose their jobs}(e4). The company {shut}(e5) its [Bangor](ban event) branch in 2013 and its [Stroudsburg](str event) branch the following year.

In [Palmer Township](pal event), the Kmart at 25th Street and Nazareth Road will {go dark}(e6) in mid-March, one of 64 the chain {announced}(e7) last week, along with a Sears in [Pottsville](pot event) and stores in [Altoona](alt event) and [Elkins](elk event), [West Virginia](wes event). Liquidation {sales}(e8) {begin}(e8) Dec. 15.

[German](ger demonym) grocer Lidl, which is {building}(e9) a distribution center for the [Northeast](nor mention) in [Cecil County](cec event), [Maryland](mar event), {bought}(e10) a former car lot on Stefko Boulevard in [Bethlehem](bet event) for $3.6 million in October, according to deeds recorded in [Northampton County](nort metonym). It has also {filed}(e11) plans in [Whitehall Township](whi event).

Its rival Aldi {cuts the ribbon}(e2) Dec. 15 in [Easton](eas event), where Mayor Russ Delgrosso expects 25 jobs. The first 100 shoppers will {receive}(e13) gift cards.

Farther west, [Kutztown](kut event)'s Airport Diner {reopened}(e14) Friday, nine months after an early-morning grease {fire}(e15). "People sent me checks. A trucker from [Scranton](scr mention) mailed a hundred-dollar bill," owner Stavros Kokkinos said.

Across the river, [Phillipsburg](phi event), [N.J.](new event), officials {approved}(e16) on Nov. 29 a tax abatement for a $22 million brewery in the former Ingersoll Rand foundry. {Renovation}(e17) should {start}(e17) in spring. The brewer, from [Asheville](ash mention), [North Carolina](north mention), {passed over}(e18) sites in [Allentown](all mention) and [Reading](rea mention).

Unemployment in the metropolitan area {fell}(e19) to 5.3 percent in October from 5.6 in September, the state labor department in [Harrisburg](har mention) said.

---
places:
  leh: {name: Lehigh Valley, point: [40.65, -75.4], precision: area, radius_km: 40}
  nor: {name: Northeast, point: [42.0, -74.0], precision: area, radius_km: 400}
  naz: {name: Nazareth, geonameid: 5202938, point: [40.7404, -75.3096]}
  ban: {name: Bangor, geonameid: 5178996, point: [40.8657, -75.2066]}
  str: {name: Stroudsburg, geonameid: 5214543, point: [40.9868, -75.1946]}
  pal: {name: Palmer Township, point: [40.7, -75.26], precision: area, radius_km: 5}
  pot: {name: Pottsville, geonameid: 5207080, point: [40.6857, -76.1955]}
  alt: {name: Altoona, geonameid: 5178195, point: [40.5187, -78.3947]}
  elk: {name: Elkins, geonameid: 4805033, point: [38.9259, -79.8467]}
  wes: {name: West Virginia, geonameid: 4826850, point: [38.5004, -80.5001], precision: division}
  cec: {name: Cecil County, geonameid: 4350685, point: [39.5624, -75.9416], precision: division}
  mar: {name: Maryland, geonameid: 4361885, point: [39.0004, -76.75], precision: division}
  bet: {name: Bethlehem, geonameid: 5180225, point: [40.6259, -75.3705]}
  nort: {name: Northampton County, geonameid: 5203809, point: [40.7528, -75.3074], precision: division}
  whi: {name: Whitehall Township, point: [40.66, -75.5], precision: area, radius_km: 5}
  eas: {name: Easton, geonameid: 5188140, point: [40.6884, -75.2207]}
  kut: {name: Kutztown, geonameid: 5196621, point: [40.5173, -75.7774]}
  scr: {name: Scranton, geonameid: 5211303, point: [41.4092, -75.6649]}
  phi: {name: Phillipsburg, geonameid: 5102615, point: [40.6937, -75.1902]}
  new: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  ash: {name: Asheville, geonameid: 4453066, point: [35.6009, -82.554]}
  north: {name: North Carolina, geonameid: 4482348, point: [35.5007, -80.0003], precision: division}
  all: {name: Allentown, geonameid: 5178127, point: [40.6084, -75.4902]}
  rea: {name: Reading, geonameid: 5207728, point: [40.3357, -75.9269]}
  har: {name: Harrisburg, geonameid: 5192726, point: [40.2737, -76.8844]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: closure, places: [naz], start: 2016-12-24, end: 2016-12-24, date_precision: day, date_text: after Christmas Eve, status: planned, actors: "", targets: "Hochstetter's", main: true}
  e2: {type: opening, places: [eas], start: 2016-12-15, end: 2016-12-15, date_precision: day, date_text: Dec. 15, status: planned, actors: Aldi, main: true}
  e3: {type: deal, places: [naz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: She and her brother, targets: a buyer}
  e4: {type: layoffs, places: [naz], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Nine full-time workers}
  e5: {type: closure, places: [ban, str], start: 2013, end: 2014, date_precision: year, date_text: in 2013, status: happened, actors: The company, targets: its Bangor branch}
  e6: {type: closure, places: [pal, pot, alt, elk], start: 2017-03, end: 2017-03, date_precision: month, date_text: in mid-March, status: planned, actors: "", targets: the Kmart at 25th Street and Nazareth Road, main: true}
  e7: {type: statement, places: [], start: 2016-11-28, end: 2016-11-28, date_precision: week, date_text: last week, status: happened, actors: the chain, minor: true}
  e8: {type: deal, places: [pal, pot, alt, elk], start: 2016-12-15, end: 2016-12-15, date_precision: day, date_text: Dec. 15, status: planned, actors: "", minor: true}
  e9: {type: construction, places: [cec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: German grocer Lidl, targets: a distribution center}
  e10: {type: deal, places: [bet], start: 2016-10, end: 2016-10, date_precision: month, date_text: in October, status: happened, actors: German grocer Lidl, targets: a former car lot}
  e11: {type: statement, places: [whi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: It, targets: plans, minor: true}
  e13: {type: aid, places: [eas], start: 2016-12-15, end: 2016-12-15, date_precision: day, date_text: "", status: planned, actors: "", targets: The first 100 shoppers, minor: true}
  e14: {type: opening, places: [kut], start: 2016-12-02, end: 2016-12-02, date_precision: day, date_text: Friday, status: happened, actors: "", targets: Airport Diner}
  e15: {type: fire, places: [kut], start: 2016-03, end: 2016-03, date_precision: month, date_text: nine months after, status: happened, actors: "", targets: Airport Diner}
  e16: {type: decision, places: [phi], start: 2016-11-29, end: 2016-11-29, date_precision: day, date_text: on Nov. 29, status: happened, actors: officials, targets: a tax abatement}
  e17: {type: construction, places: [phi], start: 2017-03, end: 2017-05, date_precision: month, date_text: in spring, status: planned, actors: "", targets: the former Ingersoll Rand foundry}
  e18: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The brewer, targets: sites in Allentown and Reading, minor: true}
  e19: {type: market, places: [leh], start: 2016-10, end: 2016-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: Unemployment}
notes: ""
