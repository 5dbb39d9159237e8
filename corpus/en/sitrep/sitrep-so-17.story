---
id: sitrep-so-17
genre: sitrep
country: SO
published: 2019-11-06
title: "[Beledweyne](bel event) {floods}(e1) — SitRep 3 (6 Nov)"
---
HIGHLIGHTS
• Some 273,000 people {displaced}(e1) in [Belet Weyne](bel event) district, 22 {dead}(e1). Water has fallen 14 cm at the [Liiq Liiqato](lii event) bridge since Monday but more is on its way from the [Bale](bal mention) highlands.
• Boat with 20 farmers {capsized}(e2) near [Jalalaqsi](jal event) on Tuesday; nine {saved}(e3) by a shopkeeper with a door.
• [Bardheere](bar event), on the [Jubba](jub event): bridge {cut}(e4). [Berdale](ber event), in [Bay](bay event) region: {flash flood}(e5), 17 dead, 21 October.

RESPONSE
• Camps at [Ceel Jaale](cee event): 30,000 households, 40 latrines.
• Helicopter from [Djibouti](dji mention); speedboats from [Mogadishu](mog mention) by road under escort, delayed at [Bulo Burte](bul event) by a {mine}(e6).
• [Ankara](ank metonym): two {planes}(e7) of tents. [Nairobi](nai mention)-based agencies {meet}(e8) Thursday.

GAPS
Fodder. Nets. Anti-venom.

OUTLOOK
{Cyclone}(e9) over the [Arabian Sea](ara mention) may strike [Puntland](pun event) at [Eyl](eyl event) after the weekend. Not [Mogadishu](mog mention), despite the radio.

Prepared by the cluster in [Baidoa](bai mention). Next issue 9 November.

---
places:
  bel: {name: Beledweyne, geonameid: 64460, point: [4.7358, 45.2036]}
  lii: {name: Liiq Liiqato, point: [4.74, 45.2], precision: near, near: bel}
  bal: {name: Bale, point: [6.8, 40.2], precision: area, radius_km: 100}
  jal: {name: Jalalaqsi, point: [3.38, 45.6]}
  bar: {name: Bardheere, point: [2.345, 42.28]}
  jub: {name: Jubba, point: [2.3, 42.3], precision: area, radius_km: 100}
  ber: {name: Berdale, point: [3.15, 43.5], precision: near}
  bay: {name: Bay, point: [2.8, 43.5], precision: division}
  cee: {name: Ceel Jaale, point: [4.7, 45.2], precision: near}
  bul: {name: Bulo Burte, point: [3.854, 45.567]}
  ara: {name: Arabian Sea, point: [12.0, 56.0], precision: area, radius_km: 800}
  pun: {name: Puntland, point: [8.5, 49.5], precision: area, radius_km: 300}
  eyl: {name: Eyl, point: [7.98, 49.85]}
  bai: {name: Baidoa, geonameid: 64536, point: [3.1138, 43.6498]}
  dji: {name: Djibouti, geonameid: 223816, point: [11.83333, 42.5], precision: country}
  mog: {name: Mogadishu, geonameid: 53654, point: [2.0371, 45.3438]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
events:
  e1: {type: flood, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", killed: 22, displaced: 273000, displaced_qualifier: about, status: happened, actors: "", main: true}
  e2: {type: sea_accident, places: [jal], start: 2019-11-05, end: 2019-11-05, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e3: {type: rescue, places: [jal], start: 2019-11-05, end: 2019-11-05, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: flood, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: flood, places: [ber], start: 2019-10-21, end: 2019-10-21, date_precision: day, date_text: 21 October, killed: 17, status: happened, actors: ""}
  e6: {type: bombing, places: [bul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: aid, places: [ank], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: meeting, places: [nai], start: 2019-11-07, end: 2019-11-07, date_precision: day, date_text: Thursday, status: planned, actors: ""}
  e9: {type: storm, places: [eyl], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
