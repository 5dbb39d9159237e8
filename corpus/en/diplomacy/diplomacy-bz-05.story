---
id: diplomacy-bz-05
genre: diplomacy
country: BZ
published: 2021-03-18
publisher: The Belize Lantern
title: "Gunboat off the [Sarstoon](srs event): note {sent}(e1), note {returned}(e2)"
---
[Belmopan](bmp metonym) {protested}(e1) on Tuesday. [Guatemala](gt metonym) {protested}(e2) back on Wednesday. Nobody on the river had {fired}(e3) a shot.

It began, says the [Belize](bz metonym org) Coast Guard, when four of its men were {stopped}(e4) by a [Guatemalan](gt demonym) patrol last Saturday at [Sarstoon Island](sri event), the wooded lump in the river mouth which both countries paint in their own colour. They were {turned around}(e4) after an hour, engine off, drifting. Two officers from [Punta Gorda](pug mention) who went out to look were {shadowed}(e5) as far as [Barranco](brr event).

The navy base at [Puerto Barrios](pba metonym) tells it otherwise: the craft had {crossed}(e6) into waters of [Izabal](iza mention) and asked for petrol. It called the tale of a {ramming}(e7), which ran on a station in [Corozal](cor mention), pure invention.

A {case}(e8) about land and sea between the pair has been before the court in [The Hague](hag event) since 2019. [Mexico](mx metonym), [London](lon metonym) and [Washington](was metonym) each {urged}(e9) patience. The monitors' little office in the [Adjacency Zone](adj event), on the road from [Benque Viejo](ben mention) to [Melchor de Mencos](mel mention), will {host}(e10) both chiefs of staff on Monday.

---
places:
  srs: {name: Sarstoon River, point: [15.89, -88.93], precision: area}
  bmp: {name: Belmopan, geonameid: 3582672, point: [17.2538, -88.764]}
  gt: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  bz: {name: Belize, geonameid: 3582678, point: [17.25, -88.75], precision: country}
  sri: {name: Sarstoon Island, point: [15.895, -88.915], precision: near}
  pug: {name: Punta Gorda, geonameid: 3581398, point: [16.0983, -88.8097]}
  brr: {name: Barranco, point: [16.0, -88.92], precision: near}
  pba: {name: Puerto Barrios, geonameid: 3591062, point: [15.7272, -88.5979]}
  iza: {name: Izabal, geonameid: 3595259, point: [15.5246, -88.9414], precision: division}
  cor: {name: Corozal, geonameid: 3582305, point: [18.3938, -88.3885]}
  hag: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  mx: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  adj: {name: Adjacency Zone, point: [17.06, -89.15], precision: near}
  ben: {name: Benque Viejo, geonameid: 3582662, point: [17.075, -89.1392]}
  mel: {name: Melchor de Mencos, geonameid: 3598131, point: [17.0661, -89.1523]}
events:
  e1: {type: statement, places: [bmp], start: 2021-03-16, end: 2021-03-16, date_precision: day, date_text: on Tuesday, status: happened, actors: Belmopan, targets: Guatemala, main: true}
  e2: {type: statement, places: [gt], start: 2021-03-17, end: 2021-03-17, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e3: {type: shooting, places: [sri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e4: {type: arrest, places: [sri], start: 2021-03-13, end: 2021-03-13, date_precision: day, date_text: last Saturday, status: happened, actors: a Guatemalan patrol, targets: four of its men, main: true}
  e5: {type: other, places: [brr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two officers, minor: true}
  e6: {type: transport_change, places: [iza], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e7: {type: sea_accident, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e8: {type: trial, places: [hag], start: 2019, end: 2019, date_precision: year, date_text: since 2019, status: happened, actors: ""}
  e9: {type: statement, places: [mx, lon, was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: meeting, places: [adj], start: 2021-03-22, end: 2021-03-22, date_precision: day, date_text: on Monday, status: planned, actors: ""}
notes: ""
