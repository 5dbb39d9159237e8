---
id: report-mx-129
genre: report
country: MX
published: 2017-10-10
publisher: Isthmus Reporter
title: "In [Juchitán](juc event), a month after the {quake}(e1), a market under tarpaulins"
---
[JUCHITÁN DE ZARAGOZA](juc dateline), [Mexico](mexi dateline) — The arcades of the town hall are held up by timber, the market has moved to the square, and at dusk families carry mattresses into the street, because the ground will not keep still.

The magnitude 8.2 {earthquake}(e1) of Sept. 7, centered off [Chiapas](chi event) state, {killed}(e1) 98 people, most of them here in [Oaxaca](oax event)'s [Isthmus of Tehuantepec](ist event). Twelve days later a second {quake}(e2), of 7.1, {brought down}(e2) more than 40 buildings in [Mexico City](mex event) and {killed}(e2) 369 people, and the cameras left.

"We became yesterday's news on the 19th," said Estela Toledo, whose bakery in the [Cheguigo](che event) neighborhood was {leveled}(e1).

More than 6,000 {aftershocks}(e3) have been {recorded}(e3), one of which, on Sept. 23, {toppled}(e4) a highway bridge near [Ixtaltepec](ixt event). Engineers have {marked}(e5) 15,000 houses in the town as uninhabitable. Soldiers are {clearing}(e6) rubble street by street, but residents in [Unión Hidalgo](uni mention) and [San Mateo del Mar](san mention), on the lagoon, say they have seen no machines.

President Rodrigo Iturbide, on his third {visit}(e7) on Monday, {handed out}(e8) debit cards worth up to 120,000 pesos ($6,450) for {rebuilding}(e9). Indigenous groups {blocked}(e10) the road from [Salina Cruz](sal event) to [La Ventosa](lav event) in {protest}(e10) at the census of damage, which they say omitted hundreds of adobe homes.

In [Ixtepec](ixte event), a Catholic shelter that normally takes in migrants from [Honduras](hon mention) and [El Salvador](els mention) has {fed}(e11) 1,200 townspeople a day. Its director, Father Julián Cordero, {came}(e12) to the isthmus from [Puebla](pue mention) in 2007. A brigade of doctors from [Monterrey](mon mention) {left}(e13) on Friday.

Across the border in [Guatemala](gua event), the first {quake}(e1) {damaged}(e1) schools in [San Marcos](sanm event) and [Huehuetenango](hue event).

[Oaxaca](oax metonym) Gov. Ernesto Zárate {promised}(e14) that the market, built in 1860, would be restored by next September. Schools in 41 municipalities are to {reopen}(e15) in stages from Oct. 16, many of them in tents from UNICEF.

---
places:
  juc: {name: Juchitán, point: [16.43, -95.02]}
  chi: {name: Chiapas, geonameid: 3531011, point: [16.527, -92.581], precision: division}
  oax: {name: Oaxaca, geonameid: 3522509, point: [16.94, -96.2087], precision: division}
  ist: {name: Isthmus of Tehuantepec, point: [16.4, -95.1], precision: area, radius_km: 60}
  che: {name: Cheguigo, point: [16.44, -95.01], precision: near}
  ixt: {name: Ixtaltepec, point: [16.5, -95.06]}
  uni: {name: Unión Hidalgo, point: [16.47, -94.83]}
  san: {name: San Mateo del Mar, point: [16.21, -95.0]}
  lav: {name: La Ventosa, point: [16.55, -94.95]}
  sal: {name: Salina Cruz, geonameid: 3520064, point: [16.1754, -95.1942]}
  ixte: {name: Ixtepec, point: [16.56, -95.1]}
  pue: {name: Puebla, geonameid: 3521081, point: [19.0478, -98.2072]}
  mon: {name: Monterrey, geonameid: 3995465, point: [25.6843, -100.3172]}
  sanm: {name: San Marcos, geonameid: 3589805, point: [14.9644, -91.7949]}
  hue: {name: Huehuetenango, geonameid: 3595416, point: [15.321, -91.47]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  mexi: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
events:
  e1: {type: earthquake, places: [chi, ist, juc, che, sanm, hue], start: 2017-09-07, end: 2017-09-07, date_precision: day, date_text: Sept. 7, killed: 98, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [mex], start: 2017-09-19, end: 2017-09-19, date_precision: day, date_text: Twelve days later, killed: 369, status: happened, actors: ""}
  e3: {type: earthquake, places: [ist], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: earthquake, places: [ixt], start: 2017-09-23, end: 2017-09-23, date_precision: day, date_text: on Sept. 23, status: happened, actors: "", targets: a highway bridge, minor: true}
  e5: {type: survey, places: [juc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Engineers, targets: "15,000 houses", minor: true}
  e6: {type: construction, places: [juc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Soldiers, targets: rubble}
  e7: {type: visit, places: [juc], start: 2017-10-09, end: 2017-10-09, date_precision: day, date_text: on Monday, status: happened, actors: President Rodrigo Iturbide, main: true}
  e8: {type: aid, places: [juc], start: 2017-10-09, end: 2017-10-09, date_precision: day, date_text: on Monday, status: happened, actors: President Rodrigo Iturbide, targets: debit cards, main: true}
  e9: {type: construction, places: [juc], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e10: {type: protest, places: [sal, lav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Indigenous groups, targets: the road}
  e11: {type: aid, places: [ixte], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a Catholic shelter, targets: "1,200 townspeople"}
  e12: {type: career, places: [ixte], start: 2007, end: 2007, date_precision: year, date_text: in 2007, status: happened, actors: Father Julián Cordero, minor: true}
  e13: {type: transport_change, places: [juc], start: 2017-10-06, end: 2017-10-06, date_precision: day, date_text: on Friday, status: happened, actors: A brigade of doctors, minor: true}
  e14: {type: statement, places: [oax], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Oaxaca Gov. Ernesto Zárate}
  e15: {type: opening, places: [oax], start: 2017-10-16, end: 2017-10-16, date_precision: day, date_text: from Oct. 16, status: planned, actors: "", targets: Schools in 41 municipalities}
notes: ""
