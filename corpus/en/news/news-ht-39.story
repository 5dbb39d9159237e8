---
id: news-ht-39
genre: news
country: HT
published: 2025-04-24
publisher: Le Quotidien des Cayes
title: "Gangs {burn}(e1) school and radio station in [Mirebalais](mir event)"
---
[PORT-AU-PRINCE](por dateline) — Two more towns in the centre of [Haiti](hai event) have {fallen}(e2) to armed gangs, the mayor of one of them said yesterday from a place he would not name.

[Saut-d'Eau](sau event) was {taken}(e2) on the 18th, during Holy Week; [Mirebalais](mir event), 50 km north-east of the capital, had been {overrun}(e2) on 31 March, when the men {opened}(e3) the prison and 515 inmates {walked out}(e3). Since then a school, a radio station and the police post have been {set alight}(e1). No fewer than eighty people have been killed, nuns among them.

Some 31,000 have {fled}(e4) to [Hinche](hin event) and to villages higher up. The university hospital, with 300 beds, {sent}(e5) its last patients away on Wednesday.

A [Kenyan](ken demonym) constable serving with the international force has been {missing}(e6) since an {ambush}(e6) in [Pont-Sondé](pon event). Nothing has been heard of a promised second contingent.

A {protest}(e7) in the capital, at which a man was {shot}(e8) in the foot, {called on}(e9) the council to resign. It {ends its term}(e10) next February.

---
places:
  mir: {name: Mirebalais, geonameid: 3720811, point: [18.8346, -72.1048]}
  sau: {name: "Saut-d'Eau", point: [18.82, -72.2]}
  hin: {name: Hinche, geonameid: 3723841, point: [19.1409, -72.0119]}
  pon: {name: Pont-Sonde, point: [19.15, -72.61]}
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
events:
  e1: {type: fire, places: [mir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: armed gangs, targets: "a school, a radio station and the police post", main: true}
  e2: {type: battle, places: [sau, mir], start: null, end: null, date_precision: unknown, date_text: "", killed: 80, killed_qualifier: at_least, status: happened, actors: armed gangs, targets: Two more towns, main: true}
  e3: {type: other_crime, places: [mir], start: 2025-03-31, end: 2025-03-31, date_precision: day, date_text: on 31 March, status: happened, actors: 515 inmates}
  e4: {type: displacement, places: [hin], start: null, end: null, date_precision: unknown, date_text: "", displaced: 31000, displaced_qualifier: about, status: happened, actors: "", targets: "Some 31,000"}
  e5: {type: displacement, places: [mir], start: 2025-04-23, end: 2025-04-23, date_precision: day, date_text: on Wednesday, status: happened, actors: The university hospital, targets: its last patients}
  e6: {type: battle, places: [pon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A Kenyan constable}
  e7: {type: protest, places: [por], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: the council}
  e8: {type: shooting, places: [por], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: the council, minor: true}
  e9: {type: statement, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the council, minor: true}
  e10: {type: resignation, places: [hai], start: 2026-02, end: 2026-02, date_precision: month, date_text: next February, status: planned, actors: It}
notes: ""
