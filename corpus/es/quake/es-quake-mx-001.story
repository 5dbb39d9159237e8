---
id: es-quake-mx-001
lang: es
genre: quake
country: MX
published: 2017-09-20
publisher: El Diario del Valle
title: "Suman 61 muertos en [Morelos](mor event) por el sismo"
---
[CUERNAVACA](cue dateline), Mor., 20 sep. (ANP).- El {sismo}(e1) de magnitud 7.1 que sacudió ayer el centro de [México](mex event) dejó al menos 61 muertos en [Morelos](mor event). En [Jojutla](joj event) el palacio municipal se {desplomó}(e2); en [Axochiapan](axo event), cerca del epicentro, el mercado es un montón de polvo.

También hubo daños en [Puebla](pue event), en [Atlixco](atl event) y en la capital, donde rescatistas de [Israel](isr mention) y de [Japón](jap mention) trabajan en la colonia [Roma](rom event). La carretera a [Taxco](tax mention) sigue cerrada.

«Ni en el 85 se sintió así», dijo Guadalupe Morelos, vecina de [Zacatepec](zac event), mientras cargaba un colchón. El gobierno de [Oaxaca](oax metonym), golpeado por otro temblor hace doce días, ofreció maquinaria. Víveres de [Guadalajara](gua mention) y [Toluca](tol mention) llegarán hoy a [Cuautla](cua event).

---
places:
  mor: {name: Morelos, geonameid: 3522961, point: [18.742, -99.0785], precision: division}
  cue: {name: Cuernavaca, geonameid: 3529947, point: [18.9261, -99.2308]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  joj: {name: Jojutla, geonameid: 3526467, point: [18.6147, -99.1803]}
  axo: {name: Axochiapan, geonameid: 3532545, point: [18.5025, -98.7536]}
  pue: {name: Puebla, geonameid: 3521081, point: [19.0478, -98.2072]}
  atl: {name: Atlixco, geonameid: 3532592, point: [18.9081, -98.4361]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  rom: {name: Roma, point: [19.419, -99.16], precision: near}
  tax: {name: Taxco de Alarcón, geonameid: 3516225, point: [18.5546, -99.6059]}
  zac: {name: Zacatepec, geonameid: 3514163, point: [18.6541, -99.1898]}
  oax: {name: Oaxaca, geonameid: 3522509, point: [16.94, -96.2087], precision: division}
  gua: {name: Guadalajara, geonameid: 4005539, point: [20.6774, -103.3475]}
  tol: {name: Toluca, geonameid: 3515302, point: [19.2879, -99.6532]}
  cua: {name: Cuautla, geonameid: 3529982, point: [18.8106, -98.9352]}
events:
  e1: {type: earthquake, places: [mex, mor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [joj, axo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
