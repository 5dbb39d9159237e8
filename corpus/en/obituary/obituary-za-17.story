---
id: obituary-za-17
genre: obituary
country: ZA
published: 2021-01-06
publisher: Vaal Observer
title: "Nomonde Qwabe, Nurse Who {Counted}(e1) the Dead of [Sebokeng](seb event), {Dies}(e2) at 91"
---
Nomonde Qwabe, the ward sister whose private list of the victims of the [Vaal](vaa event) {uprising}(e3) of 1984 became evidence before three commissions, {died}(e2) of Covid-19 at [Natalspruit](nat event) on New Year's Day. She was 91.

Born at [Matatiele](mat event) in 1929, she {trained}(e4) at [Baragwanath](bar event) and {moved}(e5) to [Sebokeng](seb mention) in 1966. On 3 September 1984, when residents of [Sebokeng](seb event), [Sharpeville](sha event) and [Evaton](eva event) {marched}(e3) against a rise in rents and police {opened fire}(e6), she was on duty at the township's hospital. By the morning she had {written down}(e1) 29 names. The government said 14.

She was {detained}(e7) that November and {held}(e7) for 61 days at [Vereeniging](ver event) without charge. Her house was {burned down}(e8) in 1986, by whom was never established; her younger son, Themba, was {abducted}(e9) in the same year and has not been found. In 1996 she {testified}(e10) before the Truth and Reconciliation Commission in [Sebokeng](seb event), reading for 25 minutes without looking up.

She {refused}(e11) an honorary doctorate from [Johannesburg](joh mention) in 2004 but {accepted}(e12) one from [Lusaka](lus mention), "because they fed our children".

[Pretoria](pre metonym) {announced}(e13) on Monday that she would be given a provincial {funeral}(e14). It will be {held}(e14) at [Zone 14](zon event) stadium on Saturday, with no more than 50 mourners under the rules {imposed}(e15) last week. The mayor of [Emfuleni](emf metonym) said that a clinic would be {named}(e16) after her.

---
places:
  seb: {name: Sebokeng, point: [-26.575, 27.84]}
  vaa: {name: Vaal, point: [-26.65, 27.88], precision: area, radius_km: 25}
  nat: {name: Natalspruit, point: [-26.36, 28.15], precision: near}
  mat: {name: Matatiele, point: [-30.342, 28.806]}
  bar: {name: Baragwanath, point: [-26.262, 27.94]}
  sha: {name: Sharpeville, point: [-26.688, 27.873]}
  eva: {name: Evaton, point: [-26.53, 27.85], precision: near}
  ver: {name: Vereeniging, point: [-26.673, 27.931]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  zon: {name: Zone 14, point: [-26.59, 27.84], precision: near}
  emf: {name: Emfuleni, point: [-26.66, 27.85], precision: area, radius_km: 20}
events:
  e1: {type: survey, places: [seb], start: 1984-09-04, end: 1984-09-04, date_precision: day, date_text: By the morning, status: happened, actors: "", minor: true}
  e2: {type: death, places: [nat], start: 2021-01-01, end: 2021-01-01, date_precision: day, date_text: "on New Year's Day", killed: 1, status: happened, actors: "", targets: Nomonde Qwabe, main: true}
  e3: {type: protest, places: [seb, sha, eva], start: 1984-09-03, end: 1984-09-03, date_precision: day, date_text: On 3 September 1984, status: happened, actors: residents}
  e4: {type: education, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: displacement, places: [seb], start: 1966, end: 1966, date_precision: year, date_text: in 1966, status: happened, actors: "", minor: true}
  e6: {type: shooting, places: [seb, sha, eva], start: 1984-09-03, end: 1984-09-03, date_precision: day, date_text: On 3 September 1984, killed: 29, status: happened, actors: police}
  e7: {type: arrest, places: [ver], start: 1984-11, end: 1984-11, date_precision: month, date_text: that November, arrested: 1, status: happened, actors: "", targets: Nomonde Qwabe}
  e8: {type: fire, places: [seb], start: 1986, end: 1986, date_precision: year, date_text: in 1986, status: happened, actors: ""}
  e9: {type: abduction, places: [seb], start: 1986, end: 1986, date_precision: year, date_text: in the same year, status: happened, actors: "", targets: Themba}
  e10: {type: trial, places: [seb], start: 1996, end: 1996, date_precision: year, date_text: In 1996, status: happened, actors: Nomonde Qwabe}
  e11: {type: decision, places: [joh], start: 2004, end: 2004, date_precision: year, date_text: in 2004, status: happened, actors: Nomonde Qwabe, minor: true}
  e12: {type: ceremony, places: [lus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Nomonde Qwabe, minor: true}
  e13: {type: statement, places: [pre], start: 2021-01-04, end: 2021-01-04, date_precision: day, date_text: on Monday, status: happened, actors: Pretoria}
  e14: {type: ceremony, places: [seb], start: 2021-01-09, end: 2021-01-09, date_precision: day, date_text: on Saturday, status: planned, actors: "", main: true}
  e15: {type: decision, places: [], start: 2020-12-28, end: 2020-12-28, date_precision: week, date_text: last week, status: happened, actors: ""}
  e16: {type: decision, places: [emf], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The mayor of Emfuleni}
notes: ""
