---
id: report-us-819
genre: report
country: US
published: 2013-09-26
publisher: Cannon River Weekly
title: "Commission {tables}(e1) gravel pit off County Road 9"
---
Neighbors who packed the [Rice County](ric metonym org) Planning Commission's room in [Faribault](far event) on Thursday last week went home without an answer.

After three hours, the commission {put off}(e1) until Oct. 17 its recommendation on an 80-acre gravel pit that a firm from [Shakopee](sha mention), Brandt Aggregates, {proposes}(e2) to dig south of [Dundas](dun mention).

A conditional-use permit would allow blasting twice a week and 120 truck trips a day, between 7 a.m. and 6 p.m. Trucks would turn north for [Northfield](nor mention) or take Highway 3 to [Farmington](farm mention). The firm says that the gravel is of a kind that is running out in the metro counties and that without it the cost of roads could rise by a fifth. It offers a berm, a water truck against dust and a fund of $150,000 in case wells fail.

Lorna Skluzacek, who milks 60 cows a half mile east, does not think that wells can be bought. "If mine goes dry at five in the morning, do I telephone the fund?" she said.

Others spoke of silica, of school buses, of the trout in [Rice Creek](rice mention). A hydrologist from [Mankato](man mention) hired by the township said the pit would stop 12 feet above the water table, "if the table stays where it is." An engineer for the firm said his own home in [Jordan](jor mention) is 600 yards from a pit and that he sleeps well.

The law gives counties little room. A conditional use has to be granted if its harm can be met by conditions; a board that simply says no may be taken to court and would probably lose, as attorney Pete Rolvaag told members. "You're not a jury," he said. "You can't decide whether you like it."

Chair Ann Kubes asked for a traffic count and said that she, for one, would want to stand by the road and listen. The final say is with the county board, which is not bound by the commission's advice. A pit near [Nerstrand](ner event) was {turned down}(e3) in 2006.

---
places:
  ric: {name: Rice County, point: [44.35, -93.3], precision: area, radius_km: 25}
  far: {name: Faribault, geonameid: 5026291, point: [44.295, -93.2688]}
  sha: {name: Shakopee, geonameid: 5046997, point: [44.798, -93.5269]}
  dun: {name: Dundas, geonameid: 5024756, point: [44.4294, -93.2019]}
  nor: {name: Northfield, geonameid: 5039675, point: [44.4583, -93.1616]}
  farm: {name: Farmington, geonameid: 5026321, point: [44.6402, -93.1436]}
  rice: {name: Rice Creek, point: [44.43, -93.22], precision: near}
  man: {name: Mankato, geonameid: 5036420, point: [44.1591, -94.0092]}
  jor: {name: Jordan, geonameid: 5032106, point: [44.6669, -93.6269]}
  ner: {name: Nerstrand, point: [44.34, -93.07]}
events:
  e1: {type: decision, places: [far], start: 2013-09-19, end: 2013-09-19, date_precision: day, date_text: on Thursday last week, status: happened, actors: the commission, targets: its recommendation, main: true}
  e2: {type: construction, places: [dun], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Brandt Aggregates, targets: an 80-acre gravel pit}
  e3: {type: decision, places: [ner], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: "", targets: A pit}
notes: ""
