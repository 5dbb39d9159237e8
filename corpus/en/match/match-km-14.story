---
id: match-km-14
genre: match
country: KM
published: 2021-09-13
publisher: Mutsamudu Matin
title: "[Moroni](mor event) burns flares, [Mutsamudu](mut metonym) {takes cup}(e2)"
---
Who would have bet on the ferry's {sailing}(e1)? Two hundred of us stood on [Mutsamudu](mut event) quay in the wind at dusk on Friday, behind a brass band, with a crate of ylang-ylang to trade for tickets.

It {sailed}(e1). On Sunday we {won}(e2), on the plastic turf of [Malouzini](mal event), south of [Moroni](mor mention). [Fomboni](fom metonym org) FC of [Mohéli](moh mention) were not our problem: they had been {beaten}(e3) on Thursday. Ngazi Sport were.

Goals: Halidi, Halidi again, and an own one off the knee of a defender bought from [Mahajanga](mah mention). {Three to one}(e2). The flares that {set light}(e4) to a net, and to the trousers of one fireman, came from the home end, which the federation will {discuss}(e5) on Wednesday.

A boat from [Mayotte](myt mention), over the [French](fr demonym) line, was to have brought fans of Halidi, who played at [Mamoudzou](mam mention) as a boy. It had been {turned back}(e6) by gendarmes off [Dzaoudzi](dza event).

So [Anjouan](anj metonym) has the cup of the [Comoros](km mention), and with it a place in [Africa](afr mention). The first opponents come from [Zanzibar](zan mention). They have {beaten}(e7) us once, in [Stone Town](sto event), in 2017. It rained.

---
places:
  mut: {name: Moutsamoudou, geonameid: 921753, point: [-12.1667, 44.3994]}
  mal: {name: Malouzini, point: [-11.76, 43.25], precision: near, near: mor}
  mor: {name: Moroni, geonameid: 921772, point: [-11.7022, 43.2551]}
  fom: {name: Fomboni, geonameid: 921889, point: [-12.2876, 43.7434]}
  moh: {name: Mohéli, point: [-12.33, 43.73], precision: area, radius_km: 12}
  mah: {name: Mahajanga, geonameid: 1062663, point: [-15.7167, 46.3167]}
  myt: {name: Mayotte, point: [-12.83, 45.15], precision: country, radius_km: 20}
  fr: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mam: {name: Mamoudzou, geonameid: 921815, point: [-12.7823, 45.2288]}
  dza: {name: Dzaoudzi, geonameid: 921900, point: [-12.7834, 45.2569]}
  anj: {name: Anjouan, point: [-12.22, 44.43], precision: area, radius_km: 15}
  km: {name: Comoros, geonameid: 921929, point: [-12.2333, 44.4455], precision: country}
  afr: {name: Africa, point: [5.0, 20.0], precision: area, radius_km: 3500}
  zan: {name: Zanzibar, point: [-6.13, 39.32], precision: area, radius_km: 35}
  sto: {name: Stone Town, point: [-6.163, 39.189], precision: near}
events:
  e1: {type: transport_change, places: [mut], start: 2021-09-10, end: 2021-09-10, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e2: {type: match, places: [mal], start: 2021-09-12, end: 2021-09-12, date_precision: day, date_text: On Sunday, status: happened, actors: Mutsamudu, targets: Ngazi Sport, main: true}
  e3: {type: match, places: [], start: 2021-09-09, end: 2021-09-09, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e4: {type: fire, places: [mal], start: 2021-09-12, end: 2021-09-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: meeting, places: [], start: 2021-09-15, end: 2021-09-15, date_precision: day, date_text: on Wednesday, status: planned, actors: the federation}
  e6: {type: transport_change, places: [dza], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: gendarmes}
  e7: {type: match, places: [sto], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: "", minor: true}
notes: ""
