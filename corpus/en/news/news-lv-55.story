---
id: news-lv-55
genre: news
country: LV
published: 2025-10-31
publisher: Daugavas Vēstnesis
title: "Saeima {votes}(e1) to {quit}(e2) treaty on violence against women"
---
After 13 hours of {debate}(e3), parliament {voted}(e1) by 56 to 32 on Thursday evening to {withdraw}(e2) from the [Istanbul](ist mention) Convention, which [Latvia](lat metonym) had {ratified}(e4) less than a year before.

Some 5,000 people had {stood outside}(e5) on Wednesday with candles. Nobody was detained, though one woman was {carried off}(e6) the steps. A smaller {rally}(e7) was held in [Liepāja](lie event).

The president, who has ten days to sign, is expected to {send the law back}(e8). He {spoke}(e9) of it by telephone with [Helsinki](hel metonym) and [Tallinn](tal metonym).

One of the governing parties sided with the opposition; the prime minister ruled out {resigning}(e10). "A year ago you shook my hand on this," she told its leader in the corridor.

[Turkey](tur metonym) {left}(e11) in 2021, the only state so far. In [Vilnius](vil event) the constitutional court {found}(e12) last spring that the treaty did no harm, but the Seimas has yet to {vote}(e13).

Last week a man was {jailed}(e14) for life in [Jelgava](jel event) for having {murdered}(e15) his former wife in front of their child in [Jēkabpils](jek event) in 2023.

---
places:
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  lie: {name: Liepāja, geonameid: 457954, point: [56.5047, 21.0109]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  jel: {name: Jelgava, geonameid: 459279, point: [56.65, 23.7128]}
  jek: {name: Jēkabpils, geonameid: 459283, point: [56.499, 25.8574]}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: decision, places: [lat], start: 2025-10-30, end: 2025-10-30, date_precision: day, date_text: on Thursday evening, status: happened, actors: parliament, targets: the Istanbul Convention, main: true}
  e2: {type: agreement, places: [lat], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: parliament, targets: the Istanbul Convention}
  e3: {type: meeting, places: [lat], start: 2025-10-30, end: 2025-10-30, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: agreement, places: [lat], start: 2024, end: 2024, date_precision: year, date_text: less than a year before, status: happened, actors: Latvia}
  e5: {type: protest, places: [lat], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: on Wednesday, status: happened, actors: "Some 5,000 people", main: true}
  e6: {type: arrest, places: [lat], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: "", status: happened, actors: "Some 5,000 people", minor: true}
  e7: {type: protest, places: [lie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: decision, places: [lat], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e9: {type: meeting, places: [hel, tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, targets: Helsinki and Tallinn, minor: true}
  e10: {type: resignation, places: [lat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e11: {type: agreement, places: [tur], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: Turkey}
  e12: {type: verdict, places: [vil], start: 2025, end: 2025, date_precision: year, date_text: last spring, status: happened, actors: the constitutional court}
  e13: {type: decision, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the Seimas, minor: true}
  e14: {type: verdict, places: [jel], start: 2025-10-20, end: 2025-10-20, date_precision: week, date_text: Last week, status: happened, actors: "", targets: a man}
  e15: {type: killing, places: [jek], start: 2023, end: 2023, date_precision: year, date_text: in 2023, killed: 1, status: happened, actors: a man, targets: his former wife}
notes: ""
