---
id: flood-pe-06
genre: flood
country: PE
published: 2017-03-18
publisher: El Tiempo del Rímac
title: "Woman walks out of the {mud}(e1) in [Punta Hermosa](pun event)"
---
[LIMA](lim dateline), [Peru](per dateline) (Costa Press) — A cowherd of 32 was {carried}(e1) three kilometres by a {slide}(e1) of mud and planks at [Punta Hermosa](pun event), south of the capital, stood up in it, and walked. Half the world has seen it since.

Warm water off [Ecuador](ecu mention) and [Peru](per mention), which the fishermen call the Child, has brought the coast ten times its {rain}(e2). [Lima](lim metonym) says that 72 have {died}(e2) since December and 72,000 have lost everything. In [Huachipa](hua event) the [Rímac](rim event) {took}(e3) a footbridge with people watching from it; taps in the capital have been {dry}(e4) since Thursday.

[Trujillo](tru event) has had six {huaicos}(e5) in six days; one {opened}(e5) the cemetery at [Mampuesto](mam event) and left coffins in the [Avenida Mansiche](ave event). [Piura](piu event), in the north, {suffers}(e6) most. At [Huarmey](huar event) the hospital's beds {float}(e7).

[Bogotá](bog metonym) {sent}(e8) helicopters and [La Paz](lap metonym) rice. [Santiago](san metonym) {lent}(e9) tents, which weren't turned away.

"In [Carapongo](car mention) we were told: it's a dry river, buy," Teodora Quispe, from [Ayacucho](aya mention), said. "I bought the river."

---
places:
  pun: {name: Punta Hermosa, point: [-12.335, -76.825]}
  hua: {name: Huachipa, point: [-12.0, -76.93], precision: near}
  rim: {name: Rímac, point: [-12.0, -76.9], precision: area, radius_km: 40}
  tru: {name: Trujillo, geonameid: 3691175, point: [-8.116, -79.03]}
  mam: {name: Mampuesto, point: [-8.06, -79.02], precision: near}
  ave: {name: Avenida Mansiche, point: [-8.105, -79.04], precision: near, near: tru}
  huar: {name: Huarmey, geonameid: 3939168, point: [-10.0681, -78.1522]}
  car: {name: Carapongo, point: [-12.0, -76.86], precision: near}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  aya: {name: Ayacucho, geonameid: 3947019, point: [-13.1638, -74.2234]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  piu: {name: Piura, geonameid: 3693528, point: [-5.1819, -80.6572]}
events:
  e1: {type: landslide, places: [pun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: flood, places: [per], start: 2016-12, end: 2017-03, date_precision: month, date_text: since December, killed: 72, displaced: 72000, status: happened, actors: "", main: true}
  e3: {type: flood, places: [hua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: outage, places: [lim], start: 2017-03-16, end: 2017-03-16, date_precision: day, date_text: since Thursday, status: happened, actors: ""}
  e5: {type: landslide, places: [tru], start: 2017-03-12, end: 2017-03-18, date_precision: day, date_text: in six days, status: happened, actors: ""}
  e6: {type: flood, places: [piu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: flood, places: [huar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: aid, places: [bog, lap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: aid, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
