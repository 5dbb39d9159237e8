---
id: fr-diplomacy-dz-032
lang: fr
genre: diplomacy
country: DZ
published: 2021-10-03
publisher: Tribune Méditerranée
title: "[Alger](alg metonym) rappelle son ambassadeur à [Paris](par mention)"
---
[Alger](alg dateline) (ATM) – Le ton monte. L'[Algérie](alge metonym) a {rappelé}(e1) samedi « pour consultations » son ambassadeur en [France](fra mention) et fermé dimanche son ciel aux avions de l'opération Barkhane, qui relient d'ordinaire [Évreux](evr mention) à [Gao](gao mention). En cause, des propos tenus à l'[Élysée](ely event) devant des petits-enfants de la guerre.

Sur le boulevard [Didouche-Mourad](did event), les cafés s'en amusaient. « [Paris](par metonym) réduit les visas ? Nous irons à [Istanbul](ist mention) », dit un étudiant de [Bab Ezzouar](bab mention). À [Oran](ora event), le consulat n'a pas ouvert. [Rabat](rab metonym), avec qui tout est rompu depuis août, savoure.

Les harkis de [Rivesaltes](riv mention) attendent toujours, ceux de [Bias](bia mention) aussi. [Rome](rom metonym) se {propose}(e2) pour le gaz. Le sociologue Mourad Bejaïa, de l'[université de Tizi Ouzou](tiz metonym org), y voit « une scène de ménage de plus ». À [Constantine](con mention), on manque surtout d'eau.

---
places:
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  alge: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  evr: {name: Évreux, geonameid: 3019265, point: [49.0241, 1.1508]}
  gao: {name: Gao, geonameid: 2457163, point: [16.2717, -0.0447]}
  ely: {name: Élysée, point: [48.87, 2.317], precision: exact}
  did: {name: Didouche-Mourad, point: [36.765, 3.05], precision: near}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  bab: {name: Bab Ezzouar, geonameid: 2505854, point: [36.7261, 3.1829]}
  ora: {name: Oran, geonameid: 2485926, point: [35.6991, -0.6359]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  riv: {name: Rivesaltes, geonameid: 2983393, point: [42.7693, 2.8738]}
  bia: {name: Bias, geonameid: 3032791, point: [44.416, 0.6693]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  tiz: {name: Tizi Ouzou, geonameid: 2475744, point: [36.7118, 4.0459]}
  con: {name: Constantine, geonameid: 2501152, point: [36.365, 6.6147]}
events:
  e1: {type: sanction, places: [ely], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [ora], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
