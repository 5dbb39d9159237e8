---
id: fr-election-bf-021
lang: fr
genre: election
country: BF
published: 2020-11-23
publisher: Le Fil du Fleuve
title: "[Burkina](bur event) : un scrutin dans l'ombre des fusils"
---
[OUAGADOUGOU](oua dateline) – Dans un bureau sur six, on n'a pas {voté}(e1) dimanche. À [Djibo](dji event), à [Arbinda](ari event) et dans presque tout le [Soum](sou event), les urnes ne sont jamais arrivées ; à [Tin-Akoff](tin event), quatorze soldats avaient été {tués}(e2) le 11. À [Bobo-Dioulasso](bob event) et à [Banfora](ban event), en revanche, les files commençaient à l'aube.

Le sortant a voté à [Kosyam](kos event), son rival, l'économiste Zéphirin Koudougou, dans son village près de [Tougan](tou event). La mission de [Bruxelles](bru metonym) n'a rien relevé de grave. Les [Burkinabè](bur demonym) de [Côte d'Ivoire](ivo mention) ont voté pour la première fois, à [Abidjan](abi event) et à [Bouaké](bou event).

« À [Kaya](kay mention), nous sommes 400 000 déplacés, personne ne nous a demandé notre avis », dit Mariam Dori, qui a fui [Barsalogho](bar mention). [Niamey](nia metonym) et [Lomé](lom metonym) ont salué le calme. Résultats mercredi.

---
places:
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  oua: {name: Ouagadougou, geonameid: 2357048, point: [12.3657, -1.5339]}
  dji: {name: Djibo, geonameid: 2361177, point: [14.0986, -1.6266]}
  ari: {name: Aribinda, geonameid: 2363174, point: [14.2296, -0.8654]}
  sou: {name: Soum, point: [14.3, -1.3], precision: division}
  tin: {name: Tin-Akoff, point: [14.97, -0.17]}
  bob: {name: Bobo-Dioulasso, geonameid: 2362344, point: [11.1806, -4.2949]}
  ban: {name: Banfora, geonameid: 2362909, point: [10.6406, -4.7528]}
  kos: {name: Kosyam, point: [12.33, -1.49], precision: near}
  tou: {name: Tougan, geonameid: 2354176, point: [13.0724, -3.0694]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  bou: {name: Bouaké, geonameid: 2290956, point: [7.6939, -5.0303]}
  kay: {name: Kaya, geonameid: 2359608, point: [13.0883, -1.0837]}
  bar: {name: Barsalogo, point: [13.978, -2.732], precision: division}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
events:
  e1: {type: election, places: [bur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: killing, places: [dji, ari, sou, tin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
