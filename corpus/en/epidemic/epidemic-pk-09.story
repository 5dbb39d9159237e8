---
id: epidemic-pk-09
genre: epidemic
country: PK
published: 2019-05-20
publisher: Sindh Tribune
title: "Six hundred with {HIV}(e1) in one town of doctors"
---
[LARKANA](lar dateline), [Pakistan](pak dateline): Every second shutter in the bazaar of [Ratodero](rat event) says Dr. Since 25 April, when the {screening}(e2) began, the queue has been outside the government hospital only.

Of 18,418 people {tested}(e2) there, 607 were found to {carry}(e1) HIV by Sunday; three in four are below sixteen, and most of their parents are negative. Used syringes are {blamed}(e3). A paediatrician, himself ill with Aids, is in [Larkana](lar event) {jail}(e4); he denies having done it on purpose. Police {closed}(e5) 500 clinics across [Sindh](sin event), of which 300 had {opened again}(e6) by Friday under new signs.

A team from [Geneva](gen mention) is {due}(e7) in [Karachi](kar event) this week. [Islamabad](isl metonym) {admits}(e8) that drugs are {short}(e9).

It's not the {first}(e10): in [Jalalpur Jattan](jal event), [Punjab](pun event), in 2008, and at [Kot Imrana](kot event) {last year}(e11).

"We all went to that doctor, he was cheapest," said Nazeer Shah of [Subhani Shar](sub mention), a hamlet of thirty houses, in which 32 children {have it}(e12). In [Roka](rok mention), [Cambodia](cam mention), four years ago, a healer {got twenty-five years}(e13) for less.

---
places:
  lar: {name: Larkana, point: [27.559, 68.212]}
  rat: {name: Ratodero, point: [27.802, 68.289]}
  sin: {name: Sindh, geonameid: 1164807, point: [26.3734, 68.8685], precision: division}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  jal: {name: Jalalpur Jattan, point: [32.641, 74.205]}
  pun: {name: Punjab, geonameid: 1167710, point: [31.3589, 72.3449], precision: division}
  kot: {name: Kot Imrana, point: [32.07, 72.68], precision: near}
  sub: {name: Subhani Shar, point: [27.85, 68.25], precision: near}
  rok: {name: Roka, point: [13.0, 103.18], precision: near}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
events:
  e1: {type: outbreak, places: [rat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: survey, places: [rat], start: 2019-04-25, end: 2019-05-19, date_precision: day, date_text: Since 25 April, status: happened, actors: ""}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: arrest, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: ""}
  e5: {type: closure, places: [sin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: 500 clinics}
  e6: {type: opening, places: [sin], start: 2019-05-17, end: 2019-05-17, date_precision: day, date_text: by Friday, status: happened, actors: ""}
  e7: {type: visit, places: [kar], start: 2019-05-20, end: 2019-05-20, date_precision: week, date_text: this week, status: planned, actors: A team from Geneva}
  e8: {type: statement, places: [isl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: market, places: [pak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: outbreak, places: [jal], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: ""}
  e11: {type: outbreak, places: [kot], start: 2018, end: 2018, date_precision: year, date_text: last year, status: happened, actors: ""}
  e12: {type: outbreak, places: [sub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: verdict, places: [rok], start: 2015, end: 2015, date_precision: year, date_text: four years ago, status: happened, actors: ""}
notes: ""
