---
id: es-strike-cr-039
lang: es
genre: strike
country: CR
published: 2018-09-14
publisher: La Nación Tica
title: "[Limón](lim event), el corazón de la huelga"
---
La {huelga}(e1) contra el plan fiscal cumple cinco días y [Limón](lim event) sigue sin gasolina. Encapuchados {saquearon}(e2) un supermercado en [Cieneguita](cie event) y descarrilaron un tren cerca de [Moín](moi event). Los bananeros de [Siquirres](siq event) y [Guápiles](gua event) botan fruta.

En [San José](san event), los maestros marcharon de la [Merced](mer event) a la Corte. En [Puntarenas](pun event) los muelleros votaron no. El gobierno trajo combustible por [Caldera](cal event), con escolta. [Paso Canoas](pas event), en la frontera con [Panamá](pan mention), está libre; [Peñas Blancas](pen event), no.

«No somos [Nicaragua](nic mention)», insistió la vicepresidenta, Alajuela Mora de apellido Mora. La OCDE, desde [París](par mention), apura. Los [nicaragüenses](nic demonym) que cortan piña en [Pital](pit mention) no paran: nadie les paga la protesta. En [Cartago](car event) hay misa por la paz. [Heredia](her metonym) ofrece mediar. La [Universidad de Costa Rica](cos metonym org) suspendió clases.

---
places:
  lim: {name: Limón, geonameid: 3622247, point: [9.9907, -83.036]}
  cie: {name: Cieneguita, point: [9.98, -83.04], precision: near}
  moi: {name: Moín, point: [10.0, -83.08], precision: near}
  siq: {name: Siquirres, geonameid: 3621440, point: [10.0975, -83.5066]}
  gua: {name: Guápiles, geonameid: 3623580, point: [10.2168, -83.7848]}
  san: {name: San José, geonameid: 3621849, point: [9.9339, -84.0849]}
  mer: {name: Merced, point: [9.933, -84.087], precision: near}
  pun: {name: Puntarenas, geonameid: 3622228, point: [9.9769, -84.8379]}
  cal: {name: Caldera, point: [9.91, -84.71], precision: near}
  pas: {name: Paso Canoas, point: [8.53, -82.84]}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  pen: {name: Peñas Blancas, point: [11.21, -85.61], precision: near}
  nic: {name: Nicaragua, geonameid: 3617476, point: [13.0, -85.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  pit: {name: Pital, geonameid: 3622382, point: [10.4506, -84.2741]}
  car: {name: Cartago, geonameid: 3624370, point: [9.8637, -83.9195]}
  her: {name: Heredia, geonameid: 3623486, point: [9.9987, -84.1159]}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
events:
  e1: {type: strike, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: riot, places: [cie, moi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
