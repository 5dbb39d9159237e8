---
id: press-za-30
genre: press
country: ZA
published: 2025-07-01
publisher: "Office of the Provincial Commissioner, Eastern Cape"
title: "SAPS Media Statement: Seven {Arrested}(e1) for [Lusikisiki](lus event) {Massacre}(e2)"
---
[ZWELITSHA](zwe dateline), 1 July 2025. The 72-hour activation plan that followed the {killing}(e2) of 18 people at two homesteads in [Ngobozana](ngo event), near [Lusikisiki](lus event), on 28 June has led to the {arrest}(e1) of seven suspects aged between 22 and 46.

Four were {apprehended}(e3) in [Mthatha](mth event) on Monday night. Two were {cornered}(e4) at a guesthouse in [Port Edward](por event) this morning and {surrendered}(e4) after a brief {shootout}(e5) in which a warrant officer was {wounded}(e5) in the arm. The seventh, a woman, was {taken off}(e6) a bus at [Kokstad](kok event). Three rifles and 212 rounds were {recovered}(e7).

Of the deceased 15 are women. One person {died}(e2) in [Nelson Mandela](nel event) hospital on Sunday, bringing the number to 18. Six remain in hospital.

The motive is being {investigated}(e8). A link with the {murder}(e9) of a mother and daughter in [Flagstaff](fla event) in 2022, for which a man was {acquitted}(e10) in the [Mthatha](mth event) High Court in March, can't be excluded. There is no truth in reports that a police station was {stormed}(e11).

The suspects will {appear}(e12) in the [Lusikisiki](lus event) Magistrate's Court on Thursday. The Minister, who {visited}(e13) the families on Sunday, will {return}(e14) for the {burial}(e15) on 12 July.

In an unrelated matter, 14 persons were {rescued}(e16) when a taxi was {swept off}(e17) the low bridge at [Libode](lib event) on Monday. Divers from [Gqeberha](gqe mention) continue to {search}(e18) for the driver. Motorists are asked to avoid the R61, which was {closed}(e19) at noon.

---
places:
  zwe: {name: Zwelitsha, point: [-32.92, 27.43]}
  ngo: {name: Ngobozana, point: [-31.37, 29.58], precision: near}
  lus: {name: Lusikisiki, geonameid: 981294, point: [-31.362, 29.5733]}
  mth: {name: Mthatha, geonameid: 946058, point: [-31.5889, 28.7844]}
  por: {name: Port Edward, point: [-31.05, 30.22]}
  kok: {name: Kokstad, geonameid: 988356, point: [-30.5472, 29.4241]}
  nel: {name: Nelson Mandela, point: [-31.589, 28.765]}
  fla: {name: Flagstaff, point: [-31.08, 29.49]}
  lib: {name: Libode, point: [-31.54, 29.02]}
  gqe: {name: Gqeberha, geonameid: 964420, point: [-33.9611, 25.6149]}
events:
  e1: {type: arrest, places: [mth, por, kok], start: null, end: null, date_precision: unknown, date_text: "", arrested: 7, status: happened, actors: "", targets: seven suspects, main: true}
  e2: {type: killing, places: [ngo], start: 2025-06-28, end: 2025-06-28, date_precision: day, date_text: on 28 June, killed: 18, status: happened, actors: "", targets: One person, main: true}
  e3: {type: arrest, places: [mth], start: 2025-06-30, end: 2025-06-30, date_precision: day, date_text: on Monday night, arrested: 4, status: happened, actors: "", targets: seven suspects}
  e4: {type: arrest, places: [por], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: this morning, arrested: 2, status: happened, actors: "", targets: a warrant officer}
  e5: {type: shooting, places: [por], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: a warrant officer}
  e6: {type: arrest, places: [kok], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: seven suspects}
  e7: {type: raid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Three rifles and 212 rounds, minor: true}
  e8: {type: investigation, places: [lus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: killing, places: [fla], start: 2022, end: 2022, date_precision: year, date_text: in 2022, killed: 2, status: happened, actors: "", targets: a mother and daughter}
  e10: {type: verdict, places: [mth], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: a man}
  e11: {type: riot, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: "", targets: a police station}
  e12: {type: trial, places: [lus], start: 2025-07-03, end: 2025-07-03, date_precision: day, date_text: on Thursday, status: planned, actors: "", targets: The suspects}
  e13: {type: visit, places: [lus], start: 2025-06-29, end: 2025-06-29, date_precision: day, date_text: on Sunday, status: happened, actors: The Minister, targets: the families, minor: true}
  e14: {type: visit, places: [lus], start: 2025-07-12, end: 2025-07-12, date_precision: day, date_text: on 12 July, status: planned, actors: "", minor: true}
  e15: {type: ceremony, places: [lus], start: 2025-07-12, end: 2025-07-12, date_precision: day, date_text: on 12 July, status: planned, actors: ""}
  e16: {type: rescue, places: [lib], start: 2025-06-30, end: 2025-06-30, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: 14 persons}
  e17: {type: flood, places: [lib], start: 2025-06-30, end: 2025-06-30, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: a taxi}
  e18: {type: rescue, places: [lib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Divers, targets: the driver}
  e19: {type: closure, places: [lib], start: 2025-06-30, end: 2025-06-30, date_precision: day, date_text: "", status: happened, actors: ""}
notes: ""
