---
id: report-pl-258
genre: report
country: PL
published: 2024-09-18
publisher: "Odra Kurier (translated)"
title: "[Nysa](nysa event) counts the damage as flood crest {moves}(e2) towards [Wrocław](wro event)"
---
Residents of [Nysa](nysa event) who had {worked}(e3) through Monday night with shovels and sandbags to {close}(e3) a breach in the embankment of the [Nysa Kłodzka](nys event) were {clearing}(e4) silt from cellars on Wednesday. The hospital, from which 33 patients were {taken}(e5) by inflatable boat on Sunday, will not {reopen}(e6) before the end of October, its director, Halina Szymczak, said.

Seven people have {died}(e2) in the {floods}(e2) in [Poland](pol event) since Saturday, according to the national police headquarters. The latest victim, a surgeon of 71, was found in [Nysa](nysa event) on Tuesday.

In [Stronie Śląskie](str event), where a dam on the [Morawka](mor event) {burst}(e7) on Sunday, the water {carried away}(e7) the police station and some fifty houses. A dozen people were at first {reported missing}(e8). Soldiers from [Brzeg](brz mention) have {erected}(e9) a temporary bridge. [Lądek-Zdrój](lad event), [Kłodzko](kod event) and [Głuchołazy](guc event) are also without drinking water.

The government, {meeting}(e10) in [Wrocław](wro event) on Monday, {declared}(e11) a state of natural disaster in parts of the voivodeships of [Lower Silesia](low event), [Opole](opo event) and [Silesia](sil event) for thirty days and {set aside}(e12) one billion zlotys. Families can apply for 10,000 zlotys at once, up to 200,000 for {rebuilding}(e13).

The crest on the [Oder](ode event) {passed}(e2) [Opole](opol event) on Tuesday evening without flooding the island of [Pasieka](pas event) and was expected in [Wrocław](wro event) on Thursday. In the city's districts of [Marszowice](mar event) and [Stabłowice](sta event) students {filled}(e14) bags. "In 1997 nobody told us anything," said pensioner Bogdan Ruszkowski. That {flood}(e15) {killed}(e15) 56 people in the country.

Eleven persons have been {arrested}(e16) for looting, seven of them in [Jelenia Góra](jel event), the minister of the interior said. Two men aged 20 and 33 from [Lubin](lub mention), who {robbed}(e17) a chemist's in [Lądek-Zdrój](lad event), were {sentenced}(e18) to four months yesterday in a fast-track procedure.

The storm, named Boris, also {brought}(e19) deaths in [Romania](rom event), [Austria](aus event) and the [Czech Republic](cze event); in [Ostrava](ost event), the [Opava](opa event) and the [Odra](ode event) {flooded}(e20) the coking plant and left the main railway line to [Katowice](kat mention) impassable.

Collections of blankets and dehumidifiers are {taking place}(e21) in [Gliwice](gli event) and [Częstochowa](czes event).

