---
id: fr-strike-be-033
lang: fr
genre: strike
country: BE
published: 2014-12-15
publisher: Le Courrier de Sambre
title: "Grève générale : la [Belgique](bel event) verrouillée du port d'[Anvers](ant event) à [Arlon](arl event)"
---
Pas un train, pas un avion, pas un facteur. La {grève}(e1) nationale contre le gouvernement a vidé lundi [Bruxelles](bru event) comme un 15 août. Piquets à [Zaventem](zav event), à [Seraing](ser event), à [Tubize](tub event) ; en [Flandre](fla event), le port de [Gand](gen event) n'a chargé que du sable. À [Verviers](ver event), un patron a {forcé}(e2) un barrage : deux blessés.

Les frontaliers de [Longwy](lon mention) et de [Maubeuge](mau mention) ont fait demi-tour. [Luxembourg](lux event) a senti le vide : un banquier sur cinq habite la [province de Luxembourg](luxe mention), homonyme et voisine. L'Eurostar n'a pas dépassé [Lille](lil mention).

« La rue de la [Loi](loi metonym) nous entendra », a lancé Nadine Huy, déléguée [montoise](mon demonym). Les [Ostendais](ost demonym) promenaient leurs chiens. [Amsterdam](ams metonym) regarde de haut, [Rome](rom metonym) copie : chez elle c'était vendredi. La [Région wallonne](wal metonym org) n'a pas bloqué ses bus à [Eupen](eup event).

---
places:
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  arl: {name: Arlon, geonameid: 2803073, point: [49.6833, 5.8167]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  zav: {name: Zaventem, geonameid: 2783310, point: [50.8837, 4.473]}
  ser: {name: Seraing, geonameid: 2786824, point: [50.5836, 5.5011]}
  tub: {name: Tubize, geonameid: 2785169, point: [50.6906, 4.2009]}
  fla: {name: Flanders, geonameid: 3337388, point: [51.0163, 4.295], precision: division}
  gen: {name: Gent, geonameid: 2797656, point: [51.05, 3.7167]}
  ver: {name: Verviers, geonameid: 2784821, point: [50.5891, 5.8624]}
  lon: {name: Longwy, geonameid: 2997638, point: [49.5217, 5.7619]}
  mau: {name: Maubeuge, geonameid: 2995150, point: [50.2788, 3.9727]}
  lux: {name: Luxembourg, geonameid: 2960316, point: [49.6098, 6.1327]}
  luxe: {name: Luxembourg Province, geonameid: 2791993, point: [49.9637, 5.5012], precision: division}
  lil: {name: Lille, geonameid: 2998324, point: [50.6339, 3.0551]}
  loi: {name: Loi, point: [50.845, 4.37], precision: near}
  mon: {name: Mons, geonameid: 2790869, point: [50.4541, 3.9523]}
  ost: {name: Ostend, geonameid: 2789786, point: [51.2155, 2.927]}
  ams: {name: Amsterdam, geonameid: 2759794, point: [52.374, 4.8897]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  wal: {name: Wallonia, geonameid: 3337387, point: [50.3534, 4.8451], precision: division}
  eup: {name: Eupen, geonameid: 2798573, point: [50.6279, 6.0365]}
events:
  e1: {type: strike, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other_accident, places: [ver], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
