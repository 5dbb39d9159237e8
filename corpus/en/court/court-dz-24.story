---
id: court-dz-24
genre: court
country: DZ
published: 2025-07-02
publisher: "Le Matin d'Oran"
title: "Appeal {upheld}(e1): writer, 80, stays in prison"
---
The {confirmation on appeal}(e1) of a five-year sentence against an 80-year-old novelist was greeted on Tuesday with silence by the twenty people admitted to the courtroom.

He had been {found guilty}(e2) in March of harming national unity by remarks on the country's western border made to a review in [Paris](par event). His {detention}(e3), on 16 November on arrival from there, followed within weeks of the {recall}(e4) of the ambassador.

The accused, who is treated for cancer in [Algiers](alg event), said only: "I am not a tree." No lawyer of his choice was present. A {pardon}(e5) on Saturday, the national day, is thought possible. Twelve others are likely to benefit.

Two officials of a football club were {acquitted}(e6) by the same chamber. In [Tizi Ouzou](tiz event) on the same morning, the {trial}(e7) of a [French](fre demonym) sports reporter, who was {given}(e7) seven years, took a quarter of an hour.

[Madrid](mad metonym) has {asked}(e8) for clemency, [Paris](par metonym) has "taken note".

---
places:
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  tiz: {name: Tizi Ouzou, geonameid: 2475744, point: [36.7118, 4.0459]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: verdict, places: [alg], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: an 80-year-old novelist, main: true}
  e2: {type: verdict, places: [alg], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: He}
  e3: {type: arrest, places: [], start: 2024-11-16, end: 2024-11-16, date_precision: day, date_text: on 16 November, arrested: 1, status: happened, actors: "", targets: an 80-year-old novelist}
  e4: {type: sanction, places: [], start: 2024, end: 2024, date_precision: year, date_text: "", status: happened, actors: "", targets: the ambassador, minor: true}
  e5: {type: decision, places: [], start: 2025-07-05, end: 2025-07-05, date_precision: day, date_text: on Saturday, status: planned, actors: "", targets: Twelve others}
  e6: {type: verdict, places: [alg], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: "", status: happened, actors: the same chamber, targets: Two officials of a football club}
  e7: {type: verdict, places: [tiz], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: on the same morning, status: happened, actors: "", targets: a French sports reporter}
  e8: {type: statement, places: [mad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Madrid}
notes: ""
