---
id: report-za-134
genre: report
country: ZA
published: 2024-05-12
publisher: Garden Route Argus
title: "[George](geo event) building {collapse}(e1): three more bodies {found}(e2) as hope for survivors fades"
---
Rescue teams in [George](geo event) {recovered}(e2) three more bodies from the rubble of a five-storey apartment block on Saturday, bringing the number of {dead}(e1) to 16 almost a week after the half-finished building {came down}(e1).

Thirty-six workers are still unaccounted for. There was cheering on Saturday when a man was {pulled}(e3) out alive after 118 hours; he had been heard tapping on a slab. [Western Cape](wes metonym) premier Anton Wessels, who {arrived}(e4) from [Cape Town](cap mention) as it happened, called it "the miracle we have all been praying for".

The building in Victoria Street {collapsed}(e1) at 14:09 on Monday with 81 people on site, most of them labourers from [Malawi](mal mention), [Mozambique](moz mention) and [Zimbabwe](zim mention). The [Malawian](mala demonym) high commissioner {met}(e5) families at the municipal offices on Friday and promised that those without papers would not be {deported}(e6).

Three {investigations}(e7) have been {opened}(e7), by the police, the department of labour and the National Home Builders Registration Council (NHBRC), which {suspended}(e8) the official who {enrolled}(e9) the project. The contractor, [Garden Route](gar mention) firm Uniondale Bou, has declined to comment.

Rescuers and sniffer dogs have come from [Mossel Bay](mos mention), [Knysna](kny mention), [Oudtshoorn](oud mention) and as far as the [City of Cape Town](cit mention). Residents of the [Thembalethu](the mention) and [Blanco](bla mention) suburbs have been {bringing}(e10) food. "We hear the drilling stop and everybody stands still," said Nomsa Mfengu, whose brother is among the missing.

[South Africa](sou mention)'s construction industry has seen worse accidents in numbers injured: the {collapse}(e11) of a mall at [Tongaat](ton event), north of [Durban](dur mention), in November 2013 {left}(e11) two {dead}(e11) and 29 {hurt}(e11), and in 2019 a footbridge {gave way}(e12) at a high school in [Vanderbijlpark](van event), {killing}(e12) four pupils.

Opposition parties have {called}(e13) for a judicial inquiry. With the national {election}(e14) on 29 May, the president's office said he would {visit}(e15) the site "when it will not hinder the work".

The N2 past [George](geo mention) remains open. Disaster management {appealed}(e16) to the public to stay away from the site and not to fly drones.

---
places:
  geo: {name: George, geonameid: 1002145, point: [-33.963, 22.4617]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  cit: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  gar: {name: Garden Route, point: [-34.0, 22.5], precision: area, radius_km: 60}
  the: {name: Thembalethu, point: [-34.0, 22.49], precision: near}
  bla: {name: Blanco, point: [-33.95, 22.41], precision: near}
  van: {name: Vanderbijlpark, geonameid: 944986, point: [-26.7117, 27.8379]}
  ton: {name: Tongaat, point: [-29.57, 31.12]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  wes: {name: Western Cape, geonameid: 1085599, point: [-33.5035, 20.9745], precision: division}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  mala: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  mos: {name: Mossel Bay, geonameid: 973709, point: [-34.1831, 22.146]}
  kny: {name: Knysna, geonameid: 988698, point: [-34.0363, 23.0471]}
  oud: {name: Oudtshoorn, geonameid: 967106, point: [-33.6005, 22.1995]}
events:
  e1: {type: collapse, places: [geo], start: 2024-05-06, end: 2024-05-06, date_precision: day, date_text: "at 14:09 on Monday", killed: 16, status: happened, actors: "", targets: a five-storey apartment block, main: true}
  e2: {type: rescue, places: [geo], start: 2024-05-11, end: 2024-05-11, date_precision: day, date_text: on Saturday, status: happened, actors: Rescue teams, targets: three more bodies, main: true}
  e3: {type: rescue, places: [geo], start: 2024-05-11, end: 2024-05-11, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: a man, main: true}
  e4: {type: visit, places: [geo], start: 2024-05-11, end: 2024-05-11, date_precision: day, date_text: "", status: happened, actors: Western Cape premier Anton Wessels, minor: true}
  e5: {type: meeting, places: [geo], start: 2024-05-10, end: 2024-05-10, date_precision: day, date_text: on Friday, status: happened, actors: The Malawian high commissioner, targets: families}
  e6: {type: displacement, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: planned, negated: true, actors: "", targets: those without papers}
  e7: {type: investigation, places: [geo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the police, the department of labour and the National Home Builders Registration Council"}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the National Home Builders Registration Council, targets: the official}
  e9: {type: decision, places: [geo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the official, targets: the project, minor: true}
  e10: {type: aid, places: [geo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Residents of the Thembalethu and Blanco suburbs, targets: food}
  e11: {type: collapse, places: [ton], start: 2013-11, end: 2013-11, date_precision: month, date_text: in November 2013, killed: 2, injured: 29, status: happened, actors: "", targets: a mall}
  e12: {type: collapse, places: [van], start: 2019, end: 2019, date_precision: year, date_text: in 2019, killed: 4, status: happened, actors: "", targets: a footbridge}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Opposition parties}
  e14: {type: election, places: [sou], start: 2024-05-29, end: 2024-05-29, date_precision: day, date_text: on 29 May, status: planned, actors: ""}
  e15: {type: visit, places: [geo], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e16: {type: statement, places: [geo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Disaster management, minor: true}
notes: ""
