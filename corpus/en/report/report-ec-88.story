---
id: report-ec-88
genre: report
country: EC
published: 2024-01-10
publisher: Agencia Andina Digital
title: "[Ecuador](ecu metonym) {declares}(e1) 'internal armed conflict' after gunmen {storm}(e2) TV studio"
---
[QUITO](qui dateline)/[GUAYAQUIL](gua dateline), [Ecuador](ecu dateline), Jan 10 (AAD) - Streets were empty and schools taught online across [Ecuador](ecu event) on Wednesday, a day after hooded men with grenades {burst}(e2) into a television studio in [Guayaquil](gua event) during a live broadcast and the president {ordered}(e1) the army to "neutralise" 22 gangs.

At least ten people have been {killed}(e3) since Monday, eight in [Guayaquil](gua event) and two policemen in [Nobol](nob event). Some 139 guards and staff were being {held}(e4) hostage in five jails, the prison service said: in [Cuenca](cue event), [Latacunga](lata event), [Loja](loj event), [Machala](mac event) and [Azogues](azo event).

At the station, TC Televisión, a cameraman was {shot}(e2) in the leg. Viewers saw staff made to sit on the floor for a quarter of an hour before the signal was cut; police {freed}(e5) them and {arrested}(e6) 13 men, two of whom are minors.

The {violence}(e3) {erupted}(e3) after the leader of Los Choneros was found to have {vanished}(e7) on Sunday from the [Guayaquil](gua event) jail where he was serving 34 years. A second gang boss, who is accused of a plot to kill the attorney general, {walked}(e8) out of prison in [Riobamba](rio event) on Tuesday with 38 others. Twelve of them have been {recaptured}(e9).

Bombs {went}(e10) off in [Esmeraldas](esm event), [Quito](qui event) and [Loja](loj event). In the capital, a footbridge was {damaged}(e10) and cars {set}(e11) alight near the house of a judge.

Neighbours moved quickly. [Peru](per metonym) {sent}(e12) 500 police to its frontier at [Tumbes](tum event); [Colombia](colo metonym) {closed}(e13) crossings to prisoners' relatives at [Rumichaca](rum event). [Beijing](bei metonym) {shut}(e14) its consulate. [Washington](was metonym), [Brasília](bra metonym) and [Santiago](san metonym) {offered}(e15) help.

"My boss told us to go home at three, and everybody drove at once," said Andrés Villacís, who works at an insurance broker in [Guayaquil](gua event) and needed five hours to get to [Samborondón](sam mention).

The 36-year-old president, in office since November, had {promised}(e16) prisons on ships. In August a rival candidate was {shot}(e17) dead as he left a {rally}(e18) in [Quito](qui event); the six [Colombians](col demonym) accused of it were {murdered}(e19) in jail in October.

Once among the most peaceful countries of [Latin America](lat mention), [Ecuador](ecu event) had 7,878 {homicides}(e20) last year. Gangs tied to [Mexico](mex mention)'s cartels and to [Albania](alb mention)'s mafias ship cocaine from [Posorja](pos mention) and [Puerto Bolívar](pue mention).

---
places:
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  nob: {name: Nobol, point: [-1.92, -80.01]}
  loj: {name: Loja, geonameid: 3654667, point: [-3.9931, -79.2042]}
  azo: {name: Azogues, geonameid: 3660434, point: [-2.7398, -78.8456]}
  esm: {name: Esmeraldas, geonameid: 3657990, point: [0.9592, -79.654]}
  tum: {name: Tumbes, geonameid: 3691148, point: [-3.5559, -80.4426]}
  rum: {name: Rumichaca, point: [0.81, -77.66]}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  sam: {name: Samborondón, point: [-1.96, -79.73]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  lat: {name: Latin America, point: [-10.0, -65.0], precision: area, radius_km: 3500}
  pos: {name: Posorja, point: [-2.71, -80.24]}
  pue: {name: Puerto Bolívar, point: [-3.27, -80.0]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  cue: {name: Cuenca, geonameid: 3658666, point: [-2.8953, -78.9963]}
  lata: {name: Latacunga, geonameid: 3654870, point: [-0.9342, -78.6152]}
  mac: {name: Machala, geonameid: 3654533, point: [-3.2589, -79.9588]}
  rio: {name: Riobamba, geonameid: 3652350, point: [-1.6651, -78.6589]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  colo: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  alb: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
events:
  e1: {type: decision, places: [ecu], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: a day after, status: happened, actors: the president, targets: 22 gangs, main: true}
  e2: {type: attack, places: [gua], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: a day after, injured: 1, status: happened, actors: hooded men with grenades, targets: a television studio in Guayaquil, main: true}
  e3: {type: killing, places: [gua, nob], start: 2024-01-08, end: 2024-01-10, date_precision: day, date_text: since Monday, killed: 10, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e4: {type: abduction, places: [cue, lata, loj, mac, azo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Some 139 guards and staff}
  e5: {type: rescue, places: [gua], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: "", status: happened, actors: police, targets: them, minor: true}
  e6: {type: arrest, places: [gua], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: "", arrested: 13, status: happened, actors: police, targets: 13 men}
  e7: {type: other_crime, places: [gua], start: 2024-01-07, end: 2024-01-07, date_precision: day, date_text: on Sunday, status: happened, actors: the leader of Los Choneros}
  e8: {type: other_crime, places: [rio], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: on Tuesday, status: happened, actors: A second gang boss}
  e9: {type: arrest, places: [rio], start: null, end: null, date_precision: unknown, date_text: "", arrested: 12, status: happened, actors: "", targets: Twelve of them}
  e10: {type: bombing, places: [esm, qui, loj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a footbridge}
  e11: {type: fire, places: [qui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: cars}
  e12: {type: other, places: [tum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Peru, targets: 500 police}
  e13: {type: closure, places: [rum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Colombia, targets: crossings}
  e14: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beijing, targets: its consulate}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Washington, Brasília and Santiago", targets: help}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: president, targets: prisons on ships}
  e17: {type: shooting, places: [qui], start: 2023-08, end: 2023-08, date_precision: month, date_text: In August, killed: 1, status: happened, actors: "", targets: a rival candidate}
  e18: {type: protest, places: [qui], start: 2023-08, end: 2023-08, date_precision: month, date_text: In August, status: happened, actors: a rival candidate, minor: true}
  e19: {type: killing, places: [], start: 2023-10, end: 2023-10, date_precision: month, date_text: in October, killed: 6, status: happened, actors: "", targets: the six Colombians accused of it}
  e20: {type: killing, places: [ecu], start: 2023, end: 2023, date_precision: year, date_text: last year, killed: 7878, status: happened, actors: ""}
notes: ""
