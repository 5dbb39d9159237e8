---
id: match-gh-25
genre: match
country: GH
published: 2025-02-03
publisher: Volta Sports Daily
title: "Fan {Stabbed to Death}(e1) at [Nsoatre](nso event); League {Halted}(e2)"
---
[Sunyani](sun dateline), Feb 3: All football in [Ghana](gha event) has been {suspended}(e2) after a supporter of [Kumasi](kum metonym org) Stars was {stabbed to death}(e1) at a league game in [Nsoatre](nso event), in [Bono](bon event) region, on Sunday.

Kwabena Antwi-Mensah, 44, a trader from [Ejisu](eji mention), was {knifed}(e1) in the stands by one of a group who had rushed them after the final whistle. He was {pronounced dead}(e3) at a clinic in [Sunyani](sun event). At least nine others were injured, two with machete wounds. Five men have been {picked up}(e4); a sixth {gave himself up}(e5) in [Berekum](ber event) on Monday.

The {match}(e6) had {ended}(e6) 1-0 to the home side through a penalty in the 78th minute.

The association {shut}(e7) the ground and {barred}(e8) fans from away matches "until the state can protect them". Club officials are to {meet}(e9) the inspector general of police in [Accra](acc event) on Thursday.

"I held his hand in the back of a taxi," said team doctor Linda Osei. The clinic had no blood. The club's chairman said the team would not {travel}(e10) to [Bechem](bec event), [Dormaa](dor event) or [Nsoatre](nso event) again this season.

On 9 May 2001, 127 people {died}(e11) in a {stampede}(e11) at the [Accra](acc event) stadium. Since then eight supporters have been {killed}(e12) at grounds.

Before the news broke, [Tamale](tam metonym) had {beaten}(e13) [Cape Coast](cap metonym) 2-1, and [Obuasi](obu metonym) {drawn}(e14) 0-0 at [Dawu](daw event). The under-20 side {flew}(e15) to [Abidjan](abi event) on Sunday for a {friendly}(e16) with [Ivory Coast](ivo metonym). It'll be {played}(e16) behind closed doors, with armbands.

---
places:
  nso: {name: Nsoatre, point: [7.4, -2.46], precision: near}
  sun: {name: Sunyani, geonameid: 2295021, point: [7.3399, -2.3268]}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  kum: {name: Kumasi, geonameid: 2298890, point: [6.6885, -1.6244]}
  bon: {name: Bono, geonameid: 12105069, point: [7.4252, -2.5188], precision: division}
  eji: {name: Ejisu, point: [6.72, -1.47], precision: near}
  ber: {name: Berekum, geonameid: 2303125, point: [7.4534, -2.584]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  bec: {name: Bechem, geonameid: 2303258, point: [7.0903, -2.025]}
  dor: {name: Domaa-Ahenkro, geonameid: 2301529, point: [7.2739, -2.8735]}
  tam: {name: Tamale, geonameid: 2294877, point: [9.4008, -0.8393]}
  cap: {name: Cape Coast, geonameid: 2302357, point: [5.1053, -1.2466]}
  obu: {name: Obuase, geonameid: 2296606, point: [6.2023, -1.668]}
  daw: {name: Dawu, point: [5.98, -0.1], precision: near}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
events:
  e1: {type: attack, places: [nso], start: 2025-02-02, end: 2025-02-02, date_precision: day, date_text: on Sunday, killed: 1, injured: 9, injured_qualifier: at_least, status: happened, actors: one of a group, targets: Kwabena Antwi-Mensah, main: true}
  e2: {type: decision, places: [gha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: All football, main: true}
  e3: {type: medical, places: [sun], start: 2025-02-02, end: 2025-02-02, date_precision: day, date_text: "", status: happened, actors: one of a group, targets: Kwabena Antwi-Mensah, minor: true}
  e4: {type: arrest, places: [nso], start: null, end: null, date_precision: unknown, date_text: "", arrested: 5, status: happened, actors: "", targets: "Five men; a sixth"}
  e5: {type: arrest, places: [ber], start: 2025-02-03, end: 2025-02-03, date_precision: day, date_text: on Monday, arrested: 1, status: happened, actors: "", targets: "Five men; a sixth"}
  e6: {type: match, places: [nso], start: 2025-02-02, end: 2025-02-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: closure, places: [nso], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The association, targets: the ground}
  e8: {type: decision, places: [gha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The association, targets: fans}
  e9: {type: meeting, places: [acc], start: 2025-02-06, end: 2025-02-06, date_precision: day, date_text: on Thursday, status: planned, actors: Club officials, targets: the inspector general of police}
  e10: {type: visit, places: [bec, dor, nso], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e11: {type: other_accident, places: [acc], start: 2001-05-09, end: 2001-05-09, date_precision: day, date_text: On 9 May 2001, killed: 127, status: happened, actors: ""}
  e12: {type: killing, places: [gha], start: null, end: null, date_precision: unknown, date_text: "", killed: 8, status: happened, actors: "", targets: supporters}
  e13: {type: match, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Tamale; Obuasi", targets: Cape Coast}
  e14: {type: match, places: [daw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Tamale; Obuasi", targets: Cape Coast}
  e15: {type: visit, places: [abi], start: 2025-02-02, end: 2025-02-02, date_precision: day, date_text: on Sunday, status: happened, actors: The under-20 side, minor: true}
  e16: {type: match, places: [abi], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The under-20 side, targets: Ivory Coast}
notes: ""
