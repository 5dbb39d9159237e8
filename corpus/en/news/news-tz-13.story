---
id: news-tz-13
genre: news
country: TZ
published: 2025-01-20
publisher: Ziwa Daily
title: "[Dodoma](dod metonym) {admits}(e1) {Marburg case}(e2) after weeks of {denial}(e3)"
---
[Tanzania](tan mention)'s president {said}(e1) on Monday that one person in the north-west had {tested positive}(e2) for Marburg virus, days after her minister {denied}(e3) that there was any outbreak.

She spoke in the capital beside the head of the World Health Organization, who had {arrived}(e4) on Sunday. Of 25 samples {sent}(e5) to a mobile laboratory in [Kabaile](kab event) and then to [Dar es Salaam](dar event), 24 were {negative}(e5).

The agency had {reported}(e6) on 14 January that nine people were {suspected}(e2) of having the disease in [Biharamulo](bih event) and [Muleba](mul event) districts and that eight of them had {died}(e2). Two were health workers. Some 280 contacts are being {watched}(e7).

In [Bukoba](buk event), where in March 2023 nine people {caught}(e8) the virus and six of them {died}(e8), thermometers are again at the bus stand. [Rwanda](rwa mention), which beat its own {outbreak}(e9) last month after 15 deaths, has {tightened}(e10) checks at [Rusumo](rus event). No restrictions on travel are advised.

---
places:
  kab: {name: Kabaile, point: [-2.65, 31.55], precision: near}
  bih: {name: Biharamulo, geonameid: 161154, point: [-2.6319, 31.3089]}
  mul: {name: Muleba, geonameid: 152570, point: [-1.8397, 31.6544]}
  rus: {name: Rusumo, point: [-2.38, 30.78], precision: near}
  dod: {name: Dodoma, geonameid: 160196, point: [-6.1722, 35.7395]}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  buk: {name: Bukoba, geonameid: 160961, point: [-1.3317, 31.8122]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
events:
  e1: {type: statement, places: [dod], start: 2025-01-20, end: 2025-01-20, date_precision: day, date_text: on Monday, status: happened, actors: "Tanzania's president", main: true}
  e2: {type: outbreak, places: [bih, mul], start: null, end: null, date_precision: unknown, date_text: "", killed: 8, status: happened, actors: "", main: true}
  e3: {type: statement, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: her minister}
  e4: {type: visit, places: [dod], start: 2025-01-19, end: 2025-01-19, date_precision: day, date_text: on Sunday, status: happened, actors: the head of the World Health Organization}
  e5: {type: survey, places: [kab, dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: statement, places: [], start: 2025-01-14, end: 2025-01-14, date_precision: day, date_text: on 14 January, status: happened, actors: The agency}
  e7: {type: medical, places: [bih], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Some 280 contacts, minor: true}
  e8: {type: outbreak, places: [buk], start: 2023-03, end: 2023-03, date_precision: month, date_text: in March 2023, killed: 6, status: happened, actors: "", targets: nine people}
  e9: {type: outbreak, places: [rwa], start: 2024-12, end: 2024-12, date_precision: month, date_text: last month, killed: 15, status: happened, actors: Rwanda}
  e10: {type: decision, places: [rus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rwanda}
notes: ""
