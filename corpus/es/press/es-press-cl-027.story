---
id: es-press-cl-027
lang: es
genre: press
country: CL
published: 2022-08-09
publisher: Aguas del Loa S.A.
title: "Aguas del Loa inaugura desaladora en [Mejillones](mej event)"
---
[Antofagasta](ant dateline), 9 de agosto de 2022. Aguas del Loa {inauguró}(e1) hoy en [Mejillones](mej event) su segunda planta desaladora, que abastecerá de agua de mar a la minería de [Sierra Gorda](sie mention) y [Calama](cal mention) mediante 140 kilómetros de ductos.

Las membranas provienen de [Minneapolis](min mention) y de [Osaka](osa mention); la obra civil, a cargo de un consorcio [español](spa demonym) con sede en [Bilbao](bil mention), {empleó}(e2) a 900 personas, la mitad de la región. «El [desierto de Atacama](des metonym) dejará de pelear por el río», señaló la gerenta general, Paz Copiapó.

La compañía construirá una tercera en [Caldera](cald event) y evalúa otra en [Ilo](ilo event), [Perú](per mention). Participaron en el acto el intendente, la embajadora de [Israel](isr metonym) y la alcaldesa de [Tocopilla](toc metonym). Contacto: oficina [Santiago](san mention), avenida Apoquindo, [Las Condes](las mention). También en [Iquique](iqu mention).

---
places:
  mej: {name: Mejillones, geonameid: 3880143, point: [-23.1, -70.447]}
  ant: {name: Antofagasta, geonameid: 3899539, point: [-23.6509, -70.3975]}
  sie: {name: Sierra Gorda, geonameid: 3870907, point: [-22.8906, -69.3196]}
  cal: {name: Calama, geonameid: 3897347, point: [-22.4567, -68.9237]}
  min: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  bil: {name: Bilbao, geonameid: 3128026, point: [43.2627, -2.9253]}
  des: {name: desierto de Atacama, point: [-24.0, -69.3], precision: area, radius_km: 200}
  cald: {name: Caldera, geonameid: 3897322, point: [-27.0681, -70.8192]}
  ilo: {name: Ilo, geonameid: 3938415, point: [-17.6319, -71.3411]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  toc: {name: Tocopilla, geonameid: 3869716, point: [-22.092, -70.1979]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  las: {name: Las Condes, point: [-33.41, -70.58], precision: near}
  iqu: {name: Iquique, geonameid: 3887127, point: [-20.2133, -70.1503]}
events:
  e1: {type: opening, places: [mej], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [mej], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
