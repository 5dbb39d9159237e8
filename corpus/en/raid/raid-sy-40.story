---
id: raid-sy-40
genre: raid
country: SY
published: 2025-07-16
publisher: Barada Wire
title: "{Fighting}(e1) resumes in [Sweida](swe event) hours after {truce}(e2); more than 200 {dead}(e1)"
---
[DAMASCUS](dam dateline) - {Clashes}(e1) broke out again on Tuesday evening in the southern [Syrian](syr demonym) city of [Sweida](swe event), only hours after the defence minister {announced}(e2) a {ceasefire}(e2) with local elders.

The {violence}(e1) started on Friday, when a vegetable seller was {robbed}(e3) of his van on the highway to the capital, and set Druze fighters against Bedouin. A war monitor counts 203 {dead}(e1): 92 Druze, 93 members of the security forces and 18 Bedouin. The ministry has given no toll.

Tanks {entered}(e4) the city at eight on Tuesday morning. By noon [Israeli](isr demonym) aircraft had {bombed}(e5) some of them and, on the next day, the general staff in the heart of [Damascus](dam event), where one person was {killed}(e6) and 18 were {hurt}(e6).

Families {walked}(e7) with mattresses towards [Daraa](dar mention); [Amman](amm metonym) {closed}(e8) the crossing at [Nasib](nas event). In [Busra](bus event) 300 of them {slept}(e9) in the Roman theatre.

"My uncle was {shot}(e10) on his doorstep," said a dentist, reached by phone.

---
places:
  swe: {name: As-Suwayda, geonameid: 172408, point: [32.709, 36.5695]}
  dar: {name: Daraa, geonameid: 170905, point: [32.6189, 36.1021]}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  nas: {name: Nasib, point: [32.55, 36.19], precision: near}
  bus: {name: Busra ash-Sham, geonameid: 171126, point: [32.5174, 36.4816]}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
events:
  e1: {type: battle, places: [swe], start: 2025-07-11, end: 2025-07-15, date_precision: day, date_text: on Tuesday evening, killed: 203, status: happened, actors: Druze fighters, targets: Bedouin, main: true}
  e2: {type: agreement, places: [swe], start: 2025-07-15, end: 2025-07-15, date_precision: day, date_text: on Tuesday, status: happened, actors: the defence minister, targets: local elders, main: true}
  e3: {type: robbery, places: [swe], start: 2025-07-11, end: 2025-07-11, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: a vegetable seller}
  e4: {type: battle, places: [swe], start: 2025-07-15, end: 2025-07-15, date_precision: day, date_text: on Tuesday morning, status: happened, actors: Tanks, targets: the city}
  e5: {type: airstrike, places: [swe], start: 2025-07-15, end: 2025-07-15, date_precision: day, date_text: By noon, status: happened, actors: Israeli aircraft, targets: some of them}
  e6: {type: airstrike, places: [dam], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: on the next day, killed: 1, injured: 18, status: happened, actors: Israeli aircraft, targets: some of them, main: true}
  e7: {type: displacement, places: [dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Families}
  e8: {type: closure, places: [nas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Amman, targets: the crossing}
  e9: {type: displacement, places: [bus], start: null, end: null, date_precision: unknown, date_text: "", displaced: 300, status: happened, actors: Families, minor: true}
  e10: {type: shooting, places: [swe], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: My uncle}
notes: ""
