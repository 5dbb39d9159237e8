---
id: report-sd-193
genre: report
country: SD
published: 2024-08-28
publisher: Nile Basin Humanitarian Desk
title: "[Sudan](sud event): {Dam break}(e1) in [Red Sea State](red event) adds to {toll of rains}(e7) and {cholera}(e2)"
---
[PORT SUDAN](por dateline), 28 August – At least 30 people have been {confirmed dead}(e1) and hundreds are {missing}(e1) after the [Arba'at](arb event) Dam, 40 kilometres north of [Port Sudan](por mention), {gave way}(e1) on Sunday, according to the federal health ministry. Survivors put the number far higher.

Twenty villages, with a population of about 50,000, have been {hit}(e1). Many families {fled}(e3) to the hills, where some were {bitten}(e4) by scorpions and snakes. The dam held 25 million cubic metres and was the main source of drinking water for [Port Sudan](por mention), the seat of the army-led government since {fighting}(e5) with the paramilitary Rapid Support Forces (RSF) {broke out}(e5) in [Khartoum](kha event) in April 2023.

Omer Eissa Haroun, head of the water authority, said in a voice message to staff that the area was "unrecognizable". Rescuers {brought}(e6) out 50 people on Monday from the roof of a school at [Jabal Hadid](jab event).

{Rains}(e7) since June have {killed}(e7) at least 132 people in ten states and {destroyed}(e7) 12,420 houses. The worst affected are [Northern State](nor event), where [Abu Hamad](abu event) in neighbouring [River Nile State](riv mention) saw a third of its homes {collapse}(e7), and [Kassala](kas event), where a camp of people {displaced}(e8) from [Sennar](sen mention) {stood}(e7) under water for the third time.

{Cholera}(e2) was {declared}(e2) on 12 August. As of Tuesday, 1,223 {cases}(e2) and 48 {deaths}(e2) had been {reported}(e2), two thirds of them in [Kassala](kas event) and [Gedaref](ged event).

Aid remains scarce. A convoy of 15 trucks {crossed}(e9) from [Chad](cha mention) at [Adré](adr event) last week for the first time since February, carrying food for 13,000 people in [Kerenik](ker event), in [West Darfur](wes mention). {Famine}(e10) has been {confirmed}(e10) at [Zamzam](zam event) camp near [El Fasher](elf event), where {shelling}(e11) {killed}(e11) at least 15 people on Saturday.

{Talks}(e12) in [Geneva](gen event) mediated by [Washington](was metonym) and [Riyadh](riy metonym) {ended}(e12) on 23 August without a ceasefire; the army stayed away.

---
places:
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  red: {name: Red Sea State, point: [20.0, 35.5], precision: division}
  por: {name: Port Sudan, geonameid: 377039, point: [19.6175, 37.2164]}
  arb: {name: "Arba'at", point: [19.83, 36.95], precision: near}
  kha: {name: Khartoum, geonameid: 379252, point: [15.5518, 32.5324]}
  jab: {name: Jabal Hadid, point: [19.85, 37.0], precision: near}
  nor: {name: Northern State, point: [19.5, 30.0], precision: division}
  abu: {name: Abu Hamad, point: [19.53, 33.32]}
  riv: {name: River Nile State, point: [18.5, 33.5], precision: division}
  kas: {name: Kassala, geonameid: 372753, point: [15.451, 36.4]}
  sen: {name: Sennar, geonameid: 367644, point: [13.5691, 33.5672]}
  ged: {name: Al-Qadarif, geonameid: 379062, point: [14.0349, 35.3834]}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  adr: {name: Adré, point: [13.47, 22.2]}
  ker: {name: Kerenik, point: [13.36, 22.88]}
  wes: {name: West Darfur, point: [13.3, 22.7], precision: division}
  zam: {name: Zamzam, point: [13.48, 25.3], precision: near}
  elf: {name: El-Fasher, geonameid: 379555, point: [13.6279, 25.3494]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
events:
  e1: {type: collapse, places: [arb, red], start: 2024-08-25, end: 2024-08-25, date_precision: day, date_text: on Sunday, killed: 30, killed_qualifier: at_least, status: happened, actors: "", targets: "the Arba'at Dam", main: true}
  e2: {type: outbreak, places: [sud, kas, ged], start: 2024-08-12, end: 2024-08-27, date_precision: day, date_text: on 12 August, killed: 48, injured: 1223, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [arb], start: 2024-08-25, end: 2024-08-25, date_precision: day, date_text: "", status: happened, actors: "", targets: Many families}
  e4: {type: other_accident, places: [arb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: battle, places: [kha], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April 2023, status: happened, actors: ""}
  e6: {type: rescue, places: [jab], start: 2024-08-26, end: 2024-08-26, date_precision: day, date_text: on Monday, status: happened, actors: Rescuers, targets: 50 people}
  e7: {type: flood, places: [sud, nor, abu, kas], start: 2024-06, end: 2024-08, date_precision: month, date_text: since June, killed: 132, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e8: {type: displacement, places: [sen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: aid, places: [adr, ker], start: 2024-08-19, end: 2024-08-19, date_precision: week, date_text: last week, status: happened, actors: A convoy of 15 trucks, targets: "13,000 people"}
  e10: {type: drought, places: [zam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: shelling, places: [elf, zam], start: 2024-08-24, end: 2024-08-24, date_precision: day, date_text: on Saturday, killed: 15, killed_qualifier: at_least, status: happened, actors: ""}
  e12: {type: meeting, places: [gen], start: 2024-08-23, end: 2024-08-23, date_precision: day, date_text: on 23 August, status: happened, actors: Washington}
notes: ""
