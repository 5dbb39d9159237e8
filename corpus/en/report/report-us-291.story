---
id: report-us-291
genre: report
country: US
published: 2026-06-17
publisher: Snake River Journal
title: "Judge {blocks}(e1) [Idaho](ida mention) county's {ban}(e2) on wind farm"
---
[JEROME](jer dateline), [Idaho](ida dateline) — A state judge on Tuesday {struck down}(e1) a [Lincoln County](lin metonym) ordinance that {barred}(e2) construction of a 700-megawatt wind project on ranch land north of [Shoshone](sho event), finding that commissioners had {passed}(e2) it without proper notice.

Fifth District Judge Rex Tolman {ruled}(e1) that the three-member commission {violated}(e2) the state's open meetings law when it {adopted}(e2) the moratorium at a special {session}(e3) in [Richfield](ric event) in November.

The company, Camas Wind of [Boulder](bou mention), [Colorado](col mention), {sued}(e4) in January. "We look forward to hiring local welders instead of lawyers," its spokeswoman, Bree Hatfield, said. Commission chairwoman LuAnn Pickett said the county would {appeal}(e5) to the Supreme Court in [Boise](boi event).

Opponents, among them descendants of [Japanese](jap demonym) Americans who were {imprisoned}(e6) at the [Minidoka](min event) camp during World War II, say turbines would loom over the national historic site. A pilgrimage brings 300 of them there each July, many from [Seattle](sea mention), [Portland](por mention) and [Bainbridge Island](bai mention).

Dairy farmers around [Jerome](jer mention) and [Wendell](wen mention) fear for groundwater. Rancher Tom Aldrich, whose lease would pay him $190,000 a year, said neighbors had stopped waving.

In March, someone {shot}(e9) at a meteorological tower near [Dietrich](die event), and in April a contractor's office in [Twin Falls](twi event) was {vandalized}(e10). Sheriff's deputies {arrested}(e11) a man, 52, from [Gooding](goo mention) in the second case; he is due in {court}(e12) June 29.

The [U.S.](us metonym org) Interior Department, which {approved}(e13) the part of a larger project that lies on federal land in December 2024, {canceled}(e14) that approval last August. That project, Lava Ridge, would have placed 241 turbines in three counties. It was {opposed}(e15) by the Legislature.

Elsewhere in the [West](wes mention), voters in [Laramie County](lar event), [Wyoming](wyo event), {rejected}(e16) a moratorium in May, and commissioners in [Klickitat County](kli event), [Washington](was event), {extended}(e17) theirs to 2028. Last week [Millard County](mil event), [Utah](uta event), {issued}(e18) permits for 116 turbines near [Delta](del event).

---
places:
  jer: {name: Jerome, geonameid: 5597034, point: [42.7241, -114.5186]}
  ida: {name: Idaho, geonameid: 5596512, point: [44.5002, -114.2512], precision: division}
  lin: {name: Lincoln County, geonameid: 5598678, point: [42.9908, -114.1531], precision: division}
  sho: {name: Shoshone, geonameid: 5607205, point: [42.936, -114.4059]}
  ric: {name: Richfield, point: [43.052, -114.156]}
  bou: {name: Boulder, geonameid: 5574991, point: [40.015, -105.2706]}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  boi: {name: Boise, geonameid: 5586437, point: [43.6135, -116.2035]}
  min: {name: Minidoka, point: [42.68, -114.24]}
  sea: {name: Seattle, geonameid: 5809844, point: [47.6062, -122.3321]}
  por: {name: Portland, geonameid: 5746545, point: [45.5234, -122.6762]}
  bai: {name: Bainbridge Island, geonameid: 5816320, point: [47.6262, -122.5212]}
  wen: {name: Wendell, geonameid: 5611758, point: [42.7757, -114.7042]}
  die: {name: Dietrich, point: [42.91, -114.27]}
  twi: {name: Twin Falls, geonameid: 5610810, point: [42.563, -114.4609]}
  goo: {name: Gooding, geonameid: 5594307, point: [42.9388, -114.7131]}
  lar: {name: Laramie County, geonameid: 5830051, point: [41.2928, -104.6604], precision: division}
  wyo: {name: Wyoming, geonameid: 5843591, point: [43.0002, -107.5009], precision: division}
  kli: {name: Klickitat County, geonameid: 5799909, point: [45.8704, -120.7793], precision: division}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
  mil: {name: Millard County, geonameid: 5543199, point: [38.9567, -113.1331], precision: division}
  uta: {name: Utah, geonameid: 5549030, point: [39.2502, -111.751], precision: division}
  del: {name: Delta, geonameid: 5538080, point: [39.3522, -112.5772]}
  wes: {name: West, point: [41.0, -114.0], precision: area, radius_km: 900}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: verdict, places: [lin], start: 2026-06-16, end: 2026-06-16, date_precision: day, date_text: on Tuesday, status: happened, actors: Fifth District Judge Rex Tolman, targets: a Lincoln County ordinance, main: true}
  e2: {type: legislation, places: [lin], start: 2025-11, end: 2025-11, date_precision: month, date_text: in November, status: happened, actors: three-member commission, targets: a 700-megawatt wind project, main: true}
  e3: {type: meeting, places: [ric], start: 2025-11, end: 2025-11, date_precision: month, date_text: in November, status: happened, actors: three-member commission, minor: true}
  e4: {type: trial, places: [lin], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, status: happened, actors: Camas Wind}
  e5: {type: trial, places: [boi], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the county}
  e6: {type: arrest, places: [min], start: 1942, end: 1945, date_precision: year, date_text: during World War II, status: happened, actors: "", targets: Japanese Americans}
  e9: {type: shooting, places: [die], start: 2026-03, end: 2026-03, date_precision: month, date_text: In March, status: happened, actors: someone, targets: a meteorological tower}
  e10: {type: other_crime, places: [twi], start: 2026-04, end: 2026-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: "a contractor's office"}
  e11: {type: arrest, places: [twi], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "Sheriff's deputies", targets: "a man, 52, from Gooding"}
  e12: {type: trial, places: [twi], start: 2026-06-29, end: 2026-06-29, date_precision: day, date_text: June 29, status: planned, actors: he}
  e13: {type: decision, places: [ida], start: 2024-12, end: 2024-12, date_precision: month, date_text: in December 2024, status: happened, actors: The U.S. Interior Department, targets: a larger project}
  e14: {type: decision, places: [ida], start: 2025-08, end: 2025-08, date_precision: month, date_text: last August, status: happened, actors: The U.S. Interior Department, targets: that approval}
  e15: {type: statement, places: [ida], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Legislature, targets: "That project, Lava Ridge", minor: true}
  e16: {type: election, places: [lar], start: 2026-05, end: 2026-05, date_precision: month, date_text: in May, status: happened, actors: voters in Laramie County, targets: a moratorium}
  e17: {type: decision, places: [kli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: commissioners in Klickitat County}
  e18: {type: decision, places: [mil, del], start: 2026-06-08, end: 2026-06-08, date_precision: week, date_text: Last week, status: happened, actors: Millard County, targets: permits for 116 turbines}
notes: ""
