---
id: es-shipping-pa-017
lang: es
genre: shipping
country: PA
published: 2021-03-30
publisher: La Esclusa
title: "El atasco de [Suez](sue event) llega a [Panamá](pan event)"
---
[Colón](col dateline).- Nueve buques que iban a cruzar el [canal de Suez](sue event) han {pedido}(e1) turno en el de [Panamá](pan event), según la autoridad de la vía. El primero, de bandera de [Liberia](lib mention), zarpó de [Savannah](sav mention) rumbo a [Busan](bus mention) y pasará el jueves por las esclusas de [Agua Clara](agu event).

El portacontenedores encallado cerca de [Ismailía](ism event) fue {liberado}(e2) el lunes. Quedan 400 barcos en espera en [Port Said](por event) y en el [mar Rojo](mar event). [Egipto](egy metonym) pierde 14 millones por día.

En [Balboa](bal event), los prácticos doblan turnos. «Nadie da la vuelta por [Magallanes](mag mention) por gusto», explica el agente Luis Chagres. En [Róterdam](rot mention) y [Algeciras](alg mention) temen la avalancha de abril; en [Valparaíso](val mention), que falten contenedores para la uva.

---
places:
  sue: {name: Suez, point: [30.3, 32.35], precision: area, radius_km: 40}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  col: {name: Colón, geonameid: 3712076, point: [9.3603, -79.9002]}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  sav: {name: Savannah, geonameid: 4221552, point: [32.0835, -81.0998]}
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  agu: {name: Agua Clara, point: [9.275, -79.91], precision: near}
  ism: {name: Ismailia, geonameid: 361055, point: [30.6043, 32.2722]}
  por: {name: Port Said, geonameid: 358619, point: [31.2653, 32.3019]}
  mar: {name: mar Rojo, point: [22.0, 38.0], precision: area, radius_km: 900}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  bal: {name: Balboa, geonameid: 3714426, point: [8.9481, -79.5667]}
  mag: {name: Magallanes, point: [-53.5, -70.9], precision: area, radius_km: 150}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  alg: {name: Algeciras, geonameid: 2522013, point: [36.1333, -5.4505]}
  val: {name: Valparaíso, geonameid: 3868626, point: [-33.036, -71.6296]}
events:
  e1: {type: transport_change, places: [sue, pan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [ism], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
