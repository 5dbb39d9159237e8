---
id: report-cl-569
genre: report
country: CL
published: 2022-09-05
publisher: Southern Cone Dispatch
title: "[Chile](chi metonym) {rejects}(e1) new constitution by wide margin"
---
[SANTIAGO](san dateline) — [Chileans](chil demonym) have {voted down}(e1) a proposed constitution that would have been among the most far-reaching in the world, and President Bastián Urrutia, who had staked much on it, now has to find another way.

With 99.9 per cent of the {ballots}(e1) counted on Sunday night, "no" had 61.9 per cent. It {won}(e1) in every one of the 16 regions and in all but eight of 346 communes. Even in [Valparaíso](val event) and in [Puente Alto](pue event), south of the capital, the result was plain before seven in the evening. Among the eight exceptions were [Juan Fernández](jua event), far out in the [Pacific](pac mention), and [Isla de Maipo](isl event).

Horns sounded in [Las Condes](las event) and [Providencia](pro event); in [Plaza Italia](pla event), where it had all begun, a few hundred of the losing side {faced}(e2) the water cannon. Nine were {detained}(e3).

The 388 articles were the work of an elected convention that {sat}(e4) for a year. It owes its birth to the {riots}(e5) of October 2019, set off by a rise in metro fares, in which some 30 people {died}(e5) and 25 stations {burned}(e5). In a {plebiscite}(e6) a year later, nearly 80 per cent {asked}(e6) for a new text to replace the one of 1980.

"What we were offered was eleven constitutions stapled together," said Rebeca Coñuecar, a nurse and a Mapuche from [Temuco](tem mention), in whose region 74 per cent {said no}(e1). She disliked above all the chapter on separate courts. In [La Araucanía](laa event), lorries have been {burned}(e7) almost weekly this winter, and a state of emergency, {declared}(e8) in May, was {extended}(e8) for the eighth time last week.

Urrutia {met}(e9) party leaders at La Moneda on Monday morning and is to {reshuffle}(e10) his cabinet on Tuesday. A trip to [New York](new event) later this month stands. The peso {rose}(e11) four per cent at the opening.

From [Buenos Aires](bue event), where an attempt on the vice-president's life on Thursday {failed}(e12) when the gun jammed, and from [Bogotá](bog event) came wishes of courage. The minister of finance, who was {opening}(e13) a lithium plant in [Antofagasta](ant event), said that investors would now "read us the other way up".

Copper miners at [Calama](cal event) have {put off}(e14) a {strike}(e14) to see what comes.

---
places:
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  pue: {name: Puente Alto, geonameid: 3875024, point: [-33.6117, -70.5758]}
  jua: {name: Juan Fernández, point: [-33.64, -78.83], precision: area, radius_km: 15}
  pac: {name: Pacific, point: [0.0, -110.0], precision: area, radius_km: 4000}
  isl: {name: Isla de Maipo, point: [-33.75, -70.9]}
  las: {name: Las Condes, point: [-33.41, -70.57]}
  pro: {name: Providencia, point: [-33.43, -70.61]}
  pla: {name: Plaza Italia, point: [-33.437, -70.634]}
  laa: {name: La Araucanía, point: [-38.6, -72.3], precision: division}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  chil: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  val: {name: Valparaíso, geonameid: 3868626, point: [-33.036, -71.6296]}
  tem: {name: Temuco, geonameid: 3870011, point: [-38.7363, -72.5974]}
  ant: {name: Antofagasta, geonameid: 3899539, point: [-23.6509, -70.3975]}
  cal: {name: Calama, geonameid: 3897347, point: [-22.4567, -68.9237]}
events:
  e1: {type: election, places: [chi, val, pue, jua, isl], start: 2022-09-04, end: 2022-09-04, date_precision: day, date_text: on Sunday night, status: happened, actors: Chileans, targets: a proposed constitution, main: true}
  e2: {type: riot, places: [pla], start: 2022-09-04, end: 2022-09-04, date_precision: day, date_text: "", status: happened, actors: a few hundred of the losing side}
  e3: {type: arrest, places: [san], start: 2022-09-04, end: 2022-09-04, date_precision: day, date_text: "", arrested: 9, status: happened, actors: "", targets: Nine, minor: true}
  e4: {type: meeting, places: [chi], start: null, end: null, date_precision: unknown, date_text: for a year, status: happened, actors: an elected convention, minor: true}
  e5: {type: riot, places: [san], start: 2019-10, end: 2019-10, date_precision: month, date_text: October 2019, killed: 30, killed_qualifier: about, status: happened, actors: ""}
  e6: {type: election, places: [chi], start: 2020-10, end: 2020-10, date_precision: month, date_text: a year later, status: happened, actors: ""}
  e7: {type: fire, places: [laa], start: 2022, end: 2022, date_precision: year, date_text: this winter, status: happened, actors: "", targets: lorries}
  e8: {type: decision, places: [laa], start: 2022-05, end: 2022-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: a state of emergency}
  e9: {type: meeting, places: [san], start: 2022-09-05, end: 2022-09-05, date_precision: day, date_text: on Monday morning, status: happened, actors: Urrutia, targets: party leaders}
  e10: {type: appointment, places: [san], start: 2022-09-06, end: 2022-09-06, date_precision: day, date_text: on Tuesday, status: planned, actors: Urrutia, targets: his cabinet}
  e11: {type: market, places: [chi], start: 2022-09-05, end: 2022-09-05, date_precision: day, date_text: "", status: happened, actors: The peso, minor: true}
  e12: {type: attack, places: [bue], start: 2022-09-01, end: 2022-09-01, date_precision: day, date_text: on Thursday, killed: 0, status: happened, actors: "", targets: the vice-president}
  e13: {type: opening, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The minister of finance, targets: a lithium plant, minor: true}
  e14: {type: strike, places: [cal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Copper miners, minor: true}
notes: ""
