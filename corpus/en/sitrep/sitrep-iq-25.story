---
id: sitrep-iq-25
genre: sitrep
country: IQ
published: 2016-12-05
publisher: Inter-Agency Information Unit
title: "[Mosul](mos event) Displacement Tracker: Weekly Narrative No. 7"
---
REPORTING PERIOD: 27 November – 3 December 2016

DISPLACEMENT. Since the military {operation}(e1) {began}(e1) on 17 October, 76,200 people have been {displaced}(e2) from [Mosul](mos event) and its surroundings, 6,300 of them last week. Around 9,000 have {gone back}(e3) to [Gogjali](gog event) and [Qayyarah](qay event). On 30 November, 700 families {arrived}(e2) in a single night at [Khazir](kha event) camp, and some {slept}(e2) in a mosque.

CASUALTIES. At [Erbil](erb event)'s two trauma hospitals, 685 civilians with wounds were {treated}(e4) since 17 October. A mortar {hit}(e5) a queue for aid in the [Zuhur](zuh event) quarter on 1 December, {killing}(e5) seven, a boy of ten among them. In a {strike}(e6) on 29 November one of the five bridges over the [Tigris](tig event) was {disabled}(e6); four have now been {hit}(e6).

WATER. A main was {broken}(e7) in eastern [Mosul](mos event) by an explosion on 27 November. Some 500,000 residents are {cut off}(e7). Tankers {reached}(e8) the [Gogjali](gog event) area on 2 December.

PROTECTION. Reports of the {killing}(e9) of men near [Hammam al-Alil](ham event) in October, where a grave with about 100 bodies was {discovered}(e10) on 7 November, are being {examined}(e11) by a team from [Baghdad](bag mention).

ACCESS. The road from [Makhmur](mak mention) to [Debaga](deb event) {reopened}(e12) on 28 November after a {landslip}(e13).

NEXT. New camps at [Chamakor](cha event) and [Hasansham](has event), with room for 20,000, will {open}(e14) by 15 December. The donors' conference {moves}(e15) from [Paris](par mention) to [Geneva](gen event).

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
  e1: {type: battle, places: [mos], start: 2016-10-17, end: 2016-12-03, date_precision: day, date_text: on 17 October, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [mos, kha], start: 2016-10-17, end: 2016-12-03, date_precision: day, date_text: Since the military operation began on 17 October, displaced: 76200, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [gog, qay], start: null, end: null, date_precision: unknown, date_text: "", displaced: 9000, displaced_qualifier: about, status: happened, actors: ""}
  e4: {type: medical, places: [erb], start: 2016-10-17, end: 2016-12-03, date_precision: day, date_text: since 17 October, injured: 685, status: happened, actors: "", targets: 685 civilians}
  e5: {type: shelling, places: [zuh, mos], start: 2016-12-01, end: 2016-12-01, date_precision: day, date_text: on 1 December, killed: 7, status: happened, actors: "", targets: a queue for aid}
  e6: {type: airstrike, places: [tig, mos], start: 2016-11-29, end: 2016-11-29, date_precision: day, date_text: on 29 November, status: happened, actors: "", targets: one of the five bridges}
  e7: {type: outage, places: [mos], start: 2016-11-27, end: 2016-11-27, date_precision: day, date_text: on 27 November, status: happened, actors: ""}
  e8: {type: aid, places: [gog], start: 2016-12-02, end: 2016-12-02, date_precision: day, date_text: on 2 December, status: happened, actors: ""}
  e9: {type: killing, places: [ham], start: 2016-10, end: 2016-10, date_precision: month, date_text: in October, status: reported, actors: "", targets: men}
  e10: {type: discovery, places: [ham], start: 2016-11-07, end: 2016-11-07, date_precision: day, date_text: on 7 November, status: happened, actors: ""}
  e11: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a team from Baghdad}
  e12: {type: transport_change, places: [deb], start: 2016-11-28, end: 2016-11-28, date_precision: day, date_text: on 28 November, status: happened, actors: ""}
  e13: {type: landslide, places: [deb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: opening, places: [cha, has], start: 2016-12-15, end: 2016-12-15, date_precision: day, date_text: by 15 December, status: planned, actors: ""}
  e15: {type: decision, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
