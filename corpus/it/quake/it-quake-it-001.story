---
id: it-quake-it-001
lang: it
genre: quake
country: IT
published: 2016-08-25
publisher: Il Corriere dei Monti
title: "Terremoto nel [Reatino](rea event), [Amatrice](ama event) non c'è più"
---
[RIETI](rie dateline) - La {scossa}(e1) delle 3.36, magnitudo 6, ha cancellato [Amatrice](ama event), [Accumoli](acc event) e nelle [Marche](mar event) la frazione di [Pescara del Tronto](pes event). Il bilancio è di almeno 159 vittime. Sentita fino a [Napoli](nap event) e a [Bologna](bol event), ha svegliato anche [Roma](rom event). A [Norcia](nor event) crollano le mura, ma non si {muore}(e2).

«L'orologio del campanile è fermo», racconta Nando Spoleto, panettiere ad [Arquata](arq event). I feriti sono all'[Aquila](laq event), a [Terni](ter event) e all'ospedale di [Ascoli](asc event). Colonne mobili arrivano dal [Friuli](fri mention), dal [Trentino](tre mention) e dal [Molise](mol mention).

[Parigi](par metonym), [Berlino](ber metonym) e [Mosca](mos metonym) offrono squadre. Gli [aquilani](laq demonym) mandano le tende del 2009. Chiusa la [Salaria](sal event) tra [Posta](pos event) e [Trisungo](tri event).

---
places:
  rea: {name: Reatino, point: [42.4, 12.9], precision: area, radius_km: 30}
  ama: {name: Amatrice, geonameid: 3183121, point: [42.6266, 13.2951]}
  rie: {name: Rieti, geonameid: 3169412, point: [42.4048, 12.8574]}
  acc: {name: Accumoli, geonameid: 3183548, point: [42.6948, 13.2476]}
  mar: {name: Marche, geonameid: 3174004, point: [43.3775, 13.172], precision: division}
  pes: {name: Pescara del Tronto, point: [42.75, 13.27]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  bol: {name: Bologna, geonameid: 3181928, point: [44.4938, 11.3387]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  nor: {name: Norcia, geonameid: 3172208, point: [42.791, 13.096]}
  arq: {name: Arquata del Tronto, geonameid: 3182804, point: [42.7717, 13.2939]}
  laq: {name: "L'Aquila", geonameid: 3175121, point: [42.3505, 13.3995]}
  ter: {name: Terni, geonameid: 3165771, point: [42.5633, 12.6433]}
  asc: {name: Ascoli Piceno, geonameid: 3182749, point: [42.8535, 13.5739]}
  fri: {name: Friuli Venezia Giulia, geonameid: 3176525, point: [46.127, 13.0988], precision: division}
  tre: {name: Trentino, point: [46.1, 11.1], precision: division}
  mol: {name: Molise, geonameid: 3173222, point: [41.6954, 14.6094], precision: division}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  sal: {name: Salaria, point: [42.65, 13.2], precision: near}
  pos: {name: Posta, geonameid: 3170042, point: [42.5256, 13.0972]}
  tri: {name: Trisungo, point: [42.76, 13.31]}
events:
  e1: {type: earthquake, places: [ama, acc, mar, pes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
