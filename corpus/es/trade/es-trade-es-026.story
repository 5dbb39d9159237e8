---
id: es-trade-es-026
lang: es
genre: trade
country: ES
published: 2019-10-18
publisher: El Olivar
title: "El arancel llega al molino: [Priego](pri mention) mira a [Washington](was metonym)"
---
Desde hoy el aceite envasado en [España](spa mention) paga un 25% al entrar en [Estados Unidos](uni event); el de [Italia](ita mention) y el de [Túnez](tun mention), nada. En [Priego de Córdoba](pri event), donde once almazaras viven de exportar, los camiones {salieron}(e1) ayer en caravana hacia [Algeciras](alg mention) para llegar a tiempo.

«Mi mayor cliente está en [Boston](bos mention)», explica Araceli Lucena, de la cooperativa de [Almedinilla](alm mention). Los graneleros de [Jaén](jae event) se libran. La aceituna negra de [Sevilla](sev mention) ya sufrió lo mismo; el queso [manchego](lam demonym) y el vino de [La Rioja](lar mention) caen ahora.

[Bruselas](bru metonym) amaga con tasas al bourbon de [Kentucky](ken mention). El ministro, en [Córdoba](cor event), {anunció}(e2) un viaje a [Chicago](chi mention). La patronal de [Martos](mar metonym) sugiere embotellar en [Portugal](por event). En la [Puerta del Sol](pue event), el día 30, tractorada. «Yo me apellido Toledo y no vendo espadas», bromea un bodeguero de [Almendralejo](alme mention).

---
places:
  pri: {name: Priego de Córdoba, geonameid: 2512282, point: [37.4381, -4.1952]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  alg: {name: Algeciras, geonameid: 2522013, point: [36.1333, -5.4505]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  alm: {name: Almedinilla, geonameid: 2521905, point: [37.439, -4.0905]}
  jae: {name: Jaén, geonameid: 2516395, point: [37.7692, -3.7903]}
  sev: {name: Sevilla, geonameid: 2510911, point: [37.3828, -5.9732]}
  lam: {name: La Mancha, point: [39.2, -3.0], precision: area, radius_km: 130}
  lar: {name: La Rioja, geonameid: 3336897, point: [42.3179, -2.4034], precision: division}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  ken: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  cor: {name: Córdoba, geonameid: 2519240, point: [37.8916, -4.7728]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  mar: {name: Martos, geonameid: 2514073, point: [37.7211, -3.9726]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  pue: {name: Puerta del Sol, point: [40.417, -3.704], precision: exact}
  alme: {name: Almendralejo, geonameid: 2521893, point: [38.6832, -6.4075]}
events:
  e1: {type: market, places: [pri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [cor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
