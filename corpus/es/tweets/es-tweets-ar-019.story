---
id: es-tweets-ar-019
lang: es
genre: tweets
country: AR
published: 2020-12-30
title: "Lo que dicen las redes: corte de luz en [La Matanza](lam event)"
---
@vecinxs_caseros: [Caseros](cas event) sin {luz}(e1) desde las 3 am. En [Ciudadela](ciu event) volvió, acá no.

@trenesaldia: El Sarmiento circula limitado entre [Once](onc mention) y [Haedo](hae mention) por un {incendio}(e2) en la estación [Ramos Mejía](ram event).

@la_cordobesa: Los [cordobeses](cor demonym) miramos el mapa de los cortes y sonreímos. 39 grados en [Córdoba](cor event) y el aire anda.

@marianoSanJusto: Me llamo San Justo de apellido y vivo en [San Justo](san mention). Sin luz los dos.

@meteobaires: Alerta por {tormentas}(e3) en [Luján](luj event), [Mercedes](mer event) y [Chivilcoy](chi event).

@desdeMadrid: En [Madrid](mad mention) nieva, en [Morón](mor event) mi vieja se abanica con la factura.

@ente_oficial: Cuadrillas trabajan en la subestación [Ezeiza](eze event). Normalización en [Lomas de Zamora](lom event): 14 hs.

---
places:
  lam: {name: La Matanza, point: [-34.75, -58.58], precision: division}
  cas: {name: Caseros, point: [-34.61, -58.56]}
  ciu: {name: Ciudadela, point: [-34.64, -58.53]}
  onc: {name: Once, point: [-34.609, -58.408], precision: near}
  hae: {name: Haedo, geonameid: 3430835, point: [-34.6424, -58.5921]}
  ram: {name: Ramos Mejía, point: [-34.64, -58.56]}
  cor: {name: Córdoba, geonameid: 3860259, point: [-31.4065, -64.1885]}
  san: {name: San Justo, geonameid: 3428775, point: [-34.6811, -58.5638]}
  luj: {name: Luján, geonameid: 3430988, point: [-34.5664, -59.1148]}
  mer: {name: Mercedes, geonameid: 3430708, point: [-34.6507, -59.4314]}
  chi: {name: Chivilcoy, geonameid: 3861344, point: [-34.8969, -60.0191]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  mor: {name: Morón, geonameid: 3430545, point: [-34.6512, -58.6221]}
  eze: {name: Ezeiza, geonameid: 3433975, point: [-34.8544, -58.5247]}
  lom: {name: Lomas de Zamora, geonameid: 3431271, point: [-34.7574, -58.4028]}
events:
  e1: {type: outage, places: [cas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fire, places: [ram], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: storm, places: [luj, mer, chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
