---
id: report-cd-152
genre: report
country: CD
published: 2019-01-30
publisher: Great Lakes Bulletin
title: "[DR Congo](drc event): {Ebola}(e1) reaches [Katwa](kat event) suburbs, clinic {attacked}(e2)"
---
[GOMA](gom dateline), January 30

Fourteen new {cases}(e1) of {Ebola}(e1) were {confirmed}(e1) in two days in the health zone of [Katwa](kat event), next to the trading city of [Butembo](but event), the health ministry in [Kinshasa](kin metonym org) said on Tuesday. It is the steepest {rise}(e1) since the {outbreak}(e1) was {declared}(e1) in [North Kivu](nor event) on 1 August.

In all, 736 people have been {infected}(e1) and 459 have {died}(e1), most of them in [Beni](ben event), [Kalunguta](kal event), [Mabalako](mab event) and [Katwa](kat event). The {epidemic}(e1) is the second largest in history after that in [West Africa](wes mention), which {killed}(e3) more than 11,300 people in [Guinea](gui event), [Liberia](lib event) and [Sierra Leone](sie event) from 2014 to 2016.

Youths {threw}(e2) stones at a transit centre in [Katwa](kat event) on Saturday after rumours that a taxi driver had been {buried}(e4) without his family. A nurse from [Lubero](lub mention) was {hit}(e2) in the head. The centre {reopened}(e5) on Monday under police guard.

"We do not lack vaccine. We lack trust," Dr Salomon Kakule, the response coordinator, told reporters in [Goma](gom mention).

More than 68,000 people have been {vaccinated}(e6) since August. Health workers in [Uganda](uga event) have been getting the injection since November in the border districts of [Bundibugyo](bun event), [Kasese](kas event) and [Ntoroko](nto event), although no case has crossed over. In [Rwanda](rwa event), travellers from [Goma](gom mention) have their temperature taken at [Rubavu](rub mention).

The {vote}(e7) of 30 December, which was {postponed}(e7) until March in [Beni](ben event) and [Butembo](but event) because of the disease, added to the anger. On 27 December a crowd {ransacked}(e8) an isolation centre in [Beni](ben event) and 21 patients {fled}(e8). Armed men of the ADF militia {killed}(e9) ten people at [Mayangose](may event), north of [Beni](ben mention), on 8 January.

The World Health Organization in [Geneva](gen mention) {said}(e10) the risk for neighbouring countries was "very high" and {appealed}(e10) for $148 million through July. It has 12 million so far. Two experimental treatments are being {compared}(e11) in a {trial}(e11) {started}(e11) in [Beni](ben event) in November.

---
places:
  drc: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  kat: {name: Katwa, point: [0.12, 29.31]}
  but: {name: Butembo, geonameid: 217562, point: [0.1416, 29.2912]}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  nor: {name: Nord-Kivu, geonameid: 206938, point: [-0.6591, 28.5939], precision: division}
  ben: {name: Beni, point: [0.49, 29.47]}
  kal: {name: Kalunguta, point: [0.3, 29.33], precision: near}
  mab: {name: Mabalako, point: [0.46, 29.21], precision: near}
  wes: {name: West Africa, point: [9.0, -10.0], precision: area, radius_km: 800}
  lub: {name: Lubero, geonameid: 211069, point: [-0.1584, 29.2386]}
  bun: {name: Bundibugyo District, geonameid: 443329, point: [0.7381, 30.0508], precision: division}
  kas: {name: Kasese District, geonameid: 443342, point: [0.1383, 29.9844], precision: division}
  nto: {name: Ntoroko District, geonameid: 8030583, point: [1.0204, 30.3756], precision: division}
  rub: {name: Rubavu, point: [-1.68, 29.26], precision: near}
  may: {name: Mayangose, point: [0.55, 29.5], precision: near}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  sie: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
events:
  e1: {type: outbreak, places: [kat, but, nor, ben, kal, mab], start: 2018-08-01, end: 2019-01-30, date_precision: day, date_text: on 1 August, killed: 459, injured: 736, status: happened, actors: "", main: true}
  e2: {type: attack, places: [kat], start: 2019-01-26, end: 2019-01-26, date_precision: day, date_text: on Saturday, injured: 1, status: happened, actors: Youths, targets: a transit centre, main: true}
  e3: {type: outbreak, places: [gui, lib, sie], start: 2014, end: 2016, date_precision: year, date_text: from 2014 to 2016, killed: 11300, killed_qualifier: at_least, status: happened, actors: ""}
  e4: {type: ceremony, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: a taxi driver, minor: true}
  e5: {type: opening, places: [kat], start: 2019-01-28, end: 2019-01-28, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: The centre, minor: true}
  e6: {type: medical, places: [nor, bun, kas, nto], start: 2018-08, end: 2019-01, date_precision: month, date_text: since August, status: happened, actors: "", targets: "More than 68,000 people"}
  e7: {type: election, places: [ben, but], start: 2019-03, end: 2019-03, date_precision: month, date_text: until March, status: planned, actors: ""}
  e8: {type: riot, places: [ben], start: 2018-12-27, end: 2018-12-27, date_precision: day, date_text: On 27 December, status: happened, actors: a crowd, targets: an isolation centre}
  e9: {type: killing, places: [may], start: 2019-01-08, end: 2019-01-08, date_precision: day, date_text: on 8 January, killed: 10, status: happened, actors: Armed men of the ADF militia, targets: ten people}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The World Health Organization}
  e11: {type: survey, places: [ben], start: 2018-11, end: 2018-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: Two experimental treatments}
notes: ""
