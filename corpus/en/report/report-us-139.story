---
id: report-us-139
genre: report
country: US
published: 2023-02-27
publisher: Illinois River Register
title: "{Derailment}(e1) near [Beardstown](bea event) {spills}(e2) ethanol, {closes}(e3) highway"
---
By Megan Oltmann

[BEARDSTOWN](bea dateline) — Residents within a mile of a freight train {derailment}(e1) in [Cass County](cas event) were allowed {home}(e4) Sunday evening after air tests found no fumes above federal limits, officials said.

Seventeen cars of a 94-car Prairie Central train {left the tracks}(e1) about 3:40 a.m. Saturday two miles south of [Beardstown](bea event). Six of them carried ethanol, and two {leaked}(e2) an estimated 14,000 gallons into a drainage ditch. Nobody was {hurt}(e1).

About 210 people from the [Bluff Springs](blu event) area {spent}(e4) two nights in the gym at [Beardstown](bea event) High School. "They pounded on the door at 4 and said grab your medicine and go," said Wanda Fricke, 77.

The train was bound from [Galesburg](gal mention) to [St. Louis](stl mention). Crews were {cutting up}(e5) wrecked cars on Sunday, and the railroad said the line could {reopen}(e6) on Tuesday. Route 125 remains {closed}(e3) between [Beardstown](bea event) and [Virginia](vir event); traffic is {detoured}(e7) through [Arenzville](are event).

The National Transportation Safety Board has {sent}(e8) a team of five from [Chicago](chi mention). Spokesman Erik Lund said investigators had found a broken rail but that it was "way too soon" to say whether it had broken before or under the train.

The [Illinois](ill metonym org) Environmental Protection Agency {placed}(e9) booms where the ditch meets the [Sangamon River](san event). No fish {kill}(e10) had been {reported}(e10) as of Sunday night.

The {accident}(e1) comes three weeks after a Norfolk Southern train carrying vinyl chloride {derailed}(e11) in [East Palestine](eas event), [Ohio](ohi mention), where a deliberate {burn-off}(e12) of the chemical sent black smoke over the [Pennsylvania](pen mention) line.

That weighed on people's minds at a {meeting}(e13) in the [Beardstown](bea event) American Legion hall on Sunday. "Every one of us thought, here's our [East Palestine](eas mention)," said Mayor Leslie Hartung. She {called on}(e14) the railroad to lower speeds through town from 40 mph to 25.

In 2009, one woman {died}(e15) and hundreds were {evacuated}(e16) when tank cars of ethanol {derailed}(e15) and {burned}(e15) at a crossing in [Cherry Valley](che event), near [Rockford](roc mention).

---
places:
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  bea: {name: Beardstown, geonameid: 4884282, point: [40.0175, -90.4243]}
  cas: {name: Cass County, geonameid: 4235369, point: [39.9692, -90.2457], precision: division}
  blu: {name: Bluff Springs, point: [39.98, -90.35], precision: near}
  gal: {name: Galesburg, geonameid: 4893392, point: [40.9478, -90.3712]}
  stl: {name: St. Louis, geonameid: 4407066, point: [38.6273, -90.1979]}
  vir: {name: Virginia, geonameid: 4252071, point: [39.9512, -90.2123]}
  are: {name: Arenzville, point: [39.88, -90.371]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  ill: {name: Illinois, geonameid: 4896861, point: [40.0003, -89.2504], precision: division}
  san: {name: Sangamon River, point: [40.1, -90.3], precision: near}
  eas: {name: East Palestine, geonameid: 5152794, point: [40.834, -80.5404]}
  pen: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
  che: {name: Cherry Valley, geonameid: 4887364, point: [42.2347, -88.949]}
  roc: {name: Rockford, geonameid: 4907959, point: [42.2711, -89.094]}
events:
  e1: {type: rail_accident, places: [bea, cas], start: 2023-02-25, end: 2023-02-25, date_precision: day, date_text: "about 3:40 a.m. Saturday", status: happened, actors: a 94-car Prairie Central train, main: true}
  e2: {type: other_accident, places: [bea], start: 2023-02-25, end: 2023-02-25, date_precision: day, date_text: "", status: happened, actors: two, targets: "an estimated 14,000 gallons", main: true}
  e3: {type: closure, places: [bea, vir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Route 125}
  e4: {type: displacement, places: [blu, bea], start: 2023-02-25, end: 2023-02-26, date_precision: day, date_text: two nights, displaced: 210, displaced_qualifier: about, status: happened, actors: "", targets: About 210 people from the Bluff Springs area, main: true}
  e5: {type: construction, places: [bea], start: 2023-02-26, end: 2023-02-26, date_precision: day, date_text: on Sunday, status: happened, actors: Crews, targets: wrecked cars, minor: true}
  e6: {type: opening, places: [bea], start: 2023-02-28, end: 2023-02-28, date_precision: day, date_text: on Tuesday, status: planned, actors: "", targets: the line, minor: true}
  e7: {type: transport_change, places: [are], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: traffic, minor: true}
  e8: {type: investigation, places: [bea], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The National Transportation Safety Board}
  e9: {type: construction, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Illinois Environmental Protection Agency, targets: booms, minor: true}
  e10: {type: poisoning, places: [san], start: 2023-02-26, end: 2023-02-26, date_precision: day, date_text: as of Sunday night, status: happened, negated: true, actors: ""}
  e11: {type: rail_accident, places: [eas], start: 2023-02, end: 2023-02, date_precision: month, date_text: three weeks after, status: happened, actors: "", targets: a Norfolk Southern train}
  e12: {type: fire, places: [eas], start: 2023-02, end: 2023-02, date_precision: month, date_text: "", status: happened, actors: ""}
  e13: {type: meeting, places: [bea], start: 2023-02-26, end: 2023-02-26, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e14: {type: statement, places: [bea], start: 2023-02-26, end: 2023-02-26, date_precision: day, date_text: on Sunday, status: happened, actors: Mayor Leslie Hartung, targets: the railroad}
  e15: {type: rail_accident, places: [che], start: 2009, end: 2009, date_precision: year, date_text: In 2009, killed: 1, status: happened, actors: "", targets: one woman}
  e16: {type: displacement, places: [che], start: 2009, end: 2009, date_precision: year, date_text: In 2009, status: happened, actors: "", minor: true}
notes: ""
