---
id: court-by-04
genre: court
country: BY
published: 2023-12-12
publisher: Nemunas Press
title: "Accordion, exhibit one"
---
[GRODNO](gro dateline)/[VILNIUS](vil dateline). A music teacher from [Lida](lid mention) was {given four years}(e1) in a colony on Monday by a court in [Grodno](gro event) for {playing}(e2), at a {wedding}(e3) in [Shchuchin](shc event), a tune that the judge called a sign.

The {wedding}(e3) was in June. Guests, of whom two have {left}(e4) for [Białystok](bia mention), say it was a polka.

Alaksandar Sidarevič, 51, was led in handcuffed to a boy who'd painted a bus stop. He has a duodenal ulcer. The accordion, made in [Tula](tul mention) in 1974, stood on the clerk's desk with a number on it and will be {destroyed}(e5).

Since the summer of 2020 some 35,000 people have been {detained}(e6) in [Belarus](bel event). There's a women's colony in [Gomel](gom event), and men are sewing uniforms at [Novopolotsk](nov event); seven have {died}(e7) inside.

[Brussels](bru metonym) {added}(e8) eight judges to its list in August, among them Monday's. [Warsaw](war metonym) has {shut}(e9) the crossing at [Bobrowniki](bob event).

At [Vilnius](vil event) station, exiles {played}(e10) the polka on Monday evening for as long as the court had {sat}(e1): nineteen minutes.

---
places:
  gro: {name: Grodno, point: [53.688, 23.83]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  lid: {name: Lida, point: [53.883, 25.3]}
  shc: {name: Shchuchin, point: [53.6, 24.74]}
  bia: {name: Białystok, geonameid: 776069, point: [53.1333, 23.1643]}
  tul: {name: Tula, geonameid: 480562, point: [54.1961, 37.6182]}
  gom: {name: Gomel, point: [52.434, 30.975]}
  nov: {name: Novopolotsk, point: [55.53, 28.65]}
  bob: {name: Bobrowniki, point: [53.13, 23.87], precision: near}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
events:
  e1: {type: verdict, places: [gro], start: 2023-12-11, end: 2023-12-11, date_precision: day, date_text: on Monday, status: happened, actors: a court in Grodno, targets: A music teacher from Lida, main: true}
  e2: {type: performance, places: [shc], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: ""}
  e3: {type: marriage, places: [shc], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: "", minor: true}
  e4: {type: displacement, places: [bia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e6: {type: arrest, places: [bel], start: 2020, end: 2023, date_precision: year, date_text: Since the summer of 2020, arrested: 35000, arrested_qualifier: about, status: happened, actors: ""}
  e7: {type: death, places: [nov], start: null, end: null, date_precision: unknown, date_text: "", killed: 7, status: happened, actors: ""}
  e8: {type: sanction, places: [bru], start: 2023-08, end: 2023-08, date_precision: month, date_text: in August, status: happened, actors: Brussels}
  e9: {type: closure, places: [bob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: performance, places: [vil], start: 2023-12-11, end: 2023-12-11, date_precision: day, date_text: on Monday evening, status: happened, actors: exiles, main: true}
notes: ""
