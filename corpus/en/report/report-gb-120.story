---
id: report-gb-120
genre: report
country: GB
published: 2024-02-20
publisher: Marches Star
title: "Man {dies}(e1) after car {enters}(e1) swollen river in [Powys](pow event)"
---
A man in his 60s has {died}(e1) after his car {left}(e1) the A483 and {ended}(e1) up in a river in mid [Wales](wal event).

Emergency services were {called}(e2) to the {crash}(e1) between [Newtown](new event) and [Dolfor](dol event) at about 06:20 GMT on Monday.

The silver Skoda was {found}(e2) on its roof in the [Mule](mul event), a tributary of the [Severn](sev mention), which had {burst its banks}(e3) overnight.

Two people were {rescued}(e4) by fire crews from [Welshpool](wels mention) and [Llandrindod Wells](lla mention), Dyfed-[Powys](pow metonym org) Police said. One of them, a woman, was {flown}(e5) to the Royal [Stoke](sto metonym org) University Hospital with injuries that are not thought to be life-threatening.

The man's next of kin have been told. He was from the [Shrewsbury](shr mention) area.

The road was {closed}(e6) for seven hours and {reopened}(e7) shortly before 14:00.

Insp Carys Probert {appealed}(e8) for anyone with dashcam footage to come forward.

It is the third fatal {collision}(e9) on that stretch since October. A lorry driver from [Wrexham](wre mention) was {killed}(e10) near [Kerry](ker event) just before Christmas.

Councillor Ieuan Breeze said residents had asked for a barrier "time and time again".

"We were told in 2022 that it was being looked at. It's still being looked at," he said.

The [Welsh](wel demonym) government said it would await the outcome of the police {investigation}(e11).

Heavy {rain}(e12) has {caused}(e12) problems across the border counties since Sunday. Fifteen homes were {flooded}(e13) in [Llanidloes](llan event), and the railway was {blocked}(e14) at [Talerddig](tal event), with buses {replacing}(e14) trains between [Machynlleth](mac event) and [Shrewsbury](shr event).

In [Shropshire](shro event), flood barriers were {put up}(e15) in [Ironbridge](iro event) and in the [Frankwell](fra event) area of [Shrewsbury](shr event), where the [Severn](sev event) is {expected to peak}(e16) on Wednesday.

Natural Resources [Wales](wal metonym org) said four flood warnings were in force on Tuesday morning, at [Abermule](abe mention), [Caersws](cae mention), [Pont Robert](pon mention) and [Meifod](mei mention).

---
places:
  wel: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  fra: {name: Frankwell, point: [52.71, -2.76], precision: near}
  pow: {name: Powys, geonameid: 2639944, point: [52.338, -3.4415], precision: division}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  new: {name: Newtown, geonameid: 2641523, point: [52.5167, -3.3]}
  dol: {name: Dolfor, point: [52.48, -3.31], precision: near}
  mul: {name: Mule, point: [52.5, -3.27], precision: near}
  sev: {name: Severn, point: [52.66, -3.15], precision: area, radius_km: 60}
  wels: {name: Welshpool, geonameid: 2634560, point: [52.6597, -3.1471]}
  lla: {name: Llandrindod Wells, geonameid: 2644122, point: [52.2416, -3.3787]}
  sto: {name: Stoke-on-Trent, geonameid: 2636841, point: [53.0042, -2.1854]}
  shr: {name: Shrewsbury, geonameid: 2637891, point: [52.7101, -2.7521]}
  ker: {name: Kerry, point: [52.5, -3.25], precision: near}
  llan: {name: Llanidloes, geonameid: 2643990, point: [52.4498, -3.54]}
  tal: {name: Talerddig, point: [52.58, -3.58], precision: near}
  mac: {name: Machynlleth, geonameid: 2643251, point: [52.5896, -3.8531]}
  shro: {name: Shropshire, geonameid: 2638655, point: [52.6167, -2.7213], precision: division}
  iro: {name: Ironbridge, geonameid: 2646039, point: [52.6279, -2.4846]}
  abe: {name: Abermule, point: [52.54, -3.24], precision: near}
  cae: {name: Caersws, geonameid: 2654088, point: [52.5163, -3.4295]}
  pon: {name: Pont Robert, point: [52.7, -3.32], precision: near}
  mei: {name: Meifod, point: [52.71, -3.25], precision: near}
  wre: {name: Wrexham, geonameid: 2633485, point: [53.0466, -2.9913]}
events:
  e1: {type: road_accident, places: [new, dol], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: "at about 06:20 GMT on Monday", killed: 1, injured: 1, status: happened, actors: "", targets: A man in his 60s, main: true}
  e2: {type: other, places: [dol], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: "at about 06:20 GMT on Monday", status: happened, actors: Emergency services, minor: true}
  e3: {type: flood, places: [mul], start: null, end: null, date_precision: unknown, date_text: overnight, status: happened, actors: ""}
  e4: {type: rescue, places: [dol], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: "", status: happened, actors: fire crews, targets: Two people}
  e5: {type: medical, places: [sto], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: "", status: happened, actors: "", targets: a woman, minor: true}
  e6: {type: closure, places: [dol], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: for seven hours, status: happened, actors: "", targets: The road, minor: true}
  e7: {type: opening, places: [dol], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: "shortly before 14:00", status: happened, actors: "", targets: The road, minor: true}
  e8: {type: statement, places: [pow], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Insp Carys Probert, minor: true}
  e9: {type: road_accident, places: [new, dol], start: 2023-10, end: 2024-02, date_precision: month, date_text: since October, status: happened, actors: ""}
  e10: {type: road_accident, places: [ker], start: 2023-12, end: 2023-12, date_precision: month, date_text: just before Christmas, killed: 1, status: happened, actors: "", targets: A lorry driver from Wrexham}
  e11: {type: investigation, places: [pow], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police}
  e12: {type: extreme_weather, places: [shro, pow], start: 2024-02-18, end: 2024-02-20, date_precision: day, date_text: since Sunday, status: happened, actors: ""}
  e13: {type: flood, places: [llan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Fifteen homes}
  e14: {type: transport_change, places: [tal, mac, shr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the railway}
  e15: {type: construction, places: [iro, fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: flood barriers, minor: true}
  e16: {type: flood, places: [shr, sev], start: 2024-02-21, end: 2024-02-21, date_precision: day, date_text: on Wednesday, status: planned, actors: ""}
notes: ""
