---
id: report-gb-570
genre: report
country: GB
published: 2025-09-12
publisher: Minch Observer
title: "[Skye](isl event) councillor {quits}(e1) group as [Portree](por event) visitor levy row deepens"
---
A [Highland](hig metonym org) councillor has {resigned}(e1) the whip over a proposed charge on overnight stays, hours after more than 150 people {packed}(e2) a {meeting}(e2) in [Portree](por event) on Wednesday to {oppose}(e2) it.

Ruaraidh MacAskill, who has represented Eilean a' Cheò since 2017, will {sit}(e1) as an independent. "I was asked to vote for a levy which I could not explain to a woman with two spare rooms in [Staffin](sta mention)," he said.

[Highland](hig metonym org) Council, which {meets}(e3) in [Inverness](inv event) next Thursday, is considering a rate of 5 per cent from 2027. It would bring in some £10m a year for roads, toilets and parking at places like the [Fairy Pools](fai mention) and the [Old Man of Storr](old mention), where 300,000 cars were {counted}(e4) last year. [Edinburgh](edi metonym)'s levy {begins}(e5) next July; [Glasgow](gla metonym) {approved}(e6) its own in June, and [Aberdeen](abe metonym) {followed}(e6) in August.

Community councils from [Kyle of Lochalsh](kyl mention) to [Ullapool](ull mention) and [Durness](dur mention) have {asked}(e7) for campervans to be charged, which the law does not allow. A petition to the [Scottish](scot demonym org) Parliament, {lodged}(e8) by a [Thurso](thu mention) hotelier, has 11,000 names.

At Wednesday's {meeting}(e2), the MSP for [Caithness](cai metonym), Ishbel Gunn, was applauded when she said that [Holyrood](hol metonym) would look at a flat fee. It ended early: a man who had thrown a kettle was {removed}(e9) by police, and later {charged}(e10).

The [Western Isles](wes metonym org) council has {shelved}(e11) its plans for at least two years, and in [Orkney](ork event) a {survey}(e12) of residents {closed}(e12) on Friday.

Meanwhile, CalMac said that the MV Loch Shira would be {off}(e13) the [Mallaig](mal event)–[Armadale](arm event) run until Monday because of a fault, and the [Sconser](sco event)–[Raasay](raa event) ferry was {cancelled}(e13) twice on Thursday in high {winds}(e14). A by-{election}(e15) in [Fort William](for event), {called}(e15) when a councillor {died}(e16) in July, will take place on 2 October.

---
places:
  isl: {name: Isle of Skye, point: [57.3, -6.25], precision: area, radius_km: 30}
  por: {name: Portree, geonameid: 2640006, point: [57.4129, -6.1942]}
  hig: {name: Highland, point: [57.5, -5.0], precision: division}
  sta: {name: Staffin, point: [57.63, -6.2]}
  inv: {name: Inverness, geonameid: 2646088, point: [57.4791, -4.224]}
  fai: {name: Fairy Pools, point: [57.25, -6.26]}
  old: {name: Old Man of Storr, point: [57.507, -6.175]}
  edi: {name: Edinburgh, geonameid: 2650225, point: [55.9521, -3.1965]}
  gla: {name: Glasgow, geonameid: 2648579, point: [55.8651, -4.2576]}
  abe: {name: Aberdeen, geonameid: 2657832, point: [57.1437, -2.0981]}
  kyl: {name: Kyle of Lochalsh, point: [57.28, -5.71]}
  ull: {name: Ullapool, geonameid: 2635199, point: [57.8987, -5.1604]}
  dur: {name: Durness, point: [58.57, -4.75]}
  thu: {name: Thurso, geonameid: 2635881, point: [58.5927, -3.5259]}
  cai: {name: Caithness, point: [58.4, -3.4], precision: area, radius_km: 25}
  hol: {name: Holyrood, point: [55.952, -3.175], precision: near}
  wes: {name: Western Isles, point: [58.1, -6.6], precision: division}
  ork: {name: Orkney, point: [59.0, -3.1], precision: division}
  mal: {name: Mallaig, geonameid: 2643156, point: [57.0029, -5.8308]}
  arm: {name: Armadale, point: [57.065, -5.895]}
  sco: {name: Sconser, point: [57.313, -6.11]}
  raa: {name: Raasay, point: [57.4, -6.04], precision: area, radius_km: 10}
  for: {name: Fort William, geonameid: 2649169, point: [56.8165, -5.1121]}
  scot: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
events:
  e1: {type: resignation, places: [isl], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: hours after, status: happened, actors: Ruaraidh MacAskill, targets: the whip, main: true}
  e2: {type: protest, places: [por], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: on Wednesday, status: happened, actors: more than 150 people, targets: a proposed charge on overnight stays, main: true}
  e3: {type: meeting, places: [inv], start: 2025-09-18, end: 2025-09-18, date_precision: day, date_text: next Thursday, status: planned, actors: Council}
  e4: {type: survey, places: [], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: "", targets: "300,000 cars", minor: true}
  e5: {type: decision, places: [edi], start: 2026-07, end: 2026-07, date_precision: month, date_text: next July, status: planned, actors: Edinburgh, targets: levy, minor: true}
  e6: {type: decision, places: [gla, abe], start: 2025-06, end: 2025-08, date_precision: month, date_text: in June, status: happened, actors: Glasgow, targets: its own}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Community councils, targets: campervans, minor: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a Thurso hotelier, targets: A petition, minor: true}
  e9: {type: arrest, places: [por], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: "", status: happened, actors: police, targets: a man who had thrown a kettle, minor: true}
  e10: {type: charge, places: [por], start: null, end: null, date_precision: unknown, date_text: later, status: happened, actors: "", targets: a man who had thrown a kettle, minor: true}
  e11: {type: decision, places: [wes], start: null, end: null, date_precision: unknown, date_text: for at least two years, status: happened, actors: council, targets: its plans}
  e12: {type: survey, places: [ork], start: 2025-09-12, end: 2025-09-12, date_precision: day, date_text: on Friday, status: happened, actors: "", minor: true}
  e13: {type: transport_change, places: [mal, arm, sco, raa], start: 2025-09-11, end: 2025-09-11, date_precision: day, date_text: on Thursday, status: happened, actors: CalMac}
  e14: {type: storm, places: [sco, raa], start: 2025-09-11, end: 2025-09-11, date_precision: day, date_text: on Thursday, status: happened, actors: "", minor: true}
  e15: {type: election, places: [for], start: 2025-10-02, end: 2025-10-02, date_precision: day, date_text: on 2 October, status: planned, actors: ""}
  e16: {type: death, places: [for], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, killed: 1, status: happened, actors: "", targets: a councillor}
notes: ""
