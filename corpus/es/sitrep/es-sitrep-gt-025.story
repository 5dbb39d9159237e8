---
id: es-sitrep-gt-025
lang: es
genre: sitrep
country: GT
published: 2018-06-05
title: "Volcán de [Fuego](fue event): boletín 11"
---
Situación (5/6, 06:00). {Erupción}(e1) iniciada el domingo 3. Fallecidos: 70; desaparecidos: 192. Comunidades sepultadas: [San Miguel Los Lotes](san event) y [El Rodeo](elr event), municipio de [Escuintla](esc event). Evacuados: 3.271, en albergues de [Escuintla](esc event), [Alotenango](alo event) y [Santa Lucía Cotzumalguapa](sant event).

Vías. RN-14 cerrada entre [Escuintla](esc mention) y [Antigua](ant mention). Aeropuerto [La Aurora](laa event): pista barrida, reabierta. Puente [Las Lajas](las event), destruido.

Salud. Diez niños quemados irán a [Galveston](gal mention), [Texas](tex mention); seis adultos, a la [Ciudad de México](mex mention). Falta plasma en el Roosevelt de la capital.

Ayuda {recibida}(e2). [Honduras](hon mention): 50 bomberos; [El Salvador](els mention): agua; [Israel](isr mention): carpas; [Taiwán](tai mention): 200.000 dólares. La ceniza alcanzó [Chimaltenango](chi event) y [Sacatepéquez](sac event). En [Quetzaltenango](que mention) no hay novedad. Responsable: Ing. Zacapa.

---
places:
  fue: {name: Fuego, point: [14.473, -90.88], precision: near}
  san: {name: San Miguel Los Lotes, point: [14.4, -90.84]}
  elr: {name: El Rodeo, point: [14.38, -90.83]}
  esc: {name: Escuintla, geonameid: 3595803, point: [14.301, -90.7882]}
  alo: {name: Alotenango, geonameid: 3599788, point: [14.4858, -90.8044]}
  sant: {name: Santa Lucía Cotzumalguapa, geonameid: 3589289, point: [14.3351, -91.0234]}
  ant: {name: Antigua Guatemala, geonameid: 3599699, point: [14.5564, -90.7332]}
  laa: {name: La Aurora, point: [14.583, -90.527], precision: exact}
  las: {name: Las Lajas, point: [14.41, -90.84], precision: near}
  gal: {name: Galveston, geonameid: 4692883, point: [29.3013, -94.7977]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  chi: {name: Chimaltenango, geonameid: 3598572, point: [14.6588, -90.8216]}
  sac: {name: Sacatepéquez, geonameid: 3590686, point: [14.6139, -90.7545], precision: division}
  que: {name: Quetzaltenango, geonameid: 3590979, point: [14.8446, -91.5232]}
events:
  e1: {type: eruption, places: [fue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: aid, places: [las], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
