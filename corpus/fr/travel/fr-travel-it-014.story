---
id: fr-travel-it-014
lang: fr
genre: travel
country: IT
published: 2014-09-21
publisher: Cahier Évasion
title: "[Matera](mat mention), la ville qui avait honte"
---
On arrive de [Bari](bar mention) par un train minuscule qui met deux heures, et soudain le sol s'ouvre. Dans les [Sassi](sas mention), on vivait encore en 1952 avec l'âne et la poule. L'État déplaça 15 000 personnes vers [La Martella](lam mention). Aujourd'hui les [Milanais](mil demonym) y {louent}(e1) des grottes avec jacuzzi.

Dormez chez Donato Potenza, qui porte le nom du chef-lieu de la [Basilicate](bas mention) et n'y va jamais. Mangez la crapiata. De l'autre côté du ravin de la [Gravina](gra mention), marchez jusqu'à [Montescaglioso](mon mention).

À une heure, [Alberobello](alb mention) est prise d'assaut par les croisiéristes de [Brindisi](bri mention) ; [Craco](cra mention), village mort, l'est par les cinéastes. On rentre par [Tarente](tar mention) ou par [L'Aquila](laq mention) si l'on aime les détours.

Vols : [Paris](par mention), [Genève](gen mention) et [Charleroi](cha mention) vers [Bari](bar mention). [Matera](mat metonym) est candidate pour 2019 avec [Sienne](sie metonym) et [Lecce](lec metonym).

---
places:
  mat: {name: Matera, geonameid: 3173721, point: [40.666, 16.6046]}
  bar: {name: Bari, geonameid: 3182351, point: [41.1207, 16.8698]}
  sas: {name: Sassi, point: [40.666, 16.61], precision: near}
  lam: {name: La Martella, point: [40.65, 16.55]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  bas: {name: Basilicata, geonameid: 3182306, point: [40.4729, 16.0678], precision: division}
  gra: {name: Gravina, point: [40.66, 16.62], precision: near}
  mon: {name: Montescaglioso, geonameid: 3172739, point: [40.5502, 16.6654]}
  alb: {name: Alberobello, geonameid: 3183330, point: [40.7845, 17.2362]}
  bri: {name: Brindisi, geonameid: 3181528, point: [40.6322, 17.9361]}
  cra: {name: Craco, point: [40.378, 16.44]}
  tar: {name: Taranto, geonameid: 3165926, point: [40.4644, 17.2471]}
  laq: {name: "L'Aquila", geonameid: 3175121, point: [42.3505, 13.3995]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  cha: {name: Charleroi, geonameid: 2800481, point: [50.4114, 4.4445]}
  sie: {name: Siena, geonameid: 3166548, point: [43.3182, 11.3306]}
  lec: {name: Lecce, geonameid: 3174953, point: [40.3548, 18.1724]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
