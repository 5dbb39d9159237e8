---
id: report-ly-168
genre: report
country: LY
published: 2023-11-23
publisher: Maghreb Analysis Desk
title: "Two months after [Derna](der event): [Libya](lib event) {jails}(e1) officials, not yet the answers"
---
[TUNIS](tun dateline) — The attorney general in [Tripoli](tri metonym) has now {ordered}(e1) the {detention}(e1) of 16 officials over the {collapse}(e2) of two dams that {sent}(e2) a wall of water through [Derna](der event) on the night of 10 September. The latest, the former head of the reconstruction fund, was {picked up}(e1) at [Benina](ben event) airport near [Benghazi](beng mention) last Thursday.

Those behind bars include the deposed mayor of [Derna](der metonym), whose house was {burned}(e3) down by protesters on 18 September, and engineers of the water authority. None has been brought before a judge.

At least 4,352 people {died}(e2) when {storm}(e4) Daniel, which had already {drenched}(e4) [Thessaly](the event), {broke}(e4) over the [Jebel Akhdar](jeb event). The Red Crescent in [Derna](der mention) lists more than 8,000 {missing}(e2). Forty-four thousand were {displaced}(e5) from [Derna](der event), [Sousse](sou event), [Al-Bayda](alb event) and [Al-Marj](alm event); most have moved in with kin.

The Abu Mansour and Al-Bilad dams, {built}(e6) by a [Yugoslav](yug demonym) firm in the 1970s, had been cracked since 1998. A [Turkish](tur demonym) company {began}(e7) repairs in 2010 and {left}(e7) when the uprising {broke}(e8) out a few months later.

Parliament, which sits in the east, has {voted}(e9) 10 billion dinars for {rebuilding}(e9), and on 1 November a {conference}(e10) in [Benghazi](beng event) and [Derna](der event) {drew}(e10) firms from [Egypt](egy mention), [Italy](ita mention) and the [UAE](uae mention). The rival government of the west was not invited. Diplomats in [Tunis](tun mention) fear the money will be spent twice or not at all. The UN envoy, Abdoulaye Camara, {called}(e11) on Monday for a single national agency.

In [Derna](der mention) itself, where journalists were {told}(e12) to leave in September, people speak by phone and ask not to be named. "They have painted the kerbs," said a pharmacist. "Under the kerbs are my brothers." Schools on the west bank of the wadi {reopened}(e13) on 29 October. The first 40 prefabricated houses {came}(e14) by ship from [Mersin](mer mention) last week.

An {inquest}(e15) of the dead is unlikely: fewer than one in five of the bodies, which were {buried}(e16) in haste at [Martuba](mar event), was photographed.

---
places:
  der: {name: Darnah, geonameid: 87205, point: [32.767, 22.6367]}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  tun: {name: Tunis, geonameid: 2464470, point: [36.819, 10.1658]}
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  ben: {name: Benina, point: [32.09, 20.27], precision: near}
  beng: {name: Benghazi, geonameid: 88319, point: [32.1149, 20.0686]}
  the: {name: Thessaly, geonameid: 6697809, point: [39.5322, 22.1914], precision: division}
  jeb: {name: Jebel Akhdar, point: [32.5, 21.8], precision: area, radius_km: 80}
  sou: {name: Sousse, point: [32.9, 21.97]}
  alb: {name: Al-Bayda, point: [32.76, 21.74]}
  alm: {name: Al-Marj, point: [32.49, 20.83]}
  yug: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  uae: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
  mar: {name: Martuba, point: [32.58, 22.77]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: arrest, places: [lib, ben], start: 2023-11-16, end: 2023-11-16, date_precision: day, date_text: last Thursday, arrested: 16, status: happened, actors: The attorney general in Tripoli, targets: 16 officials, main: true}
  e2: {type: collapse, places: [der], start: 2023-09-10, end: 2023-09-10, date_precision: day, date_text: on the night of 10 September, killed: 4352, killed_qualifier: at_least, status: happened, actors: "", targets: two dams, main: true}
  e3: {type: riot, places: [der], start: 2023-09-18, end: 2023-09-18, date_precision: day, date_text: on 18 September, status: happened, actors: protesters, targets: house}
  e4: {type: storm, places: [jeb, the], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: storm Daniel}
  e5: {type: displacement, places: [der, sou, alb, alm], start: null, end: null, date_precision: unknown, date_text: "", displaced: 44000, status: happened, actors: ""}
  e6: {type: construction, places: [der], start: 1970, end: 1979, date_precision: year, date_text: in the 1970s, status: happened, actors: a Yugoslav firm, targets: The Abu Mansour and Al-Bilad dams, minor: true}
  e7: {type: construction, places: [der], start: 2010, end: 2010, date_precision: year, date_text: in 2010, status: happened, actors: A Turkish company, targets: repairs}
  e8: {type: riot, places: [lib], start: null, end: null, date_precision: unknown, date_text: a few months later, status: happened, actors: "", minor: true}
  e9: {type: decision, places: [lib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Parliament, targets: 10 billion dinars}
  e10: {type: meeting, places: [beng, der], start: 2023-11-01, end: 2023-11-01, date_precision: day, date_text: on 1 November, status: happened, actors: ""}
  e11: {type: statement, places: [], start: 2023-11-20, end: 2023-11-20, date_precision: day, date_text: on Monday, status: happened, actors: "The UN envoy, Abdoulaye Camara"}
  e12: {type: displacement, places: [der], start: 2023-09, end: 2023-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: journalists, minor: true}
  e13: {type: opening, places: [der], start: 2023-10-29, end: 2023-10-29, date_precision: day, date_text: on 29 October, status: happened, actors: "", targets: Schools}
  e14: {type: aid, places: [der], start: 2023-11-13, end: 2023-11-13, date_precision: week, date_text: last week, status: happened, actors: "", targets: The first 40 prefabricated houses}
  e15: {type: investigation, places: [der], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e16: {type: ceremony, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the bodies, minor: true}
notes: ""
