---
id: earnings-tr-14
genre: earnings
country: TR
published: 2021-11-09
publisher: Anadolu Ticaret
title: "White goods, black ink"
---
[ESKİŞEHİR](eski dateline) — Buzdağı, maker of every third fridge in [Turkey](tur mention) and one in nine in [Europe](eur mention), turned a {profit}(e1) of 757 million lira in the third quarter, a rise of 3 percent, which with the lira where it is means a fall.

Freight from [Shanghai](sha mention) {costs six times}(e2) what it did. Chips {failed to come}(e3) from [Dresden](dre mention); compressors {stood}(e4) on the quay of [Ambarlı](amb event) for ten days. The oven works in [Bolu](bol event) {stopped}(e5) for a week in September. In [Ulmi](ulm event), [Romania](rom event), a second dishwasher hall {opened}(e6) on the 1st.

Sales {grew}(e7) in [Pakistan](pak mention), [South Africa](sou mention) and, under the name of Bosporus, in [Egypt](egy mention); a plant is {planned}(e8) at the [10th of Ramadan City](tho event).

[Italy](ita mention)'s union called two hours' {strike}(e9) at [Varese](var event) and [Cassinetta](cas event) over rumours of a {sale}(e10) by an [American](ame demonym) rival. "We read the same newspapers," said the chief executive, Nihat Soysal, from [Sütlüce](sut event), on the [Golden Horn](gol event).

[Ankara](ank metonym) {cut}(e11) interest rates again in October. In [Istanbul](ist event) the shares {touched}(e12) a record. In [London](lon mention) they asked: in which money?

---
places:
  esk: {name: Eskişehir, geonameid: 315202, point: [39.7767, 30.5206]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  dre: {name: Dresden, geonameid: 2935022, point: [51.0509, 13.7383]}
  amb: {name: Ambarlı, point: [40.97, 28.69], precision: near}
  bol: {name: Bolu, geonameid: 750516, point: [40.7358, 31.6061]}
  ulm: {name: Ulmi, point: [44.9, 25.3], precision: near}
  tho: {name: 10th of Ramadan City, point: [30.3, 31.74]}
  var: {name: Varese, geonameid: 3164699, point: [45.8206, 8.8251]}
  cas: {name: Cassinetta, point: [45.79, 8.72], precision: near}
  sut: {name: Sütlüce, point: [41.05, 28.94], precision: near}
  gol: {name: Golden Horn, point: [41.03, 28.96], precision: area, radius_km: 4}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  eski: {name: Eskişehir, geonameid: 315202, point: [39.7767, 30.5206]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
events:
  e1: {type: earnings, places: [eski], start: 2021-07, end: 2021-09, date_precision: month, date_text: in the third quarter, status: happened, actors: "", main: true}
  e2: {type: market, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: transport_change, places: [dre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: transport_change, places: [amb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: closure, places: [bol], start: 2021-09, end: 2021-09, date_precision: month, date_text: in September, status: happened, actors: ""}
  e6: {type: opening, places: [ulm], start: 2021-11-01, end: 2021-11-01, date_precision: day, date_text: on the 1st, status: happened, actors: "", main: true}
  e7: {type: market, places: [pak, sou, egy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: construction, places: [tho], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e9: {type: strike, places: [var, cas], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e10: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e11: {type: decision, places: [ank], start: 2021-10, end: 2021-10, date_precision: month, date_text: in October, status: happened, actors: ""}
  e12: {type: market, places: [ist], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
