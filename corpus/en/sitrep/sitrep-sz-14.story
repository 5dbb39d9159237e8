---
id: sitrep-sz-14
genre: sitrep
country: SZ
published: 2021-07-02
title: "Civil {unrest}(e1): operations room log, [Eswatini](sz event), 1–2 July"
---
Thu 0610 – [Manzini](man event) quiet but for smoke over the [Matsapha](mat event) industrial site, where the brewery depot {burned}(e2) on Tuesday night. {1,000 rand}(e3) for a tank of petrol on [Ngwane Street](ngw event).
Thu 0930 – Border at [Oshoek](osh event) open to those leaving. [Lavumisa](lav event) {shut}(e4) from this side after its customs shed was {set alight}(e5). Buses from [Johannesburg](joh mention) {turn}(e6) at [Ermelo](erm mention).
Thu 1400 – Hospital in [Mbabane](mba event) {admits}(e7) 7 with gunshot wounds; [Hlatikhulu](hla event), 3. {Marches}(e8) reported from [Siteki](sit event) and [Piggs Peak](pig event).
Thu 1745 – Internet {down}(e9) countrywide for a third day.
Thu 2100 – The government again {denies}(e10) that the king has {left}(e11) for [South Africa](za mention).
Fri 0700 – Curfew {lifted}(e12) at five. Bread in [Manzini](man event). Soldiers, in place of police, at the [Mahhala](mah event) shops in [Ezulwini](ezu event).
Fri 0815 – One staff member's house at [Nhlangano](nhl event) was {looted}(e13). He is safe and cross.
Fri 1000 – [Pretoria](pre metonym) and [Gaborone](gab metonym) to {send}(e14) ministers on Sunday. Staff in [Big Bend](big event) to stay put.

Log closes. E.M. Dlamini, duty officer

---
places:
  sz: {name: Eswatini, geonameid: 934841, point: [-26.5, 31.5], precision: country}
  man: {name: Manzini, geonameid: 934995, point: [-26.4988, 31.38]}
  mat: {name: Matsapha, point: [-26.517, 31.307], precision: near}
  ngw: {name: Ngwane Street, point: [-26.495, 31.38], precision: near, near: man}
  osh: {name: Oshoek, point: [-26.21, 30.99], precision: near}
  lav: {name: Lavumisa, point: [-27.317, 31.89], precision: near}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  erm: {name: Ermelo, geonameid: 1005125, point: [-26.5333, 29.9833]}
  mba: {name: Mbabane, geonameid: 934985, point: [-26.3167, 31.1333]}
  hla: {name: Hlatikhulu, point: [-26.97, 31.32], precision: near}
  sit: {name: Siteki, geonameid: 934851, point: [-26.4525, 31.9472]}
  pig: {name: Piggs Peak, geonameid: 934881, point: [-25.9608, 31.2467]}
  za: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  mah: {name: Mahhala, point: [-26.41, 31.18], precision: near, near: ezu}
  ezu: {name: Ezulwini, point: [-26.41, 31.18], precision: near}
  nhl: {name: Nhlangano, geonameid: 934913, point: [-27.1122, 31.1983]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  gab: {name: Gaborone, geonameid: 933773, point: [-24.6545, 25.9086]}
  big: {name: Big Bend, geonameid: 13645255, point: [-26.7905, 31.9374]}
events:
  e1: {type: riot, places: [sz], start: 2021-07-01, end: 2021-07-02, date_precision: day, date_text: "1–2 July", status: happened, actors: "", main: true}
  e2: {type: fire, places: [mat], start: 2021-06-29, end: 2021-06-29, date_precision: day, date_text: on Tuesday night, status: happened, actors: "", main: true}
  e3: {type: market, places: [ngw], start: 2021-07-01, end: 2021-07-01, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: closure, places: [lav], start: 2021-07-01, end: 2021-07-01, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: riot, places: [lav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: transport_change, places: [erm], start: 2021-07-01, end: 2021-07-01, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: medical, places: [mba, hla], start: 2021-07-01, end: 2021-07-01, date_precision: day, date_text: Thu 1400, injured: 10, status: happened, actors: ""}
  e8: {type: protest, places: [sit, pig], start: 2021-07-01, end: 2021-07-01, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: outage, places: [sz], start: 2021-06-29, end: 2021-07-01, date_precision: day, date_text: for a third day, status: happened, actors: ""}
  e10: {type: statement, places: [sz], start: 2021-07-01, end: 2021-07-01, date_precision: day, date_text: Thu 2100, status: happened, actors: ""}
  e11: {type: displacement, places: [za], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e12: {type: decision, places: [sz], start: 2021-07-02, end: 2021-07-02, date_precision: day, date_text: Fri 0700, status: happened, actors: ""}
  e13: {type: robbery, places: [nhl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: visit, places: [pre, gab], start: 2021-07-04, end: 2021-07-04, date_precision: day, date_text: on Sunday, status: planned, actors: ""}
notes: "The seven and three gunshot admissions (Mbabane, Hlatikhulu) are part of the unrest; not a separate event."
