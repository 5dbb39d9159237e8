---
id: report-kz-162
genre: report
country: KZ
published: 2024-03-28
publisher: Steppe News Agency
title: "[Kazakhstan](kaz event) {evacuates}(e2) thousands as snowmelt {floods}(e1) [Aktobe](akt event) and [Kostanay](kos event) regions"
---
[ASTANA](ast dateline), March 28 (SNA) - More than 4,700 people, half of them children, have been {moved}(e2) out of villages in northern and western [Kazakhstan](kaz event) since Monday as a sudden thaw {sent}(e1) meltwater across frozen steppe, the emergencies ministry said on Thursday.

The [Or](or event) river {broke}(e1) through an earth dam above [Khromtau](khr event) on Tuesday night. In [Aktobe](akt event), three schools and a boiler house were {flooded}(e1), and eleven people were {taken}(e3) off the roof of a bus depot.

One man, a herdsman, was {found dead}(e1) near [Shubarkuduk](shu event) and two are {missing}(e1) in the [Irgiz](irg event) district, ministry spokesman Daniyar Ospanov told a briefing.

States of emergency are in {force}(e4) in [Kostanay](kos event), [Akmola](akm event), [Abai](aba event) and [West Kazakhstan](wes event) regions. On the road from [Atbasar](atb mention) to [Astana](ast mention), drivers {stood}(e5) for six hours on Wednesday while soldiers {blasted}(e6) ice. The railway between [Kandyagash](kan event) and [Atyrau](aty event) was {undermined}(e7) for 400 metres, {delaying}(e7) the [Almaty](alm mention)-[Saratov](sar mention) express.

President Nurlan Abishev {reprimanded}(e8) two regional governors and asked where $200 million for flood defences had gone. "In [Uralsk](ura mention) we were promised a reservoir in 2011," wrote a local journalist, Aigul Tasmagambet. "We got the foundation stone."

Farmers said 9,000 sheep and horses had {drowned}(e1).

Over the border in [Russia](rus event), the authorities in [Orenburg](ore event) region {began}(e9) to {strengthen}(e9) the dyke at [Orsk](ors event) on Wednesday as the [Ural](ural mention) rose by 60 cm in a day. In [Chelyabinsk](che event), a dam near [Kartaly](kar event) was {opened}(e10) to relieve pressure.

Forecasters {expect}(e11) a second wave around April 5 when snow in the [Southern Urals](sou event) melts. [Tashkent](tas metonym) and [Baku](bak metonym) have {offered}(e12) help.

---
places:
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  akt: {name: Aktobe, geonameid: 610611, point: [50.2797, 57.2072]}
  kos: {name: Kostanay, point: [51.5, 64.0], precision: division}
  ast: {name: ASTANA, point: [51.17, 71.43]}
  or: {name: Or, point: [50.2, 58.6], precision: area, radius_km: 40}
  khr: {name: Khromtau, point: [50.25, 58.44]}
  shu: {name: Shubarkuduk, point: [49.14, 56.49]}
  irg: {name: Irgiz, point: [48.62, 61.27]}
  akm: {name: Akmola, point: [52.0, 69.5], precision: division}
  aba: {name: Abai, point: [48.5, 79.5], precision: division}
  wes: {name: West Kazakhstan, point: [49.8, 50.5], precision: division}
  atb: {name: Atbasar, point: [51.8, 68.36]}
  kan: {name: Kandyagash, point: [49.47, 57.42]}
  aty: {name: Atyrau, geonameid: 610529, point: [47.1048, 51.8843]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  sar: {name: Saratov, geonameid: 498677, point: [51.5405, 45.9901]}
  ura: {name: Uralsk, point: [51.23, 51.37]}
  ore: {name: Orenburg, point: [52.0, 55.0], precision: division}
  ors: {name: Orsk, geonameid: 514734, point: [51.2321, 58.488]}
  ural: {name: Ural, point: [51.2, 58.5], precision: area, radius_km: 100}
  che: {name: Chelyabinsk, point: [54.5, 60.5], precision: division}
  kar: {name: Kartaly, point: [53.05, 60.65]}
  sou: {name: Southern Urals, point: [54.0, 58.5], precision: area, radius_km: 150}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: flood, places: [akt, kos, khr, or, shu, irg], start: 2024-03-25, end: 2024-03-28, date_precision: day, date_text: since Monday, killed: 1, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [kaz, akt, kos], start: 2024-03-25, end: 2024-03-28, date_precision: day, date_text: since Monday, displaced: 4700, displaced_qualifier: at_least, status: happened, actors: "", targets: "More than 4,700 people", main: true}
  e3: {type: rescue, places: [akt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: eleven people}
  e4: {type: decision, places: [kos, akm, aba, wes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: transport_change, places: [atb, ast], start: 2024-03-27, end: 2024-03-27, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: drivers, minor: true}
  e6: {type: construction, places: [atb], start: 2024-03-27, end: 2024-03-27, date_precision: day, date_text: on Wednesday, status: happened, actors: soldiers, targets: ice, minor: true}
  e7: {type: transport_change, places: [kan, aty], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The railway}
  e8: {type: statement, places: [kaz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Nurlan Abishev, targets: two regional governors}
  e9: {type: construction, places: [ors, ore], start: 2024-03-27, end: 2024-03-27, date_precision: day, date_text: on Wednesday, status: happened, actors: the authorities, targets: the dyke}
  e10: {type: opening, places: [kar, che], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a dam, minor: true}
  e11: {type: flood, places: [sou], start: 2024-04-05, end: 2024-04-05, date_precision: day, date_text: around April 5, status: planned, actors: ""}
  e12: {type: aid, places: [kaz], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Tashkent}
notes: ""
