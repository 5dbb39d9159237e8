---
id: press-fj-02
genre: press
country: FJ
published: 2023-03-01
title: "[Navua](nav event) rice mill {back at work}(e1), two years after the {flood}(e2)"
---
The board of Deltas & Valleys Co-operative announces that its mill at [Navua](nav event), 40 km west of [Suva](suv mention), {restarted}(e1) on Tuesday, 28 February, at 6 a.m. It had stood idle since January 2021, when {Cyclone}(e2) Ana put a metre of water through the building.

The first 12 tonnes came from growers at [Dreketi](dre mention), on [Vanua Levu](van mention), and {crossed}(e3) by ferry from [Nabouwalu](nab mention). Capacity will {rise}(e4) to 30 tonnes a day in June, when a second husker arrives from [Hiroshima](hir mention).

[Fiji](fj mention) eats some 50,000 tonnes of rice a year and grows less than a fifth of it; the rest is [Vietnamese](vn demonym) and [Thai](th demonym). The co-operative has {agreed}(e5) to supply the hospitals in [Lautoka](lau mention) and [Labasa](lab mention) from July.

A {blessing}(e6) will be held on Friday at the mill gate, in the presence of the [Serua](ser metonym) provincial council and the [Indian](ind demonym) high commissioner. Lunch will be rice.

Media may call Mr Ravin Chetty at the mill, or at the [Nausori](nau mention) depot on Saturday.

---
places:
  nav: {name: Navua, geonameid: 2200478, point: [-18.2227, 178.17]}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  dre: {name: Dreketi, point: [-16.57, 178.85], precision: near}
  van: {name: Vanua Levu, point: [-16.6, 179.2], precision: area, radius_km: 70}
  nab: {name: Nabouwalu, point: [-16.99, 178.69], precision: near}
  hir: {name: Hiroshima, geonameid: 1862415, point: [34.4, 132.45]}
  fj: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  vn: {name: Vietnam, geonameid: 1562822, point: [16.1667, 107.8333], precision: country}
  th: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  lau: {name: Lautoka, geonameid: 2204506, point: [-17.6169, 177.4505]}
  lab: {name: Labasa, geonameid: 2204582, point: [-16.4332, 179.3645]}
  ser: {name: Serua Province, geonameid: 2198411, point: [-18.1522, 177.9426], precision: division}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  nau: {name: Nausori, point: [-18.03, 178.53], precision: near}
events:
  e1: {type: opening, places: [nav], start: 2023-02-28, end: 2023-02-28, date_precision: day, date_text: "on Tuesday, 28 February", status: happened, actors: "", main: true}
  e2: {type: flood, places: [nav], start: 2021-01, end: 2021-01, date_precision: month, date_text: since January 2021, status: happened, actors: ""}
  e3: {type: transport_change, places: [nab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: market, places: [nav], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: planned, actors: "", minor: true}
  e5: {type: deal, places: [lau, lab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: ceremony, places: [nav], start: 2023-03-03, end: 2023-03-03, date_precision: day, date_text: on Friday, status: planned, actors: ""}
notes: ""
