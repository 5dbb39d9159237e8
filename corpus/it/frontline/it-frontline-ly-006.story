---
id: it-frontline-ly-006
lang: it
genre: frontline
country: LY
published: 2019-04-08
publisher: "Giornale d'Europa"
title: "[Libia](lib event), si combatte alle porte di [Tripoli](tri event)"
---
[TUNISI](tun dateline), 8 apr. - Un caccia ha {bombardato}(e1) lunedì l'aeroporto di [Mitiga](mit event), l'unico funzionante di [Tripoli](tri event). I voli sono stati dirottati a [Misurata](mis event), duecento chilometri a est. A sud della capitale si {combatte}(e2) a [Wadi al Rabie](wad event) e intorno al vecchio scalo internazionale; le truppe arrivate dalla [Cirenaica](cir mention) hanno preso [Gharyan](gha event) e [Tarhuna](tar event) senza sparare.

L'Eni ha evacuato il personale [italiano](ita demonym) da [Mellitah](mel event); da [Bengasi](ben metonym) arrivano proclami. Il premier ha telefonato a [Roma](rom metonym), [Doha](doh metonym) e [Ankara](ank metonym). Il [Cairo](cai metonym) e [Abu Dhabi](abu metonym) sostengono gli attaccanti.

"Dormiamo nel corridoio", dice al telefono Salma, maestra di [Janzour](jan event). A [Sebha](sab event), nel [Fezzan](fez event), l'Isis ha ucciso tre persone. A [Zuara](zuw mention) le spiagge sono piene di gommoni.

---
places:
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  tun: {name: Tunis, geonameid: 2464470, point: [36.819, 10.1658]}
  mit: {name: Mitiga, point: [32.894, 13.276], precision: exact}
  mis: {name: Misratah, geonameid: 2214846, point: [32.3753, 15.0925]}
  wad: {name: Wadi al Rabie, point: [32.72, 13.33], precision: near}
  cir: {name: Cirenaica, point: [31.0, 22.0], precision: area, radius_km: 300}
  gha: {name: Gharyan, geonameid: 2217362, point: [32.1722, 13.0203]}
  tar: {name: Tarhuna, geonameid: 2210221, point: [32.435, 13.6332]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  mel: {name: Mellitah, point: [32.86, 12.24]}
  ben: {name: Benghazi, geonameid: 88319, point: [32.1149, 20.0686]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  jan: {name: Janzur, geonameid: 2216349, point: [32.8187, 13.0173]}
  sab: {name: Sabha, geonameid: 2212775, point: [27.0377, 14.4283]}
  fez: {name: Fezzan, point: [26.0, 14.0], precision: area, radius_km: 300}
  zuw: {name: Zuwarah, geonameid: 2208425, point: [32.9312, 12.082]}
events:
  e1: {type: airstrike, places: [mit, tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: battle, places: [wad, gha, tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
