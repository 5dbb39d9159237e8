---
id: raid-ly-36
genre: raid
country: LY
published: 2025-05-14
publisher: Gulf of Sirte Herald
title: "Six {dead}(e1) in [Tripoli](tri event) {clashes}(e1) after militia chief is {killed}(e2)"
---
[TRIPOLI](tri dateline), May 14 - Rival armed groups {fought}(e1) through the night in the [Libyan](lib demonym) capital after the commander of one of the most powerful of them was {shot dead}(e2), medics said on Wednesday.

At least six {bodies}(e1) were brought in from the district of [Abu Salim](abu event), most of them fighters. A woman was {hit}(e1) by a stray round on her balcony.

The commander, known as Hadid, {died}(e2) on Monday evening in a barracks to which he had been called for {talks}(e3). His men {fled}(e4) or were disarmed within hours; 22 were {taken prisoner}(e5).

The airport at [Mitiga](mit event) {diverted}(e6) its flights to [Misrata](mis event). Schools and banks did not {open}(e7). The United Nations mission {called for}(e8) an immediate halt to the {shooting}(e1).

By noon a {truce}(e9), brokered by elders from [Zintan](zin mention), appeared to be holding, but in [Zawiya](zaw event), to the west, a refinery was {hit}(e10) by mortar rounds an hour later. Nobody was injured there.

---
places:
  abu: {name: Abu Salim, point: [32.84, 13.17]}
  mit: {name: Mitiga, point: [32.894, 13.276], precision: near}
  mis: {name: Misratah, geonameid: 2214846, point: [32.3753, 15.0925]}
  zin: {name: Zintan, geonameid: 2218963, point: [31.9316, 12.2529]}
  zaw: {name: Zawiya, geonameid: 2216885, point: [32.7522, 12.7278]}
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
events:
  e1: {type: battle, places: [abu], start: 2025-05-13, end: 2025-05-14, date_precision: day, date_text: through the night, killed: 6, killed_qualifier: at_least, status: happened, actors: Rival armed groups, main: true}
  e2: {type: killing, places: [tri], start: 2025-05-12, end: 2025-05-12, date_precision: day, date_text: on Monday evening, killed: 1, status: happened, actors: "", targets: the commander, main: true}
  e3: {type: meeting, places: [tri], start: 2025-05-12, end: 2025-05-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: displacement, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: His men, minor: true}
  e5: {type: arrest, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", arrested: 22, status: happened, actors: "", targets: His men}
  e6: {type: transport_change, places: [mit, mis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The airport at Mitiga, targets: its flights}
  e7: {type: closure, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Schools and banks}
  e8: {type: statement, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The United Nations mission}
  e9: {type: agreement, places: [tri], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: By noon, status: happened, actors: "", main: true}
  e10: {type: shelling, places: [zaw], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: an hour later, status: happened, actors: "", targets: a refinery}
notes: ""
