---
id: frontline-iq-14
genre: frontline
country: IQ
published: 2016-10-21
publisher: Zagros Chronicle
title: "Bells of [Bartella](bar event) after two years; then [Kirkuk](kir event)"
---
[ERBIL](erb dateline), [Iraq](ira dateline) (ZC) Oct 21 - Commandos {raised}(e1) a cross of two planks in [Bartella](bar event) on Friday, the fifth day of the {march}(e2) on [Mosul](mos event), and rang a bell that the jihadists had left because it was too heavy.

They had {taken}(e3) the town, 15 km east of the city, the night before, after suicide lorries {killed}(e3) nine of them. Peshmerga {moved on}(e4) [Bashiqa](bas event) from the north and found the village of [Nawaran](naw event) full of wires. South of [Mosul](mos event), at [Mishraq](mis event), a sulphur works {set alight}(e5) by the militants sent up a yellow cloud; a thousand people were {treated}(e6) in [Qayyarah](qay event) for choking.

Then, before dawn on Friday, a hundred gunmen {came out}(e7) of the dark in [Kirkuk](kir event), 170 km away, and {seized}(e7) a mosque, a hotel and four policemen's roofs. Sixteen workers, four of them [Iranian](iran demonym), were {killed}(e8) at a power station in [Dibis](dib event).

[Baghdad](bag metonym) imposed a {curfew}(e9) there. Snipers still {held}(e10) the [Jihad Hotel](jih event) at nightfall.

A [US](us demonym) serviceman {died}(e11) on Thursday of a roadside {bomb}(e11), [Washington](was metonym) {confirmed}(e12).

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
  e1: {type: ceremony, places: [bar], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e2: {type: battle, places: [mos], start: 2016-10-17, end: 2016-10-21, date_precision: day, date_text: the fifth day of, status: happened, actors: "", main: true}
  e3: {type: battle, places: [bar], start: 2016-10-20, end: 2016-10-20, date_precision: day, date_text: the night before, killed: 9, status: happened, actors: "", main: true}
  e4: {type: battle, places: [bas, naw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: fire, places: [mis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the militants}
  e6: {type: poisoning, places: [qay], start: null, end: null, date_precision: unknown, date_text: "", injured: 1000, status: happened, actors: ""}
  e7: {type: battle, places: [kir], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: before dawn on Friday, status: happened, actors: a hundred gunmen, main: true}
  e8: {type: killing, places: [dib], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: "", killed: 16, status: happened, actors: "", main: true}
  e9: {type: decision, places: [kir], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: battle, places: [kir], start: 2016-10-21, end: 2016-10-21, date_precision: day, date_text: at nightfall, status: happened, actors: "", minor: true}
  e11: {type: bombing, places: [], start: 2016-10-20, end: 2016-10-20, date_precision: day, date_text: on Thursday, killed: 1, status: happened, actors: ""}
  e12: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
