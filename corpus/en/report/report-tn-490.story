---
id: report-tn-490
genre: report
country: TN
published: 2023-07-06
publisher: Maghreb Rights Monitor
title: "[Tunisia](tun demonym) city tense after migrants {bused}(e1) to desert border"
---
Hundreds of Black [Africans](afr demonym) have been {taken}(e1) by force from the coastal city of [Sfax](sfa event) to remote strips along the [Libyan](lib demonym) and [Algerian](alg demonym) borders since the weekend, according to witnesses, lawyers and two members of parliament, following the {killing}(e2) of a [Tunisian](tuni demonym) man in a street {brawl}(e2).

Nizar Amri, 41, was {stabbed}(e2) on Monday night in the [Rbat](rba event) quarter. Three [Cameroonians](cam demonym) were {arrested}(e3), the public prosecutor's office said. In the following hours, crowds {hurled}(e4) stones at houses let to migrants, {broke down}(e4) doors and {set fire}(e4) to belongings. At least 34 people were {treated}(e5) at the Habib Bourguiba hospital, among them a woman from [Benin](beni mention) and her newborn.

Police then began to {round up}(e1) people in [Sfax](sfa event) and in the nearby towns of [Jebiniana](jeb event) and [El Amra](ela event). Buses {left}(e1) for [Ben Gardane](ben event) and, in the west, for [Tozeur](toz event) and [Kasserine](kas event). "They {threw}(e6) our telephones into the sea and told us to walk to [Libya](liby mention)," said a man of 26 from [Bouaké](bou mention), [Ivory Coast](ivo mention), reached on the last working phone of a group of about 80, who were {stuck}(e1) on a beach near [Ras Ajdir](ras event) without shade. A pregnant woman {went into labour}(e7) there on Wednesday.

The interior ministry did not reply to questions. President Nacer Belhadj, in a statement {published}(e8) on Tuesday night, {said}(e8) that nobody would be allowed to "settle here by stealth" and that [Tunisia](tun metonym) was "no one's coastguard".

The departures have turned [Sfax](sfa event), 130 km from the [Italian](ita demonym) island of [Lampedusa](lam mention), into the busiest jumping-off point of the central [Mediterranean](med mention). More than 60,000 people {arrived}(e9) in [Italy](ital event) in the first half of the year, over twice as many as in 2022. In the latest {shipwreck}(e10), on 22 June off [Kerkennah](ker event), 37 were {lost}(e10).

[Rome](rom metonym) and [Brussels](bru metonym) are courting the president with a {package}(e11) worth more than €1 billion, of which €105 million is for border control; a first {visit}(e12) to [Tunis](tunis event) in June by the head of the [European](eur demonym org) Commission and the prime ministers of [Italy](ital metonym) and [the Netherlands](net metonym) ended without a signature.

{Violence}(e13) against sub-Saharan residents {flared}(e13) first in February after Belhadj {accused}(e14) them of a plot to change the country's make-up. [Guinea](gui metonym), [Mali](mal metonym) and [Ivory Coast](ivo metonym) {repatriated}(e15) about 3,000 of their citizens.

Trade unionists and students {marched}(e16) in [Tunis](tunis event) on Wednesday under the banner "Nobody is illegal".

---
places:
  afr: {name: Africans, point: [5.0, 20.0], precision: area, radius_km: 3500}
  rba: {name: Rbat, point: [34.74, 10.76]}
  jeb: {name: Jebiniana, point: [35.03, 10.91]}
  ela: {name: El Amra, point: [35.02, 10.83]}
  bou: {name: Bouaké, geonameid: 2290956, point: [7.6939, -5.0303]}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  ras: {name: Ras Ajdir, point: [33.147, 11.556]}
  lam: {name: Lampedusa, point: [35.5, 12.6]}
  med: {name: Mediterranean, point: [36.0, 15.0], precision: area, radius_km: 900}
  ker: {name: Kerkennah, point: [34.7, 11.2], precision: area, radius_km: 20}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  sfa: {name: Sfax, geonameid: 2467454, point: [34.7406, 10.7603]}
  ben: {name: Ben Gardane, point: [33.138, 11.22]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  tuni: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  beni: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  toz: {name: Tozeur, geonameid: 2464648, point: [33.9197, 8.1335]}
  kas: {name: Kasserine, geonameid: 2473457, point: [35.1676, 8.8365]}
  liby: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  ital: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  tunis: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
events:
  e1: {type: displacement, places: [sfa, jeb, ela, ben, toz, kas, ras], start: null, end: null, date_precision: unknown, date_text: since the weekend, status: happened, actors: Police, targets: Hundreds of Black Africans, main: true}
  e2: {type: killing, places: [rba], start: 2023-07-03, end: 2023-07-03, date_precision: day, date_text: on Monday night, killed: 1, status: happened, actors: "", targets: Nizar Amri, main: true}
  e3: {type: arrest, places: [sfa], start: null, end: null, date_precision: unknown, date_text: "", arrested: 3, status: happened, actors: "", targets: Three Cameroonians}
  e4: {type: riot, places: [sfa], start: 2023-07-03, end: 2023-07-04, date_precision: day, date_text: In the following hours, injured: 34, injured_qualifier: at_least, status: happened, actors: crowds, targets: migrants, main: true}
  e5: {type: medical, places: [sfa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: At least 34 people, minor: true}
  e6: {type: robbery, places: [ras], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: our telephones, minor: true}
  e7: {type: medical, places: [ras], start: 2023-07-05, end: 2023-07-05, date_precision: day, date_text: on Wednesday, status: happened, actors: A pregnant woman, minor: true}
  e8: {type: statement, places: [], start: 2023-07-04, end: 2023-07-04, date_precision: day, date_text: on Tuesday night, status: happened, actors: President Nacer Belhadj}
  e9: {type: transport_change, places: [ital], start: 2023-01, end: 2023-06, date_precision: month, date_text: in the first half of the year, status: happened, actors: "More than 60,000 people", minor: true}
  e10: {type: sea_accident, places: [ker], start: 2023-06-22, end: 2023-06-22, date_precision: day, date_text: on 22 June, killed: 37, status: happened, actors: ""}
  e11: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Rome and Brussels, targets: the president}
  e12: {type: visit, places: [tunis], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: the head of the European Commission}
  e13: {type: attack, places: [tun], start: 2023-02, end: 2023-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: sub-Saharan residents}
  e14: {type: statement, places: [], start: 2023-02, end: 2023-02, date_precision: month, date_text: "", status: happened, actors: Belhadj}
  e15: {type: displacement, places: [tun], start: null, end: null, date_precision: unknown, date_text: "", displaced: 3000, displaced_qualifier: about, status: happened, actors: "Guinea, Mali and Ivory Coast", targets: their citizens}
  e16: {type: protest, places: [tunis], start: 2023-07-05, end: 2023-07-05, date_precision: day, date_text: on Wednesday, status: happened, actors: Trade unionists and students}
notes: ""
