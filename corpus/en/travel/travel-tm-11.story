---
id: travel-tm-11
genre: travel
country: TM
published: 2019-04-13
publisher: "Silk & Steel"
title: "Marble by day, fire by night"
---
[Ashgabat](ash event) is the whitest city I have seen, and after eleven the emptiest. A policeman {moved}(e1) us on from a bench on [Magtymguly Avenue](mag event). We had been looking at it.

The rule for visitors to [Turkmenistan](tm mention) is that you take a guide, and ours, Ogulnur, took us out of the capital on the first morning, north over the [Karakum](kar mention). Four hours on lay [Darvaza](dar event), where a gas field {collapsed}(e2) under a [Soviet](su demonym) drilling rig, most likely in 1971, and where the hole has {burned}(e3) ever since. We {camped}(e4) at the rim on Saturday with two [Swiss](ch demonym) cyclists. It sounds like a jet.

[Konye-Urgench](kon mention) has the tallest old minaret in these parts and more pilgrims than tourists. From there one may cross to [Nukus](nuk mention), in [Uzbekistan](uz mention), if the bridge over the [Amu Darya](amu event) has not been {washed out}(e5), as it was for ten days last month.

South-east, past [Mary](mar mention), are the mounds of [Merv](mer event), in its day larger than [Baghdad](bag mention), until the [Mongols](mo demonym) {came}(e6) in 1221.

An international airport for [Turkmenabat](tub event) {opened}(e7) a year ago. It was lit up, spotless and locked.

---
places:
  ash: {name: Ashgabat, geonameid: 162183, point: [37.95, 58.3833]}
  mag: {name: Magtymguly Avenue, point: [37.938, 58.385], precision: near, near: ash}
  tm: {name: Turkmenistan, geonameid: 1218197, point: [39.75, 59.6667], precision: country}
  kar: {name: Karakum Desert, point: [39.0, 60.0], precision: area, radius_km: 250}
  dar: {name: Darvaza gas crater, point: [40.2526, 58.4397], precision: exact}
  su: {name: Soviet Union, point: [60.0, 90.0], precision: country}
  ch: {name: Switzerland, geonameid: 2658434, point: [47.0002, 8.0143], precision: country}
  kon: {name: "Konye-Urgench", point: [42.3277, 59.1544], precision: near}
  nuk: {name: Nukus, geonameid: 601294, point: [42.4586, 59.6058]}
  uz: {name: Uzbekistan, geonameid: 1512440, point: [41.7075, 63.8491], precision: country}
  amu: {name: Amu Darya, point: [42.2, 60.1], precision: area, radius_km: 60}
  mar: {name: Mary, geonameid: 1218667, point: [37.5938, 61.8303]}
  mer: {name: Merv, point: [37.6625, 62.192], precision: near}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  mo: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  tub: {name: Türkmenabat, geonameid: 1219649, point: [39.0733, 63.5786]}
events:
  e1: {type: other, places: [mag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: collapse, places: [dar], start: 1971, end: 1971, date_precision: year, date_text: in 1971, status: happened, actors: "", main: true}
  e3: {type: fire, places: [dar], start: 1971, end: 1971, date_precision: year, date_text: ever since, status: happened, actors: ""}
  e4: {type: visit, places: [dar], start: 2019-04-13, end: 2019-04-13, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e5: {type: flood, places: [amu], start: 2019-03, end: 2019-03, date_precision: month, date_text: last month, status: happened, actors: ""}
  e6: {type: battle, places: [mer], start: 1221, end: 1221, date_precision: year, date_text: in 1221, status: happened, actors: ""}
  e7: {type: opening, places: [tub], start: 2018, end: 2018, date_precision: year, date_text: a year ago, status: happened, actors: ""}
notes: ""
