---
id: report-us-373
genre: report
country: US
published: 2019-09-19
publisher: Gulf Coast News Service
title: "Storm {deluges}(e1) southeast [Texas](tex event); 1,000 {rescued}(e2) around [Winnie](win event)"
---
[WINNIE](win dateline), [Texas](tex dateline) — The slow-churning remnants of Tropical Storm Imelda {flooded}(e1) parts of [Texas](tex event) on Thursday, leading to at least two {deaths}(e1) and {rescues}(e2) of hundreds of people from cars and homes.

In [Winnie](win event), a town of about 3,200 people 60 miles east of [Houston](hou mention), a hospital was {evacuated}(e3). [Chambers County](cha metonym) Sheriff Dale Arceneaux said his deputies had {pulled}(e2) people from rooftops since 2 a.m. "It's as bad as I've ever seen it," he said.

Officials in [Harris County](har event), which includes [Houston](hou mention), said that a man {drowned}(e4) when he tried to drive a van through 8 feet of water near the airport. In [Jefferson County](jef event), a 19-year-old was {electrocuted}(e5) and {drowned}(e5) while trying to move his horse, a message from his family said.

Rain totals reached 40 inches at [Fannett](fan event), southwest of [Beaumont](bea mention), the National Weather Service said. A stretch of Interstate 10 between [Winnie](win event) and [Beaumont](bea event) was {closed}(e6) in both directions. Greyhound {canceled}(e7) buses from [Lake Charles](lak mention), [Louisiana](lou mention), to [Houston](hou mention).

The downpour stirred memories of Harvey, which {swamped}(e8) [Houston](hou event) and {killed}(e8) 68 people two years ago. Residents of [Port Arthur](por event) and [Orange](ora event), some of whom had only this summer {moved back}(e9) into repaired homes, carried furniture upstairs once more.

Flights into Bush Intercontinental Airport were {halted}(e10) for 90 minutes, and nine barges {broke loose}(e11) on the [San Jacinto River](san event) and {struck}(e11) a bridge. The [Houston](hou metonym org) Independent School District, faulted by parents for keeping classes going, {apologized}(e12) and {called off}(e13) Friday's lessons. The Astros' home game was {played}(e14) as scheduled under a closed roof.

Farther inland, up to 6 inches {fell}(e15) on [Paris](par event) and [Texarkana](texa event), where the governor's office had placed boats on standby. Gov. Clay Maddox {declared}(e16) a state of disaster in 13 counties.

Elsewhere, Hurricane Humberto {cut power}(e17) to 80 percent of [Bermuda](ber event) overnight before {moving}(e18) out to sea, and Jerry {strengthened}(e19) to a hurricane about 480 miles east of the [Leeward Islands](lee event). In [Mexico](mex event), Lorena was {raking}(e20) the coast of [Colima](col event) and [Jalisco](jal event); schools in [Manzanillo](man event) and [Puerto Vallarta](pue event) {closed}(e21) for the day.

Back in [Winnie](win event), Angela Hebert, who manages a motel, had taken in 11 strangers by noon. Some came from as far as [Mobile](mob mention), [Alabama](ala mention). "They were just driving through to [San Antonio](sana mention)," she said. "Now they're mopping."

CORRECTION: An earlier version of this story misstated the county in which [Fannett](fan mention) lies. It is in [Jefferson County](jef mention), not [Chambers County](cha mention).

