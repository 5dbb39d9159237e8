---
id: history-mq-03
genre: history
country: MQ
published: 2022-05-08
publisher: Caraïbe Retro
title: "What the prisoner saw"
---
Three minutes past eight on Ascension Day, 1902, and a town of 28,000 was {gone}(e1). The {eruption}(e1) of [Mount Pelée](pel event) {rolled}(e1) a burning cloud down over [Saint-Pierre](spi event), the theatre-going, rum-shipping, quarrelling port that called itself the [Paris](par mention) of the [West Indies](wi mention).

There had been warnings. Ash had been {falling}(e2) on [Le Prêcheur](lep event) for a fortnight; on the 5th boiling mud from the [Rivière Blanche](riv event) {swallowed}(e3) the Guérin sugar works and 23 people. The governor {came up}(e4) from [Fort-de-France](fdf mention) with his wife to calm the voters. They {died}(e1).

In the roadstead eighteen ships {burned}(e1). The Roddam, a [British](gb demonym) steamer, cut her cable and crept with a dying crew to [St. Lucia](lc mention). Ludger Sylbaris, locked in a stone cell behind the theatre, lived and later showed his scars with an [American](us demonym) circus.

The day before, on [St. Vincent](vc event), 150 kilometres to the south, the [Soufrière](sou event) had {killed}(e5) some 1,600, most of them Caribs.

[Martinique](mq event) will {observe}(e6) 120 years this evening, with candles in the cell and a reading in [Morne-Rouge](mor event), which had its own {cloud}(e7) in August 1902 and is less often remembered.

---
places:
  pel: {name: Mount Pelée, point: [14.809, -61.165], precision: near}
  spi: {name: "Saint-Pierre", geonameid: 3569907, point: [14.7431, -61.1754]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  wi: {name: West Indies, point: [17.0, -66.0], precision: area, radius_km: 1500}
  lep: {name: Le Prêcheur, point: [14.803, -61.226], precision: near}
  riv: {name: Rivière Blanche, point: [14.777, -61.2], precision: near}
  fdf: {name: "Fort-de-France", geonameid: 3570675, point: [14.6037, -61.0742]}
  gb: {name: United Kingdom, geonameid: 2635167, point: [54.7584, -2.6953], precision: country}
  lc: {name: Saint Lucia, geonameid: 3576468, point: [13.8833, -60.9667], precision: country}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  vc: {name: Saint Vincent, point: [13.25, -61.19], precision: area, radius_km: 15}
  sou: {name: La Soufrière, point: [13.333, -61.183], precision: near}
  mq: {name: Martinique, geonameid: 3570311, point: [14.6667, -61.0], precision: country}
  mor: {name: "Le Morne-Rouge", geonameid: 3570423, point: [14.7761, -61.1356]}
events:
  e1: {type: eruption, places: [spi], start: 1902-05-08, end: 1902-05-08, date_precision: day, date_text: "Ascension Day, 1902", killed: 28000, killed_qualifier: about, status: happened, actors: "", main: true}
  e2: {type: eruption, places: [lep], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: eruption, places: [riv], start: 1902-05-05, end: 1902-05-05, date_precision: day, date_text: on the 5th, killed: 23, status: happened, actors: ""}
  e4: {type: visit, places: [spi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: eruption, places: [vc], start: 1902-05-07, end: 1902-05-07, date_precision: day, date_text: The day before, killed: 1600, killed_qualifier: about, status: happened, actors: ""}
  e6: {type: ceremony, places: [mq], start: 2022-05-08, end: 2022-05-08, date_precision: day, date_text: this evening, status: planned, actors: "", main: true}
  e7: {type: eruption, places: [mor], start: 1902-08, end: 1902-08, date_precision: month, date_text: in August 1902, status: happened, actors: "", minor: true}
notes: ""
