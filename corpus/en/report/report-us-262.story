---
id: report-us-262
genre: report
country: US
published: 2014-06-12
publisher: Cumberland Gazette
title: "Marjorie Teague, who {fed}(e1) coal camp children, {dies}(e2) at 93"
---
[HARLAN](har dateline), [Ky.](ken dateline) — Marjorie Ison Teague, who for four decades {ran}(e1) a free kitchen for children in the coal camps of [Harlan County](harl event), {died}(e2) Sunday at Appalachian Regional Hospital. She was 93.

Her daughter, Ruth Ann Sizemore of [Evarts](eva mention), said the cause was pneumonia. Mrs. Teague had been {hospitalized}(e3) since Memorial Day after a {fall}(e4) at her home on [Clover Fork](clo event).

Born at [Wallins Creek](wal mention), the seventh of eleven children, she {married}(e5) Elbert Teague, a motorman for International Harvester at [Benham](ben mention), in 1939. He was {killed}(e6) in a roof {fall}(e6) at [Lynch](lyn event) in 1952, and she {went to work}(e7) as a cook at [Evarts](eva mention) High School.

In 1967, after VISTA volunteers {came}(e8) to the county, she {opened}(e1) a kitchen in the basement of the Church of God at [Cawood](caw event) with $40 and a donated stove. During the 13-month {strike}(e19) at the [Brookside](bro event) mine in 1973 and 1974 it {served}(e9) 400 plates a day. "She fed strikers and she fed scabs' babies, and she told the gun thugs to wipe their feet," said Jerry Lankford, a retired miner from [Cumberland](cum mention).

She {testified}(e10) before a Senate subcommittee in [Washington](was event) in 1978 and {refused}(e11) an invitation to the White House two years later because it fell on a serving day. The kitchen, which {moved}(e12) to [Loyall](loy event) in 1985, {closed}(e13) in 2009 when its roof gave out.

[Berea](ber metonym org) College {gave}(e14) her an honorary doctorate in 1994. A stretch of Kentucky 38 was {named}(e15) for her last fall.

Survivors include two daughters, a son, Elbert Jr., of [Dayton](day mention), [Ohio](ohi mention); 14 grandchildren; and 31 great-grandchildren. A son, Thomas, {died}(e16) in [Vietnam](vie event) in 1968.

Visitation {begins}(e17) at 6 p.m. Friday at Mount Pleasant Baptist Church in [Cawood](caw event). The {funeral}(e18) is set for 1 p.m. Saturday, with burial in Resthaven Cemetery at [Keith](kei event). The family asks that gifts be made to Christian Outreach in [Corbin](cor mention).

---
places:
  har: {name: Harlan, geonameid: 4294072, point: [36.8431, -83.3218]}
  ken: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  harl: {name: Harlan County, geonameid: 4294084, point: [36.8592, -83.2215], precision: division}
  eva: {name: Evarts, geonameid: 4291321, point: [36.8659, -83.1904]}
  wal: {name: Wallins Creek, point: [36.83, -83.42]}
  ben: {name: Benham, point: [36.96, -82.95]}
  ber: {name: Berea, geonameid: 4283974, point: [37.5687, -84.2963]}
  bro: {name: Brookside, point: [36.82, -83.27]}
  clo: {name: Clover Fork, point: [36.85, -83.2], precision: near}
  lyn: {name: Lynch, geonameid: 4299557, point: [36.9662, -82.9224]}
  caw: {name: Cawood, point: [36.78, -83.23]}
  cum: {name: Cumberland, geonameid: 4289232, point: [36.9781, -82.9885]}
  was: {name: Washington, point: [38.9, -77.04]}
  loy: {name: Loyall, geonameid: 4299510, point: [36.852, -83.3541]}
  day: {name: Dayton, geonameid: 4509884, point: [39.7589, -84.1916]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  kei: {name: Keith, point: [36.87, -83.3]}
  cor: {name: Corbin, geonameid: 4288656, point: [36.9487, -84.0969]}
events:
  e1: {type: opening, places: [caw, harl], start: 1967, end: 1967, date_precision: year, date_text: In 1967, status: happened, actors: Marjorie Ison Teague, targets: a kitchen, main: true}
  e2: {type: death, places: [har], start: 2014-06-08, end: 2014-06-08, date_precision: day, date_text: Sunday, killed: 1, status: happened, actors: "", targets: Marjorie Ison Teague, main: true}
  e3: {type: medical, places: [har], start: 2014-05-26, end: 2014-05-26, date_precision: day, date_text: since Memorial Day, status: happened, actors: "", targets: Mrs. Teague, minor: true}
  e4: {type: other_accident, places: [clo], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: Mrs. Teague, minor: true}
  e5: {type: marriage, places: [], start: 1939, end: 1939, date_precision: year, date_text: in 1939, status: happened, actors: she, targets: Elbert Teague}
  e6: {type: collapse, places: [lyn], start: 1952, end: 1952, date_precision: year, date_text: in 1952, killed: 1, status: happened, actors: "", targets: Elbert Teague}
  e7: {type: career, places: [eva], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: she, minor: true}
  e8: {type: visit, places: [harl], start: 1967, end: 1967, date_precision: year, date_text: In 1967, status: happened, actors: VISTA volunteers, minor: true}
  e9: {type: aid, places: [caw], start: 1973, end: 1974, date_precision: year, date_text: in 1973 and 1974, status: happened, actors: it, targets: 400 plates a day}
  e10: {type: trial, places: [was], start: 1978, end: 1978, date_precision: year, date_text: in 1978, status: happened, actors: She, targets: a Senate subcommittee}
  e11: {type: decision, places: [was], start: 1980, end: 1980, date_precision: year, date_text: two years later, status: happened, actors: She, targets: an invitation to the White House, minor: true}
  e12: {type: transport_change, places: [loy], start: 1985, end: 1985, date_precision: year, date_text: in 1985, status: happened, actors: "", targets: The kitchen, minor: true}
  e13: {type: closure, places: [loy], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: "", targets: The kitchen}
  e14: {type: ceremony, places: [], start: 1994, end: 1994, date_precision: year, date_text: in 1994, status: happened, actors: Berea College, targets: her}
  e19: {type: strike, places: [bro], start: 1973, end: 1974, date_precision: year, date_text: in 1973 and 1974, status: happened, actors: ""}
  e15: {type: ceremony, places: [harl], start: 2013-10, end: 2013-10, date_precision: month, date_text: last fall, status: happened, actors: "", targets: A stretch of Kentucky 38, minor: true}
  e16: {type: death, places: [vie], start: 1968, end: 1968, date_precision: year, date_text: in 1968, killed: 1, status: happened, actors: "", targets: "A son, Thomas", minor: true}
  e17: {type: ceremony, places: [caw], start: 2014-06-13, end: 2014-06-13, date_precision: day, date_text: at 6 p.m. Friday, status: planned, actors: ""}
  e18: {type: ceremony, places: [caw, kei], start: 2014-06-14, end: 2014-06-14, date_precision: day, date_text: 1 p.m. Saturday, status: planned, actors: "", main: true}
notes: ""
