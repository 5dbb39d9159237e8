---
id: epidemic-ug-16
genre: epidemic
country: UG
published: 2022-10-16
publisher: Mubende Eye
title: "Two districts {sealed}(e1), except for lorries and the dead"
---
[KAMPALA](kam dateline) - The president {closed}(e1) [Mubende](mub event) and [Kassanda](kas event) districts on Saturday evening for twenty-one days: no bars, no prayers, no boda-bodas, and nobody in or out save trucks that do not stop.

{Ebola}(e2) of the Sudan kind, against which there is no vaccine, has killed 19 since it was declared at [Madudu](mad event), in [Mubende](mub event), on 20 September. Fifty-eight have {caught}(e2) it, thirteen of them a single family at [Kalwana](kal event).

A man from [Kassanda](kas mention) {died}(e3) at [Kiruddu](kir event) hospital, in the capital, on 7 October, having given a false name and address: he'd first {tried}(e4) a herbalist in [Luwero](luw event). Forty-two people who met him have been {traced}(e5).

[Washington](was metonym) {sends}(e6) all who have been in [Uganda](uga mention) to five airports, [Newark](new event) and [Atlanta](atl event) among them. [Nairobi](nai metonym) {tested}(e7) a lorry driver at [Malaba](mal event); he had malaria. [Dodoma](dod metonym) watches the lake.

Traders in [Kisekka](kis event) market asked about matooke. It may come, the minister said, from [Mbarara](mba mention).

Graves are {dug}(e8) by day in [Mubende](mub event), by order. By night, relatives dig.

---
places:
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  mub: {name: Mubende, point: [0.56, 31.39], precision: division}
  kas: {name: Kassanda, point: [0.55, 31.81], precision: division}
  mad: {name: Madudu, point: [0.76, 31.45], precision: near}
  kal: {name: Kalwana, point: [0.45, 31.75], precision: near}
  kir: {name: Kiruddu, point: [0.26, 32.61], precision: near, near: kam}
  luw: {name: Luwero, point: [0.849, 32.473]}
  new: {name: Newark, geonameid: 5101798, point: [40.7357, -74.1724]}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  mal: {name: Malaba, point: [0.645, 34.26]}
  kis: {name: Kisekka, point: [0.315, 32.57], precision: near, near: kam}
  mba: {name: Mbarara, geonameid: 229268, point: [-0.6047, 30.6485]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  dod: {name: Dodoma, geonameid: 160196, point: [-6.1722, 35.7395]}
events:
  e1: {type: decision, places: [mub, kas], start: 2022-10-15, end: 2022-10-15, date_precision: day, date_text: on Saturday evening, status: happened, actors: The president, main: true}
  e2: {type: outbreak, places: [mub], start: 2022-09-20, end: 2022-09-20, date_precision: day, date_text: on 20 September, killed: 19, status: happened, actors: "", main: true}
  e3: {type: outbreak, places: [kir], start: 2022-10-07, end: 2022-10-07, date_precision: day, date_text: on 7 October, killed: 1, status: happened, actors: ""}
  e4: {type: medical, places: [luw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: investigation, places: [kir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: decision, places: [new, atl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: medical, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: ceremony, places: [mub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
