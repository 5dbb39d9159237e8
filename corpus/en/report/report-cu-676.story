---
id: report-cu-676
genre: report
country: CU
published: 2021-12-18
publisher: Antilles Report
title: "[Camagüey](cam event) sugar mill {opens}(e1) what may be [Cuba](cuba mention)'s poorest harvest in a century"
---
[HAVANA](hav dateline), Dec 18 (AR) - A sugar mill in the [Cuban](cub demonym) province of [Camagüey](cam event) {started}(e1) crushing on Friday, the first of 35 that are to take part in a harvest likely to be the poorest for more than a century.

State television {showed}(e1) the whistle being blown at the Ignacio Batey mill near [Florida](flo event). It did not say that 21 mills which ran last season will stay {closed}(e2) or that the plan, 911,000 tonnes, would not cover what the country eats and has {promised}(e3) to [China](chi metonym).

Output {fell}(e4) to 816,000 tonnes last season from 8 million in 1989. A worker at another mill, in [Colón](col event) in [Matanzas](mat event), said that a gearbox which {broke}(e5) in February had still not been {repaired}(e5) because the firm in [Brno](brn mention) that makes it wants cash.

[U.S.](us demonym) {sanctions}(e6) {tightened}(e6) in 2019 have cut off credit for fertilizer. But officials also admit to mistakes. Economy Minister Rolando Pita {told}(e7) the National Assembly in [Havana](hav event) on Wednesday that farmers would be {paid}(e8) more than twice as much for cane from January.

In the streets, sugar has {risen}(e9) to eight times the ration price. Two men were {jailed}(e10) in [Holguín](hol event) last week for {taking}(e11) 14 sacks from a railway wagon at [Cacocum](cac event).

The {protests}(e12) that {broke out}(e12) on July 11 in [San Antonio de los Baños](sana event) and spread to dozens of towns were fed by such shortages. Courts have {tried}(e13) more than 270 participants so far; in [Santa Clara](sant event) on Tuesday 16 people were {sentenced}(e14) to between four and nine years.

Rum makers have been {guaranteed}(e15) their molasses. A distillery at [San José de las Lajas](san event), partly owned by a [Paris](par mention) group, was {enlarged}(e16) in October.

Some neighbours are doing better. The [Dominican Republic](dom metonym) {increased}(e17) its output by 7% and [Guatemala](gua metonym) is now among the world's four largest exporters.

---
places:
  cam: {name: Camagüey, point: [21.4, -77.9], precision: area, radius_km: 70}
  hav: {name: Havana, geonameid: 3553478, point: [23.133, -82.383]}
  flo: {name: Florida, geonameid: 3558771, point: [21.5264, -78.2255]}
  mat: {name: Matanzas, point: [22.6, -81.4], precision: area, radius_km: 60}
  col: {name: Colón, geonameid: 3563843, point: [22.7211, -80.9037]}
  brn: {name: Brno, geonameid: 3078610, point: [49.1952, 16.608]}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  cac: {name: Cacocum, geonameid: 3566429, point: [20.7368, -76.3262]}
  hol: {name: Holguín, geonameid: 3556969, point: [20.8872, -76.2631]}
  san: {name: San José de las Lajas, point: [22.96, -82.15]}
  sana: {name: San Antonio de los Baños, point: [22.89, -82.5]}
  sant: {name: Santa Clara, geonameid: 3537906, point: [22.4071, -79.9658]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  cuba: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  dom: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.66667], precision: country}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
events:
  e1: {type: opening, places: [cam, flo], start: 2021-12-17, end: 2021-12-17, date_precision: day, date_text: on Friday, status: happened, actors: A sugar mill, main: true}
  e2: {type: closure, places: [cub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 21 mills}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the country, targets: China, minor: true}
  e4: {type: market, places: [cub], start: null, end: null, date_precision: unknown, date_text: last season, status: happened, actors: Output}
  e5: {type: other_accident, places: [col], start: 2021-02, end: 2021-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: a gearbox, minor: true}
  e6: {type: sanction, places: [cub], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: ""}
  e7: {type: statement, places: [hav], start: 2021-12-15, end: 2021-12-15, date_precision: day, date_text: on Wednesday, status: happened, actors: Rolando Pita, targets: the National Assembly, minor: true}
  e8: {type: deal, places: [], start: 2022-01, end: 2022-01, date_precision: month, date_text: from January, status: planned, actors: "", targets: farmers, minor: true}
  e9: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: sugar}
  e10: {type: verdict, places: [hol], start: 2021-12-06, end: 2021-12-06, date_precision: week, date_text: last week, arrested: 2, status: happened, actors: "", targets: Two men}
  e11: {type: robbery, places: [cac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two men, targets: 14 sacks}
  e12: {type: protest, places: [sana], start: 2021-07-11, end: 2021-07-11, date_precision: day, date_text: on July 11, status: happened, actors: ""}
  e13: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Courts, targets: more than 270 participants}
  e14: {type: verdict, places: [sant], start: 2021-12-14, end: 2021-12-14, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: 16 people}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Rum makers, minor: true}
  e16: {type: construction, places: [san], start: 2021-10, end: 2021-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: A distillery, minor: true}
  e17: {type: market, places: [dom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
