---
id: trade-ec-18
genre: trade
country: EC
published: 2020-02-20
publisher: Puerto Bananero
title: "Fungus at the gate"
---
[GUAYAQUIL](gua dateline), Feb. 20 — [Ecuador](ecu mention)'s growers, who ship one banana in three that the world eats, have begun to {dip}(e1) their boots.

The fungus known as race 4 was {found}(e2) last August in [La Guajira](lag event), [Colombia](col event), on 175 hectares. At [Tulcán](tul event) and [Huaquillas](hua event) every lorry is now {sprayed}(e3). A visitor from [Rotterdam](rot mention) who'd been in [Mozambique](moz mention) was {asked}(e4), at a farm in [Quevedo](que event), to leave his shoes, and was given other shoes.

The box sells at 8.20 dollars in [Machala](mac event) against a legal 6.40. [Wuhan](wuh mention)'s {sickness}(e5) has {stopped}(e6) 300 containers at [Dalian](dal event) and [Shanghai](sha event). [Moscow](mos mention) takes what [Dalian](dal mention) doesn't.

[Quito](qui metonym) is hosting a regional {meeting}(e7) on Tuesday; [Lima](lim metonym) and [Panama City](pan metonym) come, [Bogotá](bog metonym) pays.

In Gros Michel's day, old hands recall, it was race 1. "They changed the banana," said Don Homero Aspiazu of [Vinces](vin mention), which once was called little [Paris](par mention). "They'll change it again. My land they can't change."

---
places:
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  lag: {name: La Guajira, point: [11.5, -72.5], precision: division}
  tul: {name: Tulcán, geonameid: 3650472, point: [0.8124, -77.7171]}
  hua: {name: Huaquillas, geonameid: 3655720, point: [-3.4752, -80.2308]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  que: {name: Quevedo, geonameid: 3652567, point: [-1.0288, -79.4626]}
  mac: {name: Machala, geonameid: 3654533, point: [-3.2589, -79.9588]}
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  dal: {name: Dalian, geonameid: 1814087, point: [38.9122, 121.6022]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  vin: {name: Vinces, geonameid: 3650186, point: [-1.5564, -79.7525]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  pan: {name: Panama City, geonameid: 3703443, point: [8.9936, -79.5197]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: other, places: [ecu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: outbreak, places: [lag], start: 2019-08, end: 2019-08, date_precision: month, date_text: last August, status: happened, actors: "", main: true}
  e3: {type: other, places: [tul, hua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e4: {type: other, places: [que], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: outbreak, places: [wuh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: transport_change, places: [dal, sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: meeting, places: [qui], start: 2020-02-25, end: 2020-02-25, date_precision: day, date_text: on Tuesday, status: planned, actors: ""}
notes: ""
