---
id: report-is-231
genre: report
country: IS
published: 2024-01-04
publisher: Reykjanes Review
title: "[Grindavík](gri event) families {ask}(e1) state to buy homes as magma gathers again"
---
[REYKJAVÍK](rey dateline) – More than 900 householders in [Grindavík](gri event) have {signed}(e1) a letter {asking}(e1) the [Icelandic](ice demonym) state to buy their properties, two weeks after the {eruption}(e2) north of the town {came to an end}(e2) and with the ground at [Svartsengi](sva event) {rising}(e3) once more.

The letter was {handed}(e1) to the prime minister on Wednesday. "We are not asking for charity. We paid natural disaster insurance for forty years, and it covers a house that burns but not a house that you may not enter," said Guðrún Elva Hreinsdóttir, a teacher at the local school, whose pupils now {attend}(e4) classes in five places in [Reykjavík](rey event).

The 3,700 people of the fishing port were {evacuated}(e5) on the night of 10 November, when magma {pushed}(e6) under it and opened cracks in the streets. The {eruption}(e2) that had been feared since then {began}(e2) on 18 December along a fissure of four kilometres near [Sundhnúkur](sun event). It was over on the 21st. No lava {reached}(e2) the town, and a few dozen families {spent}(e7) Christmas in their own beds.

That may have been too early, the Met Office said on Wednesday. The {rise}(e3) at [Svartsengi](sva event), where a power plant supplies hot water to 30,000 people from [Keflavík](kef mention) to [Vogar](vog mention), has reached the point at which it stood in December. "It's likely that there is an eruption ahead, we don't know whether days or weeks," said Benedikt Árnason, a geophysicist. The most probable place is again between [Stóra-Skógfell](sto mention) and [Hagafell](hag mention).

Builders are {putting up}(e8) earth walls, up to eight metres high, round the plant and have {started}(e8) this week on a second line north of the town, with machines brought from [Akureyri](aku mention) and [Selfoss](sel mention). The nearby [Blue Lagoon](blu event) spa, {shut}(e9) since November but for a week, hopes to {reopen}(e10) on Saturday.

Nobody has been {hurt}(e2) in the eruptions on the [Reykjanes](reykj mention) peninsula since they resumed in 2021 after eight centuries. Flights have not been disturbed, unlike in 2010, when the ash of [Eyjafjallajökull](eyj event) {closed}(e11) the skies of [Europe](eur mention) for the best part of a week.

The minister of finance said that buying the whole town would cost 75 billion crowns. A {bill}(e12) on wage support will be {extended}(e12) to June when the Althing {meets}(e13) on 22 January.

---
places:
  gri: {name: Grindavík, geonameid: 3416888, point: [63.8385, -22.4393]}
  rey: {name: Reykjavík, geonameid: 3413829, point: [64.1355, -21.8954]}
  sva: {name: Svartsengi, point: [63.88, -22.43], precision: near}
  sun: {name: Sundhnúkur, point: [63.88, -22.39], precision: near}
  kef: {name: Keflavík, geonameid: 3415496, point: [64.0049, -22.5624]}
  vog: {name: Vogar, point: [63.98, -22.38]}
  sto: {name: Stóra-Skógfell, point: [63.89, -22.38], precision: near}
  hag: {name: Hagafell, point: [63.86, -22.4], precision: near}
  aku: {name: Akureyri, geonameid: 2633274, point: [65.6835, -18.0878]}
  sel: {name: Selfoss, geonameid: 3413604, point: [63.9331, -20.9971]}
  blu: {name: Blue Lagoon, point: [63.88, -22.45], precision: near}
  reykj: {name: Reykjanes, point: [63.9, -22.3], precision: area, radius_km: 25}
  eyj: {name: Eyjafjallajökull, point: [63.63, -19.62], precision: near}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
events:
  e1: {type: statement, places: [gri, rey], start: 2024-01-03, end: 2024-01-03, date_precision: day, date_text: on Wednesday, status: happened, actors: More than 900 householders in Grindavík, targets: the Icelandic state, main: true}
  e2: {type: eruption, places: [sun, gri], start: 2023-12-18, end: 2023-12-21, date_precision: day, date_text: on 18 December, status: happened, actors: "", main: true}
  e3: {type: eruption, places: [sva], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: education, places: [rey], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: pupils, minor: true}
  e5: {type: displacement, places: [gri], start: 2023-11-10, end: 2023-11-10, date_precision: day, date_text: on the night of 10 November, displaced: 3700, status: happened, actors: "", targets: "The 3,700 people of the fishing port"}
  e6: {type: earthquake, places: [gri], start: 2023-11-10, end: 2023-11-10, date_precision: day, date_text: on the night of 10 November, status: happened, actors: "", minor: true}
  e7: {type: displacement, places: [gri], start: 2023-12-25, end: 2023-12-25, date_precision: day, date_text: Christmas, status: happened, actors: a few dozen families, minor: true}
  e8: {type: construction, places: [sva, gri], start: 2024-01-01, end: 2024-01-01, date_precision: week, date_text: this week, status: happened, actors: Builders, targets: earth walls, main: true}
  e9: {type: closure, places: [blu], start: 2023-11, end: 2023-11, date_precision: month, date_text: since November, status: happened, actors: "", targets: The nearby Blue Lagoon spa}
  e10: {type: opening, places: [blu], start: 2024-01-06, end: 2024-01-06, date_precision: day, date_text: on Saturday, status: planned, actors: "", minor: true}
  e11: {type: closure, places: [eyj], start: 2010, end: 2010, date_precision: year, date_text: in 2010, status: happened, actors: "", targets: the skies of Europe}
  e12: {type: legislation, places: [rey], start: 2024-06, end: 2024-06, date_precision: month, date_text: to June, status: planned, actors: "", minor: true}
  e13: {type: meeting, places: [rey], start: 2024-01-22, end: 2024-01-22, date_precision: day, date_text: on 22 January, status: planned, actors: the Althing, minor: true}
notes: ""
