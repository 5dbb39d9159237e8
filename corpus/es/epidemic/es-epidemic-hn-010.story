---
id: es-epidemic-hn-010
lang: es
genre: epidemic
country: HN
published: 2019-07-30
publisher: La Tarde Centroamericana
title: "Dengue en [Honduras](hon event): alerta en doce departamentos"
---
[Tegucigalpa](teg dateline) (ACN) — Los hospitales de [Honduras](hon event) han registrado 54 {muertes}(e1) por dengue este año, la mitad de niños. Los peores focos están en [Cortés](cor event), [Olancho](ola event) y [Santa Bárbara](san event). En el Mario Rivas de [San Pedro Sula](sanp event) hay tres pacientes por cama.

[Guatemala](gua event) y [Nicaragua](nic event) también declararon alerta; [El Salvador](els event) fumiga la frontera de [El Amatillo](ela event). «El mosquito no pide pasaporte», advirtió la viceministra Dunia Comayagua en [La Ceiba](lac event), donde se abrió un centro de triaje.

[Cuba](cub metonym) envió 20 internistas. La Organización Panamericana de la Salud enviará reactivos desde [Panamá](pan mention). En la isla de [Roatán](roa mention), muy visitada por [canadienses](can demonym), no hay casos graves, según la cámara de turismo. En [Gracias](gra event), [Lempira](lem event), los soldados destruyen criaderos casa por casa.

---
places:
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  teg: {name: Tegucigalpa, geonameid: 3600949, point: [14.0818, -87.2068]}
  cor: {name: Cortés Department, geonameid: 3613140, point: [15.5336, -88.0359], precision: division}
  ola: {name: Olancho Department, geonameid: 3604249, point: [14.8052, -85.9937], precision: division}
  san: {name: Santa Bárbara Department, geonameid: 3601689, point: [15.0527, -88.33], precision: division}
  sanp: {name: San Pedro Sula, geonameid: 3601782, point: [15.5059, -88.0259]}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  nic: {name: Nicaragua, geonameid: 3617476, point: [13.0, -85.0], precision: country}
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  ela: {name: El Amatillo, point: [13.59, -87.77], precision: near}
  lac: {name: La Ceiba, geonameid: 3608248, point: [15.7597, -86.7822]}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  pan: {name: Panama City, geonameid: 3703443, point: [8.9936, -79.5197]}
  roa: {name: Roatán, point: [16.35, -86.45], precision: area, radius_km: 20}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  gra: {name: Gracias, geonameid: 3609586, point: [14.5907, -88.5861]}
  lem: {name: Lempira Department, geonameid: 3606066, point: [14.4408, -88.6478], precision: division}
events:
  e1: {type: outbreak, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
