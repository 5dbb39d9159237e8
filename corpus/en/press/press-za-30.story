---
id: press-za-30
genre: press
country: ZA
published: 2025-07-01
publisher: "Office of the Provincial Commissioner, Eastern Cape"
title: "SAPS Media Statement: Seven {Arrested}(e1) for [Lusikisiki](lus event) {Massacre}(e2)"
---
[ZWELITSHA](zwe dateline), 1 July 2025. The 72-hour activation plan that followed the {killing}(e2) of 18 people at two homesteads in [Ngobozana](ngo event), near [Lusikisiki](lus event), on 28 June has led to the {arrest}(e1) of seven suspects aged between 22 and 46.

Four were {apprehended}(e1) in [Mthatha](mth event) on Monday night. Two were {cornered}(e3) at a guesthouse in [Port Edward](por event) this morning and {surrendered}(e3) after a brief {shootout}(e3) in which a warrant officer was wounded in the arm. The seventh, a woman, was {taken}(e1) off a bus at [Kokstad](kok event). Three rifles and 212 rounds were {recovered}(e4).

Of the deceased 15 are women. One person {died}(e5) in [Nelson Mandela](nel event) hospital on Sunday, bringing the number to 18. Six remain in hospital.

The motive is being {investigated}(e6). A link with the {murder}(e7) of a mother and daughter in [Flagstaff](fla event) in 2022, for which a man was {acquitted}(e8) in the [Mthatha](mth event) High Court in March, can't be excluded. There is no truth in reports that a police station was {stormed}(e9).

The suspects will {appear}(e10) in the [Lusikisiki](lus event) Magistrate's Court on Thursday. The Minister, who {visited}(e11) the families on Sunday, will {return}(e12) for the {burial}(e12) on 12 July.

In an unrelated matter, 14 persons were {rescued}(e13) when a taxi was {swept}(e14) off the low bridge at [Libode](lib event) on Monday. Divers from [Gqeberha](gqe mention) continue to {search}(e15) for the driver. Motorists are {asked}(e16) to avoid the R61, which was {closed}(e17) at noon.

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
  e1: {type: arrest, places: [mth, por, kok], start: 2025-06-30, end: 2025-07-01, date_precision: day, date_text: on Monday night, arrested: 7, status: happened, actors: "", targets: seven suspects, main: true}
  e2: {type: killing, places: [ngo, lus], start: 2025-06-28, end: 2025-06-28, date_precision: day, date_text: on 28 June, killed: 18, injured: 6, status: happened, actors: ""}
  e3: {type: battle, places: [por], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: this morning, injured: 1, status: happened, actors: "", targets: a warrant officer}
  e4: {type: raid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Three rifles and 212 rounds}
  e5: {type: death, places: [nel], start: 2025-06-29, end: 2025-06-29, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: One person}
  e6: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: killing, places: [fla], start: 2022, end: 2022, date_precision: year, date_text: in 2022, killed: 2, status: happened, actors: "", targets: a mother and daughter}
  e8: {type: verdict, places: [mth], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: a man}
  e9: {type: attack, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: "", targets: a police station}
  e10: {type: trial, places: [lus], start: 2025-07-03, end: 2025-07-03, date_precision: day, date_text: on Thursday, status: planned, actors: "", targets: The suspects}
  e11: {type: visit, places: [ngo], start: 2025-06-29, end: 2025-06-29, date_precision: day, date_text: on Sunday, status: happened, actors: The Minister, targets: the families}
  e12: {type: ceremony, places: [ngo], start: 2025-07-12, end: 2025-07-12, date_precision: day, date_text: on 12 July, status: planned, actors: ""}
  e13: {type: rescue, places: [lib], start: 2025-06-30, end: 2025-06-30, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: 14 persons}
  e14: {type: flood, places: [lib], start: 2025-06-30, end: 2025-06-30, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: a taxi}
  e15: {type: rescue, places: [lib], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: "", status: happened, actors: Divers, targets: the driver}
  e16: {type: statement, places: [], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: "", status: happened, actors: ""}
  e17: {type: closure, places: [lib], start: null, end: null, date_precision: unknown, date_text: at noon, status: happened, actors: ""}
notes: ""
