---
id: news-ao-56
genre: news
country: AO
published: 2025-07-30
publisher: Folha do Kwanza
title: "Taxi {strike}(e2) turns to {looting}(e1): 22 dead, over 1,200 {held}(e6)"
---
[LUANDA](lua dateline) – Calm was returning to the [Angolan](ang demonym) capital on Wednesday after two days of {looting}(e1) and {gunfire}(e1) in which 22 people {died}(e1), one of them a policeman, according to the interior minister.

It began on Monday as a three-day {stoppage}(e2) by minibus drivers over diesel, which {rose}(e3) by a third on the 1st. By noon tyres were {burning}(e1) in [Viana](via event) and [Cazenga](caz event). Sixty-six shops and 25 vehicles were {sacked}(e1). A boy of 16 was {shot}(e4) on an errand for his mother, who held up the bread for the cameras.

On Tuesday it {spread}(e5) to [Lubango](lub event) and [Huambo](hua event). In the three cities 1,214 people have been {arrested}(e6); 197 were hurt.

Of the banks, only two opened this morning. The association of drivers, which had {called off}(e2) the action on Monday evening, disowned the rioters. Its deputy chairman was nevertheless {fetched}(e7) from his home in [Benguela](ben event).

There will be no return to the old price, the cabinet {decided}(e8). [Lisbon](lis metonym) {advised}(e9) its 120,000 citizens to stay indoors.

---
places:
  via: {name: Viana, geonameid: 2236500, point: [-8.9055, 13.375]}
  caz: {name: Cazenga, geonameid: 2591949, point: [-8.838, 13.284]}
  lub: {name: Lubango, geonameid: 3347762, point: [-14.9172, 13.4925]}
  hua: {name: Huambo, geonameid: 3348313, point: [-12.7761, 15.7392]}
  ben: {name: Benguela, geonameid: 3351663, point: [-12.5767, 13.4027]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  ang: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
events:
  e1: {type: riot, places: [lua, via, caz], start: 2025-07-28, end: 2025-07-29, date_precision: day, date_text: two days, killed: 22, injured: 197, status: happened, actors: "", main: true}
  e2: {type: strike, places: [lua], start: 2025-07-28, end: 2025-07-28, date_precision: day, date_text: on Monday, status: happened, actors: minibus drivers, targets: the action, main: true}
  e3: {type: market, places: [lua], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: on the 1st, status: happened, actors: "", targets: diesel}
  e4: {type: shooting, places: [lua], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: ""}
  e5: {type: riot, places: [lub, hua], start: 2025-07-29, end: 2025-07-29, date_precision: day, date_text: On Tuesday, status: happened, actors: ""}
  e6: {type: arrest, places: [lua, lub, hua], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1214, status: happened, actors: "", targets: "1,214 people", main: true}
  e7: {type: arrest, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: Its deputy chairman}
  e8: {type: decision, places: [ang], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the cabinet}
  e9: {type: statement, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lisbon, targets: "its 120,000 citizens"}
notes: ""
