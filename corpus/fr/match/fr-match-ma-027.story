---
id: fr-match-ma-027
lang: fr
genre: match
country: MA
published: 2022-12-11
publisher: "L'Écho des Stades"
title: "Les Lions de l'[Atlas](atl mention) rugissent à [Doha](doh event)"
---
Premier pays d'[Afrique](afr mention) en demi-finale : le [Maroc](mor metonym) a {éliminé}(e1) le [Portugal](por metonym) (1-0) samedi au stade Al Thumama de [Doha](doh event). Un but de la tête, à la 42e, de l'attaquant formé à [Meknès](mek mention). À la fin, ils n'étaient plus que dix.

De [Tanger](tan event) à [Laâyoune](laa event), de [Rabat](rab event) à [Oujda](ouj event), on a {chanté}(e2) jusqu'au matin. Les [Bruxellois](bru demonym) du quartier [Lemonnier](lem event) aussi ; sur les [Champs-Élysées](cha event), cent personnes ont été arrêtées. [Alger](alg event), malgré la brouille, klaxonnait.

L'[Angleterre](eng metonym), elle, a raté un penalty contre la [France](fra metonym), à [Al Khor](alk event). « On m'appelle Casablanca, parce que c'est mon nom », rigole le kiné Aziz Casablanca, de [Salé](sal mention). En face mercredi : les [Français](fra demonym), qui logent à [Al Messila](alm event). Le [Wydad de Casablanca](cas metonym org) fournit trois joueurs.

---
places:
  atl: {name: Atlas, point: [31.5, -6.0], precision: area, radius_km: 250}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  afr: {name: Afrique, point: [5.0, 20.0], precision: area, radius_km: 3500}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  mek: {name: Meknes, geonameid: 2542715, point: [33.8935, -5.5473]}
  tan: {name: Tangier, geonameid: 2530335, point: [35.7673, -5.7998]}
  laa: {name: Laayoune, geonameid: 2462881, point: [27.1418, -13.188]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  ouj: {name: Oujda, geonameid: 2540483, point: [34.6814, -1.9086]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  lem: {name: Lemonnier, point: [50.844, 4.344], precision: near}
  cha: {name: Champs-Élysées, point: [48.87, 2.307], precision: near}
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  alk: {name: Al Khor, geonameid: 289962, point: [25.6839, 51.5058]}
  sal: {name: Sale, geonameid: 2537763, point: [34.0531, -6.7985]}
  alm: {name: Al Messila, point: [25.3, 51.48], precision: near}
  cas: {name: Casablanca, geonameid: 2553604, point: [33.5883, -7.6114]}
events:
  e1: {type: match, places: [doh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: festival, places: [tan, laa, rab, ouj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
