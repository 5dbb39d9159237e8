---
id: es-history-do-028
lang: es
genre: history
country: DO
published: 2017-10-08
publisher: Quisqueya Semanal
title: "El río que se llamaba [Masacre](mas mention) antes de serlo"
---
Ochenta años atrás, en los primeros días de octubre de 1937, soldados del dictador {mataron}(e1) a machete a miles de [haitianos](hai demonym) en la frontera norte. Los primeros cayeron en [Bánica](ban event) y [Dajabón](daj event); después en [Monte Cristi](san event), en [Santiago Rodríguez](sani event) y hasta en [Santiago de los Caballeros](sant event). El río [Masacre](mas event) ya tenía ese nombre por unos bucaneros.

A los sospechosos les hacían decir «perejil». En [Ouanaminthe](oua event), al otro lado, un médico [cubano](cub demonym) de [Guantánamo](gua mention) curó a doscientos. [Washington](was metonym) medió; [Puerto Príncipe](por metonym) aceptó 525.000 dólares.

Ana Belén Samaná, nieta de una sobreviviente, {camina}(e2) cada año con velas desde [Loma de Cabrera](lom event). Este octubre vinieron de [Brooklyn](bro mention) y de [Montreal](mon mention). En [Santo Domingo](santo event) hubo un acto, sin bandera. [Elías Piña](com mention), más al sur, recuerda otras cosas.

---
places:
  mas: {name: Masacre, point: [19.6, -71.7], precision: area, radius_km: 30}
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  ban: {name: Bánica, geonameid: 3512064, point: [19.0824, -71.7054]}
  daj: {name: Dajabón, geonameid: 3508952, point: [19.5481, -71.7082]}
  san: {name: San Fernando de Monte Cristi, geonameid: 3493174, point: [19.848, -71.646]}
  sani: {name: San Ignacio de Sabaneta, geonameid: 3493383, point: [19.4784, -71.3393]}
  sant: {name: Santiago de los Caballeros, geonameid: 3492914, point: [19.4504, -70.6908]}
  oua: {name: Ouanaminthe, geonameid: 3719436, point: [19.5493, -71.7248]}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  gua: {name: Guantánamo, geonameid: 3557689, point: [20.1444, -75.2092]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  lom: {name: Loma de Cabrera, geonameid: 3499602, point: [19.4333, -71.6]}
  bro: {name: Brooklyn, point: [40.65, -73.95], precision: division}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  santo: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
  com: {name: Comendador, geonameid: 3509386, point: [18.8775, -71.7032]}
events:
  e1: {type: killing, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [lom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
