---
id: report-us-65
genre: report
country: US
published: 2022-03-15
publisher: Allen County Sentinel
title: "[Lima](lim event) man {charged}(e1) in weekend {shooting}(e2) at after-hours club"
---
[LIMA](lim dateline), [Ohio](ohi dateline) — A 31-year-old [Lima](lim mention) man was {charged}(e1) Monday with two counts of aggravated murder in a {shooting}(e2) early Sunday at an unlicensed club on South Main Street that {left}(e2) two men {dead}(e2) and three other people {wounded}(e2).

Deandre L. Pettis is {held}(e3) in the [Allen County](all event) Jail without bond. He was {taken}(e3) into custody without incident at a gas station in [Wapakoneta](wap event) about five hours after the {shooting}(e2), [Lima](lim metonym org) Police Maj. Curt Vandemark said.

The dead were identified as Marcus Tolliver, 27, of [Lima](lim mention), and Jerrell Banks, 24, of [Toledo](tol mention). A woman from [Findlay](fin mention) was {flown}(e4) to a [Dayton](day event) hospital with a wound to the neck. Two men were {treated}(e4) at Mercy Health-St. Rita's and released.

According to an affidavit {filed}(e1) in [Lima](lim metonym org) Municipal Court, an {argument}(e5) over a dice game spilled into the parking lot about 3:40 a.m. Detectives {recovered}(e6) 22 shell casings of two calibers. They believe a second gunman fled in a white Dodge Charger that was later {found}(e7) behind a church in [Delphos](del event).

Neighbors have {complained}(e8) about the building since last summer, and city council was to {vote}(e9) Monday night on declaring it a nuisance. "We told them somebody was going to get killed," said Loretta Sims, who has lived across the alley since 1988.

The city of 35,000 had nine {homicides}(e10) in 2021, its most since 2013. In January a 16-year-old was {shot}(e11) to death at a bus stop on Kibby Street; two teens from [Mansfield](man mention) and [Columbus](col mention) have {pleaded}(e12) not guilty.

Pettis served four years at the [Marion](mar metonym org) Correctional Institution for a 2014 {robbery}(e13) in [Sidney](sid event). A preliminary hearing is {set}(e14) for 1:30 p.m. March 23.

---
places:
  lim: {name: Lima, geonameid: 5160783, point: [40.7426, -84.1052]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  all: {name: Allen County, geonameid: 5145576, point: [40.7716, -84.1061], precision: division}
  wap: {name: Wapakoneta, geonameid: 5175670, point: [40.5678, -84.1936]}
  tol: {name: Toledo, geonameid: 5174035, point: [41.6639, -83.5552]}
  fin: {name: Findlay, geonameid: 5153924, point: [41.0442, -83.6499]}
  day: {name: Dayton, geonameid: 4509884, point: [39.7589, -84.1916]}
  del: {name: Delphos, geonameid: 5151941, point: [40.8434, -84.3416]}
  man: {name: Mansfield, geonameid: 5161723, point: [40.7584, -82.5155]}
  col: {name: Columbus, geonameid: 4509177, point: [39.9612, -82.9988]}
  mar: {name: Marion, geonameid: 5161902, point: [40.5887, -83.1285]}
  sid: {name: Sidney, geonameid: 5172078, point: [40.2842, -84.1555]}
events:
  e1: {type: charge, places: [lim], start: 2022-03-14, end: 2022-03-14, date_precision: day, date_text: Monday, status: happened, actors: "", targets: Deandre L. Pettis, main: true}
  e2: {type: shooting, places: [lim], start: 2022-03-13, end: 2022-03-13, date_precision: day, date_text: early Sunday, killed: 2, injured: 3, status: happened, actors: "", main: true}
  e3: {type: arrest, places: [wap], start: 2022-03-13, end: 2022-03-13, date_precision: day, date_text: about five hours after, arrested: 1, status: happened, actors: "", targets: Deandre L. Pettis, main: true}
  e4: {type: medical, places: [day, lim], start: 2022-03-13, end: 2022-03-13, date_precision: day, date_text: "", status: happened, actors: "", targets: A woman from Findlay, minor: true}
  e5: {type: attack, places: [lim], start: 2022-03-13, end: 2022-03-13, date_precision: day, date_text: "about 3:40 a.m.", status: happened, actors: "", minor: true}
  e6: {type: investigation, places: [lim], start: 2022-03-13, end: 2022-03-13, date_precision: day, date_text: "", status: happened, actors: Detectives, targets: 22 shell casings, minor: true}
  e7: {type: discovery, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a white Dodge Charger, minor: true}
  e8: {type: statement, places: [lim], start: 2021, end: 2021, date_precision: year, date_text: since last summer, status: happened, actors: Neighbors, targets: the building, minor: true}
  e9: {type: decision, places: [lim], start: 2022-03-14, end: 2022-03-14, date_precision: day, date_text: Monday night, status: planned, actors: city council}
  e10: {type: killing, places: [lim], start: 2021, end: 2021, date_precision: year, date_text: in 2021, killed: 9, status: happened, actors: ""}
  e11: {type: shooting, places: [lim], start: 2022-01, end: 2022-01, date_precision: month, date_text: In January, killed: 1, status: happened, actors: "", targets: a 16-year-old}
  e12: {type: trial, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two teens from Mansfield and Columbus, minor: true}
  e13: {type: robbery, places: [sid], start: 2014, end: 2014, date_precision: year, date_text: 2014, status: happened, actors: Pettis}
  e14: {type: trial, places: [lim], start: 2022-03-23, end: 2022-03-23, date_precision: day, date_text: March 23, status: planned, actors: ""}
notes: ""
