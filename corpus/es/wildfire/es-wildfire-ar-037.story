---
id: es-wildfire-ar-037
lang: es
genre: wildfire
country: AR
published: 2022-02-18
publisher: Litoral Verde
title: "[Corrientes](cor event) ya perdió el diez por ciento"
---
Setecientas mil hectáreas quemadas, más que [La Pampa](lap mention) entera de trigo, compara un productor de [Mercedes](mer mention). El {fuego}(e1) bajó ayer desde [Ituzaingó](itu event) hasta [Santo Tomé](san event) y ronda [Gobernador Virasoro](gob event). En los [Esteros del Iberá](est event) los carpinchos cruzan la ruta 12.

Llegaron brigadistas de [Santa Fe](sant mention), [Córdoba](cord mention) y [Río Negro](rio mention); camiones de [Brasil](bra mention) esperan en [Paso de los Libres](pas event); [Bolivia](bol metonym) mandó un avión hidrante, estacionado en [Posadas](pos event). Una {colecta}(e2) virtual pasó los cien millones.

«Entre [Loreto](lor mention) y [San Miguel](sanm mention) no quedó pasto ni para una foto», dice el gaucho Ramón Goya, que perdió 80 vacas. El pronóstico da lluvia para el domingo en [Misiones](mis event). Desde la [Casa Rosada](cas metonym) culparon a la provincia; la provincia, a La Niña. El humo llegó a [Encarnación](enc event) y a [Salto](sal event).

---
places:
  cor: {name: Corrientes Province, geonameid: 3435214, point: [-28.8387, -57.6482], precision: division}
  lap: {name: La Pampa, geonameid: 3849574, point: [-37.3861, -65.8386], precision: division}
  mer: {name: Mercedes, geonameid: 3430709, point: [-29.1842, -58.0752]}
  itu: {name: Ituzaingó, geonameid: 3433360, point: [-27.585, -56.6871]}
  san: {name: Santo Tomé, geonameid: 3428071, point: [-28.551, -56.0412]}
  gob: {name: Gobernador Virasora, geonameid: 3433753, point: [-28.05, -56.0333]}
  est: {name: Esteros del Iberá, point: [-28.3, -57.3], precision: area, radius_km: 80}
  sant: {name: Santa Fe Province, geonameid: 3836276, point: [-30.7764, -60.8593], precision: division}
  cord: {name: Cordoba Province, geonameid: 3860255, point: [-32.3275, -63.7501], precision: division}
  rio: {name: Río Negro, geonameid: 3838830, point: [-40.1261, -67.3641], precision: division}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  pas: {name: Paso de los Libres, geonameid: 3430104, point: [-29.7125, -57.0877]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  pos: {name: Posadas, geonameid: 3429886, point: [-27.3918, -55.9238]}
  lor: {name: Loreto, geonameid: 3431244, point: [-27.7684, -57.2753]}
  sanm: {name: San Miguel, geonameid: 3428644, point: [-27.9983, -57.5874]}
  mis: {name: Misiones, geonameid: 3430657, point: [-27.1262, -54.8406], precision: division}
  cas: {name: Casa Rosada, point: [-34.608, -58.37], precision: exact}
  enc: {name: Encarnación, geonameid: 3438735, point: [-27.3318, -55.8666]}
  sal: {name: Salto, geonameid: 3440714, point: [-31.3881, -57.9598]}
events:
  e1: {type: wildfire, places: [itu, san, gob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [pas, pos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
