---
id: report-in-568
genre: report
country: IN
published: 2019-07-11
publisher: Deccan Observer
title: "[Karnataka](kar metonym) rebels {fly}(e1) to [Mumbai](mum event); Speaker seeks time, SC {fixes}(e2) 6 pm deadline"
---
**[Bengaluru](ben dateline):** Ten dissident legislators of [Karnataka](kar mention)'s ruling coalition, who have {spent}(e1) five days in a hotel at [Powai](pow event) in [Mumbai](mum event), were {told}(e2) by the Supreme Court on Thursday to {appear}(e3) before the Assembly Speaker by 6 pm and hand him their resignations afresh.

They {landed}(e1) at HAL airport at 5.10 in a chartered aircraft and were {driven}(e1) to Vidhana Soudha with a police escort and all signals on green. Speaker K. R. Puttaswamy {received}(e3) the letters, said "I am not lightning", and sought more time. The court in [New Delhi](new event) will {hear}(e4) him on Friday.

Sixteen members in all have {resigned}(e5) since July 1, which leaves Chief Minister H. S. Nagaraj with 101 in a house of 224, and the opposition with 107. Two of those who {quit}(e5) represent [Hoskote](hos metonym) and [Chikkaballapur](chi metonym), towns near the capital; others come from [Belagavi](bel mention), [Ballari](bal mention) and [Raichur](rai mention).

Outside the [Powai](pow mention) hotel on Wednesday, Minister D. Shivappa of [Kanakapura](kan metonym) {stood}(e6) for six hours in the rain with a booking that was {cancelled}(e6) as he held it in his hand, before [Mumbai](mum metonym org) Police {bundled}(e7) him into a van and put him on a flight. In [Panaji](pan event), meanwhile, ten of 15 Congress MLAs of [Goa](goa metonym) {joined}(e8) the ruling party, after much the same kind of stay in [New Delhi](new event).

"This is not a trade in horses any more. It's the whole stable," said a former Lok Sabha member from [Mysuru](mys mention).

Nagaraj {offered}(e9) late on Thursday to {seek}(e10) a {vote}(e10) of confidence "at the earliest". Prohibitory orders were {clamped}(e11) within two kilometres of the Vidhana Soudha till Sunday. Workers of both sides {clashed}(e12) near Anand Rao Circle, and 34 were {detained}(e13). There was a {bandh}(e14) in [Mandya](man event) and [Ramanagara](ram event), and a bus was {stoned}(e14) at [Channapatna](cha event).

The monsoon {session}(e15) of the Assembly {begins}(e15) on Friday with a budget that has not been passed. It has been a bad week for farmers too: 52 taluks, from [Kolar](kol event) to [Vijayapura](vij event), have been {declared}(e16) drought-hit.

---
places:
  kar: {name: Karnataka, geonameid: 1267701, point: [14.3681, 75.667], precision: division}
  pow: {name: Powai, point: [19.118, 72.905]}
  ben: {name: Bengaluru, geonameid: 1277333, point: [12.9719, 77.5937]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  hos: {name: Hoskote, point: [13.07, 77.798]}
  chi: {name: Chikkaballapur, point: [13.435, 77.728]}
  bel: {name: Belagavi, point: [15.85, 74.5]}
  bal: {name: Ballari, point: [15.14, 76.92]}
  rai: {name: Raichur, geonameid: 1259012, point: [16.2055, 77.3557]}
  kan: {name: Kanakapura, point: [12.546, 77.42]}
  pan: {name: Panjim, geonameid: 1260607, point: [15.4957, 73.8262]}
  goa: {name: Goa, geonameid: 1271157, point: [15.3133, 73.9951], precision: division}
  mys: {name: Mysuru, point: [12.3, 76.64]}
  ram: {name: Ramanagara, point: [12.72, 77.28]}
  cha: {name: Channapatna, geonameid: 1274641, point: [12.6514, 77.2067]}
  vij: {name: Vijayapura, point: [16.83, 75.71]}
  man: {name: Mandya, point: [12.52, 76.9]}
  kol: {name: Kolar, point: [13.137, 78.13]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
events:
  e1: {type: visit, places: [mum, ben], start: 2019-07-06, end: 2019-07-11, date_precision: day, date_text: five days, status: happened, actors: Ten dissident legislators, main: true}
  e2: {type: verdict, places: [new], start: 2019-07-11, end: 2019-07-11, date_precision: day, date_text: on Thursday, status: happened, actors: the Supreme Court, targets: Ten dissident legislators, main: true}
  e3: {type: meeting, places: [ben], start: 2019-07-11, end: 2019-07-11, date_precision: day, date_text: by 6 pm, status: happened, actors: Ten dissident legislators, targets: Speaker K. R. Puttaswamy}
  e4: {type: trial, places: [new], start: 2019-07-12, end: 2019-07-12, date_precision: day, date_text: on Friday, status: planned, actors: The court, targets: him}
  e5: {type: resignation, places: [kar], start: 2019-07-01, end: 2019-07-11, date_precision: day, date_text: since July 1, status: happened, actors: Sixteen members, main: true}
  e6: {type: protest, places: [pow], start: 2019-07-10, end: 2019-07-10, date_precision: day, date_text: on Wednesday, status: happened, actors: Minister D. Shivappa, minor: true}
  e7: {type: arrest, places: [pow], start: 2019-07-10, end: 2019-07-10, date_precision: day, date_text: on Wednesday, arrested: 1, status: happened, actors: Police, targets: Minister D. Shivappa}
  e8: {type: decision, places: [pan], start: 2019-07-10, end: 2019-07-10, date_precision: day, date_text: meanwhile, status: happened, actors: ten of 15 Congress MLAs, targets: the ruling party}
  e9: {type: statement, places: [], start: 2019-07-11, end: 2019-07-11, date_precision: day, date_text: late on Thursday, status: happened, actors: Nagaraj, minor: true}
  e10: {type: decision, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Nagaraj}
  e11: {type: decision, places: [ben], start: null, end: null, date_precision: unknown, date_text: till Sunday, status: happened, actors: ""}
  e12: {type: riot, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Workers of both sides}
  e13: {type: arrest, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", arrested: 34, status: happened, actors: "", targets: 34}
  e14: {type: strike, places: [man, ram, cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: meeting, places: [ben], start: 2019-07-12, end: 2019-07-12, date_precision: day, date_text: on Friday, status: planned, actors: Assembly, minor: true}
  e16: {type: decision, places: [kol, vij], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 52 taluks}
notes: ""