---
places:
  nys: {name: Nysa Kłodzka, point: [50.47, 17.3], precision: near}
  str: {name: Stronie Śląskie, point: [50.3, 16.87]}
  mor: {name: Morawka, point: [50.28, 16.89], precision: near}
  low: {name: Lower Silesia, geonameid: 3337492, point: [51.0127, 16.4623], precision: division}
  opo: {name: Opole Voivodeship, geonameid: 3337495, point: [50.5498, 17.7998], precision: division}
  sil: {name: Silesia, geonameid: 3337497, point: [50.1978, 18.9924], precision: division}
  opol: {name: Opole, geonameid: 3090048, point: [50.6712, 17.926]}
  ode: {name: Oder, point: [51.1, 17.0], precision: near}
  pas: {name: Pasieka, point: [50.663, 17.918]}
  mar: {name: Marszowice, point: [51.16, 16.91]}
  sta: {name: Stabłowice, point: [51.146, 16.9]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  ost: {name: Ostrava, geonameid: 3068799, point: [49.8347, 18.282]}
  opa: {name: Opava, point: [49.85, 18.22], precision: near}
  lad: {name: Lądek-Zdrój, point: [50.34, 16.88]}
  nysa: {name: Nysa, geonameid: 3090436, point: [50.4738, 17.3344]}
  wro: {name: Wrocław, geonameid: 3081368, point: [51.1029, 17.0301]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  brz: {name: Brzeg, geonameid: 3102459, point: [50.8608, 17.4674]}
  kod: {name: Kłodzko, geonameid: 3096053, point: [50.4349, 16.6614]}
  guc: {name: Głuchołazy, geonameid: 3099169, point: [50.315, 17.3835]}
  jel: {name: Jelenia Góra, geonameid: 3097257, point: [50.8997, 15.729]}
  lub: {name: Lubin, geonameid: 3092931, point: [51.4009, 16.2015]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  kat: {name: Katowice, geonameid: 3096472, point: [50.2597, 19.0217]}
  gli: {name: Gliwice, geonameid: 3099230, point: [50.2976, 18.6766]}
  czes: {name: Częstochowa, geonameid: 3100946, point: [50.7965, 19.1241]}
events:
  e2: {type: flood, places: [nysa, wro, ode, opol], start: 2024-09-14, end: 2024-09-18, date_precision: day, date_text: since Saturday, killed: 7, status: happened, actors: "", main: true}
  e3: {type: construction, places: [nysa, nys], start: 2024-09-16, end: 2024-09-16, date_precision: day, date_text: through Monday night, status: happened, actors: Residents of Nysa, targets: a breach, minor: true}
  e4: {type: construction, places: [nysa], start: 2024-09-18, end: 2024-09-18, date_precision: day, date_text: on Wednesday, status: happened, actors: Residents of Nysa}
  e5: {type: displacement, places: [nysa], start: 2024-09-15, end: 2024-09-15, date_precision: day, date_text: on Sunday, displaced: 33, status: happened, actors: "", targets: 33 patients}
  e6: {type: opening, places: [nysa], start: 2024-10, end: 2024-10, date_precision: month, date_text: before the end of October, status: planned, actors: "", targets: The hospital, minor: true}
  e7: {type: collapse, places: [str, mor], start: 2024-09-15, end: 2024-09-15, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: a dam, main: true}
  e8: {type: abduction, places: [str], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: A dozen people, minor: true}
  e9: {type: construction, places: [str], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Soldiers from Brzeg, targets: a temporary bridge}
  e10: {type: meeting, places: [wro], start: 2024-09-16, end: 2024-09-16, date_precision: day, date_text: on Monday, status: happened, actors: The government, minor: true}
  e11: {type: decision, places: [low, opo, sil], start: 2024-09-16, end: 2024-09-16, date_precision: day, date_text: on Monday, status: happened, actors: The government}
  e12: {type: aid, places: [pol], start: 2024-09-16, end: 2024-09-16, date_precision: day, date_text: "", status: happened, actors: The government, targets: one billion zlotys}
  e13: {type: construction, places: [pol], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e14: {type: construction, places: [mar, sta], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: students, minor: true}
  e15: {type: flood, places: [pol], start: 1997, end: 1997, date_precision: year, date_text: In 1997, killed: 56, status: happened, actors: ""}
  e16: {type: arrest, places: [jel], start: null, end: null, date_precision: unknown, date_text: "", arrested: 11, status: happened, actors: "", targets: Eleven persons}
  e17: {type: robbery, places: [lad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two men, targets: "a chemist's"}
  e18: {type: verdict, places: [lad], start: 2024-09-17, end: 2024-09-17, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: Two men}
  e19: {type: storm, places: [rom, aus, cze], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The storm}
  e20: {type: flood, places: [ost, opa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the coking plant}
  e21: {type: aid, places: [gli, czes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: blankets and dehumidifiers}
notes: ""
