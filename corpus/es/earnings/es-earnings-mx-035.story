---
id: es-earnings-mx-035
lang: es
genre: earnings
country: MX
published: 2020-10-21
publisher: Finanzas MX
title: "Cementos del Bajío resiste: crece en [Guanajuato](gua event), cae en [Egipto](egy event)"
---
[MONTERREY](mon dateline), NL.- Cementos del Bajío {reportó}(e1) utilidades por 1,240 millones de pesos en el tercer trimestre, 6% arriba. La autoconstrucción en [Guanajuato](gua event), [Michoacán](mic event) y el [Estado de México](sta event) compensó el desplome de [Egipto](egy event) y [Filipinas](phi event).

La planta de [Tepeaca](tep event) opera al tope; la de [Hermosillo](her event) exporta a [Arizona](ari mention). En [Colombia](col event) {cerró}(e2) el horno de [Ibagué](iba event). «El Tren Maya nos pide saco en [Escárcega](esc mention) y en [Tenosique](ten mention)», celebró el director, Ramiro Saltillo.

La empresa vendió su filial [croata](cro demonym), con canteras cerca de [Split](spl mention), a un grupo de [Lisboa](lis mention). Los bonos subieron en [Nueva York](new event); la acción, 1.8% en la [Bolsa Mexicana](mex demonym org). Calificadora [Monterrey](mon metonym org) & Asociados ratificó la nota. No prevé inversiones en [Cuba](cub mention). La junta será el 5 en [San Pedro Garza García](san event).

---
places:
  gua: {name: Guanajuato, geonameid: 4005267, point: [20.8141, -100.904], precision: division}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  mon: {name: Monterrey, geonameid: 3995465, point: [25.6843, -100.3172]}
  mic: {name: Michoacán, geonameid: 3995955, point: [19.2458, -101.936], precision: division}
  sta: {name: State of Mexico, geonameid: 3523272, point: [19.3275, -99.7416], precision: division}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  tep: {name: Tepeaca, geonameid: 3515904, point: [18.9669, -97.8998]}
  her: {name: Hermosillo, geonameid: 4004898, point: [29.0887, -110.9668]}
  ari: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  iba: {name: Ibagué, geonameid: 3680656, point: [4.4357, -75.2029]}
  esc: {name: Escárcega, geonameid: 3527795, point: [18.6089, -90.7454]}
  ten: {name: Tenosique, geonameid: 3515956, point: [17.4729, -91.4236]}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  spl: {name: Split, geonameid: 3190261, point: [43.5089, 16.4392]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  san: {name: San Pedro Garza García, geonameid: 4005937, point: [25.6616, -100.4034]}
events:
  e1: {type: earnings, places: [gua, egy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [col, iba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
