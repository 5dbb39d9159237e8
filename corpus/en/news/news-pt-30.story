---
id: news-pt-30
genre: news
country: PT
published: 2025-04-28
publisher: "Rita, night editor"
title: "Thread: the day the {lights went out}(e1)"
---
1/ So. At 11.33 this morning the whole of mainland [Portugal](por event) {lost power}(e1), and most of [Spain](spa event). [Madeira](mad event) and the [Azores](azo event) didn't.

2/ [Lisbon](lis event) metro: {stopped}(e2). 14 trains in tunnels, all {emptied}(e2) on foot by 1pm, two people treated for panic.

3/ A friend in [Évora](evo event) was {in a lift}(e3) for 3 hrs. Firemen {got her out}(e3) through the roof. She's fine, she wants wine.

4/ NO, it was not a {cyberattack}(e4). The PM just {said so}(e5), twice. NO, [France](fra metonym) did not {cut us off}(e6).

5/ 312 flights {cancelled}(e7) here and in [Porto](port event). [Faro](far event) kept going on generators till 4.

6/ One sad one: a woman, 56, on a ventilator at home in [Taboadela](tab event), across the border, {died}(e8) with her husband and son, {fumes}(e8) from a generator. That's three.

7/ 22.50: it's {back}(e9) in [Setúbal](set event). You could hear the street cheer.

8/ Cabinet {meets}(e10) at 9 tomorrow. {Exams}(e11) {postponed}(e11). Go to bed.

---
places:
  mad: {name: Madeira, point: [32.75, -17.0], precision: area, radius_km: 30}
  azo: {name: Azores, point: [38.5, -28.0], precision: area, radius_km: 300}
  evo: {name: Évora, geonameid: 2268406, point: [38.5659, -7.904]}
  far: {name: Faro, geonameid: 2268339, point: [37.0187, -7.9272]}
  tab: {name: Taboadela, geonameid: 3108422, point: [42.2423, -7.8272]}
  set: {name: Setúbal, geonameid: 2262963, point: [38.5244, -8.8882]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  port: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
events:
  e1: {type: outage, places: [por, spa], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: this morning, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [lis], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", injured: 2, status: happened, actors: "", targets: 14 trains}
  e3: {type: rescue, places: [evo], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: Firemen, targets: A friend}
  e4: {type: other_crime, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The PM, minor: true}
  e6: {type: outage, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: France, targets: us, minor: true}
  e7: {type: transport_change, places: [port, lis], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: "", targets: 312 flights, main: true}
  e8: {type: poisoning, places: [tab], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", killed: 3, status: happened, actors: "", targets: "a woman, 56", main: true}
  e9: {type: opening, places: [set], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: meeting, places: [lis], start: 2025-04-29, end: 2025-04-29, date_precision: day, date_text: tomorrow, status: planned, actors: Cabinet}
  e11: {type: education, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: Exams}
notes: ""
