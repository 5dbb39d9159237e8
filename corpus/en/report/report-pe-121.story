---
id: report-pe-121
genre: report
country: PE
published: 2019-03-21
publisher: Andes Wire
title: "{Mudslides}(e1) {cut}(e2) central highway in [Peru](per event), {kill}(e1) seven"
---
[LIMA](lim dateline), March 21 (AW) — A wall of mud and boulders {swept}(e1) over the central highway east of [Lima](lim mention) on Wednesday night, {killing}(e1) at least seven people in a bus and two taxis and {closing}(e2) the capital's main link with the [Andes](and mention), officials said on Thursday.

The {huayco}(e1), as such flows are known in [Peru](per mention), came down a dry gully near [San Mateo](san event) after two hours of {rain}(e3). Twelve passengers were {injured}(e1) and {taken}(e4) to hospitals in [Chosica](cho event) and [Matucana](mat event).

"The driver saw it and tried to reverse, but there was a queue behind us," said Yesenia Quispe, who was travelling to [Huancayo](huan mention) from the [Ate](ate mention) district of the capital.

Transport Minister Edgar Vílchez said the road would stay {shut}(e2) "for 48 hours as a minimum". Trucks were {backed up}(e2) as far as [La Oroya](lao event), where drivers {blocked}(e5) a bridge on Thursday to {demand}(e5) food and water.

Trains of the Ferrocarril Central, which carry zinc and copper concentrate to the port of [Callao](cal mention), were also {suspended}(e6). Mining company Minera Yauricocha Sur said it had a week's stocks and did not expect to cut output.

The national weather service has {forecast}(e7) more heavy {rain}(e7) in the highlands of [Ancash](anc event), [Junín](jun event) and [Huancavelica](hua event) until Sunday.

Since the season {began}(e8) in December, {landslides}(e8) and {floods}(e8) have {killed}(e8) 52 people and {destroyed}(e8) 2,300 homes across the country, according to the civil defence institute. In the south, [Aplao](apl event) in the [Arequipa](are event) region lost its water plant when the [Majes](maj event) river {overflowed}(e9) in February, and parts of [Moquegua](moq event) remain {without supply}(e10).

The worst recent year was 2017, when a coastal El Niño brought {floods}(e11) that {left}(e11) 162 {dead}(e11), most of them in [Piura](piu event), [Trujillo](tru event) and around [Lima](lim event). A reconstruction authority was {set up}(e12) with a budget of $7 billion, but less than a third of it has been spent. Opposition lawmakers {summoned}(e13) its director last week to {explain}(e13) the delays.

---
places:
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  and: {name: Andes, point: [-12.0, -76.0], precision: area, radius_km: 300}
  maj: {name: Majes, point: [-16.2, -72.45], precision: near}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  san: {name: San Mateo, geonameid: 3929417, point: [-11.7594, -76.3006]}
  cho: {name: Chosica, point: [-11.94, -76.69]}
  ate: {name: Ate, point: [-12.03, -76.92]}
  anc: {name: Ancash, geonameid: 3699674, point: [-9.54, -77.6571], precision: division}
  jun: {name: Junín Region, geonameid: 3937485, point: [-11.3744, -74.9642], precision: division}
  hua: {name: Huancavelica, geonameid: 3939467, point: [-13.0523, -75.0416], precision: division}
  are: {name: Arequipa, geonameid: 3947319, point: [-15.8757, -72.4209], precision: division}
  moq: {name: Moquegua, geonameid: 3934607, point: [-16.6807, -70.7546], precision: division}
  apl: {name: Aplao, geonameid: 3947437, point: [-16.0758, -72.4939]}
  mat: {name: Matucana, geonameid: 3935155, point: [-11.85, -76.4]}
  huan: {name: Huancayo, geonameid: 3939459, point: [-12.0687, -75.2103]}
  lao: {name: La Oroya, geonameid: 3936952, point: [-11.5189, -75.8993]}
  cal: {name: Callao, geonameid: 3946083, point: [-12.0516, -77.1345]}
  piu: {name: Piura, geonameid: 3693528, point: [-5.1819, -80.6572]}
  tru: {name: Trujillo, geonameid: 3691175, point: [-8.116, -79.03]}
events:
  e1: {type: landslide, places: [san], start: 2019-03-20, end: 2019-03-20, date_precision: day, date_text: on Wednesday night, killed: 7, killed_qualifier: at_least, injured: 12, status: happened, actors: A wall of mud and boulders, targets: a bus and two taxis, main: true}
  e2: {type: closure, places: [san, lao], start: null, end: null, date_precision: unknown, date_text: for 48 hours as a minimum, status: happened, actors: "", targets: "the capital's main link with the Andes", main: true}
  e3: {type: extreme_weather, places: [san], start: 2019-03-20, end: 2019-03-20, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: medical, places: [cho, mat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: protest, places: [lao], start: 2019-03-21, end: 2019-03-21, date_precision: day, date_text: on Thursday, status: happened, actors: drivers}
  e6: {type: transport_change, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Trains of the Ferrocarril Central}
  e7: {type: extreme_weather, places: [anc, jun, hua], start: 2019-03-21, end: 2019-03-24, date_precision: day, date_text: until Sunday, status: planned, actors: ""}
  e8: {type: flood, places: [per], start: 2018-12, end: 2019-03, date_precision: month, date_text: Since the season began in December, killed: 52, status: happened, actors: ""}
  e9: {type: flood, places: [apl, maj], start: 2019-02, end: 2019-02, date_precision: month, date_text: in February, status: happened, actors: the Majes river, targets: its water plant}
  e10: {type: outage, places: [moq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: flood, places: [piu, tru, lim], start: 2017, end: 2017, date_precision: year, date_text: 2017, killed: 162, status: happened, actors: ""}
  e12: {type: opening, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A reconstruction authority, minor: true}
  e13: {type: meeting, places: [per], start: 2019-03-11, end: 2019-03-11, date_precision: week, date_text: last week, status: happened, actors: Opposition lawmakers, targets: its director, minor: true}
notes: ""
