---
id: raid-hn-08
genre: raid
country: HN
published: 2019-11-05
publisher: La Prensa del Ulúa
title: "Forty kilos, a zebra and a helipad"
---
[SAN PEDRO SULA](san dateline). — Nobody admits to feeding the zebra. It was found, with two crocodiles, behind a hotel near [El Paraíso](elp event), [Copán](cop event), when anti-drug police and soldiers {arrived}(e1) on Sunday, and it has been eating the hedge.

The {raids}(e1), twelve in all, took the police also to [La Entrada](lae event), to a dairy at [Florida](flo event) — the [Florida](flo mention) in [Copán](cop event), the spokesman had to add for reporters from [Miami](mia mention) — and to [Choloma](cho event). They {seized}(e1) forty kilos of cocaine, a helipad and seven companies. Two cousins surnamed Ardón Mejía were {captured}(e2); a third {crossed}(e3) to [Guatemala](gua mention) by the blind spot at [El Florido](elf event).

Prosecutors in [New York](new event)'s southern district had {charged}(e4) the three in April. [Tegucigalpa](teg metonym) would not say whether they'd be extradited.

"We had no idea," declared the mayor of [El Paraíso](elp metonym), whose town hall has a copper dome.

The zebra {goes}(e5) to a reserve at [Omoa](omo event) on Thursday. In [Joya Grande](joy mention), a zoo which the State {took}(e6) from another family in 2013, there wasn't room.

---
places:
  san: {name: San Pedro Sula, geonameid: 3601782, point: [15.5059, -88.0259]}
  elp: {name: El Paraíso, point: [15.02, -88.99], precision: near}
  cop: {name: Copán Department, geonameid: 3613229, point: [14.8909, -88.9362], precision: division}
  lae: {name: La Entrada, geonameid: 3607986, point: [15.0638, -88.7463]}
  flo: {name: Florida, point: [15.03, -88.83], precision: near}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  cho: {name: Choloma, geonameid: 3613533, point: [15.6144, -87.953]}
  elf: {name: El Florido, point: [14.86, -89.22], precision: near}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  omo: {name: Omoa, point: [15.774, -88.037], precision: near}
  joy: {name: Joya Grande, point: [14.97, -87.99], precision: near}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  teg: {name: Tegucigalpa, geonameid: 3600949, point: [14.0818, -87.2068]}
events:
  e1: {type: raid, places: [elp, lae, flo, cho], start: 2019-11-03, end: 2019-11-03, date_precision: day, date_text: on Sunday, status: happened, actors: anti-drug police and soldiers, main: true}
  e2: {type: arrest, places: [cop], start: 2019-11-03, end: 2019-11-03, date_precision: day, date_text: "", arrested: 2, status: happened, actors: "", targets: Two cousins surnamed Ardón Mejía, main: true}
  e3: {type: transport_change, places: [elf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: charge, places: [new], start: 2019-04, end: 2019-04, date_precision: month, date_text: in April, status: happened, actors: Prosecutors}
  e5: {type: transport_change, places: [omo], start: 2019-11-07, end: 2019-11-07, date_precision: day, date_text: on Thursday, status: planned, actors: "", minor: true}
  e6: {type: raid, places: [joy], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: "", minor: true}
notes: ""
