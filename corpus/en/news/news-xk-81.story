---
id: news-xk-81
genre: news
country: XK
published: 2025-02-11
publisher: Prishtina Ditore
title: "Canal {blast}(e1): second man {held}(e2), water back"
---
The {arrest}(e2) by special police of a second suspect in the November {explosion}(e1) on a canal in the north was {made public}(e3) on Monday, two days after it took place.

Nobody was hurt by the {charge}(e1), some 15 kg, which {tore}(e1) a hole in the concrete at [Varragë](var event). But for most of a day it {left}(e4) parts of [Mitrovica](mit event) {without water}(e4) and threatened the cooling of two power stations. Soldiers {closed}(e5) the breach with sandbags before dawn.

The man, 39, was {stopped}(e2) at [Jarinje](jar event) as he tried to cross the border on a bicycle. A brother of his had been {taken}(e6) in the first {raids}(e7), in which grenade launchers and 200 uniforms were {seized}(e7).

[Belgrade](bel metonym) has always {denied}(e8) a part in it. It {repeated}(e8) that yesterday.

The {vote}(e9) of Sunday passed off calmly otherwise, though three polling stations in [Leposavić](lep event) opened late. {Counting}(e10) was interrupted by a {failure}(e11) of the server.

---
places:
  var: {name: Varragë, point: [42.93, 20.73], precision: near}
  mit: {name: Mitrovica, geonameid: 789225, point: [42.8833, 20.8667]}
  jar: {name: Jarinje, point: [43.23, 20.69], precision: near}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  lep: {name: Leposaviq, geonameid: 788731, point: [43.1039, 20.8028]}
events:
  e1: {type: bombing, places: [var], start: 2024-11, end: 2024-11, date_precision: month, date_text: November, injured: 0, status: happened, actors: "", main: true}
  e2: {type: arrest, places: [jar], start: 2025-02-08, end: 2025-02-08, date_precision: day, date_text: two days after, arrested: 1, status: happened, actors: special police, targets: a second suspect, main: true}
  e3: {type: statement, places: [], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: on Monday, status: happened, actors: special police, targets: a second suspect, minor: true}
  e4: {type: outage, places: [mit], start: 2024-11, end: 2024-11, date_precision: month, date_text: "", status: happened, actors: ""}
  e5: {type: construction, places: [var], start: 2024-11, end: 2024-11, date_precision: month, date_text: before dawn, status: happened, actors: Soldiers, targets: the breach}
  e6: {type: arrest, places: [var], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: A brother of his}
  e7: {type: raid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A brother of his}
  e8: {type: statement, places: [bel], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: yesterday, status: happened, actors: Belgrade}
  e9: {type: election, places: [lep], start: 2025-02-09, end: 2025-02-09, date_precision: day, date_text: of Sunday, status: happened, actors: ""}
  e10: {type: election, places: [lep], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: outage, places: [lep], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
