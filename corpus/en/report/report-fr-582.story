---
id: report-fr-582
genre: report
country: FR
published: 2021-12-02
publisher: Hexagon News
title: "[Guadeloupe](gua event): unions {burn}(e1) agreement, curfew {extended}(e2)"
---
[POINTE-À-PITRE, Guadeloupe](poi dateline), Dec 2 — Protesters {set fire}(e1) to the text of a proposed agreement in front of the regional council in [Basse-Terre](bas event) on Wednesday evening, and the prefect {prolonged}(e2) a night curfew on the [French](fren demonym) [Caribbean](car mention) island until 7 December.

[Guadeloupe](gua event) has been in {turmoil}(e3) since 15 November, when unions {called}(e4) a general {strike}(e4) against compulsory vaccination of health staff and firefighters. It widened at once to the price of petrol, youth unemployment and chlordecone, a pesticide used on bananas until 1993. Pharmacies and a jeweller's were {looted}(e3) in [Pointe-à-Pitre](poi event), houses {burned}(e3), and police came under {fire}(e3) in the [Petit-Bourg](pet event) area. Some 150 people have been {arrested}(e5).

Overseas minister Solène Pradier, who {arrived}(e6) on Sunday and {flew on}(e6) to [Martinique](mar event) on Tuesday, {offered}(e7) to discuss "autonomy", a word that fell like a stone in [Paris](par event). She {refused}(e8) to see union leaders at [Les Abymes](les event) unless they first condemned an {attack}(e9) on gendarmes.

In [Martinique](mar event), a truce was {signed}(e10) on Thursday at [Fort-de-France](for event) between 17 unions and the authorities, and {roadblocks}(e11) at [Le Lamentin](lel event) and [Le Robert](ler event) were {cleared}(e11). Ten gendarmes had been {hurt}(e12) there by shots last week. The prefect {lifted}(e13) the curfew.

The government has {sent}(e14) 250 extra officers from the mainland, 50 of them from an elite unit, and {postponed}(e15) the vaccination rule until 31 December. At the hospital of [Les Abymes](les event), where 270 people {died}(e16) of Covid-19 in August, three in ten of the staff are still without a dose.

[French Guiana](fre metonym) and [Réunion](reu metonym) are watching. In [Cayenne](cay event), 1,500 people {marched}(e17) on Saturday, and a collective in [Saint-Denis](sai event) has {announced}(e18) a day of action for next Tuesday. "We have 19 in the hundred without work and butter at seven euros," said Gaëlle Narcisse, a school canteen cook in [Le Moule](lem mention). "Vaccination was just the match."

---
places:
  gua: {name: Guadeloupe, geonameid: 3579143, point: [16.25, -61.58333], precision: country}
  poi: {name: Pointe-à-Pitre, geonameid: 3578599, point: [16.2364, -61.5346]}
  bas: {name: Basse-Terre, geonameid: 3579732, point: [15.9971, -61.7321]}
  car: {name: Caribbean, point: [15.0, -70.0], precision: area, radius_km: 1200}
  pet: {name: Petit-Bourg, geonameid: 3578682, point: [16.1916, -61.5914]}
  mar: {name: Martinique, geonameid: 3570311, point: [14.66667, -61.0], precision: country}
  les: {name: Les Abymes, geonameid: 3578959, point: [16.273, -61.5051]}
  for: {name: Fort-de-France, geonameid: 3570675, point: [14.6037, -61.0742]}
  lel: {name: Le Lamentin, geonameid: 3570428, point: [14.6134, -60.9996]}
  ler: {name: Le Robert, geonameid: 3570412, point: [14.6775, -60.9423]}
  fre: {name: French Guiana, geonameid: 3381670, point: [4.0, -53.0], precision: country}
  reu: {name: Réunion, geonameid: 935317, point: [-21.1, 55.6], precision: country}
  cay: {name: Cayenne, geonameid: 3382160, point: [4.9381, -52.3346]}
  sai: {name: Saint-Denis, geonameid: 935264, point: [-20.8823, 55.4504]}
  lem: {name: Le Moule, geonameid: 3578967, point: [16.3316, -61.3466]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  fren: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: protest, places: [bas], start: 2021-12-01, end: 2021-12-01, date_precision: day, date_text: on Wednesday evening, status: happened, actors: Protesters, targets: a proposed agreement, main: true}
  e2: {type: decision, places: [gua], start: null, end: null, date_precision: unknown, date_text: until 7 December, status: happened, actors: the prefect, targets: a night curfew, main: true}
  e3: {type: riot, places: [poi, pet, gua], start: 2021-11-15, end: 2021-12-01, date_precision: day, date_text: since 15 November, status: happened, actors: "", main: true}
  e4: {type: strike, places: [gua], start: 2021-11-15, end: 2021-11-15, date_precision: day, date_text: since 15 November, status: happened, actors: unions}
  e5: {type: arrest, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", arrested: 150, arrested_qualifier: about, status: happened, actors: "", targets: Some 150 people}
  e6: {type: visit, places: [gua, mar], start: 2021-11-28, end: 2021-11-30, date_precision: day, date_text: on Sunday, status: happened, actors: Solène Pradier}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Solène Pradier, targets: "\"autonomy\""}
  e8: {type: meeting, places: [les], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: She, targets: union leaders}
  e9: {type: attack, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: gendarmes}
  e10: {type: agreement, places: [for], start: 2021-12-02, end: 2021-12-02, date_precision: day, date_text: on Thursday, status: happened, actors: 17 unions and the authorities}
  e11: {type: protest, places: [lel, ler], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: shooting, places: [mar], start: 2021-11-22, end: 2021-11-22, date_precision: week, date_text: last week, injured: 10, status: happened, actors: "", targets: Ten gendarmes}
  e13: {type: decision, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prefect, targets: the curfew, minor: true}
  e14: {type: decision, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: 250 extra officers, minor: true}
  e15: {type: decision, places: [gua], start: null, end: null, date_precision: unknown, date_text: until 31 December, status: happened, actors: The government, targets: the vaccination rule}
  e16: {type: outbreak, places: [les], start: 2021-08, end: 2021-08, date_precision: month, date_text: in August, killed: 270, status: happened, actors: Covid-19, targets: 270 people}
  e17: {type: protest, places: [cay], start: 2021-11-27, end: 2021-11-27, date_precision: day, date_text: on Saturday, status: happened, actors: "1,500 people"}
  e18: {type: protest, places: [sai], start: 2021-12-07, end: 2021-12-07, date_precision: day, date_text: for next Tuesday, status: planned, actors: a collective}
notes: ""
