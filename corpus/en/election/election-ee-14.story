---
id: election-ee-14
genre: election
country: EE
published: 2021-10-18
publisher: Peipsi Leht
title: "Old Believers, new mayor"
---
By seven on Sunday evening, when the last [Estonian](ee demonym) polling stations {closed}(e1), more than half of the {votes}(e1) for the municipal councils lay not in a box but on a server in [Tallinn](tal event).

[Tallinn](tal event) first: the party that has run the capital for most of two decades {slipped}(e2) under 50 per cent and must look for a partner. In [Narva](nar event), hard on the [Russian](ru demonym) border, a challenger who had {quarrelled}(e3) with it over the theatre {swept}(e4) the hall. [Tartu](tar event) was as always [Tartu](tar mention).

But our eyes were on [Mustvee](mus event). Here on the shore of [Lake Peipus](pei mention), where Old Believers have smoked fish since they {fled}(e5) [Muscovy](mcv mention), an onion grower of 29, Aglaja Kuusk, {beat}(e6) the incumbent by lot. It had {come out}(e6) 377 all.

[Kihnu](kih metonym), pop. 700, {re-elected}(e7) its skipper. On [Ruhnu](ruh event), with even fewer, the nurse, who {came}(e8) from [Saaremaa](saa mention) in May, {topped}(e9) the poll. In [Valga](val event), which shares a market square with [Valka](vlk mention), [Latvia](lv mention), twelve [Latvians](lv demonym) {voted}(e10), as the law allows.

A reported {hack}(e11) of the voters' roll in [Pärnu](par event) was, the state's information authority said, a clerk with a cat on the keyboard. Coalition {talks}(e12) begin on Tuesday.

---
places:
  ee: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
  nar: {name: Narva, geonameid: 590031, point: [59.3772, 28.1903]}
  ru: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  tar: {name: Tartu, geonameid: 588335, point: [58.3806, 26.7251]}
  mus: {name: Mustvee, geonameid: 590067, point: [58.8486, 26.9397]}
  pei: {name: Lake Peipus, point: [58.7, 27.5], precision: area, radius_km: 50}
  mcv: {name: Muscovy, point: [55.75, 37.6], precision: area, radius_km: 400}
  kih: {name: Kihnu, point: [58.13, 24.0], precision: area, radius_km: 4}
  ruh: {name: Ruhnu, point: [57.8, 23.25], precision: area, radius_km: 3}
  saa: {name: Saaremaa, point: [58.42, 22.5], precision: area, radius_km: 40}
  val: {name: Valga, geonameid: 587876, point: [57.7778, 26.0473]}
  vlk: {name: Valka, geonameid: 454572, point: [57.7752, 26.0101]}
  lv: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  par: {name: Pärnu, geonameid: 589580, point: [58.3859, 24.4971]}
events:
  e1: {type: election, places: [ee], start: 2021-10-17, end: 2021-10-17, date_precision: day, date_text: on Sunday evening, status: happened, actors: "", main: true}
  e2: {type: election, places: [tal], start: 2021-10-17, end: 2021-10-17, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: other, places: [nar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: election, places: [nar], start: 2021-10-17, end: 2021-10-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: displacement, places: [mcv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: election, places: [mus], start: 2021-10-17, end: 2021-10-17, date_precision: day, date_text: "", status: happened, actors: Aglaja Kuusk, targets: the incumbent, main: true}
  e7: {type: election, places: [kih], start: 2021-10-17, end: 2021-10-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: displacement, places: [saa], start: 2021-05, end: 2021-05, date_precision: month, date_text: in May, status: happened, actors: "", minor: true}
  e9: {type: election, places: [ruh], start: 2021-10-17, end: 2021-10-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: election, places: [val], start: 2021-10-17, end: 2021-10-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: other_crime, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e12: {type: meeting, places: [tal], start: 2021-10-19, end: 2021-10-19, date_precision: day, date_text: on Tuesday, status: planned, actors: ""}
notes: "Muscovy is a historical state, placed at Moscow; date of the hack that wasn't is taken as the polling day"
