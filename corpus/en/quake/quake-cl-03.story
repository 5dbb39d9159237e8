---
id: quake-cl-03
genre: quake
country: CL
published: 2015-09-18
publisher: El Faro del Norte
title: "A million {moved}(e3) uphill, and back for breakfast"
---
[COQUIMBO](coq dateline), Sept. 18 — First the {earth}(e1), for three minutes; then the sirens; then, at eight minutes past midnight by the clock that stopped in the fish market, the [Pacific](pac mention).

The great {earthquake}(e1) of Wednesday night, magnitude 8.3, had its centre off [Illapel](ill event). Eleven people are {dead}(e1). The {wave}(e2), four and a half metres high at [Coquimbo](coq event) and less at [Tongoy](ton event) and [Los Vilos](los event), carried boats into the square.

[Santiago](san metonym) had {ordered}(e3) a million people off the beach, from [Arica](ari event) to [Puerto Aysén](pue event), and by the count of the navy in [Valparaíso](val mention) nearly all {went}(e3). It hadn't been so in 2010, when [Talcahuano](tal event) was told that it was safe and 156 {drowned}(e4) along that coast.

In [Canela Baja](can event), inland, 300 adobe houses are {gone}(e5). Water lorries {reached}(e6) them yesterday from [La Serena](las mention). In [Buenos Aires](bue event), on the other side of the continent, lamps swung.

[Japan](jap metonym) has {sent}(e7) blankets, "as you sent them to [Ishinomaki](ish mention)," the card reads.

---
places:
  pac: {name: Pacific, point: [-30.0, -80.0], precision: area, radius_km: 5000}
  ill: {name: Illapel, geonameid: 3887344, point: [-31.6335, -71.1697]}
  ton: {name: Tongoy, point: [-30.256, -71.494]}
  can: {name: Canela Baja, point: [-31.397, -71.456], precision: near}
  los: {name: Los Vilos, geonameid: 3881285, point: [-31.9129, -71.5005]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  ish: {name: Ishinomaki, geonameid: 2112576, point: [38.4167, 141.3]}
  pue: {name: Puerto Aysén, geonameid: 3874997, point: [-45.403, -72.6918]}
  ari: {name: Arica, geonameid: 3899361, point: [-18.4755, -70.3006]}
  coq: {name: Coquimbo, geonameid: 3893629, point: [-29.9533, -71.3395]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  val: {name: Valparaíso, geonameid: 3868626, point: [-33.036, -71.6296]}
  tal: {name: Talcahuano, geonameid: 3870282, point: [-36.7249, -73.1168]}
  las: {name: La Serena, geonameid: 3884373, point: [-29.9059, -71.2501]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
events:
  e1: {type: earthquake, places: [ill], start: 2015-09-16, end: 2015-09-16, date_precision: day, date_text: of Wednesday night, killed: 11, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [coq, ton, los], start: 2015-09-17, end: 2015-09-17, date_precision: day, date_text: at eight minutes past midnight, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [ari, pue], start: 2015-09-16, end: 2015-09-16, date_precision: day, date_text: "", displaced: 1000000, displaced_qualifier: about, status: happened, actors: Santiago, main: true}
  e4: {type: earthquake, places: [tal], start: 2010, end: 2010, date_precision: year, date_text: in 2010, killed: 156, status: happened, actors: "", minor: true}
  e5: {type: earthquake, places: [can], start: 2015-09-16, end: 2015-09-16, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [can], start: 2015-09-17, end: 2015-09-17, date_precision: day, date_text: yesterday, status: happened, actors: ""}
  e7: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
