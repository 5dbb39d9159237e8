---
id: fr-aviation-cm-011
lang: fr
genre: aviation
country: CM
published: 2022-05-12
publisher: Le Messager du Centre
title: "Un avion léger disparaît près de [Nanga-Eboko](nan event)"
---
[YAOUNDÉ](yao dateline) – Onze personnes se trouvaient à bord de l'appareil qui a {disparu}(e1) des radars mercredi au-dessus de la forêt, près de [Nanga-Eboko](nan event), à 150 km au nord-est de [Yaoundé](yao mention). L'avion, loué par la société d'oléoduc Pipcam, avait décollé de [Yaoundé-Nsimalen](yaou mention) à destination de [Belabo](bel mention), à l'est, d'où l'on rejoint le [Tchad](cha mention).

Les secours, {partis}(e2) de [Bertoua](ber mention) à moto, n'ont atteint l'épave qu'à la nuit. Un bûcheron de [Minta](min mention) avait entendu « comme un orage ».

La compagnie Sahel Wings, basée à [Douala](dou mention), exploite trois appareils du même type, achetés à [Toulouse](tou event) et à [Johannesburg](joh event). En 2018, l'un d'eux était sorti de piste à [Garoua](gar event), et un autre à [Libreville](lib event), au [Gabon](gab event). Le préfet de la [Haute-Sanaga](hau metonym), Paul Édéa, a ouvert une enquête. Des experts [ghanéens](gha demonym) sont attendus.

---
places:
  nan: {name: Nanga Eboko, geonameid: 2225457, point: [4.6833, 12.3667]}
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
  yaou: {name: Yaoundé-Nsimalen, point: [3.72, 11.55], precision: exact}
  bel: {name: Bélabo, geonameid: 2234536, point: [4.9333, 13.3]}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  ber: {name: Bertoua, geonameid: 2234359, point: [4.5773, 13.6846]}
  min: {name: Minta, geonameid: 2226515, point: [4.5833, 12.8]}
  dou: {name: Douala, geonameid: 2232593, point: [4.0483, 9.7043]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  gar: {name: Garoua, geonameid: 2231320, point: [9.3014, 13.3977]}
  lib: {name: Libreville, geonameid: 2399697, point: [0.3924, 9.4536]}
  gab: {name: Gabon, geonameid: 2400553, point: [-1.0, 11.75], precision: country}
  hau: {name: Haute-Sanaga, point: [4.7, 12.4], precision: division}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
events:
  e1: {type: air_accident, places: [nan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [nan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
