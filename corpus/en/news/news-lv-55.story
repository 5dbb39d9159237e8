---
id: news-lv-55
genre: news
country: LV
published: 2025-10-31
publisher: Daugavas Vēstnesis
title: "Saeima {votes}(e1) to quit treaty on violence against women"
---
After 13 hours of debate, parliament {voted}(e1) by 56 to 32 on Thursday evening to {withdraw}(e1) from the [Istanbul](ist mention) Convention, which [Latvia](lat metonym) had {ratified}(e2) less than a year before.

Some 5,000 people had {stood}(e3) outside on Wednesday with candles. Nobody was {detained}(e4), though one woman was {carried}(e3) off the steps. A smaller {rally}(e5) was {held}(e5) in [Liepāja](lie event).

The president, who has ten days to {sign}(e6), is {expected}(e6) to send the law back. He {spoke}(e7) of it by telephone with [Helsinki](hel metonym) and [Tallinn](tal metonym).

One of the governing parties {sided}(e1) with the opposition; the prime minister {ruled}(e8) out resigning. "A year ago you {shook}(e9) my hand on this," she {told}(e9) its leader in the corridor.

[Turkey](tur metonym) {left}(e10) in 2021, the only state so far. In [Vilnius](vil event) the constitutional court {found}(e11) last spring that the treaty did no harm, but the Seimas has yet to {vote}(e12).

Last week a man was {jailed}(e13) for life in [Jelgava](jel event) for having {murdered}(e14) his former wife in front of their child in [Jēkabpils](jek event) in 2023.

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
  e2: {type: legislation, places: [lat], start: 2024, end: 2024, date_precision: year, date_text: less than a year before, status: happened, actors: Latvia}
  e3: {type: protest, places: [], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: on Wednesday, status: happened, actors: "Some 5,000 people"}
  e4: {type: arrest, places: [], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: "", arrested: 0, status: happened, negated: true, actors: "", targets: Nobody}
  e5: {type: protest, places: [lie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: decision, places: [], start: 2025-11, end: 2025-11, date_precision: month, date_text: ten days, status: planned, actors: The president}
  e7: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, targets: Helsinki and Tallinn}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the prime minister}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: A year ago, status: happened, actors: she, targets: its leader}
  e10: {type: decision, places: [], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: Turkey}
  e11: {type: verdict, places: [vil], start: 2025, end: 2025, date_precision: year, date_text: last spring, status: happened, actors: the constitutional court}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: the Seimas}
  e13: {type: verdict, places: [jel], start: 2025-10-20, end: 2025-10-26, date_precision: week, date_text: Last week, status: happened, actors: "", targets: a man}
  e14: {type: killing, places: [jek], start: 2023, end: 2023, date_precision: year, date_text: in 2023, killed: 1, status: happened, actors: a man, targets: his former wife}
notes: ""
