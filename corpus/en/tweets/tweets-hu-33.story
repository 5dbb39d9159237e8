---
id: tweets-hu-33
genre: tweets
country: HU
published: 2025-10-23
publisher: Lánchíd Online
title: "Live: two {rallies}(e1), one city"
---
9:40 Good morning from [Budapest](bud event). It's 69 years since the {uprising}(e2). Two crowds today; police have {put up}(e3) 2 km of fence between them.

11:05 The "peace {march}(e1)" sets off. Organisers announce half a million; we counted nearer 80,000. Coaches from [Miskolc](mis mention), [Nyíregyháza](nyi mention), and across the border from [Oradea](ora mention).

12:30 PM {speaks}(e4). Says he "will not send anyone to die for [Ukraine](ukr mention)".

14:10 A man of about 70 {collapsed}(e5) by the Parliament. Ambulance took nine minutes. We hear he's alive.

15:20 The other one. Bigger? Bigger. Leader {walks}(e6) at the front with his mother's umbrella, it's raining.

16:45 One {arrest}(e7) so far, an {egg}(e8).

17:30 He {promises}(e9) to join the euro and bring back money {frozen}(e10) by [Brussels](bru metonym).

18:15 {Summit}(e11) here with the presidents: {cancelled}(e11), confirmed by [Washington](was metonym). It was to be next week.

20:00 In [Pécs](pec event) and [Szeged](sze event) {candles}(e12). {Election}(e13) in April. Good night.

---
places:
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  mis: {name: Miskolc, geonameid: 717582, point: [48.1033, 20.7781]}
  nyi: {name: Nyíregyháza, geonameid: 716935, point: [47.9554, 21.7167]}
  ora: {name: Oradea, geonameid: 671768, point: [47.0458, 21.9183]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  pec: {name: Pécs, geonameid: 3046526, point: [46.0762, 18.2281]}
  sze: {name: Szeged, geonameid: 715429, point: [46.253, 20.1482]}
events:
  e1: {type: protest, places: [bud], start: 2025-10-23, end: 2025-10-23, date_precision: day, date_text: "11:05", status: happened, actors: Organisers, main: true}
  e2: {type: riot, places: [bud], start: 1956, end: 1956, date_precision: year, date_text: 69 years, status: happened, actors: ""}
  e3: {type: construction, places: [bud], start: 2025-10-23, end: 2025-10-23, date_precision: day, date_text: "", status: happened, actors: police, minor: true}
  e4: {type: statement, places: [bud], start: 2025-10-23, end: 2025-10-23, date_precision: day, date_text: "12:30", status: happened, actors: PM}
  e5: {type: medical, places: [bud], start: 2025-10-23, end: 2025-10-23, date_precision: day, date_text: "14:10", status: happened, actors: "", targets: A man of about 70}
  e6: {type: protest, places: [bud], start: 2025-10-23, end: 2025-10-23, date_precision: day, date_text: "15:20", status: happened, actors: Leader, main: true}
  e7: {type: arrest, places: [bud], start: 2025-10-23, end: 2025-10-23, date_precision: day, date_text: "16:45", arrested: 1, status: happened, actors: ""}
  e8: {type: attack, places: [bud], start: 2025-10-23, end: 2025-10-23, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: statement, places: [bud], start: 2025-10-23, end: 2025-10-23, date_precision: day, date_text: "17:30", status: happened, actors: He}
  e10: {type: sanction, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: meeting, places: [bud], start: 2025-10, end: 2025-10, date_precision: month, date_text: next week, status: happened, negated: true, actors: ""}
  e12: {type: protest, places: [pec, sze], start: 2025-10-23, end: 2025-10-23, date_precision: day, date_text: "20:00", status: happened, actors: ""}
  e13: {type: election, places: [bud], start: 2026-04, end: 2026-04, date_precision: month, date_text: in April, status: planned, actors: ""}
notes: ""
