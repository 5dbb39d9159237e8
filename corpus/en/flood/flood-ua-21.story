---
id: flood-ua-21
genre: flood
country: UA
published: 2017-03-12
publisher: Zakarpattia Week
title: "Carpathian Villages Cut Off by Snowmelt"
---
[UZHHOROD](uzh dateline). Melting snow and two days of {rain}(e1) have {flooded}(e2) some 300 yards and cellars in the [Transcarpathia](tra event) region and {cut}(e3) off four villages near [Rakhiv](rak event), emergency workers reported on Sunday.

A forester, 53, {drowned}(e2) on Saturday when his horse cart was {swept}(e2) from a ford on the [Tereblia](ter event). His son {clung}(e2) to a willow and was {rescued}(e4) after two hours.

The [Tisza](tis event) {rose}(e2) by 2.4 metres overnight at [Tiachiv](tia event) and is {expected}(e5) to {peak}(e5) at [Chop](cho event) on Tuesday, an hour before it does so at [Záhony](zah event) on the [Hungarian](hun demonym) side. In [Mukachevo](muk event) a footbridge was {dismantled}(e6) to save it.

About 120 residents of [Khust](khu event) have been {taken}(e7) to a sanatorium. Classes will {resume}(e8) on Thursday.

[Kyiv](kyi metonym) has {sent}(e9) pumps and 40 conscripts. [Bratislava](bra metonym) and [Budapest](bud metonym) {offered}(e10) helicopters, which were not {needed}(e10).

In November 1998 and again in March 2001, {floods}(e11) on the same rivers {killed}(e11) 26 people. Ecologists have {blamed}(e12) logging ever since. On Friday, a day before the water {came}(e2), activists {stopped}(e13) a timber train at [Solotvyno](sol event); three of them were {fined}(e14).

---
places:
  tra: {name: Transcarpathia, point: [48.4, 23.3], precision: division}
  rak: {name: Rakhiv, point: [48.05, 24.2]}
  ter: {name: Tereblia, point: [48.4, 23.55], precision: area, radius_km: 15}
  tis: {name: Tisza, point: [48.05, 23.6], precision: area, radius_km: 50}
  tia: {name: Tiachiv, point: [48.01, 23.57]}
  cho: {name: Chop, point: [48.43, 22.2]}
  zah: {name: Záhony, point: [48.41, 22.18]}
  khu: {name: Khust, geonameid: 706165, point: [48.1719, 23.2979]}
  sol: {name: Solotvyno, point: [47.955, 23.87]}
  bra: {name: Bratislava, geonameid: 3060972, point: [48.1482, 17.1067]}
  uzh: {name: Uzhhorod, geonameid: 690548, point: [48.6242, 22.2947]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  muk: {name: Mukachevo, geonameid: 700646, point: [48.4425, 22.718]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
events:
  e1: {type: extreme_weather, places: [tra], start: null, end: null, date_precision: unknown, date_text: two days of rain, status: happened, actors: ""}
  e2: {type: flood, places: [tra, rak, ter, tis, tia, khu], start: 2017-03-11, end: 2017-03-12, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", targets: A forester, main: true}
  e3: {type: transport_change, places: [rak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: rescue, places: [ter], start: 2017-03-11, end: 2017-03-11, date_precision: day, date_text: after two hours, status: happened, actors: "", targets: His son}
  e5: {type: flood, places: [cho, zah], start: 2017-03-14, end: 2017-03-14, date_precision: day, date_text: on Tuesday, status: planned, actors: ""}
  e6: {type: other, places: [muk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: displacement, places: [khu], start: null, end: null, date_precision: unknown, date_text: "", displaced: 120, displaced_qualifier: about, status: happened, actors: ""}
  e8: {type: opening, places: [], start: 2017-03-16, end: 2017-03-16, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e9: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kyiv}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bratislava and Budapest}
  e11: {type: flood, places: [tra], start: 1998-11, end: 2001-03, date_precision: month, date_text: In November 1998 and again in March 2001, killed: 26, status: happened, actors: ""}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: ever since, status: happened, actors: Ecologists}
  e13: {type: protest, places: [sol], start: 2017-03-10, end: 2017-03-10, date_precision: day, date_text: On Friday, status: happened, actors: activists}
  e14: {type: verdict, places: [sol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: three of them}
notes: ""
