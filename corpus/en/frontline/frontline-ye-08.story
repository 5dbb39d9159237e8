---
id: frontline-ye-08
genre: frontline
country: YE
published: 2021-03-30
publisher: Red Sea Standard
title: "[Marib](mar event)'s {guns}(e1) heard at breakfast"
---
[ADEN](ade dateline), March 30. {Shelling}(e1) from the [Kassara](kas event) front woke the camps west of [Marib](mar event) before five on Monday, and by noon the roll of the {missing}(e2) at [Al-Suwayda](als event) camp was 340 tents long.

The Houthi movement, which holds [Sanaa](san mention), began its {push}(e3) on the oil town in February. Government troops, with [Saudi](sau demonym) jets above them, {stopped}(e4) it on Sunday at [Talaat al-Hamra](tal event) and [Mas](mas event); fifty-three men on both sides were {killed}(e4), two officers said, asking not to be named.

A ballistic {missile}(e5) {came down}(e5) on Friday in [Marib](mar event)'s market street. Thirteen goats died, one boy {lost}(e5) a foot.

There was {fighting}(e6) too in [Hajjah](haj event) governorate, round [Abs](abs event), and at [Maqbanah](maq event), west of [Taiz](tai event), a quiet front for two years. In [Hodeidah](hod event) the grain silo was {hit}(e7), UN monitors reported.

[Riyadh](riy metonym) last week {offered}(e8) a {truce}(e9) and the {reopening}(e10) of [Sanaa](san mention) airport. [Muscat](mus metonym) {carries}(e11) the papers back and forth.

The [Marib](mar mention) dam is said to have {burst}(e12) in 570, scattering the tribes as far as [Oman](oma mention) and [Syria](syr mention). "We are used to leaving," said the director of the camps.

---
places:
  mar: {name: Marib, point: [15.463, 45.326]}
  kas: {name: Kassara, point: [15.55, 45.0], precision: near}
  als: {name: Al-Suwayda, point: [15.5, 45.2], precision: near}
  tal: {name: Talaat al-Hamra, point: [15.45, 45.05], precision: near}
  mas: {name: Mas, point: [15.68, 44.95], precision: near}
  haj: {name: Hajjah, point: [15.9, 43.3], precision: division}
  abs: {name: Abs, point: [16.004, 43.197]}
  maq: {name: Maqbanah, point: [13.52, 43.72], precision: near}
  tai: {name: Taiz, point: [13.579, 44.021]}
  hod: {name: Hodeidah, point: [14.798, 42.955]}
  ade: {name: Aden, geonameid: 415189, point: [12.7796, 45.0385]}
  san: {name: Sanaa, point: [15.355, 44.207]}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  mus: {name: Muscat, geonameid: 287286, point: [23.5841, 58.4078]}
  oma: {name: Oman, geonameid: 286963, point: [21.0, 57.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
events:
  e1: {type: shelling, places: [mar, als], start: 2021-03-29, end: 2021-03-29, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [als], start: 2021-03-29, end: 2021-03-29, date_precision: day, date_text: by noon, status: happened, actors: ""}
  e3: {type: battle, places: [mar], start: 2021-02, end: 2021-02, date_precision: month, date_text: in February, status: happened, actors: ""}
  e4: {type: battle, places: [tal, mas], start: 2021-03-28, end: 2021-03-28, date_precision: day, date_text: on Sunday, killed: 53, status: happened, actors: The Houthi movement, targets: Government troops, main: true}
  e5: {type: shelling, places: [mar], start: 2021-03-26, end: 2021-03-26, date_precision: day, date_text: on Friday, injured: 1, status: happened, actors: "", main: true}
  e6: {type: battle, places: [abs, maq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: shelling, places: [hod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [riy], start: 2021-03-22, end: 2021-03-22, date_precision: week, date_text: last week, status: happened, actors: Riyadh}
  e9: {type: agreement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e10: {type: opening, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e11: {type: meeting, places: [mus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: collapse, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
notes: ""
