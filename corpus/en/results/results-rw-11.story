---
id: results-rw-11
genre: results
country: RW
published: 2018-01-10
publisher: Ibiyaga Review
title: "Primary leavers: the best, the most improved, the missing"
---
The national primary leaving results were {published}(e1) in [Kigali](kig event) on Tuesday. In short:

FIRST IN THE COUNTRY: Divine Uwase, of a school in [Nyamata](nya mention), 5 units in every paper.
BEST DISTRICT: [Rwamagana](rwa metonym), then [Kicukiro](kic metonym), [Huye](huy metonym), [Burera](bur metonym).
MOST IMPROVED: [Nyaruguru](nyr metonym), up nineteen places. The governor of the [Southern Province](spr metonym) {danced}(e2).
LAST: [Rutsiro](rut metonym), above [Lake Kivu](kiv mention), where a {landslide}(e3) in May buried two classrooms at [Mushubati](mus event) and 340 children {sat the paper}(e4) in a church.
REFUGEES: pupils at [Mahama](mah event) camp, nearly all born in [Burundi](bi mention), {passed}(e5) at a rate of 79 per cent, against 86 for [Rwandans](rw demonym).
ABROAD: of 41 who sat at the embassy school in [Kampala](kam event), all {passed}(e6).

Scripts from 212 pupils of [Gisenyi](gis event) are {withheld}(e7). A head teacher was {arrested}(e8) there on December 30, accused of {selling}(e9) the mathematics paper to parents on both sides of the border with [Goma](gom mention). Another {arrest}(e10), reported in [Musanze](msz event), never took place.

Pupils {report}(e11) to their new schools on January 22. Those bound for [Byumba](byu mention) should bring a blanket.

---
places:
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  nya: {name: Nyamata, point: [-2.145, 30.09], precision: near}
  rwa: {name: Rwamagana, geonameid: 201463, point: [-1.9487, 30.4347]}
  kic: {name: Kicukiro, point: [-1.97, 30.1], precision: near, near: kig}
  huy: {name: Huye, point: [-2.53, 29.7], precision: division, radius_km: 15}
  bur: {name: Burera, point: [-1.47, 29.84], precision: division, radius_km: 15}
  nyr: {name: Nyaruguru, point: [-2.7, 29.52], precision: division, radius_km: 18}
  spr: {name: Southern Province, geonameid: 6413341, point: [-2.3839, 29.6424], precision: division}
  rut: {name: Rutsiro, point: [-1.93, 29.33], precision: division, radius_km: 18}
  kiv: {name: Lake Kivu, point: [-2.0, 29.1], precision: area, radius_km: 45}
  mus: {name: Mushubati, point: [-1.93, 29.38], precision: near}
  mah: {name: Mahama, point: [-2.31, 30.84], precision: near}
  bi: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  rw: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  gis: {name: Gisenyi, geonameid: 202905, point: [-1.7028, 29.2564]}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  msz: {name: Musanze, point: [-1.5, 29.63], precision: near}
  byu: {name: Byumba, geonameid: 203104, point: [-1.5763, 30.0675]}
events:
  e1: {type: publication, places: [kig], start: 2018-01-09, end: 2018-01-09, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
  e2: {type: performance, places: [spr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: landslide, places: [mus], start: 2017-05, end: 2017-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e4: {type: education, places: [rut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: education, places: [mah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: education, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: decision, places: [gis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: arrest, places: [gis], start: 2017-12-30, end: 2017-12-30, date_precision: day, date_text: on December 30, arrested: 1, status: happened, actors: "", targets: A head teacher, main: true}
  e9: {type: fraud, places: [gis], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e10: {type: arrest, places: [msz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e11: {type: education, places: [], start: 2018-01-22, end: 2018-01-22, date_precision: day, date_text: on January 22, status: planned, actors: Pupils}
notes: ""
