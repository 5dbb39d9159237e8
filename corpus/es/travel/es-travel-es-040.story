---
id: es-travel-es-040
lang: es
genre: travel
country: ES
published: 2016-10-02
publisher: Revista Domingo Sur
title: "[La Gomera](lag mention), la isla que silba"
---
Desde [Los Cristianos](los mention), en [Tenerife](ten mention), el ferry tarda cincuenta minutos; después todo tarda el doble. [San Sebastián](san mention) presume de que Colón {rezó}(e1) allí antes de irse. De los [alemanes](ger demonym) que llegaron a [Valle Gran Rey](val mention) en 1970 quedan bastantes, y una panadería.

Suba a [Garajonay](gar mention): laurisilva, niebla, silencio. Coma almogrote en [Agulo](agu mention) y mire [el Teide](elt mention) desde el mirador de [Abrante](abr mention). En [Hermigua](her mention), Candelaria Adeje —su apellido es un pueblo de enfrente— alquila dos cuartos.

El silbo se enseña en la escuela y lo estudian en [Osnabrück](osn mention) y en [Montpellier](mon mention). No confunda [Vallehermoso](vall mention) con [Valverde](valv mention), que está en [El Hierro](elh mention). Para volver: barco a [La Palma](lap mention) dos veces por semana o avión a [Las Palmas](las mention). Lleve chubasquero.

---
places:
  lag: {name: La Gomera, point: [28.11, -17.22], precision: area, radius_km: 12}
  los: {name: Los Cristianos, point: [28.05, -16.715]}
  ten: {name: Tenerife, point: [28.27, -16.6], precision: area, radius_km: 35}
  san: {name: San Sebastián de la Gomera, geonameid: 2511230, point: [28.0916, -17.1133]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  val: {name: Valle Gran Rey, point: [28.1, -17.33]}
  gar: {name: Garajonay, point: [28.11, -17.25], precision: near}
  agu: {name: Agulo, geonameid: 2522318, point: [28.1878, -17.1968]}
  elt: {name: el Teide, point: [28.272, -16.642], precision: near}
  abr: {name: Abrante, point: [28.19, -17.2], precision: near}
  her: {name: Hermigua, geonameid: 2516785, point: [28.1677, -17.1905]}
  osn: {name: Osnabrück, geonameid: 2856883, point: [52.2726, 8.0498]}
  mon: {name: Montpellier, geonameid: 2992166, point: [43.6109, 3.8763]}
  vall: {name: Vallehermoso, geonameid: 11549970, point: [40.4429, -3.7112]}
  valv: {name: Valverde, geonameid: 2509841, point: [27.8063, -17.9158]}
  elh: {name: El Hierro, point: [27.74, -18.02], precision: area, radius_km: 12}
  lap: {name: La Palma, point: [28.68, -17.85], precision: area, radius_km: 20}
  las: {name: Las Palmas de Gran Canaria, geonameid: 2515270, point: [28.1018, -15.4157]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
