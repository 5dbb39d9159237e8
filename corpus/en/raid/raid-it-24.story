---
id: raid-it-24
genre: raid
country: IT
published: 2017-03-03
publisher: Adriatic News Service
title: "Police {Smash}(e2) Farm-Labour Racket From [Foggia](fog event) to [Ragusa](rag event)"
---
[BARI](bar dateline), March 3 (ANS) — Carabinieri {arrested}(e1) sixteen people in southern [Italy](ita event) on Thursday on charges of running a racket that supplied [African](africx demonym) tomato pickers to farms for two euros an hour and beat those who complained.

The {raids}(e2), code-named Red Gold, covered [Foggia](fog event), [Cerignola](cer event), [Matera](mat event) and, in [Sicily](sic event), [Vittoria](vit event) and [Ragusa](rag event). Seven minibuses and two estates were {seized}(e3). One suspect escaped over a wall and was {stopped}(e4) at [Brindisi](bri event), about to board the ferry to [Vlorë](vlo mention).

Investigators linked the gang to the {death}(e5) of Mamadou Sarr, 29, of [Senegal](sen mention), whose body was {found}(e5) in an irrigation tank near [San Severo](san event) in August 2015, and to a {fire}(e6) that swept through the shanty town of [Rignano Garganico](rig event), killing two men from [Mali](mal mention), on the very night before the arrests, though that may have been an accident.

The shanty town, in which up to 2,000 people live at harvest time, was being {cleared}(e7) on the orders of prosecutors in [Bari](bar metonym). About 200 had refused to go.

The agriculture minister {promised}(e8) more inspectors. In October, parliament in [Rome](rom event) {passed}(e9) a law against gangmasters with jail terms of up to six years; there have been eleven {trials}(e10) since.

Labourers {marched}(e11) through [Foggia](fog event) on Thursday afternoon behind a cart of tomatoes. The union wants supermarkets in [Britain](brit mention) and [Germany](ger mention), where most of the tins go, to pay more.

---
places:
  sic: {name: Sicily, geonameid: 2523119, point: [37.63, 14.0858], precision: division}
  fog: {name: Foggia, geonameid: 3176885, point: [41.4584, 15.5519]}
  rag: {name: Ragusa, geonameid: 2523650, point: [36.9257, 14.7244]}
  vlo: {name: Vlorë, geonameid: 3183719, point: [40.4696, 19.4838]}
  san: {name: San Severo, geonameid: 3167731, point: [41.6856, 15.3815]}
  rig: {name: Rignano Garganico, point: [41.676, 15.587], precision: near}
  bar: {name: Bari, geonameid: 3182351, point: [41.1207, 16.8698]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  cer: {name: Cerignola, geonameid: 3179075, point: [41.2652, 15.8956]}
  mat: {name: Matera, geonameid: 3173721, point: [40.666, 16.6046]}
  vit: {name: Vittoria, geonameid: 2522713, point: [36.9515, 14.5279]}
  bri: {name: Brindisi, geonameid: 3181528, point: [40.6322, 17.9361]}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  brit: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  africx: {name: "African", point: [7.0, 21.0], precision: area, radius_km: 4000}
events:
  e1: {type: arrest, places: [fog, cer, mat, vit, rag], start: 2017-03-02, end: 2017-03-02, date_precision: day, date_text: on Thursday, arrested: 16, status: happened, actors: Carabinieri, main: true}
  e2: {type: raid, places: [fog, cer, mat, vit, rag], start: 2017-03-02, end: 2017-03-02, date_precision: day, date_text: "", status: happened, actors: Carabinieri, main: true}
  e3: {type: raid, places: [], start: 2017-03-02, end: 2017-03-02, date_precision: day, date_text: "", status: happened, actors: Carabinieri, minor: true}
  e4: {type: arrest, places: [bri], start: 2017-03-02, end: 2017-03-02, date_precision: day, date_text: "", status: happened, actors: "", targets: One suspect}
  e5: {type: death, places: [san], start: 2015-08, end: 2015-08, date_precision: month, date_text: in August 2015, killed: 1, status: happened, actors: "", targets: Mamadou Sarr}
  e6: {type: fire, places: [rig], start: 2017-03-01, end: 2017-03-01, date_precision: day, date_text: on the very night before the arrests, killed: 2, status: happened, actors: ""}
  e7: {type: displacement, places: [rig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The agriculture minister}
  e9: {type: legislation, places: [rom], start: 2016-10, end: 2016-10, date_precision: month, date_text: In October, status: happened, actors: parliament}
  e10: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: protest, places: [fog], start: 2017-03-02, end: 2017-03-02, date_precision: day, date_text: on Thursday afternoon, status: happened, actors: Labourers}
notes: ""
