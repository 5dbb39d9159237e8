---
id: results-al-03
genre: results
country: AL
published: 2017-11-20
publisher: Drini Sport
title: "How they finished, from [Shkodër](shk event) to [Sarandë](sar event)"
---
Superiore, eleventh round, 18 and 19 November:

[Kukës](kuk metonym) 2, Skënderbeu 2. {Sleet}(e1) at [Zeqir Ymeri](zeq event); an orange ball was borrowed from the school.
{Vllaznia 0}(e2), Partizani 1 ([Shkodër](shk event)). The {winner}(e2) by a [Nigerian](ng demonym), Okon Bassey, 88'.
{Luftëtari 3}(e3), Flamurtari of [Vlorë](vlo mention) 3. {Played}(e3) in [Gjirokastër](gji event), six goals, five of them after the {mist}(e4) came down.
[Laçi](lac metonym) 1, [Tirana](tir metonym) 1.
[Kamza](kam metonym) v [Lushnja](lus metonym): {postponed}(e5). The visitors' coach {lost a wheel}(e6) on the [Elbasan](elb event) road on Saturday; two players have bruises.

Second tier. [Pogradec](pog event): home {win}(e7), 2-0. [Sarandë](sar event): {Butrinti 1}(e8), [Burrel](bur metonym) 4, before 300 people and a great many cats. [Peshkopi](pes event): no {play}(e9), because the referee, a [Durrës](dur mention) man, had been {arrested}(e10) on Thursday over {bets}(e11) laid in [Macau](mac mention).

Abroad. Erjon Lika {scored}(e12) for [Lecce](lec metonym) at [Catanzaro](cat event), and the goalkeeper Ilir Doda was {injured}(e13) for Ballkani at [Prizren](pri event), in [Kosovo](xk event).

Under-21s: [Albania](al metonym) {leave}(e14) from [Rinas](rin event) airport today for [Tallinn](tal mention).

---
places:
  shk: {name: Shkodër, geonameid: 3184081, point: [42.0683, 19.5126]}
  sar: {name: Sarandë, geonameid: 363243, point: [39.8753, 20.0048]}
  kuk: {name: Kukës, geonameid: 782661, point: [42.0769, 20.4219]}
  zeq: {name: Zeqir Ymeri Stadium, point: [42.079, 20.42], precision: near, near: kuk}
  ng: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  vlo: {name: Vlorë, geonameid: 3183719, point: [40.4696, 19.4838]}
  gji: {name: Gjirokastër, geonameid: 783148, point: [40.0758, 20.1389]}
  lac: {name: Laç, geonameid: 3185012, point: [41.6356, 19.7131]}
  tir: {name: Tirana, geonameid: 3183875, point: [41.3274, 19.8187]}
  kam: {name: Kamëz, geonameid: 3185270, point: [41.3817, 19.7603]}
  lus: {name: Lushnjë, geonameid: 3184862, point: [40.9419, 19.705]}
  elb: {name: Elbasan, geonameid: 783263, point: [41.1114, 20.0822]}
  pog: {name: Pogradec, geonameid: 781988, point: [40.9025, 20.6525]}
  bur: {name: Burrel, geonameid: 783493, point: [41.6103, 20.0089]}
  pes: {name: Peshkopi, geonameid: 782061, point: [41.685, 20.4286]}
  dur: {name: Durrës, geonameid: 3185728, point: [41.3235, 19.4547]}
  mac: {name: Macau, point: [22.17, 113.55], precision: area, radius_km: 8}
  lec: {name: Lecce, geonameid: 3174953, point: [40.3548, 18.1724]}
  cat: {name: Catanzaro, geonameid: 2525059, point: [38.8825, 16.6009]}
  pri: {name: Prizren, geonameid: 786712, point: [42.2139, 20.7397]}
  xk: {name: Kosovo, point: [42.6, 20.9], precision: country}
  al: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
  rin: {name: Rinas, point: [41.415, 19.72], precision: near}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
events:
  e1: {type: extreme_weather, places: [kuk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: match, places: [shk], start: 2017-11-18, end: 2017-11-19, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: match, places: [gji], start: 2017-11-18, end: 2017-11-19, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e4: {type: extreme_weather, places: [gji], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: match, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e6: {type: road_accident, places: [elb], start: 2017-11-18, end: 2017-11-18, date_precision: day, date_text: on Saturday, injured: 2, status: happened, actors: "The visitors' coach"}
  e7: {type: match, places: [pog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: match, places: [sar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: match, places: [pes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: arrest, places: [], start: 2017-11-16, end: 2017-11-16, date_precision: day, date_text: on Thursday, arrested: 1, status: happened, actors: "", targets: the referee}
  e11: {type: fraud, places: [mac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: match, places: [cat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: match, places: [pri], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: ""}
  e14: {type: transport_change, places: [rin], start: 2017-11-20, end: 2017-11-20, date_precision: day, date_text: today, status: planned, actors: "", minor: true}
notes: "Ballkani (Balkan) is a club of Suva Reka, named after a region: no place mark"
