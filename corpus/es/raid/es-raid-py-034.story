---
id: es-raid-py-034
lang: es
genre: raid
country: PY
published: 2020-03-07
publisher: El Guairá
title: "Un pasaporte falso tumba al astro en [Asunción](asu event)"
---
Agentes de Investigaciones {allanaron}(e1) el miércoles la suite de un hotel en [Lambaré](lam event) y hallaron dos pasaportes [paraguayos](par demonym) a nombre de un exjugador [brasileño](bra demonym) y su hermano. Ambos pasaron la noche {detenidos}(e2) en la Agrupación Especializada de [Tacumbú](tac event).

Habían llegado de [São Paulo](sao mention) invitados por una fundación de [Fernando de la Mora](fer mention). El empresario que gestionó los documentos, Wilmar Concepción, fue capturado en [Ciudad del Este](ciu event) cuando iba a [Foz de Iguazú](foz mention). Dos funcionarias de Migraciones de [San Lorenzo](san metonym) están imputadas.

El fiscal de [Coronel Oviedo](cor mention) sospecha lavado; pedirá datos a [Barcelona](bar mention) y [Porto Alegre](por mention), donde se le quitó un pasaporte en 2018. [Brasilia](bras metonym) sigue el caso. «En la cárcel armamos torneo», contó un interno de [Encarnación](enc mention); el premio, un lechón de [Caaguazú](caa mention).

---
places:
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  lam: {name: Lambaré, geonameid: 3437863, point: [-25.3468, -57.6065]}
  par: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  tac: {name: Tacumbú, point: [-25.31, -57.65], precision: near}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  fer: {name: Fernando de la Mora, geonameid: 3438115, point: [-25.3386, -57.5217]}
  ciu: {name: Ciudad del Este, geonameid: 3439101, point: [-25.5036, -54.6507]}
  foz: {name: Foz de Iguazu, geonameid: 3463030, point: [-25.5478, -54.5881]}
  san: {name: San Lorenzo, geonameid: 3437056, point: [-25.3397, -57.5088]}
  cor: {name: Coronel Oviedo, geonameid: 3438819, point: [-25.4461, -56.4393]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  por: {name: Porto Alegre, geonameid: 3452925, point: [-30.0328, -51.2302]}
  bras: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  enc: {name: Encarnación, geonameid: 3438735, point: [-27.3318, -55.8666]}
  caa: {name: Caaguazú, geonameid: 3439317, point: [-25.471, -56.016]}
events:
  e1: {type: raid, places: [lam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [tac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
