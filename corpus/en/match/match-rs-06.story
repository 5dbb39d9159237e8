---
id: match-rs-06
genre: match
country: RS
published: 2017-03-27
publisher: Šumadija Sport
title: "No away fans, no goals, plenty of noise in [Niš](nis event)"
---
Radnički {drew}(e1) 0-0 with Partizan of [Belgrade](bel mention) at [Čair](cai event) on Saturday evening, and if you judged by the noise you would not have known that the south stand was {shut}(e2).

It was {shut}(e2) because of flares {thrown}(e3) on March 4 at [Kragujevac](kra event), where a photographer {lost the hearing}(e3) in one ear. So the drums went up the hill to [Bubanj](bub event), which overlooks the ground, and boomed from among the memorial fists.

The football? A [Ghanaian](gh demonym) winger, two [Brazilians](br demonym) and a boy of seventeen from [Pirot](pir mention) all {hit the same post}(e1). Partizan's keeper, a native of [Podgorica](pod mention), was {booked}(e4) in the eleventh minute for wasting time.

Police {stopped}(e5) three coaches at the [Aleksinac](ale event) toll gate at noon and {sent}(e5) 140 people back to [Novi Sad](nov mention). There were no {arrests}(e6) in [Niš](nis event), a spokesman said.

[Subotica](sub event) saw {five goals}(e7) the same day. [Novi Pazar](npz metonym) - [Čačak](cac metonym) was {called off}(e8) on Sunday when the visitors' coach {caught fire}(e9) on [Zlatar](zla event); all were out in time.

On Wednesday [Serbia](rs metonym) {meet}(e10) [Finland](fi metonym), in a {friendly}(e10) in [Turku](tur event).

---
places:
  nis: {name: Niš, geonameid: 787657, point: [43.3247, 21.9033]}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  cai: {name: Čair Stadium, point: [43.3155, 21.9085], precision: exact, near: nis}
  kra: {name: Kragujevac, geonameid: 789128, point: [44.0167, 20.9167]}
  bub: {name: Bubanj, point: [43.303, 21.873], precision: near, near: nis}
  gh: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  br: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  pir: {name: Pirot, geonameid: 787050, point: [43.1531, 22.5861]}
  pod: {name: Podgorica, geonameid: 3193044, point: [42.4412, 19.2631]}
  ale: {name: Aleksinac, geonameid: 793138, point: [43.5417, 21.7078]}
  nov: {name: Novi Sad, geonameid: 3194360, point: [45.2517, 19.8369]}
  sub: {name: Subotica, geonameid: 3189595, point: [46.1, 19.6667]}
  npz: {name: Novi Pazar, geonameid: 787595, point: [43.1367, 20.5122]}
  cac: {name: Čačak, geonameid: 792078, point: [43.8914, 20.3497]}
  zla: {name: Zlatar, point: [43.4, 19.85], precision: area, radius_km: 12}
  rs: {name: Serbia, geonameid: 6290252, point: [44.8189, 20.46], precision: country}
  fi: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  tur: {name: Turku, geonameid: 633679, point: [60.4515, 22.2687]}
events:
  e1: {type: match, places: [nis], start: 2017-03-25, end: 2017-03-25, date_precision: day, date_text: on Saturday evening, status: happened, actors: Radnički, targets: Partizan, main: true}
  e2: {type: closure, places: [nis], start: 2017-03-25, end: 2017-03-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: riot, places: [kra], start: 2017-03-04, end: 2017-03-04, date_precision: day, date_text: on March 4, injured: 1, status: happened, actors: "", targets: a photographer}
  e4: {type: match, places: [nis], start: 2017-03-25, end: 2017-03-25, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: arrest, places: [ale], start: 2017-03-25, end: 2017-03-25, date_precision: day, date_text: at noon, status: happened, actors: Police}
  e6: {type: arrest, places: [nis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: match, places: [sub], start: 2017-03-25, end: 2017-03-25, date_precision: day, date_text: the same day, status: happened, actors: ""}
  e8: {type: match, places: [npz], start: 2017-03-26, end: 2017-03-26, date_precision: day, date_text: on Sunday, status: happened, negated: true, actors: ""}
  e9: {type: fire, places: [zla], start: 2017-03-26, end: 2017-03-26, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e10: {type: match, places: [tur], start: 2017-03-29, end: 2017-03-29, date_precision: day, date_text: On Wednesday, status: planned, actors: Serbia, targets: Finland}
notes: ""
