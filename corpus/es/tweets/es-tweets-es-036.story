---
id: es-tweets-es-036
lang: es
genre: tweets
country: ES
published: 2021-01-09
title: "Filomena en 280 caracteres"
---
@nievemadrid: La [Castellana](cas event) con esquiadores. Repito: con {esquiadores}(e1).

@atrapada_m40: 11 horas en el coche, altura [Vicálvaro](vic event). Un señor de [Cuenca](cue mention) reparte mandarinas. Dios le bendiga.

@emergencias_clm: {Cortada}(e2) la A-3 en [Tarancón](tar event). [Guadalajara](gua event) y [Toledo](tol event), sin colegios hasta el miércoles.

@profe_molina: No soy de [Molina de Aragón](mol mention), me apellido así, pero -25º dicen que hay allí.

@valenciano_feliz: Aquí en [Valencia](val mention) llueve normal. [Castellón](cast event) sí nieva por [Morella](mor event).

@barajas_info: Aeropuerto [Adolfo Suárez](ado event) cerrado; desvíos a [Valencia](val mention), [Bilbao](bil mention) y [Lisboa](lis mention).

@noruego_en_lavapies: En [Oslo](osl mention) a esto lo llamamos martes.

@catalunya_neu: [Terra Alta](ter event) a oscuras. [Lleida](lle event) niebla.

---
places:
  cas: {name: Castellana, point: [40.44, -3.69], precision: near}
  vic: {name: Vicálvaro, point: [40.4, -3.6], precision: near}
  cue: {name: Cuenca, geonameid: 3124132, point: [40.0667, -2.1333]}
  tar: {name: Tarancón, geonameid: 3108317, point: [40.0085, -3.0073]}
  gua: {name: Guadalajara, geonameid: 3121070, point: [40.6286, -3.1618]}
  tol: {name: Toledo, geonameid: 2510409, point: [39.8581, -4.0226]}
  mol: {name: Molina de Aragón, geonameid: 3116595, point: [40.8436, -1.8876]}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  cast: {name: Castelló de la Plana, geonameid: 2519752, point: [39.9857, -0.0493]}
  mor: {name: Morella, geonameid: 3116121, point: [40.6197, -0.0989]}
  ado: {name: Adolfo Suárez, point: [40.47, -3.57], precision: exact}
  bil: {name: Bilbao, geonameid: 3128026, point: [43.2627, -2.9253]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  ter: {name: Terra Alta, point: [41.05, 0.45], precision: area, radius_km: 15}
  lle: {name: Lleida, geonameid: 3118514, point: [41.6167, 0.6222]}
events:
  e1: {type: extreme_weather, places: [cas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
