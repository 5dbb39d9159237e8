---
id: fr-history-fr-019
lang: fr
genre: history
country: FR
published: 2021-07-18
publisher: Pyrénées Dimanche
title: "Quand la grotte de [Gargas](gar mention) cachait des aviateurs"
---
En février 1944, un Halifax {s'écrase}(e1) dans la neige au-dessus d'[Arreau](arr event). Quatre hommes survivent : deux [Canadiens](can demonym), un [Gallois](wal demonym) et le radio, un fermier de [Dunedin](dun mention). Le curé d'[Aventignan](ave event) les mène de nuit à la grotte de [Gargas](gar event). Ils y {restent}(e2) dix-neuf jours.

On les nourrit depuis [Montréjeau](mon mention) et [Saint-Bertrand](sai mention). La Milice fouille [Lannemezan](lan event) ; un épicier nommé Lourdes est arrêté, puis déporté à [Dachau](dac event). Enfin un passeur de [Bagnères-de-Luchon](bag mention) les conduit en [Espagne](spa mention) par le port de [Vénasque](ven mention). Ils sont internés à [Sort](sor event), puis à [Lérida](lle event) ; de [Gibraltar](gib mention), un bateau les ramène à [Greenock](gre mention).

Une plaque a été {dévoilée}(e3) hier. Le petit-fils du fermier, venu d'[Otago](ota mention), a cherché le mot juste. « Il fait bon, ici », a-t-il trouvé.

---
places:
  gar: {name: Gargas, point: [43.06, 0.54], precision: exact}
  arr: {name: Arreau, geonameid: 3036770, point: [42.9046, 0.3604]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  dun: {name: Dunedin, geonameid: 2191562, point: [-45.8742, 170.5036]}
  ave: {name: Aventignan, point: [43.07, 0.57]}
  mon: {name: Montréjeau, geonameid: 2992102, point: [43.0858, 0.5684]}
  sai: {name: Saint-Bertrand, point: [43.027, 0.571]}
  lan: {name: Lannemezan, geonameid: 3007622, point: [43.1252, 0.384]}
  dac: {name: Dachau, geonameid: 2939623, point: [48.26, 11.434]}
  bag: {name: Bagnères-de-Luchon, geonameid: 3035416, point: [42.7908, 0.5934]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  ven: {name: Vénasque, point: [42.7, 0.65], precision: near}
  sor: {name: Sort, geonameid: 3108663, point: [42.4132, 1.1304]}
  lle: {name: Lleida, geonameid: 3118514, point: [41.6167, 0.6222]}
  gib: {name: Gibraltar, geonameid: 2411585, point: [36.1447, -5.3526]}
  gre: {name: Greenock, geonameid: 2647948, point: [55.9484, -4.7612]}
  ota: {name: Otago, geonameid: 6612109, point: [-45.4296, 169.887], precision: division}
events:
  e1: {type: air_accident, places: [arr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [ave, gar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: ceremony, places: [sor, lle], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
