---
id: flood-si-09
genre: flood
country: SI
published: 2023-08-07
publisher: Koroški Tednik
title: "Army {bridge}(e1) for [Črna](crn event); [Mežica](mez event) drinks bottled"
---
[SLOVENJ GRADEC](slo dateline). – [Črna na Koroškem](crna event) had four roads. It has had none since Friday, when the [Meža](meza event) {undid}(e2) in six hours what it'd left alone for two centuries.

Six people are {dead}(e2) in [Slovenia](slove event), two of them [Dutch](dut demonym) hikers {struck by lightning}(e3), it's thought, near [Veliki Draški vrh](vel event). Two in three of its municipalities are {hurt}(e2). At [Dupleča vas](dup event) a dyke of the [Mura](mur event) {gave way}(e4) on Saturday and five hundred villagers {rode out}(e5) on tractors.

[Austria](aus event) has it too: [Carinthia](car event) and [Styria](sty event) {evacuated}(e6) two hundred, and one man {drowned}(e7) in the [Glan](gla event) at [Zollfeld](zol event). In [Croatia](cro event) they wait behind sacks at [Varaždin](var event) and [Karlovac](kar event).

"The {worst}(e2) since independence," the premier said in [Ljubljana](lju event) and {asked}(e8) [Brussels](bru metonym) for 400 million. [Kyiv](kyi metonym) {sent}(e9) a helicopter, which moved everyone; [Berlin](ber metonym), prefabricated bridges.

At [Prevalje](pre event) an ironworks {opened}(e10) its canteen to all. The radio {told}(e11) people in [Mežica](mez event) not to drink, and in [Ravne](rav event) not to sightsee.

---
places:
  slo: {name: Slovenj Gradec, point: [46.51, 15.08]}
  crn: {name: Črna, point: [46.47, 14.85]}
  crna: {name: Črna na Koroškem, point: [46.47, 14.85]}
  mez: {name: Mežica, point: [46.52, 14.85]}
  meza: {name: Meža, point: [46.53, 14.9], precision: area, radius_km: 15}
  vel: {name: Veliki Draški vrh, point: [46.35, 13.9], precision: near}
  dup: {name: Dupleča vas, point: [46.52, 16.45], precision: near}
  mur: {name: Mura, point: [46.52, 16.45], precision: area, radius_km: 30}
  car: {name: Carinthia, point: [46.7, 13.9], precision: division}
  sty: {name: Styria, point: [47.2, 15.0], precision: division}
  gla: {name: Glan, point: [46.68, 14.37], precision: near}
  zol: {name: Zollfeld, point: [46.7, 14.36], precision: near}
  var: {name: Varaždin, geonameid: 3188383, point: [46.3044, 16.3378]}
  kar: {name: Karlovac, geonameid: 3345300, point: [45.4917, 15.55]}
  pre: {name: Prevalje, point: [46.55, 14.92]}
  rav: {name: Ravne, point: [46.54, 14.96]}
  slove: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  cro: {name: Croatia, geonameid: 3202326, point: [45.16667, 15.5], precision: country}
  lju: {name: Ljubljana, geonameid: 3196359, point: [46.0511, 14.5051]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
events:
  e1: {type: construction, places: [crn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: flood, places: [crna, slove], start: 2023-08-04, end: 2023-08-04, date_precision: day, date_text: since Friday, killed: 6, status: happened, actors: "", main: true}
  e3: {type: extreme_weather, places: [vel], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: ""}
  e4: {type: flood, places: [dup], start: 2023-08-05, end: 2023-08-05, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e5: {type: displacement, places: [dup], start: 2023-08-05, end: 2023-08-05, date_precision: day, date_text: "", displaced: 500, status: happened, actors: ""}
  e6: {type: displacement, places: [car, sty], start: null, end: null, date_precision: unknown, date_text: "", displaced: 200, status: happened, actors: ""}
  e7: {type: flood, places: [zol], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: ""}
  e8: {type: statement, places: [lju], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the premier}
  e9: {type: aid, places: [slove], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: aid, places: [pre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: statement, places: [mez], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
