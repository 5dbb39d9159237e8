---
id: trade-ke-27
genre: trade
country: KE
published: 2023-02-16
publisher: Swahili Coast Commerce
title: "[Mombasa](mom metonym) {Loses}(e1) Transit Tea to [Dar es Salaam](dar metonym) After Scanner {Strike}(e2)"
---
[MOMBASA](mom dateline) — Some 900 containers of tea from [Rwanda](rwa mention), [Burundi](bur mention) and eastern [Congo](con mention) have been {rerouted}(e1) to [Dar es Salaam](dar event) since customs officers at [Mombasa](mom event) {downed tools}(e2) on 6 February over the {sacking}(e3) of a colleague.

The {stoppage}(e2), in its eleventh day, spread on Tuesday to the inland depots at [Naivasha](nai event) and [Embakasi](emb event). The weekly {auction}(e4) in [Mombasa](mom event), the world's largest for black tea, {sold}(e4) 5.1 million kilos against 9.8 million a fortnight ago, and average prices {rose}(e4) 11 per cent to $2.61.

The officer was {dismissed}(e3) on 3 February for having {refused}(e5) to open a container that proved, when it was {searched}(e6) in [Kampala](kam event), to hold 1.2 tonnes of {ivory}(e7). A court in [Shanzu](sha event) {ordered}(e8) the strikers back last Friday; they {burned}(e9) the order. On Monday night a manager's car was {shot}(e10) at in [Nyali](nya event). He was not in it.

[Kigali](kig metonym) {called}(e11) the delays "a tax on our hills". [Kampala](kam metonym) is {talking}(e12) with [Dodoma](dod metonym) of a discount. [Nairobi](nair metonym) {flew in}(e13) 60 officers from [Malaba](mal mention) and [Lunga Lunga](lun mention) on Wednesday.

In [Kericho](ker event), where two pickers were {killed}(e14) by {lightning}(e14) last week, factories may close for want of space. In January protesters there {torched}(e15) nine harvesting machines.

Farmers of [Nandi](nan event) and [Bomet](bom event) are to receive their bonus late. "Tea doesn't rot, it sulks," said broker Aziza Omar of [London](lon mention)-owned Kesho & Co. A {hearing}(e16) resumes on 21 February.

---
places:
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  bur: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  con: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  nai: {name: Naivasha, geonameid: 184707, point: [-0.7138, 36.4326]}
  emb: {name: Embakasi, point: [-1.32, 36.9], precision: near}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  sha: {name: Shanzu, point: [-3.965, 39.745], precision: near}
  nya: {name: Nyali, point: [-4.03, 39.7], precision: near}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  dod: {name: Dodoma, geonameid: 160196, point: [-6.1722, 35.7395]}
  nair: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  mal: {name: Malaba, point: [0.64, 34.27], precision: near}
  lun: {name: Lunga Lunga, point: [-4.555, 39.125], precision: near}
  ker: {name: Kericho, geonameid: 192900, point: [-0.3677, 35.2831]}
  nan: {name: Nandi, point: [0.2, 35.1], precision: area, radius_km: 30}
  bom: {name: Bomet, point: [-0.78, 35.34], precision: area, radius_km: 30}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: transport_change, places: [dar], start: 2023-02-06, end: 2023-02-06, date_precision: day, date_text: since, status: happened, actors: "", targets: Some 900 containers of tea, main: true}
  e2: {type: strike, places: [mom, nai, emb], start: 2023-02-06, end: 2023-02-06, date_precision: day, date_text: on 6 February, status: happened, actors: customs officers, main: true}
  e3: {type: layoffs, places: [mom], start: 2023-02-03, end: 2023-02-03, date_precision: day, date_text: on 3 February, status: happened, actors: "", targets: The officer}
  e4: {type: market, places: [mom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: decision, places: [mom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: raid, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a container}
  e7: {type: smuggling, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: verdict, places: [sha], start: 2023-02-10, end: 2023-02-10, date_precision: day, date_text: last Friday, status: happened, actors: A court, targets: the strikers}
  e9: {type: protest, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the strikers}
  e10: {type: shooting, places: [nya], start: 2023-02-13, end: 2023-02-13, date_precision: day, date_text: On Monday night, status: happened, actors: "", targets: "a manager's car"}
  e11: {type: statement, places: [kig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kigali, minor: true}
  e12: {type: meeting, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kampala, targets: Dodoma}
  e13: {type: transport_change, places: [mom], start: 2023-02-15, end: 2023-02-15, date_precision: day, date_text: on Wednesday, status: happened, actors: Nairobi}
  e14: {type: extreme_weather, places: [ker], start: 2023-02, end: 2023-02, date_precision: month, date_text: last week, killed: 2, status: happened, actors: "", targets: two pickers}
  e15: {type: riot, places: [ker], start: 2023-01, end: 2023-01, date_precision: month, date_text: In January, status: happened, actors: protesters, targets: nine harvesting machines}
  e16: {type: trial, places: [mom], start: 2023-02-21, end: 2023-02-21, date_precision: day, date_text: on 21 February, status: planned, actors: ""}
notes: ""
