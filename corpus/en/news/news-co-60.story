---
id: news-co-60
genre: news
country: CO
published: 2025-06-09
publisher: Sabana Expreso
title: "Senator {shot}(e2) in head at rally; boy of 15 {held}(e3)"
---
[BOGOTÁ](bog dateline) - Thousands of people, many dressed in white, {marched}(e1) in silence on Sunday for a senator who is in critical condition after being {shot}(e2) twice in the head.

Julián Arboleda, 39, who hopes to run for president next year, was speaking from a beer crate in a park in [Fontibón](fon event) the previous afternoon. Two passers-by were {hit}(e2) in the legs. A boy of 15 was {overpowered}(e3) with the pistol still in his hand and is being treated under guard.

"We don't know who paid him," the defence minister said, {offering}(e4) a reward of $730,000.

The president {put off}(e5) a trip to [France](fra event). There were {marches}(e1) as well in [Medellín](med event), [Cali](cal event) and [Bucaramanga](buc event).

Arboleda's mother, a journalist, was {kidnapped}(e6) in 1990 and {died}(e7) in a failed {rescue}(e7) at [Copacabana](cop event) five months later.

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
  e1: {type: protest, places: [bog, med, cal, buc], start: 2025-06-08, end: 2025-06-08, date_precision: day, date_text: on Sunday, status: happened, actors: Thousands of people, main: true}
  e2: {type: shooting, places: [fon], start: 2025-06-07, end: 2025-06-07, date_precision: day, date_text: the previous afternoon, injured: 3, status: happened, actors: A boy of 15, targets: Julián Arboleda, main: true}
  e3: {type: arrest, places: [fon], start: 2025-06-07, end: 2025-06-07, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: A boy of 15, main: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the defence minister}
  e5: {type: visit, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: The president}
  e6: {type: abduction, places: [], start: 1990, end: 1990, date_precision: year, date_text: in 1990, status: happened, actors: "", targets: "Arboleda's mother, a journalist", minor: true}
  e7: {type: rescue, places: [cop], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: "Arboleda's mother, a journalist", minor: true}
notes: ""
