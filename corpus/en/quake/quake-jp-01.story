---
id: quake-jp-01
genre: quake
country: JP
published: 2019-06-20
publisher: Kaga Evening Press
title: "Sake brewery {loses}(e1) 9,000 bottles, nobody loses a life"
---
[KANAZAWA](kan dateline) — The strongest {earthquake}(e2) in eleven years {shook}(e2) the [Noto Peninsula](not event) at 10:22 p.m. on Tuesday and was over before most people in [Wajima](waj event) had found their slippers.

It measured 6.1, the weather agency in [Tokyo](tok mention) said. A brewery in [Suzu](suz event) counted 9,000 {broken bottles}(e1). In [Nanao](nan event) a temple wall {came down}(e3) across a bicycle; its owner, a [Brazilian](bra demonym) welder, had gone home early. [Toyama](toy event) and [Niigata](nii event) felt it as a long sway.

Thirteen people were {treated}(e4), seven of them in [Wajima](waj event) for cuts from glass. Bullet trains between [Takasaki](tak event) and [Kanazawa](kan event) {stood}(e5) for ninety minutes. The nuclear plant at [Shika](shi mention), which has been {idle}(e6) since 2011, reported nothing amiss.

Professor Akane Murata of [Nagoya](nag metonym org) University said the fault was not the one that {broke}(e7) in March 2007, when a woman was {killed}(e7) in [Wajima](waj event). "They are neighbours," she said. "They do not talk."

A {tsunami advisory}(e8) for [Sado](sad event) was {lifted}(e9) at midnight.

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
  e1: {type: earthquake, places: [suz], start: 2019-06-18, end: 2019-06-18, date_precision: day, date_text: "", status: happened, actors: ""}
  e2: {type: earthquake, places: [not], start: 2019-06-18, end: 2019-06-18, date_precision: day, date_text: on Tuesday, injured: 13, status: happened, actors: "", main: true}
  e3: {type: collapse, places: [nan], start: 2019-06-18, end: 2019-06-18, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: medical, places: [waj], start: null, end: null, date_precision: unknown, date_text: "", injured: 13, status: happened, actors: "", minor: true}
  e5: {type: transport_change, places: [tak, kan], start: 2019-06-18, end: 2019-06-18, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: closure, places: [shi], start: 2011, end: 2011, date_precision: year, date_text: since 2011, status: happened, actors: "", minor: true}
  e7: {type: earthquake, places: [waj], start: 2007-03, end: 2007-03, date_precision: month, date_text: in March 2007, killed: 1, status: happened, actors: ""}
  e8: {type: statement, places: [sad], start: 2019-06-18, end: 2019-06-18, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: decision, places: [sad], start: 2019-06-18, end: 2019-06-18, date_precision: day, date_text: at midnight, status: happened, actors: ""}
notes: ""
