---
id: report-us-531
genre: report
country: US
published: 2025-08-21
publisher: Ozarks Ledger
title: "[Missouri](mis metonym) redistricting {session}(e1) called as [Texas](tex metonym) House {passes}(e2) new map"
---
[JEFFERSON CITY, Missouri](jef dateline) — Gov. Mitch Halvorsen will {call}(e1) lawmakers back to the Capitol on Sept. 3 to {redraw}(e3) the state's eight congressional districts, his office {said}(e1) Wednesday, hours after the [Texas](tex metonym) House {approved}(e2) a plan that could give Republicans five more seats in [Washington](was mention).

The [Missouri](mis mention) proposal would {break up}(e3) the [Kansas City](kan mention)-based 5th District, held since 2005 by Democrat Lucius Overby. Parts of the city east of Troost Avenue would be joined to farm counties as far away as [Rolla](rol mention) and [Boonville](boo mention).

"They can't beat me in [Kansas City](kan mention), so they are going to move [Kansas City](kan mention)," Overby told about 800 people who {rallied}(e4) Wednesday evening at a union hall in [Independence](ind event). There were smaller {demonstrations}(e4) in [St. Louis](stl event), [Columbia](col event) and [Springfield](spr event).

In [Austin](aus event), the {vote}(e2) of 88–52 came after a two-week {standoff}(e5) in which more than 50 Democrats had {fled}(e5) to [Illinois](ill event) and [Massachusetts](mas event) to deny the chamber a quorum. When they came back Monday, each was {assigned}(e6) a state trooper; Rep. Yolanda Trevino of [Fort Worth](for mention) {refused}(e7) the escort and slept two nights on the House floor. A bomb threat had {emptied}(e8) the hotel in [St. Charles](stc event), [Illinois](ill mention), where many stayed, on Aug. 6.

The [Texas](tex metonym org) Senate is expected to {concur}(e9) this week. [California](cal metonym) responded at once: its Legislature plans to {vote}(e10) Thursday on a measure that would put a Democratic map before voters on Nov. 4. Leaders in [Indiana](indi metonym), [Florida](flo metonym) and [Ohio](ohi metonym) are weighing maps of their own, and Vice President Curt Daggett {met}(e11) [Indiana](indi metonym) legislators privately in [Indianapolis](india event) on Aug. 7. [Maryland](mar metonym)'s Senate president has {said no}(e12).

Halvorsen, a former sheriff from [Rolla](rol mention), had at first been cool to the idea. People close to him say that changed with a phone {call}(e13) from the president in July.

The session will also take up a {proposal}(e14) to make it harder to amend the constitution by initiative, following votes in 2024 that {restored}(e15) abortion rights and {raised}(e16) the minimum wage. Sen. Denny Voss, a Republican from [Washington](wash mention), a river town 50 miles west of [St. Louis](stl mention), said he would support both but wondered about the precedent. "What do we tell folks when the other side does it?"

A lawsuit is all but certain. In [Jackson County](jac event), voters are meanwhile preparing for a Sept. 30 recall {election}(e18) against the county executive over property assessments, and [Cass County](cas metonym) commissioners {voted}(e19) on Tuesday to deny a data center's rezoning near [Peculiar](pec event).

