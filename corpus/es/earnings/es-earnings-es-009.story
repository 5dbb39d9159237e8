---
id: es-earnings-es-009
lang: es
genre: earnings
country: ES
published: 2023-02-23
publisher: El Cierre
title: "Olivar de Oriente gana un 12% más gracias a [Italia](ita mention) y [Estados Unidos](uni mention)"
---
[Sevilla](sev dateline).- Olivar de Oriente {cerró}(e1) 2022 con un beneficio de 38 millones, un 12% más, pese a la peor cosecha en diez años en [Jaén](jae event). Las ventas crecieron en [Italia](ita event), en [Alemania](ger event) y sobre todo en [Estados Unidos](uni event), donde la planta de [Modesto](mod event) trabaja a tres turnos.

La compañía, con sede en [Dos Hermanas](dos mention), {cerrará}(e2) la envasadora de [Tarancón](tar event) y ampliará la de [Antequera](ant event). En [Túnez](tun event) compró en octubre una almazara a las afueras de [Sfax](sfa event); en [Brasil](bra event), reconoció su consejera delegada, Inés Baeza, «no acabamos de arrancar».

La acción subió un 3% en la Bolsa de [Madrid](mad metonym). La fábrica de [Córdoba](cor mention), parada desde el verano, reabrirá cuando llegue aceite [portugués](por demonym). Banco del Segura mantiene la recomendación de comprar; los analistas de [Fráncfort](fra mention) son menos entusiastas.

---
places:
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  sev: {name: Sevilla, geonameid: 2510911, point: [37.3828, -5.9732]}
  jae: {name: Jaén, geonameid: 2516395, point: [37.7692, -3.7903]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  mod: {name: Modesto, geonameid: 5373900, point: [37.6391, -120.9969]}
  dos: {name: Dos Hermanas, geonameid: 2518794, point: [37.2829, -5.9209]}
  tar: {name: Tarancón, geonameid: 3108317, point: [40.0085, -3.0073]}
  ant: {name: Antequera, geonameid: 2521710, point: [37.0194, -4.5612]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  sfa: {name: Sfax, geonameid: 2467454, point: [34.7406, 10.7603]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  cor: {name: Córdoba, geonameid: 2519240, point: [37.8916, -4.7728]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
events:
  e1: {type: earnings, places: [jae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [tar, ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
