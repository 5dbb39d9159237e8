---
id: it-strike-it-029
lang: it
genre: strike
country: IT
published: 2014-10-17
publisher: Umbria Lavoro
title: "[Terni](ter event), città in sciopero per l'acciaieria"
---
Serrande abbassate, corteo di trentamila: [Terni](ter event) si è {fermata}(e1) ieri contro i 550 esuberi annunciati dai [tedeschi](ger demonym). Gli operai sono partiti da [viale Brin](via event) dietro lo striscione «L'[Umbria](umb metonym) non è un altoforno». C'erano quelli di [Piombino](pio mention), di [Taranto](tar mention), i minatori del [Sulcis](sul mention).

La proprietà, a [Essen](ess mention), vuole spegnere uno dei due forni. In [Finlandia](fin event), a [Tornio](tor event), la concorrenza assume. La Commissione di [Bruxelles](bru metonym) impose la cessione; [Roma](rom metonym) convoca per giovedì. Un {tafferuglio}(e2) davanti alla prefettura, un delegato di [Narni](nar mention) contuso.

«Mio padre lavorò al carro armato, io al lavello», dice Moreno Spoleto. I vescovi di [Terni](ter metonym) e di [Orvieto](orv metonym) hanno celebrato messa ai cancelli. Solidali i [ternani](ter demonym) di [Toronto](toro mention). Chiusa la [Flaminia](fla event); i camion deviati per [Rieti](rie mention). L'[Acciai Speciali Terni](ter metonym org) non commenta.

---
places:
  ter: {name: Terni, geonameid: 3165771, point: [42.5633, 12.6433]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  via: {name: viale Brin, point: [42.565, 12.66], precision: near}
  umb: {name: Umbria, geonameid: 3165048, point: [42.9393, 12.4523], precision: division}
  pio: {name: Piombino, geonameid: 3170674, point: [42.9255, 10.5259]}
  tar: {name: Taranto, geonameid: 3165926, point: [40.4644, 17.2471]}
  sul: {name: Sulcis, point: [39.2, 8.5], precision: area, radius_km: 25}
  ess: {name: Essen, geonameid: 2928810, point: [51.4566, 7.0123]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  tor: {name: Tornio, geonameid: 634093, point: [65.8481, 24.1466]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  nar: {name: Narni, geonameid: 3172377, point: [42.5196, 12.5276]}
  orv: {name: Orvieto, geonameid: 3171874, point: [42.7192, 12.1125]}
  toro: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  fla: {name: Flaminia, point: [42.5, 12.55], precision: near}
  rie: {name: Rieti, geonameid: 3169412, point: [42.4048, 12.8574]}
events:
  e1: {type: strike, places: [ter], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: riot, places: [fin, tor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
