---
id: report-np-493
genre: report
country: NP
published: 2026-02-10
publisher: The Himalayan Register
title: "Coalition {collapses}(e1) in [Karnali](kar event) as chief minister {loses}(e2) trust {vote}(e2)"
---
[SURKHET](sur dateline), Feb 9: [Karnali](kar metonym) Chief Minister Bhim Bahadur Rokaya {lost}(e2) a {vote}(e2) of confidence in the provincial assembly on Monday, barely nine weeks after he was {sworn in}(e3), as five members of his own party {crossed the floor}(e2).

Of the 39 lawmakers present in [Birendranagar](bir event), 17 {voted}(e2) for the motion and 22 {against}(e2). Speaker Nanda Shahi {adjourned}(e4) the house until Wednesday.

The trouble began in January, when Rokaya {sacked}(e5) his minister for physical infrastructure, Dipak Budha of [Jumla](jum mention), over the award of a contract for a bridge at [Khulalu](khu event) in [Kalikot](kal event) district. Budha's faction {withdrew}(e1) its support on Friday. The Commission for the Investigation of Abuse of Authority has since {seized}(e6) files from the ministry and from the builder's office in [Nepalgunj](nep event).

Rokaya's supporters {vandalised}(e7) the gate of the assembly secretariat and {burned}(e7) tyres at Mangalgadhi Chowk. Police {used batons}(e7) and {took}(e8) eleven persons into custody. In [Dailekh](dai event) and [Jajarkot](jaj event), his party's district committees {padlocked}(e9) the offices of rival leaders.

Governor Yam Lal Pandey is expected to {invite}(e10) parties to form a new government by Friday. The largest party in the assembly, whose leadership in [Kathmandu](kat metonym) has yet to comment, is likely to {propose}(e10) former chief minister Rajani Malla, who held the job from 2021 to 2023.

[Karnali](kar event), the largest and poorest of [Nepal](nepa mention)'s seven provinces, has had six chief ministers in eight years. In [Lumbini](lum event), a minority government has just {survived}(e11) a similar test by a single vote, and in [Koshi](kos event) the Supreme Court is still {hearing}(e12) a petition against an appointment {made}(e13) there last September.

"People here need roads and rice, not roll calls," said Dil Maya Gharti, who heads a women's cooperative in [Mugu](mug mention). The last quake-hit families in [Jajarkot](jaj event), where 101 people {died}(e14) in November 2023, are {spending}(e15) a third winter under tin sheets. Their second instalment of the rebuilding grant was to have been {discussed}(e16) on Tuesday.

---
places:
  kar: {name: Karnali Pradesh, geonameid: 12095452, point: [28.9955, 82.1689], precision: division}
  sur: {name: Surkhet, point: [28.6, 81.62]}
  bir: {name: Birendranagar, point: [28.6, 81.63]}
  khu: {name: Khulalu, point: [29.13, 81.58]}
  kal: {name: Kalikot, point: [29.15, 81.6], precision: division}
  jum: {name: Jumla, point: [29.27, 82.18]}
  dai: {name: Dailekh, point: [28.84, 81.71]}
  jaj: {name: Jajarkot, point: [28.7, 82.19], precision: division}
  lum: {name: Lumbini, point: [27.9, 82.8], precision: division}
  kos: {name: Koshi, point: [27.1, 87.2], precision: division}
  mug: {name: Mugu, point: [29.5, 82.4], precision: division}
  nep: {name: Nepalgunj, geonameid: 6941099, point: [28.05, 81.6167]}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  nepa: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
events:
  e1: {type: decision, places: [kar], start: 2026-02-06, end: 2026-02-06, date_precision: day, date_text: on Friday, status: happened, actors: "Budha's faction", targets: Coalition, main: true}
  e2: {type: decision, places: [bir], start: 2026-02-09, end: 2026-02-09, date_precision: day, date_text: on Monday, status: happened, actors: five members of his own party, targets: Bhim Bahadur Rokaya, main: true}
  e3: {type: appointment, places: [kar], start: 2025-12, end: 2025-12, date_precision: month, date_text: nine weeks after, status: happened, actors: "", targets: Bhim Bahadur Rokaya, minor: true}
  e4: {type: decision, places: [bir], start: 2026-02-09, end: 2026-02-09, date_precision: day, date_text: "", status: happened, actors: Speaker Nanda Shahi, targets: the house, minor: true}
  e5: {type: resignation, places: [kar], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, status: happened, actors: Rokaya, targets: Dipak Budha}
  e6: {type: raid, places: [bir, nep], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Commission for the Investigation of Abuse of Authority, targets: files}
  e7: {type: riot, places: [bir], start: 2026-02-09, end: 2026-02-09, date_precision: day, date_text: "", status: happened, actors: "Rokaya's supporters", targets: the assembly secretariat}
  e8: {type: arrest, places: [bir], start: 2026-02-09, end: 2026-02-09, date_precision: day, date_text: "", arrested: 11, status: happened, actors: Police, targets: eleven persons}
  e9: {type: protest, places: [dai, jaj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "his party's district committees", targets: the offices of rival leaders}
  e10: {type: appointment, places: [kar], start: null, end: null, date_precision: unknown, date_text: by Friday, status: planned, actors: Governor Yam Lal Pandey, targets: Rajani Malla}
  e11: {type: decision, places: [lum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a minority government}
  e12: {type: trial, places: [kos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Supreme Court}
  e13: {type: appointment, places: [kos], start: 2025-09, end: 2025-09, date_precision: month, date_text: last September, status: happened, actors: "", minor: true}
  e14: {type: earthquake, places: [jaj], start: 2023-11, end: 2023-11, date_precision: month, date_text: in November 2023, killed: 101, status: happened, actors: ""}
  e15: {type: displacement, places: [jaj], start: null, end: null, date_precision: unknown, date_text: a third winter, status: happened, actors: "", targets: quake-hit families, minor: true}
  e16: {type: meeting, places: [], start: 2026-02-10, end: 2026-02-10, date_precision: day, date_text: on Tuesday, status: planned, actors: "", minor: true}
notes: ""
