---
id: strike-pa-35
genre: strike
country: PA
published: 2025-06-12
publisher: Istmo Noticias
title: "Banana giant {sacks}(e1) 5,000 after month-long {stoppage}(e2)"
---
[CHANGUINOLA](cha dateline) - The banana company Fruta Azul on Wednesday {dismissed}(e1) its last 1,600 pickers, completing the {layoff}(e1) of nearly 5,000 men and women who {walked off}(e2) the plantations on 28 April.

By evening, their houses along the railway were being {emptied}(e3). A warehouse was {looted}(e4) and {burned}(e4); police fired {tear gas}(e4), and a girl of two choked on it and was {taken to hospital}(e5) in [David](dav event), where she is out of danger.

The strikers had been {demanding}(e6) that a law on pensions be withdrawn. Their leader, Francisco Quiel, was {arrested}(e7) on Monday as he left mass. He is {accused}(e8) of {blocking}(e9) roads.

The {loss}(e10) is put at $75 million. The president repeated that he would not {negotiate}(e11) "with a knife on the table". At dusk a few dozen people {lit candles}(e12) in front of the locked gate.

---
places:
  cha: {name: Changuinola, geonameid: 3712560, point: [9.43, -82.52]}
  dav: {name: David, geonameid: 3711668, point: [8.4273, -82.4309]}
events:
  e1: {type: layoffs, places: [cha], start: 2025-06-11, end: 2025-06-11, date_precision: day, date_text: on Wednesday, status: happened, actors: The banana company Fruta Azul, targets: "its last 1,600 pickers", main: true}
  e2: {type: strike, places: [cha], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: on 28 April, status: happened, actors: "nearly 5,000 men and women", main: true}
  e3: {type: displacement, places: [cha], start: 2025-06-11, end: 2025-06-11, date_precision: day, date_text: By evening, status: happened, actors: "", targets: their houses along the railway}
  e4: {type: riot, places: [cha], start: 2025-06-11, end: 2025-06-11, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: A warehouse, main: true}
  e5: {type: medical, places: [dav], start: 2025-06-11, end: 2025-06-11, date_precision: day, date_text: "", status: happened, actors: "", targets: a girl of two, minor: true}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The strikers, minor: true}
  e7: {type: arrest, places: [cha], start: 2025-06-09, end: 2025-06-09, date_precision: day, date_text: on Monday, arrested: 1, status: happened, actors: "", targets: Francisco Quiel}
  e8: {type: charge, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: He}
  e9: {type: protest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", minor: true}
  e10: {type: earnings, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e12: {type: protest, places: [cha], start: 2025-06-11, end: 2025-06-11, date_precision: day, date_text: At dusk, status: happened, actors: a few dozen people}
notes: ""
