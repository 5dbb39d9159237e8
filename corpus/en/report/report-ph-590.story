---
id: report-ph-590
genre: report
country: PH
published: 2018-12-18
publisher: Bicol Sun-Star
title: "Cargo ship {sinks}(e1) off [Catanduanes](cat event); 14 crew {rescued}(e2), 3 missing"
---
By Marites Olaguer

[LEGAZPI CITY](leg dateline) — The Coast Guard is still {looking}(e3) for three sailors from a cargo ship that {went down}(e1) in rough seas off [Catanduanes](cat event) before dawn on Monday, officials here said.

The MV Don Celestino 7, which was carrying 2,400 bags of cement and steel bars from [Cebu](ceb mention) to [Tabaco](tab mention) port, {took on water}(e1) and {listed}(e1) about 18 nautical miles southeast of [Virac](vir event) at 3:40 a.m., according to Lt. Cmdr. Jonel Abiera of Coast Guard District [Bicol](bic metonym org).

Fourteen crewmen were {plucked}(e2) from a raft seven hours later by a [Panama](pan mention)-flagged bulk carrier on its way from [Gladstone](gla mention), [Australia](aus mention), to [Kaohsiung](kao mention). They were {brought}(e4) to [Virac](vir event), where two were {treated}(e5) for hypothermia at the provincial hospital.

Still unaccounted for were the chief engineer and two oilers, natives of [Bohol](boh mention) and [Siquijor](siq mention). A Navy plane from [Sangley Point](san mention) and two patrol boats {resumed}(e3) the search at first light on Tuesday, but swells of up to four meters kept smaller vessels in port.

Abiera said it was not clear why the ship {sailed}(e6) from [Cebu](ceb event) on Saturday despite a gale {warning}(e7) {raised}(e7) by the weather bureau for the eastern seaboard. The Maritime Industry Authority has {suspended}(e8) the safety certificate of its owner, Celestino Lines, whose ferry {ran aground}(e9) off [Masbate](mas event) in August 2016 with 187 people on board. All of them survived.

The {sinking}(e1) came as thousands of passengers {headed}(e10) home for Christmas. In [Matnog](mat event), [Sorsogon](sor event), some 1,900 travelers and 300 vehicles were {stranded}(e11) until Tuesday noon, when trips to [Allen](all mention), [Northern Samar](nor mention), {resumed}(e12).

The Office of Civil Defense said a low pressure area, last spotted 310 kilometers east of [Borongan](bor mention), could become a tropical depression by Thursday. Gov. Teodoro Almazan {ordered}(e13) schools and offices {closed}(e14) in nine coastal towns, among them [Bato](bat event) and [Baras](bar event). Storms {killed}(e15) 11 people in the province in 2016.

---
places:
  cat: {name: Province of Catanduanes, geonameid: 1717952, point: [13.8305, 124.222], precision: division}
  ceb: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
  leg: {name: Legazpi City, point: [13.137, 123.734]}
  bic: {name: Bicol, point: [13.4, 123.4], precision: area, radius_km: 120}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  gla: {name: Gladstone, geonameid: 2165478, point: [-23.8485, 151.2577]}
  kao: {name: Kaohsiung, geonameid: 1673820, point: [22.6163, 120.3133]}
  boh: {name: Bohol, geonameid: 1724395, point: [9.8488, 124.248], precision: division}
  siq: {name: Province of Siquijor, geonameid: 1686065, point: [9.1781, 123.597], precision: division}
  san: {name: Sangley Point, point: [14.497, 120.905], precision: near}
  mas: {name: Masbate, point: [12.3, 123.6], precision: area, radius_km: 50}
  sor: {name: Sorsogon, point: [12.8, 123.95], precision: area, radius_km: 40}
  all: {name: Allen, point: [12.5, 124.28]}
  nor: {name: Northern Samar, point: [12.4, 124.7], precision: area, radius_km: 50}
  bat: {name: Bato, point: [13.61, 124.3]}
  bar: {name: Baras, point: [13.66, 124.37]}
  tab: {name: Tabaco, geonameid: 1685117, point: [13.3586, 123.7336]}
  vir: {name: Virac, geonameid: 1679802, point: [13.5848, 124.2374]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  mat: {name: Matnog, geonameid: 1700269, point: [12.5878, 124.0875]}
  bor: {name: Borongan, geonameid: 1723893, point: [11.6081, 125.4319]}
events:
  e1: {type: sea_accident, places: [cat, vir], start: 2018-12-17, end: 2018-12-17, date_precision: day, date_text: on Monday, status: happened, actors: The MV Don Celestino 7, main: true}
  e2: {type: rescue, places: [cat, vir], start: 2018-12-17, end: 2018-12-17, date_precision: day, date_text: on Monday, status: happened, actors: a Panama-flagged bulk carrier, targets: Fourteen crewmen, main: true}
  e3: {type: rescue, places: [cat], start: 2018-12-17, end: 2018-12-18, date_precision: day, date_text: at first light on Tuesday, status: happened, actors: The Coast Guard, targets: three sailors}
  e4: {type: transport_change, places: [vir], start: 2018-12-17, end: 2018-12-17, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: medical, places: [vir], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", minor: true}
  e6: {type: transport_change, places: [ceb], start: 2018-12-15, end: 2018-12-15, date_precision: day, date_text: on Saturday, status: happened, actors: the ship, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the weather bureau, minor: true}
  e8: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Maritime Industry Authority, targets: "its owner, Celestino Lines"}
  e9: {type: sea_accident, places: [mas], start: 2016-08, end: 2016-08, date_precision: month, date_text: in August 2016, status: happened, actors: ferry}
  e10: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: thousands of passengers, minor: true}
  e11: {type: transport_change, places: [mat], start: 2018-12-18, end: 2018-12-18, date_precision: day, date_text: until Tuesday noon, status: happened, actors: "", targets: "some 1,900 travelers and 300 vehicles"}
  e12: {type: opening, places: [mat], start: 2018-12-18, end: 2018-12-18, date_precision: day, date_text: Tuesday noon, status: happened, actors: "", minor: true}
  e13: {type: decision, places: [bat, bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gov. Teodoro Almazan, targets: schools and offices}
  e14: {type: closure, places: [bat, bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: storm, places: [cat], start: 2016, end: 2016, date_precision: year, date_text: in 2016, killed: 11, status: happened, actors: "", minor: true}
notes: ""
