---
id: report-us-256
genre: report
country: US
published: 2019-11-15
publisher: Iron Range Tribune
title: "[Duluth](dul event) council {delays}(e1) {vote}(e1) on lakeside apartments"
---
The [Duluth](dul metonym org) City Council on Tuesday {put off}(e1) for a second time a {decision}(e1) on a 10-story apartment building near the Lakewalk after more than two hours of testimony, most of it from opponents.

Councilors {voted}(e1) 6-3 to {table}(e1) the rezoning request until Dec. 9, when two members {elected}(e2) this month will still not have been seated. They {take office}(e3) in January.

Developer Ridgeline Partners of [Eau Claire](eau mention), [Wisconsin](wis mention), {bought}(e4) the 1.3-acre site, a former supper club, for $2.9 million in 2017. It wants to {build}(e5) 148 units, 20 of them priced for households earning less than 60% of the area's median income, and a restaurant.

"We have built in [Rochester](roc mention), in [Fargo](far mention) and in [Superior](sup mention), and nowhere has it taken us 26 months to get an answer," said the company's vice president, Tara Nystrom.

Neighbors in the [Endion](end event) district said the tower would throw shade on the trail and send stormwater into a stretch of the [Lake Superior](lak mention) shore that the city spent $15 million to {rebuild}(e6) after storms in October 2017 and 2018 {tore out}(e7) the boardwalk. Their petition drew 1,140 signatures.

Councilor Joel Amundsen, who moved to table, said he was waiting for a traffic study. Mayor Ellen Larkin said in a {statement}(e8) that the city, short some 3,500 housing units, could not afford to wait.

The Planning Commission {recommended}(e9) approval in September on a 5-2 vote. The Building Trades Council and the [Duluth](dul metonym org) Area Chamber of Commerce have {endorsed}(e10) the project.

A smaller proposal by the same firm in [Hermantown](her event) was {turned down}(e11) last year. In August a [St. Louis County](stl demonym) judge {dismissed}(e12) its lawsuit against that city, and the firm has {appealed}(e13) to the Court of Appeals in [St. Paul](stp event).

In other business Tuesday, the council {approved}(e14) a property tax levy increase of 5.9%, {accepted}(e15) a $400,000 federal grant for trails at [Spirit Mountain](spi event) and {banned}(e16) plastic bags under 5 cents starting April 1, making [Duluth](dul event) the second city in [Minnesota](min mention), after [Minneapolis](minn mention), to charge for them.

---
places:
  dul: {name: Duluth, geonameid: 5024719, point: [46.7833, -92.1066]}
  eau: {name: Eau Claire, geonameid: 5251436, point: [44.8113, -91.4985]}
  wis: {name: Wisconsin, geonameid: 5279468, point: [44.5002, -90.0004], precision: division}
  roc: {name: Rochester, geonameid: 5043473, point: [44.0216, -92.4699]}
  far: {name: Fargo, geonameid: 5059163, point: [46.8772, -96.7898]}
  sup: {name: Superior, geonameid: 5275191, point: [46.7208, -92.1041]}
  end: {name: Endion, point: [46.803, -92.073]}
  lak: {name: Lake Superior, point: [47.7, -87.5], precision: area, radius_km: 200}
  her: {name: Hermantown, geonameid: 5029952, point: [46.8069, -92.2382]}
  stl: {name: St. Louis County, geonameid: 5045020, point: [47.5786, -92.5146], precision: division}
  stp: {name: Saint Paul, geonameid: 5045360, point: [44.9444, -93.0933]}
  spi: {name: Spirit Mountain, point: [46.718, -92.217], precision: near}
  min: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  minn: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
events:
  e1: {type: decision, places: [dul], start: 2019-11-12, end: 2019-11-12, date_precision: day, date_text: on Tuesday, status: happened, actors: The Duluth City Council, targets: a 10-story apartment building, main: true}
  e2: {type: election, places: [dul], start: 2019-11, end: 2019-11, date_precision: month, date_text: this month, status: happened, actors: "", targets: two members, minor: true}
  e3: {type: appointment, places: [dul], start: 2020-01, end: 2020-01, date_precision: month, date_text: in January, status: planned, actors: two members, minor: true}
  e4: {type: deal, places: [dul], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: Ridgeline Partners, targets: the 1.3-acre site, minor: true}
  e5: {type: construction, places: [end], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Ridgeline Partners, targets: 148 units, main: true}
  e6: {type: construction, places: [dul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the city, targets: the Lake Superior shore}
  e7: {type: storm, places: [dul], start: 2017-10, end: 2018-10, date_precision: month, date_text: in October 2017 and 2018, status: happened, actors: storms, targets: the boardwalk}
  e8: {type: statement, places: [dul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mayor Ellen Larkin, minor: true}
  e9: {type: decision, places: [dul], start: 2019-09, end: 2019-09, date_precision: month, date_text: in September, status: happened, actors: The Planning Commission}
  e10: {type: statement, places: [dul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Building Trades Council and the Duluth Area Chamber of Commerce, targets: the project, minor: true}
  e11: {type: decision, places: [her], start: 2018, end: 2018, date_precision: year, date_text: last year, status: happened, actors: "", targets: A smaller proposal}
  e12: {type: verdict, places: [stl], start: 2019-08, end: 2019-08, date_precision: month, date_text: In August, status: happened, actors: a St. Louis County judge, targets: its lawsuit}
  e13: {type: trial, places: [stp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the firm}
  e14: {type: decision, places: [dul], start: 2019-11-12, end: 2019-11-12, date_precision: day, date_text: Tuesday, status: happened, actors: the council, targets: a property tax levy increase}
  e15: {type: decision, places: [spi, dul], start: 2019-11-12, end: 2019-11-12, date_precision: day, date_text: Tuesday, status: happened, actors: the council, targets: "a $400,000 federal grant"}
  e16: {type: decision, places: [dul], start: 2019-11-12, end: 2019-11-12, date_precision: day, date_text: Tuesday, status: happened, actors: the council, targets: plastic bags}
notes: ""
