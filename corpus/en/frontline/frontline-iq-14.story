---
id: frontline-iq-14
genre: frontline
country: IQ
published: 2016-10-21
publisher: Zagros Chronicle
title: "Bells of [Bartella](bar event) after two years; then [Kirkuk](kir event)"
---
[ERBIL](erb dateline), [Iraq](ira dateline) (ZC) Oct 21 - Commandos {raised}(e1) a cross of two planks in [Bartella](bar event) on Friday, the fifth day of the march on [Mosul](mos event), and rang a bell that the jihadists had left because it was too heavy.

They had taken the town, 15 km east of the city, the night before, after suicide lorries {killed}(e1) nine of them. Peshmerga moved on [Bashiqa](bas event) from the north and found the village of [Nawaran](naw event) full of wires. South of [Mosul](mos event), at [Mishraq](mis event), a sulphur works {set alight}(e2) by the militants sent up a yellow cloud; a thousand people were treated in [Qayyarah](qay event) for choking.

Then, before dawn on Friday, a hundred gunmen {came out}(e3) of the dark in [Kirkuk](kir event), 170 km away, and seized a mosque, a hotel and four policemen's roofs. Sixteen workers, four of them [Iranian](iran demonym), were killed at a power station in [Dibis](dib event).

[Baghdad](bag metonym) {imposed}(e4) a curfew there. Snipers still held the [Jihad Hotel](jih event) at nightfall.

A [US](us demonym) serviceman died on Thursday of a roadside bomb, [Washington](was metonym) confirmed.

---
places:
  bar: {name: Bartella, point: [36.35, 43.38], precision: near}
  kir: {name: Kirkuk, geonameid: 94787, point: [35.4681, 44.3922]}
  mos: {name: Mosul, geonameid: 99072, point: [36.335, 43.1189]}
  bas: {name: Bashiqa, point: [36.454, 43.346], precision: near}
  naw: {name: Nawaran, point: [36.53, 43.28], precision: near}
  mis: {name: Mishraq, point: [36.02, 43.32], precision: near}
  qay: {name: Qayyarah, point: [35.79, 43.29]}
  dib: {name: Dibis, point: [35.67, 44.07], precision: near}
  jih: {name: Jihad Hotel, point: [35.466, 44.39], precision: near, near: kir}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  erb: {name: Erbil, point: [36.19, 44.009]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  iran: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: battle, places: [bar, mos, bas, naw], start: 2016-10-20, end: 2016-10-21, date_precision: day, date_text: on Friday, killed: 9, status: happened, actors: "", main: true}
  e2: {type: fire, places: [mis, qay], start: null, end: null, date_precision: unknown, date_text: "", injured: 1000, injured_qualifier: about, status: happened, actors: the militants}
  e3: {type: attack, places: [kir, dib, jih], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: before dawn on Friday, killed: 16, killed_qualifier: at_least, status: happened, actors: a hundred gunmen, main: true}
  e4: {type: decision, places: [kir], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: "", status: happened, actors: Baghdad}
notes: ""
