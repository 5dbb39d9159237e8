---
id: wildfire-tr-13
genre: wildfire
country: TR
published: 2021-08-02
publisher: Toros Gazetesi
title: "Cow by cow, [Manavgat](man event) counts"
---
[ANTALYA](ant dateline), [Turkey](tur dateline), Aug. 2 — Eight are {dead}(e1), five of them in or around [Manavgat](man event), where the mountain villages of [Kalemler](kal event) and [Oymapınar](oym event) {burned}(e1) on Wednesday and Thursday; two are forest workers, killed when a tanker {went off}(e2) a bend at [Marmaris](mar event).

The smoke {stopped}(e3) tourists' boats at [Bodrum](bod event), and the coastguard {lifted}(e4) 1,140 people out of [Güvercinlik](guv event) and [Mazı](maz event) on Saturday and Sunday. At [Milas](mil event) the {flames}(e5) are 2 km from the coal stack of the [Kemerköy](kem event) power station. The hydrogen has been {let out}(e6).

[Turkey](tur metonym), it turned out, has no water-bomber that flies. Three rented [Russian](rus demonym) ones, and others from [Ukraine](ukr mention), [Iran](ira mention), [Croatia](cro mention) and [Spain](spa mention), are {at work}(e7). "[Athens](ath metonym) {offered}(e8)," an official in [Ankara](ank metonym) said, off the record, "and we were thinking how to say yes."

In [Manavgat](man event) on Saturday the president, from the roof of a bus, {threw}(e9) packets of tea to a crowd that had been hoping for hay.

A farmer, Döndü Kılıç, had a notebook: 41 goats, 6 cows, bees. The {wedding}(e10), which was for August, is {off}(e10).

---
places:
  ant: {name: Antalya, geonameid: 323777, point: [36.9081, 30.6956]}
  man: {name: Manavgat, geonameid: 304854, point: [36.7867, 31.4409]}
  kal: {name: Kalemler, point: [36.93, 31.4], precision: near}
  oym: {name: Oymapınar, point: [36.9, 31.53], precision: near}
  mar: {name: Marmaris, geonameid: 304782, point: [36.855, 28.2742]}
  bod: {name: Bodrum, geonameid: 320995, point: [37.0383, 27.4292]}
  guv: {name: Güvercinlik, point: [37.14, 27.58], precision: near}
  maz: {name: Mazı, point: [37.0, 27.62], precision: near}
  mil: {name: Milas, geonameid: 304355, point: [37.3164, 27.7839]}
  kem: {name: Kemerköy, point: [37.03, 27.9], precision: exact}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
events:
  e1: {type: wildfire, places: [kal, oym], start: 2021-07-28, end: 2021-07-29, date_precision: day, date_text: on Wednesday and Thursday, killed: 8, status: happened, actors: "", main: true}
  e2: {type: road_accident, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: ""}
  e3: {type: transport_change, places: [bod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: rescue, places: [guv, maz], start: 2021-07-31, end: 2021-08-01, date_precision: day, date_text: on Saturday and Sunday, displaced: 1140, status: happened, actors: the coastguard}
  e5: {type: wildfire, places: [mil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: other, places: [mil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: rescue, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: aid, places: [ath], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: visit, places: [man], start: 2021-07-31, end: 2021-07-31, date_precision: day, date_text: on Saturday, status: happened, actors: the president}
  e10: {type: marriage, places: [man], start: 2021-08, end: 2021-08, date_precision: month, date_text: for August, status: happened, negated: true, actors: ""}
notes: ""
