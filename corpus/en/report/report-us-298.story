---
id: report-us-298
genre: report
country: US
published: 2015-03-17
publisher: Plymouth County Messenger
title: "St. Patrick's parades, a waterline {break}(e1) and other news from the [South Shore](sou event)"
---
[SCITUATE](sci dateline) — Bagpipes and green wigs will {fill}(e2) Front Street on Sunday for the 20th St. Patrick's {parade}(e2), which was {pushed back}(e3) a week because snowbanks left no room for spectators. The town {received}(e4) 107 inches of snow this winter. Selectmen {voted}(e5) last Tuesday to {spend}(e5) another $38,000 on hauling.

[Boston](bos metonym)'s parade, in [South Boston](sout event), {went ahead}(e6) on its scheduled day, and for the first time two groups of gay marchers {took part}(e6). Police made seven {arrests}(e7).

[WEYMOUTH](wey dateline) — A 16-inch main {burst}(e1) under Route 18 early Monday, {leaving}(e1) 1,300 homes in [South Weymouth](south event) and part of [Abington](abi event) without water until late evening. Crews from [Rockland](roc mention) and [Hingham](hin mention) {helped}(e8) with the repair. The pipe dated to 1931.

[MARSHFIELD](mar dateline) — Owners of 11 houses on Bay Avenue {filed}(e9) suit in Superior Court in [Brockton](bro event), saying that the town's decision not to raise a seawall exposed them to the January blizzard that {punched}(e10) holes in the wall at [Brant Rock](bra event). Town counsel had no comment.

[PLYMOUTH](ply dateline) — The Nuclear Regulatory Commission has {put}(e11) the Pilgrim plant under closer oversight after it {shut down}(e12) during the Jan. 27 storm, when two of its transmission lines {failed}(e12). The commission will hold a public {meeting}(e13) at 1620 Hotel on March 31. About 40 people from [Duxbury](dux mention) and [Cape Cod](cap mention) {demonstrated}(e14) in front of the [Massachusetts](mas metonym org) State House last Thursday, asking Governor Calvin Mathers to seek its closure.

[COHASSET](coh dateline) — Margaret "Peg" Doane, who {taught}(e15) second grade for 41 years, {turned}(e16) 100 on March 9. A former pupil came from [Juneau](jun mention), [Alaska](ala mention). "She looked just as strict," he said.

[HANOVER](han dateline) — The Indians boys' basketball team {lost}(e17) to [Danvers](dan metonym), 57-51, in the state Division 3 semifinal Saturday in [Boston](bos event). It had {beaten}(e18) [Old Rochester](old metonym org) in [Taunton](tau event) on Tuesday to {win}(e18) its first sectional title since 1987.

