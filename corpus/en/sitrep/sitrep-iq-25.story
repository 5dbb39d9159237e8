---
id: sitrep-iq-25
genre: sitrep
country: IQ
published: 2016-12-05
publisher: Inter-Agency Information Unit
title: "[Mosul](mos event) {Displacement}(e1) Tracker: Weekly Narrative No. 7"
---
REPORTING PERIOD: 27 November – 3 December 2016

DISPLACEMENT. Since the military {operation}(e2) began on 17 October, 76,200 people have been {displaced}(e1) from [Mosul](mos event) and its surroundings, 6,300 of them last week. Around 9,000 have {gone back}(e3) to [Gogjali](gog event) and [Qayyarah](qay event). On 30 November, 700 families {arrived}(e4) in a single night at [Khazir](kha event) camp, and some slept in a mosque.

CASUALTIES. At [Erbil](erb event)'s two trauma hospitals, 685 civilians with {wounds}(e5) were {treated}(e5) since 17 October. A {mortar}(e6) {hit}(e6) a queue for aid in the [Zuhur](zuh event) quarter on 1 December, {killing}(e6) seven, a boy of ten among them. In a {strike}(e7) on 29 November one of the five bridges over the [Tigris](tig event) was {disabled}(e7); four have now been hit.

WATER. A main was {broken}(e8) in eastern [Mosul](mos event) by an {explosion}(e8) on 27 November. Some 500,000 residents are {cut off}(e9). Tankers {reached}(e10) the [Gogjali](gog event) area on 2 December.

PROTECTION. Reports of the {killing}(e11) of men near [Hammam al-Alil](ham event) in October, where a grave with about 100 bodies was {discovered}(e12) on 7 November, are being {examined}(e13) by a team from [Baghdad](bag mention).

ACCESS. The road from [Makhmur](mak mention) to [Debaga](deb event) {reopened}(e14) on 28 November after a {landslip}(e15).

NEXT. New camps at [Chamakor](cha event) and [Hasansham](has event), with room for 20,000, will {open}(e16) by 15 December. The donors' {conference}(e17) {moves}(e17) from [Paris](par mention) to [Geneva](gen event).

---
places:
  gog: {name: Gogjali, point: [36.35, 43.25], precision: near}
  qay: {name: Qayyarah, point: [35.8, 43.29]}
  kha: {name: Khazir, point: [36.3, 43.5], precision: near}
  erb: {name: Erbil, point: [36.19, 44.009]}
  zuh: {name: Zuhur, point: [36.37, 43.17], precision: near}
  tig: {name: Tigris, point: [36.34, 43.13], precision: near}
  ham: {name: Hammam al-Alil, point: [36.16, 43.26]}
  mak: {name: Makhmur, point: [35.776, 43.58]}
  deb: {name: Debaga, point: [35.87, 43.8], precision: near}
  cha: {name: Chamakor, point: [36.25, 43.6], precision: near}
  has: {name: Hasansham, point: [36.3, 43.52], precision: near}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  mos: {name: Mosul, geonameid: 99072, point: [36.335, 43.1189]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
events:
  e1: {type: displacement, places: [mos], start: 2016-10-17, end: 2016-12-03, date_precision: day, date_text: on 17 October, displaced: 76200, status: happened, actors: "", main: true}
  e2: {type: battle, places: [mos], start: 2016-10-17, end: 2016-10-17, date_precision: day, date_text: on 17 October, status: happened, actors: ""}
  e3: {type: displacement, places: [gog, qay], start: null, end: null, date_precision: unknown, date_text: "", displaced: 9000, displaced_qualifier: about, status: happened, actors: ""}
  e4: {type: displacement, places: [kha], start: 2016-11-30, end: 2016-11-30, date_precision: day, date_text: On 30 November, status: happened, actors: ""}
  e5: {type: medical, places: [erb], start: 2016-10-17, end: 2016-12-03, date_precision: day, date_text: since 17 October, injured: 685, status: happened, actors: "", targets: 685 civilians}
  e6: {type: shelling, places: [zuh], start: 2016-12-01, end: 2016-12-01, date_precision: day, date_text: on 1 December, killed: 7, status: happened, actors: "", targets: a queue for aid}
  e7: {type: airstrike, places: [mos], start: 2016-11-29, end: 2016-11-29, date_precision: day, date_text: on 29 November, status: happened, actors: "", targets: one of the five bridges}
  e8: {type: explosion, places: [mos], start: 2016-11-27, end: 2016-11-27, date_precision: day, date_text: on 27 November, status: happened, actors: ""}
  e9: {type: outage, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: aid, places: [gog], start: 2016-12-02, end: 2016-12-02, date_precision: day, date_text: on 2 December, status: happened, actors: ""}
  e11: {type: killing, places: [ham], start: 2016-10, end: 2016-10, date_precision: month, date_text: in October, status: reported, actors: "", targets: men}
  e12: {type: discovery, places: [ham], start: 2016-11-07, end: 2016-11-07, date_precision: day, date_text: on 7 November, status: happened, actors: ""}
  e13: {type: investigation, places: [ham], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a team from Baghdad}
  e14: {type: opening, places: [mak, deb], start: 2016-11-28, end: 2016-11-28, date_precision: day, date_text: on 28 November, status: happened, actors: ""}
  e15: {type: landslide, places: [mak, deb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: opening, places: [cha, has], start: 2016-12-15, end: 2016-12-15, date_precision: day, date_text: by 15 December, status: planned, actors: ""}
  e17: {type: meeting, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
