---
id: flood-lk-24
genre: flood
country: LK
published: 2025-11-30
publisher: Kelani Times
title: "[Sri Lanka](sri event) {cyclone}(e1) {toll}(e1) hits 193, hundreds still missing"
---
The number of {dead}(e1) in [Sri Lanka](sri event)'s worst {floods}(e1) in two decades rose to 193 on Sunday, with 228 others unaccounted for, the disaster centre said.

The tea districts suffered most: 71 {bodies}(e1) have been found in [Kandy](kan event) and 62 in [Badulla](bad event), where whole lines of workers' rooms were {buried}(e2) on Thursday night. In [Kelaniya](kel event) water was still {rising}(e3) yesterday.

About 148,000 people are in {shelters}(e4). A helicopter on its way to drop food {came down}(e5) in the [Gin Oya](gin event) near [Lunuwila](lun event) on Sunday; the pilot {died}(e5).

Eleven patients {drowned}(e6) in a home for the elderly in [Kurunegala](kur event). [India](ind metonym) has {flown in}(e7) 80 rescuers, [Islamabad](isl metonym) a field {hospital}(e8).

The president {declared}(e9) an emergency on Saturday. The opposition {walked out}(e10) the day before because a debate on the warnings was refused.

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
  e1: {type: flood, places: [sri, kan, bad], start: 2025-11, end: 2025-11, date_precision: month, date_text: "", killed: 193, status: happened, actors: "", main: true}
  e2: {type: landslide, places: [bad], start: 2025-11-27, end: 2025-11-27, date_precision: day, date_text: on Thursday night, killed: 62, status: happened, actors: "", targets: "whole lines of workers' rooms", main: true}
  e3: {type: flood, places: [kel], start: 2025-11-29, end: 2025-11-29, date_precision: day, date_text: yesterday, status: happened, actors: "", minor: true}
  e4: {type: displacement, places: [sri], start: null, end: null, date_precision: unknown, date_text: "", displaced: 148000, displaced_qualifier: about, status: happened, actors: "", targets: "About 148,000 people", main: true}
  e5: {type: air_accident, places: [lun], start: 2025-11-30, end: 2025-11-30, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: A helicopter, targets: the pilot}
  e6: {type: flood, places: [kur], start: null, end: null, date_precision: unknown, date_text: "", killed: 11, status: happened, actors: ""}
  e7: {type: rescue, places: [ind], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: India, targets: 80 rescuers}
  e8: {type: aid, places: [isl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: decision, places: [sri], start: 2025-11-29, end: 2025-11-29, date_precision: day, date_text: on Saturday, status: happened, actors: The president}
  e10: {type: protest, places: [sri], start: 2025-11-28, end: 2025-11-28, date_precision: day, date_text: the day before, status: happened, actors: The opposition}
notes: ""
