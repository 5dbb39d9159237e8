---
id: trade-lb-28
genre: trade
country: LB
published: 2023-11-24
publisher: Bekaa Markets
title: "Fruit Rots at [Masnaa](mas event) as [Damascus](dam metonym) {Closes}(e1) Road After {Air Strikes}(e2)"
---
[ZAHLÉ](zah dateline) — More than 300 lorries of apples, potatoes and bananas have been {stuck}(e1) at the [Masnaa](mas event) crossing since Wednesday, when [Syria](syr metonym) {shut}(e1) the highway to [Damascus](dam mention) after {air strikes}(e2) on two bridges at [Al-Dimas](ald event) in which four soldiers were {killed}(e2).

Losses will pass $2 million by Saturday, the growers' union in [Zahlé](zah metonym) said. Buyers in [Amman](amm mention) and [Kuwait](kuw mention) have {cancelled}(e3) orders. A ferry from [Tripoli](tri event) to [Mersin](mer mention) is booked out.

It's the third {closure}(e1) since 8 October, when {shelling}(e4) began on the border. On Tuesday a {drone}(e5) hit a car at [Kafr Kila](kaf event), {killing}(e5) two pickers from [Deir ez-Zor](dei mention) and a farmer; 60 olive groves near [Aitaroun](ait event) and [Blida](bli event) have {burned}(e6). Some 46,000 people have {left}(e7) the south.

[Israel](isr metonym)'s army {said}(e8) it had struck "a launch cell". It did not comment on the strikes near [Damascus](dam mention), in line with custom.

Prices of tomatoes {doubled}(e9) in [Beirut](bei event) this week. [Riyadh](riy metonym), which {banned}(e10) [Lebanese](leb demonym) produce in April 2021 after five million pills were {found}(e11) in pomegranates at [Jeddah](jed event), isn't about to help: a {meeting}(e12) in [Dubai](dub event) on Thursday ended without result.

"I buried my father in this orchard and now I'm burying the apples," said Elias Chahine, of [Kab Elias](kab mention). Ministers {decided}(e13) to {compensate}(e14) him, but not with what. The pickers' {funeral}(e15) was held in [Nabatieh](nab event). A {truce}(e16) of four days in [Gaza](gaz event) was to begin on Friday at seven.

---
places:
  mas: {name: Masnaa, point: [33.7, 35.92]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  zah: {name: Zahle, geonameid: 266045, point: [33.8468, 35.902]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  ald: {name: Al-Dimas, point: [33.59, 36.09], precision: near}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  kuw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  tri: {name: Tripoli, geonameid: 266826, point: [34.4335, 35.8441]}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
  kaf: {name: Kafr Kila, point: [33.28, 35.56], precision: near}
  dei: {name: Deir ez-Zor, geonameid: 170794, point: [35.3359, 40.1408]}
  ait: {name: Aitaroun, point: [33.115, 35.47], precision: near}
  bli: {name: Blida, point: [33.14, 35.51], precision: near}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  bei: {name: Beirut, geonameid: 276781, point: [33.8933, 35.5016]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  kab: {name: Kab Elias, point: [33.79, 35.82], precision: near}
  nab: {name: Nabatiye et-Tahta, geonameid: 278913, point: [33.3789, 35.4839]}
  gaz: {name: Gaza, point: [31.42, 34.35], precision: area, radius_km: 20}
events:
  e1: {type: closure, places: [mas], start: 2023-11-22, end: 2023-11-22, date_precision: day, date_text: since Wednesday, status: happened, actors: Syria, targets: the highway to Damascus, main: true}
  e2: {type: airstrike, places: [ald], start: 2023-11-22, end: 2023-11-22, date_precision: day, date_text: "", killed: 4, status: happened, actors: "", targets: two bridges, main: true}
  e3: {type: deal, places: [amm, kuw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Buyers in Amman and Kuwait}
  e4: {type: shelling, places: [], start: 2023-10-08, end: 2023-10-08, date_precision: day, date_text: since 8 October, status: happened, actors: ""}
  e5: {type: airstrike, places: [kaf], start: 2023-11-21, end: 2023-11-21, date_precision: day, date_text: On Tuesday, killed: 3, status: happened, actors: "", targets: a car, main: true}
  e6: {type: wildfire, places: [ait, bli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 60 olive groves}
  e7: {type: displacement, places: [], start: null, end: null, date_precision: unknown, date_text: "", displaced: 46000, displaced_qualifier: about, status: happened, actors: ""}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Israel's army", minor: true}
  e9: {type: market, places: [bei], start: 2023-11-20, end: 2023-11-20, date_precision: week, date_text: this week, status: happened, actors: ""}
  e10: {type: sanction, places: [riy], start: 2021-04, end: 2021-04, date_precision: month, date_text: in April 2021, status: happened, actors: Riyadh, targets: Lebanese produce}
  e11: {type: smuggling, places: [jed], start: 2021-04, end: 2021-04, date_precision: month, date_text: "", status: happened, actors: ""}
  e12: {type: meeting, places: [dub], start: 2023-11-23, end: 2023-11-23, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e13: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ministers}
  e14: {type: aid, places: [kab], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e15: {type: ceremony, places: [nab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: agreement, places: [gaz], start: 2023-11-24, end: 2023-11-27, date_precision: day, date_text: on Friday, status: planned, actors: ""}
notes: ""
