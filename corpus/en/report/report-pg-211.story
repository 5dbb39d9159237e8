---
id: report-pg-211
genre: report
country: PG
published: 2024-05-12
publisher: Highlands Post-Courier Online
title: "[Enga](eng event): villagers {told to leave}(e3) slope after {slip}(e1) {buries}(e1) gardens; PM {flies}(e2) in"
---
About 60 families at [Mulitaka](mul event) in [Lagaip](lag event) district have been {told}(e3) to move after a {landslip}(e1) {buried}(e1) food gardens and a trade store on Thursday night.

Nobody was killed. Four people, among them a girl of six with a broken arm, were {taken}(e4) to [Porgera](por event) hospital, provincial administrator Sandis Tsaka Kipan said.

The Prime Minister, who was in [Wabag](wab event) for the {opening}(e5) of a magistrates' court, {flew}(e2) over the place on Saturday. "This mountain has been speaking to us for years," he told leaders on the oval at [Wabag](wab event).

Ward councillor Jacob Sowai said that cracks had {opened}(e6) above his house in 2021 and that he had {written}(e7) to the authorities in [Port Moresby](port mention) twice.

The {slip}(e1) also {covered}(e1) 150 metres of the Highlands Highway, the only road to the [Porgera](por mention) gold mine, which {started}(e8) producing again in January after being shut for four years. The operator said trucks were {turned back}(e9) at [Laiagam](lai event), but that it had fuel for two weeks.

Geologists from the University of [Papua New Guinea](pap metonym org) will {arrive}(e10) on Wednesday.

In a separate incident, eight people {died}(e11) when a dinghy {overturned}(e11) between [Kimbe](kim event) and [Garove](gar event) Island on Friday, [West New Britain](wes metonym) police said. In [Lae](lae event), tribal {fighting}(e12) between settlers from [Wabag](wab mention) and [Goroka](gor mention) {left}(e12) five houses burned at [Bumbu](bum event) settlement at the weekend.

[Enga](eng mention) was the scene in February of the country's bloodiest {ambush}(e13) in years, when 49 men were {killed}(e13) near [Wapenamanda](wap event).

---
places:
  eng: {name: Enga, geonameid: 2097655, point: [-5.4888, 143.505], precision: division}
  mul: {name: Mulitaka, point: [-5.38, 143.37]}
  lag: {name: Lagaip, point: [-5.45, 143.4], precision: division}
  por: {name: Porgera, point: [-5.47, 143.1]}
  wab: {name: Wabag, geonameid: 2084246, point: [-5.4912, 143.7215]}
  port: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  lai: {name: Laiagam, point: [-5.5, 143.49]}
  pap: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  kim: {name: Kimbe, geonameid: 2093967, point: [-5.5508, 150.1377]}
  gar: {name: Garove, point: [-4.67, 149.5], precision: near}
  wes: {name: West New Britain, point: [-5.7, 150.0], precision: division}
  lae: {name: Lae, geonameid: 2092740, point: [-6.7233, 146.9961]}
  gor: {name: Goroka, geonameid: 2096742, point: [-6.085, 145.3867]}
  bum: {name: Bumbu, point: [-6.71, 146.99], precision: near}
  wap: {name: Wapenamanda, point: [-5.64, 143.89]}
events:
  e1: {type: landslide, places: [mul, lag], start: 2024-05-09, end: 2024-05-09, date_precision: day, date_text: on Thursday night, injured: 4, status: happened, actors: "", targets: food gardens and a trade store, main: true}
  e2: {type: visit, places: [wab, mul], start: 2024-05-11, end: 2024-05-11, date_precision: day, date_text: on Saturday, status: happened, actors: The Prime Minister, main: true}
  e3: {type: displacement, places: [mul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: About 60 families, main: true}
  e4: {type: medical, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Four people, minor: true}
  e5: {type: opening, places: [wab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "a magistrates' court"}
  e6: {type: landslide, places: [mul], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: "", minor: true}
  e7: {type: statement, places: [mul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ward councillor Jacob Sowai, minor: true}
  e8: {type: opening, places: [por], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: the Porgera gold mine}
  e9: {type: transport_change, places: [lai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: trucks, minor: true}
  e10: {type: investigation, places: [mul], start: 2024-05-15, end: 2024-05-15, date_precision: day, date_text: on Wednesday, status: planned, actors: Geologists, minor: true}
  e11: {type: sea_accident, places: [kim, gar], start: 2024-05-10, end: 2024-05-10, date_precision: day, date_text: on Friday, killed: 8, status: happened, actors: "", targets: a dinghy}
  e12: {type: battle, places: [lae, bum], start: 2024-05-11, end: 2024-05-12, date_precision: day, date_text: at the weekend, status: happened, actors: ""}
  e13: {type: battle, places: [wap], start: 2024-02, end: 2024-02, date_precision: month, date_text: in February, killed: 49, status: happened, actors: ""}
notes: ""
