---
id: report-ro-638
genre: report
country: RO
published: 2022-06-10
publisher: Lower Danube Freight News
title: "[Constanta](con event) {strains}(e1) under [Ukraine](ukr mention)'s grain; train {derails}(e2) near border"
---
[CONSTANTA](con dateline), [Romania](rom dateline) - Trucks were {queuing}(e1) for 14 kilometres outside [Romania](rom mention)'s biggest port on Thursday and 38 ships lay at anchor as the country tries to {move}(e1) the harvest of its neighbour before its own {comes in}(e3) next month.

Since the [Russian](russ demonym) navy {closed}(e4) [Odesa](ode event) and [Mykolaiv](myk event) in February, close to a million tonnes of [Ukrainian](ukra demonym) corn and wheat have {gone}(e1) through [Constanta](con event), half of it by barge from [Izmail](izm mention) and [Reni](ren mention) on the [Danube](dan mention). A further 1.5 million is {stored}(e1) in [Galati](gal event), [Braila](bra event) and on lorries, freight agents said. More than 20 million is stuck at home.

"We are trying to pour a lake through a straw," said port manager Florin Ghenea. He has {repaired}(e5) 35 of 95 disused railway tracks and {borrowed}(e6) cranes from [Varna](var mention).

On Wednesday, eleven wagons with sunflower seed {came off the rails}(e2) at [Dornesti](dor event), near [Siret](sir mention), where broad-gauge track from [Chernivtsi](che mention) ends, {blocking}(e7) the crossing for 19 hours. In [Poland](pol event), farmers from around [Hrubieszow](hru mention) {dumped}(e8) grain on the tracks on Tuesday in protest at falling prices.

{Talks}(e9) in [Ankara](ank event) between the foreign ministers of [Turkey](tur metonym) and [Russia](rus metonym) on a sea corridor {brought}(e9) no result on Wednesday. [Kyiv](kyi metonym), which was not {invited}(e9), wants convoys and anti-ship missiles before it {clears}(e10) its mines.

Importers are nervous. [Egypt](egy metonym) {bought}(e11) 465,000 tonnes at a tender last week, most of it from [Russia](rus mention), [Romania](rom mention) and [Bulgaria](bul mention), at $480 a tonne. [Lebanon](leb metonym) has flour for three weeks. In [Chad](cha event) the government has {declared}(e12) a food emergency, and in [Baidoa](bai event), [Somalia](som event), where nothing has grown in two years, 44 children {died}(e13) of hunger at one clinic in May.

Wheat futures in [Paris](par event), which {touched}(e14) a record 438 euros in mid-May after [India](ind metonym) {banned}(e15) exports, were {quoted}(e14) at 385 on Thursday.

---
places:
  con: {name: Constanţa, geonameid: 680963, point: [44.1807, 28.6343]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  myk: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
  izm: {name: Izmayil, geonameid: 707308, point: [45.3506, 28.8375]}
  ren: {name: Reni, geonameid: 12129128, point: [45.4542, 28.2773]}
  dan: {name: Danube, point: [45.3, 28.6], precision: area, radius_km: 60}
  gal: {name: Galaţi, geonameid: 677697, point: [45.4369, 28.0503]}
  bra: {name: Brăila, geonameid: 683902, point: [45.2715, 27.9743]}
  var: {name: Varna, geonameid: 726050, point: [43.2191, 27.9102]}
  dor: {name: Dornesti, point: [47.88, 26.01]}
  sir: {name: Siret, point: [47.95, 26.06]}
  che: {name: Chernivtsi, geonameid: 710719, point: [48.2904, 25.9324]}
  hru: {name: Hrubieszów, geonameid: 770966, point: [50.805, 23.8925]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  bai: {name: Baidoa, geonameid: 64536, point: [3.1138, 43.6498]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  ukra: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: transport_change, places: [con, gal, bra], start: 2022-06-09, end: 2022-06-09, date_precision: day, date_text: on Thursday, status: happened, actors: Trucks, main: true}
  e2: {type: rail_accident, places: [dor], start: 2022-06-08, end: 2022-06-08, date_precision: day, date_text: On Wednesday, status: happened, actors: eleven wagons, main: true}
  e3: {type: other, places: [], start: 2022-07, end: 2022-07, date_precision: month, date_text: next month, status: planned, actors: "", minor: true}
  e4: {type: closure, places: [ode, myk], start: 2022-02, end: 2022-02, date_precision: month, date_text: in February, status: happened, actors: the Russian navy, targets: Odesa and Mykolaiv}
  e5: {type: construction, places: [con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: 35 of 95 disused railway tracks}
  e6: {type: deal, places: [con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: cranes, minor: true}
  e7: {type: closure, places: [dor], start: 2022-06-08, end: 2022-06-08, date_precision: day, date_text: for 19 hours, status: happened, actors: "", targets: the crossing, minor: true}
  e8: {type: protest, places: [pol], start: 2022-06-07, end: 2022-06-07, date_precision: day, date_text: on Tuesday, status: happened, actors: farmers}
  e9: {type: meeting, places: [ank], start: 2022-06-08, end: 2022-06-08, date_precision: day, date_text: on Wednesday, status: happened, actors: the foreign ministers of Turkey and Russia}
  e10: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Kyiv, targets: its mines, minor: true}
  e11: {type: deal, places: [], start: 2022-05-30, end: 2022-05-30, date_precision: week, date_text: last week, status: happened, actors: Egypt, targets: "465,000 tonnes"}
  e12: {type: decision, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the government, targets: a food emergency}
  e13: {type: death, places: [bai], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May, killed: 44, status: happened, actors: "", targets: 44 children}
  e14: {type: market, places: [par], start: 2022-06-09, end: 2022-06-09, date_precision: day, date_text: on Thursday, status: happened, actors: Wheat futures}
  e15: {type: sanction, places: [ind], start: 2022-05, end: 2022-05, date_precision: month, date_text: in mid-May, status: happened, actors: India, targets: exports}
notes: ""
