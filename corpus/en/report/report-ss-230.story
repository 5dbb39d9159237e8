---
id: report-ss-230
genre: report
country: SS
published: 2021-10-26
publisher: White Nile Situation Desk
title: "[South Sudan](sou event): {Floods}(e1) for third year running; people {moving}(e2) to higher ground"
---
HIGHLIGHTS

• More than 623,000 people have been {affected}(e1) by {flooding}(e1) in eight states since May; nine in ten of them live in [Jonglei](jon event), [Unity](uni event), [Upper Nile](upp event) and [Northern Bahr el Ghazal](nor event).
• In [Bentiu](ben event) and [Rubkona](rub event), dikes around the camp of 110,000 displaced people are {holding}(e3), but the airstrip is {closed}(e4).
• Cases of hepatitis E are {rising}(e5).

SITUATION

Lake levels in the [Sudd](sud mention) have not gone down since 2019. This month the [Nile](nil mention) at [Mongalla](mon event) {stood}(e1) 16 centimetres above the record of 1964. "My goats died last year. This year it was the turn of the house," said Nyakuoth Gatluak, who {walked}(e2) four days through water from [Guit](gui mention) to [Bentiu](ben event) with six children.

In [Fangak](fan event), only the market and the mission stand out of the water. Women work in shifts on the mud walls from four in the morning, and when a wall {gave way}(e6) on 9 October, a baby {drowned}(e6).

[Warrap](war event) has been quieter, but herders from there have {driven}(e7) their cattle south into [Western Equatoria](wes event), where farmers fear for their fields; 18 people were {killed}(e8) in {clashes}(e8) in [Mundri](mun event) last week. Chiefs of the two sides are to {meet}(e9) in [Rumbek](rum event) on 4 November.

RESPONSE

The World Food Programme has {dropped}(e10) 2,400 tonnes of cereals from the air since August. It {suspended}(e11) school meals for 108,000 children in September for lack of funds. Two excavators {given}(e12) by [Egypt](egy metonym) {arrived}(e12) in [Bor](bor event) by barge from [Juba](jub mention).

The Ministry of Humanitarian Affairs has not declared an emergency. In May, the President {refused}(e13) a request from three governors to do so, on the ground that the worst was over.

OUTLOOK

Water is {expected}(e14) to {rise}(e14) until December. Engineers say the camp at [Bentiu](ben mention) has a margin of 40 centimetres.

---
places:
  sou: {name: South Sudan, geonameid: 7909807, point: [7.5, 30.0], precision: country}
  jon: {name: Jonglei, geonameid: 408662, point: [7.2461, 32.5795], precision: division}
  uni: {name: Unity, point: [9.0, 29.8], precision: division}
  upp: {name: Upper Nile, point: [10.0, 32.7], precision: division}
  nor: {name: Northern Bahr el Ghazal, point: [9.0, 27.0], precision: division}
  ben: {name: Bentiu, geonameid: 377472, point: [9.2572, 29.7983]}
  rub: {name: Rubkona, point: [9.27, 29.79]}
  sud: {name: Sudd, point: [8.0, 31.0], precision: area, radius_km: 150}
  nil: {name: Nile, point: [5.2, 31.77], precision: near}
  mon: {name: Mongalla, point: [5.2, 31.77]}
  gui: {name: Guit, point: [9.25, 30.0], precision: near}
  fan: {name: Fangak, point: [9.08, 30.88]}
  war: {name: Warrap, geonameid: 408670, point: [7.8559, 28.6994], precision: division}
  wes: {name: Western Equatoria, point: [5.3, 28.6], precision: division}
  mun: {name: Mundri, point: [5.35, 30.32]}
  rum: {name: Rumbek, geonameid: 367927, point: [6.8062, 29.6774]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  bor: {name: Bor, point: [6.21, 31.56]}
  jub: {name: Juba, geonameid: 373303, point: [4.8517, 31.5825]}
events:
  e1: {type: flood, places: [sou, jon, uni, upp, nor, mon], start: 2021-05, end: 2021-10, date_precision: month, date_text: since May, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nyakuoth Gatluak, main: true}
  e3: {type: construction, places: [ben, rub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: dikes, minor: true}
  e4: {type: closure, places: [ben, rub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the airstrip}
  e5: {type: outbreak, places: [ben, rub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: flood, places: [fan], start: 2021-10-09, end: 2021-10-09, date_precision: day, date_text: on 9 October, killed: 1, status: happened, actors: "", targets: a baby}
  e7: {type: displacement, places: [wes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: herders, targets: their cattle, minor: true}
  e8: {type: battle, places: [mun], start: 2021-10-18, end: 2021-10-18, date_precision: week, date_text: last week, killed: 18, status: happened, actors: ""}
  e9: {type: meeting, places: [rum], start: 2021-11-04, end: 2021-11-04, date_precision: day, date_text: on 4 November, status: planned, actors: Chiefs of the two sides}
  e10: {type: aid, places: [sou], start: 2021-08, end: 2021-10, date_precision: month, date_text: since August, status: happened, actors: The World Food Programme, targets: "2,400 tonnes of cereals", main: true}
  e11: {type: closure, places: [sou], start: 2021-09, end: 2021-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: school meals}
  e12: {type: aid, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Egypt, targets: Two excavators}
  e13: {type: decision, places: [sou], start: 2021-05, end: 2021-05, date_precision: month, date_text: In May, status: happened, actors: the President, targets: a request from three governors}
  e14: {type: flood, places: [sou], start: 2021-12, end: 2021-12, date_precision: month, date_text: until December, status: planned, actors: ""}
notes: ""
