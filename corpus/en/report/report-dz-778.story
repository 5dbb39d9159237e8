---
id: report-dz-778
genre: report
country: DZ
published: 2025-12-01
publisher: Mediterranean Post
title: "Journalist's {appeal}(e1) {fails}(e1) in [Tizi Ouzou](tiz event), dimming hopes of [French](fre demonym)-[Algerian](alge demonym) thaw"
---
An appeals court in [Tizi Ouzou](tiz event) on Wednesday {upheld}(e1) a seven-year prison term for a [French](fre demonym) football writer who had gone to eastern [Algeria](alg mention) in May last year to {report}(e2) on a club.

Clément Aubrac, 36, {was convicted}(e3) in June of glorifying terrorism because of calls that he had {exchanged}(e4) with a club manager who is also a member of a Kabyle self-rule movement. He {asked}(e5) the bench for clemency for the sake of his mother. There were tears in the gallery, said his lawyer, Amar Ben Hamouda.

"We all thought that he would be home for Christmas. We were wrong, and I can't tell you why," the lawyer told reporters.

The decision surprised diplomats in [Algiers](algi mention). On 12 November the president had {pardoned}(e6) an 80-year-old novelist, {arrested}(e7) at the airport of the capital a year earlier, at the request of [Germany](ger metonym). He was {flown}(e8) to [Berlin](ber event) for treatment and then {went}(e8) on to [Paris](par event). A week later [France](fra metonym)'s interior minister was {invited}(e9) to visit.

Relations between the two countries went sour in July 2024 when [Paris](par metonym) {recognised}(e10) [Moroccan](mor demonym) sovereignty over [Western Sahara](wes mention). Ambassadors were {called}(e11) home. In February, an [Algerian](alge demonym) whom [Algiers](algi metonym) had refused to take back ten times {stabbed}(e12) a man to death in [Mulhouse](mul event), in [Alsace](als mention), and in April a consular agent was {held}(e13) in a kidnapping case at [Créteil](cre event). Each side {expelled}(e14) 12 officials.

Elsewhere in the country, at [Sidi Salem](sid event) near [Annaba](ann event), a boat carrying 18 young men towards [Sardinia](sar mention) {caught fire}(e15) on Friday; four are {missing}(e15). In [Boumerdès](bou event), police {arrested}(e16) three cousins over 4.1 million pregabalin capsules {seized}(e17) on a fishing boat at [Dellys](del event). And heavy rain on Saturday night {drowned}(e18) a mother and her child in a car near [Chlef](chl event), the civil defence said.

Aubrac's newspaper, based in [Issy-les-Moulineaux](iss mention), has {asked}(e19) for a presidential pardon. Players of the club in question, JS [Kabylie](kab metonym org), {wore}(e20) black armbands at a league match against [Oran](ora metonym) that ended 0-0, though federation rules forbid it. They may be {fined}(e21).

The next steps depend on mediation. [Rome](rom metonym) and the Vatican are said to be helping. Papal envoys {visited}(e22) [Annaba](ann event) in November.

---
places:
  tiz: {name: Tizi Ouzou, geonameid: 2475744, point: [36.7118, 4.0459]}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  algi: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  wes: {name: Western Sahara, geonameid: 2461445, point: [24.49215, -12.65625], precision: country}
  mul: {name: Mulhouse, geonameid: 2991214, point: [47.752, 7.3287]}
  als: {name: Alsace, point: [48.3, 7.5], precision: division}
  cre: {name: Créteil, geonameid: 3022530, point: [48.7927, 2.4657]}
  sid: {name: Sidi Salem, point: [36.86, 7.77]}
  ann: {name: Annaba, geonameid: 2506999, point: [36.9, 7.7667]}
  sar: {name: Sardinia, point: [40.1, 9.0], precision: division}
  bou: {name: Boumerdas, geonameid: 2474141, point: [36.7664, 3.4772]}
  del: {name: Dellys, point: [36.91, 3.91]}
  chl: {name: Chlef, geonameid: 2498611, point: [36.1653, 1.3345]}
  iss: {name: Issy-les-Moulineaux, point: [48.82, 2.27]}
  kab: {name: Kabylie, point: [36.6, 4.5], precision: area, radius_km: 60}
  ora: {name: Oran, geonameid: 2485926, point: [35.6991, -0.6359]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  alge: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: verdict, places: [tiz], start: 2025-11-26, end: 2025-11-26, date_precision: day, date_text: on Wednesday, status: happened, actors: An appeals court, targets: Clément Aubrac, main: true}
  e2: {type: career, places: [alg], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May last year, status: happened, actors: a French football writer, targets: a club, minor: true}
  e3: {type: verdict, places: [], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June, status: happened, actors: "", targets: Clément Aubrac}
  e4: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: he, targets: a club manager, minor: true}
  e5: {type: trial, places: [tiz], start: 2025-11-26, end: 2025-11-26, date_precision: day, date_text: "", status: happened, actors: He, targets: clemency, minor: true}
  e6: {type: decision, places: [], start: 2025-11-12, end: 2025-11-12, date_precision: day, date_text: On 12 November, status: happened, actors: the president, targets: an 80-year-old novelist}
  e7: {type: arrest, places: [algi], start: 2024-11, end: 2024-11, date_precision: month, date_text: a year earlier, arrested: 1, status: happened, actors: "", targets: an 80-year-old novelist}
  e8: {type: visit, places: [ber, par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: an 80-year-old novelist, minor: true}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: A week later, status: happened, actors: "", targets: interior minister, minor: true}
  e10: {type: decision, places: [par], start: 2024-07, end: 2024-07, date_precision: month, date_text: in July 2024, status: happened, actors: Paris, targets: Moroccan sovereignty}
  e11: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Ambassadors}
  e12: {type: killing, places: [mul], start: 2025-02, end: 2025-02, date_precision: month, date_text: In February, killed: 1, status: happened, actors: an Algerian, targets: a man}
  e13: {type: arrest, places: [cre], start: 2025-04, end: 2025-04, date_precision: month, date_text: in April, arrested: 1, status: happened, actors: "", targets: a consular agent}
  e14: {type: sanction, places: [], start: 2025-04, end: 2025-04, date_precision: month, date_text: "", status: happened, actors: Each side, targets: 12 officials}
  e15: {type: fire, places: [sid, ann], start: 2025-11-28, end: 2025-11-28, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: a boat carrying 18 young men}
  e16: {type: arrest, places: [bou], start: null, end: null, date_precision: unknown, date_text: "", arrested: 3, status: happened, actors: police, targets: three cousins}
  e17: {type: raid, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 4.1 million pregabalin capsules}
  e18: {type: flood, places: [chl], start: 2025-11-29, end: 2025-11-29, date_precision: day, date_text: on Saturday night, killed: 2, status: happened, actors: heavy rain, targets: a mother and her child}
  e19: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: newspaper, targets: a presidential pardon, minor: true}
  e20: {type: protest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Players of the club in question, minor: true}
  e21: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: They, minor: true}
  e22: {type: visit, places: [ann], start: 2025-11, end: 2025-11, date_precision: month, date_text: in November, status: happened, actors: Papal envoys, minor: true}
notes: ""
