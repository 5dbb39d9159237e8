---
id: flood-ua-21
genre: flood
country: UA
published: 2017-03-12
publisher: Zakarpattia Week
title: "Carpathian Villages {Cut Off}(e1) by {Snowmelt}(e1)"
---
[UZHHOROD](uzh dateline). Melting snow and two days of rain have {flooded}(e1) some 300 yards and cellars in the [Transcarpathia](tra event) region and {cut off}(e1) four villages near [Rakhiv](rak event), emergency workers reported on Sunday.

A forester, 53, {drowned}(e2) on Saturday when his horse cart was swept from a ford on the [Tereblia](ter event). His son clung to a willow and was {rescued}(e3) after two hours.

The [Tisza](tis event) {rose}(e4) by 2.4 metres overnight at [Tiachiv](tia event) and is expected to {peak}(e5) at [Chop](cho event) on Tuesday, an hour before it does so at [Záhony](zah event) on the [Hungarian](hun demonym) side. In [Mukachevo](muk event) a footbridge was {dismantled}(e6) to save it.

About 120 residents of [Khust](khu event) have been {taken}(e7) to a sanatorium. Classes will {resume}(e8) on Thursday.

[Kyiv](kyi metonym) has {sent}(e9) pumps and 40 conscripts. [Bratislava](bra metonym) and [Budapest](bud metonym) {offered}(e10) helicopters, which were not needed.

In November 1998 and again in March 2001, {floods}(e11) on the same rivers killed 26 people. Ecologists have blamed logging ever since. On Friday, a day before the water came, activists {stopped}(e12) a timber train at [Solotvyno](sol event); three of them were {fined}(e13).

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
  e1: {type: flood, places: [tra, rak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A forester, main: true}
  e2: {type: flood, places: [ter], start: 2017-03-11, end: 2017-03-11, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", targets: A forester}
  e3: {type: rescue, places: [ter], start: 2017-03-11, end: 2017-03-11, date_precision: day, date_text: "", status: happened, actors: "", targets: His son}
  e4: {type: flood, places: [tia], start: 2017-03-11, end: 2017-03-11, date_precision: day, date_text: overnight, status: happened, actors: "", targets: A forester}
  e5: {type: flood, places: [cho], start: 2017-03-14, end: 2017-03-14, date_precision: day, date_text: on Tuesday, status: planned, actors: ""}
  e6: {type: construction, places: [muk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: displacement, places: [khu], start: null, end: null, date_precision: unknown, date_text: "", displaced: 120, displaced_qualifier: about, status: happened, actors: ""}
  e8: {type: education, places: [tra], start: 2017-03-16, end: 2017-03-16, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e9: {type: aid, places: [kyi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kyiv}
  e10: {type: aid, places: [bra, bud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bratislava and Budapest, minor: true}
  e11: {type: flood, places: [tra], start: 1998-11, end: 1998-11, date_precision: month, date_text: In November 1998, killed: 26, status: happened, actors: "", minor: true}
  e12: {type: protest, places: [sol], start: 2017-03-10, end: 2017-03-10, date_precision: day, date_text: On Friday, status: happened, actors: activists}
  e13: {type: verdict, places: [sol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: three of them}
notes: ""
