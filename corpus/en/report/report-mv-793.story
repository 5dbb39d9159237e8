---
id: report-mv-793
genre: report
country: MV
published: 2020-02-11
publisher: Laccadive Post
title: "Three foreigners {knifed}(e1) in [Hulhumalé](hul event); police {name}(e2) [Baa Atoll](baa mention) suspects"
---
Three foreign men were {stabbed}(e1) in separate places on [Hulhumalé](hul event) island within an hour last Tuesday, and a video in which three masked men claim the {attacks}(e1) for the Islamic State has been {authenticated}(e2), police in the [Maldives](mal event) said on Monday.

The wounded, an [Australian](aus demonym) teacher and two [Chinese](chi demonym) construction engineers, are out of danger. One, who has had {surgery}(e3) on a lung, was {flown}(e3) to [Colombo](col event) on Friday.

Superintendent Ismail Shafeeu {identified}(e2) two of the men in the film as residents of [Eydhafushi](eyd mention), in the [Baa Atoll](baa mention), and one as a boat mechanic from [Addu](add mention). They had been {arrested}(e4) on 6 February at a guesthouse in [Malé](male event) along with five others. A speedboat said to have been used by the same cell to {burn}(e5) a police launch at [Mahibadhoo](mah event) is still sought.

"My colleague heard running and thought it was a jogger," said a fellow teacher, who asked not to be named.

Tourism minister Aishath Leena told agents in [Milan](mil event), where she is attending a fair, that resorts were not affected. Bookings from [China](chin mention) have {plunged}(e6) for another reason: all direct flights were {suspended}(e7) on 30 January because of the new coronavirus, though no {case}(e8) has been {found}(e8) in the islands.

About 170 of the country's citizens, out of 400,000, are believed to have gone to fight in [Syria](syr mention). Twenty women and 33 children {remain}(e9) in the [Al-Hol](alh mention) camp. In 2007, a homemade bomb {hurt}(e10) 12 visitors in Sultan Park, and a blogger was {killed}(e11) outside his flat in [Malé](male event) in April 2017. A presidential commission {reported}(e12) in September that a missing journalist had been {murdered}(e13) by a local group with ties to Al Qaeda.

The opposition, whose leader was {sentenced}(e14) in November to five years for laundering money, has {proposed}(e15) to bring back the death penalty.

In neighbouring [Lakshadweep](lak mention), [India](ind metonym)'s navy {put}(e16) patrols on alert. A joint exercise of the two coastguards, with ships from [Kochi](koc mention), {begins}(e17) off [Kulhudhuffushi](kul event) on Sunday.

A vigil on Friday by about 300 residents of [Hulhumalé](hul event) {ended}(e18) with the release of three paper lanterns. The 12th {hearing}(e19) against the alleged recruiter of the group, a preacher from [Maduvvari](mad mention), is {fixed}(e19) for Thursday.

---
places:
  hul: {name: Hulhumalé, point: [4.21, 73.54]}
  baa: {name: Baa Atoll, point: [5.15, 73.0], precision: area, radius_km: 20}
  mal: {name: Maldives, geonameid: 1282028, point: [3.2, 73.0], precision: country}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  eyd: {name: Eydhafushi, point: [5.1, 73.07]}
  add: {name: Addu, point: [-0.63, 73.1]}
  male: {name: Male, geonameid: 1282027, point: [4.1752, 73.5092]}
  mah: {name: Mahibadhoo, point: [3.76, 72.97]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  alh: {name: Al-Hol, point: [36.38, 41.15]}
  lak: {name: Lakshadweep, point: [10.5, 72.6], precision: area, radius_km: 120}
  koc: {name: Kochi, geonameid: 1273874, point: [9.9399, 76.2602]}
  kul: {name: Kulhudhuffushi, point: [6.62, 73.07]}
  mad: {name: Maduvvari, point: [5.49, 72.9]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: attack, places: [hul], start: 2020-02-04, end: 2020-02-04, date_precision: day, date_text: last Tuesday, injured: 3, status: happened, actors: three masked men, targets: Three foreign men, main: true}
  e2: {type: investigation, places: [], start: 2020-02-10, end: 2020-02-10, date_precision: day, date_text: on Monday, status: happened, actors: police, targets: two of the men, main: true}
  e3: {type: medical, places: [col], start: 2020-02-07, end: 2020-02-07, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: One, minor: true}
  e4: {type: arrest, places: [male], start: 2020-02-06, end: 2020-02-06, date_precision: day, date_text: on 6 February, arrested: 8, status: happened, actors: "", targets: They, main: true}
  e5: {type: fire, places: [mah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the same cell, targets: a police launch, minor: true}
  e6: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bookings from China}
  e7: {type: transport_change, places: [mal], start: 2020-01-30, end: 2020-01-30, date_precision: day, date_text: on 30 January, status: happened, actors: "", targets: all direct flights}
  e8: {type: outbreak, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e9: {type: other, places: [alh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Twenty women and 33 children, minor: true}
  e10: {type: bombing, places: [male], start: 2007, end: 2007, date_precision: year, date_text: In 2007, injured: 12, status: happened, actors: a homemade bomb, targets: 12 visitors}
  e11: {type: killing, places: [male], start: 2017-04, end: 2017-04, date_precision: month, date_text: in April 2017, killed: 1, status: happened, actors: "", targets: a blogger}
  e12: {type: publication, places: [], start: 2019-09, end: 2019-09, date_precision: month, date_text: in September, status: happened, actors: A presidential commission}
  e13: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: a local group, targets: a missing journalist}
  e14: {type: verdict, places: [], start: 2019-11, end: 2019-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: leader}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The opposition, targets: the death penalty, minor: true}
  e16: {type: decision, places: [lak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: navy, targets: patrols, minor: true}
  e17: {type: other, places: [kul], start: 2020-02-16, end: 2020-02-16, date_precision: day, date_text: on Sunday, status: planned, actors: the two coastguards, minor: true}
  e18: {type: protest, places: [hul], start: 2020-02-07, end: 2020-02-07, date_precision: day, date_text: on Friday, status: happened, actors: about 300 residents of Hulhumalé}
  e19: {type: trial, places: [], start: 2020-02-13, end: 2020-02-13, date_precision: day, date_text: for Thursday, status: planned, actors: "", targets: the alleged recruiter}
notes: ""
