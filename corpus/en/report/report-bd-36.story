---
id: report-bd-36
genre: report
country: BD
published: 2024-08-07
publisher: Padma Daily
title: "[Bangladesh](ban event) jail {break}(e1): 209 inmates {escape}(e1) from [Kashimpur](kas event), six {shot}(e1) dead"
---
At least 209 prisoners {fled}(e1) from the high-security jail at [Kashimpur](kas event) in [Gazipur](gaz event) on Tuesday afternoon by {scaling}(e1) the perimeter wall with an electricity pole, and six were {shot}(e1) dead by guards, jail authorities said yesterday.

Several of the escapees had been {sentenced}(e2) to death, among them militants {convicted}(e2) over the 2016 {attack}(e3) on a bakery in [Dhaka](dha event)'s [Gulshan](gul event) area in which 22 people were {killed}(e3).

The {breakout}(e1) came a day after the prime minister {resigned}(e4) and {flew}(e5) to [Hindon](hin event) airbase near [Delhi](del event) as crowds {stormed}(e6) her residence. On Monday evening, a mob armed with sticks {broke}(e7) open [Sherpur](she event) district jail and {freed}(e7) all 518 inmates. At [Satkhira](sat event), on the [Indian](ind demonym) border, nearly 600 {got}(e8) out; [Narsingdi](nar event)'s jail was {looted}(e9) of 85 firearms on July 19, at the height of the student {protests}(e10). In [Kushtia](kus event) and [Bogura](bog event) guards {foiled}(e11) attempts.

[India](indi metonym)'s Border Security Force has been put on high alert along the frontier from [Petrapole](pet mention) to [Dawki](daw mention).

Senior Jail Superintendent Subrata Kumar Mollik of [Kashimpur](kas metonym org) Central Jail said some prisoners began to demand their release in the morning and {took}(e1) 13 guards hostage. Army helicopters {brought}(e12) reinforcements.

"The police have disappeared, so whom shall we call?" asked Rehana Parvin, a garment worker in nearby [Konabari](kon mention). Across the country, more than 400 police stations were {attacked}(e13) and 42 personnel {killed}(e13) since Sunday, and the police association {announced}(e14) a {strike}(e14) from Tuesday. Students {directed}(e21) traffic in [Dhaka](dha event) and [Chattogram](cha event).

Over 400 people have {died}(e10) since mid-July in the {unrest}(e10), which {began}(e10) as a campaign against quotas in public jobs and was {fuelled}(e10) by the {shooting}(e15) of a student in [Rangpur](ran event) on July 16.

A Nobel laureate who is to {head}(e16) an interim government was due to {land}(e17) from [Paris](par mention) today. The [Bangladesh](ban metonym org) Nationalist Party {rallied}(e18) in [Nayapaltan](nay event) yesterday to celebrate the release of its chairperson.

Schools {reopened}(e19) on Tuesday, though few pupils came; the garment factories of [Savar](sav event) and [Ashulia](ash event) are to {resume}(e20) work this morning.

Anyone with word of the escapees has been asked to ring army camps in [Gazipur](gaz mention), [Tangail](tan mention) and [Mymensingh](mym mention).

