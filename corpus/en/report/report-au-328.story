---
id: report-au-328
genre: report
country: AU
published: 2023-12-08
publisher: "Broome & Pilbara Post"
title: "Heatwave: [Kimberley](kim event) town {swelters}(e1) through 47.2C"
---
[Fitzroy Crossing](fit event) {recorded}(e1) 47.2C on Thursday, its hottest December day, as a heatwave {gripped}(e1) the [Kimberley](kim event) and [Pilbara](pil event) for a sixth day.

[Marble Bar](mar event) {reached}(e1) 46.8C and [Halls Creek](hal event) 44.9C. Overnight, the temperature in [Broome](bro event) did not {fall}(e1) below 29.

Horizon Power said a transformer {fault}(e2) {left}(e2) 370 homes at [Derby](der event) without air conditioning from 6pm to midnight. Patients at the renal hostel were {moved}(e3) to the council library.

"It's the old people in the tin houses I worry about," said nurse Kaylene Bin Sali, of [Mowanjum](mow mention).

The state coroner is to {examine}(e4) whether heat played a part in the {death}(e5) of a [German](ger demonym) backpacker, 24, found on Tuesday beside a bogged car on the [Gibb River](gib event) Road. Police said he had walked nine kilometres toward [Mount Barnett](mou mention) with a litre of water.

Sport is off: country week cricket trials in [Karratha](kar event) were {called off}(e6), and [Port Hedland](por event) {moved}(e7) its Christmas pageant to 8pm on Sunday.

Graziers say cattle are holding up, because the wet of January, when the [Fitzroy](fitz event) {broke}(e8) records and {took out}(e8) the bridge, left feed. The new bridge, {finished}(e9) six months early, is to be {opened}(e9) by the premier on Monday.

A tropical low forming near the [Solomon Islands](sol event) could become a cyclone, but it is [Queensland](que mention) that would feel it.

---
places:
  kim: {name: Kimberley, point: [-17.3, 126.0], precision: area, radius_km: 250}
  fit: {name: Fitzroy Crossing, point: [-18.18, 125.57]}
  pil: {name: Pilbara, point: [-21.5, 118.8], precision: area, radius_km: 250}
  mar: {name: Marble Bar, point: [-21.17, 119.74]}
  mow: {name: Mowanjum, point: [-17.37, 123.7]}
  gib: {name: Gibb River, point: [-16.7, 126.2], precision: area, radius_km: 80}
  mou: {name: Mount Barnett, point: [-16.66, 125.94]}
  fitz: {name: Fitzroy, point: [-18.2, 125.58], precision: near}
  sol: {name: Solomon Islands, geonameid: 2103350, point: [-8.0, 159.0], precision: country}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  der: {name: Derby, geonameid: 2072924, point: [-17.3029, 123.6286]}
  hal: {name: Halls Creek, geonameid: 2070176, point: [-18.2248, 127.6665]}
  bro: {name: Broome, geonameid: 2075720, point: [-17.9554, 122.2392]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  kar: {name: Karratha, geonameid: 6620339, point: [-20.7376, 116.8463]}
  por: {name: Port Hedland, geonameid: 2063042, point: [-20.3121, 118.6106]}
events:
  e1: {type: extreme_weather, places: [fit, kim, pil, mar, hal, bro], start: 2023-12-07, end: 2023-12-07, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e2: {type: outage, places: [der], start: null, end: null, date_precision: unknown, date_text: from 6pm to midnight, status: happened, actors: "", targets: 370 homes}
  e3: {type: displacement, places: [der], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Patients at the renal hostel, minor: true}
  e4: {type: investigation, places: [gib], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The state coroner}
  e5: {type: death, places: [gib], start: 2023-12-05, end: 2023-12-05, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: "", targets: "a German backpacker, 24"}
  e6: {type: match, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: festival, places: [por], start: 2023-12-10, end: 2023-12-10, date_precision: day, date_text: on Sunday, status: planned, actors: "", targets: its Christmas pageant}
  e8: {type: flood, places: [fitz], start: 2023-01, end: 2023-01, date_precision: month, date_text: of January, status: happened, actors: the Fitzroy, targets: the bridge}
  e9: {type: opening, places: [fitz], start: 2023-12-11, end: 2023-12-11, date_precision: day, date_text: on Monday, status: planned, actors: the premier, targets: The new bridge}
notes: ""
