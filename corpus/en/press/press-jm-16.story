---
id: press-jm-16
genre: press
country: JM
published: 2025-03-20
title: "[Portland](por metonym org) Parish Library {turns 75}(e1), {lends out}(e2) its first ukulele"
---
[Port Antonio](ant dateline), March 20: Members may from today {borrow}(e2) musical instruments as well as books at the [Portland](por metonym org) Parish Library, which {marks 75 years}(e1) this week. The [Portland](por mention) in question is ours, in the east of [Jamaica](jm mention), and not the city in [Maine](me mention) whose public library has, by a happy error, {sent}(e3) us four crates of large-print westerns.

A {concert}(e4) will be held on Saturday at six on the lawn facing [Navy Island](nav mention). Performers are from [Moore Town](moo mention), [Buff Bay](buf mention) and [Kingston](kin mention). The mobile branch, off the road since July, when Hurricane Beryl {tore}(e5) its awning off at [Hope Bay](hop event), will be parked there, {repaired}(e6), with a new engine from [Nagoya](nag mention).

No branch is to {close}(e7). Readers in [Manchioneal](man event) who were told otherwise were told wrong.

The oldest member, Miss Icilda Grant, 97, of [Fairy Hill](fai mention), {joined}(e8) in the first week. Her brother had written to her from [Birmingham](bir mention), [England](eng mention), that it was always warm in the library. "So I went to see if it was cool."

---
places:
  ant: {name: Port Antonio, geonameid: 3489005, point: [18.1789, -76.4522]}
  por: {name: Portland, geonameid: 3488997, point: [18.1179, -76.5041], precision: division}
  jm: {name: Jamaica, geonameid: 3489940, point: [18.1667, -77.25], precision: country}
  me: {name: Maine, geonameid: 4971068, point: [45.5003, -69.2498], precision: division}
  nav: {name: Navy Island, point: [18.186, -76.455], precision: exact, near: ant}
  moo: {name: Moore Town, point: [18.08, -76.42], precision: near}
  buf: {name: Buff Bay, geonameid: 3491175, point: [18.2329, -76.6612]}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  hop: {name: Hope Bay, geonameid: 3490031, point: [18.1988, -76.5654]}
  nag: {name: Nagoya, geonameid: 1856057, point: [35.1815, 136.9064]}
  man: {name: Manchioneal, geonameid: 3489582, point: [18.0444, -76.2773]}
  fai: {name: Fairy Hill, point: [18.16, -76.38], precision: near}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  eng: {name: England, point: [52.16, -0.7], precision: division}
events:
  e1: {type: ceremony, places: [ant], start: 2025-03-17, end: 2025-03-17, date_precision: week, date_text: this week, status: happened, actors: "", main: true}
  e2: {type: opening, places: [ant], start: 2025-03-20, end: 2025-03-20, date_precision: day, date_text: from today, status: happened, actors: "", main: true}
  e3: {type: aid, places: [me], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: performance, places: [ant], start: 2025-03-22, end: 2025-03-22, date_precision: day, date_text: on Saturday, status: planned, actors: ""}
  e5: {type: storm, places: [hop], start: 2024-07, end: 2024-07, date_precision: month, date_text: since July, status: happened, actors: ""}
  e6: {type: construction, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: closure, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: other, places: [], start: 1950, end: 1950, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
notes: ""
