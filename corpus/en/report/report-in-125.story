---
id: report-in-125
genre: report
country: IN
published: 2022-09-22
publisher: Gujarat Chronicle
title: "Six {die}(e1) in boiler {blast}(e1) at [Bharuch](bha event) dye unit; owner {held}(e3)"
---
[Bharuch](bha dateline): At least six workers were {killed}(e1) and 19 {injured}(e1), five of them critically, when a boiler {exploded}(e1) at a dye-intermediates factory in the [Dahej](dah event) industrial estate in [Bharuch](bha event) district in the early hours of Wednesday.

The {blast}(e1) set off a {fire}(e2) that took 14 tenders from [Ankleshwar](ank mention), [Vagra](vag mention) and [Vadodara](vad mention) nearly six hours to control. It was heard in [Jambusar](jam mention), about 50 km away, residents said.

Four of the dead are migrants from [Bihar](bih mention) and [Odisha](odi mention); the others have been identified as Kalpesh Vasava (29) of [Jhagadia](jha mention) and contractor Irfan Malek (41) of [Surat](sur mention). Those hurt have been {admitted}(e4) to hospitals in [Bharuch](bha event) and [Vadodara](vad event).

"It was the shift change, otherwise we would be counting thirty," said Dinesh Patel, a supervisor who escaped with cuts.

Superintendent of Police Hetal Solanki said owner Nimesh Shah was {arrested}(e3) from a guest house in [Daman](dam event) on Wednesday night. He and two managers have been {booked}(e5) for causing death by negligence.

The [Gujarat](guj metonym org) Pollution Control Board {served}(e6) a closure notice on the unit and {ordered}(e6) three neighbouring plants to stop production. About 700 residents of [Luvara](luv event) and [Lakhigam](lak event) were {shifted}(e7) to a school as a precaution and allowed home by evening.

Chief Minister Jayesh Rathwa {announced}(e8) Rs 4 lakh for each bereaved family.

Activists said the {deaths}(e1) had been foretold. In April, six workers {died}(e9) in a reactor {explosion}(e9) at a chemical plant in the same estate, and in 2020 an {explosion}(e10) at [Dahej](dah event) {claimed}(e10) ten lives. "Inspectors come from [Gandhinagar](gan mention), drink tea and go," said Ketan Rawal of a [Vadodara](vad mention)-based environment group, which plans to {move}(e11) the National Green Tribunal.

In [Valsad](val event), meanwhile, two men {choked}(e12) to death while cleaning an effluent tank at a unit in [Sarigam](sar event) on Tuesday. And in neighbouring [Maharashtra](mah event), a gas {leak}(e13) at a cold storage in [Tarapur](tar event) {left}(e13) eight people ill.

---
places:
  bha: {name: Bharuch, geonameid: 1276100, point: [21.6948, 72.9805]}
  dah: {name: Dahej, point: [21.71, 72.58]}
  vad: {name: Vadodara, geonameid: 1253573, point: [22.2994, 73.2081]}
  ank: {name: Ankleshwar, geonameid: 1278553, point: [21.6324, 72.99]}
  vag: {name: Vagra, point: [21.808, 72.712], precision: division}
  jam: {name: Jambusar, geonameid: 1269350, point: [22.0524, 72.8007]}
  bih: {name: Bihar, geonameid: 1275715, point: [25.6853, 85.8134], precision: division}
  odi: {name: Odisha, geonameid: 1261029, point: [20.625, 84.4341], precision: division}
  guj: {name: Gujarat, geonameid: 1270770, point: [22.7501, 71.3013], precision: division}
  mah: {name: Maharashtra, geonameid: 1264418, point: [19.4723, 75.4647], precision: division}
  jha: {name: Jhagadia, point: [21.72, 73.15], precision: near}
  luv: {name: Luvara, point: [21.7, 72.55], precision: near}
  lak: {name: Lakhigam, point: [21.68, 72.55], precision: near}
  dam: {name: Daman, geonameid: 1273618, point: [20.4143, 72.8324]}
  val: {name: Valsad, geonameid: 1253468, point: [20.6101, 72.9343]}
  sar: {name: Sarigam, point: [20.3, 72.85], precision: near}
  tar: {name: Tarapur, geonameid: 1254900, point: [19.865, 72.6843]}
  gan: {name: Gandhinagar, geonameid: 1271715, point: [23.2167, 72.6833]}
  sur: {name: Surat, geonameid: 1255364, point: [21.1959, 72.8302]}
events:
  e1: {type: explosion, places: [dah], start: 2022-09-21, end: 2022-09-21, date_precision: day, date_text: in the early hours of Wednesday, killed: 6, killed_qualifier: at_least, injured: 19, status: happened, actors: "", targets: workers, main: true}
  e2: {type: fire, places: [dah], start: 2022-09-21, end: 2022-09-21, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: arrest, places: [dam], start: 2022-09-21, end: 2022-09-21, date_precision: day, date_text: on Wednesday night, arrested: 1, status: happened, actors: "", targets: owner Nimesh Shah, main: true}
  e4: {type: medical, places: [bha, vad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Those hurt, minor: true}
  e5: {type: charge, places: [bha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: He and two managers}
  e6: {type: decision, places: [dah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Gujarat Pollution Control Board, targets: the unit}
  e7: {type: displacement, places: [luv, lak], start: 2022-09-21, end: 2022-09-21, date_precision: day, date_text: "", displaced: 700, displaced_qualifier: about, status: happened, actors: "", targets: About 700 residents}
  e8: {type: aid, places: [guj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Chief Minister Jayesh Rathwa, targets: each bereaved family}
  e9: {type: explosion, places: [dah], start: 2022-04, end: 2022-04, date_precision: month, date_text: In April, killed: 6, status: happened, actors: ""}
  e10: {type: explosion, places: [dah], start: 2020, end: 2020, date_precision: year, date_text: in 2020, killed: 10, status: happened, actors: ""}
  e11: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: a Vadodara-based environment group, minor: true}
  e12: {type: poisoning, places: [sar], start: 2022-09-20, end: 2022-09-20, date_precision: day, date_text: on Tuesday, killed: 2, status: happened, actors: "", targets: two men}
  e13: {type: poisoning, places: [tar], start: null, end: null, date_precision: unknown, date_text: "", injured: 8, status: happened, actors: "", targets: eight people}
notes: ""
