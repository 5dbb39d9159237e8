---
id: fr-wildfire-fr-031
lang: fr
genre: wildfire
country: FR
published: 2022-07-18
publisher: Bassin Hebdo
title: "[La Teste-de-Buch](lat event) : la forêt usagère n'est plus"
---
Six jours que ça {brûle}(e1). Les deux feux de [Gironde](gir event) ont dévoré 14 800 hectares : 9 700 autour de [Landiras](lan event), 5 100 à [La Teste-de-Buch](lat event), au pied de la [dune du Pilat](dun event), où cinq campings ne sont plus que tôles. À [Cazaux](caz event), l'évacuation s'est faite en {pyjama}(e2).

Des colonnes arrivent des [Vosges](vos mention), de l'[Eure](eur mention), du [Pays basque](pay mention). Un Canadair s'est posé sur le [lac de Sanguinet](lac event) ; la [Grèce](gre metonym) en prête deux, l'[Italie](ita metonym) un. Le vent doit tourner vers [Biscarrosse](bis mention).

« [Arcachon](arc mention) sans les pins, c'est [Nice](nic mention) sans la mer », dit Odile Mimizan, loueuse de vélos à [Pyla](pyl event). En [Bretagne](bri event), les monts d'[Arrée](arr event) brûlent aussi, et à [Tarascon](tar event) un train a mis le feu au talus. [Bordeaux](bor event) sent le cendrier. [Bruxelles](bru metonym) prépare une flotte.

---
places:
  lat: {name: La Teste-de-Buch, geonameid: 3006283, point: [44.6328, -1.1451]}
  gir: {name: Gironde, geonameid: 3015948, point: [44.7339, -0.5155], precision: division}
  lan: {name: Landiras, geonameid: 3007845, point: [44.567, -0.4154]}
  dun: {name: dune du Pilat, point: [44.59, -1.21], precision: near}
  caz: {name: Cazaux, point: [44.53, -1.15]}
  vos: {name: Vosges, geonameid: 2967681, point: [48.2445, 6.6705], precision: division}
  eur: {name: Eure, geonameid: 3019317, point: [49.0414, 0.9295], precision: division}
  pay: {name: Pays basque, point: [43.3, -1.3], precision: area, radius_km: 40}
  lac: {name: lac de Sanguinet, point: [44.48, -1.17], precision: near}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  bis: {name: Biscarrosse, geonameid: 3032556, point: [44.3945, -1.1672]}
  arc: {name: Arcachon, geonameid: 3037253, point: [44.6613, -1.1725]}
  nic: {name: Nice, geonameid: 2990440, point: [43.7031, 7.2661]}
  pyl: {name: Pyla, point: [44.61, -1.21]}
  bri: {name: Brittany, geonameid: 3030293, point: [48.1958, -2.9304], precision: division}
  arr: {name: Arrée, point: [48.4, -3.9], precision: area, radius_km: 15}
  tar: {name: Tarascon, geonameid: 2973393, point: [43.8058, 4.6603]}
  bor: {name: Bordeaux, geonameid: 3031582, point: [44.8412, -0.5805]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: wildfire, places: [lat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [caz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
