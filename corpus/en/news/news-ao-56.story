---
id: news-ao-56
genre: news
country: AO
published: 2025-07-30
publisher: Folha do Kwanza
title: "Taxi {strike}(e1) {turns}(e2) to looting: 22 {dead}(e2), over 1,200 {held}(e3)"
---
[LUANDA](lua dateline) – Calm was {returning}(e4) to the [Angolan](ang demonym) capital on Wednesday after two days of {looting}(e2) and {gunfire}(e2) in which 22 people died, one of them a policeman, according to the interior minister.

It {began}(e1) on Monday as a three-day stoppage by minibus drivers over diesel, which {rose}(e5) by a third on the 1st. By noon tyres were {burning}(e2) in [Viana](via event) and [Cazenga](caz event). Sixty-six shops and 25 vehicles were {sacked}(e2). A boy of 16 was {shot}(e2) on an errand for his mother, who {held}(e2) up the bread for the cameras.

On Tuesday it {spread}(e2) to [Lubango](lub event) and [Huambo](hua event). In the three cities 1,214 people have been {arrested}(e3); 197 were {hurt}(e2).

Of the banks, only two {opened}(e6) this morning. The association of drivers, which had {called}(e7) off the action on Monday evening, {disowned}(e8) the rioters. Its deputy chairman was nevertheless {fetched}(e9) from his home in [Benguela](ben event).

There will be no {return}(e10) to the old price, the cabinet {decided}(e10). [Lisbon](lis metonym) {advised}(e11) its 120,000 citizens to stay indoors.

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
  e1: {type: strike, places: [lua], start: 2025-07-28, end: 2025-07-28, date_precision: day, date_text: on Monday, status: happened, actors: minibus drivers}
  e2: {type: riot, places: [via, caz, lua, lub, hua], start: 2025-07-28, end: 2025-07-29, date_precision: day, date_text: two days, killed: 22, injured: 197, status: happened, actors: "", main: true}
  e3: {type: arrest, places: [lua, lub, hua], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1214, status: happened, actors: "", targets: "1,214 people", main: true}
  e4: {type: riot, places: [lua], start: 2025-07-30, end: 2025-07-30, date_precision: day, date_text: on Wednesday, status: happened, negated: true, actors: ""}
  e5: {type: market, places: [], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: on the 1st, status: happened, actors: "", targets: diesel}
  e6: {type: opening, places: [lua], start: 2025-07-30, end: 2025-07-30, date_precision: day, date_text: this morning, status: happened, actors: only two}
  e7: {type: decision, places: [lua], start: 2025-07-28, end: 2025-07-28, date_precision: day, date_text: on Monday evening, status: happened, actors: The association of drivers, targets: the action}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The association of drivers, targets: the rioters}
  e9: {type: arrest, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: Its deputy chairman}
  e10: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: the cabinet}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lisbon, targets: "its 120,000 citizens"}
notes: ""
