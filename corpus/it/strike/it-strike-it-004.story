---
id: it-strike-it-004
lang: it
genre: strike
country: IT
published: 2021-12-16
publisher: Il Lavoratore Oggi
title: "Sciopero generale, in piazza da [Torino](tur event) a [Palermo](pal event)"
---
[ROMA](rom dateline) (AGN) - Treni ridotti, scuole aperte a metà, cinque piazze piene. Lo {sciopero}(e1) di otto ore proclamato contro la manovra ha portato secondo i sindacati 80 mila persone a [Roma](rom event), in [piazza del Popolo](pia event), e altre migliaia a [Milano](mil event), [Bari](bar event), [Cagliari](cag event) e [Palermo](pal event).

A [Torino](tur event) gli operai dello stabilimento di [Mirafiori](mir mention) sono arrivati in bicicletta. Adesione alta in [Emilia-Romagna](emi event), bassa nel [Veneto](ven event). A [Melfi](mel event) ha fermato la linea anche chi vive in [Puglia](pug mention).

"[Palazzo Chigi](pala metonym) non ci riceve", ha gridato Rosanna Prato, delegata dell'[Ospedale Maggiore di Bologna](bol metonym org). A [Genova](gen event) presidio davanti ai [varchi](var event) del porto, camion fermi fino ad [Alessandria](ale event). La Cgil di [Brescia](bre metonym) parla del 70 per cento. Nessuno sciopero invece in [Valle d'Aosta](val event) e all'[Elba](elb event), dove i traghetti da [Piombino](pio mention) hanno viaggiato.

---
places:
  tur: {name: Turin, geonameid: 3165524, point: [45.0705, 7.6868]}
  pal: {name: Palermo, geonameid: 2523920, point: [38.1166, 13.3636]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  pia: {name: piazza del Popolo, point: [41.911, 12.476], precision: exact}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  bar: {name: Bari, geonameid: 3182351, point: [41.1207, 16.8698]}
  cag: {name: Cagliari, geonameid: 2525473, point: [39.2305, 9.1192]}
  mir: {name: Mirafiori, point: [45.03, 7.62], precision: near}
  emi: {name: Emilia-Romagna, geonameid: 3177401, point: [44.5437, 11.0514], precision: division}
  ven: {name: Veneto, geonameid: 3164604, point: [45.6229, 11.8652], precision: division}
  mel: {name: Melfi, geonameid: 3173615, point: [40.9957, 15.6558]}
  pug: {name: Puglia, point: [41.0, 16.5], precision: division}
  pala: {name: Palazzo Chigi, point: [41.901, 12.48], precision: exact}
  bol: {name: Bologna, geonameid: 3181928, point: [44.4938, 11.3387]}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  var: {name: varchi, point: [44.41, 8.9], precision: near}
  ale: {name: Alessandria, geonameid: 3183299, point: [44.9092, 8.6101]}
  bre: {name: Brescia, geonameid: 3181554, point: [45.5356, 10.2147]}
  val: {name: "Valle d'Aosta", geonameid: 3182996, point: [45.7126, 7.3506], precision: division}
  elb: {name: Elba, point: [42.77, 10.27], precision: area, radius_km: 12}
  pio: {name: Piombino, geonameid: 3170674, point: [42.9255, 10.5259]}
events:
  e1: {type: strike, places: [rom, pia, mil, bar, cag, pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
