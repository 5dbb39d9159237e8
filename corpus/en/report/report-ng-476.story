---
id: report-ng-476
genre: report
country: NG
published: 2024-09-23
publisher: Niger Delta Sentinel
title: "[Edo](edo event) {poll}(e4): Police, soldiers {deployed}(e1) as parties {trade}(e2) accusations over {result}(e4)"
---
Security was {tightened}(e1) in [Benin City](ben event) on Sunday night after the Independent National Electoral Commission {declared}(e3) Chief Osagie Igbinedaro of the National Progressive Congress winner of Saturday's governorship {election}(e4) in [Edo](edo event) State.

Igbinedaro {polled}(e4) 291,667 votes to defeat his closest rival, Dr. Esosa Aghatise of the Democratic Peoples Alliance, who had 247,274. He {won}(e4) in 11 of the 18 local government areas.

Announcing the figures at 9.47 p.m., the returning officer, Prof. Yusuf Danjuma of the Federal University, [Lokoja](lok metonym org), said the exercise was "free and fair". Aghatise's agents had by then {stormed out}(e5) of the collation centre.

At a press conference on Monday, Aghatise {described}(e2) the outcome as "daylight robbery" and {urged}(e6) his supporters to remain calm while his lawyers {prepare}(e7) a petition. He {alleged}(e2) that figures from [Egor](ego event) and [Ikpoba-Okha](ikp event) had been {altered}(e8), and that agents of his party were {chased}(e9) from wards in [Akoko-Edo](ako event) by thugs who carried guns. The NPC {dismissed}(e10) the claims as the cry of a drowning man.

Our correspondent observed armoured vehicles along Ring Road and at Ramat Park. Shops in [Ekpoma](ekp event) and [Auchi](auc event) opened as usual. In [Uromi](uro event), youths {jubilated}(e11) in the streets, while a clash between supporters of both parties at [Ubiaja](ubi event) left one man {dead}(e12) and four others with machete cuts. The Commissioner of Police, Nemi Alabo-George, confirmed 21 {arrests}(e13), among them two persons {caught}(e14) with ballot papers in a bus at [Irrua](irr event).

Civil society groups faulted the commission over the late {arrival}(e15) of materials. The Centre for Credible Polls, an [Abuja](abu mention)-based group, {published}(e16) a statement saying that results from 18 per cent of the units it sampled did not tally with those on the portal.

Turnout, at about 22 per cent, was the lowest since the return of democracy in 1999. Two days before the {vote}(e4), the president {met}(e17) the candidates in [Abuja](abu event), where they {signed}(e18) a peace accord; the DPA {refused}(e19) to do so until ten of its members {held}(e20) in [Benin City](ben event) were freed.

The governor-elect, a 58-year-old former senator from [Igarra](iga mention), will be {sworn in}(e21) on 12 November. The next governorship {poll}(e22) is in [Ondo](ond event) State, on 16 November, for which campaigns {began}(e22) in June. [Lagos](lag metonym), [Kano](kan metonym) and other states will {vote}(e23) in 2027.

---
places:
  edo: {name: Edo, geonameid: 2565343, point: [6.5242, 5.8493], precision: division}
  ben: {name: Benin City, geonameid: 2347283, point: [6.3381, 5.6258]}
  lok: {name: Lokoja, geonameid: 2331939, point: [7.7969, 6.7405]}
  ego: {name: Egor, point: [6.38, 5.57], precision: division}
  ikp: {name: Ikpoba-Okha, point: [6.25, 5.7], precision: division}
  ako: {name: Akoko-Edo, point: [7.35, 6.1], precision: division}
  ubi: {name: Ubiaja, geonameid: 2321031, point: [6.6558, 6.3849]}
  irr: {name: Irrua, geonameid: 7081180, point: [6.7363, 6.2198]}
  iga: {name: Igarra, geonameid: 2338840, point: [7.2937, 6.1043]}
  ond: {name: Ondo, geonameid: 2326168, point: [7.1444, 5.1917], precision: division}
  lag: {name: Lagos, geonameid: 2332453, point: [6.4331, 3.5248], precision: division}
  kan: {name: Kano, geonameid: 2335196, point: [11.7323, 8.5415], precision: division}
  ekp: {name: Ekpoma, geonameid: 2343641, point: [6.743, 6.1403]}
  auc: {name: Auchi, geonameid: 2348892, point: [7.0676, 6.2636]}
  uro: {name: Uromi, geonameid: 2319668, point: [6.7, 6.3333]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
events:
  e1: {type: decision, places: [ben], start: 2024-09-22, end: 2024-09-22, date_precision: day, date_text: on Sunday night, status: happened, actors: "Police, soldiers", main: true}
  e2: {type: statement, places: [], start: 2024-09-23, end: 2024-09-23, date_precision: day, date_text: on Monday, status: happened, actors: Aghatise, main: true}
  e3: {type: election, places: [ben], start: 2024-09-22, end: 2024-09-22, date_precision: day, date_text: on Sunday night, status: happened, actors: Independent National Electoral Commission, targets: Chief Osagie Igbinedaro, minor: true}
  e4: {type: election, places: [edo], start: 2024-09-21, end: 2024-09-21, date_precision: day, date_text: "Saturday's", status: happened, actors: "", targets: Chief Osagie Igbinedaro, main: true}
  e5: {type: protest, places: [ben], start: 2024-09-22, end: 2024-09-22, date_precision: day, date_text: "", status: happened, actors: "Aghatise's agents", minor: true}
  e6: {type: statement, places: [], start: 2024-09-23, end: 2024-09-23, date_precision: day, date_text: on Monday, status: happened, actors: Aghatise, targets: his supporters, minor: true}
  e7: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: his lawyers}
  e8: {type: fraud, places: [ego, ikp], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: figures}
  e9: {type: attack, places: [ako], start: 2024-09-21, end: 2024-09-21, date_precision: day, date_text: "", status: reported, actors: thugs, targets: agents of his party}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The NPC, targets: the claims, minor: true}
  e11: {type: festival, places: [uro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: youths}
  e12: {type: attack, places: [ubi], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, injured: 4, status: happened, actors: supporters of both parties}
  e13: {type: arrest, places: [edo], start: null, end: null, date_precision: unknown, date_text: "", arrested: 21, status: happened, actors: ""}
  e14: {type: arrest, places: [irr], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: two persons, minor: true}
  e15: {type: transport_change, places: [edo], start: 2024-09-21, end: 2024-09-21, date_precision: day, date_text: "", status: happened, actors: "", targets: materials, minor: true}
  e16: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Centre for Credible Polls, targets: a statement}
  e17: {type: meeting, places: [abu], start: 2024-09-19, end: 2024-09-19, date_precision: day, date_text: Two days before the vote, status: happened, actors: the president, targets: the candidates}
  e18: {type: agreement, places: [abu], start: 2024-09-19, end: 2024-09-19, date_precision: day, date_text: Two days before the vote, status: happened, actors: the candidates, targets: a peace accord}
  e19: {type: decision, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: the DPA}
  e20: {type: arrest, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", arrested: 10, status: happened, actors: "", targets: ten of its members}
  e21: {type: appointment, places: [], start: 2024-11-12, end: 2024-11-12, date_precision: day, date_text: on 12 November, status: planned, actors: "", targets: The governor-elect}
  e22: {type: election, places: [ond], start: 2024-11-16, end: 2024-11-16, date_precision: day, date_text: on 16 November, status: planned, actors: ""}
  e23: {type: election, places: [lag, kan], start: 2027, end: 2027, date_precision: year, date_text: in 2027, status: planned, actors: "", minor: true}
notes: ""
