---
id: it-wildfire-gr-035
lang: it
genre: wildfire
country: GR
published: 2018-07-25
publisher: "Giornale d'Europa"
title: "[Mati](mat event), la spiaggia senza uscita"
---
[ATENE](ath dateline) - Ventisei corpi abbracciati in un campo, a trenta metri dal mare. Così la Croce Rossa ha trovato famiglie intere a [Mati](mat event), lungo la costa dell'[Attica](att event). Le {fiamme}(e1), scese dal [Penteli](pen event) con raffiche a cento all'ora, hanno passato [Neos Voutzas](neo event) in pochi minuti. I morti sono 79.

Un altro fronte brucia a [Kineta](kin event), sulla via di [Corinto](cor mention). Pescatori di [Nea Makri](nea mention) e un traghetto per [Eubea](eub mention) hanno {raccolto}(e2) settecento persone in acqua. Due turisti [polacchi](pol demonym), di [Cracovia](kra mention), sono annegati.

«Sentivo odore di resina, poi niente», racconta Kostas Maratona, insegnante a [Rafina](raf mention). Da [Cipro](cyp mention) sessanta pompieri, due Canadair da [Lamezia](lam mention), uno da [Ankara](ank mention). [Bruxelles](bru metonym) esprime cordoglio; bandiere a mezz'asta sull'[Acropoli](acr event) e a [Nicosia](nic event).

---
places:
  mat: {name: Mati, point: [38.05, 23.98]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  att: {name: Attica, geonameid: 6692632, point: [38.0626, 23.7997], precision: division}
  pen: {name: Penteli, point: [38.08, 23.9], precision: near}
  neo: {name: Neos Voutzas, point: [38.05, 23.95]}
  kin: {name: Kineta, point: [37.97, 23.2]}
  cor: {name: Corinth, geonameid: 259289, point: [37.9401, 22.9513]}
  nea: {name: Nea Makri, geonameid: 256598, point: [38.0873, 23.9764]}
  eub: {name: Eubea, point: [38.6, 23.9], precision: area, radius_km: 70}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  raf: {name: Rafina, geonameid: 254425, point: [38.0181, 24.006]}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  lam: {name: Lamezia Terme, geonameid: 6534232, point: [38.9626, 16.3094]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  acr: {name: Acropoli, point: [37.971, 23.726], precision: exact}
  nic: {name: Nicosia, geonameid: 146268, point: [35.1728, 33.354]}
events:
  e1: {type: wildfire, places: [pen, neo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [kin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
