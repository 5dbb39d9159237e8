---
id: report-es-336
genre: report
country: ES
published: 2019-11-15
publisher: "Noticias de Aragón (translated)"
title: "[Teruel](teru event) village of 46 {gets}(e1) its bus back"
---
The bus that used to go on Tuesdays from [Griegos](gri event) to [Teruel](ter event), and which the concession holder {withdrew}(e2) in April because there were on average 0.8 passengers, has {run}(e1) again since this week. It now goes on request. Whoever wants to travel telephones the day before.

Three women {took}(e1) it on Tuesday. They {went}(e3) to the hairdresser, to the notary and to the cardiologist.

"I'm 84 and my son is in [Valencia](val mention). Without the bus I'm a piece of furniture," said Pilar Jarque.

The regional government of [Aragon](ara metonym), which {signed}(e4) the agreement with the comarca of the [Sierra de Albarracín](sie event) on 31 October, pays 22 euros for each trip, less than a taxi would cost. If demand stays below three passengers a trip for a year, it may end the service. Similar lines {began}(e5) in spring in [Bronchales](bro event) and [Orihuela del Tremedal](ori event).

A third of the municipalities of [Spain](spa mention) have fewer than 300 inhabitants. On 31 March, some 50,000 people from twenty provinces {demonstrated}(e6) in [Madrid](mad event) against depopulation, among them the band of [Cella](cel mention) with its drums. In the {elections}(e7) of last Sunday, a movement called [Teruel](ter metonym org) Existe {won}(e7) a seat in Congress, the first that a citizens' list of a province has taken. What it can do with it will depend on others: the Socialists, with 120 seats, need every vote.

Its deputy has three demands: the motorway from [Cuenca](cue mention), the electrification of the railway between [Zaragoza](zar mention) and [Sagunto](sag mention), and fibre for every village. The line derailed its reputation, as people here like to say, in March, when a train to [Valencia](val mention) was {stopped}(e8) for six hours by a tree at [Barracas](bar event).

In [Griegos](gri mention), at 1,601 metres the second highest village of the country, it {snowed}(e9) yesterday for the first time this autumn. The bus has no winter tyres. They are to {arrive}(e10) from [Calamocha](cal mention) by Tuesday.

---
places:
  ter: {name: Teruel, geonameid: 3108126, point: [40.3456, -1.1065]}
  teru: {name: Teruel, geonameid: 3108125, point: [40.625, -0.8094], precision: division}
  gri: {name: Griegos, point: [40.43, -1.7]}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  ara: {name: Aragon, geonameid: 3336899, point: [41.4998, -0.6796], precision: division}
  sie: {name: Sierra de Albarracín, point: [40.45, -1.55], precision: area, radius_km: 25}
  bro: {name: Bronchales, point: [40.51, -1.59]}
  ori: {name: Orihuela del Tremedal, point: [40.55, -1.65]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  cel: {name: Cella, point: [40.45, -1.29]}
  sag: {name: Sagunto, geonameid: 2511619, point: [39.6833, -0.2667]}
  bar: {name: Barracas, point: [40.02, -0.7]}
  cal: {name: Calamocha, point: [40.92, -1.3]}
  zar: {name: Zaragoza, geonameid: 3104324, point: [41.6561, -0.8773]}
  cue: {name: Cuenca, geonameid: 3124132, point: [40.0667, -2.1333]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
events:
  e1: {type: opening, places: [gri, ter], start: 2019-11-12, end: 2019-11-12, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: The bus, main: true}
  e2: {type: closure, places: [gri, ter], start: 2019-04, end: 2019-04, date_precision: month, date_text: in April, status: happened, actors: the concession holder, targets: The bus}
  e3: {type: visit, places: [ter], start: 2019-11-12, end: 2019-11-12, date_precision: day, date_text: on Tuesday, status: happened, actors: Three women, minor: true}
  e4: {type: agreement, places: [sie], start: 2019-10-31, end: 2019-10-31, date_precision: day, date_text: on 31 October, status: happened, actors: The regional government of Aragon, targets: the comarca}
  e5: {type: opening, places: [bro, ori], start: 2019-03, end: 2019-05, date_precision: month, date_text: in spring, status: happened, actors: "", targets: Similar lines}
  e6: {type: protest, places: [mad], start: 2019-03-31, end: 2019-03-31, date_precision: day, date_text: On 31 March, status: happened, actors: "some 50,000 people"}
  e7: {type: election, places: [spa], start: 2019-11-10, end: 2019-11-10, date_precision: day, date_text: of last Sunday, status: happened, actors: Teruel Existe, targets: a seat in Congress}
  e8: {type: transport_change, places: [bar], start: 2019-03, end: 2019-03, date_precision: month, date_text: in March, status: happened, actors: a tree, targets: a train to Valencia, minor: true}
  e9: {type: extreme_weather, places: [gri], start: 2019-11-14, end: 2019-11-14, date_precision: day, date_text: yesterday, status: happened, actors: ""}
  e10: {type: transport_change, places: [], start: 2019-11-19, end: 2019-11-19, date_precision: day, date_text: by Tuesday, status: planned, actors: "", minor: true}
notes: ""
