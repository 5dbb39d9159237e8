---
id: quake-pe-18
genre: quake
country: PE
published: 2019-05-27
publisher: Agencia Tumi
title: "One {Dead}(e1), Roads Cut After 7.6 {Tremor}(e1) in [Amazon](ama event)"
---
[LIMA](lim dateline) (AT) — A powerful {earthquake}(e1) shook the [Amazon](ama event) basin of northern [Peru](per event) early on Sunday, {killing}(e1) one man and {injuring}(e1) eleven, but its great depth spared the cities, the civil defence institute said on Monday.

A rock fell on a house at [Bagua Grande](bag event) and {crushed}(e1) a farmer of 48 in his bed. In [Yurimaguas](yur event) an old bridge {sank}(e2) into the [Paranapura](paranx event) and part of the hospital's roof {came down}(e2); patients were {moved}(e3) to a sports hall. About 400 houses were {destroyed}(e1) in [Loreto](lor event) and [San Martín](san event) regions.

The {quake}(e1), of magnitude 7.6, struck at 2:41 a.m. 75 km south-east of [Lagunas](lag event), at 110 km. It was felt in [Quito](qui event), [Guayaquil](gua event) and as far as [Leticia](let event) in [Colombia](col event). {Blackouts}(e4) were reported in [Iquitos](iqu event), [Tarapoto](tar event) and parts of [Lima](lim event). No tsunami {warning}(e5) was issued.

{Landslides}(e6) {blocked}(e6) the highway from [Tarapoto](tar mention) to [Moyobamba](moy mention) at three points; two were {cleared}(e7) by Sunday night.

President Elmer Vilcapoma {flew}(e8) to [Yurimaguas](yur event) with {tents}(e9) and {promised}(e10) a new bridge within a year. "The last president promised the same," the mayor, Rosa Inuma, told him. [Ecuador](ecu metonym) and [Chile](chi metonym) {offered help}(e11).

In August 2007 a shallower {quake}(e12) off [Pisco](pis event) {killed}(e12) more than 500 people. The {worst}(e13) in the country's history, in 1970, {buried}(e13) the town of [Yungay](yun event) under a landslide of ice and mud; some 70,000 {died}(e13).

---
places:
  ama: {name: Amazon, point: [-5.0, -75.5], precision: area, radius_km: 300}
  bag: {name: Bagua Grande, geonameid: 3699484, point: [-5.7561, -78.4411]}
  lor: {name: Loreto, geonameid: 3695238, point: [-4.2747, -73.8868], precision: division}
  san: {name: San Martín, geonameid: 3692385, point: [-7.3085, -76.6238], precision: division}
  lag: {name: Lagunas, point: [-5.23, -75.68]}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  let: {name: Leticia, geonameid: 3676623, point: [-4.2108, -69.9394]}
  yun: {name: Yungay, point: [-9.139, -77.744]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  yur: {name: Yurimaguas, geonameid: 3690654, point: [-5.9018, -76.1223]}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  iqu: {name: Iquitos, geonameid: 3696183, point: [-3.7481, -73.2529]}
  tar: {name: Tarapoto, geonameid: 3691474, point: [-6.5014, -76.3656]}
  moy: {name: Moyobamba, geonameid: 3694564, point: [-6.0344, -76.9742]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  pis: {name: Pisco, geonameid: 3932145, point: [-13.7103, -76.2054]}
  paranx: {name: "Paranapura", point: [-5.9, -76.2], precision: area, radius_km: 20}
events:
  e1: {type: earthquake, places: [lag, bag, yur, qui, gua, let], start: 2019-05-26, end: 2019-05-26, date_precision: day, date_text: early on Sunday, killed: 1, injured: 11, status: happened, actors: "", main: true}
  e2: {type: collapse, places: [yur], start: 2019-05-26, end: 2019-05-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: displacement, places: [yur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: patients, minor: true}
  e4: {type: outage, places: [iqu, tar, lim], start: 2019-05-26, end: 2019-05-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e6: {type: landslide, places: [tar, moy], start: 2019-05-26, end: 2019-05-26, date_precision: day, date_text: "", status: happened, actors: "", targets: a farmer of 48}
  e7: {type: opening, places: [tar, moy], start: 2019-05-26, end: 2019-05-26, date_precision: day, date_text: by Sunday night, status: happened, actors: "", minor: true}
  e8: {type: visit, places: [yur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Elmer Vilcapoma}
  e9: {type: aid, places: [yur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: statement, places: [yur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Elmer Vilcapoma}
  e11: {type: aid, places: [ecu, chi], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Ecuador and Chile}
  e12: {type: earthquake, places: [pis], start: 2007-08, end: 2007-08, date_precision: month, date_text: In August 2007, killed: 500, killed_qualifier: at_least, status: happened, actors: ""}
  e13: {type: earthquake, places: [yun], start: 1970, end: 1970, date_precision: year, date_text: in 1970, killed: 70000, killed_qualifier: about, status: happened, actors: ""}
notes: ""
