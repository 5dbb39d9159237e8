---
id: report-us-632
genre: report
country: US
published: 2025-10-30
publisher: Ocmulgee Valley Reporter
title: "Third rural [Georgia](geo event) hospital this year to {end}(e1) births"
---
Expectant mothers in [Dodge County](dod event) will soon have to {drive}(e2) at least 40 minutes to have a baby. Piney Woods Medical Center in [Eastman](eas event) said Wednesday it will {stop}(e1) delivering babies on Dec. 15.

It is the third hospital in [Georgia](geo event) to {do so}(e17) in 2025, after those in [Hartwell](har event) and [Waynesboro](way event), and the 44th since 1994.

"It came down to 16 births a month and three nurses," administrator Wendell Sapp told about 80 people who {packed}(e3) a county commission {meeting}(e3). He said the hospital {lost}(e4) $2.1 million on the unit last year and blamed Medicaid cuts in the federal budget law {signed}(e5) in July.

Patients will be {referred}(e2) to [Dublin](dub event), [Macon](mac event) and [Vidalia](vid event). Family physician Dr. Ifeoma Nwosu, the last doctor to deliver babies in the county, {gave notice}(e6) last week and will {join}(e6) a practice in [Athens](ath event).

[Georgia](geo mention) has one of the nation's highest rates of maternal death. In 2023, Shaniqua Battle, 28, of [Rhine](rhi mention) {bled to death}(e7) in an ambulance on the way to [Macon](mac mention); her mother, who {spoke}(e3) on Wednesday, has since {founded}(e8) a group that trains doulas. "No one should have to die on that road," she said.

State Sen. Clint Purvis of [Cordele](cor mention) said he would {file}(e9) a bill in January to pay rural hospitals for standing ready. Similar bills {died}(e10) in committee in [Atlanta](atl event) in 2022 and 2024.

Not every story is bleak. The hospital in [Cuthbert](cut event), which {closed}(e11) in 2020, is being {rebuilt}(e12) with a $10 million loan, and Mercer University's medical school has {placed}(e13) graduates in [Blakely](bla event) and [Swainsboro](swa event). A mobile clinic run from [Augusta](aug mention) {started}(e14) weekly stops in [McRae-Helena](mcr event) and [Abbeville](abb event) this month.

[Eastman](eas mention)'s emergency room will not be affected, Sapp said. Twenty-one employees have been {offered}(e15) other jobs. A vigil is {planned}(e16) for Sunday at 6 p.m. at First Baptist Church.

---
places:
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  dod: {name: Dodge County, point: [32.17, -83.17], precision: area, radius_km: 25}
  eas: {name: Eastman, geonameid: 4192754, point: [32.1977, -83.1776]}
  har: {name: Hartwell, geonameid: 4199572, point: [34.3529, -82.9321]}
  way: {name: Waynesboro, geonameid: 4229791, point: [33.0899, -82.0157]}
  dub: {name: Dublin, geonameid: 4192205, point: [32.5404, -82.9038]}
  mac: {name: Macon, geonameid: 4207400, point: [32.8407, -83.6324]}
  vid: {name: Vidalia, geonameid: 4228425, point: [32.2177, -82.4135]}
  ath: {name: Athens, geonameid: 4180386, point: [33.9609, -83.3779]}
  rhi: {name: Rhine, point: [31.99, -83.2]}
  cor: {name: Cordele, geonameid: 4189423, point: [31.9635, -83.7824]}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  cut: {name: Cuthbert, geonameid: 4190451, point: [31.7713, -84.7894]}
  bla: {name: Blakely, geonameid: 4183363, point: [31.3777, -84.9341]}
  swa: {name: Swainsboro, geonameid: 4225346, point: [32.5974, -82.3337]}
  aug: {name: Augusta, geonameid: 4180531, point: [33.471, -81.9748]}
  mcr: {name: McRae-Helena, point: [32.07, -82.9]}
  abb: {name: Abbeville, point: [31.99, -83.31]}
events:
  e1: {type: closure, places: [eas, dod], start: 2025-12-15, end: 2025-12-15, date_precision: day, date_text: on Dec. 15, status: planned, actors: Piney Woods Medical Center, targets: births, main: true}
  e2: {type: medical, places: [dub, mac, vid], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Patients, minor: true}
  e3: {type: meeting, places: [eas, dod], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: Wednesday, status: happened, actors: about 80 people}
  e4: {type: earnings, places: [eas], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: the hospital, minor: true}
  e5: {type: legislation, places: [], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: happened, actors: "", minor: true}
  e6: {type: career, places: [ath], start: null, end: null, date_precision: unknown, date_text: last week, status: happened, actors: Dr. Ifeoma Nwosu, targets: a practice}
  e7: {type: death, places: [mac], start: 2023, end: 2023, date_precision: year, date_text: In 2023, killed: 1, status: happened, actors: "", targets: Shaniqua Battle}
  e8: {type: opening, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: her mother, targets: a group, minor: true}
  e9: {type: legislation, places: [], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, status: planned, actors: State Sen. Clint Purvis, targets: a bill}
  e10: {type: legislation, places: [atl], start: null, end: null, date_precision: unknown, date_text: in 2022 and 2024, status: happened, actors: "", minor: true}
  e11: {type: closure, places: [cut], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: "", targets: The hospital}
  e12: {type: construction, places: [cut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: career, places: [bla, swa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mercer University, targets: graduates, minor: true}
  e14: {type: opening, places: [mcr, abb], start: 2025-10, end: 2025-10, date_precision: month, date_text: this month, status: happened, actors: "", targets: A mobile clinic}
  e15: {type: career, places: [eas], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Twenty-one employees, minor: true}
  e16: {type: protest, places: [eas], start: 2025-11-02, end: 2025-11-02, date_precision: day, date_text: Sunday, status: planned, actors: ""}
  e17: {type: closure, places: [har, way], start: 2025, end: 2025, date_precision: year, date_text: in 2025, status: happened, actors: ""}
notes: ""
