---
id: report-lr-577
genre: report
country: LR
published: 2026-04-22
publisher: Mano River Wire
title: "[Liberia](lib metonym)'s House {impeaches}(e1) Speaker; {brawl}(e2) halts session"
---
[MONROVIA](mon dateline) (MRW) — Lawmakers in [Liberia](lib mention) {voted}(e1) on Tuesday to {impeach}(e1) the Speaker of the House, Emmanuel Togba, over the purchase of 76 vehicles that were paid for and never arrived, minutes before a {fistfight}(e2) brought the sitting to an end.

Fifty-one of 73 members {backed}(e1) the articles. The Senate, which will {try}(e3) him, has to {convene}(e3) within ten days.

Togba was not present. Speaking by telephone from [Ganta](gan event), in [Nimba](nim mention) County, which he has represented since 2018, he {called}(e4) the {vote}(e1) "a market, and the meat was me". Motorcycle taxi drivers {blocked}(e5) the road to [Saclepea](sac event) for two hours in his support, and in [Sanniquellie](san event) the county's chiefs {asked}(e6) for a mediator.

The {scuffle}(e2) began when a member for [Lofa](lof metonym) tried to take the mace out of the chamber. Two representatives and a sergeant-at-arms were {treated}(e7) at John F. Kennedy hospital in [Sinkor](sin event). Police {fired}(e8) gas outside, where supporters of both camps had {gathered}(e8), and {held}(e9) 14 people.

It is the third year running that the House can't agree who leads it. In 2025, two rival groups {sat}(e10) for months in different rooms until the Supreme Court {ruled}(e11) for neither, and a {fire}(e12) in December 2024 {gutted}(e12) the joint chamber; the {trial}(e13) of a previous Speaker for arson {opened}(e13) in January at the Temple of Justice.

The budget, $1.2 billion, has not been {passed}(e14). Nurses at [Buchanan](buc event) and [Zwedru](zwe event) have been {on strike}(e15) since 7 April over February pay, and the university in [Harper](har event) {sent home}(e16) its students last week. The World Bank {held back}(e17) a payment.

President Josiah Weah-Cooper, back from a {visit}(e18) to [Rabat](rab event), {urged}(e19) members to "leave your shoes at the door". His party has 25 seats and no friend to spare.

ECOWAS will {send}(e20) a former vice-president of [Ghana](gha metonym). The [U.S.](us demonym) embassy told its staff to avoid [Capitol Hill](cap event). Rubber tappers in [Kakata](kak mention), who listen in to sessions on a solar radio, were following every word, said one of them, Fatu Kollie: "It is better than the league."

---
places:
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  mon: {name: Monrovia, geonameid: 2274895, point: [6.3005, -10.7969]}
  nim: {name: Nimba, point: [6.8, -8.7], precision: division}
  gan: {name: Ganta, geonameid: 2277241, point: [7.235, -8.9844]}
  sac: {name: Saclepea, point: [6.97, -8.84]}
  san: {name: Sanniquellie, point: [7.36, -8.71]}
  lof: {name: Lofa, point: [8.0, -9.9], precision: division}
  sin: {name: Sinkor, point: [6.285, -10.77]}
  zwe: {name: Zwedru, geonameid: 2272491, point: [6.0685, -8.1356]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  cap: {name: Capitol Hill, point: [6.301, -10.795], precision: near}
  kak: {name: Kakata, geonameid: 2276086, point: [6.531, -10.3537]}
  buc: {name: Buchanan, geonameid: 2278158, point: [5.8769, -10.0496]}
  har: {name: Harper, geonameid: 2276492, point: [4.3782, -7.7108]}
events:
  e1: {type: charge, places: [mon], start: 2026-04-21, end: 2026-04-21, date_precision: day, date_text: on Tuesday, status: happened, actors: Lawmakers, targets: Emmanuel Togba, main: true}
  e2: {type: attack, places: [mon], start: 2026-04-21, end: 2026-04-21, date_precision: day, date_text: minutes before, injured: 3, status: happened, actors: a member for Lofa, main: true}
  e3: {type: trial, places: [mon], start: null, end: null, date_precision: unknown, date_text: within ten days, status: planned, actors: The Senate, targets: Emmanuel Togba}
  e4: {type: statement, places: [gan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Togba, targets: the vote, minor: true}
  e5: {type: protest, places: [sac], start: null, end: null, date_precision: unknown, date_text: for two hours, status: happened, actors: Motorcycle taxi drivers, targets: the road}
  e6: {type: statement, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the county's chiefs", targets: a mediator, minor: true}
  e7: {type: medical, places: [sin], start: 2026-04-21, end: 2026-04-21, date_precision: day, date_text: "", injured: 3, status: happened, actors: "", targets: Two representatives and a sergeant-at-arms, minor: true}
  e8: {type: riot, places: [mon, cap], start: 2026-04-21, end: 2026-04-21, date_precision: day, date_text: "", status: happened, actors: Police, targets: supporters of both camps}
  e9: {type: arrest, places: [mon], start: 2026-04-21, end: 2026-04-21, date_precision: day, date_text: "", arrested: 14, status: happened, actors: Police, targets: 14 people}
  e10: {type: meeting, places: [mon], start: 2025, end: 2025, date_precision: year, date_text: In 2025, status: happened, actors: two rival groups, minor: true}
  e11: {type: verdict, places: [mon], start: 2025, end: 2025, date_precision: year, date_text: In 2025, status: happened, actors: the Supreme Court}
  e12: {type: fire, places: [mon], start: 2024-12, end: 2024-12, date_precision: month, date_text: in December 2024, status: happened, actors: "", targets: the joint chamber}
  e13: {type: trial, places: [mon], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: a previous Speaker}
  e14: {type: decision, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: The budget}
  e15: {type: strike, places: [buc, zwe], start: 2026-04-07, end: 2026-04-22, date_precision: day, date_text: since 7 April, status: happened, actors: Nurses}
  e16: {type: closure, places: [har], start: 2026-04-13, end: 2026-04-13, date_precision: week, date_text: last week, status: happened, actors: the university, targets: its students}
  e17: {type: aid, places: [lib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: The World Bank, targets: a payment, minor: true}
  e18: {type: visit, places: [rab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Josiah Weah-Cooper, minor: true}
  e19: {type: statement, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Josiah Weah-Cooper, targets: members, minor: true}
  e20: {type: visit, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ECOWAS, targets: a former vice-president, minor: true}
notes: ""
