---
id: raid-se-38
genre: raid
country: SE
published: 2025-05-01
publisher: Mälarposten
title: "Teenager {arrested}(e1) after triple {shooting}(e2) at hairdresser's"
---
A boy of 16 was {remanded}(e1) in custody on Wednesday on suspicion of three murders, less than 24 hours after the {shooting}(e2) at a barber's shop in [Uppsala](upp event).

Three young men, the eldest of them 20, were {killed}(e2) around five o'clock on Tuesday afternoon, in broad daylight and a stone's throw from the square where the town was to {light}(e3) its Walpurgis bonfire. It was {lit}(e3) all the same, with twice the usual number of police; some 100,000 people {came}(e3).

The gunman {escaped}(e4) on an electric scooter. He was {traced}(e1) within two hours to a flat in [Stenhagen](ste event). A second boy, 15, {taken}(e1) from a train at [Gävle](gav event), has been {let}(e5) go.

One of those who {died}(e2) had been {held}(e6) last year over a {plot}(e6) against a gang leader's relative, then {cleared}(e7).

Since January gangs have {killed}(e8) 29 people in [Sweden](swe event). The justice minister {repeated}(e9) that surveillance of under-15s must be {allowed}(e10); the Riksdag {votes}(e10) in the autumn.

---
places:
  upp: {name: Uppsala, geonameid: 2666199, point: [59.8588, 17.6389]}
  ste: {name: Stenhagen, point: [59.85, 17.57], precision: near}
  gav: {name: Gävle, geonameid: 2712414, point: [60.6745, 17.1417]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
events:
  e1: {type: arrest, places: [upp, ste, gav], start: 2025-04-29, end: 2025-04-30, date_precision: day, date_text: within two hours, arrested: 2, status: happened, actors: "", targets: A boy of 16, main: true}
  e2: {type: shooting, places: [upp], start: 2025-04-29, end: 2025-04-29, date_precision: day, date_text: "around five o'clock on Tuesday afternoon", killed: 3, status: happened, actors: The gunman, targets: Three young men, main: true}
  e3: {type: festival, places: [upp], start: 2025-04-30, end: 2025-04-30, date_precision: day, date_text: "", status: happened, actors: "", targets: its Walpurgis bonfire}
  e4: {type: displacement, places: [upp], start: 2025-04-29, end: 2025-04-29, date_precision: day, date_text: "", status: happened, actors: The gunman}
  e5: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A second boy}
  e6: {type: arrest, places: [], start: 2024, end: 2024, date_precision: year, date_text: last year, arrested: 1, status: happened, actors: "", targets: One of those who died}
  e7: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: then, status: happened, actors: "", targets: One of those who died}
  e8: {type: killing, places: [swe], start: 2025-01, end: 2025-05, date_precision: month, date_text: Since January, killed: 29, status: happened, actors: gangs}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The justice minister}
  e10: {type: legislation, places: [], start: 2025-09, end: 2025-11, date_precision: month, date_text: in the autumn, status: planned, actors: the Riksdag}
notes: ""
