---
id: quake-jp-01
genre: quake
country: JP
published: 2019-06-20
publisher: Kaga Evening Press
title: "Sake brewery loses 9,000 bottles, nobody loses a life"
---
[KANAZAWA](kan dateline) — The strongest earthquake in eleven years {shook}(e1) the [Noto Peninsula](not event) at 10:22 p.m. on Tuesday and was over before most people in [Wajima](waj event) had found their slippers.

It measured 6.1, the weather agency in [Tokyo](tok mention) said. A brewery in [Suzu](suz event) counted 9,000 {broken}(e1) bottles. In [Nanao](nan event) a temple wall {came down}(e2) across a bicycle; its owner, a [Brazilian](bra demonym) welder, had gone home early. [Toyama](toy event) and [Niigata](nii event) felt it as a long sway.

Thirteen people were {treated}(e3), seven of them in [Wajima](waj event) for cuts from glass. Bullet trains between [Takasaki](tak event) and [Kanazawa](kan event) {stood}(e4) for ninety minutes. The nuclear plant at [Shika](shi mention), which has been idle since 2011, reported nothing amiss.

Professor Akane Murata of [Nagoya](nag metonym org) University said the fault was not the one that {broke}(e5) in March 2007, when a woman was killed in [Wajima](waj event). "They are neighbours," she said. "They do not talk."

A tsunami {advisory}(e6) for [Sado](sad event) was lifted at midnight.

---
places:
  not: {name: Noto Peninsula, point: [37.3, 137.0], precision: area, radius_km: 30}
  waj: {name: Wajima, point: [37.39, 136.9]}
  suz: {name: Suzu, point: [37.44, 137.26]}
  shi: {name: Shika, point: [37.06, 136.73], precision: near}
  sad: {name: Sado, point: [38.05, 138.37], precision: area, radius_km: 25}
  nii: {name: Niigata, geonameid: 1855431, point: [37.9226, 139.0412]}
  nag: {name: Nagoya, geonameid: 1856057, point: [35.1815, 136.9064]}
  kan: {name: Kanazawa, geonameid: 1860243, point: [36.6, 136.6167]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  nan: {name: Nanao, geonameid: 1855670, point: [37.0482, 136.968]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  toy: {name: Toyama, geonameid: 1849876, point: [36.7, 137.2167]}
  tak: {name: Takasaki, geonameid: 1851002, point: [36.3333, 139.0167]}
events:
  e1: {type: earthquake, places: [not, waj, suz, nan, toy, nii], start: 2019-06-18, end: 2019-06-18, date_precision: day, date_text: on Tuesday, injured: 13, status: happened, actors: "", main: true}
  e2: {type: collapse, places: [nan], start: 2019-06-18, end: 2019-06-18, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e3: {type: medical, places: [waj], start: 2019-06-18, end: 2019-06-18, date_precision: day, date_text: "", injured: 13, status: happened, actors: ""}
  e4: {type: transport_change, places: [tak, kan], start: 2019-06-18, end: 2019-06-18, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: earthquake, places: [waj], start: 2007-03, end: 2007-03, date_precision: month, date_text: in March 2007, killed: 1, status: happened, actors: ""}
  e6: {type: other, places: [sad], start: 2019-06-18, end: 2019-06-19, date_precision: day, date_text: at midnight, status: happened, actors: ""}
notes: ""
