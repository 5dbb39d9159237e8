---
id: captions-ma-12
genre: captions
country: MA
published: 2023-09-16
title: "Eight days above [Amizmiz](ami event)"
---
A. [Tafeghaghte](taf event). Of two hundred who lived here ninety are {buried}(e1) up there, at the white stones. The {quake}(e2) of 8 September took eleven seconds.

B. Mule train leaves [Ijoukak](ijo mention) with {bread}(e3) for [Tinmel](tin event), whose mosque, from 1156, is a heap in which a stork is looking for her nest.

C. A field hospital, [Asni](asn event). The king {gave blood}(e4) in [Marrakesh](mar event) on Tuesday, as pictured on the phone the nurse is holding.

D. [Spanish](spa demonym) {firemen}(e5) from [Huelva](hue mention) with a dog called Ona in [Talat N'Yaaqoub](tal event). Teams of [London](lon metonym), [Doha](doh metonym) and [Abu Dhabi](abu metonym) were {let in}(e6) too; those of [Paris](par metonym) weren't asked.

E. [Moulay Brahim](mou event): wedding band, no wedding.

F. [Marrakesh](mar event), [Jemaa el-Fnaa](jem event), the same evening. Tourists have stayed. The minaret {lost}(e7) its hat.

G. Lorry from [Nador](nad mention), in the north, 900 km on the road: {nappies}(e8). On its door: "[Al Hoceima](alh mention) 2004 remembers".

H. [Imlil](iml event)-bound hikers from [Leeds](lee mention) {turn back}(e9). The path is at the bottom of the valley.

---
places:
  ami: {name: Amizmiz, point: [31.217, -8.23]}
  taf: {name: Tafeghaghte, point: [31.19, -8.2], precision: near}
  ijo: {name: Ijoukak, point: [30.99, -8.16], precision: near}
  tin: {name: Tinmel, point: [30.985, -8.228], precision: near}
  asn: {name: Asni, point: [31.25, -7.98]}
  mar: {name: Marrakesh, geonameid: 2542997, point: [31.6342, -7.9999]}
  hue: {name: Huelva, geonameid: 2516548, point: [37.2664, -6.94]}
  tal: {name: "Talat N'Yaaqoub", point: [30.98, -8.18], precision: near}
  mou: {name: Moulay Brahim, point: [31.28, -7.97], precision: near}
  jem: {name: Jemaa el-Fnaa, point: [31.626, -7.989], precision: near, near: mar}
  nad: {name: Nador, point: [35.17, -2.93]}
  alh: {name: Al Hoceima, point: [35.25, -3.94]}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  iml: {name: Imlil, point: [31.137, -7.92], precision: near}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: ceremony, places: [taf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e2: {type: earthquake, places: [taf], start: 2023-09-08, end: 2023-09-08, date_precision: day, date_text: 8 September, killed: 90, status: happened, actors: "", main: true}
  e3: {type: aid, places: [tin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: aid, places: [mar], start: 2023-09-12, end: 2023-09-12, date_precision: day, date_text: on Tuesday, status: happened, actors: The king}
  e5: {type: rescue, places: [tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: collapse, places: [mar], start: 2023-09-08, end: 2023-09-08, date_precision: day, date_text: the same evening, status: happened, actors: ""}
  e8: {type: aid, places: [ami], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: transport_change, places: [iml], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
