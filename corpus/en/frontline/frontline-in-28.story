---
id: frontline-in-28
genre: frontline
country: IN
published: 2019-02-20
publisher: Jhelum Post
title: "Major, Three Soldiers {Killed}(e1) in [Pulwama](pul event) {Gunfight}(e1)"
---
[SRINAGAR](sri dateline): An Army major and three soldiers were {killed}(e1) on Monday in a sixteen-hour {gunbattle}(e1) with militants at [Pinglan](pin event) in [Pulwama](pul event) district, 10 km from the spot where a {suicide bomber}(e2) {killed}(e2) 40 paramilitary policemen last Thursday.

Three militants {died}(e1), one of whom, police said, had planned the {bombing}(e2). A head constable and a civilian, Mushtaq Ahmad, also fell in the {encounter}(e1). The deputy inspector-general of police was shot in the leg and is recovering in [Srinagar](sri event).

The {firefight}(e1) began at 11 pm on Sunday when troops {cordoned}(e3) a hamlet on a tip-off. Five houses were damaged.

[New Delhi](new metonym), which {blames}(e4) [Islamabad](isl metonym) for the {attack}(e2), {withdrew}(e5) trade privileges on Friday and {raised duties}(e6) on [Pakistani](pak demonym) goods to 200 per cent. [Islamabad](isl metonym) {denies}(e7) a hand and {called home}(e8) its high commissioner for talks. [Riyadh](riy metonym)'s crown prince, who {arrived}(e9) in [New Delhi](new event) on Tuesday after two days in [Islamabad](isl event), {offered}(e10) to mediate.

[Kashmiri](kashmx demonym) students have been {beaten}(e11) in [Dehradun](deh event) and [Ambala](amb event); some 300 {fled}(e12) to [Mohali](moh event), where Sikh charities lodge them. A {curfew}(e13) in [Jammu](jam event) was {relaxed}(e13) for three hours on Tuesday.

On the [Line of Control](lineox event) at [Rajouri](raj event) an officer was {killed}(e14) on Saturday as he defused a {mine}(e14). His {wedding}(e15) had been set for 7 March.

---
places:
  pul: {name: Pulwama, point: [33.874, 74.9]}
  pin: {name: Pinglan, point: [33.85, 74.93], precision: near}
  raj: {name: Rajouri, point: [33.38, 74.31]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  sri: {name: Srinagar, geonameid: 1255634, point: [34.0857, 74.8055]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  deh: {name: Dehradun, geonameid: 1273313, point: [30.3244, 78.0339]}
  amb: {name: Ambala, geonameid: 1278860, point: [30.361, 76.7978]}
  moh: {name: Mohali, geonameid: 6992326, point: [30.68, 76.7221]}
  jam: {name: Jammu, geonameid: 1269321, point: [32.7353, 74.8617]}
  kashmx: {name: "Kashmiri", point: [34.2, 75.0], precision: division}
  lineox: {name: "Line of Control", point: [34.0, 74.3], precision: area, radius_km: 150}
events:
  e1: {type: battle, places: [pin], start: 2019-02-18, end: 2019-02-18, date_precision: day, date_text: on Monday, killed: 9, status: happened, actors: militants, targets: An Army major and three soldiers, main: true}
  e2: {type: bombing, places: [pul], start: 2019-02-14, end: 2019-02-14, date_precision: day, date_text: last Thursday, killed: 40, status: happened, actors: a suicide bomber, targets: paramilitary policemen, main: true}
  e3: {type: raid, places: [pin], start: 2019-02-17, end: 2019-02-17, date_precision: day, date_text: on Sunday, status: happened, actors: troops, targets: a hamlet, minor: true}
  e4: {type: statement, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: sanction, places: [new], start: 2019-02-15, end: 2019-02-15, date_precision: day, date_text: on Friday, status: happened, actors: New Delhi}
  e6: {type: sanction, places: [new], start: 2019-02-15, end: 2019-02-15, date_precision: day, date_text: on Friday, status: happened, actors: New Delhi}
  e7: {type: statement, places: [isl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Islamabad, minor: true}
  e8: {type: sanction, places: [isl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Islamabad}
  e9: {type: visit, places: [new], start: 2019-02-19, end: 2019-02-19, date_precision: day, date_text: on Tuesday, status: happened, actors: "Riyadh's crown prince"}
  e10: {type: statement, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Riyadh's crown prince"}
  e11: {type: attack, places: [deh, amb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Kashmiri students}
  e12: {type: displacement, places: [moh], start: null, end: null, date_precision: unknown, date_text: "", displaced: 300, displaced_qualifier: about, status: happened, actors: "", targets: Kashmiri students}
  e13: {type: decision, places: [jam], start: 2019-02-19, end: 2019-02-19, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e14: {type: bombing, places: [raj], start: 2019-02-16, end: 2019-02-16, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", targets: an officer}
  e15: {type: marriage, places: [], start: 2019-03-07, end: 2019-03-07, date_precision: day, date_text: for 7 March, status: happened, negated: true, actors: "", targets: an officer}
notes: ""
