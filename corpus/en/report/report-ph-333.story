---
id: report-ph-333
genre: report
country: PH
published: 2022-09-02
publisher: Ilocandia Bulletin
title: "Classrooms under trees: [Abra](abr event) schools {open}(e1) a month after {quake}(e2)"
---
[BANGUED](ban dateline), [Abra](abr dateline) — Grade 4 pupils of [Bucay](buc event) Central School {began}(e1) face-to-face classes on Thursday under a mango tree, with a tarpaulin bearing the face of a losing candidate for a roof.

Of 312 public schools in [Abra](abr event), 147 were damaged by the magnitude-7 {earthquake}(e2) that {rocked}(e2) northern [Luzon](luz event) on July 27, {killing}(e2) 11 people. Department of Education regional director Soledad Tanseco said 60 of them could not be entered.

"Sir told us to look up at the leaves if we feel dizzy," said Jerome Bersamira, 9. "The leaves move before we do."

Aftershocks continue. A magnitude-5.1 {tremor}(e3) {sent}(e3) people out of the wet market in [Bangued](ban event) on Tuesday night, and in [Lagangilang](lag event) the convent wall that had survived July {gave way}(e4).

Temporary learning spaces promised for August 22, when classes {opened}(e5) nationwide for the first time since the pandemic, are held up in [Vigan](vig mention), where a bridge has a load limit of five tons. The UN children's fund {delivered}(e6) 40 tents this week. Teachers in [Tineg](tin event), a three-hour hike from the last road, carried theirs.

Provincial engineer Rufino Balmaceda put the cost of reconstruction at P1.6 billion. The national government has {released}(e7) P200 million. A bill filed by the district's congressman would create a rehabilitation authority for [Abra](abr mention), [Ilocos Sur](ilo mention) and [Mountain Province](mou mention), but senators from elsewhere have asked what makes this quake different from {those}(e10) in [Bohol](boh event) in 2013 and [Cotabato](cot event) in 2019.

In [Vigan](vig event) itself, Calle Crisologo was {reopened}(e8) to tourists on August 19; kalesa drivers report half their usual trade. The belfry at [Bantay](bant event), from which bricks {fell}(e2) in July while a video blogger was filming, will be fenced for a year.

A health officer said 41 cases of {diarrhea}(e9) had been {recorded}(e9) in the evacuation camp at [Tayum](tay event). Nobody has {died}(e9).

---
places:
  ban: {name: Bangued, geonameid: 1727214, point: [17.6083, 120.6381]}
  abr: {name: Abra, point: [17.6, 120.75], precision: area, radius_km: 40}
  buc: {name: Bucay, point: [17.54, 120.72]}
  luz: {name: Luzon, point: [16.5, 121.0], precision: area, radius_km: 250}
  lag: {name: Lagangilang, point: [17.61, 120.73]}
  vig: {name: Vigan, geonameid: 1679980, point: [17.5747, 120.3869]}
  tin: {name: Tineg, point: [17.79, 120.94]}
  ilo: {name: Ilocos Sur, point: [17.2, 120.5], precision: area, radius_km: 50}
  mou: {name: Mountain Province, point: [17.1, 121.1], precision: area, radius_km: 40}
  boh: {name: Bohol, point: [9.85, 124.2], precision: area, radius_km: 40}
  cot: {name: Cotabato, point: [7.2, 124.9], precision: area, radius_km: 60}
  bant: {name: Bantay, point: [17.58, 120.39]}
  tay: {name: Tayum, point: [17.62, 120.66]}
events:
  e1: {type: education, places: [buc, abr], start: 2022-09-01, end: 2022-09-01, date_precision: day, date_text: on Thursday, status: happened, actors: Grade 4 pupils, main: true}
  e2: {type: earthquake, places: [abr, luz, bant], start: 2022-07-27, end: 2022-07-27, date_precision: day, date_text: on July 27, killed: 11, status: happened, actors: "", main: true}
  e3: {type: earthquake, places: [ban], start: 2022-08-30, end: 2022-08-30, date_precision: day, date_text: on Tuesday night, status: happened, actors: ""}
  e4: {type: collapse, places: [lag], start: 2022-08-30, end: 2022-08-30, date_precision: day, date_text: "", status: happened, actors: "", targets: the convent wall}
  e5: {type: education, places: [], start: 2022-08-22, end: 2022-08-22, date_precision: day, date_text: August 22, status: happened, actors: ""}
  e10: {type: earthquake, places: [boh, cot], start: 2013, end: 2019, date_precision: year, date_text: in 2013, status: happened, actors: "", minor: true}
  e6: {type: aid, places: [abr], start: 2022-08-29, end: 2022-08-29, date_precision: week, date_text: this week, status: happened, actors: "The UN children's fund", targets: 40 tents}
  e7: {type: aid, places: [abr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The national government, targets: P200 million}
  e8: {type: opening, places: [vig], start: 2022-08-19, end: 2022-08-19, date_precision: day, date_text: on August 19, status: happened, actors: "", targets: Calle Crisologo}
  e9: {type: outbreak, places: [tay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
