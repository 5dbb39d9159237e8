---
id: es-captions-es-020
lang: es
genre: captions
country: ES
published: 2016-05-01
title: "La semana en imágenes"
---
[Pamplona](pam event). Una mujer {riega}(e1) los geranios en la calle [Estafeta](est event). / A. Soria

[Calais](cal event), [Francia](fra mention). Un grupo de [afganos](afg demonym) espera el paso de camiones hacia [Dover](dov mention).

[Lesbos](les event) ([Grecia](gre mention)). El papa {visita}(e2) el campo de [Moria](mor event) y se lleva doce refugiados a [Roma](rom mention).

[Guayaquil](gua event). Fila para donar agua a los damnificados de [Manabí](man mention).

[Cuenca](cue event). No es la del [Ecuador](ecu mention), sino la [manchega](cas demonym): procesión bajo el granizo.

[Pekín](bei event). Primer día sin {nube}(e3) tóxica desde febrero. Al fondo, la [Ciudad Prohibida](ciu mention).

[Mérida](mer event), [Yucatán](yuc mention). El torero Julio Trujillo, de [Badajoz](bad mention), {cogido}(e4) por su segundo.

[Ceuta](ceu event). Dos guardias junto a la valla del [Tarajal](tar event).

---
places:
  pam: {name: Pamplona, geonameid: 3114472, point: [42.8169, -1.6432]}
  est: {name: Estafeta, point: [42.817, -1.641], precision: near}
  cal: {name: Calais, geonameid: 3029162, point: [50.9519, 1.8563]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  dov: {name: Dover, geonameid: 2651048, point: [51.126, 1.3126]}
  les: {name: Lesbos, point: [39.2, 26.3], precision: area, radius_km: 25}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  mor: {name: Moria, point: [39.135, 26.503]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  man: {name: Manabí, geonameid: 3654451, point: [-0.7272, -80.1619], precision: division}
  cue: {name: Cuenca, geonameid: 3124132, point: [40.0667, -2.1333]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  cas: {name: Castilla-La Mancha, geonameid: 2593111, point: [39.6444, -2.9671], precision: division}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  ciu: {name: Ciudad Prohibida, point: [39.916, 116.39], precision: exact}
  mer: {name: Mérida, geonameid: 3523349, point: [20.967, -89.6232]}
  yuc: {name: Yucatán, geonameid: 3514211, point: [20.663, -88.9836], precision: division}
  bad: {name: Badajoz, geonameid: 2521420, point: [38.8779, -6.9706]}
  ceu: {name: Ceuta, geonameid: 6362987, point: [35.8892, -5.3204]}
  tar: {name: Tarajal, point: [35.87, -5.343], precision: near}
events:
  e1: {type: other, places: [est], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: visit, places: [mor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: other, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: other_accident, places: [mer], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
