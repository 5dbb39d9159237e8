---
id: news-ec-27
genre: news
country: EC
published: 2024-01-10
publisher: Diario del Guayas
title: "Gunmen {storm}(e1) television studio live on air"
---
Masked men with guns and grenades {burst into}(e1) a television studio in [Ecuador](ecu event) during the afternoon news on Tuesday and {forced}(e1) the staff to the floor as the cameras ran.

The police entered half an hour later, {freed}(e2) all of the hostages and {arrested}(e3) thirteen people, two of them minors. A cameraman was shot in the leg and a sound engineer had an arm broken.

The {attack}(e1), in the port of [Guayaquil](gua event), came a day after the president {declared}(e4) a {state of emergency}(e4) for 60 days because the head of a gang had {vanished}(e5) from prison there. Minutes after it he {signed}(e6) a second {decree}(e6), which recognises an "internal armed conflict".

Elsewhere eight people were {shot dead}(e7) in the same city and two policemen in nearby [Nobol](nob event). Cars were {burned}(e8) in [Cuenca](cue event) and [Esmeraldas](esm event); seven officers were {kidnapped}(e9) in three towns. In five prisons more than 130 guards are being {held}(e10).

Schools nationwide {shut}(e11). [Lima](lim metonym) {sent}(e12) police to the border.

---
places:
  nob: {name: Nobol, point: [-1.92, -80.01]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  cue: {name: Cuenca, geonameid: 3658666, point: [-2.8953, -78.9963]}
  esm: {name: Esmeraldas, geonameid: 3657990, point: [0.9592, -79.654]}
events:
  e1: {type: attack, places: [gua], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: on Tuesday, injured: 2, status: happened, actors: Masked men with guns and grenades, targets: the staff, main: true}
  e2: {type: rescue, places: [gua], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: half an hour later, status: happened, actors: The police, targets: all of the hostages}
  e3: {type: arrest, places: [gua], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: "", arrested: 13, status: happened, actors: The police, targets: "thirteen people, two of them minors", main: true}
  e4: {type: decision, places: [ecu], start: 2024-01-08, end: 2024-01-08, date_precision: day, date_text: a day after, status: happened, actors: the president, main: true}
  e5: {type: other_crime, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the head of a gang}
  e6: {type: decision, places: [ecu], start: 2024-01-09, end: 2024-01-09, date_precision: day, date_text: "", status: happened, actors: he}
  e7: {type: shooting, places: [gua, nob], start: null, end: null, date_precision: unknown, date_text: "", killed: 10, status: happened, actors: "", targets: eight people}
  e8: {type: riot, places: [cue, esm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: abduction, places: [ecu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: seven officers}
  e10: {type: abduction, places: [ecu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: more than 130 guards}
  e11: {type: closure, places: [ecu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Schools}
  e12: {type: decision, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Lima, targets: police}
notes: ""
