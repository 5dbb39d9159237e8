---
id: press-rw-09
genre: press
country: RW
published: 2021-09-30
title: "[Virunga](vir metonym org) Cold Chain {wins}(e1) avocado contract, will {double}(e2) its fleet"
---
[Kigali](kig dateline) / Thursday 30 September 2021

[Virunga](vir metonym org) Cold Chain Ltd has {signed}(e1) an agreement to carry Hass avocados from 1,900 smallholders in [Nyamagabe](nyg mention) and [Kayonza](kay mention) to a ripening hall in [Venlo](ven mention), the [Netherlands](nl mention). The first shipment, 23 tonnes, {left}(e3) [Kigali](kig mention) by road for [Mombasa](mom mention) on Sunday.

Eight refrigerated trucks will be {bought}(e2) in [Gothenburg](got mention) by March. They'll run by [Rusumo](rus mention) and [Dar es Salaam](dar mention) as well, since waiting times at [Malaba](mal event), where drivers were on {strike}(e4) for nine days in August, remain unpredictable. The northern crossing at [Gatuna](gat event), {shut}(e5) to cargo since February 2019, is not in our plans, though we hope to be surprised.

The company will also {open}(e6) a pack-house beside [Lake Muhazi](muh event).

It has no connection with the [Virunga](vir metonym org) Foundation or with any business in [Goma](gom mention), [DR Congo](cd mention).

"Growers were paid late by others. We pay the same evening," said founder Diane Uwase, a native of [Musanze](mus mention) who studied in [Wageningen](wag mention). Enquiries to the [Nyarugenge](nyr mention) office.

---
places:
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  nyg: {name: Nyamagabe, point: [-2.47, 29.57], precision: near}
  kay: {name: Kayonza, point: [-1.9, 30.51], precision: near}
  ven: {name: Venlo, geonameid: 2745641, point: [51.37, 6.1681]}
  nl: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  rus: {name: Rusumo, point: [-2.383, 30.785], precision: near}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  mal: {name: Malaba, point: [0.645, 34.26], precision: near}
  gat: {name: Gatuna, point: [-1.42, 30.01], precision: near}
  muh: {name: Lake Muhazi, point: [-1.87, 30.38], precision: area, radius_km: 15}
  vir: {name: Virunga, point: [-1.45, 29.5], precision: area, radius_km: 40}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  cd: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  mus: {name: Musanze, point: [-1.5, 29.634], precision: near}
  wag: {name: Wageningen, geonameid: 2745088, point: [51.97, 5.6667]}
  nyr: {name: Nyarugenge, point: [-1.95, 30.055], precision: near, near: kig}
events:
  e1: {type: deal, places: [kig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: deal, places: [got], start: 2022-03, end: 2022-03, date_precision: month, date_text: by March, status: planned, actors: ""}
  e3: {type: transport_change, places: [kig], start: 2021-09-26, end: 2021-09-26, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e4: {type: strike, places: [mal], start: 2021-08, end: 2021-08, date_precision: month, date_text: in August, status: happened, actors: ""}
  e5: {type: closure, places: [gat], start: 2019-02, end: 2019-02, date_precision: month, date_text: since February 2019, status: happened, actors: ""}
  e6: {type: opening, places: [muh], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
