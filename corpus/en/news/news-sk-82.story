---
id: news-sk-82
genre: news
country: SK
published: 2025-04-06
publisher: Horehronský Týždeň
title: "Bear {kills}(e1) man in forest; {cull}(e2) {approved}(e3)"
---
The body of a man of 59 was {found}(e1) on Sunday night in a wood above [Detva](det event) with injuries that point to a brown bear. He had gone for a walk and not come back.

It was the second fatal {attack}(e4) in a year; a hiker from [Belarus](bel mention) {died}(e4) last March while fleeing from one in the [Low Tatras](ltt event). In the same week five people were {clawed}(e5) in the streets of [Liptovský Mikuláš](lip event).

On Wednesday the cabinet {decided}(e3) to have 350 of an estimated 1,300 animals {shot}(e2). "We can't live in a land where people are afraid to go into the forest," said the prime minister. [Brussels](bru metonym) {announced questions}(e6).

A {state of emergency}(e7) applies in 55 of the 79 districts. Conservationists, about fifty of whom {blocked}(e8) the entrance of the ministry on Friday until they were carried off, say the count is wrong.

At [Zvolen](zvo event) the zoo has {given}(e9) its own bear, Miško, a guard.

---
places:
  ltt: {name: Low Tatras, point: [48.93, 19.6], precision: area, radius_km: 40}
  det: {name: Detva, geonameid: 3060589, point: [48.5608, 19.4195]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  lip: {name: Liptovský Mikuláš, geonameid: 3059050, point: [49.0806, 19.6222]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  zvo: {name: Zvolen, geonameid: 3056459, point: [48.5744, 19.1532]}
events:
  e1: {type: attack, places: [det], start: 2025-03-30, end: 2025-03-30, date_precision: day, date_text: on Sunday night, killed: 1, status: happened, actors: Bear, targets: a man of 59, main: true}
  e2: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: "350 of an estimated 1,300 animals"}
  e3: {type: decision, places: [], start: 2025-04-02, end: 2025-04-02, date_precision: day, date_text: On Wednesday, status: happened, actors: the cabinet, main: true}
  e4: {type: attack, places: [ltt], start: 2024-03, end: 2024-03, date_precision: month, date_text: last March, killed: 1, status: happened, actors: Bear, targets: a man of 59}
  e5: {type: attack, places: [lip], start: 2024-03, end: 2024-03, date_precision: month, date_text: In the same week, injured: 5, status: happened, actors: "", targets: five people}
  e6: {type: statement, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brussels}
  e7: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: protest, places: [], start: 2025-04-04, end: 2025-04-04, date_precision: day, date_text: on Friday, status: happened, actors: about fifty of whom, targets: the entrance of the ministry}
  e9: {type: other, places: [zvo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the zoo, targets: its own bear, minor: true}
notes: ""
