---
id: es-history-es-013
lang: es
genre: history
country: ES
published: 2019-03-28
publisher: La Marina Semanal
title: "Ochenta años después, [Alicante](ali mention) recuerda el último barco"
---
El 28 de marzo de 1939, el carguero «Stanbrook» {zarpó}(e1) del puerto de [Alicante](ali event) con 2.638 personas en cubierta. Las habían traído trenes de [Murcia](mur mention), camiones de [Albacete](alb mention) y sus propios pies. [Valencia](val event) caería al día siguiente; [Madrid](mad event) ya había caído.

El barco, galés, de bandera [británica](uni demonym), llegó dos días más tarde a [Orán](ora event), donde los [franceses](fra demonym) tuvieron a los hombres cuarenta días sin desembarcar. Muchos acabaron en los campos de [Colomb-Béchar](bec event) y [Boghari](ksa event), en [Argelia](alg event); otros siguieron a [Odesa](ode mention) o a [Veracruz](ver mention).

Helia Elche, nacida a bordo, {descubrió}(e2) ayer una placa en el muelle. Su nombre lo debe a una novia del capitán, dice, y su apellido, a la fábrica de [Elda](eld mention) donde trabajó su abuelo.

---
places:
  ali: {name: Alicante, geonameid: 2521978, point: [38.3452, -0.4815]}
  mur: {name: Murcia, geonameid: 2513416, point: [37.987, -1.13]}
  alb: {name: Albacete, geonameid: 2522258, point: [38.9942, -1.8564]}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  ora: {name: Oran, geonameid: 2485926, point: [35.6991, -0.6359]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  bec: {name: Bechar, geonameid: 2505530, point: [31.6167, -2.2167]}
  ksa: {name: Ksar el-Boukhari, geonameid: 2491323, point: [35.8889, 2.749]}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  ver: {name: Veracruz, geonameid: 3514783, point: [19.1809, -96.1429]}
  eld: {name: Elda, geonameid: 2518505, point: [38.4778, -0.7916]}
events:
  e1: {type: displacement, places: [ali], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [bec, ksa, alg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
