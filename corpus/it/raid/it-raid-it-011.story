---
id: it-raid-it-011
lang: it
genre: raid
country: IT
published: 2022-09-13
publisher: Litorale Oggi
title: "Caporalato, blitz all'alba nell'[Agro Pontino](agr event)"
---
[LATINA](lat dateline) – Settanta carabinieri hanno {perquisito}(e1) all'alba sei aziende ortofrutticole tra [Sabaudia](sab event), [Terracina](ter event) e [Pontinia](pon event). Cinque {arresti}(e2); ai domiciliari un consulente di [Fondi](fon mention) e un imprenditore di [Aprilia](apr mention), Livio Velletri, 60 anni.

I braccianti, quasi tutti [indiani](ind demonym) del [Punjab](pun mention), lavoravano quattordici ore per 30 euro. Dormivano a [Bella Farnia](bel event), in container senz'acqua. Un ragazzo di [Jalandhar](jal mention) ha raccontato di aver pagato 9 mila euro a un'agenzia di [Nuova Delhi](del event).

L'inchiesta, nata a [Foggia](fog event) da un incidente stradale, è coordinata dalla procura di [Latina](lat metonym); altri controlli a [Ragusa](rag event) e a [Vittoria](vit event), in [Sicilia](sic event). I prodotti finivano sui banchi di [Monaco di Baviera](mun mention) e [Graz](gra mention). Non sono coinvolte le cooperative di [Formia](for mention), come si era scritto ieri.

---
places:
  agr: {name: Agro Pontino, point: [41.4, 13.0], precision: area, radius_km: 25}
  lat: {name: Latina, geonameid: 3175058, point: [41.4661, 12.9043]}
  sab: {name: Sabaudia, geonameid: 3168764, point: [41.3002, 13.0282]}
  ter: {name: Terracina, geonameid: 3165762, point: [41.2917, 13.2436]}
  pon: {name: Pontinia, geonameid: 3170196, point: [41.411, 13.0426]}
  fon: {name: Fondi, geonameid: 3176843, point: [41.3579, 13.4272]}
  apr: {name: Aprilia, geonameid: 3182957, point: [41.5945, 12.6542]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  pun: {name: Punjab, geonameid: 1259223, point: [31.0245, 75.3762], precision: division}
  bel: {name: Bella Farnia, point: [41.36, 12.99]}
  jal: {name: Jalandhar, geonameid: 1268782, point: [31.3256, 75.5792]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  fog: {name: Foggia, geonameid: 3176885, point: [41.4584, 15.5519]}
  rag: {name: Ragusa, geonameid: 2523650, point: [36.9257, 14.7244]}
  vit: {name: Vittoria, geonameid: 2522713, point: [36.9515, 14.5279]}
  sic: {name: Sicilia, point: [37.6, 14.0], precision: division}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  gra: {name: Graz, geonameid: 2778067, point: [47.0673, 15.442]}
  for: {name: Formia, geonameid: 3176738, point: [41.2563, 13.6089]}
events:
  e1: {type: raid, places: [sab, ter, pon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [sab, ter, pon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
