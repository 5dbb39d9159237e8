---
id: news-co-60
genre: news
country: CO
published: 2025-06-09
publisher: Sabana Expreso
title: "Senator {shot}(e1) in head at rally; boy of 15 {held}(e2)"
---
[BOGOTÁ](bog dateline) - Thousands of people, many dressed in white, {marched}(e3) in silence on Sunday for a senator who is in critical condition after being {shot}(e1) twice in the head.

Julián Arboleda, 39, who {hopes}(e4) to run for president next year, was {speaking}(e5) from a beer crate in a park in [Fontibón](fon event) the previous afternoon. Two passers-by were {hit}(e1) in the legs. A boy of 15 was {overpowered}(e2) with the pistol still in his hand and is being {treated}(e6) under guard.

"We don't know who {paid}(e7) him," the defence minister said, {offering}(e8) a reward of $730,000.

The president put {off}(e9) a trip to [France](fra event). There were {marches}(e3) as well in [Medellín](med event), [Cali](cal event) and [Bucaramanga](buc event).

Arboleda's mother, a journalist, was {kidnapped}(e10) in 1990 and {died}(e11) in a failed {rescue}(e11) at [Copacabana](cop event) five months later.

---
places:
  fon: {name: Fontibón, point: [4.68, -74.14], precision: near}
  buc: {name: Bucaramanga, geonameid: 3688465, point: [7.125, -73.1189]}
  cop: {name: Copacabana, geonameid: 3685949, point: [6.3463, -75.5089]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  med: {name: Medellín, geonameid: 3674962, point: [6.245, -75.5715]}
  cal: {name: Cali, geonameid: 3687925, point: [3.4305, -76.5199]}
events:
  e1: {type: shooting, places: [fon, bog], start: 2025-06-07, end: 2025-06-07, date_precision: day, date_text: the previous afternoon, killed: 0, injured: 3, status: happened, actors: A boy of 15, targets: Julián Arboleda, main: true}
  e2: {type: arrest, places: [fon], start: 2025-06-07, end: 2025-06-07, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: A boy of 15}
  e3: {type: protest, places: [bog, med, cal, buc], start: 2025-06-08, end: 2025-06-08, date_precision: day, date_text: on Sunday, status: happened, actors: Thousands of people}
  e4: {type: election, places: [], start: 2026, end: 2026, date_precision: year, date_text: next year, status: planned, actors: Julián Arboleda}
  e5: {type: statement, places: [fon], start: 2025-06-07, end: 2025-06-07, date_precision: day, date_text: the previous afternoon, status: happened, actors: Julián Arboleda}
  e6: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: A boy of 15}
  e7: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: him}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the defence minister}
  e9: {type: visit, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: planned, negated: true, actors: The president}
  e10: {type: abduction, places: [], start: 1990, end: 1990, date_precision: year, date_text: in 1990, status: happened, actors: "", targets: "Arboleda's mother, a journalist"}
  e11: {type: rescue, places: [cop], start: 1991, end: 1991, date_precision: year, date_text: five months later, killed: 1, status: happened, actors: "", targets: "Arboleda's mother, a journalist"}
notes: ""
