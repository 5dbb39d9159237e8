---
id: trade-py-05
genre: trade
country: PY
published: 2018-02-16
publisher: "River Plate Shipping & Grain"
title: "Toll row {strands}(e1) 80 barges below [Rosario](ros mention)"
---
[ASUNCIÓN](asu dateline), 16 Feb — The soy is ripe, the river is high, and still nothing moves. Convoys belonging to [Paraguayan](py demonym) owners have been {held}(e1) since Saturday at kilometre 380 of the [Paraná](par event), between [San Lorenzo](slo event) and [Villa Constitución](vco event), because they would not pay the 92 cents a ton that [Buenos Aires](ba metonym) {charges}(e2) since the first of January for pilots they say they can do without.

"Illegal," {said}(e3) the foreign ministry in [Asunción](asu event). [Brasília](bsb metonym), [La Paz](lpz metonym) and [Montevideo](mvd metonym) put their names to the {protest}(e4) on Wednesday. The [Argentine](ar demonym) coastguard {freed}(e5) one string of twelve barges on Thursday after its owner produced a bank guarantee at [San Nicolás](snc event).

At [Villeta](vil event), forty kilometres downstream from the capital, silos are full. Hauliers queue on the road from [Caaguazú](caa mention), and two crushers have {stopped work}(e6). Fuel may {run short}(e7) in the [Chaco](cha event) within ten days, the importers' chamber {warned}(e8), as tankers coming up from [Campana](cam mention) wait in the same line.

[Bolivia](bo metonym), for its part, has {asked}(e9) whether [Puerto Busch](pbu mention) could be reached some other way. It cannot.

---
places:
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  py: {name: Paraguay, geonameid: 3437598, point: [-23.3333, -58.0], precision: country}
  par: {name: Paraná River, point: [-33.0, -60.5], precision: area}
  slo: {name: San Lorenzo, point: [-32.75, -60.73]}
  vco: {name: Villa Constitución, geonameid: 3832778, point: [-33.2279, -60.3299]}
  ba: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  bsb: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  lpz: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  mvd: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  ar: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  snc: {name: San Nicolás, geonameid: 3836846, point: [-33.3342, -60.2108]}
  vil: {name: Villeta, point: [-25.507, -57.558]}
  caa: {name: Caaguazú, geonameid: 3439317, point: [-25.471, -56.016]}
  cha: {name: Chaco, point: [-22.0, -60.0], precision: area, radius_km: 300}
  cam: {name: Campana, geonameid: 3435810, point: [-34.1633, -58.9592]}
  bo: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  pbu: {name: Puerto Busch, point: [-20.06, -58.03], precision: near}
events:
  e1: {type: transport_change, places: [slo, vco], start: 2018-02-10, end: 2018-02-10, date_precision: day, date_text: since Saturday, status: happened, actors: "", targets: Paraguayan owners, main: true}
  e2: {type: decision, places: [ba], start: 2018-01-01, end: 2018-01-01, date_precision: day, date_text: since the first of January, status: happened, actors: Buenos Aires}
  e3: {type: statement, places: [asu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: statement, places: [bsb, lpz, mvd], start: 2018-02-14, end: 2018-02-14, date_precision: day, date_text: on Wednesday, status: happened, actors: "Brasília, La Paz and Montevideo"}
  e5: {type: transport_change, places: [snc], start: 2018-02-15, end: 2018-02-15, date_precision: day, date_text: on Thursday, status: happened, actors: The Argentine coastguard}
  e6: {type: closure, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: market, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e8: {type: statement, places: [asu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: statement, places: [bo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: "e5 places Villeta by reading; the crushers are not said to stand there."