---
places:
  sou: {name: South Shore, point: [42.15, -70.75], precision: area, radius_km: 25}
  sci: {name: Scituate, geonameid: 4950395, point: [42.1959, -70.7259]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  sout: {name: South Boston, point: [42.335, -71.045]}
  wey: {name: Weymouth, geonameid: 4955336, point: [42.2209, -70.9398]}
  south: {name: South Weymouth, point: [42.17, -70.95]}
  abi: {name: Abington, geonameid: 4928662, point: [42.1048, -70.9453]}
  roc: {name: Rockland, geonameid: 4948924, point: [42.1307, -70.9162]}
  hin: {name: Hingham, geonameid: 4939549, point: [42.2418, -70.8898]}
  mar: {name: Marshfield, geonameid: 4943204, point: [42.0918, -70.7056]}
  bro: {name: Brockton, geonameid: 4931429, point: [42.0834, -71.0184]}
  bra: {name: Brant Rock, point: [42.09, -70.64]}
  ply: {name: Plymouth, geonameid: 4947597, point: [41.9584, -70.6673]}
  dux: {name: Duxbury, geonameid: 4935211, point: [42.0418, -70.6723]}
  cap: {name: Cape Cod, point: [41.68, -70.2], precision: area, radius_km: 40}
  mas: {name: Massachusetts, geonameid: 6254926, point: [42.3657, -71.1083], precision: division}
  coh: {name: Cohasset, geonameid: 4933533, point: [42.2418, -70.8037]}
  jun: {name: Juneau, geonameid: 5554072, point: [58.3019, -134.4197]}
  ala: {name: Alaska, geonameid: 5879092, point: [64.0003, -150.0003], precision: division}
  han: {name: Hanover, geonameid: 4938836, point: [42.1132, -70.812]}
  dan: {name: Danvers, geonameid: 4934500, point: [42.5751, -70.93]}
  old: {name: Old Rochester, point: [41.68, -70.79]}
  tau: {name: Taunton, geonameid: 4952629, point: [41.9001, -71.0898]}
events:
  e1: {type: outage, places: [south, abi], start: 2015-03-16, end: 2015-03-16, date_precision: day, date_text: early Monday, status: happened, actors: A 16-inch main, targets: "1,300 homes", main: true}
  e2: {type: festival, places: [sci], start: 2015-03-22, end: 2015-03-22, date_precision: day, date_text: on Sunday, status: planned, actors: Bagpipes and green wigs, main: true}
  e3: {type: festival, places: [sci], start: 2015-03-15, end: 2015-03-15, date_precision: day, date_text: "", status: happened, negated: true, actors: snowbanks, minor: true}
  e4: {type: extreme_weather, places: [sci], start: 2014-12, end: 2015-03, date_precision: month, date_text: this winter, status: happened, actors: ""}
  e5: {type: decision, places: [sci], start: 2015-03-10, end: 2015-03-10, date_precision: day, date_text: last Tuesday, status: happened, actors: Selectmen}
  e6: {type: festival, places: [sout], start: 2015-03-15, end: 2015-03-15, date_precision: day, date_text: on its scheduled day, status: happened, actors: two groups of gay marchers}
  e7: {type: arrest, places: [sout], start: 2015-03-15, end: 2015-03-15, date_precision: day, date_text: "", arrested: 7, status: happened, actors: Police}
  e8: {type: construction, places: [south], start: 2015-03-16, end: 2015-03-16, date_precision: day, date_text: "", status: happened, actors: Crews from Rockland and Hingham, minor: true}
  e9: {type: trial, places: [bro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Owners of 11 houses}
  e10: {type: storm, places: [bra], start: 2015-01, end: 2015-01, date_precision: month, date_text: January, status: happened, actors: "", targets: the wall}
  e11: {type: decision, places: [ply], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Nuclear Regulatory Commission, targets: the Pilgrim plant}
  e12: {type: outage, places: [ply], start: 2015-01-27, end: 2015-01-27, date_precision: day, date_text: Jan. 27, status: happened, actors: ""}
  e13: {type: meeting, places: [ply], start: 2015-03-31, end: 2015-03-31, date_precision: day, date_text: on March 31, status: planned, actors: The commission}
  e14: {type: protest, places: [bos], start: 2015-03-12, end: 2015-03-12, date_precision: day, date_text: last Thursday, status: happened, actors: About 40 people, targets: Governor Calvin Mathers}
  e15: {type: education, places: [coh], start: null, end: null, date_precision: unknown, date_text: for 41 years, status: happened, actors: "Margaret \"Peg\" Doane", minor: true}
  e16: {type: ceremony, places: [coh], start: 2015-03-09, end: 2015-03-09, date_precision: day, date_text: on March 9, status: happened, actors: "Margaret \"Peg\" Doane"}
  e17: {type: match, places: [bos], start: 2015-03-14, end: 2015-03-14, date_precision: day, date_text: Saturday, status: happened, actors: "The Indians boys' basketball team", targets: Danvers}
  e18: {type: match, places: [tau], start: 2015-03-10, end: 2015-03-10, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: Old Rochester}
notes: ""
