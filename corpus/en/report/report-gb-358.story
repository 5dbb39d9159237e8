---
id: report-gb-358
genre: report
country: GB
published: 2024-07-08
publisher: Don Valley Star
title: "{Stabbing}(e2) in [Sheffield](she event) park: boy, 15, {charged}(e1)"
---
A 15-year-old boy is to {appear}(e11) at [Sheffield](she event) Youth Court on Tuesday {charged}(e1) with the attempted murder of a student.

The victim, a 20-year-old man from [Chesterfield](che mention), was {stabbed}(e2) in the chest in Endcliffe Park at about 21:10 BST on Friday.

He {underwent surgery}(e3) at the Northern General Hospital and is in a serious but stable condition.

[South Yorkshire](sou metonym org) Police said a second boy, 16, from [Rotherham](rot mention), had been {bailed}(e4).

A {dispersal order}(e5) for the park and Ecclesall Road ran until Sunday evening.

Ch Insp Ros Whittam said a dog walker's first aid had probably saved the man's life.

"She had a scarf and she had the sense to press," she said.

It came in a week when the new government promised a summit on knife crime and a day after voters across [South Yorkshire](sou event) {went to the polls}(e10). Councillor Jermaine Steer, who helps run a boxing club in [Burngreave](bur mention), said he would believe in summits when the youth club on Spital Hill had its roof back.

Recorded knife crime in the force area fell by four per cent in the year to March. In [Barnsley](bar event) and [Doncaster](don event) it rose.

In May a boy of 14 was {locked up}(e6) for eleven years for {killing}(e7) a cyclist in [Darnall](dar event).

Elsewhere on Friday night, three people were {hurt}(e8) when a tram {collided}(e8) with a van at [Hillsborough](hil event). Services to [Malin Bridge](mal event) {resumed}(e9) on Saturday morning.

---
places:
  she: {name: Sheffield, geonameid: 2638077, point: [53.383, -1.4659]}
  sou: {name: South Yorkshire, point: [53.5, -1.33], precision: division}
  bur: {name: Burngreave, point: [53.395, -1.457]}
  dar: {name: Darnall, point: [53.385, -1.41]}
  hil: {name: Hillsborough, point: [53.41, -1.5]}
  mal: {name: Malin Bridge, point: [53.4, -1.51]}
  rot: {name: Rotherham, geonameid: 2639093, point: [53.4301, -1.3568]}
  che: {name: Chesterfield, geonameid: 2653225, point: [53.25, -1.4167]}
  bar: {name: Barnsley, geonameid: 2656284, point: [53.55, -1.4833]}
  don: {name: Doncaster, geonameid: 2651123, point: [53.5228, -1.1312]}
events:
  e1: {type: charge, places: [she], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A 15-year-old boy, main: true}
  e2: {type: attack, places: [she], start: 2024-07-05, end: 2024-07-05, date_precision: day, date_text: "at about 21:10 BST on Friday", injured: 1, status: happened, actors: "", targets: a 20-year-old man from Chesterfield, main: true}
  e3: {type: medical, places: [she], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: He, minor: true}
  e4: {type: arrest, places: [she], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: South Yorkshire Police, targets: "a second boy, 16", minor: true}
  e5: {type: decision, places: [she], start: 2024-07-07, end: 2024-07-07, date_precision: day, date_text: until Sunday evening, status: happened, actors: "", minor: true}
  e6: {type: verdict, places: [dar], start: 2024-05, end: 2024-05, date_precision: month, date_text: In May, status: happened, actors: "", targets: a boy of 14}
  e10: {type: election, places: [sou], start: 2024-07-04, end: 2024-07-04, date_precision: day, date_text: a day after, status: happened, actors: voters, minor: true}
  e11: {type: trial, places: [she], start: 2024-07-09, end: 2024-07-09, date_precision: day, date_text: on Tuesday, status: planned, actors: "", targets: A 15-year-old boy}
  e7: {type: killing, places: [dar], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: a boy of 14, targets: a cyclist}
  e8: {type: rail_accident, places: [hil], start: 2024-07-05, end: 2024-07-05, date_precision: day, date_text: on Friday night, injured: 3, status: happened, actors: a tram, targets: a van}
  e9: {type: opening, places: [mal], start: 2024-07-06, end: 2024-07-06, date_precision: day, date_text: on Saturday morning, status: happened, actors: "", targets: Services, minor: true}
notes: ""
