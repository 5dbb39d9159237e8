---
id: obituary-in-09
genre: obituary
country: IN
published: 2024-03-22
publisher: Malwa Samachar
title: "He Taught [Punjab](pun mention) To Sleep Before Eleven"
---
[LUDHIANA](lud dateline): Surinder "Nightbell" Gill, whose radio call "Doors, gas, children" ended the evening in three districts from 1978 to 2019, {died}(e1) of pneumonia at [Civil Lines](civ event) here on Wednesday. He was 84.

Born in [Lyallpur](lya event) (now [Faisalabad](fai mention), in [Pakistan](pak event)), he crossed at [Wagah](wag event) in August 1947 on the roof of a goods train on which, between [Amritsar](amr event) and [Jalandhar](jal event), forty were {killed}(e2). He was seven and kept the platform numbers all his life.

He read news at [Jammu](jam event) in the wars of 1965 and 1971. During the black years, gunmen of both sorts {entered}(e3) the studio in [Jalandhar](jal event), in 1987, to correct his Punjabi.

After hours he coached hockey. Two of his boys won medals in [Moscow](mos event) and one, a girl rather, at [Birmingham](bir event) in 2022.

He visited [Toronto](tor mention)'s [Brampton](bra mention) once, found the whole of [Jagraon](jag mention) there, and came home: "No echo."

The chief minister tweeted from [Chandigarh](cha mention). Listeners across the [Attari](att mention) line, for whom he'd say salaam after the weather, rang in until past midnight on {Thursday}(e4). Nobody at the station had the heart to tell them to sleep.

---
places:
  pun: {name: Punjab, geonameid: 1259223, point: [31.0245, 75.3762], precision: division}
  lud: {name: Ludhiana, geonameid: 1264728, point: [30.912, 75.8538]}
  civ: {name: Civil Lines, point: [30.91, 75.84], precision: near, near: lud}
  lya: {name: Faisalabad, geonameid: 1179400, point: [31.4155, 73.0897]}
  fai: {name: Faisalabad, geonameid: 1179400, point: [31.4155, 73.0897]}
  wag: {name: Wagah, point: [31.604, 74.573], precision: near}
  jam: {name: Jammu, geonameid: 1269321, point: [32.7353, 74.8617]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  bra: {name: Brampton, geonameid: 5907364, point: [43.6834, -79.7663]}
  jag: {name: Jagraon, geonameid: 1269564, point: [30.7878, 75.4739]}
  att: {name: Attari, point: [31.6, 74.6], precision: near}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  amr: {name: Amritsar, geonameid: 1278710, point: [31.6223, 74.8753]}
  jal: {name: Jalandhar, geonameid: 1268782, point: [31.3256, 75.5792]}
  cha: {name: Chandigarh, geonameid: 1274746, point: [30.7363, 76.7884]}
events:
  e1: {type: death, places: [civ], start: 2024-03-20, end: 2024-03-20, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: "", targets: "Surinder \"Nightbell\" Gill", main: true}
  e2: {type: killing, places: [amr, jal], start: 1947-08, end: 1947-08, date_precision: month, date_text: in August 1947, killed: 40, status: happened, actors: ""}
  e3: {type: attack, places: [jal], start: 1987, end: 1987, date_precision: year, date_text: in 1987, status: happened, actors: gunmen}
  e4: {type: other, places: [], start: 2024-03-21, end: 2024-03-21, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
notes: ""
