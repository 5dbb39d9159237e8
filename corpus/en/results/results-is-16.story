---
id: results-is-16
genre: results
country: IS
published: 2018-08-07
publisher: Vestfirðir Week
title: "Bank Holiday sports at [Ísafjörður](isa event)"
---
MUD {FOOTBALL}(e1) (Saturday). 22 teams, [Tungudalur](tun event), ankle deep. {Final}(e1): the fish auction of [Bolungarvík](bol mention) {beat}(e1) nurses of [Akureyri](aku mention), 3-2, with a header, which ought to be impossible. Best-dressed: bakers from [Leeds](lee mention), as puffins.

SEA {SWIM}(e2), [Skutulsfjörður](sku event), Sunday, 8 degrees. Anna Rós, 61, 17 min. 4 s. Two were {pulled out}(e3) with cramp. Both had soup.

HANDICAP {RUN}(e4). From [Súðavík](sud event) to [Ísafjörður](isa event), 20 km. First man, Egill Kári ([Reykjavík](rey mention)); first woman, S. Nowak, a filleter in [Þingeyri](thi mention), whose home is [Gdynia](gdy mention).

{CHESS}(e5) in the pool. [Iceland](is metonym) 4, [Greenland](gl metonym) 4.

{CANCELLED}(e6). The {flight}(e6) of the [Danish](dk demonym) parachutists, grounded in [Keflavík](kef event) by fog. {Boat race}(e7) to [Vigur](vig event): swell.

NOT CANCELLED, though the radio in [Reykjavík](rey mention) had it so: the {dance}(e8) at [Hnífsdalur](hni event), which ended at five. Police made one {arrest}(e9) and drove home eleven people. A stone {fell}(e10) on the road by [Óshlíð](osh event) on Friday, where no cars have gone since the tunnel opened.

The [Westfjords](wes metonym) bid for the 2020 youth games goes to a {vote}(e11) in [Egilsstaðir](egi event) on Thursday.

---
places:
  isa: {name: Ísafjörður, geonameid: 3415667, point: [66.0747, -23.135]}
  tun: {name: Tungudalur, point: [66.06, -23.2], precision: near, near: isa}
  bol: {name: Bolungarvík, geonameid: 3418112, point: [66.1592, -23.2494]}
  aku: {name: Akureyri, geonameid: 2633274, point: [65.6835, -18.0878]}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  sku: {name: Skutulsfjörður, point: [66.07, -23.1], precision: area, radius_km: 5}
  sud: {name: Sudavik, point: [66.03, -22.99], precision: near}
  rey: {name: Reykjavík, geonameid: 3413829, point: [64.1355, -21.8954]}
  thi: {name: Þingeyri, point: [65.876, -23.49], precision: near}
  gdy: {name: Gdynia, geonameid: 3099424, point: [54.5189, 18.5319]}
  is: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  gl: {name: Greenland, geonameid: 3425505, point: [72.0, -40.0], precision: country}
  dk: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  kef: {name: Keflavík, geonameid: 3415496, point: [64.0049, -22.5624]}
  vig: {name: Vigur, point: [66.05, -22.83], precision: near}
  hni: {name: Hnífsdalur, point: [66.11, -23.13], precision: near, near: isa}
  osh: {name: Óshlíð, point: [66.13, -23.17], precision: near}
  egi: {name: Egilsstaðir, geonameid: 2632132, point: [65.2669, -14.3948]}
  wes: {name: Westfjords, geonameid: 3426185, point: [65.7068, -22.1562], precision: division}
events:
  e1: {type: match, places: [tun], start: 2018-08-04, end: 2018-08-04, date_precision: day, date_text: Saturday, status: happened, actors: "", main: true}
  e2: {type: match, places: [sku], start: 2018-08-05, end: 2018-08-05, date_precision: day, date_text: Sunday, status: happened, actors: ""}
  e3: {type: rescue, places: [sku], start: 2018-08-05, end: 2018-08-05, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: match, places: [sud, isa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: match, places: [isa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: performance, places: [kef], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: match, places: [vig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: festival, places: [hni], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: arrest, places: [hni], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: ""}
  e10: {type: landslide, places: [osh], start: 2018-08-03, end: 2018-08-03, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e11: {type: decision, places: [egi], start: 2018-08-09, end: 2018-08-09, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
notes: ""
