---
id: fr-epidemic-cd-006
lang: fr
genre: epidemic
country: CD
published: 2019-07-15
publisher: "Les Nouvelles de l'Ouest"
title: "Ebola atteint [Goma](gom event)"
---
[Kinshasa](kin dateline)/[Genève](gen dateline) — Un pasteur de 46 ans, arrivé dimanche en bus de [Butembo](but mention), a été {testé}(e1) positif à Ebola à [Goma](gom event). C'est le premier cas dans cette ville de deux millions d'habitants, collée à la frontière du [Rwanda](rwa mention). Il a été ramené à [Butembo](but event), où il est {décédé}(e2).

Le car avait franchi trois barrages, à [Kanyabayonga](kan mention), à [Rutshuru](rut mention) et à [Kibumba](kib mention). Tous les passagers ont été retrouvés, assure la docteure Sifa Bukavu. [Gisenyi](gis metonym) a renforcé les contrôles de température ; [Kampala](kam metonym) reste « en alerte ».

L'épidémie, partie de [Mangina](man event), a tué 1 668 personnes au [Nord-Kivu](nor event) et en [Ituri](itu event). Des vaccins attendent à [Entebbe](ent mention). À [Beni](ben event), deux agents de santé ont été {assassinés}(e3). L'Institut de médecine tropicale d'[Anvers](ant metonym) envoie une équipe. Le lac [Kivu](kiv mention) reste ouvert aux bateaux.

---
places:
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  but: {name: Butembo, geonameid: 217562, point: [0.1416, 29.2912]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  kan: {name: Kanyobagonga, geonameid: 214297, point: [-0.6998, 29.1718]}
  rut: {name: Rutshuru, geonameid: 206047, point: [-1.1867, 29.4467]}
  kib: {name: Kibumba, point: [-1.51, 29.34]}
  gis: {name: Gisenyi, geonameid: 202905, point: [-1.7028, 29.2564]}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  man: {name: Mangina, point: [0.66, 29.3]}
  nor: {name: Nord-Kivu, geonameid: 206938, point: [-0.6591, 28.5939], precision: division}
  itu: {name: Ituri, geonameid: 215709, point: [2.0714, 30.4086], precision: division}
  ent: {name: Entebbe, geonameid: 233508, point: [0.0562, 32.4795]}
  ben: {name: Beni, geonameid: 219057, point: [0.4911, 29.4731]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  kiv: {name: Kivu, point: [-2.0, 29.0], precision: area, radius_km: 40}
events:
  e1: {type: outbreak, places: [gom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [but], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: killing, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
