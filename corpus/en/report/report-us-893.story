---
id: report-us-893
genre: report
country: US
published: 2008-10-09
publisher: Laurel Highlands Record
title: "Obituaries"
---
MARGARET "PEG" STAHL

Margaret Ann "Peg" Stahl, 91, of [Salisbury](sal mention), {died}(e1) Tuesday, Oct. 7, at [Meyersdale](mey metonym org) Medical Center. Born in [Boynton](boy mention), she was a daughter of the late Harvey and Sadie (Yoder) Beachy. She was a homemaker and a member of St. John's Lutheran Church, where she taught Sunday school for 40 years. She enjoyed crossword puzzles, canning and the [Pittsburgh](pit metonym) Pirates, through everything. Surviving are two sons, Robert, of [Somerset](som mention), and Dale, of [Frostburg](fro mention), [Md.](mar mention); seven grandchildren; and a cat. Friends will be received from 2 to 4 and 6 to 8 p.m. Thursday at Newman Funeral Home, [Salisbury](sal mention). {Services}(e2) will be at 11 a.m. Friday at the church. Interment, [Salisbury](sal metonym org) Cemetery.

RALPH D. KIMMEL

Ralph D. Kimmel, 66, of [Rockwood](roc mention), {died}(e3) Monday, Oct. 6, at Conemaugh Memorial Hospital, [Johnstown](joh event). He was retired from the railroad, where he was a trackman. He was a life member of the fire company and of the Moose, and he could not be beaten at horseshoes. He loved to hunt in [Potter County](pot mention). He is survived by his wife, Connie; a daughter, Lisa Faidley, of [Confluence](con mention); and three brothers. At his request, there will be no viewing. In lieu of flowers, memorials may be made to the fire company's truck fund.

ELSIE M. HOSTETLER

Elsie M. Hostetler, 84, formerly of [Grantsville](gra mention), [Md.](mar mention), {died}(e4) Sunday, Oct. 5, at Goodwill Mennonite Home. She worked at the shirt factory in [Meyersdale](mey mention) until it closed and then at the school cafeteria, and was known to generations for peanut butter rolls. Surviving are nieces and nephews in [Ohio](ohi mention) and [Florida](flo mention). A graveside {service}(e5) will be held at 10 a.m. Saturday at [Springs](spr metonym org) Mennonite Cemetery.

Notices are printed free for residents of [Somerset County](some mention). Those of more than 150 words cost $20. Photographs should be clear and recent, or at least recognizable.

---
places:
  sal: {name: Salisbury, point: [39.754, -79.084]}
  boy: {name: Boynton, point: [39.76, -79.065]}
  pit: {name: Pittsburgh, geonameid: 5206379, point: [40.4406, -79.9959]}
  som: {name: Somerset, geonameid: 5212853, point: [40.0084, -79.0781]}
  fro: {name: Frostburg, geonameid: 4355756, point: [39.6581, -78.9284]}
  mar: {name: Maryland, geonameid: 4361885, point: [39.0004, -76.75], precision: division}
  roc: {name: Rockwood, point: [39.915, -79.155]}
  joh: {name: Johnstown, geonameid: 5195561, point: [40.3267, -78.922]}
  pot: {name: Potter County, point: [41.74, -77.9], precision: area, radius_km: 30}
  con: {name: Confluence, point: [39.81, -79.355]}
  gra: {name: Grantsville, point: [39.695, -79.15]}
  mey: {name: Meyersdale, geonameid: 4559619, point: [39.8137, -79.0247]}
  spr: {name: Springs, point: [39.73, -79.15]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  some: {name: Somerset County, point: [39.97, -79.03], precision: area, radius_km: 30}
events:
  e1: {type: death, places: [mey], start: 2008-10-07, end: 2008-10-07, date_precision: day, date_text: "Tuesday, Oct. 7", status: happened, actors: "", targets: Margaret Ann, main: true}
  e2: {type: ceremony, places: [sal], start: 2008-10-10, end: 2008-10-10, date_precision: day, date_text: Friday, status: planned, actors: ""}
  e3: {type: death, places: [joh], start: 2008-10-06, end: 2008-10-06, date_precision: day, date_text: "Monday, Oct. 6", status: happened, actors: "", targets: Ralph D. Kimmel, main: true}
  e4: {type: death, places: [], start: 2008-10-05, end: 2008-10-05, date_precision: day, date_text: "Sunday, Oct. 5", status: happened, actors: "", targets: Elsie M. Hostetler, main: true}
  e5: {type: ceremony, places: [spr], start: 2008-10-11, end: 2008-10-11, date_precision: day, date_text: Saturday, status: planned, actors: ""}
notes: ""
