---
id: tweets-kg-05
genre: tweets
country: KG
published: 2020-10-06
title: "A night on [Ala-Too](ala event)"
---
@chuy_corner: 17.30 Maybe {4,000}(e1) on [Ala-Too Square](ala event). Parties that missed the 7% say Sunday's {vote}(e2) was {bought}(e3). Calm, even funny.

@chuy_corner: 20.05 {Flashbangs}(e4). {Water cannon}(e4) on [Chuy Avenue](chu event). People {running}(e4) towards [Panfilov](pan event) park.

@ainuska: my cousin {drove in}(e5) from [Talas](tal mention) for this, he's got an eggplant in his pocket "for tear gas"

@chuy_corner: 02.50 They are {IN}(e6) the [White House](whi event). Papers coming down from the 5th floor like snow.

@chuy_corner: 04.00 KNB gates {opened}(e7). The former president is {out}(e7). So are others.

@oshnews_en: [Osh](osh event) is {awake}(e8) too, about 300 by the city hall. [Jalal-Abad](jal event) {small}(e9). [Naryn](nar metonym) governor has {resigned}(e10).

@chuy_corner: 07.30 Health ministry: 1 dead, 590 injured. I see volunteers with brooms, armbands on. A bakery on [Toktogul Street](tok event) {gives bread}(e11).

@chuy_corner: 09.10 Not true that troops {left}(e12) [Kant](kan event), the [Russian](ru demonym) base. [Moscow](mos metonym) "concerned".

@chuy_corner: 15.00 Commission {annuls}(e13) the results. Third time in 15 years. Sleep now. [Bishkek](bis metonym), brush your teeth.

---
places:
  ala: {name: "Ala-Too Square", point: [42.8757, 74.6036], precision: exact, near: bis}
  chu: {name: Chuy Avenue, point: [42.8757, 74.6], precision: near, near: bis}
  pan: {name: Panfilov Park, point: [42.8775, 74.598], precision: near, near: bis}
  tal: {name: Talas, geonameid: 1527299, point: [42.5226, 72.2417]}
  whi: {name: White House, point: [42.877, 74.6], precision: exact, near: bis}
  osh: {name: Osh, geonameid: 1527534, point: [40.5283, 72.7985]}
  jal: {name: Manas, geonameid: 1528249, point: [40.945, 72.9931]}
  nar: {name: Naryn, geonameid: 1527590, point: [41.3438, 75.9766], precision: division}
  tok: {name: Toktogul Street, point: [42.871, 74.6], precision: near, near: bis}
  kan: {name: Kant, geonameid: 1528193, point: [42.8911, 74.8508]}
  ru: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
events:
  e1: {type: protest, places: [bis], start: 2020-10-05, end: 2020-10-05, date_precision: day, date_text: 17.30, status: happened, actors: "", main: true}
  e2: {type: election, places: [bis], start: 2020-10-04, end: 2020-10-04, date_precision: day, date_text: Sunday, status: happened, actors: ""}
  e3: {type: fraud, places: [bis], start: 2020-10-04, end: 2020-10-04, date_precision: day, date_text: "", status: reported, actors: ""}
  e4: {type: riot, places: [bis], start: 2020-10-05, end: 2020-10-05, date_precision: day, date_text: 20.05, killed: 1, injured: 590, status: happened, actors: "", main: true}
  e5: {type: transport_change, places: [tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: riot, places: [bis], start: 2020-10-06, end: 2020-10-06, date_precision: day, date_text: 02.50, status: happened, actors: "", main: true}
  e7: {type: other_crime, places: [bis], start: 2020-10-06, end: 2020-10-06, date_precision: day, date_text: 04.00, status: happened, actors: ""}
  e8: {type: protest, places: [osh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: protest, places: [jal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: resignation, places: [nar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: aid, places: [bis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: displacement, places: [kan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e13: {type: decision, places: [bis], start: 2020-10-06, end: 2020-10-06, date_precision: day, date_text: 15.00, status: happened, actors: "", main: true}
notes: ""
