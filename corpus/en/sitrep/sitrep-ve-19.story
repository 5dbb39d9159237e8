---
id: sitrep-ve-19
genre: sitrep
country: VE
published: 2019-03-11
title: "{Blackout}(e1) — what's working, day 4 (Monday, 07:00)"
---
Power {failed}(e1) on Thursday at 16:54 in 22 of 23 states when, says [Caracas](car metonym), [Washington](was metonym) {attacked}(e2) the [Guri](gur event) dam, and, say engineers, the bush {burned}(e3) under the line at [Malena](mal event).

[Caracas](car event): east yes, west no. Metro no. [Las Mercedes](las event) has ice, $10 a bag.
[Maracaibo](mar event): {nothing}(e1) since Thursday. {Looting}(e4) on Sunday: 300 shops, a brewery, the [Delicias Norte](del event) mall.
[Valencia](val event): two hours last night, then {bang}(e5): a substation at [Humboldt](hum event) (that one's in [Caracas](car mention)) {blew}(e5).
[Mérida](mer event): telephones from the cable car.
[San Cristóbal](san event): signal from [Cúcuta](cuc mention), in [Colombia](col mention).
[Puerto Ordaz](pue event): yes.

Hospitals: 17 dialysis patients {dead}(e6), a doctor counts; the ministry: nil.
Water: people draw from the [Guaire](gua event). Don't.
Airports: [Maiquetía](mai event) by torch. Flights from [Panama](pan mention) only.
Schools, offices: {shut}(e7) again.

The assembly {meets}(e8) at noon to declare "alarm". [Beijing](bei metonym) {offers}(e9) help. So did [Houston](hou mention), an engineer.

---
places:
  gur: {name: Guri, point: [7.766, -62.999], precision: exact}
  mal: {name: Malena, point: [7.55, -64.9], precision: near}
  las: {name: Las Mercedes, point: [10.48, -66.86], precision: near}
  mar: {name: Maracaibo, geonameid: 3633009, point: [10.6423, -71.6109]}
  del: {name: Delicias Norte, point: [10.7, -71.62], precision: near}
  val: {name: Valencia, geonameid: 3625549, point: [10.1615, -68.0004]}
  hum: {name: Humboldt, point: [10.46, -66.87], precision: near}
  mer: {name: Mérida, geonameid: 3632308, point: [8.579, -71.1692]}
  san: {name: San Cristóbal, geonameid: 3628473, point: [7.7659, -72.2358]}
  cuc: {name: Cúcuta, geonameid: 3685533, point: [7.9074, -72.5049]}
  pue: {name: Puerto Ordaz, point: [8.3, -62.72]}
  gua: {name: Guaire, point: [10.49, -66.9], precision: area, radius_km: 10}
  mai: {name: Maiquetía, point: [10.6, -66.99], precision: near}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
events:
  e1: {type: outage, places: [car, mar], start: 2019-03-07, end: 2019-03-07, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e2: {type: attack, places: [gur], start: 2019-03-07, end: 2019-03-07, date_precision: day, date_text: "", status: reported, actors: ""}
  e3: {type: wildfire, places: [mal], start: 2019-03-07, end: 2019-03-07, date_precision: day, date_text: "", status: reported, actors: ""}
  e4: {type: riot, places: [mar], start: 2019-03-10, end: 2019-03-10, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e5: {type: explosion, places: [car], start: 2019-03-10, end: 2019-03-10, date_precision: day, date_text: last night, status: happened, actors: ""}
  e6: {type: death, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 17, status: reported, actors: ""}
  e7: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: meeting, places: [], start: 2019-03-11, end: 2019-03-11, date_precision: day, date_text: at noon, status: planned, actors: ""}
  e9: {type: aid, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
