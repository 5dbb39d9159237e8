---
id: news-th-79
genre: news
country: TH
published: 2025-07-28
publisher: Chao Phraya Times
title: "Guard and four others {shot dead}(e1) at market"
---
A man {killed}(e1) four security guards and a woman selling coconut sweets at a market in the north of [Bangkok](ban event) on Monday, then himself.

Two customers were wounded, one in the hand. The {attack}(e1) lasted four minutes and ended on a bench, where the man, 61, {turned the pistol on himself}(e2) as officers came near. He had {quarrelled}(e3) with one of the guards in 2019 about a scratched car, his wife said.

The market, in [Chatuchak](cha event) district, {opened again}(e4) at five. Vendors {laid}(e5) jasmine at the gate. A trader from [Nonthaburi](non mention) was {led off}(e6) for filming the bodies.

At first, police had {looked into}(e7) a link with the {fighting}(e8) on the border, in which twelve soldiers had been killed since Thursday. There is none.

It was the worst such {shooting}(e1) since October 2022, when a former sergeant {slew}(e9) 36 people, 24 of them children, in a nursery at [Uthai Sawan](uth event).

---
places:
  cha: {name: Chatuchak, geonameid: 7026785, point: [13.829, 100.5593]}
  non: {name: Mueang Nonthaburi, geonameid: 1608133, point: [13.8607, 100.5148]}
  uth: {name: Uthai Sawan, point: [17.16, 102.33], precision: near}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
events:
  e1: {type: shooting, places: [cha], start: 2025-07-28, end: 2025-07-28, date_precision: day, date_text: on Monday, killed: 6, injured: 2, status: happened, actors: A man, targets: four security guards and a woman selling coconut sweets, main: true}
  e2: {type: death, places: [cha], start: 2025-07-28, end: 2025-07-28, date_precision: day, date_text: "", status: happened, actors: "the man, 61", targets: himself, minor: true}
  e3: {type: other, places: [], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "the man, 61", targets: one of the guards, minor: true}
  e4: {type: opening, places: [cha], start: 2025-07-28, end: 2025-07-28, date_precision: day, date_text: at five, status: happened, actors: The market}
  e5: {type: ceremony, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Vendors}
  e6: {type: arrest, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A trader from Nonthaburi}
  e7: {type: investigation, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police}
  e8: {type: battle, places: [], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: since Thursday, killed: 12, status: happened, actors: "", targets: twelve soldiers}
  e9: {type: shooting, places: [uth], start: 2022-10, end: 2022-10, date_precision: month, date_text: October 2022, killed: 36, status: happened, actors: a former sergeant, targets: 36 people}
notes: ""
