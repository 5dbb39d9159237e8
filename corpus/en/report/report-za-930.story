---
id: report-za-930
genre: report
country: ZA
published: 2020-08-09
publisher: Highveld Observer
title: "Counting the uncounted: excess deaths tell [South Africa](sou mention)'s other Covid story"
---
The official figure is bad enough. Some 10,200 people have {died}(e1) of Covid-19 in [South Africa](sou event), the health ministry reported on Saturday night. The unofficial one, which arrives every Wednesday from a small team of actuaries in [Cape Town](cap mention), is worse.

Between 6 May and 28 July, according to the [South African](sout demonym org) Medical Research Council, about 28,000 more people {died}(e4) than would be expected in an ordinary winter. The gap is widest in [Gauteng](gau event) and in the [Eastern Cape](eas event), where the number of burials in and around [Port Elizabeth](por event) is almost double what it should be.

"Excess deaths are not Covid deaths," cautions demographer Nomvula Ntshangase. Some may be those of people with cancer or TB who stayed away from hospital out of fear. Road deaths and murders, on the other hand, fell sharply when alcohol was banned, and so the true excess could be larger than the figure suggests.

How does the count work? Every death has to be registered with home affairs before a burial order is issued. The law allows 72 hours, and in cities the rule is mostly kept. In rural [Limpopo](lim mention) or the hills behind [Port St Johns](port mention) families may bury first and register when a pension is at stake, so estimates are weighted.

Comparable data exist for few countries. Registers in [England](eng mention) and [Wales](wal mention), [Sweden](swe mention) and [Peru](per mention) are good. In [Nigeria](nig mention) about one death in ten is recorded, in [Tanzania](tan event) the government has {stopped publishing}(e5) numbers altogether, and gravediggers are often the best source that a reporter has. During the influenza of 1918, which {killed}(e2) perhaps 300,000 people in six weeks in the then Union, officials in [Kimberley](kim event) {ran out}(e3) of coffins and counted blankets instead.

Ntshangase would like the weekly report to be read out on television, as the lottery numbers are. "We battle over models that say what might happen. This tells you what happened," she says.

Her team works from a borrowed office in [Observatory](obs mention). It has no budget line. The next report is due on Wednesday, and it should, she says with a certain weariness, show the first signs of a decline in the [Western Cape](wes mention).

---
places:
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  sout: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  gau: {name: Gauteng, geonameid: 1085594, point: [-26.1682, 28.2074], precision: division}
  eas: {name: Eastern Cape, geonameid: 1085593, point: [-32.0622, 26.6417], precision: division}
  por: {name: Port Elizabeth, point: [-33.96, 25.6]}
  lim: {name: Limpopo, geonameid: 1085597, point: [-23.5859, 29.1301], precision: division}
  port: {name: Port St Johns, point: [-31.63, 29.54]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  kim: {name: Kimberley, geonameid: 990930, point: [-28.7323, 24.7623]}
  obs: {name: Observatory, point: [-33.94, 18.47]}
  wes: {name: Western Cape, geonameid: 1085599, point: [-33.5035, 20.9745], precision: division}
events:
  e1: {type: outbreak, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", killed: 10200, killed_qualifier: about, status: happened, actors: "", targets: "Some 10,200 people", main: true}
  e2: {type: outbreak, places: [], start: 1918, end: 1918, date_precision: year, date_text: of 1918, killed: 300000, killed_qualifier: about, status: happened, actors: the influenza of 1918, targets: "perhaps 300,000 people"}
  e3: {type: other, places: [kim], start: 1918, end: 1918, date_precision: year, date_text: "", status: happened, actors: officials in Kimberley, targets: coffins, minor: true}
  e4: {type: death, places: [sou, gau, eas, por], start: 2020-05-06, end: 2020-07-28, date_precision: day, date_text: Between 6 May and 28 July, killed: 28000, killed_qualifier: about, status: happened, actors: "", main: true}
  e5: {type: decision, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the government, targets: numbers, minor: true}
notes: ""
