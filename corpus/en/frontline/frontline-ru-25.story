---
id: frontline-ru-25
genre: frontline
country: RU
published: 2024-05-13
publisher: Central Russia Wire
title: "[Belgorod](bel event) Flats {Collapse}(e1) After {Strike}(e1); 15 Killed"
---
[MOSCOW](mos dateline), May 13 — Fifteen people were {killed}(e1) when a section of a ten-storey apartment block {collapsed}(e1) in the [Russian](rus demonym) city of [Belgorod](bel event) on Sunday, in what [Moscow](mos metonym) called a [Ukrainian](ukra demonym) {missile attack}(e1). Rescuers ended their {search}(e2) early on Monday.

[Kyiv](kyi metonym) said that the blast bore the marks of a [Russian](rus demonym) air-defence missile gone astray. Neither account could be verified.

Video showed the building's entrance crumbling in a cloud of dust at about 11.40 a.m. Later, as rescue workers climbed over the rubble, the roof {gave way}(e3) and they ran; three were hurt. In all, 31 people were injured, among them two children who were {flown}(e4) to [Moscow](mos event).

Further {shelling}(e5) on Sunday evening killed three people in a shopping street and a driver in the suburb of [Dubovoye](dub event), the regional governor said. He {cancelled}(e6) classes in the city until Wednesday.

Across the border, [Russian](rus demonym) troops {pushed on}(e7) in [Ukraine](ukr event)'s [Kharkiv](kha event) region, where they {opened a new front}(e7) on Friday. [Moscow](mos metonym) {claimed}(e7) nine villages; [Ukraine](ukr metonym)'s general staff admitted "tactical success" near [Vovchansk](vov event), a town of 3,000 from which 500 residents were {evacuated}(e8) on Saturday alone. A policeman helping them was {wounded}(e9) by a drone.

[Belgorod](bel mention), 40 km from the frontier, has been hit often. The deadliest {attack}(e10) there killed 25 people on 30 December. In March the Kremlin spoke of creating a buffer zone.

---
places:
  bel: {name: Belgorod, geonameid: 578072, point: [50.6034, 36.5809]}
  dub: {name: Dubovoye, point: [50.54, 36.58], precision: near}
  kha: {name: Kharkiv Oblast, geonameid: 706482, point: [49.4655, 36.4612], precision: division}
  vov: {name: Vovchansk, point: [50.29, 36.94]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukra: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
events:
  e1: {type: shelling, places: [bel], start: 2024-05-12, end: 2024-05-12, date_precision: day, date_text: on Sunday, killed: 15, injured: 31, status: happened, actors: "", targets: apartment block, main: true}
  e2: {type: rescue, places: [bel], start: 2024-05-13, end: 2024-05-13, date_precision: day, date_text: early on Monday, status: happened, actors: ""}
  e3: {type: collapse, places: [bel], start: 2024-05-12, end: 2024-05-12, date_precision: day, date_text: "", injured: 3, status: happened, actors: ""}
  e4: {type: medical, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two children, minor: true}
  e5: {type: shelling, places: [bel, dub], start: 2024-05-12, end: 2024-05-12, date_precision: day, date_text: on Sunday evening, killed: 4, status: happened, actors: ""}
  e6: {type: education, places: [bel], start: 2024-05-15, end: 2024-05-15, date_precision: day, date_text: until Wednesday, status: happened, actors: the regional governor}
  e7: {type: battle, places: [kha], start: 2024-05-10, end: 2024-05-10, date_precision: day, date_text: on Friday, status: happened, actors: Russian troops}
  e8: {type: displacement, places: [vov], start: 2024-05-11, end: 2024-05-11, date_precision: day, date_text: on Saturday, displaced: 500, status: happened, actors: ""}
  e9: {type: airstrike, places: [vov], start: 2024-05-11, end: 2024-05-11, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: A policeman}
  e10: {type: shelling, places: [bel], start: 2023-12-30, end: 2023-12-30, date_precision: day, date_text: on 30 December, killed: 25, status: happened, actors: "", minor: true}
notes: ""
