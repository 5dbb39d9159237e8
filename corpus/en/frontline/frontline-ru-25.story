---
id: frontline-ru-25
genre: frontline
country: RU
published: 2024-05-13
publisher: Central Russia Wire
title: "[Belgorod](bel event) Flats {Collapse}(e1) After {Strike}(e2); 15 {Killed}(e2)"
---
[MOSCOW](mos dateline), May 13 — Fifteen people were {killed}(e2) when a section of a ten-storey apartment block {collapsed}(e1) in the [Russian](rus demonym) city of [Belgorod](bel event) on Sunday, in what [Moscow](mos metonym) called a [Ukrainian](ukra demonym) missile {attack}(e2). Rescuers {ended}(e3) their search early on Monday.

[Kyiv](kyi metonym) said that the {blast}(e2) bore the marks of a [Russian](rus demonym) air-defence missile gone astray. Neither account could be verified.

Video showed the building's entrance {crumbling}(e1) in a cloud of dust at about 11.40 a.m. Later, as rescue workers climbed over the rubble, the roof {gave way}(e4) and they ran; three were {hurt}(e4). In all, 31 people were {injured}(e2), among them two children who were {flown}(e5) to [Moscow](mos event).

Further {shelling}(e6) on Sunday evening {killed}(e6) three people in a shopping street and a driver in the suburb of [Dubovoye](dub event), the regional governor said. He {cancelled}(e7) classes in the city until Wednesday.

Across the border, [Russian](rus demonym) troops {pushed}(e8) on in [Ukraine](ukr event)'s [Kharkiv](kha event) region, where they {opened}(e8) a new front on Friday. [Moscow](mos metonym) {claimed}(e8) nine villages; [Ukraine](ukr metonym)'s general staff {admitted}(e8) "tactical success" near [Vovchansk](vov event), a town of 3,000 from which 500 residents were {evacuated}(e9) on Saturday alone. A policeman {helping}(e9) them was {wounded}(e10) by a drone.

[Belgorod](bel mention), 40 km from the frontier, has been {hit}(e11) often. The deadliest {attack}(e11) there {killed}(e11) 25 people on 30 December. In March the Kremlin {spoke}(e12) of creating a buffer zone.

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
  e1: {type: collapse, places: [bel], start: 2024-05-12, end: 2024-05-12, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: shelling, places: [bel], start: 2024-05-12, end: 2024-05-12, date_precision: day, date_text: at about 11.40 a.m., killed: 15, injured: 31, status: happened, actors: "", targets: apartment block, main: true}
  e3: {type: rescue, places: [bel], start: 2024-05-13, end: 2024-05-13, date_precision: day, date_text: early on Monday, status: happened, actors: Rescuers}
  e4: {type: collapse, places: [bel], start: 2024-05-12, end: 2024-05-12, date_precision: day, date_text: Later, injured: 3, status: happened, actors: ""}
  e5: {type: medical, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two children}
  e6: {type: shelling, places: [bel, dub], start: 2024-05-12, end: 2024-05-12, date_precision: day, date_text: on Sunday evening, killed: 4, status: happened, actors: ""}
  e7: {type: decision, places: [bel], start: null, end: null, date_precision: unknown, date_text: until Wednesday, status: happened, actors: the regional governor}
  e8: {type: battle, places: [kha, vov, ukr], start: 2024-05-10, end: 2024-05-12, date_precision: day, date_text: on Friday, status: happened, actors: Russian troops}
  e9: {type: displacement, places: [vov], start: 2024-05-11, end: 2024-05-11, date_precision: day, date_text: on Saturday, displaced: 500, status: happened, actors: ""}
  e10: {type: airstrike, places: [vov], start: 2024-05-11, end: 2024-05-11, date_precision: day, date_text: on Saturday, injured: 1, status: happened, actors: "", targets: A policeman}
  e11: {type: shelling, places: [bel], start: 2023-12-30, end: 2023-12-30, date_precision: day, date_text: on 30 December, killed: 25, status: happened, actors: ""}
  e12: {type: statement, places: [], start: 2024-03, end: 2024-03, date_precision: month, date_text: In March, status: happened, actors: the Kremlin}
notes: ""
