---
id: wildfire-bo-08
genre: wildfire
country: BO
published: 2019-08-25
publisher: Deber Chiquitano
title: "{Supertanker}(e1) over [Chiquitania](chi event)"
---
[ROBORÉ](rob dateline), [Santa Cruz](san dateline). — Grandmothers on mules, cadets with fire-beaters of wet sack, and from Friday a Boeing with 75,000 litres in its belly: [Bolivia](bol metonym) has {sent}(e1) what it has to the dry forest.

About 950,000 hectares have {burned}(e2) since the beginning of August round [Roboré](rob event), [Chochís](cho event) and [Charagua](cha event), and on both sides of the line near [Puerto Busch](pue event), where [Paraguay](par metonym)'s army has lost a tenth of [Tres Gigantes](tre event) reserve. The jaguars, hunters in [Taperas](tap mention) report, now drink beside dogs.

[La Paz](lap metonym) {refused}(e3) for a week to declare a disaster. A {decree}(e4) of July allows settlers from the highlands, [Potosí](pot mention) chiefly, to clear by fire; [La Paz](lap metonym) says the smoke comes from [Brazil](bra mention).

It {hired}(e1) the plane in [California](cal mention). "Pretty," said Toribio Pesoa, watching from the roof of the church at [Chochís](cho event), "and it missed."

A volunteer of 25 {died}(e5) on Tuesday of his heart, at [San Ignacio de Velasco](sani event).

Presidents of the basin will {meet}(e6) in [Leticia](let event), [Colombia](col event), on 6 September. In [Biarritz](bia event) the rich seven are {at it}(e7) today.

---
places:
  chi: {name: Chiquitania, point: [-17.5, -60.0], precision: area, radius_km: 200}
  rob: {name: Roboré, point: [-18.334, -59.757]}
  san: {name: Santa Cruz Department, geonameid: 3904907, point: [-16.5168, -61.137], precision: division}
  cho: {name: Chochís, point: [-18.13, -60.03], precision: near}
  cha: {name: Charagua, point: [-19.79, -63.2]}
  pue: {name: Puerto Busch, point: [-20.05, -58.05], precision: near}
  tre: {name: Tres Gigantes, point: [-20.08, -58.16], precision: area, radius_km: 10}
  tap: {name: Taperas, point: [-17.95, -60.3], precision: near}
  pot: {name: Potosí Department, geonameid: 3907580, point: [-20.9033, -66.7701], precision: division}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  sani: {name: San Ignacio de Velasco, point: [-16.374, -60.961]}
  let: {name: Leticia, geonameid: 3676623, point: [-4.2108, -69.9394]}
  bia: {name: Biarritz, geonameid: 3032797, point: [43.4806, -1.5568]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  par: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
events:
  e1: {type: aid, places: [bol], start: 2019-08-23, end: 2019-08-23, date_precision: day, date_text: from Friday, status: happened, actors: "", main: true}
  e2: {type: wildfire, places: [rob, cho, cha, pue], start: 2019-08, end: 2019-08, date_precision: month, date_text: since the beginning of August, status: happened, actors: "", main: true}
  e3: {type: decision, places: [lap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e4: {type: legislation, places: [lap], start: 2019-07, end: 2019-07, date_precision: month, date_text: of July, status: happened, actors: ""}
  e5: {type: death, places: [sani], start: 2019-08-20, end: 2019-08-20, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: ""}
  e6: {type: meeting, places: [let], start: 2019-09-06, end: 2019-09-06, date_precision: day, date_text: on 6 September, status: planned, actors: Presidents of the basin}
  e7: {type: meeting, places: [bia], start: 2019-08-25, end: 2019-08-25, date_precision: day, date_text: today, status: happened, actors: the rich seven}
notes: ""
