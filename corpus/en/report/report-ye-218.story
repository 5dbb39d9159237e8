---
id: report-ye-218
genre: report
country: YE
published: 2020-05-29
publisher: Red Sea Correspondence
title: "[Aden](ade event) gravediggers {count}(e1) what hospitals cannot"
---
[ADEN](ade dateline) (RSC) – At the [Radwan](rad event) cemetery in the north of [Aden](ade event), Ghassan Saleh writes every burial into an exercise book. On an ordinary day there are six. On Wednesday there were {51}(e1).

Officially, 42 people had {died}(e2) of Covid-19 in [Yemen](yem event) by Thursday, and 253 had {caught}(e2) it. But the registry office in [Aden](ade event) {recorded}(e1) 950 {deaths}(e1) in the first two weeks of May, nearly four times the number in March, and doctors say that the coronavirus accounts for many of them, chikungunya and dengue for most of the rest.

The diseases followed the {flood}(e3) of 21 April, in which at least eight people {drowned}(e3), when water from [Wadi Kabir](wad event) ran through [Crater](cra event) and [Sheikh Othman](she event) and {left}(e3) pools that have not dried since.

"They come with fever, they wait at the gate, they go home," said a nurse at the al-Gamhuria hospital, which {closed}(e4) for a week when staff walked out for want of masks. A centre run by [Paris](par mention)-based Médecins Sans Frontières, the only one for Covid-19 in the south, has {admitted}(e5) 228 patients since 30 April, 99 of whom {died}(e2).

[Aden](ade mention) is held by southern separatists, who {declared}(e6) self-rule on 26 April and have been {fighting}(e7) the internationally recognised government around [Zinjibar](zin event), in [Abyan](aby mention), since 11 May. Both blame the other for the rubbish. In [Sanaa](san event), the Houthis, who admit to four cases, have {shut}(e8) markets and, residents say, {buried}(e9) people at night.

The United Nations {hopes}(e10) to raise $2.4 billion at a {conference}(e10) to be {hosted}(e10) by [Saudi Arabia](sau metonym) on Tuesday. Without it, aid chief Elisabeth Malmgren {warned}(e11) on Thursday, 30 of 41 programmes will {stop}(e12) within weeks.

A shipment of 43 tonnes of tests and oxygen machines {landed}(e13) at [Aden](ade event) on Sunday. It sat in the customs shed until Wednesday.

---
places:
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
  rad: {name: Radwan, point: [12.87, 45.0], precision: near}
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  wad: {name: Wadi Kabir, point: [12.85, 44.98], precision: near}
  cra: {name: Crater, point: [12.78, 45.03], precision: near}
  she: {name: Sheikh Othman, point: [12.88, 44.99], precision: near}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  zin: {name: Zinjibar, geonameid: 69426, point: [13.1287, 45.3807]}
  aby: {name: Abyan, point: [13.7, 46.0], precision: division}
  san: {name: Sanaa, geonameid: 71137, point: [15.3545, 44.2065]}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
events:
  e1: {type: death, places: [ade, rad], start: 2020-05, end: 2020-05, date_precision: month, date_text: in the first two weeks of May, killed: 950, status: happened, actors: "", main: true}
  e2: {type: outbreak, places: [yem, ade], start: null, end: null, date_precision: unknown, date_text: by Thursday, killed: 42, injured: 253, status: happened, actors: "", main: true}
  e3: {type: flood, places: [ade, wad, cra, she], start: 2020-04-21, end: 2020-04-21, date_precision: day, date_text: of 21 April, killed: 8, killed_qualifier: at_least, status: happened, actors: ""}
  e4: {type: closure, places: [ade], start: null, end: null, date_precision: unknown, date_text: for a week, status: happened, actors: "", targets: the al-Gamhuria hospital}
  e5: {type: medical, places: [ade], start: 2020-04-30, end: 2020-04-30, date_precision: day, date_text: since 30 April, status: happened, actors: A centre run by Paris-based Médecins Sans Frontières, targets: 228 patients}
  e6: {type: statement, places: [ade], start: 2020-04-26, end: 2020-04-26, date_precision: day, date_text: on 26 April, status: happened, actors: southern separatists}
  e7: {type: battle, places: [zin, aby], start: 2020-05-11, end: 2020-05-11, date_precision: day, date_text: since 11 May, status: happened, actors: southern separatists, targets: the internationally recognised government}
  e8: {type: closure, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Houthis, targets: markets}
  e9: {type: ceremony, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: the Houthis, minor: true}
  e10: {type: meeting, places: [sau], start: 2020-06-02, end: 2020-06-02, date_precision: day, date_text: on Tuesday, status: planned, actors: The United Nations}
  e11: {type: statement, places: [], start: 2020-05-28, end: 2020-05-28, date_precision: day, date_text: on Thursday, status: happened, actors: aid chief Elisabeth Malmgren}
  e12: {type: closure, places: [yem], start: null, end: null, date_precision: unknown, date_text: within weeks, status: planned, actors: "", targets: 30 of 41 programmes}
  e13: {type: aid, places: [ade], start: 2020-05-24, end: 2020-05-24, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: A shipment of 43 tonnes of tests and oxygen machines}
notes: ""
