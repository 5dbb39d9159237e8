---
id: report-us-108
genre: report
country: US
published: 2026-02-26
publisher: Red River Valley Sun
title: "Deputy {shot}(e1), suspect {dead}(e2) after 9-hour {standoff}(e2) near [Paris](par event)"
---
By Dana Holcomb

A [Lamar County](lam event) sheriff's deputy was in stable condition at a [Plano](pla event) hospital Wednesday after he was {shot}(e1) twice while serving an eviction notice north of [Paris](par event), and the man suspected of firing on him was {found}(e2) dead in the house after a {standoff}(e2) that {closed}(e3) Farm Road 79 for most of Tuesday.

Deputy Wade Burkhalter, 34, and a partner knocked at a home in the [Sumner](sum event) area about 10:15 a.m. A single rifle round {went}(e1) through the door, and a second {struck}(e1) him in the hip as he crawled behind a propane tank, Sheriff Tommy Arrington said.

"We were very fortunate not to lose a deputy," Arrington said.

Troopers from [Sherman](she mention) and SWAT teams from [Paris](par mention), [Denison](den mention) and [Texarkana](tex mention) {ringed}(e2) the house. A negotiator from the FBI office in [Tyler](tyl mention) {talked}(e2) with the man by telephone until about 4 p.m. When a robot {broke}(e2) a window at 7:20, he was seen on the kitchen floor. Justice of the Peace Ila Crump {ordered}(e4) an {autopsy}(e4) in [Dallas](dal event).

His name has not been released. Court records show that he bought the place in 2009 after moving from [Hugo](hug mention), [Oklahoma](okl mention), and that a bank {won}(e5) a {judgment}(e5) against him in January.

Students at [North Lamar](nor metonym) High School were {kept}(e6) indoors, and a school bus with 11 children was {turned}(e7) back at [Chicota](chi event).

Burkhalter, whose wife teaches at [Powderly](pow event), joined the office in 2019. He was one of three deputies who {pulled}(e8) a family from [Sanders Creek](san event) during the {flood}(e9) of May 2024.

It is the first time a [Lamar County](lam metonym) deputy has been {shot}(e10) on duty since 1996. In the region, an officer was {wounded}(e11) last October in [Bonham](bon event), and in December a game warden was {killed}(e12) near [Clarksville](cla event) by a hunter. The hunter is to be {tried}(e13) in [Red River County](red event) in May.

The [Texas](texa metonym org) Rangers are {investigating}(e14). A benefit {barbecue}(e15) is {planned}(e15) Saturday at the fairgrounds.

---
places:
  par: {name: Paris, geonameid: 4717560, point: [33.6609, -95.5555]}
  lam: {name: Lamar County, geonameid: 4705086, point: [33.6673, -95.5703], precision: division}
  pla: {name: Plano, geonameid: 4719457, point: [33.0198, -96.6989]}
  sum: {name: Sumner, point: [33.76, -95.68]}
  she: {name: Sherman, geonameid: 4728328, point: [33.6357, -96.6089]}
  den: {name: Denison, geonameid: 4685892, point: [33.7557, -96.5367]}
  tex: {name: Texarkana, geonameid: 4736096, point: [33.4251, -94.0477]}
  tyl: {name: Tyler, geonameid: 4738214, point: [32.3513, -95.3011]}
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  hug: {name: Hugo, geonameid: 4539145, point: [34.0107, -95.5097]}
  okl: {name: Oklahoma, geonameid: 4544379, point: [35.4921, -97.5033], precision: division}
  nor: {name: North Lamar, point: [33.7, -95.56]}
  chi: {name: Chicota, point: [33.87, -95.57]}
  pow: {name: Powderly, point: [33.81, -95.52]}
  san: {name: Sanders Creek, point: [33.85, -95.5], precision: near}
  bon: {name: Bonham, geonameid: 4675577, point: [33.5773, -96.1783]}
  cla: {name: Clarksville, geonameid: 4681758, point: [33.6107, -95.0527]}
  red: {name: Red River County, geonameid: 4721949, point: [33.6196, -95.0484], precision: division}
  texa: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
events:
  e1: {type: shooting, places: [sum, par], start: 2026-02-24, end: 2026-02-24, date_precision: day, date_text: "about 10:15 a.m.", injured: 1, status: happened, actors: the man suspected of firing on him, targets: "Deputy Wade Burkhalter, 34", main: true}
  e2: {type: raid, places: [sum, par], start: 2026-02-24, end: 2026-02-24, date_precision: day, date_text: for most of Tuesday, killed: 1, status: happened, actors: Troopers from Sherman, targets: the house, main: true}
  e3: {type: transport_change, places: [sum], start: 2026-02-24, end: 2026-02-24, date_precision: day, date_text: for most of Tuesday, status: happened, actors: "", targets: Farm Road 79, minor: true}
  e4: {type: investigation, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Justice of the Peace Ila Crump}
  e5: {type: verdict, places: [], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, status: happened, actors: a bank, minor: true}
  e6: {type: other, places: [], start: 2026-02-24, end: 2026-02-24, date_precision: day, date_text: "", status: happened, actors: "", targets: Students at North Lamar High School, minor: true}
  e7: {type: transport_change, places: [chi], start: 2026-02-24, end: 2026-02-24, date_precision: day, date_text: "", status: happened, actors: "", targets: a school bus with 11 children, minor: true}
  e8: {type: rescue, places: [san], start: 2024-05, end: 2024-05, date_precision: month, date_text: May 2024, status: happened, actors: three deputies, targets: a family}
  e9: {type: flood, places: [san], start: 2024-05, end: 2024-05, date_precision: month, date_text: May 2024, status: happened, actors: ""}
  e10: {type: shooting, places: [lam], start: 1996, end: 1996, date_precision: year, date_text: since 1996, status: happened, actors: "", minor: true}
  e11: {type: shooting, places: [bon], start: 2025-10, end: 2025-10, date_precision: month, date_text: last October, injured: 1, status: happened, actors: "", targets: an officer}
  e12: {type: shooting, places: [cla], start: 2025-12, end: 2025-12, date_precision: month, date_text: in December, killed: 1, status: happened, actors: a hunter, targets: a game warden}
  e13: {type: trial, places: [red], start: 2026-05, end: 2026-05, date_precision: month, date_text: in May, status: planned, actors: "", targets: The hunter}
  e14: {type: investigation, places: [sum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Texas Rangers}
  e15: {type: festival, places: [], start: 2026-02-28, end: 2026-02-28, date_precision: day, date_text: Saturday, status: planned, actors: ""}
notes: ""
