---
id: strike-pg-05
genre: strike
country: PG
published: 2018-08-29
publisher: Huon Gulf Post
title: "\"Lights on, no doctor in\": day three of the {stoppage}(e1)"
---
[Lae](lae dateline), Wednesday

Ward 4B at [Angau Memorial Hospital](ang event) has sixteen beds. This morning I counted twenty-two patients, two student nurses and a chaplain.

[Papua New Guinea](pg mention)'s government doctors {stopped}(e1) all but emergency work at midnight on Sunday, from [Port Moresby](pom event) to [Vanimo](van event). Only [Bougainville](bou event), which pays its own, has kept its clinics open. What they want is written on a bedsheet over the gate: rosters that end, and the locum money owed since April.

Some things go on regardless. A girl of nine from [Finschhafen](fin mention), brought across the [Huon Gulf](huo mention) in a banana boat with a snake bite, {died}(e2) in the corridor on Tuesday. A dinghy from [Salamaua](sal mention) delivered three more people while I was there.

In [Mount Hagen](hag event) a church hospital {took in}(e3) those whom the provincial one had turned away; in [Goroka](gor event) surgeons {resumed}(e4) at noon yesterday after the [Eastern Highlands](ehp metonym) governor found the cash.

The health secretary, back from a {meeting}(e5) in [Manila](man mention), says that an {offer}(e6) will be put to the doctors in [Port Moresby](pom event) on Friday. The association has heard of offers before. Its vice-president, Dr Gideon Yakasa, asks why [Australian](au demonym) specialists on contract were paid to the day.

---
places:
  lae: {name: Lae, geonameid: 2092740, point: [-6.7233, 146.9961]}
  ang: {name: Angau Memorial Hospital, point: [-6.729, 147.0], precision: exact, near: lae}
  pg: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  pom: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  van: {name: Vanimo, geonameid: 2084442, point: [-2.6837, 141.302]}
  bou: {name: Bougainville, geonameid: 2089470, point: [-5.2363, 154.632], precision: division}
  fin: {name: Finschhafen, geonameid: 2097418, point: [-6.604, 147.848]}
  huo: {name: Huon Gulf, point: [-7.1, 147.4], precision: area, radius_km: 60}
  sal: {name: Salamaua, point: [-7.04, 147.05], precision: near}
  hag: {name: Mount Hagen, geonameid: 2090409, point: [-5.8575, 144.2306]}
  gor: {name: Goroka, geonameid: 2096742, point: [-6.085, 145.3867]}
  ehp: {name: Eastern Highlands, geonameid: 2097855, point: [-6.4841, 145.557], precision: division}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  au: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: strike, places: [pg], start: 2018-08-26, end: 2018-08-26, date_precision: day, date_text: on Sunday, status: happened, actors: government doctors, main: true}
  e2: {type: death, places: [lae], start: 2018-08-28, end: 2018-08-28, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: ""}
  e3: {type: medical, places: [hag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: strike, places: [gor], start: 2018-08-28, end: 2018-08-28, date_precision: day, date_text: yesterday, status: happened, actors: ""}
  e5: {type: meeting, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: meeting, places: [pom], start: 2018-08-31, end: 2018-08-31, date_precision: day, date_text: on Friday, status: planned, actors: The health secretary}
notes: ""
