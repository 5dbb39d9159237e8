---
id: council-nz-07
genre: council
country: NZ
published: 2021-11-25
publisher: The Coast Chronicle
title: "[Westport](wes metonym) Stopbank {Vote}(e1) Splits Council; Ratepayers {Walk Out}(e2)"
---
The [Buller](bul metonym org) District Council has {voted}(e1) by six to five to raise the stopbanks around [Westport](wes event), four months after the town's worst {flood}(e3) in a century forced 2,000 people out of their homes.

Wednesday's {meeting}(e4) in the Clocktower Chambers ran for seven hours. Some 60 residents of [Carters Beach](car mention), which is left outside the banks, {walked out}(e2) when Cr Hemi Rangi called their suburb "a luxury". He later {apologised}(e5).

The $10.2 million scheme depends on [Wellington](wel metonym) paying three quarters. Local government minister Anahera Tui is {due}(e6) in [Westport](wes event) on Tuesday and in [Greymouth](gre event) the day after. {Work}(e7) would start in April.

On the night of 16 July the river {burst its banks}(e3) at [Organs Island](org event) and damaged 563 houses; 71 have since been {demolished}(e8). No one died. A [Reefton](ree mention) contractor {appeared}(e9) in the [Nelson](nel event) District Court last week, {charged}(e10) with claiming for pumps that were never delivered.

Councillors also {agreed}(e11) to {close}(e12) the [Karamea](kar event) landfill in June; to keep the pools at [Reefton](ree event) open on Sundays; and to write to the railways about a cow {hit}(e13) by a coal train at [Waimangaroa](wai event). They {declined}(e14), nine to two, to join a protest {march}(e15) against water reform planned in [Christchurch](chr event) for 4 December.

Mayor Joan Sharkey said she would not {stand}(e16) again next October. She {won}(e17) the office in 2019 by 31 votes after a recount.

---
places:
  wes: {name: Westport, geonameid: 2206900, point: [-41.7526, 171.6037]}
  bul: {name: Buller, point: [-41.75, 171.7], precision: area, radius_km: 60}
  car: {name: Carters Beach, point: [-41.745, 171.56], precision: near}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  gre: {name: Greymouth, geonameid: 2206895, point: [-42.4667, 171.2]}
  org: {name: Organs Island, point: [-41.79, 171.64], precision: near}
  ree: {name: Reefton, point: [-42.115, 171.865]}
  nel: {name: Nelson, geonameid: 2186280, point: [-41.2708, 173.284]}
  kar: {name: Karamea, point: [-41.25, 172.11]}
  wai: {name: Waimangaroa, point: [-41.715, 171.765], precision: near}
  chr: {name: Christchurch, geonameid: 2192362, point: [-43.5333, 172.6333]}
events:
  e1: {type: decision, places: [wes], start: 2021-11-24, end: 2021-11-24, date_precision: day, date_text: "Wednesday's", status: happened, actors: The Buller District Council, main: true}
  e2: {type: protest, places: [wes], start: 2021-11-24, end: 2021-11-24, date_precision: day, date_text: "", status: happened, actors: Some 60 residents of Carters Beach, main: true}
  e3: {type: flood, places: [wes], start: 2021-07-16, end: 2021-07-16, date_precision: day, date_text: On the night of 16 July, displaced: 2000, status: happened, actors: "", main: true}
  e4: {type: meeting, places: [wes], start: 2021-11-24, end: 2021-11-24, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: statement, places: [wes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hemi Rangi}
  e6: {type: visit, places: [wes, gre], start: 2021-11-30, end: 2021-12-01, date_precision: day, date_text: on Tuesday, status: planned, actors: Anahera Tui}
  e7: {type: construction, places: [wes], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April, status: planned, actors: ""}
  e8: {type: construction, places: [wes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 71}
  e9: {type: trial, places: [nel], start: 2021-11, end: 2021-11, date_precision: month, date_text: last week, status: happened, actors: "", targets: A Reefton contractor}
  e10: {type: charge, places: [nel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A Reefton contractor}
  e11: {type: decision, places: [wes], start: 2021-11-24, end: 2021-11-24, date_precision: day, date_text: "", status: happened, actors: Councillors}
  e12: {type: closure, places: [kar], start: 2022-06, end: 2022-06, date_precision: month, date_text: in June, status: planned, actors: ""}
  e13: {type: rail_accident, places: [wai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a coal train, targets: a cow, minor: true}
  e14: {type: decision, places: [wes], start: 2021-11-24, end: 2021-11-24, date_precision: day, date_text: "", status: happened, actors: Councillors}
  e15: {type: protest, places: [chr], start: 2021-12-04, end: 2021-12-04, date_precision: day, date_text: for 4 December, status: planned, actors: ""}
  e16: {type: resignation, places: [wes], start: 2022-10, end: 2022-10, date_precision: month, date_text: next October, status: planned, actors: Joan Sharkey}
  e17: {type: election, places: [wes], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: Joan Sharkey}
notes: ""
