---
id: report-us-315
genre: report
country: US
published: 2022-03-09
publisher: Hawkeye Evening News
title: "[Des Moines](des event) {drive-by}(e3): Third teen {charged}(e1); vigil {draws}(e2) 600"
---
A third 17-year-old has been {charged}(e1) with first-degree murder in Monday's {shooting}(e3) outside a high school that {killed}(e3) a boy and critically {wounded}(e3) two girls, [Polk County](pol metonym org) prosecutors said Tuesday night.

The teen, of [West Des Moines](wes mention), was {arrested}(e4) at a relative's apartment in [Ankeny](ank event). Like the others, from [Des Moines](des mention) and [Urbandale](urb mention), he will be {tried}(e5) as an adult unless a judge decides otherwise. Bond was {set}(e6) at $1 million.

Police say shots were fired from at least two vehicles around 2:45 p.m. They have {recovered}(e7) 42 casings and four guns, one of which was reported stolen in [Council Bluffs](cou mention).

Hundreds {gathered}(e2) at a park on Tuesday for a candlelight {vigil}(e2). Pastor Obadiah Tate asked those under 18 to raise their hands if they had lost a friend to a bullet. "Count them," he told the adults.

School will {resume}(e8) Thursday with counselors from [Iowa City](iow mention) and [Ames](ame mention). The district ended its contract for resource officers in 2021, and two board members said that decision should be looked at again. The mayor said this was not the week.

The school's boys basketball team, due to play [Waukee](wau metonym) in a state quarterfinal, asked for a moment of silence; the {game}(e9) was {moved}(e9) from Tuesday to Friday.

In a separate case, a man from [Newton](new mention) was {sentenced}(e10) Tuesday in [Jasper County](jas event) to 25 years for {shooting}(e11) at a snowplow in January 2021.

---
places:
  des: {name: Des Moines, geonameid: 4853828, point: [41.6005, -93.6091]}
  pol: {name: Polk County, geonameid: 4871782, point: [41.6848, -93.569], precision: division}
  wes: {name: West Des Moines, geonameid: 4881346, point: [41.5772, -93.7113]}
  ank: {name: Ankeny, geonameid: 4846960, point: [41.7297, -93.6058]}
  urb: {name: Urbandale, geonameid: 4879890, point: [41.6267, -93.7122]}
  cou: {name: Council Bluffs, geonameid: 4852832, point: [41.2619, -95.8608]}
  iow: {name: Iowa City, geonameid: 4862034, point: [41.6611, -91.5302]}
  ame: {name: Ames, geonameid: 4846834, point: [42.0347, -93.6199]}
  wau: {name: Waukee, geonameid: 4880981, point: [41.6117, -93.8852]}
  new: {name: Newton, geonameid: 4868907, point: [41.6997, -93.048]}
  jas: {name: Jasper County, geonameid: 4862456, point: [41.6856, -93.0541], precision: division}
events:
  e1: {type: charge, places: [des], start: 2022-03-08, end: 2022-03-08, date_precision: day, date_text: Tuesday night, status: happened, actors: Polk County prosecutors, targets: A third 17-year-old, main: true}
  e2: {type: protest, places: [des], start: 2022-03-08, end: 2022-03-08, date_precision: day, date_text: on Tuesday, status: happened, actors: Hundreds, main: true}
  e3: {type: shooting, places: [des], start: 2022-03-07, end: 2022-03-07, date_precision: day, date_text: "Monday's", killed: 1, injured: 2, status: happened, actors: "", targets: a boy, main: true}
  e4: {type: arrest, places: [ank], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: "The teen, of West Des Moines"}
  e5: {type: trial, places: [des], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: he, minor: true}
  e6: {type: decision, places: [des], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: discovery, places: [des], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: 42 casings and four guns, minor: true}
  e8: {type: education, places: [des], start: 2022-03-10, end: 2022-03-10, date_precision: day, date_text: Thursday, status: planned, actors: ""}
  e9: {type: match, places: [des], start: 2022-03-11, end: 2022-03-11, date_precision: day, date_text: from Tuesday to Friday, status: planned, actors: "The school's boys basketball team", targets: Waukee}
  e10: {type: verdict, places: [jas], start: 2022-03-08, end: 2022-03-08, date_precision: day, date_text: Tuesday, status: happened, actors: "", targets: a man from Newton}
  e11: {type: shooting, places: [jas], start: 2021-01, end: 2021-01, date_precision: month, date_text: in January 2021, status: happened, actors: a man from Newton, targets: a snowplow, minor: true}
notes: ""
