---
id: es-epidemic-gq-030
lang: es
genre: epidemic
country: GQ
published: 2023-03-23
publisher: Mundo Hoy
title: "Marburgo en [Guinea Ecuatorial](equ event): de [Ebebiyín](ebe event) a [Bata](bat event)"
---
[Malabo](mal dateline).- El Ministerio de Sanidad confirmó ocho casos más de {fiebre}(e1) de Marburgo, con lo que suman nueve. Por primera vez hay contagios en [Bata](bat event), la mayor ciudad, a 250 kilómetros de [Kie-Ntem](kie mention), donde todo empezó tras un funeral en [Nsok Nsomo](nso event).

[Gabón](gab metonym) y [Camerún](cam metonym) cerraron pasos: en [Kye-Ossi](kye event) solo cruza mercancía. El virus debe su nombre a [Marburgo](mar mention), la ciudad [alemana](ger demonym) donde en 1967 enfermaron obreros de un laboratorio que recibió monos de [Uganda](uga mention); también hubo casos en [Fráncfort](fra event) y [Belgrado](bel event).

En la isla de [Annobón](ann mention) no hay médico. «En [Bioko](bio mention) estamos tranquilos, pero [Bata](bat mention) es un pañuelo», cuenta la enfermera Consuelo Mbini. La OMS {envió}(e2) expertos desde [Brazzaville](bra mention). [España](spa metonym) ofreció camas en [Torrejón](tor mention). [Dar es-Salam](dar metonym) comunicó otro brote, en [Kagera](kag event).

---
places:
  equ: {name: Equatorial Guinea, geonameid: 2309096, point: [1.7, 10.5], precision: country}
  ebe: {name: Ebebiyin, geonameid: 2309332, point: [2.1522, 11.3301]}
  bat: {name: Bata, geonameid: 2310046, point: [1.8639, 9.7658]}
  mal: {name: Malabo, geonameid: 2309527, point: [3.7558, 8.7817]}
  kie: {name: Kié-Ntem, geonameid: 2566981, point: [2.0485, 10.8707], precision: division}
  nso: {name: Nsok, geonameid: 2307145, point: [1.1299, 11.266]}
  gab: {name: Gabon, geonameid: 2400553, point: [-1.0, 11.75], precision: country}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  kye: {name: Kye-Ossi, point: [2.17, 11.33]}
  mar: {name: Marburg an der Lahn, geonameid: 2873759, point: [50.809, 8.7707]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  ann: {name: Annobón, point: [-1.43, 5.63], precision: area, radius_km: 5}
  bio: {name: Bioko, point: [3.5, 8.7], precision: area, radius_km: 35}
  bra: {name: Brazzaville, geonameid: 2260535, point: [-4.2661, 15.2832]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  tor: {name: Torrejón de Ardoz, geonameid: 3107784, point: [40.4554, -3.4697]}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  kag: {name: Kagera, point: [-1.9, 31.5], precision: division}
events:
  e1: {type: outbreak, places: [equ, ebe, bat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [fra, bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
