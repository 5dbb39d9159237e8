---
id: epidemic-cd-17
genre: epidemic
country: CD
published: 2018-08-22
publisher: Kivu Health Wire
title: "[Congo](con event) {Ebola}(e1) Toll Passes 50 as [Beni](ben event) Clinic Is {Attacked}(e2)"
---
[GOMA](gom dateline), Aug 22 - {Ebola}(e1) has killed 55 people in eastern [Congo](con event) since the {outbreak}(e1) was declared on 1 August, the health ministry said on Wednesday, hours after a crowd {stoned}(e2) a treatment centre in [Beni](ben event) and {burned}(e2) two of its cars.

One nurse was hurt by a brick. Police {fired}(e3) in the air and {arrested}(e4) eight youths. Four patients {left}(e5) their beds in the confusion; three were brought back by their families.

Of 103 cases, 76 have been confirmed, nearly all in [Mangina](man event), 30 km from [Beni](ben mention). Two were {found}(e6) this week in [Oicha](oic event), a town surrounded by rebels, where teams travel only with armed escort. A priest has been {infected}(e7) in [Butembo](but event).

{Vaccination}(e8) began on 8 August; some 2,900 contacts and health workers had received the shot by Tuesday. The WHO said 36,000 more doses would be {flown}(e9) from [Geneva](gen mention) next week.

[Kampala](kam metonym) has {set up temperature checks}(e10) at [Mpondwe](mpo event) and [Bwera](bwe event), on the border, which 19,000 people cross on market days. A boy who {died}(e11) in [Kasese](kas event) on Sunday did not have Ebola, [Uganda](uga metonym)'s laboratory found. [Kigali](kig metonym) {advised}(e12) citizens against travel to [Goma](gom mention).

The {epidemic}(e1) is [Congo](con mention)'s tenth. The {ninth}(e13), in [Équateur](equ event), ended in July with 33 dead. The first was {identified}(e14) in 1976 in [Yambuku](yam event), a mission by a river called Ebola.

"My neighbours think we bring it," said a burial worker in [Beni](ben event). "I've been chased twice."

---
places:
  con: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  ben: {name: Beni, geonameid: 219057, point: [0.4911, 29.4731]}
  man: {name: Mangina, point: [0.61, 29.29], precision: near}
  oic: {name: Oicha, point: [0.69, 29.52]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  mpo: {name: Mpondwe, point: [0.04, 29.72], precision: near}
  bwe: {name: Bwera, point: [0.05, 29.78], precision: near}
  kas: {name: Kasese, geonameid: 232066, point: [0.1833, 30.0833]}
  equ: {name: Équateur, point: [0.05, 18.3], precision: division}
  yam: {name: Yambuku, point: [2.83, 22.22], precision: near}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  but: {name: Butembo, geonameid: 217562, point: [0.1416, 29.2912]}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
events:
  e1: {type: outbreak, places: [con], start: 2018-08, end: 2018-08, date_precision: month, date_text: 1 August, killed: 55, status: happened, actors: "", main: true}
  e2: {type: riot, places: [ben], start: 2018-08-22, end: 2018-08-22, date_precision: day, date_text: on Wednesday, injured: 1, status: happened, actors: a crowd, targets: a treatment centre, main: true}
  e3: {type: shooting, places: [ben], start: 2018-08-22, end: 2018-08-22, date_precision: day, date_text: "", status: happened, actors: Police, minor: true}
  e4: {type: arrest, places: [ben], start: 2018-08-22, end: 2018-08-22, date_precision: day, date_text: "", arrested: 8, status: happened, actors: Police, targets: eight youths}
  e5: {type: displacement, places: [ben], start: 2018-08-22, end: 2018-08-22, date_precision: day, date_text: "", status: happened, actors: Four patients, minor: true}
  e6: {type: outbreak, places: [oic], start: 2018-08, end: 2018-08, date_precision: month, date_text: this week, status: happened, actors: ""}
  e7: {type: outbreak, places: [but], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: medical, places: [man], start: 2018-08-08, end: 2018-08-08, date_precision: day, date_text: on 8 August, status: happened, actors: ""}
  e9: {type: aid, places: [], start: 2018-08, end: 2018-08, date_precision: month, date_text: next week, status: planned, actors: ""}
  e10: {type: decision, places: [mpo, bwe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kampala}
  e11: {type: death, places: [kas], start: 2018-08-19, end: 2018-08-19, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: A boy}
  e12: {type: statement, places: [kig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kigali}
  e13: {type: outbreak, places: [equ], start: 2018-07, end: 2018-07, date_precision: month, date_text: in July, killed: 33, status: happened, actors: ""}
  e14: {type: outbreak, places: [yam], start: 1976, end: 1976, date_precision: year, date_text: in 1976, status: happened, actors: ""}
notes: ""
