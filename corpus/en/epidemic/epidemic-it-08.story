---
id: epidemic-it-08
genre: epidemic
country: IT
published: 2020-02-23
publisher: Gazzetta del Lambro
title: "Ten towns under {lock}(e1)"
---
[CODOGNO](cod dateline) (gdl) — At the roundabout on the road to [Piacenza](pia mention) two carabinieri {turned round}(e2), on Sunday at half past one, a cyclist from [Casalpusterlengo](cas mention) with a bag of artichokes, and the thing was real.

Some 50,000 people in [Codogno](cod event), [Castiglione d'Adda](cast event), eight other communes of the lower [Lodi](lod event) country and [Vo'](vo event), in the hills near [Padua](pad event), may not leave. [Rome](rom metonym) {signed}(e1) the {decree}(e1) at night. [Lombardy](lom event) counts 112 {infected}(e3), the [Veneto](ven event) 25. Three are dead: a roofer of 78 in [Vo'](vo event), and two women here and at [Crema](cre event).

"Patient One", 38, a runner who {played}(e4) football at [Somaglia](som event) on the 15th, lies under a {ventilator}(e5) in [Pavia](pav event). Whoever gave it him isn't known. A colleague just home from [Shanghai](sha mention) was {tested}(e6) twice: negative.

The {carnival}(e7) of [Venice](veni event) was {broken off}(e7) two days early, four {matches}(e8) of Serie A {put off}(e8), [La Scala](las event) {shut}(e9). On the [Brenner](bre event) last night [Vienna](vie metonym) {held}(e10) a train from [Venice](veni mention) for four hours over two coughs.

The Conad at [Maleo](mal event) has no bread. It has wine.

---
places:
  cod: {name: Codogno, point: [45.162, 9.703]}
  pia: {name: Piacenza, geonameid: 3171058, point: [45.0524, 9.6934]}
  cas: {name: Casalpusterlengo, point: [45.177, 9.65]}
  cast: {name: "Castiglione d'Adda", point: [45.22, 9.69]}
  lod: {name: Lodi, point: [45.31, 9.5], precision: division}
  vo: {name: "Vo'", point: [45.327, 11.644], precision: near}
  pad: {name: Padua, geonameid: 3171728, point: [45.408, 11.8859]}
  lom: {name: Lombardy, geonameid: 3174618, point: [45.581, 9.8474], precision: division}
  ven: {name: Veneto, geonameid: 3164604, point: [45.6229, 11.8652], precision: division}
  cre: {name: Crema, geonameid: 3177841, point: [45.3626, 9.6818]}
  som: {name: Somaglia, point: [45.147, 9.667]}
  pav: {name: Pavia, geonameid: 3171366, point: [45.1921, 9.1592]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  veni: {name: Venice, geonameid: 3164603, point: [45.4371, 12.3326]}
  las: {name: La Scala, point: [45.467, 9.189], precision: exact}
  bre: {name: Brenner, point: [47.005, 11.507], precision: near}
  mal: {name: Maleo, point: [45.167, 9.76]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
events:
  e1: {type: decision, places: [cod, cast, vo], start: 2020-02-22, end: 2020-02-22, date_precision: day, date_text: at night, status: happened, actors: Rome, main: true}
  e2: {type: decision, places: [cod], start: 2020-02-23, end: 2020-02-23, date_precision: day, date_text: on Sunday, status: happened, actors: "", minor: true}
  e3: {type: outbreak, places: [lom, ven], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: "", main: true}
  e4: {type: match, places: [som], start: 2020-02-15, end: 2020-02-15, date_precision: day, date_text: on the 15th, status: happened, actors: "", minor: true}
  e5: {type: medical, places: [pav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: festival, places: [veni], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: match, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e9: {type: closure, places: [las], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: transport_change, places: [bre], start: 2020-02-22, end: 2020-02-22, date_precision: day, date_text: last night, status: happened, actors: Vienna}
notes: ""
