---
id: flood-co-08
genre: flood
country: CO
published: 2017-04-03
publisher: Frontera Sur
title: "Three rivers met in [Mocoa](moc event)"
---
[MOCOA](moc dateline), [Putumayo](put dateline). – The [Mulato](mul event), the [Sangoyaco](san event) and the [Mocoa](rio event) are small enough to wash a dog in. Shortly before midnight on Friday, after 130 millimetres of {rain}(e1), they {came down}(e2) together with rocks the size of vans.

254 {dead}(e2) by Sunday night; 44 of them children. Seventeen of the forty districts {exist no longer}(e2); of [San Miguel](sanm event) a basketball hoop. Bodies were {found}(e3) at [Villagarzón](vil event), and one at [Puerto Limón](pue event).

Many had {come here}(e4) to be safe, from the {war}(e5) in [Caquetá](caq mention) and the lower [Putumayo](put mention). They'd built where land was free.

The president {flew in}(e6) on Saturday and again on Sunday, from [Bogotá](bog mention), and gave the total to the camera himself. A {helicopter}(e7) of [Ecuador](ecu metonym)'s was first. [Manizales](man mention), which knows slides, {sent}(e8) seismographs.

There is {no current}(e9). "By candle you can't tell one child from another," said the sexton, Don Efraín.

The Pope {prayed}(e10) for it in [Carpi](car event), itself mended from a {quake}(e11).

---
places:
  moc: {name: Mocoa, point: [1.149, -76.646]}
  put: {name: Putumayo, point: [0.45, -76.0], precision: division}
  mul: {name: Mulato, point: [1.15, -76.65], precision: near}
  san: {name: Sangoyaco, point: [1.15, -76.65], precision: near}
  rio: {name: Río Mocoa, point: [1.15, -76.64], precision: near}
  sanm: {name: San Miguel, point: [1.15, -76.655], precision: near, near: moc}
  vil: {name: Villagarzón, point: [1.03, -76.62]}
  pue: {name: Puerto Limón, point: [1.0, -76.55], precision: near}
  caq: {name: Caquetá, point: [1.0, -74.0], precision: division}
  man: {name: Manizales, geonameid: 3675443, point: [5.0668, -75.5068]}
  car: {name: Carpi, geonameid: 3180445, point: [44.7824, 10.8777]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
events:
  e1: {type: extreme_weather, places: [moc], start: 2017-03-31, end: 2017-03-31, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: flood, places: [moc], start: 2017-03-31, end: 2017-03-31, date_precision: day, date_text: on Friday, killed: 254, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [vil, pue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: displacement, places: [moc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: battle, places: [caq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: visit, places: [moc], start: 2017-04-01, end: 2017-04-02, date_precision: day, date_text: on Saturday and again on Sunday, status: happened, actors: The president}
  e7: {type: aid, places: [moc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: aid, places: [moc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: outage, places: [moc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: ceremony, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Pope}
  e11: {type: earthquake, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
