---
id: report-iq-779
genre: report
country: IQ
published: 2022-10-21
publisher: Tigris News Network
title: "Slain commander's followers {torch}(e1) [Basra](bas event) party office; [Maysan](may event) tribal {fight}(e2) leaves five dead"
---
Supporters of a militia leader {killed}(e3) on Wednesday in [Amara](ama event) {set fire}(e1) to the headquarters of a rival group in [Basra](bas event), deepening fears of new bloodshed among Shi'ite factions in southern [Iraq](ira event).

The leader, Abu Dhar al-Saadi, was {shot}(e3) from a motorcycle at 11 pm near the bridge over the [Kahla](kah event) river. His brother, who was at the wheel, {died}(e3) on Thursday at the Sadr teaching hospital.

On Thursday night about 200 men with rifles and petrol cans {broke}(e1) into a building in the [Jubaila](jub event) quarter of [Basra](bas event). Guards {fired}(e4) in the air. By morning, armoured vehicles from the 14th Division had {sealed off}(e5) the street, and the governor, Wathiq al-Maliki, {imposed}(e6) a ban on motorbikes after dark.

"They settle accounts in our streets and we count the windows," said Umm Haidar, a baker.

In a village of the marshes near [Qalat Saleh](qal event), in [Maysan](may event), a dispute over a buffalo and a well {led}(e2) to three days of {shooting}(e2) between two tribes. Five people were {killed}(e2), police said, and 14 {wounded}(e2). Rocket-propelled grenades were {fired}(e2). Nearly 400 fighters' weapons have since been {collected}(e7) by the army at [Majar al-Kabir](maj event). In that town, six [British](bri demonym) military policemen were {killed}(e19) by a mob in 2003.

The south has been uneasy since August, when 30 people {died}(e8) in the {battle}(e8) in the Green Zone in [Baghdad](bag event) and fighting {spread}(e8) to [Zubair](zub event). Parliament {elected}(e9) a president last Thursday, under a salvo of nine rockets, and the premier-designate has 30 days to {form}(e10) a cabinet. He has {promised}(e11) to bring all weapons under state control.

Drought adds to the anger. The [Tigris](tig mention) carries a third of its usual flow, and 1,200 families have {left}(e12) [Chibayish](chi event) for [Najaf](naj event) and [Karbala](kar event) this year. In [Umm Qasr](umm event), port workers {struck}(e13) for six hours on Tuesday about unpaid water allowances.

A separate trial is under way in [Nasiriyah](nas event): former policeman Raed Jabbar {confessed}(e14) on Thursday to the {murder}(e15) of two journalists in [Basra](bas event) in January 2020 who had covered the {protests}(e16). A year earlier a consul had to be {evacuated}(e17) when crowds {burned}(e16) [Iran](iran metonym)'s mission.

Delegates of the five main factions are to {meet}(e18) in the holy city of [Najaf](naj event) on Monday.

---
places:
  bas: {name: Basra, point: [30.51, 47.78]}
  may: {name: Maysan, point: [31.9, 47.0], precision: division}
  ama: {name: Amara, point: [31.84, 47.15]}
  kah: {name: Kahla, point: [31.67, 47.28]}
  jub: {name: Jubaila, point: [30.53, 47.82]}
  qal: {name: Qalat Saleh, point: [31.53, 47.27], precision: near}
  maj: {name: Majar al-Kabir, point: [31.55, 47.17]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  zub: {name: Zubair, point: [30.39, 47.7]}
  tig: {name: Tigris, point: [31.5, 47.2], precision: near}
  chi: {name: Chibayish, point: [30.97, 46.98]}
  naj: {name: Najaf, geonameid: 98860, point: [32.0259, 44.3462]}
  kar: {name: Karbala, point: [32.62, 44.02]}
  umm: {name: Umm Qasr, point: [30.04, 47.92]}
  nas: {name: Nasiriyah, point: [31.05, 46.26]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  iran: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
events:
  e1: {type: fire, places: [bas, jub], start: 2022-10-20, end: 2022-10-20, date_precision: day, date_text: On Thursday night, status: happened, actors: about 200 men, targets: the headquarters of a rival group, main: true}
  e2: {type: battle, places: [qal, may], start: null, end: null, date_precision: unknown, date_text: three days, killed: 5, injured: 14, status: happened, actors: two tribes, main: true}
  e3: {type: killing, places: [ama, kah], start: 2022-10-19, end: 2022-10-19, date_precision: day, date_text: on Wednesday, killed: 2, status: happened, actors: "", targets: Abu Dhar al-Saadi, main: true}
  e4: {type: shooting, places: [bas], start: 2022-10-20, end: 2022-10-20, date_precision: day, date_text: "", status: happened, actors: Guards, minor: true}
  e5: {type: closure, places: [bas], start: 2022-10-21, end: 2022-10-21, date_precision: day, date_text: By morning, status: happened, actors: armoured vehicles, targets: the street, minor: true}
  e6: {type: decision, places: [bas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Wathiq al-Maliki, targets: motorbikes}
  e7: {type: raid, places: [maj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the army, targets: weapons}
  e8: {type: battle, places: [bag, zub], start: 2022-08, end: 2022-08, date_precision: month, date_text: August, killed: 30, status: happened, actors: "", targets: 30 people}
  e9: {type: election, places: [bag], start: 2022-10-13, end: 2022-10-13, date_precision: day, date_text: last Thursday, status: happened, actors: Parliament, targets: a president}
  e10: {type: appointment, places: [], start: 2022-11, end: 2022-11, date_precision: month, date_text: 30 days, status: planned, actors: the premier-designate, targets: a cabinet, minor: true}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the premier-designate, minor: true}
  e12: {type: displacement, places: [chi, naj, kar], start: 2022, end: 2022, date_precision: year, date_text: this year, status: happened, actors: "1,200 families"}
  e13: {type: strike, places: [umm], start: 2022-10-18, end: 2022-10-18, date_precision: day, date_text: on Tuesday, status: happened, actors: port workers, targets: unpaid water allowances}
  e14: {type: trial, places: [nas], start: 2022-10-20, end: 2022-10-20, date_precision: day, date_text: on Thursday, status: happened, actors: Raed Jabbar}
  e15: {type: killing, places: [bas], start: 2020-01, end: 2020-01, date_precision: month, date_text: in January 2020, killed: 2, status: happened, actors: Raed Jabbar, targets: two journalists}
  e16: {type: riot, places: [bas], start: 2019, end: 2019, date_precision: year, date_text: A year earlier, status: happened, actors: crowds, targets: mission}
  e17: {type: rescue, places: [bas], start: 2019, end: 2019, date_precision: year, date_text: A year earlier, status: happened, actors: "", targets: a consul, minor: true}
  e18: {type: meeting, places: [naj], start: 2022-10-24, end: 2022-10-24, date_precision: day, date_text: on Monday, status: planned, actors: Delegates of the five main factions}
  e19: {type: killing, places: [maj], start: 2003, end: 2003, date_precision: year, date_text: in 2003, killed: 6, status: happened, actors: a mob, targets: six British military policemen}
notes: ""
