---
id: report-us-159
genre: report
country: US
published: 2025-09-10
publisher: Gulf Coast Sentinel
title: "[Pasadena](pas metonym) council {sues}(e1) over refinery {fire}(e2)"
---
The [Pasadena](pas metonym), [Texas](tex mention) City Council {voted}(e3) 5-2 on Tuesday to {sue}(e1) the owner of a refinery on the [Houston Ship Channel](hou event) over an August {fire}(e2) that {left}(e4) at least 130 people with breathing trouble.

The {suit}(e1), to be {filed}(e1) in [Harris County](har event) District Court this week, accuses Bayline Refining of failing to sound the community siren for 52 minutes after a naphtha tank {ignited}(e2) on Aug. 11. It asks for $40 million.

"I had asthmatic kids at a bus stop," said council member Yolanda Cantú, whose district borders the plant.

Bayline, of [Tulsa](tul mention), [Oklahoma](okl mention), said in a statement that it {alerted}(e5) the county and its neighbors as the law requires and would "vigorously defend" itself.

The {fire}(e2) {burned}(e2) for 19 hours and {sent}(e2) a plume over [Deer Park](dee event) and [La Porte](lap event) as far as [Galveston Bay](gal event). Shelter-in-place orders were {issued}(e6) in both cities and in [Galena Park](gale event), across the channel, and Highway 225 was {shut}(e7) until the next morning. Classes in the [Pasadena](pas metonym org) Independent School District were {canceled}(e8). One firefighter from [Baytown](bay mention) was {hospitalized}(e9) for heat exhaustion.

Environment [Texas](tex metonym org), an advocacy group, says it was the ninth tank fire along the channel in six years. In March 2019, a {blaze}(e10) at a tank farm in [Deer Park](dee event) lasted four days; its operator {pleaded guilty}(e11) to a water violation and {paid}(e11) $1 million.

Not everyone is pleased. Council members from the north side, where many refinery workers live, {argued}(e12) that the city should wait for the [U.S.](us metonym org) Chemical Safety Board, which {opened}(e13) its own {investigation}(e13) on Aug. 14 and expects to {issue}(e14) a preliminary report in November.

The refinery, which employs 610, has been running at two-thirds of capacity. It is up for {sale}(e15), with bidders said to include a fund from [Abu Dhabi](abu mention) and a [Corpus Christi](cor mention) pipeline firm.

The council also {approved}(e3) $310,000 for six air monitors.

---
places:
  okl: {name: Oklahoma, geonameid: 4544379, point: [35.4921, -97.5033], precision: division}
  pas: {name: Pasadena, geonameid: 4717782, point: [29.6911, -95.2091]}
  hou: {name: Houston Ship Channel, point: [29.73, -95.15], precision: near}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  har: {name: Harris County, geonameid: 4696376, point: [29.8573, -95.393], precision: division}
  tul: {name: Tulsa, geonameid: 4553433, point: [36.154, -95.9928]}
  dee: {name: Deer Park, geonameid: 4685737, point: [29.7052, -95.1238]}
  lap: {name: La Porte, geonameid: 4704108, point: [29.6658, -95.0194]}
  gal: {name: Galveston Bay, point: [29.5, -94.9], precision: area, radius_km: 25}
  gale: {name: Galena Park, geonameid: 4692771, point: [29.7336, -95.2302]}
  bay: {name: Baytown, geonameid: 4672731, point: [29.7355, -94.9774]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  cor: {name: Corpus Christi, geonameid: 4683416, point: [27.8006, -97.3964]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
events:
  e1: {type: trial, places: [har], start: 2025-09-08, end: 2025-09-08, date_precision: week, date_text: this week, status: planned, actors: The Pasadena City Council, targets: the owner of a refinery, main: true}
  e2: {type: fire, places: [pas, hou, dee, lap], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: on Aug. 11, status: happened, actors: "", targets: a naphtha tank, main: true}
  e3: {type: decision, places: [pas], start: 2025-09-09, end: 2025-09-09, date_precision: day, date_text: on Tuesday, status: happened, actors: The Pasadena City Council, main: true}
  e4: {type: poisoning, places: [pas], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: August, injured: 130, injured_qualifier: at_least, status: happened, actors: "", targets: at least 130 people}
  e5: {type: statement, places: [pas], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: "", status: happened, actors: Bayline, minor: true}
  e6: {type: decision, places: [dee, lap, gale], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: closure, places: [pas], start: 2025-08-11, end: 2025-08-12, date_precision: day, date_text: until the next morning, status: happened, actors: "", targets: Highway 225, minor: true}
  e8: {type: closure, places: [pas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Classes, minor: true}
  e9: {type: medical, places: [pas], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: One firefighter from Baytown, minor: true}
  e10: {type: fire, places: [dee], start: 2019-03, end: 2019-03, date_precision: month, date_text: In March 2019, status: happened, actors: ""}
  e11: {type: verdict, places: [dee], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its operator}
  e12: {type: statement, places: [pas], start: 2025-09-09, end: 2025-09-09, date_precision: day, date_text: "", status: happened, actors: Council members from the north side, minor: true}
  e13: {type: investigation, places: [pas], start: 2025-08-14, end: 2025-08-14, date_precision: day, date_text: on Aug. 14, status: happened, actors: the U.S. Chemical Safety Board}
  e14: {type: publication, places: [], start: 2025-11, end: 2025-11, date_precision: month, date_text: in November, status: planned, actors: "", minor: true}
  e15: {type: deal, places: [pas], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: The refinery, minor: true}
notes: ""
