---
id: epidemic-ye-10
genre: epidemic
country: YE
published: 2017-07-25
publisher: Sanaa Review of Books and Events
title: "{400,000}(e1)"
---
[Sanaa](san event). Tanks on roofs, plastic, blue. [Hodeidah](hod event). A woman rehydrates her neighbour's daughter with a measuring spoon from a baking set. [Abs](abs event): [Spanish](spa demonym) doctors, two to a cot. [Hajjah](haj event): a grave, three names.

[Yemen](yem event)'s {cholera}(e1) is the largest ever written down in one year: four hundred thousand suspected {cases}(e1) since 27 April, nearly 1,900 dead, aid agencies said on Monday. [Amran](amr event) is worst by head. Only [Socotra](soc event) is without it.

A sewage plant {stopped}(e2) in [Sanaa](san event) when jets {hit}(e3) the power line. Thirty thousand nurses, cleaners and teachers have not been paid since September. A million doses of vaccine, which were on the quay in [Djibouti](dji mention), were {sent back}(e4) to [Ethiopia](eth mention), because it was too late.

[Riyadh](riy metonym) {gave}(e5) $67 million this month. It also {turned away}(e6) from [Hodeidah](hod event), last winter, four cranes which unload flour and saline. [Muscat](mus metonym) lets the gravest cases in at [Salalah](sal mention), some of them.

On Wednesday three heads of UN agencies are to {land}(e7) in [Aden](ade event), and say so.

---
places:
  hod: {name: Hodeidah, point: [14.798, 42.955]}
  abs: {name: Abs, point: [16.004, 43.197]}
  haj: {name: Hajjah, point: [15.694, 43.606]}
  amr: {name: Amran, point: [15.66, 43.94]}
  soc: {name: Socotra, point: [12.46, 53.9], precision: area, radius_km: 50}
  sal: {name: Salalah, geonameid: 286621, point: [17.015, 54.0924]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  dji: {name: Djibouti, geonameid: 223816, point: [11.83333, 42.5], precision: country}
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
  san: {name: Sanaa, point: [15.355, 44.207]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  mus: {name: Muscat, geonameid: 287286, point: [23.5841, 58.4078]}
events:
  e1: {type: outbreak, places: [yem], start: 2017-04-27, end: 2017-07-24, date_precision: day, date_text: since 27 April, killed: 1900, killed_qualifier: about, status: happened, actors: "", main: true}
  e2: {type: outage, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: airstrike, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: jets}
  e4: {type: aid, places: [dji], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: aid, places: [riy], start: 2017-07, end: 2017-07, date_precision: month, date_text: this month, status: happened, actors: ""}
  e6: {type: aid, places: [hod], start: 2016-12, end: 2016-12, date_precision: month, date_text: last winter, status: happened, negated: true, actors: Riyadh}
  e7: {type: visit, places: [ade], start: 2017-07-26, end: 2017-07-26, date_precision: day, date_text: On Wednesday, status: planned, actors: three heads of UN agencies}
notes: ""
