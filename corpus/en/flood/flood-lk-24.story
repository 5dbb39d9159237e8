---
id: flood-lk-24
genre: flood
country: LK
published: 2025-11-30
publisher: Kelani Times
title: "[Sri Lanka](sri event) cyclone toll {hits}(e1) 193, hundreds still {missing}(e1)"
---
The number of dead in [Sri Lanka](sri event)'s worst {floods}(e1) in two decades {rose}(e1) to 193 on Sunday, with 228 others unaccounted for, the disaster centre said.

The tea districts suffered most: 71 bodies have been {found}(e2) in [Kandy](kan event) and 62 in [Badulla](bad event), where whole lines of workers' rooms were {buried}(e3) on Thursday night. In [Kelaniya](kel event) water was still {rising}(e1) yesterday.

About 148,000 people are in {shelters}(e9). A helicopter on its way to drop food {came}(e4) down in the [Gin Oya](gin event) near [Lunuwila](lun event) on Sunday; the pilot {died}(e4).

Eleven patients {drowned}(e1) in a home for the elderly in [Kurunegala](kur event). [India](ind metonym) has {flown}(e5) in 80 rescuers, [Islamabad](isl metonym) a field hospital.

The president {declared}(e6) an emergency on Saturday. The opposition {walked}(e7) out the day before because a debate on the warnings was {refused}(e8).

---
places:
  sri: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  bad: {name: Badulla, geonameid: 1250615, point: [6.9802, 81.0577]}
  kel: {name: Kelaniya, geonameid: 1240622, point: [6.9553, 79.922]}
  gin: {name: Gin Oya, point: [7.35, 79.87], precision: near}
  lun: {name: Lunuwila, point: [7.35, 79.86], precision: near}
  kur: {name: Kurunegala, geonameid: 1237980, point: [7.4839, 80.3683]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  kan: {name: Kandy, geonameid: 1241622, point: [7.2906, 80.6336]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: flood, places: [kan, bad, kel, kur, sri], start: null, end: null, date_precision: unknown, date_text: on Sunday, killed: 193, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [kan, bad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 71 bodies}
  e3: {type: landslide, places: [bad], start: 2025-11-27, end: 2025-11-27, date_precision: day, date_text: on Thursday night, status: happened, actors: "", targets: "whole lines of workers' rooms"}
  e4: {type: air_accident, places: [gin, lun], start: 2025-11-30, end: 2025-11-30, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: A helicopter, targets: the pilot}
  e5: {type: aid, places: [sri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: India, targets: 80 rescuers}
  e6: {type: decision, places: [sri], start: 2025-11-29, end: 2025-11-29, date_precision: day, date_text: on Saturday, status: happened, actors: The president}
  e7: {type: protest, places: [], start: 2025-11-28, end: 2025-11-28, date_precision: day, date_text: the day before, status: happened, actors: The opposition}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: a debate on the warnings}
  e9: {type: displacement, places: [sri], start: null, end: null, date_precision: unknown, date_text: "", displaced: 148000, displaced_qualifier: about, status: happened, actors: "", targets: "About 148,000 people"}
notes: ""
