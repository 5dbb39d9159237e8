---
id: match-ua-16
genre: match
country: UA
published: 2023-08-14
publisher: Podillia Sport
title: "THREE SIRENS, FOUR GOALS"
---
[Khmelnytskyi](khm dateline) - The {match}(e1) took four hours and eleven minutes, which isn't a record. ([Lviv](lvi metonym) against [Dnipro](dni metonym) last August {lasted longer}(e2).)

Podillia were a goal up on Sunday when the first {alarm}(e3) sent 22 players and 180 permitted spectators down a cellar of the [Khmelnytskyi](khm event) stadium. {Drones}(e4) were over [Starokostiantyniv](sta event), 40 km north. They came up, conceded, went down, came up. During the third halt the goalkeepers {played}(e5) chess; the one from [Kherson](khe mention) won.

{Final score}(e1), by floodlight run off a tractor: Podillia 3, Metalist of [Kharkiv](kha mention) 1. Metalist have not played in their own city since February 2022 and train in [Uzhhorod](uzh event), a stone's throw from [Slovakia](sk mention).

Before the kick-off there was a {minute}(e6) for Roman Liashko, a full-back of the under-19s, {killed}(e7) near [Robotyne](rob event) on August 4.

[Odesa](ode event): Chornomorets and Zoria, the team of occupied [Luhansk](luh mention), {drew}(e8) 0-0. [Poltava](pol event): {put off}(e9), a {water main}(e10).

A {friendly}(e11) in [Warsaw](war event) on Saturday for the [Ukrainian](ua demonym) wounded, announced by a sponsor, will not {go ahead}(e11); the stadium has a {concert}(e12). [Rzeszów](rze metonym) said it would {lend}(e13) its own.

---
places:
  khm: {name: Khmelnytskyi, geonameid: 706369, point: [49.4183, 26.9794]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  dni: {name: Dnipro, geonameid: 709930, point: [48.4666, 35.0407]}
  sta: {name: Starokostyantyniv, geonameid: 692818, point: [49.7552, 27.2123]}
  khe: {name: Kherson, geonameid: 706448, point: [46.6369, 32.6146]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  uzh: {name: Uzhhorod, geonameid: 690548, point: [48.6242, 22.2947]}
  sk: {name: Slovakia, geonameid: 3057568, point: [48.6667, 19.5], precision: country}
  rob: {name: Robotyne, point: [47.447, 35.84], precision: near}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  luh: {name: Luhansk, geonameid: 702658, point: [48.5681, 39.3055]}
  pol: {name: Poltava, geonameid: 696643, point: [49.5892, 34.5537]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  ua: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  rze: {name: Rzeszów, geonameid: 759734, point: [50.0413, 21.999]}
events:
  e1: {type: match, places: [khm], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: match, places: [], start: 2022-08, end: 2022-08, date_precision: month, date_text: last August, status: happened, actors: "", minor: true}
  e3: {type: airstrike, places: [khm], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e4: {type: airstrike, places: [sta], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: match, places: [khm], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: ceremony, places: [khm], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: battle, places: [rob], start: 2023-08-04, end: 2023-08-04, date_precision: day, date_text: on August 4, killed: 1, status: happened, actors: "", targets: Roman Liashko}
  e8: {type: match, places: [ode], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: match, places: [pol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: outage, places: [pol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: match, places: [war], start: 2023-08-19, end: 2023-08-19, date_precision: day, date_text: on Saturday, status: happened, negated: true, actors: ""}
  e12: {type: performance, places: [war], start: 2023-08-19, end: 2023-08-19, date_precision: day, date_text: "", status: planned, actors: ""}
  e13: {type: aid, places: [rze], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
notes: "e4 is a death at the front, typed killing; Metalist's training in Uzhhorod is e9"
