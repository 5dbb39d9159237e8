---
id: captions-se-05
genre: captions
country: SE
published: 2025-08-23
publisher: Malmfälten Bild
title: "How to {move}(e1) a church"
---
[KIRUNA](kir event), 19 Aug.: At eight in the morning the wooden church, 672 tonnes, {leaves}(e1) its hill on two beams of wheels. Bishop's {blessing}(e2), then 500 metres an hour. Photo: Elin Sarri

On [Hjalmar Lundbohmsvägen](hja event), lamp posts were {sawn off}(e3) last week and the road {widened}(e3) to 24 metres. The man in the crane is from [Gällivare](gal mention); the drivers are [Dutch](nl demonym) and [Finnish](fi demonym).

20 Aug.: The King, who flew up from [Stockholm](sto mention), {watches}(e4) the last bend. Coffee was {poured}(e5) for 10,000, a record, claimed the organiser, for any town north of [Luleå](lul mention).

Reindeer herders of [Gabna](gab mention) with a {banner}(e6) by the [Ädnamvaara](adn event) pit. A mine at [Svappavaara](sva mention) they can live with. A new one at [Per Geijer](per mention), they say, would cut their land in two. In [Brussels](bru metonym) it counts as strategic.

The altar piece was carried separately, in a tube. Inside it, a landscape that looks rather more like [Tuscany](tus mention).

[Narvik](nar event), [Norway](nor event), same week: ore from under the old nave {loaded}(e7) for [Rotterdam](rot mention).

Hole. What remains on the hill at [Kiruna](kir mention).

---
places:
  kir: {name: Kiruna, geonameid: 605155, point: [67.8557, 20.2251]}
  hja: {name: Hjalmar Lundbohmsvägen, point: [67.853, 20.23], precision: near, near: kir}
  gal: {name: Gällivare, geonameid: 606086, point: [67.1339, 20.6528]}
  nl: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  fi: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  lul: {name: Luleå, geonameid: 604490, point: [65.5841, 22.1547]}
  gab: {name: Gabna, point: [68.1, 19.9], precision: area, radius_km: 40}
  adn: {name: Ädnamvaara, point: [67.87, 20.17], precision: near, near: kir}
  sva: {name: Svappavaara, point: [67.65, 21.05], precision: near}
  per: {name: Per Geijer, point: [67.88, 20.22], precision: near, near: kir}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  tus: {name: Tuscany, geonameid: 3165361, point: [43.3891, 11.0409], precision: division}
  nar: {name: Narvik, geonameid: 3144987, point: [68.4384, 17.4272]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
events:
  e1: {type: transport_change, places: [kir], start: 2025-08-19, end: 2025-08-19, date_precision: day, date_text: 19 Aug., status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [kir], start: 2025-08-19, end: 2025-08-19, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: construction, places: [kir], start: 2025-08-11, end: 2025-08-11, date_precision: week, date_text: last week, status: happened, actors: ""}
  e4: {type: visit, places: [kir], start: 2025-08-20, end: 2025-08-20, date_precision: day, date_text: 20 Aug., status: happened, actors: ""}
  e5: {type: festival, places: [kir], start: 2025-08-20, end: 2025-08-20, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: protest, places: [adn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: transport_change, places: [nar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: "e2: \"last week\" is told from a caption of 19 Aug.; dated to the month. Ädnamvaara is an invented pit name."
