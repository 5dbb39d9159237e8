---
id: es-festival-es-031
lang: es
genre: festival
country: ES
published: 2014-07-20
publisher: Verano 24
title: "[Buñol](bun event) ya huele a tomate; [Santander](san event), a sardina"
---
Falta un mes y en [Buñol](bun event) no queda una cama. La {Tomatina}(e1) será el 27 de agosto y habrá pulsera: diez euros. Los [australianos](aus demonym) han reservado trescientas; los [japoneses](jap demonym), doscientas. El camión lo pone una cooperativa de [Xilxes](chi mention), porque los tomates, confiesa el edil, «de [Extremadura](ext mention) salen más caros».

En [Santander](san event) se {asan}(e2) hoy dos toneladas en el [Barrio Pesquero](bar event). En [Pamplona](pam event) han terminado los encierros con ocho corneados, uno de [Ohio](ohi mention). La batalla del vino de [Haro](har event), en junio, dejó 40.000 litros por el suelo.

En el [Pirineo](pir event), [Jaca](jac event) reúne danzas de [Georgia](geo mention), [Senegal](sen mention) y [Colombia](col mention). Y en [Cartagena](car event) actúa mañana el saharaui Brahim Tinduf, del campamento de [Smara](sma mention). Si prefiere silencio: [Teruel](ter mention) existe. [Albarracín](alb mention), aún más. Lleve jersey.

---
places:
  bun: {name: Buñol, geonameid: 2520726, point: [39.4167, -0.7833]}
  san: {name: Santander, geonameid: 3109718, point: [43.4659, -3.8049]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  chi: {name: Chilches, geonameid: 2519503, point: [39.7824, -0.1874]}
  ext: {name: Extremadura, geonameid: 2593112, point: [39.2083, -6.1173], precision: division}
  bar: {name: Barrio Pesquero, point: [43.457, -3.82], precision: near}
  pam: {name: Pamplona, geonameid: 3114472, point: [42.8169, -1.6432]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  har: {name: Haro, geonameid: 3120874, point: [42.5763, -2.8476]}
  pir: {name: Pirineo, point: [42.6, 0.6], precision: area, radius_km: 120}
  jac: {name: Jaca, geonameid: 3120211, point: [42.569, -0.5499]}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  car: {name: Cartagena, geonameid: 2520058, point: [37.602, -0.984]}
  sma: {name: Smara, point: [27.49, -7.83]}
  ter: {name: Teruel, geonameid: 3108126, point: [40.3456, -1.1065]}
  alb: {name: Albarracín, geonameid: 3130679, point: [40.4082, -1.4438]}
events:
  e1: {type: festival, places: [bun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: festival, places: [san, bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
