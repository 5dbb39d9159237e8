---
id: sitrep-ch-30
genre: sitrep
country: CH
published: 2025-05-29
publisher: Walliser Tagwacht
title: "Glacier {buries}(e1) village of 300, {evacuated}(e2) nine days before"
---
A huge mass of ice, rock and mud {came down}(e1) on [Blatten](bla event) on Wednesday afternoon and {covered}(e1) nine tenths of it. The 300 inhabitants had been {led out}(e2) on 19 May, with 52 cows, one of which was flown.

One person, a shepherd of 64, is {missing}(e3); the {search}(e3) for him was {broken off}(e4) on Thursday because the slope is still moving.

The debris has {dammed}(e5) the river [Lonza](lon event). The army stands ready with pumps, and sixteen people further down, in [Wiler](wil event) and [Kippel](kip event), had to {leave}(e6) their houses on Wednesday evening.

"We have lost the village but not the heart," the mayor said. The president of the Confederation will {come}(e7) tomorrow. The cantonal parliament, in [Sion](sio event), {voted}(e8) ten million francs at once.

The impact was {registered}(e9) as an earthquake of 3.1. Nothing like it has happened in the country since 1881, when a mountain {fell}(e10) on [Elm](elm event) and {killed}(e10) 115.

---
places:
  bla: {name: Blatten, point: [46.42, 7.82]}
  lon: {name: Lonza, point: [46.41, 7.8], precision: near}
  wil: {name: Wiler, geonameid: 2657985, point: [46.4031, 7.7816]}
  kip: {name: Kippel, point: [46.4, 7.77]}
  sio: {name: Sitten, geonameid: 2658576, point: [46.2274, 7.3556]}
  elm: {name: Elm, geonameid: 2660917, point: [46.919, 9.1724]}
events:
  e1: {type: landslide, places: [bla], start: 2025-05-28, end: 2025-05-28, date_precision: day, date_text: on Wednesday afternoon, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [bla], start: 2025-05-19, end: 2025-05-19, date_precision: day, date_text: on 19 May, displaced: 300, status: happened, actors: "", targets: The 300 inhabitants, main: true}
  e3: {type: rescue, places: [bla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a shepherd of 64}
  e4: {type: decision, places: [bla], start: 2025-05-29, end: 2025-05-29, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: a shepherd of 64, minor: true}
  e5: {type: flood, places: [bla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the river Lonza}
  e6: {type: displacement, places: [wil, kip], start: 2025-05-28, end: 2025-05-28, date_precision: day, date_text: on Wednesday evening, displaced: 16, status: happened, actors: "", targets: sixteen people further down}
  e7: {type: visit, places: [bla], start: 2025-05-30, end: 2025-05-30, date_precision: day, date_text: tomorrow, status: planned, actors: The president of the Confederation}
  e8: {type: decision, places: [sio], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The cantonal parliament}
  e9: {type: earthquake, places: [bla], start: 2025-05-28, end: 2025-05-28, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: landslide, places: [elm], start: 1881, end: 1881, date_precision: year, date_text: since 1881, killed: 115, status: happened, actors: ""}
notes: ""
