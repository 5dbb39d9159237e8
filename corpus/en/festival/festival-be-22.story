---
id: festival-be-22
genre: festival
country: BE
published: 2026-02-18
publisher: Low Countries Bulletin
title: "Six {Held}(e1) as [Binche](bin event)'s {Carnival}(e2) Ends; [Aalst](aal event) Float {Withdrawn}(e3)"
---
[BINCHE](bin dateline), [Belgium](bel dateline) – A thousand Gilles in ostrich feathers {danced}(e2) through [Binche](bin event) on Tuesday before some 80,000 people, while police {arrested}(e1) six young men who had {thrown}(e4) blood oranges filled with ink, and one filled with a stone, into the crowd. A woman from [Charleroi](cha mention) {lost}(e4) four teeth.

It was the only serious incident of a {carnival}(e2) that the town had feared it would have to cancel. On 20 March 2022 a car {drove into}(e5) a crowd of revellers at [Strépy-Bracquegnies](str event), fifteen kilometres off, {killing}(e5) seven; the driver was {jailed}(e6) for 20 years in [Mons](mon event) in 2024. This year concrete blocks {closed}(e7) every road, and 340 officers were on duty.

In [Aalst](aal event), which {left}(e8) the world heritage list in 2019 after floats that [Brussels](bru metonym) and [Jerusalem](jer metonym) {condemned}(e9) as antisemitic, a group {withdrew}(e3) a wagon on Sunday that showed the king as a vending machine. The mayor {denied}(e10) having asked for it.

[Eupen](eup event)'s {parade}(e11) was shortened by {gales}(e12), which on Monday {blew down}(e12) a tent at [Malmedy](mal event) (hurting nobody) and {stopped}(e13) trains to [Aachen](aac mention). {Carnival}(e14) in [Ostend](ost event) starts on the 27th with the Ball of the Dead Rat.

The Gilles may not leave [Binche](bin mention): the rule is as old as the costume. In 1985 they {broke it}(e15) for [Tokyo](tok event). The mayor {thanked}(e16) them at midnight from the belfry, then {fireworks}(e17) lit the sky, and the last drum fell silent at 4.10.

---
places:
  bin: {name: Binche, geonameid: 2801922, point: [50.4115, 4.1647]}
  aal: {name: Aalst, geonameid: 2803448, point: [50.936, 4.0355]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  cha: {name: Charleroi, geonameid: 2800481, point: [50.4114, 4.4445]}
  str: {name: Strépy-Bracquegnies, point: [50.47, 4.11], precision: near}
  mon: {name: Mons, geonameid: 2790869, point: [50.4541, 3.9523]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  eup: {name: Eupen, geonameid: 2798573, point: [50.6279, 6.0365]}
  mal: {name: Malmédy, geonameid: 2791834, point: [50.4269, 6.0279]}
  aac: {name: Aachen, geonameid: 3247449, point: [50.7766, 6.0834]}
  ost: {name: Ostend, geonameid: 2789786, point: [51.2155, 2.927]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
events:
  e1: {type: arrest, places: [bin], start: 2026-02-17, end: 2026-02-17, date_precision: day, date_text: on Tuesday, arrested: 6, status: happened, actors: police, targets: six young men, main: true}
  e2: {type: festival, places: [bin], start: 2026-02-17, end: 2026-02-17, date_precision: day, date_text: on Tuesday, status: happened, actors: A thousand Gilles, main: true}
  e3: {type: decision, places: [aal], start: 2026-02-15, end: 2026-02-15, date_precision: day, date_text: on Sunday, status: happened, actors: a group, targets: a wagon}
  e4: {type: attack, places: [bin], start: 2026-02-17, end: 2026-02-17, date_precision: day, date_text: "", injured: 1, status: happened, actors: six young men, targets: A woman from Charleroi, main: true}
  e5: {type: attack, places: [str], start: 2022-03-20, end: 2022-03-20, date_precision: day, date_text: On 20 March 2022, killed: 7, status: happened, actors: "", targets: a crowd of revellers}
  e6: {type: verdict, places: [mon], start: 2024, end: 2024, date_precision: year, date_text: in 2024, status: happened, actors: "", targets: the driver}
  e7: {type: closure, places: [bin], start: 2026, end: 2026, date_precision: year, date_text: This year, status: happened, actors: "", minor: true}
  e8: {type: decision, places: [aal], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: ""}
  e9: {type: statement, places: [bru, jer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brussels and Jerusalem}
  e10: {type: statement, places: [aal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The mayor, minor: true}
  e11: {type: festival, places: [eup], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: storm, places: [mal, eup], start: 2026-02-16, end: 2026-02-16, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e13: {type: transport_change, places: [aac], start: 2026-02-16, end: 2026-02-16, date_precision: day, date_text: "", status: happened, actors: ""}
  e14: {type: festival, places: [ost], start: 2026-02-27, end: 2026-02-27, date_precision: day, date_text: on the 27th, status: planned, actors: ""}
  e15: {type: visit, places: [tok], start: 1985, end: 1985, date_precision: year, date_text: In 1985, status: happened, actors: The Gilles}
  e16: {type: statement, places: [bin], start: 2026-02-17, end: 2026-02-17, date_precision: day, date_text: at midnight, status: happened, actors: The mayor, minor: true}
  e17: {type: festival, places: [bin], start: 2026-02-17, end: 2026-02-17, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: ""
