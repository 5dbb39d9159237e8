---
id: report-us-49
genre: report
country: US
published: 2023-05-09
publisher: North Texas Record
title: "Families {mourn}(e1) as motive sought in [Allen](all event) mall {shooting}(e2)"
---
[ALLEN](all dateline), [Texas](tex dateline) — Hundreds of people with candles and stuffed animals {filled}(e1) a church in this [Dallas](dal mention) suburb Sunday night, a day after a gunman {killed}(e2) eight people, three of them children, at an outlet mall.

The shooter, a 33-year-old former security guard from northeast [Dallas](dal mention), {got}(e2) out of a silver sedan about 3:30 p.m. Saturday and {fired}(e2) at shoppers with an AR-15-style rifle. An [Allen](all metonym org) police officer who was there on another call ran toward the shots and {killed}(e2) him within four minutes. Seven people are in {hospitals}(e15) in [McKinney](mck event) and [Plano](pla event), three in critical condition.

The victims include two sisters who attended elementary school in [Sachse](sac mention), a couple from [South Korea](sou mention) and their 3-year-old, an engineer from [India](ind mention), and a security guard from [Paris](par mention), [Texas](tex mention), who was shepherding customers into a back hallway.

Investigators are {looking}(e3) into social media posts that praise neo-Nazis, said Capt. Rolando Meeks of the [Texas](tex metonym org) Department of Public Safety. He was {dismissed}(e4) from Army basic training at [Fort Benning](for event), [Georgia](geo event), in 2008 over his mental health. Agents {searched}(e5) his parents' home and a motel room on Interstate 635 and {found}(e5) five more guns in the car.

In [Austin](aus event), a House committee unexpectedly {advanced}(e6) a bill Monday to raise the age for buying semiautomatic rifles to 21. It is unlikely to go further. Relatives of children {slain}(e7) at a school in [Uvalde](uva event) last May, who had camped at the Capitol, wept.

The governor {visited}(e8) [Allen](all event) on Sunday and said the state would address mental health. The president, in [Wilmington](wil event), [Delaware](del event), {ordered}(e9) flags to half-staff and renewed his call for a ban on assault weapons.

It was the second mass killing to shake the state in nine days. On April 28, a man in [Cleveland](cle event), north of [Houston](hou mention), {shot}(e10) dead five neighbors, all from [Honduras](hon mention), who had asked him to stop firing in his yard. He was {caught}(e11) last Tuesday in a closet in [Cut and Shoot](cut event).

Also on Sunday, an SUV {plowed}(e12) into a crowd outside a migrant shelter in [Brownsville](bro event), on the [Mexican](mex demonym) border, {killing}(e12) eight. The driver has been {charged}(e13) with manslaughter.

Funerals in [Allen](all event) and [Garland](gar event) {begin}(e14) Thursday.

---
places:
  all: {name: Allen, geonameid: 4670300, point: [33.1032, -96.6706]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  mck: {name: McKinney, geonameid: 4710178, point: [33.1976, -96.6153]}
  pla: {name: Plano, geonameid: 4719457, point: [33.0198, -96.6989]}
  sac: {name: Sachse, geonameid: 4724564, point: [32.9762, -96.5953]}
  par: {name: Paris, geonameid: 4717560, point: [33.6609, -95.5555]}
  for: {name: Fort Benning, point: [32.36, -84.95]}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  aus: {name: Austin, geonameid: 4671654, point: [30.2672, -97.7431]}
  uva: {name: Uvalde, geonameid: 4738721, point: [29.2097, -99.7862]}
  wil: {name: Wilmington, geonameid: 4145381, point: [39.746, -75.5466]}
  del: {name: Delaware, geonameid: 4142224, point: [39.0004, -75.4999], precision: division}
  cle: {name: Cleveland, geonameid: 4682032, point: [30.3413, -95.0855]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  cut: {name: Cut and Shoot, geonameid: 4684698, point: [30.3333, -95.358]}
  bro: {name: Brownsville, geonameid: 4676740, point: [25.9017, -97.4975]}
  gar: {name: Garland, geonameid: 4693003, point: [32.9126, -96.6389]}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: ceremony, places: [all], start: 2023-05-07, end: 2023-05-07, date_precision: day, date_text: Sunday night, status: happened, actors: Hundreds of people with candles and stuffed animals, main: true}
  e2: {type: shooting, places: [all], start: 2023-05-06, end: 2023-05-06, date_precision: day, date_text: "about 3:30 p.m. Saturday", killed: 8, injured: 7, status: happened, actors: a gunman, targets: eight people, main: true}
  e3: {type: investigation, places: [all], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Investigators, targets: social media posts, main: true}
  e4: {type: layoffs, places: [for], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: "", targets: He, minor: true}
  e5: {type: raid, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Agents, targets: "his parents' home"}
  e6: {type: legislation, places: [aus], start: 2023-05-08, end: 2023-05-08, date_precision: day, date_text: Monday, status: happened, actors: committee, targets: a bill}
  e7: {type: killing, places: [uva], start: 2022-05, end: 2022-05, date_precision: month, date_text: last May, status: happened, actors: "", targets: children}
  e8: {type: visit, places: [all], start: 2023-05-07, end: 2023-05-07, date_precision: day, date_text: on Sunday, status: happened, actors: The governor}
  e9: {type: decision, places: [wil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, targets: flags}
  e10: {type: shooting, places: [cle], start: 2023-04-28, end: 2023-04-28, date_precision: day, date_text: On April 28, killed: 5, status: happened, actors: a man, targets: five neighbors}
  e11: {type: arrest, places: [cut], start: 2023-05-02, end: 2023-05-02, date_precision: day, date_text: last Tuesday, arrested: 1, status: happened, actors: "", targets: He}
  e12: {type: road_accident, places: [bro], start: 2023-05-07, end: 2023-05-07, date_precision: day, date_text: on Sunday, killed: 8, status: happened, actors: an SUV, targets: a crowd outside a migrant shelter}
  e13: {type: charge, places: [bro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The driver}
  e14: {type: ceremony, places: [all, gar], start: 2023-05-11, end: 2023-05-11, date_precision: day, date_text: Thursday, status: planned, actors: ""}
  e15: {type: medical, places: [mck, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Seven people, minor: true}
notes: ""
