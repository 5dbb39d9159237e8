---
id: quake-ec-11
genre: quake
country: EC
published: 2016-04-19
publisher: Diario Manabita
title: "[Pedernales](ped event) {digs}(e1) by the light of motorcycles"
---
[PORTOVIEJO](por dateline), [Ecuador](ecu dateline) - At least 413 people {died}(e2) in Saturday evening's {earthquake}(e2) of magnitude 7.8, the strongest in [Ecuador](ecu event) since 1979, and the mayor of [Pedernales](ped metonym), near whose beach it began, says that his town of 60,000 is simply {down}(e2).

In [Manta](man event) the market quarter of [Tarqui](tar event) is {closed}(e3) by soldiers. In [Portoviejo](por event) a hundred prisoners {walked out}(e4) of [El Rodeo](elr event) jail when a wall leaned; thirty came back for supper. A bridge {fell}(e5) on a car in [Guayaquil](gua event), 300 km to the south, killing its driver.

Rescuers from [Colombia](col mention), [Mexico](mex mention) and [Spain](spa mention) {landed}(e6) at [Manta](man event) on Monday. [Caracas](car metonym) and [Havana](hav metonym) {sent}(e7) doctors. A nun from [Derry](der mention), [Northern Ireland](nor mention), who taught guitar at [Playa Prieta](pla event), is among the {dead}(e8), with five postulants.

The president, who was in [Rome](rom mention), {flew back}(e9) on Sunday and {walked}(e10) through [Canoa](can event). There will be a {tax}(e11).

[Quito](qui event) {felt}(e2) it for forty seconds. In [Cali](cal event), over the border, a woman {jumped}(e12) from a window and lived.

---
places:
  ped: {name: Pedernales, point: [0.07, -80.05]}
  man: {name: Manta, geonameid: 3654410, point: [-0.9494, -80.7314]}
  tar: {name: Tarqui, point: [-0.95, -80.71], precision: near, near: man}
  por: {name: Portoviejo, geonameid: 3652941, point: [-1.0576, -80.4514]}
  elr: {name: El Rodeo, point: [-1.07, -80.45], precision: near}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  der: {name: Derry, point: [54.998, -7.309]}
  nor: {name: Northern Ireland, geonameid: 2641364, point: [54.5, -6.5], precision: division}
  pla: {name: Playa Prieta, point: [-0.9, -80.27], precision: near}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  can: {name: Canoa, point: [-0.46, -80.45], precision: near}
  cal: {name: Cali, geonameid: 3687925, point: [3.4305, -76.5199]}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  hav: {name: Havana, geonameid: 3553478, point: [23.133, -82.383]}
events:
  e1: {type: rescue, places: [ped], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [ped], start: 2016-04-16, end: 2016-04-16, date_precision: day, date_text: "Saturday evening's", killed: 413, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: closure, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: other_crime, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: collapse, places: [gua], start: 2016-04-16, end: 2016-04-16, date_precision: day, date_text: "", killed: 1, status: happened, actors: ""}
  e6: {type: aid, places: [man], start: 2016-04-18, end: 2016-04-18, date_precision: day, date_text: on Monday, status: happened, actors: "Rescuers from Colombia, Mexico and Spain"}
  e7: {type: aid, places: [car, hav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: earthquake, places: [pla], start: 2016-04-16, end: 2016-04-16, date_precision: day, date_text: "", killed: 6, status: happened, actors: "", minor: true}
  e9: {type: transport_change, places: [rom], start: 2016-04-17, end: 2016-04-17, date_precision: day, date_text: on Sunday, status: happened, actors: The president, minor: true}
  e10: {type: visit, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: decision, places: [ecu], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e12: {type: other_accident, places: [cal], start: 2016-04-16, end: 2016-04-16, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: ""
