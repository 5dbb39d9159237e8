---
id: es-frontline-co-038
lang: es
genre: frontline
country: CO
published: 2022-01-04
publisher: La Jornada Andina
title: "Veintitrés muertos en [Arauca](ara event) por choques entre guerrillas"
---
[Arauca](arau dateline). Los {enfrentamientos}(e1) del fin de semana en [Tame](tam event), [Saravena](sar event), [Fortul](for event) y [Arauquita](arauq event) dejaron 23 muertos, informó el Ministerio de Defensa. Cincuenta familias pasaron el río hacia [El Amparo](ela mention), en el [estado Apure](apu mention). Otras se {refugiaron}(e2) en el colegio de [Panamá de Arauca](pan event), vereda que nada debe al istmo.

El presidente convocó consejo de seguridad en [Cúcuta](cuc event) y envió dos batallones. [Caracas](car metonym), dijo, da refugio a los jefes. «[Caracas](car metonym) no manda ni en [La Victoria](lav mention)», replicó por radio un locutor de [Guasdualito](gua mention).

La guerra por la coca, que ardió en [Catatumbo](cat event) en 2018 y sigue en [Nariño](nar event), no se veía en los llanos desde 2010. La ONU, desde [Ginebra](gen mention), pidió corredor humanitario. En [Yopal](yop event), la gobernación de [Casanare](cas metonym) habilitó un coliseo. El obispo de [Arauca](arau metonym), monseñor Málaga, halló cuerpos.

---
places:
  ara: {name: Arauca, geonameid: 3689720, point: [6.7961, -70.5094], precision: division}
  arau: {name: Arauca, geonameid: 3689718, point: [7.0847, -70.7591]}
  tam: {name: Tame, geonameid: 3667478, point: [6.4607, -71.7362]}
  sar: {name: Saravena, geonameid: 3668257, point: [6.9632, -71.8823]}
  for: {name: Fortul, geonameid: 3682361, point: [6.7926, -71.776]}
  arauq: {name: Arauquita, geonameid: 3689714, point: [7.0292, -71.4281]}
  ela: {name: El Amparo, point: [7.1, -70.75]}
  apu: {name: Apure, geonameid: 3649151, point: [7.0405, -68.55], precision: division}
  pan: {name: Panamá de Arauca, point: [6.87, -71.35]}
  cuc: {name: Cúcuta, geonameid: 3685533, point: [7.9074, -72.5049]}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  lav: {name: La Victoria, point: [7.0, -71.0]}
  gua: {name: Guasdualito, geonameid: 3804949, point: [7.2424, -70.7323]}
  cat: {name: Catatumbo, point: [8.6, -73.1], precision: area, radius_km: 60}
  nar: {name: Nariño, geonameid: 3674021, point: [1.6017, -77.9777], precision: division}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  yop: {name: Yopal, geonameid: 3665688, point: [5.3357, -72.3939]}
  cas: {name: Casanare Department, geonameid: 3687173, point: [5.4625, -71.4622], precision: division}
events:
  e1: {type: battle, places: [tam, sar, for, arauq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [pan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
