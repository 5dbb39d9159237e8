---
id: report-au-552
genre: report
country: AU
published: 2026-04-14
publisher: Kimberley Pioneer
title: "[Broome](bro metonym) shire president {quits}(e1) over housing {vote}(e2)"
---
[Broome](bro metonym) shire president Deslie Farrugia has {stepped down}(e1) after councillors {knocked back}(e2) a plan for 84 worker units at [Cable Beach](cab event), saying that she could no longer "smile at people who sleep in their cars".

Ms Farrugia, a nurse who came from [Port Hedland](por mention) in 2004, {handed}(e1) in her letter at Monday night's ordinary meeting, minutes after the 5–3 {vote}(e2). Her deputy, Curtis Yamaguchi, will {act}(e3) in the role until a special {election}(e16), likely in June.

The proposal by [Perth](per mention) developer Saltbush Living had drawn 416 submissions. Opponents, who {packed}(e4) the gallery, cited traffic and dinosaur footprints. Yawuru elders had {supported}(e5) it with conditions.

It is the second resignation in the [Kimberley](kim event) in a month. In [Derby](der event), three councillors {left}(e6) in March in a dispute about the CEO's contract, and the Local Government Minister, in [Perth](per metonym), has {threatened}(e7) to send in a commissioner. [Halls Creek](hal metonym) has been {run}(e8) by one since last October.

Elsewhere, [Kununurra](kun event) residents {rallied}(e9) on Saturday after the closure of the town's only bank was {announced}(e10); it {shuts}(e10) on 29 May. About 60 people {turned up}(e9) in [Wyndham](wyn event). And police have {charged}(e11) a 19-year-old [Fitzroy Crossing](fit mention) man over a {break-in}(e12) at the shire's depot, in which two graders were {damaged}(e12).

[WA](wa metonym) Premier Gareth Lyall, who {visits}(e13) the region on Thursday for the {opening}(e14) of the new [Ardyaloon](ard event) jetty, said that the government would build where councils would not. In parliament last week, he {promised}(e15) $61 million for key worker housing from [Karratha](kar mention) to [Kununurra](kun mention).

"They can promise until the tide goes out, and here that's a long way," Ms Farrugia said.

---
places:
  bro: {name: Broome, geonameid: 2075720, point: [-17.9554, 122.2392]}
  cab: {name: Cable Beach, point: [-17.93, 122.21]}
  por: {name: Port Hedland, geonameid: 2063042, point: [-20.3121, 118.6106]}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  kim: {name: Kimberley, point: [-16.5, 126.0], precision: area, radius_km: 250}
  der: {name: Derby, geonameid: 2072924, point: [-17.3029, 123.6286]}
  hal: {name: Halls Creek, geonameid: 2070176, point: [-18.2248, 127.6665]}
  kun: {name: Kununurra, geonameid: 2068110, point: [-15.7782, 128.7421]}
  wyn: {name: Wyndham, point: [-15.487, 128.123]}
  fit: {name: Fitzroy Crossing, geonameid: 2071536, point: [-18.1971, 125.5666]}
  ard: {name: Ardyaloon, point: [-16.44, 123.06]}
  kar: {name: Karratha, geonameid: 6620339, point: [-20.7376, 116.8463]}
  wa: {name: Western Australia, geonameid: 2058645, point: [-25.0, 122.0], precision: division}
events:
  e1: {type: resignation, places: [bro], start: 2026-04-13, end: 2026-04-13, date_precision: day, date_text: "Monday night's", status: happened, actors: Deslie Farrugia, main: true}
  e2: {type: decision, places: [bro, cab], start: 2026-04-13, end: 2026-04-13, date_precision: day, date_text: "Monday night's", status: happened, actors: councillors, targets: 84 worker units, main: true}
  e3: {type: appointment, places: [bro], start: 2026-06, end: 2026-06, date_precision: month, date_text: "until a special election, likely in June", status: planned, actors: "", targets: Curtis Yamaguchi}
  e4: {type: meeting, places: [bro], start: 2026-04-13, end: 2026-04-13, date_precision: day, date_text: "", status: happened, actors: Opponents, targets: the gallery, minor: true}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Yawuru elders, minor: true}
  e6: {type: resignation, places: [der], start: 2026-03, end: 2026-03, date_precision: month, date_text: in March, status: happened, actors: three councillors}
  e7: {type: decision, places: [der], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: the Local Government Minister, targets: a commissioner}
  e8: {type: appointment, places: [hal], start: 2025-10, end: 2025-10, date_precision: month, date_text: since last October, status: happened, actors: "", minor: true}
  e9: {type: protest, places: [kun, wyn], start: 2026-04-11, end: 2026-04-11, date_precision: day, date_text: on Saturday, status: happened, actors: Kununurra residents}
  e10: {type: closure, places: [kun], start: 2026-05-29, end: 2026-05-29, date_precision: day, date_text: on 29 May, status: planned, actors: "", targets: "the town's only bank"}
  e11: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police, targets: a 19-year-old Fitzroy Crossing man}
  e12: {type: robbery, places: [fit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a 19-year-old Fitzroy Crossing man, targets: "the shire's depot"}
  e13: {type: visit, places: [kim], start: 2026-04-16, end: 2026-04-16, date_precision: day, date_text: on Thursday, status: planned, actors: WA Premier Gareth Lyall}
  e14: {type: opening, places: [ard], start: 2026-04-16, end: 2026-04-16, date_precision: day, date_text: on Thursday, status: planned, actors: "", targets: jetty}
  e15: {type: statement, places: [per], start: 2026-04-06, end: 2026-04-06, date_precision: week, date_text: last week, status: happened, actors: Gareth Lyall, minor: true}
  e16: {type: election, places: [bro], start: 2026-06, end: 2026-06, date_precision: month, date_text: likely in June, status: planned, actors: "", minor: true}
notes: ""
