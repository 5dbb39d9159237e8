---
id: captions-pe-19
genre: captions
country: PE
published: 2023-02-06
publisher: "Agencia Tumi / Fotografía"
title: "IMAGES OF THE WEEKEND"
---
[LIMA](lim dateline) — Demonstrators {hurl}(e1) paving stones at police in the [Plaza San Martín](pla event) on Saturday. Fifty-eight people have been killed since {protests}(e1) began in December, when the president was {impeached}(e2) and {jailed}(e3).

[CAMANÁ](cam dateline) — Soldiers {search}(e4) for survivors at [Secocha](sec event), a gold-mining camp in [Arequipa](are event) region where {mudslides}(e5) {buried}(e5) forty people on Sunday. [Bolivia](bol metonym) has {offered}(e6) dogs and handlers.

[PUNO](pun dateline) — An Aymara woman {mourns}(e7) six soldiers who {drowned}(e8) on 5 March last year crossing the [Ilave](ila event) river. File photograph.

[CUSCO](cus dateline) — Tourists board the first {train}(e9) in three weeks to [Machu Picchu](mac mention). The citadel, {closed}(e10) on 21 January, will {reopen}(e11) on 15 February.

[TRUJILLO](tru dateline) — Archaeologists {brush}(e12) the knees of a child mummy {found}(e12) at [Huanchaco](hua event). It is thought to be 800 years old. Two others were {stolen}(e13) from the site in 2020.

[TUMBES](tum dateline) — A lorry {hangs}(e14) over the edge of a bridge on the border with [Ecuador](ecu event) after a {landslip}(e15); the driver, from [Guayaquil](gua mention), climbed to safety.

[IQUITOS](iqu dateline) — Pink-river-dolphin researchers {release}(e16) a female with a transmitter into the [Itaya](ita event). Her calf was {killed}(e17) by nets.

---
places:
  pla: {name: Plaza San Martín, point: [-12.051, -77.035], precision: exact}
  sec: {name: Secocha, point: [-16.2, -73.2], precision: near}
  are: {name: Arequipa, geonameid: 3947319, point: [-15.8757, -72.4209], precision: division}
  cam: {name: Camaná, point: [-16.62, -72.71]}
  pun: {name: Puno, geonameid: 3931276, point: [-15.84, -70.022]}
  ila: {name: Ilave, point: [-16.08, -69.64], precision: near}
  mac: {name: Machu Picchu, point: [-13.163, -72.545], precision: exact}
  hua: {name: Huanchaco, point: [-8.08, -79.12]}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  ita: {name: Itaya, point: [-3.8, -73.25], precision: near}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  tum: {name: Tumbes, geonameid: 3691148, point: [-3.5559, -80.4426]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  cus: {name: Cusco, geonameid: 3941584, point: [-13.5319, -71.967]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  tru: {name: Trujillo, geonameid: 3691175, point: [-8.116, -79.03]}
  iqu: {name: Iquitos, geonameid: 3696183, point: [-3.7481, -73.2529]}
events:
  e1: {type: protest, places: [lim], start: 2023-02-04, end: 2023-02-04, date_precision: day, date_text: on Saturday, killed: 58, status: happened, actors: Demonstrators, targets: police, main: true}
  e2: {type: charge, places: [lim], start: 2022-12, end: 2022-12, date_precision: month, date_text: in December, status: happened, actors: "", targets: the president}
  e3: {type: arrest, places: [lim], start: 2022-12, end: 2022-12, date_precision: month, date_text: in December, status: happened, actors: "", targets: the president}
  e4: {type: rescue, places: [sec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Soldiers}
  e5: {type: landslide, places: [sec], start: 2023-02-05, end: 2023-02-05, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e6: {type: aid, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bolivia}
  e7: {type: ceremony, places: [pun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: An Aymara woman, minor: true}
  e8: {type: other_accident, places: [ila], start: 2022-03-05, end: 2022-03-05, date_precision: day, date_text: on 5 March last year, killed: 6, status: happened, actors: "", targets: six soldiers}
  e9: {type: transport_change, places: [cus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: closure, places: [mac], start: 2023-01-21, end: 2023-01-21, date_precision: day, date_text: on 21 January, status: happened, actors: ""}
  e11: {type: opening, places: [mac], start: 2023-02-15, end: 2023-02-15, date_precision: day, date_text: on 15 February, status: planned, actors: ""}
  e12: {type: discovery, places: [hua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Archaeologists}
  e13: {type: robbery, places: [hua], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: ""}
  e14: {type: road_accident, places: [tum], start: null, end: null, date_precision: unknown, date_text: "", killed: 0, status: happened, actors: "", targets: A lorry}
  e15: {type: landslide, places: [tum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: survey, places: [iqu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: researchers}
  e17: {type: other_accident, places: [iqu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Her calf, minor: true}
notes: ""
