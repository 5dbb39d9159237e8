---
id: es-results-ar-022
lang: es
genre: results
country: AR
published: 2018-03-19
publisher: Deportes del Litoral
title: "Resultados del fin de semana"
---
FÚTBOL. Zona A: Crucero del Norte... suspendido; [Chaco](cha metonym) For Ever 2-Gimnasia de [Concepción](con metonym) 1; Sarmiento de [Resistencia](res metonym) 0-Douglas Haig 0; Sportivo [Las Parejas](las metonym) 3-Unión de [Sunchales](sun metonym) 1. El gol del [paraguayo](par demonym) Encarnación, sobre la hora, {salvó}(e1) a los chaqueños.

RUGBY. Jaguares 49-Lions 35, en [Liniers](lin event). [Tucumán](san event): Universitario 20-Lince 12.

AUTOS. TC en [Neuquén](neu event): 1) J. Olavarría (Ford), de [Balcarce](bal mention); 2) M. Castellano ([Lobería](lob mention)). Próxima: [San Luis](sanl event).

CICLISMO. Vuelta al Valle: etapa [Cipolletti](cip event)-[Villa Regina](vil event), para el [colombiano](col demonym) Tunja.

TENIS. [Indian Wells](ind event): final, 6-4, 6-7, 7-6 sobre el [suizo](swi demonym).

REMO. Regata [Rosario](ros event)-[Victoria](vic event), cancelada por la {bajante}(e2) del [Paraná](para event).

---
places:
  cha: {name: Chaco, geonameid: 3861887, point: [-26.509, -60.8752], precision: division}
  con: {name: Concepción del Uruguay, geonameid: 3435264, point: [-32.4846, -58.2322]}
  res: {name: Resistencia, geonameid: 3429577, point: [-27.4636, -58.9866]}
  las: {name: Las Parejas, point: [-32.68, -61.53]}
  sun: {name: Sunchales, geonameid: 3834971, point: [-30.9448, -61.5597]}
  par: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  lin: {name: Liniers, point: [-34.64, -58.52], precision: near}
  san: {name: San Miguel de Tucumán, geonameid: 3836873, point: [-26.816, -65.2105]}
  neu: {name: Neuquén, geonameid: 3843123, point: [-38.9508, -68.0592]}
  bal: {name: Balcarce, geonameid: 3436177, point: [-37.8464, -58.2555]}
  lob: {name: Lobería, geonameid: 3431321, point: [-38.1634, -58.7818]}
  sanl: {name: San Luis, geonameid: 3837056, point: [-33.2914, -66.3247]}
  cip: {name: Cipolletti, geonameid: 3861056, point: [-38.9339, -67.9903]}
  vil: {name: Villa Regina, geonameid: 3832647, point: [-39.0963, -67.0837]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  ind: {name: Indio, geonameid: 5359446, point: [33.7207, -116.2168]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  vic: {name: Victoria, geonameid: 3832934, point: [-32.6184, -60.1548]}
  para: {name: Paraná, point: [-32.8, -60.6], precision: area, radius_km: 60}
events:
  e1: {type: match, places: [lin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: drought, places: [ros, vic, para], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