---
places:
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  win: {name: Winnie, geonameid: 4742616, point: [29.8202, -94.3841]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  har: {name: Harris County, geonameid: 4696376, point: [29.8573, -95.393], precision: division}
  jef: {name: Jefferson County, geonameid: 4700821, point: [29.854, -94.1493], precision: division}
  cha: {name: Chambers County, geonameid: 4680335, point: [29.6964, -94.6694], precision: division}
  fan: {name: Fannett, point: [29.93, -94.25]}
  bea: {name: Beaumont, geonameid: 4672989, point: [30.0861, -94.1018]}
  lak: {name: Lake Charles, geonameid: 4330236, point: [30.2131, -93.2044]}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  por: {name: Port Arthur, geonameid: 4720039, point: [29.8852, -93.9423]}
  ora: {name: Orange, geonameid: 4716805, point: [30.093, -93.7365]}
  san: {name: San Jacinto River, point: [29.82, -95.08], precision: near}
  par: {name: Paris, geonameid: 4717560, point: [33.6609, -95.5555]}
  texa: {name: Texarkana, geonameid: 4736096, point: [33.4251, -94.0477]}
  lee: {name: Leeward Islands, point: [16.5, -61.8], precision: area, radius_km: 300}
  col: {name: Colima, geonameid: 4013513, point: [19.1325, -103.915], precision: division}
  jal: {name: Jalisco, geonameid: 4004156, point: [20.3026, -103.602], precision: division}
  man: {name: Manzanillo, geonameid: 3996663, point: [19.1169, -104.3421]}
  pue: {name: Puerto Vallarta, geonameid: 3991328, point: [20.617, -105.2302]}
  mob: {name: Mobile, geonameid: 4076598, point: [30.6944, -88.043]}
  ala: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  sana: {name: San Antonio, geonameid: 4726206, point: [29.4241, -98.4936]}
  ber: {name: Bermuda, geonameid: 3573345, point: [32.33333, -64.75], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: flood, places: [tex], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: on Thursday, killed: 2, killed_qualifier: at_least, status: happened, actors: The slow-churning remnants of Tropical Storm Imelda, targets: parts of Texas, main: true}
  e2: {type: rescue, places: [win], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: since 2 a.m., status: happened, actors: his deputies, main: true}
  e3: {type: displacement, places: [win], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: "", status: happened, actors: "", targets: a hospital}
  e4: {type: death, places: [har], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: a man}
  e5: {type: other_accident, places: [jef], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: a 19-year-old}
  e6: {type: closure, places: [win, bea], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: "", status: happened, actors: "", targets: A stretch of Interstate 10}
  e7: {type: transport_change, places: [], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: "", status: happened, actors: Greyhound, targets: "buses from Lake Charles, Louisiana, to Houston"}
  e8: {type: storm, places: [hou], start: 2017, end: 2017, date_precision: year, date_text: two years ago, killed: 68, status: happened, actors: Harvey, targets: Houston}
  e9: {type: displacement, places: [por, ora], start: 2019, end: 2019, date_precision: year, date_text: this summer, status: happened, actors: Residents of Port Arthur and Orange, minor: true}
  e10: {type: transport_change, places: [hou], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: for 90 minutes, status: happened, actors: "", targets: Flights into Bush Intercontinental Airport}
  e11: {type: sea_accident, places: [san], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: "", status: happened, actors: nine barges, targets: a bridge}
  e12: {type: statement, places: [hou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Houston Independent School District}
  e13: {type: closure, places: [hou], start: 2019-09-20, end: 2019-09-20, date_precision: day, date_text: "Friday's", status: planned, actors: The Houston Independent School District, targets: "Friday's lessons"}
  e14: {type: match, places: [hou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: extreme_weather, places: [par, texa], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: "", status: happened, actors: ""}
  e16: {type: decision, places: [tex], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: "", status: happened, actors: Gov. Clay Maddox, targets: 13 counties}
  e17: {type: outage, places: [ber], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: overnight, status: happened, actors: Hurricane Humberto}
  e18: {type: storm, places: [ber], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: "", status: happened, actors: Hurricane Humberto, minor: true}
  e19: {type: storm, places: [lee], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: "", status: happened, actors: Jerry}
  e20: {type: storm, places: [col, jal], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: "", status: happened, actors: Lorena}
  e21: {type: closure, places: [man, pue], start: 2019-09-19, end: 2019-09-19, date_precision: day, date_text: for the day, status: happened, actors: schools}
notes: ""
