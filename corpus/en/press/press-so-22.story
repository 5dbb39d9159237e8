---
id: press-so-22
genre: press
country: SO
published: 2019-03-12
publisher: "Joint Stabilisation Mission, Public Information"
title: "Mission {Condemns}(e1) {Attack}(e2) on [Bal'ad](bal event) Bridge, Confirms Loss of Five Peacekeepers"
---
[MOGADISHU](mog dateline), March 12, 2019 — The Mission {condemns}(e1) in the strongest terms the complex {attack}(e2) carried out by Al-Shabaab on its positions at the [Bal'ad](bal event) bridge, 30 kilometres north of [Mogadishu](mog mention), in the early hours of Monday.

A vehicle laden with explosives was driven into the outer gate and {detonated}(e3); some 60 fighters then {assaulted}(e2) the camp from two sides. Five peacekeepers from [Burundi](bur mention) were {killed}(e2) and nine injured. The injured were {flown}(e4) to [Nairobi](nai event), where one underwent {surgery}(e4). Our troops {repulsed}(e2) the attackers, at least 22 of whom were killed.

Claims that the bridge has {changed hands}(e5) are false. Claims that a helicopter {fired}(e6) on civilians at [Gololey](gol event) are being {looked into}(e7) by a board of inquiry, which will report within 30 days.

Separately, a roadside {bomb}(e8) {killed}(e8) a district commissioner and two of his guards in [Afgooye](afg event) last Thursday, and {mortar}(e9) rounds {landed}(e9) near the [Halane](hal event) base in the capital on Saturday without causing casualties.

The {attack}(e2) came on the day on which the Mission {handed over}(e10) its base at [Jowhar](jow event) Stadium to [Somali](som demonym) forces as part of a {withdrawal}(e11) of 1,000 soldiers to be completed by May. It will not delay it.

The Head of Mission {spoke}(e12) by telephone with the President and with [Bujumbura](buj metonym). He {visited}(e13) the wounded today and will {travel}(e14) to [Addis Ababa](add event) on Wednesday to {brief}(e15) the Council.

---
places:
  mog: {name: Mogadishu, geonameid: 53654, point: [2.0371, 45.3438]}
  bal: {name: "Bal'ad", point: [2.357, 45.387]}
  bur: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  gol: {name: Gololey, point: [2.55, 45.45], precision: near}
  afg: {name: Afgooye, point: [2.138, 45.121]}
  hal: {name: Halane, point: [2.013, 45.303], precision: near}
  jow: {name: Jawhar, geonameid: 56335, point: [2.7809, 45.5005]}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  buj: {name: Bujumbura, geonameid: 425378, point: [-3.3819, 29.3614]}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
events:
  e1: {type: statement, places: [mog], start: 2019-03-12, end: 2019-03-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e2: {type: battle, places: [bal], start: 2019-03-11, end: 2019-03-11, date_precision: day, date_text: of Monday, killed: 27, injured: 9, status: happened, actors: Al-Shabaab, targets: its positions, main: true}
  e3: {type: bombing, places: [bal], start: 2019-03-11, end: 2019-03-11, date_precision: day, date_text: "", status: happened, actors: Al-Shabaab, targets: the outer gate}
  e4: {type: medical, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: battle, places: [bal], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e6: {type: airstrike, places: [gol], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: a helicopter, targets: civilians}
  e7: {type: investigation, places: [gol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a board of inquiry}
  e8: {type: bombing, places: [afg], start: 2019-03-07, end: 2019-03-07, date_precision: day, date_text: last Thursday, killed: 3, status: happened, actors: "", targets: a district commissioner}
  e9: {type: shelling, places: [hal], start: 2019-03-09, end: 2019-03-09, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e10: {type: other, places: [jow], start: 2019-03-11, end: 2019-03-11, date_precision: day, date_text: on the day, status: happened, actors: the Mission}
  e11: {type: displacement, places: [], start: 2019-05, end: 2019-05, date_precision: month, date_text: by May, status: planned, actors: the Mission, targets: "1,000 soldiers"}
  e12: {type: meeting, places: [buj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Head of Mission, minor: true}
  e13: {type: visit, places: [], start: 2019-03-12, end: 2019-03-12, date_precision: day, date_text: today, status: happened, actors: The Head of Mission}
  e14: {type: visit, places: [add], start: 2019-03-13, end: 2019-03-13, date_precision: day, date_text: on Wednesday, status: planned, actors: The Head of Mission, targets: the Council, minor: true}
  e15: {type: meeting, places: [add], start: 2019-03-13, end: 2019-03-13, date_precision: day, date_text: on Wednesday, status: planned, actors: The Head of Mission, targets: the Council}
notes: ""
