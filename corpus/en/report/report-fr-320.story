---
id: report-fr-320
genre: report
country: FR
published: 2025-01-13
publisher: "Océan Matin (translated)"
title: "[Mayotte](may event): a month after the cyclone, schools {put off}(e1) the return"
---
The pupils of [Mayotte](may event) will not {go back}(e1) to class before 27 January, the rectorate {announced}(e1) on Sunday, while the archipelago was {cleaning up}(e2) after the passage of the tropical storm Dikeledi, four weeks to the day after Cyclone Chido.

Dikeledi, which had {made landfall}(e3) on Saturday evening in the north of [Madagascar](mad event), where it {killed}(e3) three people, {passed}(e3) about 75 kilometres south of [Mayotte](may event). It {brought}(e3) torrents of mud to the villages of [Mbouini](mbo event) and [Bandrélé](ban event). "The few houses that Chido left us, she took," said Soifia Attoumani, who {spent the night}(e4) in a mosque at [Chirongui](chi event) with her five children.

No death has been recorded. About 14,500 people were {sheltered}(e4) in centres opened by the communes. The airport of [Petite-Terre](pet event), {closed}(e5) on Saturday noon, {reopens}(e6) today for relief flights only.

Chido, on 14 December, {left}(e7) at least 39 dead and more than 5,600 injured, according to the prefecture. The true number will perhaps never be known: in the shanty towns of [Kawéni](kaw event) and [La Vigie](lav event) the dead were buried the same day.

Teachers' unions had wanted to wait until February. Of 221 schools, thirty-nine are {destroyed}(e7), and sixteen still {house}(e4) families or soldiers from [Réunion](reu mention). Parents in [Mamoudzou](mam event) {demonstrated}(e8) on Friday before the rectorate; those who can are sending their children to cousins in [Marseille](mar mention) or [Saint-Denis](sai mention), where the rectorate of [Réunion](reu event) has {enrolled}(e9) more than 900.

The government's emergency {bill}(e13) {comes}(e13) before the National Assembly in [Paris](par event) today. It would relax the rules for building, and for two years. An amendment that aims at birthright citizenship is to be examined later. The deputies of the island are divided.

Water {flows}(e10) one day in three. At [Dzaoudzi](dza event), the ferry is {running}(e11) again with one boat. In [Moroni](mor metonym), the [Comorian](com demonym) government has {offered}(e12) cement.

---
places:
  may: {name: Mayotte, point: [-12.83, 45.15], precision: area, radius_km: 20}
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  mbo: {name: Mbouini, point: [-12.97, 45.12]}
  ban: {name: Bandrélé, point: [-12.91, 45.19]}
  chi: {name: Chirongui, point: [-12.93, 45.15]}
  pet: {name: Petite-Terre, point: [-12.79, 45.28], precision: area, radius_km: 4}
  kaw: {name: Kawéni, point: [-12.77, 45.23]}
  lav: {name: La Vigie, point: [-12.79, 45.27]}
  reu: {name: Réunion, point: [-21.1, 55.5], precision: area, radius_km: 30}
  mam: {name: Mamoudzou, point: [-12.78, 45.23]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  sai: {name: Saint-Denis, point: [-20.88, 55.45]}
  dza: {name: Dzaoudzi, point: [-12.79, 45.26]}
  mor: {name: Moroni, point: [-11.7, 43.25]}
  com: {name: Comoros, geonameid: 921929, point: [-12.23333, 44.44553], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: education, places: [may], start: 2025-01-27, end: 2025-01-27, date_precision: day, date_text: 27 January, status: planned, actors: the rectorate, targets: The pupils of Mayotte, main: true}
  e2: {type: construction, places: [may], start: 2025-01-12, end: 2025-01-12, date_precision: day, date_text: on Sunday, status: happened, actors: "", minor: true}
  e3: {type: storm, places: [mad, may, mbo, ban], start: 2025-01-11, end: 2025-01-12, date_precision: day, date_text: on Saturday evening, killed: 3, status: happened, actors: the tropical storm Dikeledi, main: true}
  e4: {type: displacement, places: [chi, may], start: null, end: null, date_precision: unknown, date_text: "", displaced: 14500, displaced_qualifier: about, status: happened, actors: "About 14,500 people"}
  e5: {type: closure, places: [pet], start: 2025-01-11, end: 2025-01-11, date_precision: day, date_text: on Saturday noon, status: happened, actors: "", targets: The airport of Petite-Terre}
  e6: {type: opening, places: [pet], start: 2025-01-13, end: 2025-01-13, date_precision: day, date_text: today, status: happened, actors: "", targets: The airport of Petite-Terre}
  e7: {type: storm, places: [may], start: 2024-12-14, end: 2024-12-14, date_precision: day, date_text: on 14 December, killed: 39, killed_qualifier: at_least, injured: 5600, injured_qualifier: at_least, status: happened, actors: Chido}
  e8: {type: protest, places: [mam], start: 2025-01-10, end: 2025-01-10, date_precision: day, date_text: on Friday, status: happened, actors: Parents}
  e9: {type: education, places: [reu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the rectorate of Réunion, targets: more than 900}
  e10: {type: outage, places: [may], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Water, minor: true}
  e11: {type: transport_change, places: [dza], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the ferry, minor: true}
  e13: {type: legislation, places: [par], start: 2025-01-13, end: 2025-01-13, date_precision: day, date_text: today, status: planned, actors: The government}
  e12: {type: aid, places: [mor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Comorian government, targets: cement}
notes: ""
