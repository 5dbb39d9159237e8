---
id: es-court-ar-005
lang: es
genre: court
country: AR
published: 2021-06-09
publisher: Tribuna de Cuyo
title: "Condenan a ocho años al exintendente de [Pergamino](per mention)"
---
El Tribunal Oral en lo Criminal 2 de [San Nicolás](san metonym) {condenó}(e1) ayer a ocho años de prisión a Rubén Tandil, intendente de [Pergamino](per mention) entre 2007 y 2015, por el desvío de fondos para cloacas que nunca se {construyeron}(e2) en los barrios [Otero](ote event) y [Acevedo](ace event).

La plata, según la sentencia, pasó por financieras de [Rosario](ros event) y [Montevideo](mon event) y terminó en un departamento en [Punta del Este](pun mention). Su contador, detenido en [Asunción](asu event) el año pasado, declaró por videoconferencia desde [Ezeiza](eze event).

«En [Buenos Aires](bue mention) esto prescribe», dijo el fiscal Aníbal Junín a la salida, «acá no». La defensa apelará ante la Cámara de Casación de [La Plata](lap metonym). Tandil, oriundo de [Arrecifes](arr mention), seguirá en su casa de [Colón](col mention) con tobillera. Un grupo de [pergaminenses](per demonym) celebró con bombos.

---
places:
  per: {name: Pergamino, geonameid: 3841490, point: [-33.891, -60.5746]}
  san: {name: San Nicolás de los Arroyos, geonameid: 3836846, point: [-33.3342, -60.2108]}
  ote: {name: Otero, point: [-33.91, -60.57], precision: near}
  ace: {name: Acevedo, point: [-33.905, -60.56], precision: near}
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  pun: {name: Punta del Este, geonameid: 3440939, point: [-34.9475, -54.9338]}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  eze: {name: Ezeiza, geonameid: 3433975, point: [-34.8544, -58.5247]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  lap: {name: La Plata, geonameid: 3432043, point: [-34.9213, -57.9544]}
  arr: {name: Arrecifes, geonameid: 3865436, point: [-34.0631, -60.1026]}
  col: {name: Colón, geonameid: 3860828, point: [-33.8971, -61.0994]}
events:
  e1: {type: verdict, places: [ote, ace], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fraud, places: [ote, ace], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
