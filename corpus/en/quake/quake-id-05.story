---
id: quake-id-05
genre: quake
country: ID
published: 2018-08-07
publisher: Harian Sunda Kecil
title: "[Lombok](lom event) hotels empty, its hills count the dead"
---
[MATARAM](mat dateline), [West Nusa Tenggara](wes dateline) — Rescuers with their bare hands were still {digging}(e1) under the mosque of [Lading-Lading](lad event) on Monday evening, from which a boy of eight had been heard, and then was not heard.

Sunday's {earthquake}(e2) has killed 98 people on [Lombok](lom event), officials said, most of them in the north, around [Pemenang](pem event), [Tanjung](tan event) and [Gangga](gan event). Two {died}(e2) in [Bali](bal event), where plaster rained on shoppers in [Kuta](kut event) and [Denpasar](den event).

It was the second in a week. The {first}(e3), on 29 July, killed 17 and trapped hikers on [Mount Rinjani](mou event).

More than 2,000 tourists were {taken off}(e4) the [Gili Islands](gil event) by naval boats. "Everyone ran at the boats, even the ones with tickets," said Femke de Wit, a dentist from [Zwolle](zwo mention). The airport near [Praya](pra mention) put on {extra flights}(e5) to [Jakarta](jak mention) and [Surabaya](sur mention); [Singapore](sin metonym)'s foreign ministry {advised}(e6) its citizens to leave.

President Joko Prasetyo, in [Tangerang](tang event) to {open}(e7) a bridge, {promised}(e8) 50 million rupiah for every house lost. Twenty thousand people will {sleep outside}(e9) tonight.

---
places:
  lom: {name: Lombok, point: [-8.6, 116.3], precision: area, radius_km: 35}
  wes: {name: West Nusa Tenggara, geonameid: 1633792, point: [-8.5711, 116.294], precision: division}
  lad: {name: Lading-Lading, point: [-8.365, 116.15], precision: near}
  pem: {name: Pemenang, point: [-8.408, 116.1], precision: near}
  tan: {name: Tanjung, point: [-8.353, 116.155], precision: near}
  gan: {name: Gangga, point: [-8.33, 116.2], precision: near}
  bal: {name: Bali, geonameid: 1650535, point: [-8.3412, 115.179], precision: division}
  kut: {name: Kuta, geonameid: 1639002, point: [-8.7233, 115.1723]}
  den: {name: Denpasar, geonameid: 1645528, point: [-8.65, 115.2167]}
  mou: {name: Mount Rinjani, point: [-8.414, 116.457], precision: near}
  gil: {name: Gili Islands, point: [-8.35, 116.04], precision: area, radius_km: 5}
  zwo: {name: Zwolle, geonameid: 2743477, point: [52.5125, 6.0944]}
  pra: {name: Praya, geonameid: 1630662, point: [-8.7054, 116.2704]}
  mat: {name: Mataram, geonameid: 1635882, point: [-8.5833, 116.1167]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  sur: {name: Surabaya, geonameid: 1625822, point: [-7.2492, 112.7508]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  tang: {name: Tangerang, geonameid: 1625084, point: [-6.1781, 106.63]}
events:
  e1: {type: rescue, places: [lad], start: 2018-08-06, end: 2018-08-06, date_precision: day, date_text: on Monday evening, status: happened, actors: ""}
  e2: {type: earthquake, places: [pem, tan, gan, lad, kut, den], start: 2018-08-05, end: 2018-08-05, date_precision: day, date_text: Sunday, killed: 98, status: happened, actors: "", main: true}
  e3: {type: earthquake, places: [mou], start: 2018-07-29, end: 2018-07-29, date_precision: day, date_text: on 29 July, killed: 17, status: happened, actors: ""}
  e4: {type: displacement, places: [gil], start: null, end: null, date_precision: unknown, date_text: "", displaced: 2000, displaced_qualifier: at_least, status: happened, actors: naval boats, targets: tourists, main: true}
  e5: {type: transport_change, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: statement, places: [sin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: opening, places: [tang], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: aid, places: [tang], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: President Joko Prasetyo}
  e9: {type: displacement, places: [lom], start: 2018-08-07, end: 2018-08-07, date_precision: day, date_text: tonight, displaced: 20000, status: planned, actors: ""}
notes: ""