---
places:
  kas: {name: Kashimpur, point: [23.98, 90.33]}
  gaz: {name: Gazipur, point: [24.0, 90.42]}
  gul: {name: Gulshan, point: [23.79, 90.415]}
  hin: {name: Hindon, point: [28.7, 77.36]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  pet: {name: Petrapole, point: [23.04, 88.87]}
  daw: {name: Dawki, point: [25.18, 92.02]}
  kon: {name: Konabari, point: [24.0, 90.33]}
  nar: {name: Narsingdi, point: [23.92, 90.72]}
  she: {name: Sherpur, point: [25.02, 90.01]}
  nay: {name: Nayapaltan, point: [23.735, 90.415]}
  ash: {name: Ashulia, point: [23.9, 90.32]}
  sav: {name: Savar, point: [23.85, 90.26]}
  bog: {name: Bogra, geonameid: 1337233, point: [24.851, 89.3711]}
  cha: {name: Chattogram, geonameid: 1205733, point: [22.3384, 91.8317]}
  sat: {name: Satkhira, geonameid: 1185111, point: [22.7082, 89.0718]}
  kus: {name: Kushtia, geonameid: 1185191, point: [23.9028, 89.1194]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  indi: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  ran: {name: Rangpur, geonameid: 1185188, point: [25.7466, 89.2517]}
  tan: {name: Tangail, geonameid: 1336144, point: [24.2498, 89.9166]}
  mym: {name: Mymensingh, geonameid: 1185162, point: [24.7564, 90.4065]}
events:
  e1: {type: other_crime, places: [kas], start: 2024-08-06, end: 2024-08-06, date_precision: day, date_text: on Tuesday afternoon, killed: 6, status: happened, actors: At least 209 prisoners, main: true}
  e2: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Several of the escapees, minor: true}
  e3: {type: attack, places: [gul], start: 2016, end: 2016, date_precision: year, date_text: 2016, killed: 22, status: happened, actors: "", targets: a bakery}
  e4: {type: resignation, places: [dha], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: a day after, status: happened, actors: the prime minister}
  e5: {type: displacement, places: [hin], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: a day after, status: happened, actors: the prime minister}
  e6: {type: riot, places: [dha], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: a day after, status: happened, actors: crowds, targets: her residence}
  e7: {type: other_crime, places: [she], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: On Monday evening, status: happened, actors: a mob armed with sticks, targets: all 518 inmates}
  e8: {type: other_crime, places: [sat], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: "", status: happened, actors: nearly 600}
  e9: {type: robbery, places: [nar], start: 2024-07-19, end: 2024-07-19, date_precision: day, date_text: on July 19, status: happened, actors: "", targets: 85 firearms}
  e10: {type: riot, places: [ban], start: 2024-07, end: 2024-08, date_precision: month, date_text: since mid-July, killed: 400, killed_qualifier: at_least, status: happened, actors: ""}
  e11: {type: other_crime, places: [kus, bog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: guards}
  e12: {type: transport_change, places: [kas], start: 2024-08-06, end: 2024-08-06, date_precision: day, date_text: "", status: happened, actors: Army helicopters, targets: reinforcements, minor: true}
  e13: {type: attack, places: [ban], start: 2024-08-04, end: 2024-08-06, date_precision: day, date_text: since Sunday, killed: 42, status: happened, actors: "", targets: more than 400 police stations}
  e14: {type: strike, places: [ban], start: 2024-08-06, end: 2024-08-06, date_precision: day, date_text: from Tuesday, status: happened, actors: the police association}
  e15: {type: shooting, places: [ran], start: 2024-07-16, end: 2024-07-16, date_precision: day, date_text: on July 16, killed: 1, status: happened, actors: "", targets: a student}
  e16: {type: appointment, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: A Nobel laureate}
  e17: {type: visit, places: [], start: 2024-08-07, end: 2024-08-07, date_precision: day, date_text: today, status: planned, actors: A Nobel laureate, minor: true}
  e18: {type: protest, places: [nay], start: 2024-08-06, end: 2024-08-06, date_precision: day, date_text: yesterday, status: happened, actors: ""}
  e19: {type: opening, places: [ban], start: 2024-08-06, end: 2024-08-06, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: Schools}
  e20: {type: opening, places: [sav, ash], start: 2024-08-07, end: 2024-08-07, date_precision: day, date_text: this morning, status: planned, actors: "", targets: the garment factories}
  e21: {type: other, places: [dha, cha], start: 2024-08-06, end: 2024-08-06, date_precision: day, date_text: "", status: happened, actors: Students, targets: traffic, minor: true}
notes: ""
