---
id: results-ng-20
genre: results
country: NG
published: 2021-03-29
publisher: Niger Bend Chronicle
title: "Sports Round-up: [Benue](ben metonym) Wrestlers {Sweep}(e2) [Ilorin](ilo event); Boxer {Dies}(e1) in [Ibadan](iba event)"
---
Wrestling, national {trials}(e2), [Ilorin](ilo event), Friday to Sunday. Freestyle 57 kg: T. Iorliam ([Benue](ben mention)) {beat}(e2) S. Daniel ([Bayelsa](bay mention)) 8-2. 65 kg: A. Terhemba ([Benue](ben mention)). 86 kg: E. Diri ([Rivers](riv mention)). Women, 50 kg: O. Tamuno, who {sprained}(e3) an ankle and {won}(e3) on one leg. Nine of them {fly}(e4) to [El Jadida](elj mention) on Thursday for the [African](afr demonym) {qualifiers}(e4).

Boxing. Rasheed Lawal, 24, {died}(e1) on Sunday in University College Hospital, [Ibadan](iba event), two days after being {knocked out}(e1) by [Ghana](gha mention)'s Isaac Tetteh at [Liberty Stadium](lib event). Promoters {cancelled}(e5) the card in [Abeokuta](abe event); the board has {suspended}(e6) the referee and will {sit}(e7) in [Surulere](sur event) on Wednesday.

{Athletics}(e8), [Yenagoa](yen event): 100 m R. Okoro 10.08. Long jump, wind gauge broken.

Football, Sunday: [Katsina](kat metonym) 1, [Enugu](enu metonym) 0; [Calabar](cal metonym) 2, [Jos](jos metonym) 2 (in [Uyo](uyo event)); [Kano](kan metonym) 0, [Ijebu](ije metonym) 1, after which supporters {stoned}(e9) the visitors' bus in [Sabon Gari](sab event), four {hurt}(e9); police {arrested}(e10) 19.

Nations Cup: [Nigeria](nig metonym) {won}(e11) 1-0 in [Porto-Novo](por event) on Saturday, the ferry from [Badagry](bad mention) having arrived at noon. [Lesotho](les metonym) {visit}(e12) [Lagos](lag event) on Tuesday.

Polo, [Sokoto](sok event): {off}(e13), because of last Wednesday's {kidnapping}(e14) of 30 students at [Afaka](afa event), near [Kaduna](kad event), and the {closure}(e15) of roads. Two were {freed}(e16) yesterday.

{Golf}(e17), [Asaba](asa event): S. Adaji 279.

---
places:
  ben: {name: Benue, geonameid: 2347266, point: [7.4872, 8.7074], precision: division}
  ilo: {name: Ilorin, geonameid: 2337639, point: [8.4966, 4.5421]}
  iba: {name: Ibadan, geonameid: 2339354, point: [7.3776, 3.9059]}
  bay: {name: Bayelsa, geonameid: 2595344, point: [4.7391, 5.9742], precision: division}
  riv: {name: Rivers, geonameid: 2324433, point: [4.9979, 6.8197], precision: division}
  elj: {name: El-Jadida, geonameid: 2550078, point: [33.2568, -8.5088]}
  afr: {name: African, point: [2.0, 20.0], precision: area, radius_km: 3500}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  lib: {name: Liberty Stadium, point: [7.365, 3.865], precision: near}
  abe: {name: Abeokuta, geonameid: 2352947, point: [7.1557, 3.3451]}
  sur: {name: Surulere, point: [6.5, 3.35], precision: near}
  yen: {name: Yenagoa, geonameid: 2318123, point: [4.9268, 6.2676]}
  kat: {name: Katsina, geonameid: 2334802, point: [12.9908, 7.6018]}
  enu: {name: Enugu, geonameid: 2343279, point: [6.4413, 7.4988]}
  cal: {name: Calabar, geonameid: 2346229, point: [4.9589, 8.327]}
  jos: {name: Jos, geonameid: 2335953, point: [9.9285, 8.8921]}
  uyo: {name: Uyo, geonameid: 2319480, point: [5.0513, 7.9335]}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
  ije: {name: Ijebu Ode, geonameid: 2338400, point: [6.8194, 3.9173]}
  sab: {name: Sabon Gari, point: [12.015, 8.535], precision: near}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  por: {name: Porto-Novo, geonameid: 2392087, point: [6.4965, 2.6036]}
  bad: {name: Badagry, geonameid: 2348395, point: [6.415, 2.8813]}
  les: {name: Lesotho, geonameid: 932692, point: [-29.5, 28.25], precision: country}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  sok: {name: Sokoto, geonameid: 2322911, point: [13.0627, 5.2432]}
  afa: {name: Afaka, point: [10.63, 7.38], precision: near}
  kad: {name: Kaduna, geonameid: 2335727, point: [10.5264, 7.4388]}
  asa: {name: Asaba, geonameid: 2349276, point: [6.1982, 6.7319]}
events:
  e1: {type: match, places: [iba], start: 2021-03-28, end: 2021-03-28, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: Isaac Tetteh, targets: Rasheed Lawal, main: true}
  e2: {type: match, places: [ilo], start: 2021-03-26, end: 2021-03-28, date_precision: day, date_text: Friday to Sunday, status: happened, actors: "", main: true}
  e3: {type: match, places: [ilo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: O. Tamuno, minor: true}
  e4: {type: match, places: [elj], start: 2021-04-01, end: 2021-04-01, date_precision: day, date_text: on Thursday, status: planned, actors: Nine of them}
  e5: {type: decision, places: [abe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Promoters}
  e6: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the board, targets: the referee}
  e7: {type: meeting, places: [sur], start: 2021-03-31, end: 2021-03-31, date_precision: day, date_text: on Wednesday, status: planned, actors: the board}
  e8: {type: match, places: [yen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: attack, places: [sab], start: 2021-03-28, end: 2021-03-28, date_precision: day, date_text: "", injured: 4, status: happened, actors: supporters, targets: "the visitors' bus"}
  e10: {type: arrest, places: [sab], start: 2021-03-28, end: 2021-03-28, date_precision: day, date_text: "", arrested: 19, status: happened, actors: police}
  e11: {type: match, places: [por], start: 2021-03-27, end: 2021-03-27, date_precision: day, date_text: on Saturday, status: happened, actors: Nigeria}
  e12: {type: match, places: [lag], start: 2021-03-30, end: 2021-03-30, date_precision: day, date_text: on Tuesday, status: planned, actors: Lesotho, targets: Nigeria}
  e13: {type: match, places: [sok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e14: {type: abduction, places: [afa], start: 2021-03-24, end: 2021-03-24, date_precision: day, date_text: "last Wednesday's", status: happened, actors: "", targets: 30 students}
  e15: {type: closure, places: [sok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: abduction, places: [afa], start: 2021-03-28, end: 2021-03-28, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: Two}
  e17: {type: match, places: [asa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
