---
id: report-ht-579
genre: report
country: HT
published: 2021-07-09
publisher: Greater Antilles Press
title: "[Haiti](hai event) under {state of siege}(e1) after president {assassinated}(e2) at home"
---
[PORT-AU-PRINCE](por dateline), [Haiti](hai dateline) (GAP) — Police {stormed}(e3) the [Taiwanese](tai demonym) embassy in [Pétion-Ville](pet event) and {seized}(e3) eleven suspects on Thursday as the hunt went on for the men who {shot}(e2) President Anselme Joseph {dead}(e2) in his bedroom.

Seventeen people have been {arrested}(e4), fifteen of them [Colombians](col demonym) and two dual citizens from [Florida](flo mention), the police director, Léon Duchatelier, told reporters, with the handcuffed men sitting on the floor behind him. Three suspects were {killed}(e5) in {gunfights}(e5) on Wednesday and eight are at large.

A commando of at least 28 {entered}(e2) the house on the hill of [Pèlerin](pel event) at one in the morning on Wednesday, shouting that it was an operation of the [U.S.](us demonym) drug agency. Joseph, 53, was {hit}(e2) by twelve bullets. His wife, Madeleine, was {wounded}(e2) and {flown}(e6) to a hospital in [Miami](mia event). The children had hidden in a bathroom. No guard was scratched, which is what everybody in the markets of [Delmas](del mention) talks about.

Interim Prime Minister Claude Bellerive {declared}(e1) a state of siege for fifteen days and {closed}(e7) the airport; [the Dominican Republic](dom metonym) {shut}(e8) its frontier at [Dajabón](daj event), [Jimaní](jim event) and two other places. Two days before his {death}(e2), the president had {named}(e9) a neurosurgeon, Dr. Ariel Saintil, to Bellerive's post, but he had not been sworn in, and both men {said}(e10) on Thursday that they were in charge. Of the Senate, ten of thirty members have a valid mandate.

Crowds {burned}(e11) three cars full of bullet holes that had been left below the house, and two foreigners were {dragged}(e12) out of bushes in [Morne Calvaire](mor event) and {beaten}(e12) before police {took}(e12) them. On Friday, the streets filled again. At the gate of the [U.S.](us demonym) embassy in [Tabarre](tab event), several hundred people {waited}(e13) with suitcases because a radio host had said that there would be visas.

The UN Security Council {met}(e14) in [New York](new event) and {condemned}(e14) the {killing}(e2). [Colombia](colo metonym)'s police chief {acknowledged}(e15) that thirteen of the men had served in its army, and he is sending officers. According to the wife of one, in [Bogotá](bog event), they had been hired by a security firm at [Doral](dor mention) for $2,700 a month.

Joseph, a banana exporter from [Port-de-Paix](port mention), {took office}(e16) in 2017. He had ruled by decree since January of last year. {Elections}(e18) were to be {held}(e18) on Sept. 26.

---
places:
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  pet: {name: Pétion-Ville, point: [18.512, -72.285]}
  pel: {name: Pèlerin, point: [18.5, -72.28]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  del: {name: Delmas, point: [18.545, -72.303]}
  dom: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.66667], precision: country}
  daj: {name: Dajabón, geonameid: 3508952, point: [19.5481, -71.7082]}
  jim: {name: Jimaní, geonameid: 3504077, point: [18.4877, -71.8515]}
  mor: {name: Morne Calvaire, point: [18.5, -72.29]}
  tab: {name: Tabarre, point: [18.57, -72.25]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  dor: {name: Doral, geonameid: 4153471, point: [25.8195, -80.3553]}
  port: {name: Port-de-Paix, geonameid: 3718420, point: [19.9398, -72.8304]}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  colo: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
events:
  e1: {type: decision, places: [hai], start: 2021-07-07, end: 2021-07-07, date_precision: day, date_text: "", status: happened, actors: Interim Prime Minister Claude Bellerive, targets: a state of siege, main: true}
  e2: {type: killing, places: [pel], start: 2021-07-07, end: 2021-07-07, date_precision: day, date_text: at one in the morning on Wednesday, killed: 1, injured: 1, status: happened, actors: A commando of at least 28, targets: President Anselme Joseph, main: true}
  e3: {type: raid, places: [pet], start: 2021-07-08, end: 2021-07-08, date_precision: day, date_text: on Thursday, status: happened, actors: Police, targets: the Taiwanese embassy, main: true}
  e4: {type: arrest, places: [por, pet], start: 2021-07-07, end: 2021-07-08, date_precision: day, date_text: "", arrested: 17, status: happened, actors: "", targets: Seventeen people, main: true}
  e5: {type: shooting, places: [por], start: 2021-07-07, end: 2021-07-07, date_precision: day, date_text: on Wednesday, killed: 3, status: happened, actors: "", targets: Three suspects}
  e6: {type: medical, places: [mia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "His wife, Madeleine", minor: true}
  e7: {type: closure, places: [por], start: 2021-07-07, end: 2021-07-07, date_precision: day, date_text: "", status: happened, actors: Interim Prime Minister Claude Bellerive, targets: the airport}
  e8: {type: closure, places: [daj, jim], start: 2021-07-07, end: 2021-07-07, date_precision: day, date_text: "", status: happened, actors: "", targets: its frontier}
  e9: {type: appointment, places: [hai], start: 2021-07-05, end: 2021-07-05, date_precision: day, date_text: Two days before, status: happened, actors: the president, targets: Dr. Ariel Saintil}
  e10: {type: statement, places: [], start: 2021-07-08, end: 2021-07-08, date_precision: day, date_text: on Thursday, status: happened, actors: both men, minor: true}
  e11: {type: riot, places: [pel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Crowds, targets: three cars}
  e12: {type: attack, places: [mor], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", targets: two foreigners}
  e13: {type: protest, places: [tab], start: 2021-07-09, end: 2021-07-09, date_precision: day, date_text: On Friday, status: happened, actors: several hundred people, minor: true}
  e14: {type: meeting, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The UN Security Council}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police chief, minor: true}
  e16: {type: appointment, places: [hai], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: Joseph, minor: true}
  e18: {type: election, places: [hai], start: 2021-09-26, end: 2021-09-26, date_precision: day, date_text: on Sept. 26, status: planned, actors: "", minor: true}
notes: ""
