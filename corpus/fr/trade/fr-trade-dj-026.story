---
id: fr-trade-dj-026
lang: fr
genre: trade
country: DJ
published: 2018-07-06
publisher: "Les Nouvelles de l'Ouest"
title: "Zone franche de [Djibouti](dji event) : la [Chine](chi metonym) s'installe"
---
On a {inauguré}(e1) jeudi à [Damerjog](dam event), à dix kilomètres de [Djibouti](dji mention), la première tranche d'une zone franche de 48 km². Le président y a reçu ses homologues de [Somalie](som mention), du [Rwanda](rwa mention) et le Premier ministre [éthiopien](eth demonym). [Dalian](dal mention) fournit les grues, [Shenzhen](she mention) les idées.

Le chemin de fer amène déjà le café de [Dire Dawa](dir mention) et d'[Addis-Abeba](add mention). [Doubaï](dub metonym), évincé en février du terminal de [Doraleh](dor event), plaide à [Londres](lon event) et a {misé}(e2) sur [Berbera](ber event), au [Somaliland](soma event). « [Asmara](asm metonym) et [Addis](add metonym)... qui aurait cru qu'elles se reparleraient ? » observe la politologue Kadra Tadjoura.

[Paris](par metonym) et [Tokyo](tok metonym), qui entretiennent des bases, regardent. À [Obock](obo mention), sur l'autre rive du [golfe](gol mention), on attend l'eau courante. L'[Arabie](sau metonym) achète des moutons, comme avant.

---
places:
  dji: {name: Djibouti, geonameid: 223817, point: [11.589, 43.145]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  dam: {name: Damerjog, point: [11.49, 43.18]}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  dal: {name: Dalian, geonameid: 1814087, point: [38.9122, 121.6022]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  dir: {name: Dire Dawa, geonameid: 338832, point: [9.5931, 41.8661]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  dor: {name: Doraleh, point: [11.59, 43.09], precision: near}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ber: {name: Berbera, geonameid: 64435, point: [10.4396, 45.0143]}
  soma: {name: Somaliland, point: [9.8, 45.0], precision: division}
  asm: {name: Asmara, geonameid: 343300, point: [15.3381, 38.9318]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  obo: {name: Obock, geonameid: 221527, point: [11.9669, 43.2884]}
  gol: {name: golfe, point: [11.7, 42.9], precision: area, radius_km: 40}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
events:
  e1: {type: opening, places: [dam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: deal, places: [dor, lon, ber, soma], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
