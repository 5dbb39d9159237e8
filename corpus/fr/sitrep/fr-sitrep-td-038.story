---
id: fr-sitrep-td-038
lang: fr
genre: sitrep
country: TD
published: 2022-10-21
title: "Inondations à [N'Djamena](ndj event) : situation au 21 octobre"
---
{Chiffres}(e1) : 1 million de sinistrés dans 18 provinces sur 23. À [N'Djamena](ndj event), le [Chari](cha event) atteint 8,14 m ; quartiers [Walia](wal event), [Toukra](tou event) et [Ngonba](ngo event) évacués. [Mandelia](man event) : digue rompue.

Sud : [Moundou](mou event), [Laï](lai event) et [Kélo](kel event) signalent des récoltes perdues. [Bongor](bon event) coupé de [Kousséri](kou mention), au [Cameroun](cam mention). Lac [Tchad](tch event) : îles submergées près de [Bol](bol event).

Abris. Six sites, 46 000 personnes, dont [Milezi](mil event). Latrines : une pour 160. Paludisme en hausse à [Massakory](mas event).

Réponse. Pirogues {prêtées}(e2) par [Maroua](mar metonym) ; avions du [Qatar](qat mention) et de [Djeddah](jed mention) ; 3 M€ de [Bruxelles](bru metonym). Le contingent [français](fra demonym) de la base Kosseï fournit l'eau. État d'urgence jusqu'au 3 novembre. Contact : M. Sarh, cellule [Logone](log mention). Prochaine sitrep : lundi.

---
places:
  ndj: {name: "N'Djamena", geonameid: 2427123, point: [12.1067, 15.0444]}
  cha: {name: Chari, point: [12.1, 15.05], precision: near}
  wal: {name: Walia, point: [12.07, 15.07], precision: near}
  tou: {name: Toukra, point: [12.04, 15.1], precision: near}
  ngo: {name: Ngonba, point: [12.05, 15.08], precision: near}
  man: {name: Mandelia, geonameid: 2428480, point: [11.7302, 15.2447]}
  mou: {name: Moundou, geonameid: 2427455, point: [8.5744, 16.0772]}
  lai: {name: Lai, geonameid: 2429296, point: [9.3972, 16.3007]}
  kel: {name: Kelo, geonameid: 2430506, point: [9.3086, 15.8066]}
  bon: {name: Bongor, geonameid: 2434910, point: [10.2809, 15.3742]}
  kou: {name: Kousséri, geonameid: 2229798, point: [12.0769, 15.0306]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  tch: {name: Tchad, point: [13.1, 14.4], precision: area, radius_km: 70}
  bol: {name: Bol, geonameid: 2434979, point: [13.4673, 14.7135]}
  mil: {name: Milezi, point: [12.15, 15.2]}
  mas: {name: Massakory, geonameid: 2428228, point: [12.9981, 15.7319]}
  mar: {name: Maroua, geonameid: 2228373, point: [10.5909, 14.3159]}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  log: {name: Logone, point: [10.5, 15.5], precision: area, radius_km: 150}
events:
  e1: {type: flood, places: [ndj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [mas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
