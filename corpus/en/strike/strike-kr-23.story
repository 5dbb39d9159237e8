---
id: strike-kr-23
genre: strike
country: KR
published: 2016-09-28
publisher: Han River Times
title: "Bus and Subway Staff {Walk Out}(e1) in [Seoul](seo event), [Busan](bus event)"
---
Subway and railway workers in [South Korea](sou event) began a joint {strike}(e1) on Tuesday for the first time in 22 years, halting more than half of freight trains but hardly touching the morning rush in [Seoul](seo event).

About 7,800 {joined}(e1), the transport ministry said, among them drivers in [Busan](bus event), [Daejeon](dae event) and [Incheon](inc event). The high-speed line from [Seoul](seo mention) to [Busan](bus mention) ran as usual. At the cement yards of [Uiwang](uiw event), outside the capital, 26 of 70 departures were {scrapped}(e2).

Unions are {protesting}(e1) against pay by performance, {adopted}(e3) by public bodies in May. The labour minister called the action illegal and {vowed}(e4) to prosecute its leaders. Twenty-three were {suspended}(e5) from duty on Wednesday.

At [Ulsan](uls event), car workers held their first full-day {stoppage}(e6) since 2004 on Monday, costing their employer 7,100 vehicles. Output was also {down}(e7) at [Asan](asa event) and [Jeonju](jeo event). The company will {meet}(e8) the union on Friday.

Nurses at [Seoul](seo metonym) National University Hospital {voted}(e9) by 91% to {join}(e10) in from Thursday. Bank clerks, 18,000 of whom {filled}(e11) the [World Cup stadium](worldx event) last Friday, plan another {day of action}(e12) in October.

In [Gwangju](gwa event), a driver of a replacement bus fell asleep and {hit}(e13) a bridge on Tuesday night, {injuring}(e13) nine passengers.

The rail union's last {strike}(e14), in December 2013, went on for 23 days and ended when its leader took refuge in a temple in central [Seoul](seo event). He was {acquitted}(e15) in 2015.

---
places:
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  uiw: {name: Uiwang, point: [37.345, 126.968]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  dae: {name: Daejeon, geonameid: 1835235, point: [36.3491, 127.3849]}
  inc: {name: Incheon, geonameid: 1843564, point: [37.4565, 126.7052]}
  uls: {name: Ulsan, geonameid: 1833747, point: [35.5372, 129.3167]}
  asa: {name: Asan, geonameid: 1839726, point: [36.7836, 127.0042]}
  jeo: {name: Jeonju, geonameid: 1845457, point: [35.8219, 127.1489]}
  gwa: {name: Gwangju, geonameid: 1841811, point: [35.1547, 126.9156]}
  worldx: {name: "World Cup stadium", point: [37.568, 126.897], precision: exact}
events:
  e1: {type: strike, places: [seo, bus, dae, inc], start: 2016-09-27, end: 2016-09-27, date_precision: day, date_text: on Tuesday, status: happened, actors: Subway and railway workers, main: true}
  e2: {type: transport_change, places: [uiw], start: 2016-09-27, end: 2016-09-27, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: decision, places: [], start: 2016-05, end: 2016-05, date_precision: month, date_text: in May, status: happened, actors: public bodies}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The labour minister}
  e5: {type: layoffs, places: [], start: 2016-09-28, end: 2016-09-28, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: Twenty-three}
  e6: {type: strike, places: [uls], start: 2016-09-26, end: 2016-09-26, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e7: {type: strike, places: [asa, jeo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: car workers, minor: true}
  e8: {type: meeting, places: [uls], start: 2016-09-30, end: 2016-09-30, date_precision: day, date_text: on Friday, status: planned, actors: The company}
  e9: {type: decision, places: [seo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nurses}
  e10: {type: strike, places: [seo], start: 2016-09-29, end: 2016-09-29, date_precision: day, date_text: from Thursday, status: planned, actors: Nurses}
  e11: {type: protest, places: [seo], start: 2016-09-23, end: 2016-09-23, date_precision: day, date_text: last Friday, status: happened, actors: "18,000 bank clerks"}
  e12: {type: strike, places: [], start: 2016-10, end: 2016-10, date_precision: month, date_text: in October, status: planned, actors: Bank clerks}
  e13: {type: road_accident, places: [gwa], start: 2016-09-27, end: 2016-09-27, date_precision: day, date_text: on Tuesday night, injured: 9, status: happened, actors: a driver}
  e14: {type: strike, places: [], start: 2013-12, end: 2013-12, date_precision: month, date_text: in December 2013, status: happened, actors: ""}
  e15: {type: verdict, places: [], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: "", targets: its leader}
notes: ""
