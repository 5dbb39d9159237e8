---
id: news-pt-30
genre: news
country: PT
published: 2025-04-28
publisher: "Rita, night editor"
title: "Thread: the day the lights {went}(e1) out"
---
1/ So. At 11.33 this morning the whole of mainland [Portugal](por event) {lost}(e1) power, and most of [Spain](spa event). [Madeira](mad event) and the [Azores](azo event) {didn't}(e2).

2/ [Lisbon](lis event) metro: {stopped}(e15). 14 trains in tunnels, all {emptied}(e3) on foot by 1pm, two people {treated}(e4) for panic.

3/ A friend in [Évora](evo event) was in a lift for 3 hrs. Firemen {got}(e5) her out through the roof. She's fine, she wants wine.

4/ NO, it was not a {cyberattack}(e16). The PM just {said}(e6) so, twice. NO, [France](fra metonym) did not {cut}(e7) us off.

5/ 312 flights {cancelled}(e8) here and in [Porto](port event). [Faro](far event) kept {going}(e9) on generators till 4.

6/ One sad one: a woman, 56, on a ventilator at home in [Taboadela](tab event), across the border, {died}(e10) with her husband and son, fumes from a generator. That's three.

7/ 22.50: it's {back}(e11) in [Setúbal](set event). You could hear the street {cheer}(e12).

8/ Cabinet {meets}(e13) at 9 tomorrow. Exams {postponed}(e14). Go to bed.

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
  e1: {type: outage, places: [por, spa, lis, port], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: At 11.33 this morning, status: happened, actors: "", main: true}
  e2: {type: outage, places: [mad, azo], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e3: {type: rescue, places: [lis], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: by 1pm, status: happened, actors: "", targets: 14 trains}
  e4: {type: medical, places: [lis], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", injured: 2, status: happened, actors: "", targets: two people}
  e5: {type: rescue, places: [evo], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: Firemen, targets: A friend}
  e6: {type: statement, places: [], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: The PM}
  e7: {type: outage, places: [], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: denied, negated: true, actors: France, targets: us}
  e8: {type: transport_change, places: [lis, port], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: "", targets: 312 flights}
  e9: {type: transport_change, places: [far], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: till 4, status: happened, actors: ""}
  e10: {type: poisoning, places: [tab], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", killed: 3, status: happened, actors: "", targets: "a woman, 56"}
  e11: {type: opening, places: [set], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: 22.50, status: happened, actors: ""}
  e12: {type: other, places: [set], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: the street}
  e13: {type: meeting, places: [], start: 2025-04-29, end: 2025-04-29, date_precision: day, date_text: at 9 tomorrow, status: planned, actors: Cabinet}
  e14: {type: decision, places: [], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: "", targets: Exams}
  e15: {type: transport_change, places: [lis], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: "", targets: 14 trains}
  e16: {type: other_crime, places: [], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: denied, negated: true, actors: ""}
notes: ""
