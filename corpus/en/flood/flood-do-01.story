---
id: flood-do-01
genre: flood
country: DO
published: 2022-04-24
publisher: Diario del Cibao
title: "River in the emergency room"
---
[SAN FRANCISCO DE MACORÍS](sfm dateline). Twelve patients and one newborn were {carried up}(e1) the stairs of the San Vicente hospital in [San Francisco de Macorís](sfm event) on mattresses when the [Jaya](jay event) river {came in}(e2) through the ambulance doors early on Saturday.

It was the worst {flood}(e2) in the [Cibao](cib event) since {2007}(e3), the Emergency Operations Centre said in [Santo Domingo](sd mention). Along the [Yuna](yun event), at [Villa Riva](vr event) and [Arenoso](are event), rice growers {lost}(e4) most of a crop that was a fortnight from cutting. A motorcyclist {drowned}(e5) on the ford at [Pimentel](pim event). Some 3,100 people are {in churches}(e6).

Damage was slighter in [Santiago](san event), the [Dominican](do demonym) one, where the [Yaque del Norte](yn event) {rose}(e7) but kept to its bed. In [Haiti](ht event), {rain}(e8) {closed}(e8) the market at [Ouanaminthe](oua event), across the bridge from [Dajabón](daj mention).

The baby, a girl of 2.9 kilos, had been {born}(e9) at a quarter to four, with the {lights already out}(e10). Her father is a ballplayer in [Toledo](tol mention), [Ohio](oh mention), and saw her first by telephone. The nurses want her called Moisés, whatever the parents decide.

Schools will not {open}(e11) on Monday.

---
places:
  sfm: {name: San Francisco de Macorís, geonameid: 3493146, point: [19.2938, -70.2528]}
  jay: {name: Jaya River, point: [19.28, -70.24], precision: near}
  cib: {name: Cibao, point: [19.3, -70.4], precision: area, radius_km: 70}
  sd: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
  yun: {name: Yuna River, point: [19.15, -69.95], precision: area, radius_km: 40}
  vr: {name: Villa Riva, geonameid: 3491916, point: [19.1807, -69.9132]}
  are: {name: Arenoso, geonameid: 3512573, point: [19.1873, -69.8592]}
  pim: {name: Pimentel, geonameid: 3494768, point: [19.1842, -70.1088]}
  san: {name: Santiago de los Caballeros, geonameid: 3492914, point: [19.4504, -70.6908]}
  do: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.6667], precision: country}
  yn: {name: Yaque del Norte, point: [19.5, -70.8], precision: area, radius_km: 60}
  ht: {name: Haiti, geonameid: 3723988, point: [19.0, -72.4167], precision: country}
  oua: {name: Ouanaminthe, geonameid: 3719436, point: [19.5493, -71.7248]}
  daj: {name: Dajabón, geonameid: 3508952, point: [19.5481, -71.7082]}
  tol: {name: Toledo, geonameid: 5174035, point: [41.6639, -83.5552]}
  oh: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
events:
  e1: {type: rescue, places: [sfm], start: 2022-04-23, end: 2022-04-23, date_precision: day, date_text: early on Saturday, status: happened, actors: "", targets: Twelve patients and one newborn, main: true}
  e2: {type: flood, places: [sfm, vr, are], start: 2022-04-23, end: 2022-04-23, date_precision: day, date_text: early on Saturday, status: happened, actors: "", main: true}
  e3: {type: flood, places: [cib], start: 2007, end: 2007, date_precision: year, date_text: 2007, status: happened, actors: "", minor: true}
  e4: {type: flood, places: [vr, are], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: flood, places: [pim], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: ""}
  e6: {type: displacement, places: [cib], start: null, end: null, date_precision: unknown, date_text: "", displaced: 3100, displaced_qualifier: about, status: happened, actors: ""}
  e7: {type: flood, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: closure, places: [oua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: medical, places: [sfm], start: 2022-04-23, end: 2022-04-23, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: outage, places: [sfm], start: 2022-04-23, end: 2022-04-23, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: closure, places: [sfm], start: 2022-04-25, end: 2022-04-25, date_precision: day, date_text: on Monday, status: planned, actors: ""}
notes: ""
