---
id: report-za-226
genre: report
country: ZA
published: 2023-07-21
publisher: Gauteng Star-Ledger
title: "[Boksburg](bok event) gas {leak}(e1): illegal miners {blamed}(e2), five bodies unclaimed"
---
Five of the 17 people who {died}(e1) in a gas {leak}(e1) at an informal settlement in [Boksburg](bok event) two weeks ago have still not been {identified}(e3), [Gauteng](gau mention) health authorities said on Thursday.

The victims of the {leak}(e1), three of whom were children, lived in shacks of corrugated iron in the yard of a single house at the [Angelo](ang event) settlement, east of [Johannesburg](joh mention). Nitrate gas {escaped}(e1) from a cylinder that illegal miners were using to process gold-bearing soil, according to the police, who {recovered}(e4) four such cylinders.

Two of the dead are believed to have been the miners themselves. Others were neighbours who never knew what was stored behind the wall. "There was no bang and no smell. My sister went to the tap and she fell at the tap," said Thandeka Zwane.

All of those who have been identified came from [Mozambique](moz mention) or [Zimbabwe](zim mention). The consulate of [Mozambique](moz metonym) in [Johannesburg](joh mention) is to {take}(e5) nine coffins to [Xai-Xai](xai event) and [Inhambane](inh event) this weekend. Police said that they did not suspect that anyone had set out to harm the residents, and that no {arrests}(e6) had been {made}(e6).

Premier Sipho Radebe {visited}(e7) [Angelo](ang event) on the morning after the {leak}(e1) and {promised}(e8) the community that it would be {moved}(e8). A meeting called for Tuesday did not {take place}(e9) because the councillor's car was {stoned}(e10).

Around 6,000 abandoned shafts are open across the country. Zama zamas, as those who work them are known, are feared in some places and fed in others; in [Krugersdorp](kru event) last year, angry residents {burned}(e11) their camps after eight women were {raped}(e12) at a mine dump.

The {deaths}(e1) at [Angelo](ang event) came six months after another {disaster}(e13) in [Boksburg](bok event): on Christmas Eve, a tanker of liquefied petroleum gas {exploded}(e13) under a low bridge near a hospital, {killing}(e13) 41 people. The driver, who was {arrested}(e14) and then {released}(e14) for lack of evidence, has since gone back to work in [Richards Bay](ric mention).

The leader of the opposition in the [Ekurhuleni](eku metonym) council, Jaco Bezuidenhout, {demanded}(e15) a register of compressed gases. Asked about it, the department of mineral resources in [Pretoria](pre mention) said it had "taken note".

---
places:
  bok: {name: Boksburg, geonameid: 1017780, point: [-26.212, 28.2596]}
  gau: {name: Gauteng, geonameid: 1085594, point: [-26.1682, 28.2074], precision: division}
  ang: {name: Angelo, point: [-26.21, 28.22], precision: near}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  xai: {name: Xai-Xai, geonameid: 1024552, point: [-25.0519, 33.6442]}
  inh: {name: Inhambane, geonameid: 1045114, point: [-23.865, 35.3833]}
  kru: {name: Krugersdorp, geonameid: 986822, point: [-26.0858, 27.7752]}
  ric: {name: Richards Bay, geonameid: 962367, point: [-28.783, 32.0377]}
  eku: {name: Ekurhuleni, point: [-26.2, 28.3], precision: division}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
events:
  e1: {type: poisoning, places: [ang, bok], start: 2023-07-05, end: 2023-07-05, date_precision: day, date_text: two weeks ago, killed: 17, status: happened, actors: "", main: true}
  e2: {type: statement, places: [bok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the police, targets: illegal miners, minor: true}
  e3: {type: investigation, places: [bok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: Five of the 17 people, main: true}
  e4: {type: raid, places: [ang], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the police, targets: four such cylinders}
  e5: {type: transport_change, places: [xai, inh], start: 2023-07-22, end: 2023-07-23, date_precision: day, date_text: this weekend, status: planned, actors: The consulate of Mozambique, targets: nine coffins}
  e6: {type: arrest, places: [bok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: visit, places: [ang], start: 2023-07-06, end: 2023-07-06, date_precision: day, date_text: on the morning after the leak, status: happened, actors: Premier Sipho Radebe}
  e8: {type: displacement, places: [ang], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Premier Sipho Radebe, targets: the community}
  e9: {type: meeting, places: [ang], start: 2023-07-18, end: 2023-07-18, date_precision: day, date_text: for Tuesday, status: happened, negated: true, actors: ""}
  e10: {type: attack, places: [ang], start: 2023-07-18, end: 2023-07-18, date_precision: day, date_text: "", status: happened, actors: "", targets: "the councillor's car", minor: true}
  e11: {type: riot, places: [kru], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: angry residents, targets: their camps}
  e12: {type: other_crime, places: [kru], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: "", targets: eight women}
  e13: {type: explosion, places: [bok], start: 2022-12-24, end: 2022-12-24, date_precision: day, date_text: on Christmas Eve, killed: 41, status: happened, actors: "", targets: a tanker of liquefied petroleum gas}
  e14: {type: arrest, places: [bok], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: The driver}
  e15: {type: statement, places: [eku], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Jaco Bezuidenhout, minor: true}
notes: ""
