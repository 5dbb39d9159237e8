---
id: diplomacy-vu-09
genre: diplomacy
country: VU
published: 2022-05-31
publisher: Nakamal News
title: "Two flags, one wharf"
---
[PORT VILA](pvi dateline), Tuesday. Both ambassadors came; both brought pens. That, roughly, is the news from the {opening}(e1) of the {rebuilt}(e2) wharf at [Luganville](lug event) on [Espiritu Santo](esp event).

[China](cn metonym) {paid}(e3) for the piles in 2014. [Australia](au metonym) has {paid}(e4) for the sheds, the lights and a police boat that will tie up there from August. Prime minister Jackson Moli Tari, an [Ambae](amb mention) man, {thanked}(e5) the first for "the feet" and the second for "the hat".

He would {sign}(e6) no military {pact}(e6) with either, he repeated to reporters at the [Grand Hotel](gra event) in [Port Vila](pvi event) this morning. A week ago a newspaper in [Sydney](syd mention) {said}(e7) that a draft was lying in his drawer. [Wellington](wel metonym) {asked}(e8) to see it; [Paris](par metonym), with [New Caledonia](nc mention) next door, {asked}(e8) too.

From the [Solomon Islands](sb mention), where a text of that kind has been {initialled}(e9), an adviser {landed}(e10) at [Bauerfield](bau event) on Sunday. The [Tongan](to demonym) king {comes}(e11) next month.

On the wharf a boy from [Malo](mal mention) was {fined}(e12) 2,000 vatu for diving between the dignitaries.

---
places:
  pvi: {name: Port Vila, geonameid: 2135171, point: [-17.7365, 168.3137]}
  lug: {name: Luganville, geonameid: 2136150, point: [-15.5199, 167.1624]}
  esp: {name: Espiritu Santo, point: [-15.3, 166.9], precision: area, radius_km: 50}
  cn: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  au: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  amb: {name: Ambae, point: [-15.39, 167.83], precision: area, radius_km: 15}
  gra: {name: Grand Hotel, point: [-17.741, 168.313], precision: exact, near: pvi}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  nc: {name: New Caledonia, geonameid: 2139685, point: [-21.5, 165.5], precision: country}
  sb: {name: Solomon Islands, geonameid: 2103350, point: [-8.0, 159.0], precision: country}
  bau: {name: Bauerfield Airport, point: [-17.699, 168.32], precision: exact}
  to: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  mal: {name: Malo, point: [-15.68, 167.17], precision: area, radius_km: 10}
events:
  e1: {type: opening, places: [lug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [lug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: aid, places: [lug], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: ""}
  e4: {type: aid, places: [lug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: statement, places: [lug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: agreement, places: [pvi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: prime minister Jackson Moli Tari}
  e7: {type: publication, places: [syd], start: 2022-05-24, end: 2022-05-24, date_precision: day, date_text: A week ago, status: happened, actors: ""}
  e8: {type: statement, places: [wel, par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: agreement, places: [sb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: visit, places: [bau], start: 2022-05-29, end: 2022-05-29, date_precision: day, date_text: on Sunday, status: happened, actors: an adviser}
  e11: {type: visit, places: [pvi], start: 2022-06, end: 2022-06, date_precision: month, date_text: next month, status: planned, actors: ""}
  e12: {type: verdict, places: [lug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a boy from Malo}
notes: ""
