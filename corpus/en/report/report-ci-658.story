---
id: report-ci-658
genre: report
country: CI
published: 2026-05-07
publisher: Coastal Africa Dispatch
title: "[West African](wes demonym) leaders {break ground}(e1) on [Abidjan](abi mention)-[Lagos](lag mention) highway"
---
[NOÉ](noe dateline), [Ivory Coast](ivo dateline) (CAD) - Heads of state of five countries {laid}(e1) a foundation stone on Wednesday for a 1,028-kilometre motorway from [Abidjan](abi mention) to [Lagos](lag mention) that has been under discussion for more than a decade.

The {ceremony}(e1) at [Noé](noe event), a few hundred metres from the frontier with [Ghana](gha mention), {marked}(e1) the start of work on the first lot, 85 kilometres to [Takoradi](tak event). A consortium from [Tunis](tun mention) and [Wuhan](wuh mention) {won}(e2) the 640-million-dollar contract in November.

The six-lane road, which is to link [Accra](acc mention), [Lomé](lom mention) and [Cotonou](cot mention) as well, should be finished in 2031, according to the regional bloc ECOWAS, whose headquarters are in [Abuja](abu mention). The [African](afr demonym org) Development Bank {approved}(e3) a loan of 390 million dollars for it in March. Around 15.6 billion dollars are needed in all.

Almost 40 million people live along the route. Today a lorry needs four days on average for it and stops at more than 60 checkpoints. In January, a woman {died}(e5) giving birth in a queue of vehicles at [Hillacondji](hil event), on the border of [Togo](tog mention) and [Benin](ben mention), and drivers there {went on strike}(e6) for three days.

In [Badagry](bad event), west of [Lagos](lag mention), the governor of [Lagos State](lago metonym) last week {ordered}(e7) the {demolition}(e8) of 270 buildings. Residents say they were {given}(e7) only seven days' notice; the High Court in [Ikeja](ike event) will {hear}(e9) their case on May 18.

President Henriette Kouamé of [Ivory Coast](ivo metonym) {said}(e10) the road would "do for us what no treaty has done". The [Nigerian](nig demonym) leader, who had been {expected}(e11), was {represented}(e11) by his vice-president because of the bomb {attack}(e12) on Monday in [Maiduguri](mai event) that {killed}(e12) 19 people.

[Burkina Faso](bur metonym), [Mali](mal metonym) and [Niger](nige metonym), which {left}(e13) the bloc in January 2025, were not invited. They {signed}(e14) an agreement with [Morocco](mor metonym) last month on the use of the new port at [Dakhla](dak event).

---
places:
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  noe: {name: Noé, point: [5.29, -2.8]}
  tak: {name: Takoradi, point: [4.9, -1.76]}
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  cot: {name: Cotonou, geonameid: 2394819, point: [6.3654, 2.4183]}
  hil: {name: Hillacondji, point: [6.24, 1.62]}
  bad: {name: Badagry, geonameid: 2348395, point: [6.415, 2.8813]}
  lago: {name: Lagos, geonameid: 2332453, point: [6.4331, 3.5248], precision: division}
  ike: {name: Ikeja, geonameid: 2338313, point: [6.5965, 3.342]}
  mai: {name: Maiduguri, geonameid: 2331447, point: [11.8469, 13.1571]}
  dak: {name: Dakhla, point: [23.69, -15.95]}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
  wes: {name: West African, point: [10.0, -3.0], precision: area, radius_km: 1000}
  afr: {name: African, point: [2.0, 20.0], precision: area, radius_km: 4000}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  tog: {name: Togo, geonameid: 2363686, point: [8.66667, 1.08333], precision: country}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  nige: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
events:
  e1: {type: construction, places: [noe, tak], start: 2026-05-06, end: 2026-05-06, date_precision: day, date_text: on Wednesday, status: happened, actors: Heads of state of five countries, main: true}
  e2: {type: deal, places: [], start: 2025-11, end: 2025-11, date_precision: month, date_text: in November, status: happened, actors: A consortium from Tunis and Wuhan}
  e3: {type: decision, places: [], start: 2026-03, end: 2026-03, date_precision: month, date_text: in March, status: happened, actors: The African Development Bank, targets: a loan}
  e5: {type: death, places: [hil], start: 2026-01, end: 2026-01, date_precision: month, date_text: In January, killed: 1, status: happened, actors: "", targets: a woman}
  e6: {type: strike, places: [hil], start: 2026-01, end: 2026-01, date_precision: month, date_text: In January, status: happened, actors: drivers}
  e7: {type: decision, places: [bad], start: 2026-04-27, end: 2026-04-27, date_precision: week, date_text: last week, status: happened, actors: the governor of Lagos State, targets: 270 buildings}
  e8: {type: construction, places: [bad], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: 270 buildings}
  e9: {type: trial, places: [ike], start: 2026-05-18, end: 2026-05-18, date_precision: day, date_text: on May 18, status: planned, actors: the High Court, targets: their case}
  e10: {type: statement, places: [noe], start: 2026-05-06, end: 2026-05-06, date_precision: day, date_text: "", status: happened, actors: President Henriette Kouamé, minor: true}
  e11: {type: visit, places: [noe], start: 2026-05-06, end: 2026-05-06, date_precision: day, date_text: "", status: happened, negated: true, actors: The Nigerian leader, minor: true}
  e12: {type: bombing, places: [mai], start: 2026-05-04, end: 2026-05-04, date_precision: day, date_text: on Monday, killed: 19, status: happened, actors: ""}
  e13: {type: resignation, places: [], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January 2025, status: happened, actors: "Burkina Faso, Mali and Niger", minor: true}
  e14: {type: agreement, places: [dak], start: 2026-04, end: 2026-04, date_precision: month, date_text: last month, status: happened, actors: They, targets: Morocco}
notes: ""
