---
id: press-se-08
genre: press
country: SE
published: 2020-11-05
title: "[Norrbotten](nob metonym org) Timber to {close}(e1) one mill, {enlarge}(e2) another"
---
[Luleå](lul dateline) 2020-11-05 07:30 CET. Regulatory information.

The board of [Norrbotten](nob metonym org) Timber AB has today {resolved}(e3) to {close}(e1) the sawmill in [Jokkmokk](jok event) and to {move}(e4) its planing line to [Piteå](pit event). About 68 employees are {affected}(e5). {Negotiations}(e6) with the unions begin on Monday.

The [Jokkmokk](jok mention) mill, which dates from 1957, has {lost money}(e7) in five of seven years. A {fire}(e8) in its kiln in August did damage for SEK 41 million; insurers in [Zurich](zur mention) have {paid}(e9) half. [Piteå](pit mention), by contrast, ships to [Egypt](eg mention), [Algeria](dz mention) and [Japan](jp mention) from its own quay on the [Gulf of Bothnia](got mention).

The board does not intend, as has been stated in [Finnish](fi demonym) media, to {sell}(e10) the units at [Överkalix](ove event) and [Haparanda](hap event) to a group in [Oulu](oul mention).

In [Piteå](pit event) SEK 210 million will be {invested}(e2) in 2021–2022, subject to a permit from the County Board in [Luleå](lul mention). {Operating profit}(e11) for the third quarter {fell}(e11) to SEK 18 million (33).

Anna-Stina Lantto, CEO: "No one who has driven the road from [Murjek](mur mention) in January takes such a decision lightly."

---
places:
  lul: {name: Luleå, geonameid: 604490, point: [65.5841, 22.1547]}
  nob: {name: Norrbotten, geonameid: 604010, point: [66.837, 20.4529], precision: division}
  jok: {name: Jokkmokk, geonameid: 2702997, point: [66.6067, 19.8232]}
  pit: {name: Piteå, geonameid: 603570, point: [65.3172, 21.4794]}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  eg: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  dz: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  jp: {name: Japan, geonameid: 1861060, point: [35.6854, 139.7531], precision: country}
  got: {name: Gulf of Bothnia, point: [63.0, 20.0], precision: area, radius_km: 250}
  fi: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  ove: {name: Överkalix, geonameid: 603823, point: [66.3275, 22.8441]}
  hap: {name: Haparanda, geonameid: 605859, point: [65.8355, 24.1368]}
  oul: {name: Oulu, geonameid: 643492, point: [65.0124, 25.4682]}
  mur: {name: Murjek, point: [66.48, 20.88], precision: near}
events:
  e1: {type: closure, places: [jok], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", main: true}
  e2: {type: construction, places: [pit], start: 2021, end: 2022, date_precision: year, date_text: "in 2021–2022", status: planned, actors: ""}
  e3: {type: decision, places: [lul], start: 2020-11-05, end: 2020-11-05, date_precision: day, date_text: today, status: happened, actors: "", main: true}
  e4: {type: other, places: [pit], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e5: {type: layoffs, places: [jok], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e6: {type: meeting, places: [], start: 2020-11-09, end: 2020-11-09, date_precision: day, date_text: on Monday, status: planned, actors: ""}
  e7: {type: earnings, places: [jok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: fire, places: [jok], start: 2020-08, end: 2020-08, date_precision: month, date_text: in August, status: happened, actors: ""}
  e9: {type: aid, places: [zur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: deal, places: [ove, hap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e11: {type: earnings, places: [], start: 2020-07, end: 2020-09, date_precision: month, date_text: for the third quarter, status: happened, actors: ""}
notes: ""
