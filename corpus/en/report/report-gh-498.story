---
id: report-gh-498
genre: report
country: GH
published: 2025-05-21
publisher: Golden Coast Graphic
title: "[Asunafo North](asu metonym) assembly {rejects}(e1) president's nominee for third time"
---
The [Asunafo North](asu metonym) Municipal Assembly in the [Ahafo](aha event) Region has again {failed}(e1) to confirm the President's nominee for Municipal Chief Executive, Mr. Kwadwo Baffour Opoku.

At a {sitting}(e1) in [Goaso](goa event) on Tuesday, presided over by the Electoral Commission, Mr. Opoku obtained 21 out of 45 {votes}(e1), nine short of the two-thirds needed. He had {polled}(e2) 19 and 23 in earlier rounds on April 29 and May 7.

Some assembly members {scuffled}(e3) with party supporters after the {result}(e1) was read. Plastic chairs were thrown, and a police corporal {sustained}(e3) a cut above the eye. Reinforcements {came}(e4) from [Mim](mim mention) and [Bechem](bec mention). The police later {invited}(e5) four persons for questioning.

The Regional Minister, Madam Charity Gyamfuaa, who had {travelled}(e6) from [Duayaw Nkwanta](dua mention) to witness the exercise, {appealed}(e7) to the members to bury their differences. She hinted that the President would {name}(e8) another person within a week.

Nominees for two other assemblies in the region, [Tano South](tan metonym) and [Asutifi South](asut metonym), were {confirmed}(e9) with 100 per cent of the ballots earlier this month. Across the country, 252 of 261 have been {endorsed}(e9). Those still outstanding include [Sissala East](sis metonym) in the [Upper West](upp event), where a court in [Wa](wa event) has {restrained}(e10) the assembly from voting, and [Kpandai](kpa metonym) in the [Northern Region](nor event), where the nominee {withdrew}(e11).

In a related development, a high court in [Sunyani](sun event) on Monday {dismissed}(e12) a petition against the Member of Parliament for [Berekum West](ber metonym), and the party's youth in [Kenyasi](ken event) {locked up}(e13) the offices of the National Health Insurance Scheme in {protest}(e13) at the {posting}(e14) of a manager from [Techiman](tec mention).

---
places:
  asu: {name: Asunafo North, point: [6.8, -2.52], precision: division}
  aha: {name: Ahafo, point: [6.9, -2.4], precision: division}
  mim: {name: Mim, geonameid: 2298005, point: [6.9041, -2.5611]}
  dua: {name: Duayaw-Nkwanta, geonameid: 2301464, point: [7.1749, -2.0996]}
  tan: {name: Tano South, point: [7.1, -2.0], precision: division}
  asut: {name: Asutifi South, point: [6.85, -2.33], precision: division}
  sis: {name: Sissala East, point: [10.9, -1.9], precision: division}
  upp: {name: Upper West, geonameid: 2294286, point: [10.404, -2.1445], precision: division}
  kpa: {name: Kpandai, point: [8.47, -0.01]}
  nor: {name: Northern, geonameid: 2297169, point: [9.2726, -1.1191], precision: division}
  ber: {name: Berekum West, point: [7.5, -2.65], precision: division}
  ken: {name: Kenyasi, point: [6.99, -2.39]}
  wa: {name: Wa, geonameid: 2294206, point: [10.0607, -2.5019]}
  goa: {name: Goaso, geonameid: 2300749, point: [6.8036, -2.5172]}
  bec: {name: Bechem, geonameid: 2303258, point: [7.0903, -2.025]}
  sun: {name: Sunyani, geonameid: 2295021, point: [7.3399, -2.3268]}
  tec: {name: Techiman, geonameid: 2294727, point: [7.5905, -1.9395]}
events:
  e1: {type: decision, places: [goa], start: 2025-05-20, end: 2025-05-20, date_precision: day, date_text: on Tuesday, status: happened, actors: assembly, targets: Mr. Kwadwo Baffour Opoku, main: true}
  e2: {type: decision, places: [goa], start: 2025-04-29, end: 2025-05-07, date_precision: day, date_text: on April 29 and May 7, status: happened, actors: "", targets: He, minor: true}
  e3: {type: attack, places: [goa], start: 2025-05-20, end: 2025-05-20, date_precision: day, date_text: "", injured: 1, status: happened, actors: Some assembly members, targets: party supporters, main: true}
  e4: {type: transport_change, places: [goa], start: 2025-05-20, end: 2025-05-20, date_precision: day, date_text: "", status: happened, actors: Reinforcements, minor: true}
  e5: {type: investigation, places: [goa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The police, targets: four persons}
  e6: {type: visit, places: [goa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The Regional Minister, Madam Charity Gyamfuaa", minor: true}
  e7: {type: statement, places: [goa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The Regional Minister, Madam Charity Gyamfuaa", targets: the members, minor: true}
  e8: {type: appointment, places: [], start: null, end: null, date_precision: unknown, date_text: within a week, status: planned, actors: the President, targets: another person}
  e9: {type: appointment, places: [], start: 2025-05, end: 2025-05, date_precision: month, date_text: earlier this month, status: happened, actors: "", targets: Nominees for two other assemblies}
  e10: {type: verdict, places: [wa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a court, targets: the assembly}
  e11: {type: decision, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the nominee, minor: true}
  e12: {type: verdict, places: [sun], start: 2025-05-19, end: 2025-05-19, date_precision: day, date_text: on Monday, status: happened, actors: a high court, targets: the Member of Parliament}
  e13: {type: protest, places: [ken], start: 2025-05-19, end: 2025-05-19, date_precision: day, date_text: on Monday, status: happened, actors: "the party's youth", targets: the offices of the National Health Insurance Scheme}
  e14: {type: appointment, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a manager, minor: true}
notes: ""
