---
id: epidemic-ng-26
genre: epidemic
country: NG
published: 2018-03-06
publisher: Confluence Telegraph
title: "Lassa {Fever}(e1) {Deaths}(e1) Reach 110 in [Nigeria](nig event)"
---
[ABUJA](abu dateline), March 6 - Lassa fever has {killed}(e1) 110 people in [Nigeria](nig event) since the beginning of January, the worst {outbreak}(e1) of the disease on record, the country's centre for disease control said on Monday.

Of 353 confirmed {cases}(e1), 85 per cent are in [Edo](edo event), [Ondo](ond event) and [Ebonyi](ebo event) states. Sixteen health workers have been {infected}(e1); four {died}(e1), two of them doctors at the federal hospital in [Abakaliki](aba event), where nurses {walked out}(e2) for a week in January because they had no gloves.

The virus is carried by rats. It was first {described}(e3) in 1969, when two missionary nurses {died}(e4) in the town of [Lassa](las event), in [Borno](bor event).

At the isolation ward in [Irrua](irr event), which has 24 beds for 60 patients, a tent was {put up}(e5) last week. "We discharge one and three come," said its head, Dr Ebele Omoregie. A vaccine {trial}(e6) is to begin there in 2019, paid for by a foundation in [Oslo](osl mention).

[Cotonou](cot metonym) confirmed on Friday that three travellers from [Nigeria](nig mention) had {died}(e7) in [Parakou](par event). [Accra](acc metonym) has {ordered}(e8) screening at [Aflao](afl event).

The governor of [Ondo](ond metonym) {banned}(e9) the drying of cassava flour on roadsides. Market women in [Owo](owo event) {protested}(e10) against that on Saturday, and one was {arrested}(e11).

---
places:
  edo: {name: Edo, geonameid: 2565343, point: [6.5242, 5.8493], precision: division}
  ond: {name: Ondo, geonameid: 2326168, point: [7.1444, 5.1917], precision: division}
  ebo: {name: Ebonyi, geonameid: 2595345, point: [6.3265, 7.9825], precision: division}
  bor: {name: Borno, geonameid: 2346794, point: [12.0019, 13.1533], precision: division}
  las: {name: Lassa, point: [10.69, 13.27], precision: near}
  irr: {name: Irrua, point: [6.74, 6.22]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  cot: {name: Cotonou, geonameid: 2394819, point: [6.3654, 2.4183]}
  par: {name: Parakou, geonameid: 2392204, point: [9.3372, 2.6303]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  afl: {name: Aflao, geonameid: 2305677, point: [6.1198, 1.1901]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  aba: {name: Abakaliki, geonameid: 2353099, point: [6.3248, 8.1137]}
  owo: {name: Owo, geonameid: 2325314, point: [7.1962, 5.5868]}
events:
  e1: {type: outbreak, places: [nig], start: 2018-01, end: 2018-03, date_precision: month, date_text: since the beginning of January, killed: 110, status: happened, actors: "", main: true}
  e2: {type: strike, places: [aba], start: 2018-01, end: 2018-01, date_precision: month, date_text: in January, status: happened, actors: nurses}
  e3: {type: discovery, places: [las], start: 1969, end: 1969, date_precision: year, date_text: in 1969, status: happened, actors: "", targets: two missionary nurses}
  e4: {type: outbreak, places: [las], start: 1969, end: 1969, date_precision: year, date_text: in 1969, killed: 2, status: happened, actors: "", targets: two missionary nurses}
  e5: {type: construction, places: [irr], start: 2018-02-26, end: 2018-02-26, date_precision: week, date_text: last week, status: happened, actors: ""}
  e6: {type: survey, places: [irr], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: planned, actors: ""}
  e7: {type: outbreak, places: [par], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: "", targets: three travellers}
  e8: {type: decision, places: [afl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Accra}
  e9: {type: decision, places: [ond], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor of Ondo}
  e10: {type: protest, places: [owo], start: 2018-03-03, end: 2018-03-03, date_precision: day, date_text: on Saturday, status: happened, actors: Market women}
  e11: {type: arrest, places: [owo], start: 2018-03-03, end: 2018-03-03, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: one}
notes: ""
