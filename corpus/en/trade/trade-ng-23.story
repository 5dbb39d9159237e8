---
id: trade-ng-23
genre: trade
country: NG
published: 2019-11-12
publisher: Guinea Coast Trader
title: "{Closed}(e1) Border Squeezes Rice Towns From [Seme](sem event) to [Jibiya](jib event)"
---
[LAGOS](lag dateline) — Three months after [Nigeria](nig metonym) {shut}(e1) its land borders to goods, a bag of foreign rice {costs}(e2) 22,000 naira in [Lagos](lag event), up from 13,000, and the lorries at [Seme](sem event) still stand nose to tail for four kilometres on the [Benin](ben mention) side.

[Abuja](abu metonym) announced the {closure}(e1) on 20 August as an exercise against smuggling. Last week it was {extended}(e3) until 31 January. Customs says it has {impounded}(e4) 54,000 bags and {arrested}(e4) 317 people.

There has been blood. On Friday officers chasing a convoy {opened fire}(e5) at [Ihunbo](ihu event), in [Ogun](ogu event) State, {killing}(e5) a schoolgirl; her neighbours {burned}(e6) the post down. Two customs men were {drowned}(e7) at [Badagry](bad event) in September when their boat was {rammed}(e7). In [Jibiya](jib event), at the northern end, petrol stations within 20 kilometres of the frontier have been {ordered}(e8) to close.

[Cotonou](cot metonym) and [Niamey](nia metonym) have {protested}(e9). Traders from [Ghana](gha mention) {marched}(e10) on the [Nigerian](niger demonym) embassy in [Accra](acc event) on 30 October, and union men in [Kumasi](kum event) {locked}(e11) 600 shops owned by [Nigerians](nige demonym), which were reopened after [Accra](acc metonym) stepped in. Ministers of the three countries {meet}(e12) in [Ouagadougou](oua event) on Thursday.

Farmers in [Kebbi](keb event) and [Ebonyi](ebo event) cheer. "They should throw the key in the river," said Musa Kangiwa, who has bought a second mill. Inflation {rose}(e13) to 11.6 percent in October. Tomatoes rot at [Malanville](mal event), in [Benin](ben event), and the port of [Lomé](lom event) has {laid off}(e14) 240 dockers.

---
places:
  sem: {name: Seme, point: [6.38, 2.71], precision: near}
  jib: {name: Jibia, geonameid: 2336137, point: [13.0938, 7.2262]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  ihu: {name: Ihunbo, point: [6.66, 2.75], precision: near}
  ogu: {name: Ogun, geonameid: 2327546, point: [7.0184, 3.2925], precision: division}
  bad: {name: Badagry, geonameid: 2348395, point: [6.415, 2.8813]}
  cot: {name: Cotonou, geonameid: 2394819, point: [6.3654, 2.4183]}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  kum: {name: Kumasi, geonameid: 2298890, point: [6.6885, -1.6244]}
  nige: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  niger: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  oua: {name: Ouagadougou, geonameid: 2357048, point: [12.3657, -1.5339]}
  keb: {name: Kebbi, geonameid: 2597363, point: [11.7712, 4.0655], precision: division}
  ebo: {name: Ebonyi, geonameid: 2595345, point: [6.3265, 7.9825], precision: division}
  mal: {name: Malanville, geonameid: 2392837, point: [11.8682, 3.3833]}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
events:
  e1: {type: closure, places: [nig], start: 2019-08-20, end: 2019-08-20, date_precision: day, date_text: on 20 August, status: happened, actors: Nigeria, targets: its land borders, main: true}
  e2: {type: market, places: [lag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: decision, places: [abu], start: 2019-11-04, end: 2019-11-04, date_precision: week, date_text: Last week, status: happened, actors: ""}
  e4: {type: raid, places: [nig], start: null, end: null, date_precision: unknown, date_text: "", arrested: 317, status: happened, actors: Customs, targets: "54,000 bags"}
  e5: {type: shooting, places: [ihu], start: 2019-11-08, end: 2019-11-08, date_precision: day, date_text: On Friday, killed: 1, status: happened, actors: officers, targets: a schoolgirl, main: true}
  e6: {type: riot, places: [ihu], start: 2019-11-08, end: 2019-11-08, date_precision: day, date_text: "", status: happened, actors: her neighbours, targets: the post}
  e7: {type: attack, places: [bad], start: 2019-09, end: 2019-09, date_precision: month, date_text: in September, killed: 2, status: happened, actors: "", targets: Two customs men}
  e8: {type: decision, places: [jib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: petrol stations}
  e9: {type: statement, places: [cot, nia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Cotonou and Niamey}
  e10: {type: protest, places: [acc], start: 2019-10-30, end: 2019-10-30, date_precision: day, date_text: on 30 October, status: happened, actors: Traders from Ghana, targets: embassy}
  e11: {type: protest, places: [kum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: union men, targets: 600 shops}
  e12: {type: meeting, places: [oua], start: 2019-11-14, end: 2019-11-14, date_precision: day, date_text: on Thursday, status: planned, actors: Ministers of the three countries}
  e13: {type: market, places: [nig], start: 2019-10, end: 2019-10, date_precision: month, date_text: in October, status: happened, actors: ""}
  e14: {type: layoffs, places: [lom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the port of Lomé, targets: 240 dockers}
notes: ""
