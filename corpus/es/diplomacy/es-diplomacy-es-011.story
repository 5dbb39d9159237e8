---
id: es-diplomacy-es-011
lang: es
genre: diplomacy
country: ES
published: 2012-11-17
publisher: Tribuna Ibérica
title: "[Madrid](mad metonym) y [Londres](lon metonym) chocan de nuevo por la pesca en [Gibraltar](gib event)"
---
[Cádiz](cad dateline). 17 nov.– Una patrullera [española](spa demonym) y otra [británica](uni demonym) se {encararon}(e1) el viernes frente a [Punta Europa](pun event). El Ministerio de Exteriores {convocó}(e2) al embajador, y el Gobierno del [Peñón](gib metonym) habló de «incursión». Los pescadores de [La Línea](lal mention) y [Algeciras](alg mention) volvieron a puerto.

En la cumbre iberoamericana, que {terminó}(e3) ayer en [Cádiz](cad event), el asunto no figuraba en el orden del día, pero lo mencionaron los presidentes de [Ecuador](ecu mention) y [Costa Rica](cos mention). [Buenos Aires](bue metonym) aprovechó para recordar las [Malvinas](fal mention).

[Bruselas](bru metonym) pidió calma. «Es un problema entre [Rabat](rab metonym), [Madrid](mad metonym) y [Londres](lon metonym)», bromeó un diplomático de [Lisboa](lis mention), «solo que [Marruecos](mor metonym) pesca». Mañana, el ministro viaja a [Luxemburgo](lux mention).

---
places:
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  gib: {name: Gibraltar, geonameid: 2411585, point: [36.1447, -5.3526]}
  cad: {name: Cadiz, geonameid: 2520600, point: [36.5267, -6.2891]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  pun: {name: Punta Europa, point: [36.11, -5.345], precision: near}
  lal: {name: La Línea de la Concepción, geonameid: 2515812, point: [36.1681, -5.3478]}
  alg: {name: Algeciras, geonameid: 2522013, point: [36.1333, -5.4505]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  fal: {name: Falkland Islands, geonameid: 3474414, point: [-51.75, -59.16667], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  lux: {name: Luxembourg, geonameid: 2960313, point: [49.75, 6.16667], precision: country}
events:
  e1: {type: other, places: [pun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [pun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: meeting, places: [cad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
