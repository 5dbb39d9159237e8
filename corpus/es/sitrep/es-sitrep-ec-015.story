---
id: es-sitrep-ec-015
lang: es
genre: sitrep
country: EC
published: 2016-04-20
title: "Informe de situación n.º 4: terremoto de [Muisne](mui event)"
---
{Balance}(e1) a las 18:00 del 20 de abril. Fallecidos: 553 ([Manabí](man event) 540, [Esmeraldas](esm event) 8, [Santo Domingo](san event) 3, [Guayas](gua event) 2). Albergues abiertos: 39.

Acceso: vía [Chone](cho mention)-[Flavio Alfaro](fla mention), un carril; puente de [San Vicente](sanv mention), solo emergencia; vía [Pedernales](ped mention)-[El Carmen](elc mention), abierta. El aeropuerto de [Manta](mant event) opera sin torre.

Salud: hospitales de campaña en [Portoviejo](por event), [Pedernales](ped event) y [Canoa](can event). Heridos graves a [Quito](qui mention) y [Guayaquil](guay mention). En [Jama](jam event) falta suero.

Ayuda {recibida}(e2): rescatistas de [Colombia](col mention), [México](mex mention), [Venezuela](ven mention) y [Suiza](swi mention); dos aviones de [Perú](per mention). La Cruz Roja [Ecuatoriana](ecu demonym org) reparte agua en [Bahía de Caráquez](bah event). El equipo de bomberos de [Cuenca](cue mention) pasa de [Tarqui](tar event) a [Calceta](cal event). No hay daños en [Galápagos](gal mention).

---
places:
  mui: {name: Muisne, geonameid: 3653967, point: [0.6105, -80.0186]}
  man: {name: Manabí, geonameid: 3654451, point: [-0.7272, -80.1619], precision: division}
  esm: {name: Esmeraldas, geonameid: 3657986, point: [1.2925, -78.9448], precision: division}
  san: {name: Santo Domingo de los Colorados, geonameid: 3651297, point: [-0.2537, -79.1763]}
  gua: {name: Guayas, geonameid: 3657505, point: [-1.9838, -79.8608], precision: division}
  cho: {name: Chone, geonameid: 3659139, point: [-0.6985, -80.0925]}
  fla: {name: Flavio Alfaro, geonameid: 3657919, point: [-0.405, -79.9047]}
  sanv: {name: San Vicente, geonameid: 3651282, point: [-0.59, -80.407]}
  ped: {name: Pedernales, geonameid: 3653307, point: [0.0717, -80.0522]}
  elc: {name: El Carmen, geonameid: 3658336, point: [-0.2753, -79.4622]}
  mant: {name: Manta, geonameid: 3654410, point: [-0.9494, -80.7314]}
  por: {name: Portoviejo, geonameid: 3652941, point: [-1.0576, -80.4514]}
  can: {name: Canoa, point: [-0.46, -80.456]}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  guay: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  jam: {name: Jama, geonameid: 3655522, point: [-0.2017, -80.2636]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  bah: {name: Bahía de Caráquez, geonameid: 3660401, point: [-0.6003, -80.4244]}
  cue: {name: Cuenca, geonameid: 3658666, point: [-2.8953, -78.9963]}
  tar: {name: Tarqui, point: [-0.955, -80.713], precision: near}
  cal: {name: Calceta, geonameid: 3659926, point: [-0.8458, -80.1639]}
  gal: {name: Galápagos, geonameid: 3657879, point: [-1.368, -89.685], precision: division}
events:
  e1: {type: earthquake, places: [mui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [jam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
