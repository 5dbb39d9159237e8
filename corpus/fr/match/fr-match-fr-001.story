---
id: fr-match-fr-001
lang: fr
genre: match
country: FR
published: 2022-11-20
publisher: "L'Écho des Stades"
title: "[Le Mans](lem metonym) renverse [La Roche-sur-Yon](lar metonym), [Cholet](cho metonym) cale au [Puy](lep event)"
---
Menés 2-0 à la pause, les [Manceaux](lem demonym) l'ont {emporté}(e1) 3-2 samedi contre [La Roche-sur-Yon](lar metonym) devant 4 300 spectateurs. Le but décisif est signé Théo Angers, un gamin d'[Alençon](ale mention), à la 89e. « Au [Mans](lem event), on ne lâche rien », a souri son entraîneur, l'ancien [Lavallois](lav demonym) Hervé Gap.

Au [Puy-en-Velay](lep event), [Cholet](cho metonym) n'a pas su convertir ses occasions (0-0). À [Bourg-en-Bresse](bou event), un projecteur {tombé}(e2) en panne a retardé le coup d'envoi de quarante minutes ; [Châteauroux](cha metonym) s'y est imposé 1-0. [Concarneau](con metonym), tenu en échec à [Villefranche](vil event), reste en tête devant [Martigues](mar metonym).

Vendredi, [Le Mans](lem metonym) ira à [Orléans](orl mention) sans son capitaine, le [Malien](mal demonym) Moussa Kayes, appelé par le [Mali](mal metonym) pour deux rencontres au [Maroc](mor mention). L'[AS Nancy](nan metonym org) joue lundi.

---
places:
  lem: {name: Le Mans, geonameid: 3003603, point: [48.0021, 0.2025]}
  lar: {name: La Roche-sur-Yon, geonameid: 3006767, point: [46.6697, -1.4276]}
  cho: {name: Cholet, geonameid: 3025053, point: [47.0589, -0.8797]}
  lep: {name: Le Puy-en-Velay, geonameid: 3002465, point: [45.0437, 3.8852]}
  ale: {name: Alençon, geonameid: 3038230, point: [48.4348, 0.0931]}
  lav: {name: Laval, geonameid: 3005866, point: [48.0725, -0.7702]}
  bou: {name: Bourg-en-Bresse, geonameid: 3031009, point: [46.2057, 5.2258]}
  cha: {name: Châteauroux, geonameid: 3026204, point: [46.8125, 1.6936]}
  con: {name: Concarneau, geonameid: 3024035, point: [47.8754, -3.919]}
  vil: {name: Villefranche-sur-Saône, geonameid: 2968748, point: [45.9897, 4.7196]}
  mar: {name: Martigues, geonameid: 2995387, point: [43.4074, 5.0553]}
  orl: {name: Orléans, geonameid: 2989317, point: [47.9025, 1.9041]}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  nan: {name: Nancy, geonameid: 2990999, point: [48.6844, 6.185]}
events:
  e1: {type: match, places: [lep], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outage, places: [bou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
