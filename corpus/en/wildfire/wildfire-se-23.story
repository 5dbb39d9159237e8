---
id: wildfire-se-23
genre: wildfire
country: SE
published: 2018-07-20
publisher: Mälaren Today
title: "[Sweden](swe metonym) {Appeals}(e1) for Help as 50 Fires {Burn}(e2), Some in the [Arctic](arctix event)"
---
[STOCKHOLM](sto dateline) – Some 50 forest {fires}(e2) were burning across [Sweden](swe event) on Thursday, eleven of them north of the [Arctic Circle](arctix event), and the government {asked}(e1) other countries in [Europe](eur mention) for aircraft.

The largest, around [Ljusdal](lju event) in [Gävleborg](gav event), had {eaten}(e2) 8,500 hectares. [Kårböle](kar event), a village of 150, was {evacuated}(e3) on Monday, and [Ängra](ang event) on Wednesday. Near [Jokkmokk](jok event) flames {jumped}(e2) the road to [Kvikkjokk](kvi mention). No one had been hurt apart from a conscript with {heatstroke}(e4).

[Italy](ita metonym) {sent}(e5) two planes to [Örebro](ore event) on Wednesday, [Norway](nor metonym) ten helicopters, and [Poland](pol metonym) a column of 44 fire engines, which {rolled off}(e6) the ferry at [Trelleborg](tre event) and was cheered from bridges all the way north.

The army on Friday tried to smother one fire, beside an ammunition range in [Älvdalen](alv event), by {dropping}(e7) a bomb that took the oxygen from the air. "It worked, but don't do it at home," said Lieutenant Malin Ekdahl.

Grilling is {forbidden}(e8) in most counties. Farmers have {slaughtered}(e9) cattle for lack of hay. In [Uppsala](upp event) the temperature touched {34.4}(e10) degrees.

In 2014, a {fire}(e11) in [Västmanland](vas event) {killed}(e11) one man and destroyed 70 houses. An {inquiry}(e12) recommended after it that the country buy planes of its own. None has been {bought}(e13).

---
places:
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2500}
  gav: {name: Gävleborg, geonameid: 2712411, point: [61.3691, 16.5023], precision: division}
  lju: {name: Ljusdal, point: [61.829, 16.091]}
  kar: {name: Kårböle, point: [61.98, 15.32], precision: near}
  ang: {name: Ängra, point: [61.95, 15.7], precision: near}
  jok: {name: Jokkmokk, point: [66.607, 19.823]}
  kvi: {name: Kvikkjokk, point: [66.95, 17.72]}
  alv: {name: Älvdalen, point: [61.228, 14.039]}
  vas: {name: Västmanland, geonameid: 2664179, point: [59.7979, 16.4244], precision: division}
  upp: {name: Uppsala, geonameid: 2666199, point: [59.8588, 17.6389]}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  ore: {name: Örebro, geonameid: 2686657, point: [59.2741, 15.2066]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  tre: {name: Trelleborg, geonameid: 2667402, point: [55.3751, 13.1569]}
  arctix: {name: "Arctic Circle", point: [66.56, 20.0], precision: area, radius_km: 100}
events:
  e1: {type: statement, places: [sto], start: 2018-07-19, end: 2018-07-19, date_precision: day, date_text: on Thursday, status: happened, actors: the government, main: true}
  e2: {type: wildfire, places: [lju, jok], start: 2018-07-19, end: 2018-07-19, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [kar], start: 2018-07-16, end: 2018-07-16, date_precision: day, date_text: on Monday, displaced: 150, status: happened, actors: ""}
  e4: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: a conscript, minor: true}
  e5: {type: aid, places: [ore], start: 2018-07-18, end: 2018-07-18, date_precision: day, date_text: on Wednesday, status: happened, actors: "Italy; Norway; Poland"}
  e6: {type: transport_change, places: [tre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a column of 44 fire engines, minor: true}
  e7: {type: bombing, places: [alv], start: 2018-07-20, end: 2018-07-20, date_precision: day, date_text: on Friday, status: happened, actors: The army}
  e8: {type: decision, places: [swe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: drought, places: [swe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Farmers}
  e10: {type: extreme_weather, places: [upp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: wildfire, places: [vas], start: 2014, end: 2014, date_precision: year, date_text: In 2014, killed: 1, status: happened, actors: ""}
  e12: {type: investigation, places: [swe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
notes: ""