---
places:
  jef: {name: Jefferson City, geonameid: 4392388, point: [38.5767, -92.1735]}
  mis: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  kan: {name: Kansas City, geonameid: 4393217, point: [39.0997, -94.5786]}
  rol: {name: Rolla, geonameid: 4406282, point: [37.9514, -91.7713]}
  boo: {name: Boonville, geonameid: 4377957, point: [38.9736, -92.7432]}
  ind: {name: Independence, geonameid: 4391812, point: [39.0911, -94.4155]}
  stl: {name: St. Louis, geonameid: 4407066, point: [38.6273, -90.1979]}
  col: {name: Columbia, geonameid: 4381982, point: [38.9517, -92.3341]}
  spr: {name: Springfield, geonameid: 4409896, point: [37.2153, -93.2982]}
  aus: {name: Austin, geonameid: 4671654, point: [30.2672, -97.7431]}
  ill: {name: Illinois, geonameid: 4896861, point: [40.0003, -89.2504], precision: division}
  mas: {name: Massachusetts, geonameid: 6254926, point: [42.3657, -71.1083], precision: division}
  for: {name: Fort Worth, geonameid: 4691930, point: [32.7254, -97.3208]}
  stc: {name: St. Charles, geonameid: 4908737, point: [41.9142, -88.3087]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  indi: {name: Indiana, geonameid: 4921868, point: [40.0003, -86.2503], precision: division}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  india: {name: Indianapolis, geonameid: 4259418, point: [39.7684, -86.158]}
  mar: {name: Maryland, geonameid: 4361885, point: [39.0004, -76.75], precision: division}
  wash: {name: Washington, geonameid: 4413621, point: [38.5581, -91.0121]}
  jac: {name: Jackson County, geonameid: 4392183, point: [39.0054, -94.3432], precision: division}
  cas: {name: Cass County, geonameid: 4380266, point: [38.6465, -94.3545], precision: division}
  pec: {name: Peculiar, geonameid: 4402809, point: [38.7192, -94.4586]}
events:
  e1: {type: meeting, places: [jef], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: on Sept. 3, status: planned, actors: Gov. Mitch Halvorsen, targets: lawmakers, main: true}
  e2: {type: legislation, places: [aus], start: 2025-08-20, end: 2025-08-20, date_precision: day, date_text: Wednesday, status: happened, actors: House, targets: new map, main: true}
  e3: {type: legislation, places: [mis], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: lawmakers, targets: "the state's eight congressional districts", main: true}
  e4: {type: protest, places: [ind, stl, col, spr], start: 2025-08-20, end: 2025-08-20, date_precision: day, date_text: Wednesday evening, status: happened, actors: about 800 people}
  e5: {type: protest, places: [aus, ill, mas], start: 2025-08, end: 2025-08, date_precision: month, date_text: two-week, status: happened, actors: more than 50 Democrats}
  e6: {type: decision, places: [aus], start: 2025-08-18, end: 2025-08-18, date_precision: day, date_text: Monday, status: happened, actors: "", targets: a state trooper, minor: true}
  e7: {type: protest, places: [aus], start: 2025-08-18, end: 2025-08-20, date_precision: day, date_text: two nights, status: happened, actors: Rep. Yolanda Trevino, targets: the escort, minor: true}
  e8: {type: displacement, places: [stc], start: 2025-08-06, end: 2025-08-06, date_precision: day, date_text: on Aug. 6, status: happened, actors: "", targets: the hotel}
  e9: {type: legislation, places: [aus], start: 2025-08-18, end: 2025-08-18, date_precision: week, date_text: this week, status: planned, actors: Senate}
  e10: {type: legislation, places: [cal], start: 2025-08-21, end: 2025-08-21, date_precision: day, date_text: Thursday, status: planned, actors: Legislature, targets: a measure}
  e11: {type: meeting, places: [india], start: 2025-08-07, end: 2025-08-07, date_precision: day, date_text: on Aug. 7, status: happened, actors: Vice President Curt Daggett, targets: legislators}
  e12: {type: decision, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Senate president, minor: true}
  e13: {type: meeting, places: [], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: reported, actors: the president, targets: him, minor: true}
  e14: {type: legislation, places: [mis], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e15: {type: election, places: [mis], start: 2024, end: 2024, date_precision: year, date_text: in 2024, status: happened, actors: "", targets: abortion rights, minor: true}
  e16: {type: election, places: [mis], start: 2024, end: 2024, date_precision: year, date_text: in 2024, status: happened, actors: "", targets: the minimum wage, minor: true}
  e18: {type: election, places: [jac], start: 2025-09-30, end: 2025-09-30, date_precision: day, date_text: Sept. 30, status: planned, actors: voters, targets: the county executive}
  e19: {type: decision, places: [pec], start: 2025-08-19, end: 2025-08-19, date_precision: day, date_text: on Tuesday, status: happened, actors: commissioners, targets: "a data center's rezoning"}
notes: ""
