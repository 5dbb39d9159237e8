---
id: diplomacy-sn-22
genre: diplomacy
country: SN
published: 2020-08-20
publisher: Sahel Dispatch
title: "[Dakar](dak metonym) {Closes}(e1) Border With [Mali](mal mention) After {Coup}(e2); Bloc to {Meet}(e3)"
---
[DAKAR](dak dateline), [Senegal](sen dateline) — [West African](wes demonym) governments {shut}(e1) their borders with [Mali](mal mention) and {halted}(e4) financial flows on Wednesday, a day after mutinous soldiers {seized}(e2) the president at his residence in [Bamako](bam event) and forced him to {resign}(e5) on television at midnight.

Four people were killed and fifteen wounded during the {takeover}(e2), according to a hospital source in [Bamako](bam mention); the junta says no one died. Shops were {looted}(e6) in the [Badalabougou](bad event) district and the justice ministry was {set on fire}(e7).

The {mutiny}(e2) began on Tuesday at the garrison of [Kati](kat event), 15 kilometres from the capital, where a {coup}(e8) in 2012 also started. That one opened the north to jihadists, who {took}(e9) [Gao](gao event), [Kidal](kid event) and [Timbuktu](tim event) within ten days.

[Senegal](sen metonym), [Ivory Coast](ivo metonym) and [Niger](nig metonym) will be {joined}(e10) in the {sanctions}(e4) by [Guinea](gui metonym). Leaders {confer}(e3) by video today. [Paris](par metonym), which keeps 5,100 troops in the region, {condemned}(e11) the {coup}(e2); [Algiers](alg metonym), [Pretoria](pre metonym) and [Beijing](bei metonym) {called for}(e12) the president's release. [Washington](was metonym) has {suspended}(e13) training.

At [Kidira](kidi event), on the frontier, 400 lorries were {stuck}(e14) on Wednesday night. "My onions don't know who is president," said a driver from [Thiès](thi mention).

The officers {promised}(e15) {elections}(e16) "within a reasonable time" and imposed a {curfew}(e17) from nine. The [African](afr demonym org) Union {expelled}(e18) [Mali](mal metonym) until further notice. An opposition {rally}(e19) planned for Friday in [Bamako](bam event) has become a victory {march}(e19).

---
places:
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  wes: {name: West African, point: [12.0, -2.0], precision: area, radius_km: 1500}
  afr: {name: African, point: [2.0, 20.0], precision: area, radius_km: 3500}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  bad: {name: Badalabougou, point: [12.627, -7.99], precision: near}
  kat: {name: Kati, geonameid: 2455558, point: [12.7441, -8.0726]}
  gao: {name: Gao, geonameid: 2457163, point: [16.2717, -0.0447]}
  kid: {name: Kidal, geonameid: 2455290, point: [18.4434, 1.4092]}
  tim: {name: Timbuktu, geonameid: 2449067, point: [16.7735, -3.0074]}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  kidi: {name: Kidira, geonameid: 2249892, point: [14.4567, -12.2166]}
  thi: {name: Thiès, geonameid: 2244802, point: [14.7894, -16.926]}
events:
  e1: {type: closure, places: [mal], start: 2020-08-19, end: 2020-08-19, date_precision: day, date_text: on Wednesday, status: happened, actors: West African governments, main: true}
  e2: {type: coup, places: [bam, kat], start: 2020-08-18, end: 2020-08-18, date_precision: day, date_text: a day after, killed: 4, injured: 15, status: happened, actors: mutinous soldiers, targets: the president, main: true}
  e3: {type: meeting, places: [], start: 2020-08-20, end: 2020-08-20, date_precision: day, date_text: today, status: planned, actors: Leaders}
  e4: {type: sanction, places: [mal], start: 2020-08-19, end: 2020-08-19, date_precision: day, date_text: on Wednesday, status: happened, actors: West African governments, targets: Mali, main: true}
  e5: {type: resignation, places: [bam], start: 2020-08-18, end: 2020-08-18, date_precision: day, date_text: at midnight, status: happened, actors: the president}
  e6: {type: robbery, places: [bad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Shops}
  e7: {type: fire, places: [bad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the justice ministry}
  e8: {type: coup, places: [kat], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: ""}
  e9: {type: battle, places: [gao, kid, tim], start: 2012, end: 2012, date_precision: year, date_text: "", status: happened, actors: jihadists}
  e10: {type: sanction, places: [gui], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e11: {type: statement, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Paris; Algiers, Pretoria and Beijing"}
  e12: {type: statement, places: [alg, pre, bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Paris; Algiers, Pretoria and Beijing"}
  e13: {type: sanction, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington}
  e14: {type: transport_change, places: [kidi], start: 2020-08-19, end: 2020-08-19, date_precision: day, date_text: on Wednesday night, status: happened, actors: ""}
  e15: {type: statement, places: [bam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The officers}
  e16: {type: election, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e17: {type: decision, places: [bam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e18: {type: sanction, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The African Union, targets: Mali}
  e19: {type: protest, places: [bam], start: 2020-08-21, end: 2020-08-21, date_precision: day, date_text: for Friday, status: planned, actors: ""}
notes: ""
