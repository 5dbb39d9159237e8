---
id: festival-et-15
genre: festival
country: ET
published: 2022-01-20
publisher: Lasta Post
title: "[GONDAR](gon event) {WADES IN}(e1) AGAIN"
---
[GONDAR](gon dateline), [Ethiopia](et dateline) – At five in the morning the water in the [Bath of Fasilides](bat event) is black and very cold, and the young men were already sitting on the wall with their shirts off. When the priests finished the {blessing}(e1) on Wednesday they {jumped}(e1), several hundred at once.

It was the first {Timkat}(e1) since the war came within 60 kilometres of this city. In November guests had been {flown out}(e2) from [Azezo](aze event) airport while militia from [Debark](deb mention) {dug}(e3) trenches. [Lalibela](lal event), twice {captured}(e4) and twice {retaken}(e4) in 2021, {kept the feast}(e5) too, but without electricity.

Hotelkeepers in [Gondar](gon event) said that nine rooms in ten were taken, mostly by people of the diaspora: from [Washington](was mention) and its suburb [Silver Spring](sil mention), from [Toronto](tor mention), from [Frankfurt](fra mention). [Eritrean](er demonym) pilgrims, common in 2019, {stayed away}(e6).

Near [Piazza](pia event), part of a wooden grandstand {gave way}(e7), bruising 14. Three years ago ten people {died}(e8) in just such a {collapse}(e8) at the baths.

"We prayed for [Mekelle](mek mention) as well," said deacon Abebaw Mengistie. "Some people did not like it. It is in the book."

---
places:
  gon: {name: Gonder, geonameid: 336014, point: [12.6, 37.4667]}
  et: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  bat: {name: Bath of Fasilides, point: [12.6155, 37.4515], precision: exact, near: gon}
  aze: {name: Azezo, point: [12.56, 37.43], precision: near}
  deb: {name: Debark’, geonameid: 339823, point: [13.1561, 37.8981]}
  lal: {name: Lalibela, geonameid: 332288, point: [12.0322, 39.0476]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  sil: {name: Silver Spring, geonameid: 4369596, point: [38.9907, -77.0261]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  er: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
  pia: {name: Piazza, point: [12.609, 37.467], precision: near, near: gon}
  mek: {name: "Mek'ele", geonameid: 331180, point: [13.4967, 39.4753]}
events:
  e1: {type: festival, places: [gon], start: 2022-01-19, end: 2022-01-19, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [aze], start: 2021-11, end: 2021-11, date_precision: month, date_text: In November, status: happened, actors: ""}
  e3: {type: other, places: [deb], start: 2021-11, end: 2021-11, date_precision: month, date_text: In November, status: happened, actors: "", minor: true}
  e4: {type: battle, places: [lal], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: ""}
  e5: {type: festival, places: [lal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e7: {type: collapse, places: [pia], start: null, end: null, date_precision: unknown, date_text: "", injured: 14, status: happened, actors: ""}
  e8: {type: collapse, places: [gon], start: 2019, end: 2019, date_precision: year, date_text: Three years ago, killed: 10, status: happened, actors: "", minor: true}
notes: ""
