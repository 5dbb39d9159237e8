---
id: obituary-in-09
genre: obituary
country: IN
published: 2024-03-22
publisher: Malwa Samachar
title: "He Taught [Punjab](pun mention) To Sleep Before Eleven"
---
[LUDHIANA](lud dateline): Surinder "Nightbell" Gill, whose radio call "Doors, gas, children" {ended the evening}(e1) in three districts from 1978 to 2019, {died}(e2) of pneumonia at [Civil Lines](civ event) here on Wednesday. He was 84.

{Born}(e3) in [Lyallpur](lya event) (now [Faisalabad](fai mention), in [Pakistan](pak event)), he {crossed}(e4) at [Wagah](wag event) in August 1947 on the roof of a goods train on which, between [Amritsar](amr event) and [Jalandhar](jal event), forty were {killed}(e5). He was seven and kept the platform numbers all his life.

He {read news}(e6) at [Jammu](jam event) in the {wars}(e7) of 1965 and 1971. During the black years, gunmen of both sorts {entered}(e8) the studio in [Jalandhar](jal event), in 1987, to correct his Punjabi.

After hours he coached hockey. Two of his boys {won medals}(e9) in [Moscow](mos event) and one, a girl rather, at [Birmingham](bir event) in 2022.

He {visited}(e10) [Toronto](tor mention)'s [Brampton](bra mention) once, found the whole of [Jagraon](jag mention) there, and came home: "No echo."

The chief minister {tweeted}(e11) from [Chandigarh](cha mention). Listeners across the [Attari](att mention) line, for whom he'd say salaam after the weather, {rang in}(e12) until past midnight on Thursday. Nobody at the station had the heart to tell them to sleep.

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
  e1: {type: performance, places: [pun], start: 1978, end: 2019, date_precision: year, date_text: from 1978 to 2019, status: happened, actors: ""}
  e2: {type: death, places: [lud], start: 2024-03-20, end: 2024-03-20, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: "", targets: "Surinder \"Nightbell\" Gill", main: true}
  e3: {type: other, places: [lya], start: 1940, end: 1940, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: displacement, places: [wag], start: 1947-08, end: 1947-08, date_precision: month, date_text: in August 1947, status: happened, actors: ""}
  e5: {type: killing, places: [amr, jal], start: 1947-08, end: 1947-08, date_precision: month, date_text: "", killed: 40, status: happened, actors: ""}
  e6: {type: career, places: [jam], start: 1965, end: 1965, date_precision: year, date_text: of 1965, status: happened, actors: ""}
  e7: {type: battle, places: [], start: 1965, end: 1965, date_precision: year, date_text: 1965, status: happened, actors: ""}
  e8: {type: attack, places: [jal], start: 1987, end: 1987, date_precision: year, date_text: in 1987, status: happened, actors: gunmen}
  e9: {type: match, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: visit, places: [bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: statement, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: statement, places: [att], start: 2024-03-21, end: 2024-03-21, date_precision: day, date_text: on Thursday, status: happened, actors: "", minor: true}
notes: ""
