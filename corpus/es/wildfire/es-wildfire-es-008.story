---
id: es-wildfire-es-008
lang: es
genre: wildfire
country: ES
published: 2022-07-19
publisher: Diario de la Meseta
title: "[Zamora](zam event) arde: el fuego de [Losacio](los event) obliga a desalojar 32 pueblos"
---
[Zamora](zam dateline) / [Valladolid](val dateline). El {incendio}(e1) declarado el domingo en [Losacio](los event) ha {matado}(e2) ya a dos personas, un brigadista y un pastor de [Escober](esc mention). Han sido {desalojados}(e3) 32 núcleos, entre ellos [Tábara](tab event) y [Ferreruela](fer event), y la línea de alta velocidad entre [Madrid](mad mention) y [Galicia](gal mention) permanece cortada.

La [sierra de la Culebra](sie event) ya había ardido en junio. Desde [Braganza](bra mention), al otro lado de la raya, han venido dos autobombas; de [Zaragoza](zar mention), un batallón de la UME. En [Extremadura](ext event) sigue activo el fuego de [Las Hurdes](las event), y en [Ávila](avi event) se ha reavivado el de [Cebreros](ceb event).

«Somos alistanos, no cenizas», gritaba un vecino ante la delegación de la [Junta de Castilla y León](cas metonym org). El viento girará hoy a [Benavente](ben mention), según la agencia estatal.

---
places:
  zam: {name: Zamora, geonameid: 3104342, point: [41.5063, -5.7446]}
  los: {name: Losacio, geonameid: 3118070, point: [41.7109, -6.0406]}
  val: {name: Valladolid, geonameid: 3106672, point: [41.6554, -4.7235]}
  esc: {name: Escober, point: [41.77, -6.03]}
  tab: {name: Tábara, geonameid: 3108458, point: [41.8246, -5.9642]}
  fer: {name: Ferreruela, geonameid: 3122496, point: [41.7667, -6.0721]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  gal: {name: Galicia, geonameid: 3336902, point: [42.763, -8.0183], precision: division}
  sie: {name: sierra de la Culebra, point: [41.9, -6.3], precision: area, radius_km: 25}
  bra: {name: Bragança, geonameid: 2742027, point: [41.8072, -6.759]}
  zar: {name: Zaragoza, geonameid: 3104324, point: [41.6561, -0.8773]}
  ext: {name: Extremadura, geonameid: 2593112, point: [39.2083, -6.1173], precision: division}
  las: {name: Las Hurdes, point: [40.38, -6.25], precision: area, radius_km: 20}
  avi: {name: Ávila, geonameid: 3129136, point: [40.6572, -4.6995]}
  ceb: {name: Cebreros, geonameid: 3125548, point: [40.4584, -4.4643]}
  cas: {name: Castile and León, geonameid: 3336900, point: [41.721, -4.7573], precision: division}
  ben: {name: Benavente, geonameid: 3128291, point: [42.0025, -5.6783]}
events:
  e1: {type: wildfire, places: [los], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [los], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: displacement, places: [tab, fer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
