---
id: news-cy-85
genre: news
country: CY
published: 2025-07-28
publisher: Troodos Mail
title: "Couple {found dead}(e1) in burnt car as hill {fire}(e2) is {tamed}(e2)"
---
An elderly couple were {found}(e1) in their car on Thursday morning by the roadside near [Monagri](mon event), the only ones to lose their lives in the largest {fire}(e2) for half a century, which by Friday had been {brought under control}(e2).

It had {begun}(e2) the day before at [Malia](mal event), north of [Limassol](lim mention), and {ran}(e2) over 120 sq km of vines and pine. Sixteen villages were {cleared}(e3); about 100 houses are gone. Fourteen people, two of them firemen, needed treatment.

[Amman](amm metonym) and [Cairo](cai metonym) {sent}(e4) aircraft, [Madrid](mad metonym) two more. An offer from the north was {declined}(e5).

A smoker seen on film throwing something from a pick-up is being {sought}(e6). Forestry officers deny that they came an hour late. At a {protest}(e7) in [Omodos](omo event) on Sunday, the deputy minister was {pelted}(e8) with grapes and left by the back door.

Compensation of 10,000 euros per house will be {paid}(e9) from today. The harvest {festival}(e10) has been {called off}(e10).

---
places:
  mon: {name: Monagri, point: [34.8, 32.91], precision: near}
  mal: {name: Malia, point: [34.82, 32.78], precision: near}
  lim: {name: Limassol, geonameid: 146384, point: [34.6841, 33.0379]}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  omo: {name: Omodos, point: [34.85, 32.81], precision: near}
events:
  e1: {type: death, places: [mon], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: on Thursday morning, killed: 2, status: happened, actors: "", targets: An elderly couple, main: true}
  e2: {type: wildfire, places: [mal], start: 2025-07-23, end: 2025-07-25, date_precision: day, date_text: the day before, killed: 2, injured: 14, status: happened, actors: "", targets: about 100 houses, main: true}
  e3: {type: displacement, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Sixteen villages}
  e4: {type: aid, places: [amm, cai, mad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Amman and Cairo}
  e5: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: An offer from the north}
  e6: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A smoker}
  e7: {type: protest, places: [omo], start: 2025-07-27, end: 2025-07-27, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: the deputy minister}
  e8: {type: attack, places: [omo], start: 2025-07-27, end: 2025-07-27, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: the deputy minister, minor: true}
  e9: {type: aid, places: [], start: 2025-07-28, end: 2025-07-28, date_precision: day, date_text: from today, status: planned, actors: ""}
  e10: {type: festival, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
