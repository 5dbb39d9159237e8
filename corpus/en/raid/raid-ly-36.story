---
id: raid-ly-36
genre: raid
country: LY
published: 2025-05-14
publisher: Gulf of Sirte Herald
title: "Six dead in [Tripoli](tri event) {clashes}(e1) after militia chief is {killed}(e2)"
---
[TRIPOLI](tri dateline), May 14 - Rival armed groups {fought}(e1) through the night in the [Libyan](lib demonym) capital after the commander of one of the most powerful of them was {shot}(e2) dead, medics said on Wednesday.

At least six bodies were {brought}(e3) in from the district of [Abu Salim](abu event), most of them fighters. A woman was {hit}(e1) by a stray round on her balcony.

The commander, known as Hadid, {died}(e2) on Monday evening in a barracks to which he had been called for {talks}(e4). His men {fled}(e5) or were {disarmed}(e6) within hours; 22 were {taken}(e7) prisoner.

The airport at [Mitiga](mit event) {diverted}(e8) its flights to [Misrata](mis event). Schools and banks did not {open}(e9). The United Nations mission {called}(e10) for an immediate halt to the {shooting}(e1).

By noon a truce, {brokered}(e11) by elders from [Zintan](zin mention), appeared to be {holding}(e11), but in [Zawiya](zaw event), to the west, a refinery was {hit}(e12) by mortar rounds an hour later. Nobody was {injured}(e12) there.

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
  e1: {type: battle, places: [tri, abu], start: 2025-05-13, end: 2025-05-14, date_precision: day, date_text: through the night, killed: 6, killed_qualifier: at_least, injured: 1, status: happened, actors: Rival armed groups, main: true}
  e2: {type: shooting, places: [tri], start: 2025-05-12, end: 2025-05-12, date_precision: day, date_text: on Monday evening, killed: 1, status: happened, actors: "", targets: the commander, main: true}
  e3: {type: medical, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: meeting, places: [tri], start: 2025-05-12, end: 2025-05-12, date_precision: day, date_text: on Monday evening, status: happened, actors: ""}
  e5: {type: displacement, places: [tri], start: 2025-05-12, end: 2025-05-12, date_precision: day, date_text: within hours, status: happened, actors: His men}
  e6: {type: raid, places: [tri], start: 2025-05-12, end: 2025-05-12, date_precision: day, date_text: within hours, status: happened, actors: "", targets: His men}
  e7: {type: arrest, places: [tri], start: 2025-05-12, end: 2025-05-12, date_precision: day, date_text: within hours, arrested: 22, status: happened, actors: "", targets: His men}
  e8: {type: transport_change, places: [mit, mis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The airport at Mitiga, targets: its flights}
  e9: {type: closure, places: [tri], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: "", status: happened, actors: "", targets: Schools and banks}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The United Nations mission}
  e11: {type: agreement, places: [tri], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: By noon, status: happened, actors: elders from Zintan}
  e12: {type: shelling, places: [zaw], start: 2025-05-14, end: 2025-05-14, date_precision: day, date_text: an hour later, killed: 0, injured: 0, status: happened, actors: "", targets: a refinery}
notes: ""
