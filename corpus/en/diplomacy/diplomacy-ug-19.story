---
id: diplomacy-ug-19
genre: diplomacy
country: UG
published: 2024-08-06
publisher: Great Lakes Monitor
title: "Leaders {Meet}(e1) in [Entebbe](ent event) on [Congo](con mention) {Truce}(e2); [Kigali](kig metonym) Sends Deputy"
---
[ENTEBBE](ent dateline), [Uganda](ugan dateline) | Seven heads of state of the region {met}(e1) behind closed doors at [Entebbe](ent event) on Monday to rescue a {ceasefire}(e2) in eastern [Congo](con event) that was {broken}(e3) within hours of taking effect on Sunday.

Army and rebels accused each other of {shelling}(e4) [Kanyabayonga](kan event), in [North Kivu](nor event), where a priest said that 17 civilians were {killed}(e4) and the market burnt. Thousands {fled}(e5) north to [Lubero](lub event) and [Butembo](but event), joining the 1.7 million displaced in the province since 2022.

[Rwanda](rwa metonym), which denies backing the rebels, sent its foreign minister. He left before the {communiqué}(e6) was read out by [Kenya](ken metonym)'s president after nine hours of {talks}(e1). It {calls}(e6) for "an immediate halt", for monitors from [Angola](ang mention) to be stationed at [Goma](gom event) and [Rutshuru](rut event) by the end of the month, and for the border at [Bunagana](bun event) to be {reopened}(e7).

[Kinshasa](kin metonym) had earlier {threatened}(e8) to quit the bloc. It {recalled}(e9) its chargé d'affaires from [Kampala](kam event) in July after a UN panel {reported}(e10) that [Ugandan](uga demonym) officers had let rebels through. [Uganda](ugan metonym) rejects the findings.

The {summit}(e1)'s host was briefed overnight on a separate {ambush}(e11) in [Ituri](itu event) in which militiamen {killed}(e11) two [Ugandan](uga demonym) soldiers near [Mahagi](mah event).

"We can't sign a paper every quarter," said [Tanzania](tan metonym)'s envoy. The next {round}(e12) is due in [Luanda](lua event) on 14 September. [Brussels](bru metonym) and [Washington](was metonym), which imposed {sanctions}(e13) on six commanders last month, sent observers.

---
places:
  ent: {name: Entebbe, geonameid: 233508, point: [0.0562, 32.4795]}
  con: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  kan: {name: Kanyabayonga, point: [-0.7, 29.17], precision: near}
  nor: {name: Nord-Kivu, geonameid: 206938, point: [-0.6591, 28.5939], precision: division}
  lub: {name: Lubero, point: [-0.16, 29.24], precision: near}
  but: {name: Butembo, geonameid: 217562, point: [0.1416, 29.2912]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  ang: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  rut: {name: Rutshuru, point: [-1.19, 29.45], precision: near}
  bun: {name: Bunagana, point: [-1.3, 29.6], precision: near}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  itu: {name: Ituri, geonameid: 215709, point: [2.0714, 30.4086], precision: division}
  mah: {name: Mahagi, point: [2.3, 30.98], precision: near}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  ugan: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
events:
  e1: {type: meeting, places: [ent], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: on Monday, status: happened, actors: Seven heads of state, main: true}
  e2: {type: agreement, places: [con], start: 2024-08-04, end: 2024-08-04, date_precision: day, date_text: on Sunday, status: happened, actors: Army and rebels, main: true}
  e3: {type: battle, places: [con], start: 2024-08-04, end: 2024-08-04, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e4: {type: shelling, places: [kan], start: 2024-08-04, end: 2024-08-04, date_precision: day, date_text: "", killed: 17, status: reported, actors: ""}
  e5: {type: displacement, places: [lub, but], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: statement, places: [ent], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: "", status: happened, actors: "Kenya's president"}
  e7: {type: opening, places: [bun], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e8: {type: statement, places: [kin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kinshasa}
  e9: {type: sanction, places: [kam], start: 2024-07, end: 2024-07, date_precision: month, date_text: in July, status: happened, actors: Kinshasa, targets: "its chargé d'affaires"}
  e10: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a UN panel}
  e11: {type: attack, places: [mah], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: militiamen, targets: Ugandan soldiers}
  e12: {type: meeting, places: [lua], start: 2024-09-14, end: 2024-09-14, date_precision: day, date_text: on 14 September, status: planned, actors: ""}
  e13: {type: sanction, places: [bru, was], start: 2024-07, end: 2024-07, date_precision: month, date_text: last month, status: happened, actors: ""}
notes: ""
