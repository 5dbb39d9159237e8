---
id: travel-sn-04
genre: travel
country: SN
published: 2018-02-17
title: "Slow boat to the [Casamance](reg mention)"
---
Once the ship leaves the quay in [Dakar](dak mention) at eight in the evening nobody hurries. Past [Gorée](gor mention), past the light on [Les Mamelles](mam mention), then dark all along the [Petite Côte](pet mention), until at dawn the engines drop and dolphins meet you at the mouth of the [Casamance](cas event) river.

This is the way to arrive in [Ziguinchor](zig mention). The road is shorter but runs through [The Gambia](gm mention), or round it by [Tambacounda](tam mention). In September 2002 an earlier ferry, the Joola, {capsized}(e1) off the [Gambian](gm demonym) coast with the loss of more than 1,800 lives. A {memorial}(e2) to them is promised for the riverside, where for now there is a board and a flame tree.

Take the rebellion seriously and then put it in proportion. Fourteen woodcutters were {shot dead}(e3) in the forest of [Bofa-Bayotte](bof event) on Jan. 6, and soldiers from [Kolda](kol mention) now patrol the lanes towards [Guinea-Bissau](gw mention). [France](fr metonym) paints the border red on its maps. At [Cap Skirring](cap event), 70 kilometres to the west, a hundred of its citizens were asleep under parasols when I {got there}(e4) on Wednesday.

Better, rent a bicycle in [Oussouye](ous mention). The king receives in the mornings, on a log.

---
places:
  reg: {name: Casamance, point: [12.8, -15.5], precision: area, radius_km: 100}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  gor: {name: Gorée, point: [14.667, -17.398], precision: near, near: dak}
  mam: {name: Les Mamelles, point: [14.722, -17.5], precision: near, near: dak}
  pet: {name: Petite Côte, point: [14.45, -17.0], precision: area, radius_km: 40}
  cas: {name: Casamance River, point: [12.55, -16.75], precision: area}
  zig: {name: Ziguinchor, geonameid: 2243940, point: [12.568, -16.2733]}
  gm: {name: Gambia, geonameid: 2413451, point: [13.5, -15.5], precision: country}
  tam: {name: Tambacounda, geonameid: 2244991, point: [13.7707, -13.6673]}
  bof: {name: "Bofa-Bayotte", point: [12.47, -16.25], precision: area, radius_km: 8, near: zig}
  kol: {name: Kolda, geonameid: 2249782, point: [12.8939, -14.9413]}
  gw: {name: "Guinea-Bissau", geonameid: 2372248, point: [12.0, -15.0], precision: country}
  fr: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  cap: {name: Cap Skirring, point: [12.392, -16.746], precision: near}
  ous: {name: Oussouye, geonameid: 2246901, point: [12.485, -16.5469]}
events:
  e1: {type: sea_accident, places: [gm], start: 2002-09, end: 2002-09, date_precision: month, date_text: In September 2002, killed: 1800, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: construction, places: [zig], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e3: {type: shooting, places: [bof], start: 2018-01-06, end: 2018-01-06, date_precision: day, date_text: on Jan. 6, killed: 14, status: happened, actors: "", main: true}
  e4: {type: visit, places: [cap], start: 2018-02-14, end: 2018-02-14, date_precision: day, date_text: on Wednesday, status: happened, actors: "", minor: true}
notes: "e2 happened off the Gambian coast; the place is named by its demonym only."
