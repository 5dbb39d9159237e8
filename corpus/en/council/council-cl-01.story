---
id: council-cl-01
genre: council
country: CL
published: 2014-01-07
publisher: Diario del Calle-Calle
title: "Sea lions may stay, stalls {must go}(e1): [Valdivia](val metonym) {redraws}(e2) its riverfront"
---
The [Valdivia](val metonym org) municipal council ended eleven months of argument yesterday over who owns the quay. Nobody does, said its lawyer. The council {approved}(e2) a {plan}(e2) that leaves the sea lions on their pontoon at the [Feria Fluvial](fer event) and {moves}(e1) forty craft sellers across the [Pedro de Valdivia](pv mention) bridge to [Isla Teja](teja event) from 1 March.

Mayor Anselmo Krahmer called the site on the island "the best view in the [Los Ríos](rios mention) region". Sellers would rather have customers. Many are from [Niebla](nie mention), [Corral](cor mention) or [Mehuín](meh mention), on the coast, and reach town by the first bus; the extra walk is twenty minutes.

In [Castro](cas event), on [Chiloé](chi event), a similar {transfer}(e3) in 2009 was {undone}(e4) within a season, and a union delegate, Rosa Huenumán, promised that history would repeat itself.

The council also heard that a sea lion {bit}(e5) a visitor from [Neuquén](neu mention), [Argentina](ar mention), on New Year's Eve. He was holding a fish. He received four {stitches}(e6) at the [Regional Hospital](hos event) and, the minutes record, an {apology}(e7).

---
places:
  val: {name: Valdivia, geonameid: 3868707, point: [-39.8142, -73.2459]}
  fer: {name: "Feria Fluvial, Valdivia", point: [-39.8128, -73.248], precision: exact}
  pv: {name: Pedro de Valdivia bridge, point: [-39.8135, -73.25], precision: exact}
  teja: {name: Isla Teja, point: [-39.805, -73.258], precision: near, near: val}
  rios: {name: Los Ríos, geonameid: 6693563, point: [-40.1186, -72.6829], precision: division}
  nie: {name: Niebla, point: [-39.868, -73.386]}
  cor: {name: Corral, point: [-39.888, -73.431]}
  meh: {name: Mehuín, point: [-39.437, -73.209]}
  cas: {name: Castro, geonameid: 3896218, point: [-42.4721, -73.7732]}
  chi: {name: Chiloé, point: [-42.6, -73.9], precision: area, radius_km: 80}
  neu: {name: Neuquén, geonameid: 3843123, point: [-38.9508, -68.0592]}
  ar: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  hos: {name: Valdivia Regional Hospital, point: [-39.8315, -73.229], precision: exact, near: val}
events:
  e1: {type: displacement, places: [teja], start: 2014-03-01, end: 2014-03-01, date_precision: day, date_text: from 1 March, status: planned, actors: "", main: true}
  e2: {type: decision, places: [val], start: 2014-01-06, end: 2014-01-06, date_precision: day, date_text: yesterday, status: happened, actors: Valdivia municipal council, main: true}
  e3: {type: displacement, places: [cas], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: ""}
  e4: {type: decision, places: [cas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: attack, places: [pv], start: 2013-12-31, end: 2013-12-31, date_precision: day, date_text: "on New Year's Eve", injured: 1, status: happened, actors: ""}
  e6: {type: medical, places: [pv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: statement, places: [pv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: "The bite's own place is not said; the pontoon is understood."
