---
id: report-us-822
genre: report
country: US
published: 2008-11-13
publisher: Snowy Range Herald
title: "[Laramie](lar event) schools {trim}(e1) $1.2 million as gas money thins"
---
The board of [Albany County](alb metonym org) School District 1 on Wednesday {approved}(e1) a budget {cut}(e1) of $1.2 million for the rest of the school year, most of it out of buildings, buses and supplies.

No teacher will lose a job, Superintendent Gwen Haugen said. "That's a promise for this year. I couldn't make it for next."

[Wyoming](wyo mention) pays for schools with taxes on coal, gas and oil, and what it takes in moves with the price. At $9 a thousand cubic feet, there is money for carpets; at $4, there is not. The state's formula gives a district about $13,000 a child, more than in [Colorado](col mention), [Utah](uta mention) or [Idaho](ida mention), but it is reckoned on the enrollment of the year before, and [Laramie](lar mention) has lost 140 pupils to moves and to home schooling.

Tuition paid for rural pupils from [Centennial](cen mention) and [Rock River](roc mention) is not touched. Nor is the swim team. The middle school's roof, on the other hand, will have to wait. Its buckets, said trustee Mel Castaneda, "could each have a name by now."

The board {rejected}(e2), 6-3, a motion to shut the one-room school at [Cozy Hollow](coz event), which has four children and costs $210,000. Parents there would have had to drive 38 miles each way on a road that is drifted shut for days in a bad winter. "You can't plow an idea," said one, rancher Dee Irvine.

Could districts be merged? It is a question that comes up whenever the price of gas goes down. [Cheyenne](che mention) has two districts, [Casper](cas mention) one; some legislators believe that 48 are too many for half a million people. But a merger needs votes in both, and in [Wyoming](wyo mention) nobody has ever won an election by closing a school.

The university, which trains most of the teachers, may feel it next. Its president has told deans to think about 10 percent.

The next {session}(e3) is on Dec. 10.

---
places:
  lar: {name: Laramie, geonameid: 5830062, point: [41.3114, -105.5911]}
  alb: {name: Albany County, point: [41.65, -105.72], precision: area, radius_km: 60}
  wyo: {name: Wyoming, geonameid: 5843591, point: [43.0002, -107.5009], precision: division}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  uta: {name: Utah, geonameid: 5549030, point: [39.2502, -111.751], precision: division}
  ida: {name: Idaho, geonameid: 5596512, point: [44.5002, -114.2512], precision: division}
  cen: {name: Centennial, point: [41.298, -106.14]}
  roc: {name: Rock River, point: [41.74, -105.975]}
  coz: {name: Cozy Hollow, point: [42.1, -105.4], precision: near}
  che: {name: Cheyenne, geonameid: 5821086, point: [41.14, -104.8203]}
  cas: {name: Casper, geonameid: 5820705, point: [42.8666, -106.3131]}
events:
  e1: {type: decision, places: [lar], start: 2008-11-12, end: 2008-11-12, date_precision: day, date_text: on Wednesday, status: happened, actors: The board, targets: "$1.2 million", main: true}
  e2: {type: decision, places: [coz], start: 2008-11-12, end: 2008-11-12, date_precision: day, date_text: "", status: happened, actors: The board, targets: the one-room school}
  e3: {type: meeting, places: [lar], start: 2008-12-10, end: 2008-12-10, date_precision: day, date_text: on Dec. 10, status: planned, actors: ""}
notes: ""
