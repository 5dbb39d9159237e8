---
id: quake-cl-03
genre: quake
country: CL
published: 2015-09-18
publisher: El Faro del Norte
title: "A million moved uphill, and back for breakfast"
---
[COQUIMBO](coq dateline), Sept. 18 — First the earth, for three minutes; then the sirens; then, at eight minutes past midnight by the clock that stopped in the fish market, the [Pacific](pac mention).

The great earthquake of Wednesday night, magnitude 8.3, had its centre off [Illapel](ill event). Eleven people are {dead}(e1). The wave, four and a half metres high at [Coquimbo](coq event) and less at [Tongoy](ton event) and [Los Vilos](los event), {carried}(e2) boats into the square.

[Santiago](san metonym) had ordered a million people off the beach, from [Arica](ari event) to [Puerto Aysén](pue event), and by the count of the navy in [Valparaíso](val mention) nearly all {went}(e3). It hadn't been so in 2010, when [Talcahuano](tal event) was told that it was safe and 156 {drowned}(e4) along that coast.

In [Canela Baja](can event), inland, 300 adobe houses are {gone}(e1). Water lorries reached them yesterday from [La Serena](las mention). In [Buenos Aires](bue event), on the other side of the continent, lamps swung.

[Japan](jap metonym) has sent blankets, "as you sent them to [Ishinomaki](ish mention)," the card reads.

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
  e1: {type: earthquake, places: [ill, coq, can, bue], start: 2015-09-16, end: 2015-09-16, date_precision: day, date_text: Wednesday night, killed: 11, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [coq, ton, los], start: 2015-09-16, end: 2015-09-16, date_precision: day, date_text: at eight minutes past midnight, status: happened, actors: ""}
  e3: {type: displacement, places: [ari, pue], start: 2015-09-16, end: 2015-09-16, date_precision: day, date_text: "", displaced: 1000000, displaced_qualifier: about, status: happened, actors: Santiago}
  e4: {type: earthquake, places: [tal], start: 2010, end: 2010, date_precision: year, date_text: in 2010, killed: 156, status: happened, actors: ""}
notes: ""
