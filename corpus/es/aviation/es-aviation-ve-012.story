---
id: es-aviation-ve-012
lang: es
genre: aviation
country: VE
published: 2013-01-08
publisher: El Litoral
title: "Buscan en [Los Roques](los event) una avioneta con seis ocupantes"
---
[CARACAS](car dateline), 8 de enero.- Una avioneta bimotor con cuatro [italianos](ita demonym) a bordo {desapareció}(e1) el viernes cuando volaba del archipiélago de [Los Roques](los event) al aeropuerto de [Maiquetía](mai mention). La última señal se registró diez millas al sur de [Gran Roque](gra event).

Buques de la Armada {rastrean}(e2) el corredor hasta [La Orchila](lao event); un avión salió de [Maracay](mar mention) y otro, prestado por [Curazao](cur mention), cubrió el norte. Familiares de los pasajeros llegaron de [Milán](mil mention) con un equipo de buzos.

«No es el triángulo de las [Bermudas](ber mention)», cortó el comandante Simón Barinas. En 2008 otro aparato cayó en la misma ruta. Pescadores de [Choroní](cho mention) hallaron un bolso en la playa, que el laboratorio de [Caracas](car metonym) analiza. La cancillería de [Roma](rom metonym) pidió ampliar la búsqueda hasta [Bonaire](bon event).

---
places:
  los: {name: Los Roques, point: [11.85, -66.75], precision: area, radius_km: 20}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  mai: {name: Maiquetía, geonameid: 3633341, point: [10.5945, -66.9562]}
  gra: {name: Gran Roque, point: [11.95, -66.67]}
  lao: {name: La Orchila, point: [11.8, -66.13], precision: near}
  mar: {name: Maracay, geonameid: 3632998, point: [10.2497, -67.5948]}
  cur: {name: Curaçao, geonameid: 7626836, point: [12.16667, -69.0], precision: country}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  ber: {name: Bermuda, geonameid: 3573345, point: [32.33333, -64.75], precision: country}
  cho: {name: Choroní, point: [10.5, -67.6]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  bon: {name: Bonaire, point: [12.2, -68.26], precision: area, radius_km: 20}
events:
  e1: {type: air_accident, places: [los], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [lao], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
