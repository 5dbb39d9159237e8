---
id: report-bd-548
genre: report
country: BD
published: 2024-07-21
publisher: Padma Daily News
title: "Top court {scales back}(e1) job quotas; toll of {clashes}(e2) in [Bangladesh](ban event) nears 150"
---
[DHAKA](dha dateline): The Appellate Division on Sunday {cut}(e1) the share of government posts kept for descendants of freedom fighters from 30 percent to five, a {ruling}(e1) that meets much of what students had asked for and comes too late for many.

At least 146 people have {died}(e2) since Tuesday, according to a count of hospital registers by this newspaper, most of them from bullets in [Jatrabari](jat event), [Rampura](ram event), [Uttara](utt event) and [Mohammadpur](moh event) in the capital. There were also {deaths}(e2) in [Narsingdi](nar event), [Savar](sav event), [Bogura](bog event), [Sylhet](syl event), [Chattogram](cha event) and [Rangpur](ran event), where Rafiq Hasan, 23, a student of Begum Rokeya University, was {shot}(e3) on Tuesday with his arms spread.

The city was quiet under {curfew}(e4), {lifted}(e4) from 3pm to 5pm for people to buy food. Soldiers with light machine guns stood behind sandbags at [Shahbagh](sha event). Internet and mobile data have been {off}(e5) since Thursday night, when {fire}(e6) {gutted}(e6) the state television building in [Rampura](ram event) and a data centre in [Mohakhali](moha event).

At [Narsingdi](nar event), crowds {broke into}(e7) the jail on Friday, {freed}(e7) 826 inmates and {carried off}(e7) 85 rifles. The toll plaza of the elevated expressway and two metro stations at [Mirpur](mir event) were {burned}(e6).

Law Minister Khandaker Anwar Siddique welcomed the {verdict}(e1), under which 93 percent of jobs will go by merit, and {said}(e8) a gazette would be issued by Tuesday. A coordinator of the students, Nahida Akhter, {told}(e9) reporters from a bed in [Dhaka](dha metonym org) Medical College that they want the campuses opened and the home minister to go. Another, Nafis Islam, was {found}(e10) early on Sunday by the road at [Purbachal](pur event), with bruises, a day after men had {taken}(e10) him from a friend's house in [Khilgaon](khi event).

Prime Minister Shirin Huq, 76, who has {cancelled}(e11) trips to [Spain](spa mention) and [Brazil](bra mention), {met}(e12) the three service chiefs at Ganabhaban. Some 4,500 [Indian](ind demonym) students have {left}(e13) by way of [Akhaura](akh event) and [Benapole](ben event), and 57 [Bangladeshi](bang demonym) workers were {detained}(e14) in [Abu Dhabi](abu event) for a {protest}(e17) there.

It was the High Court that {brought back}(e15) the quota on June 5, after it had been {abolished}(e16) in 2018 by order of the same prime minister.

---
places:
  jat: {name: Jatrabari, point: [23.71, 90.434]}
  ram: {name: Rampura, point: [23.763, 90.42]}
  utt: {name: Uttara, point: [23.875, 90.39]}
  moh: {name: Mohammadpur, point: [23.766, 90.358]}
  sav: {name: Savar, point: [23.858, 90.267]}
  sha: {name: Shahbagh, point: [23.738, 90.396]}
  moha: {name: Mohakhali, point: [23.778, 90.4]}
  mir: {name: Mirpur, point: [23.8, 90.365]}
  pur: {name: Purbachal, point: [23.84, 90.5]}
  khi: {name: Khilgaon, point: [23.752, 90.425]}
  akh: {name: Akhaura, point: [23.838, 91.195], precision: division}
  ben: {name: Benapole, point: [23.04, 88.9]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  bog: {name: Bogura, point: [24.85, 89.37]}
  cha: {name: Chattogram, point: [22.34, 91.83]}
  nar: {name: Narsingdi, point: [23.92, 90.72]}
  ran: {name: Rangpur, geonameid: 1185188, point: [25.7466, 89.2517]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  syl: {name: Sylhet, geonameid: 1185099, point: [24.899, 91.872]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  bang: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
events:
  e1: {type: verdict, places: [dha], start: 2024-07-21, end: 2024-07-21, date_precision: day, date_text: on Sunday, status: happened, actors: The Appellate Division, targets: job quotas, main: true}
  e2: {type: riot, places: [jat, ram, utt, moh, nar, sav, bog, syl, cha, ran], start: 2024-07-16, end: 2024-07-21, date_precision: day, date_text: since Tuesday, killed: 146, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: shooting, places: [ran], start: 2024-07-16, end: 2024-07-16, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: "", targets: "Rafiq Hasan, 23"}
  e4: {type: decision, places: [dha], start: 2024-07-21, end: 2024-07-21, date_precision: day, date_text: from 3pm to 5pm, status: happened, actors: ""}
  e5: {type: outage, places: [ban], start: 2024-07-18, end: 2024-07-21, date_precision: day, date_text: since Thursday night, status: happened, actors: "", targets: Internet and mobile data}
  e6: {type: fire, places: [ram, moha, mir], start: 2024-07-18, end: 2024-07-18, date_precision: day, date_text: Thursday night, status: happened, actors: "", targets: the state television building}
  e7: {type: riot, places: [nar], start: 2024-07-19, end: 2024-07-19, date_precision: day, date_text: on Friday, status: happened, actors: crowds, targets: the jail}
  e8: {type: statement, places: [], start: 2024-07-21, end: 2024-07-21, date_precision: day, date_text: "", status: happened, actors: Khandaker Anwar Siddique, minor: true}
  e9: {type: statement, places: [dha], start: 2024-07-21, end: 2024-07-21, date_precision: day, date_text: "", status: happened, actors: Nahida Akhter, targets: the home minister}
  e10: {type: abduction, places: [khi, pur], start: 2024-07-20, end: 2024-07-21, date_precision: day, date_text: early on Sunday, injured: 1, status: happened, actors: men, targets: Nafis Islam}
  e11: {type: visit, places: [spa, bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Prime Minister Shirin Huq, minor: true}
  e12: {type: meeting, places: [dha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister Shirin Huq, targets: the three service chiefs, minor: true}
  e13: {type: displacement, places: [akh, ben], start: null, end: null, date_precision: unknown, date_text: "", displaced: 4500, displaced_qualifier: about, status: happened, actors: "Some 4,500 Indian students"}
  e14: {type: arrest, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", arrested: 57, status: happened, actors: "", targets: workers}
  e15: {type: verdict, places: [dha], start: 2024-06-05, end: 2024-06-05, date_precision: day, date_text: on June 5, status: happened, actors: High Court, targets: the quota}
  e16: {type: decision, places: [ban], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: "", targets: the quota, minor: true}
  e17: {type: protest, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: workers}
notes: ""
