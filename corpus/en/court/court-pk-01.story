---
id: court-pk-01
genre: court
country: PK
published: 2024-01-07
title: "[LHC](lhc metonym org) [Multan](mul metonym) bench {strikes down}(e1) mango orchard {acquisition}(e2)"
---
[MULTAN](mul dateline): Two thousand acres of mango trees between here and [Shujabad](shu mention) will not, after all, become plots. In a 61-page {judgment}(e1) issued on Saturday the [Multan](mul metonym org) bench of the [Lahore](lhc metonym org) High Court {quashed}(e1) the land {acquisition}(e2) notice that the [Punjab](pun metonym) government had published in 2021 for a housing scheme.

The {petition}(e3) was brought by 117 growers, led by Malik Faizullah Naunari of [Jalalpur Pirwala](jal mention), who brought a single green fruit to each {hearing}(e3). Bulldozers had {felled}(e4) some 9,000 trees at [Bosan](bos event) in the winter of 2022 before a {stay}(e5) was granted.

Justice Tariq Saleem Dogar wrote that "public purpose" cannot mean a golf course. He also {ordered}(e6) officials in [Khanewal](kha metonym) district to return the records of a second village, which is not part of the scheme.

A spokesman for the developer, whose projects in [Bahria Town](bah mention), [Karachi](kar mention), are the subject of a separate {inquiry}(e7), said it would {move}(e8) the Supreme Court in [Islamabad](isl mention).

Outside the court on [Kutchery Road](kut event) growers {handed out}(e9) mango squash, out of season and out of tins. "Last year's," said one, "and next year's too, God willing."

---
places:
  lhc: {name: Lahore, geonameid: 1172451, point: [31.558, 74.3507]}
  mul: {name: Multan, geonameid: 1169825, point: [30.1968, 71.4782]}
  shu: {name: Shujabad, geonameid: 1164970, point: [29.8809, 71.2934]}
  pun: {name: Punjab, geonameid: 1167710, point: [31.3589, 72.3449], precision: division}
  jal: {name: Jalalpur Pirwala, geonameid: 1176358, point: [29.5051, 71.222]}
  bos: {name: "Bosan, Multan", point: [30.27, 71.52], precision: near, near: mul}
  kha: {name: Khanewal, geonameid: 1174220, point: [30.3017, 71.9321]}
  bah: {name: Bahria Town Karachi, point: [25.01, 67.31], precision: near, near: kar}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  kut: {name: "Kutchery Road, Multan", point: [30.201, 71.468], precision: near, near: mul}
events:
  e1: {type: verdict, places: [mul], start: 2024-01-06, end: 2024-01-06, date_precision: day, date_text: on Saturday, status: happened, actors: Multan bench of the Lahore High Court, main: true}
  e2: {type: decision, places: [shu], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: ""}
  e3: {type: trial, places: [mul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: other_crime, places: [bos], start: 2022, end: 2022, date_precision: year, date_text: in the winter of 2022, status: happened, actors: ""}
  e5: {type: verdict, places: [mul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: verdict, places: [kha], start: 2024-01-06, end: 2024-01-06, date_precision: day, date_text: "", status: happened, actors: Multan bench of the Lahore High Court}
  e7: {type: investigation, places: [bah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: trial, places: [isl], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the developer}
  e9: {type: aid, places: [mul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: "LHC is the Lahore High Court, marked as its place's name."
