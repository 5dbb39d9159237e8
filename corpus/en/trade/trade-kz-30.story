---
id: trade-kz-30
genre: trade
country: KZ
published: 2025-10-24
publisher: Caspian Markets
title: "Gas plant {halts}(e1) intake after {drone strike}(e2) across border"
---
[ASTANA](ast dateline) - [Kazakhstan](kaz mention) said on Friday that output at its [Karachaganak](kar event) field had {dropped}(e3) by a quarter since Sunday, when the plant in [Russia](rus mention) to which its gas is sent was {hit}(e2) by [Ukrainian](ukr demonym) drones.

The plant, near [Orenburg](ore event), {took fire}(e4) in one of three workshops and has {refused}(e1) all deliveries since. Nobody was hurt, its owner said. It hopes to {accept}(e5) gas again in part from Tuesday.

Without that outlet wells must be choked, as the oil cannot be lifted without the gas. Condensate is {going}(e6) by rail to [Aktau](akt event) instead. The energy minister {flew}(e7) to [Uralsk](ura event) on Wednesday to see for himself.

"We {asked}(e8) for explanations," was all a spokesman in the capital would say. [Kyiv](kyi metonym) said that it struck only what feeds the war.

The tenge {slid}(e9) to 541 a dollar. In February a pumping station at [Kropotkin](kro event), through which four fifths of the country's oil passes, was {attacked}(e10); flows {fell}(e11) by a third for a month.

---
places:
  kar: {name: Karachaganak, point: [51.35, 53.3], precision: near}
  ore: {name: Orenburg, geonameid: 515003, point: [51.7671, 55.0988]}
  akt: {name: Aktau, geonameid: 610612, point: [43.6611, 51.1739]}
  ura: {name: Oral, geonameid: 608668, point: [51.246, 51.4256]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  kro: {name: Kropotkin, geonameid: 540761, point: [45.4372, 40.5704]}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
events:
  e1: {type: closure, places: [ore], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: since Sunday, status: happened, actors: its owner, targets: all deliveries, main: true}
  e2: {type: airstrike, places: [ore], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: since Sunday, injured: 0, status: happened, actors: Ukrainian drones, targets: the plant, main: true}
  e3: {type: market, places: [kar], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: since Sunday, status: happened, actors: "", main: true}
  e4: {type: fire, places: [ore], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: "", status: happened, actors: Ukrainian drones, targets: the plant}
  e5: {type: opening, places: [ore], start: 2025-10-28, end: 2025-10-28, date_precision: day, date_text: from Tuesday, status: planned, actors: ""}
  e6: {type: transport_change, places: [akt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Condensate}
  e7: {type: visit, places: [ura], start: 2025-10-22, end: 2025-10-22, date_precision: day, date_text: on Wednesday, status: happened, actors: The energy minister}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: market, places: [kaz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The tenge}
  e10: {type: attack, places: [kro], start: 2025-02, end: 2025-02, date_precision: month, date_text: In February, status: happened, actors: "", targets: a pumping station}
  e11: {type: market, places: [], start: 2025-02, end: 2025-02, date_precision: month, date_text: "", status: happened, actors: "", targets: a pumping station, minor: true}
notes: ""
