---
id: trade-om-16
genre: trade
country: OM
published: 2020-02-04
publisher: Gulf Quay
title: "[Sohar](soh event) grabs the lime trade [Dubai](dxb metonym) let slip"
---
[MUSCAT](mus dateline): A shed the length of three football pitches {opened}(e1) on Sunday in [Sohar Free Zone](sfz event). It will sort, dry and bag black limes, the loomi of every [Gulf](gul mention) kitchen, most of which have until now gone through [Deira](dei mention).

Two firms from [Ibri](ibr mention) and one from [Bandar Abbas](ban mention) have {rented}(e2) space. Limes from [Guatemala](gt mention) come whole, by way of [Algeciras](alg mention); [Oman](om mention)'s own harvest, hurt by witches' broom disease in the [Batinah](bat event) orchards, has {fallen}(e3) to a tenth of what it was.

Not so fast, say traders in [Dubai](dxb event). "[Basra](bas mention) buys from us and will go on buying," a wholesaler on [Al Ras Street](alr event) told [Gulf](gul metonym org) Quay. Sales to [Iraq](iq mention) and [Kuwait](kw mention) did {dip}(e4) in January, he conceded, by about 8 per cent.

Lorries from the new shed reach [Al Ain](aln mention) in two hours, [Riyadh](riy mention) in fourteen. A rail link to [Abu Dhabi](abu mention) has been talked about since 2009. It is, for the moment, talk.

---
places:
  soh: {name: Sohar, geonameid: 286282, point: [24.3474, 56.7094]}
  dxb: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  mus: {name: Muscat, geonameid: 287286, point: [23.5841, 58.4078]}
  sfz: {name: Sohar Free Zone, point: [24.47, 56.6], precision: near, near: soh}
  gul: {name: Persian Gulf, point: [26.5, 52.0], precision: area, radius_km: 450}
  dei: {name: Deira, geonameid: 292261, point: [25.2714, 55.3021], precision: near, near: dxb}
  ibr: {name: Ibri, geonameid: 287830, point: [23.2257, 56.5157]}
  ban: {name: Bandar Abbas, geonameid: 141681, point: [27.1865, 56.2808]}
  gt: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  alg: {name: Algeciras, geonameid: 2522013, point: [36.1333, -5.4505]}
  om: {name: Oman, geonameid: 286963, point: [21.0, 57.0], precision: country}
  bat: {name: Al Batinah, geonameid: 8394434, point: [23.9794, 56.8199], precision: area, radius_km: 100}
  bas: {name: Basra, geonameid: 99532, point: [30.5085, 47.7804]}
  alr: {name: Al Ras Street, point: [25.267, 55.294], precision: near, near: dxb}
  iq: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  kw: {name: Kuwait, geonameid: 285570, point: [29.5, 47.75], precision: country}
  aln: {name: Al Ain, geonameid: 292913, point: [24.1917, 55.7606]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
events:
  e1: {type: opening, places: [sfz], start: 2020-02-02, end: 2020-02-02, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: deal, places: [sfz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: market, places: [bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: market, places: [iq, kw], start: 2020-01, end: 2020-01, date_precision: month, date_text: in January, status: happened, actors: ""}
notes: ""
