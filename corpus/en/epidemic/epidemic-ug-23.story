---
id: epidemic-ug-23
genre: epidemic
country: UG
published: 2019-06-14
publisher: Rwenzori Daily
title: "Boy of Five {Dies}(e1) of Ebola in [Uganda](uga event)"
---
[KAMPALA](kam dateline), June 14 (RD) - A five-year-old boy {died}(e1) of Ebola in western [Uganda](uga event) on Tuesday night, the first known victim of the virus to have crossed from [Congo](con event) since an {outbreak}(e2) began there last August, health officials said.

The boy's grandmother, 50, {died}(e3) at the same isolation unit at [Bwera](bwe event) on Wednesday. His brother, three, {tested positive}(e4) and is under {treatment}(e5). The family had gone to [Congo](con event) to {bury}(e6) the boys' grandfather, a pastor who had himself {died}(e7) of the disease in [Aloya](alo event) on 1 June.

"We have a situation, but we are prepared," the minister of health, Dr Josephine Atuhaire, {told}(e8) a news conference in [Kasese](kas event). Twenty-seven people who had been in contact with the family are being watched. Nurses in nine districts were {vaccinated}(e9) earlier this year.

The {outbreak}(e2) in [Congo](con event), the second largest in history, has {infected}(e2) more than 2,000 people in [North Kivu](nor event) and [Ituri](itu event), of whom 1,400 have died. Efforts to contain it have been hampered by {attacks}(e10) on clinics; in April a [Cameroonian](cam demonym) doctor was {shot dead}(e11) in [Butembo](but event).

The World Health Organization will {decide}(e12) on Friday at a {meeting}(e12) in [Geneva](gen event) whether to declare an international emergency. It has twice {declined}(e13) to do so. [Nairobi](nai metonym) has {stepped up checks}(e14) at [Busia](bus event) and [Malaba](mal event).

[Uganda](uga mention)'s own worst {outbreak}(e15), at [Gulu](gul event) in 2000, killed 224.

---
places:
  con: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  bwe: {name: Bwera, point: [0.05, 29.78], precision: near}
  alo: {name: Aloya, point: [0.35, 29.45], precision: near}
  kas: {name: Kasese, geonameid: 232066, point: [0.1833, 30.0833]}
  nor: {name: Nord-Kivu, geonameid: 206938, point: [-0.6591, 28.5939], precision: division}
  itu: {name: Ituri, geonameid: 215709, point: [2.0714, 30.4086], precision: division}
  but: {name: Butembo, geonameid: 217562, point: [0.1416, 29.2912]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  bus: {name: Busia, point: [0.46, 34.1]}
  mal: {name: Malaba, point: [0.645, 34.26]}
  gul: {name: Gulu, geonameid: 233346, point: [2.7746, 32.299]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
events:
  e1: {type: outbreak, places: [uga], start: 2019-06-11, end: 2019-06-11, date_precision: day, date_text: on Tuesday night, killed: 1, status: happened, actors: "", targets: A five-year-old boy, main: true}
  e2: {type: outbreak, places: [nor, itu], start: 2018-08, end: 2018-08, date_precision: month, date_text: last August, killed: 1400, status: happened, actors: "", main: true}
  e3: {type: outbreak, places: [bwe], start: 2019-06-12, end: 2019-06-12, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: "", targets: A five-year-old boy}
  e4: {type: outbreak, places: [bwe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: His brother, minor: true}
  e5: {type: medical, places: [bwe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: His brother, minor: true}
  e6: {type: ceremony, places: [con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The family}
  e7: {type: outbreak, places: [alo], start: 2019-06-01, end: 2019-06-01, date_precision: day, date_text: on 1 June, killed: 1, status: happened, actors: ""}
  e8: {type: statement, places: [kas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dr Josephine Atuhaire, minor: true}
  e9: {type: medical, places: [uga], start: 2019, end: 2019, date_precision: year, date_text: earlier this year, status: happened, actors: "", targets: Nurses}
  e10: {type: attack, places: [con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a Cameroonian doctor}
  e11: {type: shooting, places: [but], start: 2019-04, end: 2019-04, date_precision: month, date_text: in April, killed: 1, status: happened, actors: "", targets: a Cameroonian doctor}
  e12: {type: meeting, places: [gen], start: 2019-06-14, end: 2019-06-14, date_precision: day, date_text: on Friday, status: planned, actors: The World Health Organization}
  e13: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The World Health Organization, minor: true}
  e14: {type: decision, places: [bus, mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nairobi}
  e15: {type: outbreak, places: [gul], start: 2000, end: 2000, date_precision: year, date_text: in 2000, killed: 224, status: happened, actors: ""}
notes: ""
