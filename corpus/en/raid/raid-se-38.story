---
id: raid-se-38
genre: raid
country: SE
published: 2025-05-01
publisher: Mälarposten
title: "Teenager {arrested}(e1) after triple {shooting}(e2) at hairdresser's"
---
A boy of 16 was {remanded}(e1) in custody on Wednesday on suspicion of three {murders}(e2), less than 24 hours after the {shooting}(e2) at a barber's shop in [Uppsala](upp event).

Three young men, the eldest of them 20, were {killed}(e2) around five o'clock on Tuesday afternoon, in broad daylight and a stone's throw from the square where the town was to light its Walpurgis {bonfire}(e3). It was {lit}(e3) all the same, with twice the usual number of police; some 100,000 people came.

The gunman escaped on an electric scooter. He was {traced}(e4) within two hours to a flat in [Stenhagen](ste event). A second boy, 15, {taken}(e5) from a train at [Gävle](gav event), has been let go.

One of those who died had been {held}(e6) last year over a plot against a gang leader's relative, then {cleared}(e7).

Since January gangs have {killed}(e8) 29 people in [Sweden](swe event). The justice minister repeated that surveillance of under-15s must be allowed; the Riksdag {votes}(e9) in the autumn.

---
places:
  upp: {name: Uppsala, geonameid: 2666199, point: [59.8588, 17.6389]}
  ste: {name: Stenhagen, point: [59.85, 17.57], precision: near}
  gav: {name: Gävle, geonameid: 2712414, point: [60.6745, 17.1417]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
events:
  e1: {type: arrest, places: [upp], start: 2025-04-30, end: 2025-04-30, date_precision: day, date_text: on Wednesday, arrested: 1, status: happened, actors: "", targets: A boy of 16, main: true}
  e2: {type: shooting, places: [upp], start: 2025-04-29, end: 2025-04-29, date_precision: day, date_text: on Tuesday afternoon, killed: 3, status: happened, actors: The gunman, targets: Three young men, main: true}
  e3: {type: festival, places: [upp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: its Walpurgis bonfire}
  e4: {type: investigation, places: [ste], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A boy of 16, minor: true}
  e5: {type: arrest, places: [gav], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: A boy of 16}
  e6: {type: arrest, places: [], start: 2024, end: 2024, date_precision: year, date_text: last year, arrested: 1, status: happened, actors: "", targets: One of those who died}
  e7: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: One of those who died, minor: true}
  e8: {type: killing, places: [swe], start: 2025-01, end: 2025-04, date_precision: month, date_text: Since January, killed: 29, status: happened, actors: gangs}
  e9: {type: legislation, places: [swe], start: 2025-09, end: 2025-11, date_precision: month, date_text: in the autumn, status: planned, actors: the Riksdag}
notes: ""
