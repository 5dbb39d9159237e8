---
id: report-mn-466
genre: report
country: MN
published: 2018-01-19
publisher: Inner Asia Humanitarian Watch
title: "[Mongolia](mon event): extreme cold, smog and {measles}(e1) – Week 3 summary"
---
Temperatures {fell}(e2) to minus 47 degrees in [Zavkhan](zav event) and [Uvs](uvs event) last weekend, and the authorities in 12 provinces have {declared}(e3) a state of near-disaster known as dzud.

By Thursday 161,000 animals had {died}(e2), the agriculture ministry said, half of them in [Arkhangai](ark event) and [Khuvsgul](khu event). Two herders were {found}(e2) frozen near [Tosontsengel](tos event) on Sunday after they had gone to look for horses. The road from [Uliastai](uli mention) to [Tsetserleg](tse mention) was {closed}(e4) by snow for three days and {reopened}(e4) on Wednesday.

In [Ulaanbaatar](ula event), levels of fine particles in the district of [Bayanzürkh](bay event) were 133 times the recommended limit on Tuesday. Kindergartens have been {shut}(e5) until 1 March. About 300 mothers {demonstrated}(e6) on Sükhbaatar Square on Saturday. Hospitals {treated}(e7) 5,200 children for pneumonia in December.

Three cases of {measles}(e1) were {confirmed}(e1) in [Darkhan](dar event), the first since the {epidemic}(e8) of 2015 and 2016, in which 140 people {died}(e8).

Response

• The Red Cross has {released}(e9) funds for 2,500 families and {distributed}(e9) fodder in [Uliastai](uli event).
• [China](chi metonym) {sent}(e10) 60 lorries of hay through [Zamyn-Üüd](zam event) on 12 January.
• [Japan](jap metonym) and the government {signed}(e11) an agreement on 14 mobile clinics in [Ulaanbaatar](ula event) on Monday.

A train of donated coal from [Baganuur](bag mention) {derailed}(e12) outside [Choir](cho event) on Wednesday. Nobody was hurt.

The dzud of 2009 and 2010 {killed}(e13) 10 million animals, a quarter of the national herd, and {drove}(e14) tens of thousands of herders to the outskirts of the capital.

---
places:
  mon: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  zav: {name: Zavkhan, point: [48.3, 96.3], precision: division}
  uvs: {name: Uvs, point: [49.7, 92.8], precision: division}
  ark: {name: Arkhangai, point: [47.9, 101.0], precision: division}
  khu: {name: Khuvsgul, point: [50.0, 100.2], precision: division}
  tos: {name: Tosontsengel, point: [48.76, 98.28]}
  uli: {name: Uliastai, point: [47.74, 96.85]}
  tse: {name: Tsetserleg, point: [47.48, 101.45]}
  bay: {name: Bayanzürkh, point: [47.92, 106.98]}
  dar: {name: Darkhan, point: [49.49, 105.92]}
  zam: {name: Zamyn-Üüd, point: [43.73, 111.9]}
  bag: {name: Baganuur, point: [47.75, 108.35]}
  cho: {name: Choir, point: [46.36, 108.36]}
  ula: {name: Ulan Bator, geonameid: 2028462, point: [47.9077, 106.8832]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
events:
  e1: {type: outbreak, places: [dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [zav, uvs, ark, khu, tos], start: 2018-01-13, end: 2018-01-13, date_precision: week, date_text: last weekend, killed: 2, status: happened, actors: "", targets: "161,000 animals", main: true}
  e3: {type: decision, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the authorities in 12 provinces}
  e4: {type: closure, places: [uli, tse], start: null, end: null, date_precision: unknown, date_text: for three days, status: happened, actors: snow, targets: The road from Uliastai to Tsetserleg}
  e5: {type: closure, places: [ula], start: 2018-01, end: 2018-03, date_precision: month, date_text: until 1 March, status: happened, actors: "", targets: Kindergartens}
  e6: {type: protest, places: [ula], start: 2018-01-13, end: 2018-01-13, date_precision: day, date_text: on Saturday, status: happened, actors: About 300 mothers}
  e7: {type: medical, places: [ula], start: 2017-12, end: 2017-12, date_precision: month, date_text: in December, status: happened, actors: Hospitals, targets: "5,200 children"}
  e8: {type: outbreak, places: [mon], start: 2015, end: 2016, date_precision: year, date_text: of 2015 and 2016, killed: 140, status: happened, actors: "", targets: 140 people}
  e9: {type: aid, places: [uli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Red Cross, targets: "2,500 families"}
  e10: {type: aid, places: [zam], start: 2018-01-12, end: 2018-01-12, date_precision: day, date_text: on 12 January, status: happened, actors: China, targets: 60 lorries of hay}
  e11: {type: agreement, places: [ula], start: 2018-01-15, end: 2018-01-15, date_precision: day, date_text: on Monday, status: happened, actors: Japan and the government, targets: 14 mobile clinics}
  e12: {type: rail_accident, places: [cho], start: 2018-01-17, end: 2018-01-17, date_precision: day, date_text: on Wednesday, status: happened, actors: A train of donated coal}
  e13: {type: extreme_weather, places: [mon], start: 2009, end: 2010, date_precision: year, date_text: of 2009 and 2010, status: happened, actors: "", targets: 10 million animals}
  e14: {type: displacement, places: [ula], start: 2009, end: 2010, date_precision: year, date_text: "", status: happened, actors: "", targets: tens of thousands of herders, minor: true}
notes: ""
