---
id: festival-fi-11
genre: festival
country: FI
published: 2021-07-19
publisher: Keskipohjanmaa Messenger
title: "Fiddlers {return}(e1) to a village of 4,300"
---
[KAUSTINEN](kau dateline) — They say that every house here owns a fiddle and that half of them are lent out. For the week that ended on Sunday it felt like more. Some 29,000 tickets were sold for the folk music {festival}(e1) in [Kaustinen](kau event), about half of an ordinary year, and every one to a seat with an empty seat beside it.

No foreign groups could be sure of crossing the border, so the programme was [Finnish](fi demonym) almost throughout: a harmonica quartet from [Lahti](lah mention), kantele players from [Kuhmo](kuh mention), joik from [Inari](ina mention), eight hundred kilometres north. The single exception was an [Estonian](ee demonym) trio who had {taken}(e2) the Tuesday ferry from [Tallinn](tal mention) and spent two days in a caravan in [Kokkola](kok event), waiting for test results.

On Friday {lightning}(e3) struck a pine behind the arena and the audience was {moved}(e4) into the ice rink. A violin-maker from [Veteli](vet mention), Antti Järvelä-Salo, 88, {played}(e5) the [Ostrobothnian](ost demonym) wedding march there, alone, to 400 people in raincoats.

[Helsinki](hel metonym) has {put}(e6) [Kaustinen](kau mention) fiddling forward for UNESCO's list. A {decision}(e7) is expected in [Paris](par event) in December.

---
places:
  kau: {name: Kaustinen, geonameid: 653482, point: [63.5488, 23.6884]}
  fi: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  lah: {name: Lahti, geonameid: 649360, point: [60.9827, 25.6615]}
  kuh: {name: Kuhmo, geonameid: 650705, point: [64.1333, 29.5167]}
  ina: {name: Inari, geonameid: 656657, point: [68.906, 27.0288]}
  ee: {name: Estonia, geonameid: 453733, point: [59.0, 26.0], precision: country}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
  kok: {name: Kokkola, geonameid: 651943, point: [63.8385, 23.1307]}
  vet: {name: Veteli, geonameid: 631825, point: [63.4784, 23.7828]}
  ost: {name: Ostrobothnia, point: [63.1, 22.5], precision: area, radius_km: 90}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: festival, places: [kau], start: 2021-07-12, end: 2021-07-18, date_precision: day, date_text: For the week that ended on Sunday, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: extreme_weather, places: [kau], start: 2021-07-16, end: 2021-07-16, date_precision: day, date_text: On Friday, status: happened, actors: ""}
  e4: {type: displacement, places: [kau], start: 2021-07-16, end: 2021-07-16, date_precision: day, date_text: On Friday, status: happened, actors: "", minor: true}
  e5: {type: performance, places: [kau], start: 2021-07-16, end: 2021-07-16, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: decision, places: [hel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: decision, places: [par], start: 2021-12, end: 2021-12, date_precision: month, date_text: in December, status: planned, actors: ""}
notes: ""
