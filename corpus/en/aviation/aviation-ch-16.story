---
id: aviation-ch-16
genre: aviation
country: CH
published: 2018-08-06
publisher: Bündner Bote
title: "Auntie Ju {stays on the ground}(e3)"
---
[FLIMS](fli dateline), [Graubünden](gra dateline) — An 80-year-old trimotor with seventeen passengers and a crew of three {dropped}(e1) almost upright on the west flank of [Piz Segnas](piz event) on Saturday, at 2,540 metres, ten minutes before five. All twenty were {killed}(e1).

They were coming home to [Dübendorf](dub mention) from two days in [Locarno](loc mention): couples from [Zürich](zur mention), [Thurgau](thu mention), [Vaud](vau mention); three [Austrians](aus demonym). It was the hottest day of the summer, and hot air is thin.

A hiker at the [Martinsloch](mar event) saw the plane bank to the left. "Toy," he thought.

On the same Saturday a family of four from [Basel](bas mention) had {died}(e2) in a tourer at [Hergiswil](her event), in [Nidwalden](nid event), on the way to [France](fra mention).

The airline has {grounded}(e3) its other two. Its Junkers flew for the army from 1939, and in films. The club members at [Mollis](mol event), where one was {due}(e4) on Sunday with a brass band, took down the marquee.

[Bern](ber metonym)'s safety board has a wreck no taller than a man, and no black box; such aircraft needn't have one. The cable car at [Flims](fli event) runs, the path to [Elm](elm mention) is {shut}(e5).

---
places:
  fli: {name: Flims, point: [46.835, 9.285]}
  gra: {name: Grisons, geonameid: 2660522, point: [46.6729, 9.5595], precision: division}
  piz: {name: Piz Segnas, point: [46.908, 9.24], precision: near}
  dub: {name: Dübendorf, geonameid: 2660971, point: [47.3972, 8.6187]}
  loc: {name: Locarno, geonameid: 2659869, point: [46.1709, 8.7995]}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  thu: {name: Thurgau, geonameid: 2658372, point: [47.5858, 9.1459], precision: division}
  vau: {name: Vaud, geonameid: 2658182, point: [46.6204, 6.5118], precision: division}
  mar: {name: Martinsloch, point: [46.9, 9.23], precision: near}
  bas: {name: Basel, geonameid: 2661604, point: [47.5584, 7.5733]}
  her: {name: Hergiswil, point: [46.984, 8.309]}
  nid: {name: Nidwalden, point: [46.93, 8.4], precision: division}
  mol: {name: Mollis, point: [47.09, 9.07]}
  elm: {name: Elm, point: [46.92, 9.17]}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ber: {name: Bern, geonameid: 2661552, point: [46.9481, 7.4474]}
events:
  e1: {type: air_accident, places: [piz], start: 2018-08-04, end: 2018-08-04, date_precision: day, date_text: on Saturday, killed: 20, status: happened, actors: "", main: true}
  e2: {type: air_accident, places: [her], start: 2018-08-04, end: 2018-08-04, date_precision: day, date_text: On the same Saturday, killed: 4, status: happened, actors: ""}
  e3: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The airline, main: true}
  e4: {type: visit, places: [mol], start: 2018-08-05, end: 2018-08-05, date_precision: day, date_text: on Sunday, status: happened, negated: true, actors: "", minor: true}
  e5: {type: closure, places: [fli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
