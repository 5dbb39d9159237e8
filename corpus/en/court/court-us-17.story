---
id: court-us-17
genre: court
country: US
published: 2016-05-05
publisher: Ohio Valley Register
title: "Jury {Clears}(e1) Trooper in Fatal {Shooting}(e2) of Teen"
---
[DAYTON, Ohio](day dateline) — A jury {acquitted}(e1) a state trooper Wednesday in the fatal {shooting}(e2) of an unarmed 17-year-old, touching off {protests}(e3) downtown that ended with 22 {arrests}(e4).

Jurors {deliberated}(e5) for 19 hours over three days before {finding}(e1) Brett Lawson, 34, not guilty of voluntary manslaughter in the {death}(e2) of Javon Sykes. Lawson {shot}(e2) Sykes three times on the evening of Nov. 2, 2014, after a {chase}(e6) that began in [Springfield](spr event) and ended in an alley off [Salem Avenue](salemx event).

Lawson {testified}(e7) last week that he had mistaken a phone for a pistol. He has been on unpaid {leave}(e8) and will {return}(e9) to desk duty in [Columbus](col event) next Monday, the highway patrol said.

"There's no justice in this building," the teenager's mother, Denise Sykes, said on the courthouse steps.

About 400 people {marched}(e3) on [Third Street](thirdx event) on Wednesday night. Some {broke}(e3) windows at a hotel, and an officer was struck by a bottle. Mayor Carla Hendricks {imposed}(e10) a {curfew}(e10) from 10 p.m.

Smaller {rallies}(e11) were held in [Cleveland](cle event), [Cincinnati](cin event) and [Chicago](chi event). The NAACP {called on}(e12) the Justice Department in [Washington](was mention) to bring civil rights charges. In [Cleveland](cle event), a {settlement}(e13) over the 2014 {killing}(e14) of a 12-year-old was reached last month.

---
places:
  day: {name: Dayton, geonameid: 4509884, point: [39.7589, -84.1916]}
  spr: {name: Springfield, geonameid: 4525353, point: [39.9242, -83.8088]}
  col: {name: Columbus, geonameid: 4509177, point: [39.9612, -82.9988]}
  cle: {name: Cleveland, geonameid: 5150529, point: [41.4995, -81.6954]}
  cin: {name: Cincinnati, geonameid: 4508722, point: [39.1271, -84.5144]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  salemx: {name: "Salem Avenue", point: [39.78, -84.22], precision: near}
  thirdx: {name: "Third Street", point: [39.759, -84.19], precision: near}
events:
  e1: {type: verdict, places: [day], start: 2016-05-04, end: 2016-05-04, date_precision: day, date_text: Wednesday, status: happened, actors: A jury, targets: Brett Lawson, main: true}
  e2: {type: shooting, places: [day], start: 2014-11-02, end: 2014-11-02, date_precision: day, date_text: "on the evening of Nov. 2, 2014", killed: 1, status: happened, actors: Brett Lawson, targets: Javon Sykes, main: true}
  e3: {type: protest, places: [day], start: 2016-05-04, end: 2016-05-04, date_precision: day, date_text: on Wednesday night, injured: 1, status: happened, actors: About 400 people, main: true}
  e4: {type: arrest, places: [day], start: 2016-05-04, end: 2016-05-04, date_precision: day, date_text: "", arrested: 22, status: happened, actors: ""}
  e5: {type: trial, places: [day], start: 2016-05, end: 2016-05, date_precision: month, date_text: over three days, status: happened, actors: Jurors, minor: true}
  e6: {type: raid, places: [spr], start: 2014-11-02, end: 2014-11-02, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: trial, places: [day], start: 2016-04-25, end: 2016-04-25, date_precision: week, date_text: last week, status: happened, actors: Lawson}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: career, places: [col], start: 2016-05-09, end: 2016-05-09, date_precision: day, date_text: next Monday, status: planned, actors: Lawson}
  e10: {type: decision, places: [day], start: 2016-05-04, end: 2016-05-04, date_precision: day, date_text: "", status: happened, actors: Mayor Carla Hendricks}
  e11: {type: protest, places: [cle, cin, chi], start: 2016-05-04, end: 2016-05-04, date_precision: day, date_text: "", status: happened, actors: ""}
  e12: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The NAACP}
  e13: {type: agreement, places: [cle], start: 2016-04, end: 2016-04, date_precision: month, date_text: last month, status: happened, actors: ""}
  e14: {type: killing, places: [cle], start: 2014, end: 2014, date_precision: year, date_text: 2014, killed: 1, status: happened, actors: "", targets: a 12-year-old}
notes: ""
