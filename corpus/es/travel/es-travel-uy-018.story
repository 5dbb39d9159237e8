---
id: es-travel-uy-018
lang: es
genre: travel
country: UY
published: 2018-01-14
publisher: Revista Domingo Sur
title: "[Rocha](roc mention) sin apuro"
---
Se llega a [Cabo Polonio](cab mention) en camión, por las dunas, o no se llega. No hay luz eléctrica, hay lobos marinos y un faro. Los [argentinos](arg demonym) vienen en enero; los [porteños](bue demonym) de verdad, en febrero. Un matrimonio de [Gotemburgo](got mention) {abrió}(e1) hace dos años una posada de seis cuartos.

[Valizas](val mention) queda a ocho kilómetros a pie. Más al norte, [Aguas Dulces](agu mention), y después el fuerte de [Santa Teresa](san mention), que los [portugueses](por demonym) empezaron en 1762. De [Chuy](chu mention), donde una vereda es [Uruguay](uru mention) y la otra [Brasil](bra mention), nadie vuelve sin queso.

Dónde comer: en [Punta del Diablo](pun mention), la cantina de Teresa Durazno. Cómo ir: ómnibus desde [Montevideo](mon mention) (terminal Tres Cruces) o desde [Maldonado](mal mention), cuatro horas. En [La Paloma](lap mention) todo es más caro, salvo el mar.

---
places:
  roc: {name: Rocha, geonameid: 3440777, point: [-34.48, -54.3306]}
  cab: {name: Cabo Polonio, point: [-34.4, -53.78]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  val: {name: Valizas, point: [-34.34, -53.79]}
  agu: {name: Aguas Dulces, point: [-34.28, -53.79]}
  san: {name: Santa Teresa, point: [-33.97, -53.55], precision: near}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  chu: {name: Chui, geonameid: 3443061, point: [-33.6979, -53.4593]}
  uru: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  pun: {name: Punta del Diablo, point: [-34.04, -53.54]}
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  mal: {name: Maldonado, geonameid: 3441894, point: [-34.8979, -54.9502]}
  lap: {name: La Paloma, geonameid: 3442105, point: [-34.6627, -54.1645]}
events:
  e1: {type: opening, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
