---
id: report-us-275
genre: report
country: US
published: 2018-10-05
publisher: Blue Ridge Broadcasting
title: "Bear {killed}(e1) after {entering}(e2) [Asheville](ash mention)-area school"
---
Wildlife officers {shot and killed}(e1) a 180-pound black bear Thursday morning after it {got into}(e2) the cafeteria of an elementary school in [Black Mountain](bla event) and refused to leave.

No children were hurt. About 370 students were {held}(e3) in classrooms for 50 minutes, then {sent home}(e4) early by bus to [Swannanoa](swa event), [Montreat](mon event) and [Ridgecrest](rid event).

The male bear {pushed through}(e2) a delivery door at 8:05 a.m., according to [Buncombe County](bun metonym org) Schools. It had {eaten}(e2) most of a tray of sausage biscuits when officers arrived.

"A tranquilizer takes ten minutes, and there was a hallway full of second graders on the other side of a swinging door," said Sgt. Dana Teeter of the [North Carolina](nor metonym org) Wildlife Resources Commission.

The decision was {criticized}(e5) by BearSmart [Asheville](ash metonym org), which {held}(e6) a small vigil outside the school Thursday evening. More than 8,000 people {signed}(e6) an online petition demanding a review.

The bear carried an ear tag from a project that has {followed}(e7) 200 animals in and around [Asheville](ash event) since 2014. It was {trapped}(e8) in [Weaverville](wea event) in May and {moved}(e9) to the [Pisgah National Forest](pis event), 40 miles away.

Biologists blame a poor acorn crop. In September a woman was {bitten}(e10) on her porch in [Swannanoa](swa event), and a cub had to be {freed}(e11) from a dumpster in [Hendersonville](hen event). [Gatlinburg](gat event), [Tennessee](ten event), across the mountains, {passed}(e12) an ordinance in 2000 requiring bear-proof cans, and [Asheville](ash metonym) is considering one.

Hunters {took}(e13) 3,471 bears in the state last year. The season in the western counties {opens}(e14) Oct. 15.

Several districts in the region were just {recovering}(e15) from closures caused by the remnants of Hurricane Florence, which {washed out}(e16) roads in [Yancey](yan event) and [Mitchell](mit event) counties Sept. 16, days after {making landfall}(e16) at [Wrightsville Beach](wri event).

Principal Leah Hamrick said counselors would {meet}(e17) with students Friday. "They named him Biscuit before we even knew how it would end," she said.

---
places:
  ash: {name: Asheville, geonameid: 4453066, point: [35.6009, -82.554]}
  bla: {name: Black Mountain, geonameid: 4456121, point: [35.6179, -82.3212]}
  swa: {name: Swannanoa, geonameid: 4494217, point: [35.5979, -82.3998]}
  mon: {name: Montreat, geonameid: 4480007, point: [35.6443, -82.3029]}
  rid: {name: Ridgecrest, point: [35.62, -82.29]}
  bun: {name: Buncombe County, geonameid: 4458155, point: [35.6094, -82.5304], precision: division}
  nor: {name: North Carolina, geonameid: 4482348, point: [35.5007, -80.0003], precision: division}
  wea: {name: Weaverville, geonameid: 4497912, point: [35.697, -82.5607]}
  pis: {name: Pisgah National Forest, point: [35.35, -82.75], precision: area, radius_km: 30}
  hen: {name: Hendersonville, geonameid: 4470592, point: [35.3187, -82.4609]}
  gat: {name: Gatlinburg, geonameid: 4624443, point: [35.7145, -83.5119]}
  ten: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
  yan: {name: Yancey County, geonameid: 4500160, point: [35.8893, -82.304], precision: division}
  mit: {name: Mitchell County, geonameid: 4479817, point: [36.0131, -82.1636], precision: division}
  wri: {name: Wrightsville Beach, geonameid: 4500092, point: [34.2085, -77.7964]}
events:
  e1: {type: killing, places: [bla], start: 2018-10-04, end: 2018-10-04, date_precision: day, date_text: Thursday morning, status: happened, actors: Wildlife officers, targets: a 180-pound black bear, main: true}
  e2: {type: attack, places: [bla], start: 2018-10-04, end: 2018-10-04, date_precision: day, date_text: "at 8:05 a.m.", status: happened, actors: a 180-pound black bear, targets: the cafeteria of an elementary school, main: true}
  e3: {type: other, places: [bla], start: 2018-10-04, end: 2018-10-04, date_precision: day, date_text: "", status: happened, actors: "", targets: About 370 students, minor: true}
  e4: {type: transport_change, places: [bla, swa, mon, rid], start: 2018-10-04, end: 2018-10-04, date_precision: day, date_text: "", status: happened, actors: "", targets: About 370 students, minor: true}
  e5: {type: statement, places: [ash], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: BearSmart Asheville}
  e6: {type: protest, places: [bla], start: 2018-10-04, end: 2018-10-04, date_precision: day, date_text: Thursday evening, status: happened, actors: BearSmart Asheville}
  e7: {type: survey, places: [ash], start: 2014, end: 2018, date_precision: year, date_text: since 2014, status: happened, actors: a project, targets: 200 animals}
  e8: {type: rescue, places: [wea], start: 2018-05, end: 2018-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: The bear, minor: true}
  e9: {type: transport_change, places: [pis], start: 2018-05, end: 2018-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: The bear, minor: true}
  e10: {type: attack, places: [swa], start: 2018-09, end: 2018-09, date_precision: month, date_text: In September, injured: 1, status: happened, actors: "", targets: a woman}
  e11: {type: rescue, places: [hen], start: 2018-09, end: 2018-09, date_precision: month, date_text: In September, status: happened, actors: "", targets: a cub}
  e12: {type: legislation, places: [gat], start: 2000, end: 2000, date_precision: year, date_text: in 2000, status: happened, actors: Gatlinburg, targets: an ordinance}
  e13: {type: other, places: [nor], start: 2017, end: 2017, date_precision: year, date_text: last year, status: happened, actors: Hunters, targets: "3,471 bears", minor: true}
  e14: {type: opening, places: [nor], start: 2018-10-15, end: 2018-10-15, date_precision: day, date_text: Oct. 15, status: planned, actors: "", targets: The season, minor: true}
  e15: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Several districts, minor: true}
  e16: {type: storm, places: [yan, mit, wri], start: 2018-09-16, end: 2018-09-16, date_precision: day, date_text: Sept. 16, status: happened, actors: Hurricane Florence, targets: roads}
  e17: {type: meeting, places: [bla], start: 2018-10-05, end: 2018-10-05, date_precision: day, date_text: Friday, status: planned, actors: counselors, targets: students, minor: true}
notes: ""
