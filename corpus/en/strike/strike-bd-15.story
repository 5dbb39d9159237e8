---
id: strike-bd-15
genre: strike
country: BD
published: 2021-08-31
publisher: Surma Observer
title: "Tea pluckers' {stoppage}(e1) ends at 145 taka"
---
[SREEMANGAL](sre dateline), Aug 31 - The drums started in [Lakkatura](lak event) before the paper was dry.

After nineteen days during which hardly a leaf was {plucked}(e1) in 167 gardens of north-eastern [Bangladesh](bd event), tea workers {returned}(e2) on Monday for a daily wage of 145 taka, up from 120. They had asked for 300. In [Kamalganj](kam event) and [Chunarughat](chu event) some {sat down again}(e3) within the hour, shouting that they'd been sold.

The {accord}(e4) was {signed}(e4) at the deputy commissioner's bungalow in [Moulvibazar](mou event), late on Sunday, after a delegation {flew up}(e5) from [Dhaka](dha mention). The estates, about a third of whose crop goes through the auction at [Chattogram](ctg mention), put their {losses}(e6) at 20 crore taka a day. A buyer in [Karachi](kar mention) who takes the dust grades has {cancelled}(e7) two containers.

Highway 2 had been {blocked}(e8) four times at [Habiganj](hab event), most recently on August 23, when police {used batons}(e9) and eleven pluckers, ten of them women, were {hurt}(e9).

Most of those who pick descend from people whom [British](gb demonym) planters {shipped in}(e10) from [Odisha](odi mention) and [Bihar](bih mention). Nripen Bauri, a panchayat leader at [Finlay Bazar](fin mention), put it his own way. "[Assam](ass mention) pays 205 rupees," he said. "Same leaf. Same leeches."

---
places:
  sre: {name: Sreemangal, point: [24.3065, 91.7296], precision: near}
  lak: {name: Lakkatura, point: [24.92, 91.88], precision: near}
  bd: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  kam: {name: Kamalganj, point: [24.35, 91.85], precision: near}
  chu: {name: Chunarughat, point: [24.21, 91.52], precision: near}
  mou: {name: Maulavi Bāzār, geonameid: 1185166, point: [24.4889, 91.7708]}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  ctg: {name: Chattogram, geonameid: 1205733, point: [22.3384, 91.8317]}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  hab: {name: Habiganj, geonameid: 1185209, point: [24.3804, 91.413]}
  gb: {name: United Kingdom, geonameid: 2635167, point: [54.7584, -2.6953], precision: country}
  odi: {name: Odisha, geonameid: 1261029, point: [20.625, 84.4341], precision: division}
  bih: {name: Bihar, geonameid: 1275715, point: [25.6853, 85.8134], precision: division}
  fin: {name: Finlay Bazar, point: [24.31, 91.72], precision: near, near: sre}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
events:
  e1: {type: strike, places: [sre], start: 2021-08-11, end: 2021-08-29, date_precision: day, date_text: After nineteen days, status: happened, actors: "", main: true}
  e2: {type: strike, places: [sre], start: 2021-08-30, end: 2021-08-30, date_precision: day, date_text: on Monday, status: happened, actors: tea workers}
  e3: {type: strike, places: [kam, chu], start: 2021-08-30, end: 2021-08-30, date_precision: day, date_text: within the hour, status: happened, actors: ""}
  e4: {type: agreement, places: [mou], start: 2021-08-29, end: 2021-08-29, date_precision: day, date_text: late on Sunday, status: happened, actors: "", main: true}
  e5: {type: visit, places: [mou], start: 2021-08-29, end: 2021-08-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: earnings, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: deal, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A buyer in Karachi}
  e8: {type: protest, places: [hab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: riot, places: [hab], start: 2021-08-23, end: 2021-08-23, date_precision: day, date_text: on August 23, injured: 11, status: happened, actors: ""}
  e10: {type: displacement, places: [odi, bih], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: "Finlay Bazar is an invented bazaar quarter of Sreemangal; e1 ended on Monday Aug 30"
