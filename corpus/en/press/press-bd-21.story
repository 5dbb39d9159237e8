---
id: press-bd-21
genre: press
country: BD
published: 2020-07-16
publisher: National Disaster Response Cell
title: "{Flood}(e1) Situation Report No. 9: {Death Toll}(e1) Rises to 24"
---
[DHAKA](dha dateline), 16 July 2020 (1800 hours). Heavy {rain}(e2) upstream in [Assam](ass event) and [Meghalaya](meg event) has again {swollen}(e1) the [Jamuna](jam event) and the [Teesta](tee event). The [Jamuna](jam event) was {flowing}(e1) 104 cm above danger level at [Bahadurabad](bah event) this morning.

{Flooding}(e1) has affected 1.9 million people in 18 districts. The worst hit are [Kurigram](kur event), [Jamalpur](jama event), [Gaibandha](gai event) and [Sirajganj](sir event). So far 24 people have {died}(e1), 19 of them children; the latest, two sisters aged six and nine, {drowned}(e3) at [Islampur](isl event) on Wednesday. Some 56,000 have {taken shelter}(e4) in 1,086 centres.

A section of the embankment at [Fulchhari](ful event) {collapsed}(e5) on Tuesday night, {inundating}(e5) 23 villages. In [Sunamganj](sun event) waters are {receding}(e6). At [Chilmari](chi event) a country boat {capsized}(e7) on Monday with 31 aboard; all but one were {rescued}(e7).

Response. The Ministry has {allocated}(e8) 10,900 tonnes of rice. On Thursday the Army {delivered}(e9) dry food to 3,000 families in [Char Rajibpur](cha event) and a medical team {vaccinated}(e10) 400 against cholera at [Ulipur](uli event). No {outbreak}(e11) of disease has been reported. The World Food Programme began to {transfer cash}(e12) in [Kurigram](kur event) on the 8th.

Outlook. The Flood Forecasting Centre {warns}(e13) that the [Padma](pad mention) will {cross the danger level}(e14) at [Goalundo](goa mention) within 48 hours and that low-lying parts of [Dhaka](dha mention) may be {flooded}(e15) next week. The {floods}(e16) of 1998 lasted 65 days and {killed}(e16) over 900.

A coordination {meeting}(e17) will be held at [Rangpur](ran event) on Saturday.

---
places:
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  meg: {name: Meghalaya, geonameid: 1263207, point: [25.4804, 91.3031], precision: division}
  jam: {name: Jamuna, point: [24.9, 89.68], precision: area, radius_km: 80}
  tee: {name: Teesta, point: [25.9, 89.4], precision: area, radius_km: 60}
  bah: {name: Bahadurabad, point: [25.19, 89.7], precision: near}
  kur: {name: Kurigram, point: [25.8, 89.65], precision: area, radius_km: 40}
  jama: {name: Jamalpur, point: [24.95, 89.85], precision: area, radius_km: 40}
  gai: {name: Gaibandha, point: [25.32, 89.55], precision: area, radius_km: 35}
  sir: {name: Sirajganj, point: [24.4, 89.6], precision: area, radius_km: 40}
  isl: {name: Islampur, point: [25.085, 89.79], precision: near}
  ful: {name: Fulchhari, point: [25.2, 89.61], precision: near}
  sun: {name: Sunamganj, point: [25.0, 91.4], precision: area, radius_km: 45}
  chi: {name: Chilmari, point: [25.56, 89.67], precision: near}
  cha: {name: Char Rajibpur, point: [25.42, 89.73], precision: near}
  uli: {name: Ulipur, point: [25.66, 89.62], precision: near}
  pad: {name: Padma, point: [23.75, 89.75], precision: area, radius_km: 80}
  goa: {name: Goalundo, point: [23.74, 89.76], precision: near}
  ran: {name: Rangpur, geonameid: 1185188, point: [25.7466, 89.2517]}
events:
  e1: {type: flood, places: [kur, jama, gai, sir, bah], start: null, end: null, date_precision: unknown, date_text: "", killed: 24, displaced: 56000, displaced_qualifier: about, status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [ass, meg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: flood, places: [isl], start: 2020-07-15, end: 2020-07-15, date_precision: day, date_text: on Wednesday, killed: 2, status: happened, actors: "", targets: two sisters}
  e4: {type: displacement, places: [kur, jama, gai, sir], start: null, end: null, date_precision: unknown, date_text: "", displaced: 56000, displaced_qualifier: about, status: happened, actors: ""}
  e5: {type: flood, places: [ful], start: 2020-07-14, end: 2020-07-14, date_precision: day, date_text: on Tuesday night, status: happened, actors: "", main: true}
  e6: {type: flood, places: [sun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: sea_accident, places: [chi], start: 2020-07-13, end: 2020-07-13, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: a country boat}
  e8: {type: aid, places: [dha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Ministry}
  e9: {type: aid, places: [cha], start: 2020-07-16, end: 2020-07-16, date_precision: day, date_text: On Thursday, status: happened, actors: the Army, targets: "3,000 families"}
  e10: {type: medical, places: [uli], start: 2020-07-16, end: 2020-07-16, date_precision: day, date_text: On Thursday, status: happened, actors: a medical team}
  e11: {type: outbreak, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e12: {type: aid, places: [kur], start: 2020-07-08, end: 2020-07-08, date_precision: day, date_text: on the 8th, status: happened, actors: The World Food Programme}
  e13: {type: statement, places: [dha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Flood Forecasting Centre}
  e14: {type: flood, places: [goa], start: 2020-07-18, end: 2020-07-18, date_precision: day, date_text: within 48 hours, status: planned, actors: ""}
  e15: {type: flood, places: [dha], start: 2020-07-20, end: 2020-07-20, date_precision: week, date_text: next week, status: planned, actors: ""}
  e16: {type: flood, places: [], start: 1998, end: 1998, date_precision: year, date_text: of 1998, killed: 900, killed_qualifier: at_least, status: happened, actors: ""}
  e17: {type: meeting, places: [ran], start: 2020-07-18, end: 2020-07-18, date_precision: day, date_text: on Saturday, status: planned, actors: ""}
notes: ""
