---
id: es-flood-pe-004
lang: es
genre: flood
country: PE
published: 2017-03-28
publisher: Correo del Norte
title: "[Piura](piu event), bajo el agua: el río se desborda en la Plaza de Armas"
---
[PIURA](piu dateline). El río [Piura](piur event) se {desbordó}(e1) ayer al amanecer y cubrió con dos metros de agua el centro de la ciudad. En [Castilla](cas event), al otro lado del puente, los vecinos subieron a los techos; en [Catacaos](cat event) se esperaba la crecida para la tarde. Más de 3.000 personas fueron {evacuadas}(e2) al kilómetro 980 de la [Panamericana Norte](pan event).

El puente que une [Sullana](sul mention) con [Talara](tal mention) resiste. [Tumbes](tum event), en la frontera con [Ecuador](ecu mention), se quedó sin agua potable y en [Chulucanas](chu event) se perdieron las siembras de mango.

«[Lima](lim metonym) no existe para nosotros», se quejó Segundo Chiclayo, limonero de [Tambogrande](tam mention). [Lima](lim metonym) prometió dos helicópteros; uno salió ya de [Trujillo](tru mention). Un avión con carpas vuela desde [Santiago de Chile](san mention), y el gobierno [boliviano](bol demonym) ofreció otro.

---
places:
  piu: {name: Piura, geonameid: 3693528, point: [-5.1819, -80.6572]}
  piur: {name: Piura, point: [-5.2, -80.65], precision: area, radius_km: 60}
  cas: {name: Castilla, point: [-5.2, -80.62]}
  cat: {name: Catacaos, geonameid: 3698658, point: [-5.2667, -80.6833]}
  pan: {name: Panamericana Norte, point: [-5.25, -80.3], precision: near}
  sul: {name: Sullana, geonameid: 3691674, point: [-4.9039, -80.6853]}
  tal: {name: Talara, geonameid: 3691582, point: [-4.5772, -81.2719]}
  tum: {name: Tumbes, geonameid: 3691148, point: [-3.5559, -80.4426]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  chu: {name: Chulucanas, geonameid: 3698105, point: [-5.0925, -80.1625]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  tam: {name: Tambo Grande, geonameid: 3691530, point: [-4.9269, -80.3447]}
  tru: {name: Trujillo, geonameid: 3691175, point: [-8.116, -79.03]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
events:
  e1: {type: flood, places: [piur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [pan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
