---
id: report-my-539
genre: report
country: MY
published: 2023-08-13
publisher: Straits Tribune
title: "Coalition {keeps}(e1) [Selangor](sel event) and [Penang](pen event) but loses ground in six state polls"
---
[SHAH ALAM](sha dateline): Prime Minister Datuk Seri Azlan Hashim's alliance {held}(e1) on to [Malaysia](mal mention)'s three richest states and the conservative opposition {kept}(e2) its three on Saturday, leaving a map unchanged and a government bruised.

In [Selangor](sel event), the ruling pact {won}(e1) 34 of 56 seats, short of the two-thirds it had before. It {lost}(e4) [Taman Templer](tam event) only after two recounts and [Sungai Buloh](sun event), once a safe place, by 2,300 votes. It {took}(e1) 29 of 40 in [Penang](pen event) and 31 of 36 in [Negri Sembilan](neg event).

The opposition {swept}(e2) all 32 seats in [Terengganu](ter event), 43 of 45 in [Kelantan](kel event) and 33 of 36 in [Kedah](ked event), whose caretaker chief minister, Dato' Haji Shukri Ramli, was {charged}(e6) with sedition in [Gombak](gom event) last month over remarks about the sultan of [Selangor](sel metonym).

"The people have spoken, and they have spoken in two languages," said Dr Lim Su Ann, a pollster in [Petaling Jaya](pet mention).

Turnout was about 70 per cent. Voters in [Kota Bharu](kot event), the [Kelantan](kel demonym) capital, complained of brown water from the tap, as they have for thirty years. In [Kuala Terengganu](kua event), a {by-election}(e8) for a parliamentary seat, {voided}(e7) in June because of bribery, {went}(e8) to the Islamist party by a majority of 68,369.

Police recorded 26 complaints, among them one of a man in [Sungai Petani](sung event) who {filmed}(e9) his ballot; two persons were {detained}(e10) in [Seremban](ser event) for handing out cash in packets. In [Bayan Lepas](bay event), a polling clerk, 44, {died}(e11) after falling down the stairs at a school.

The new assemblies will be {sworn in}(e12) by the end of the month. Sultan Sharafuddin of [Selangor](sel metonym), who {received}(e13) Datuk Seri Amiruddin Zahar at the palace in [Klang](kla event) on Sunday, has {consented}(e14) to his appointment as Menteri Besar for a second term.

The ringgit hardly moved. Mr Azlan {leaves}(e15) for [Singapore](sin event) on Tuesday and will {open}(e16) a semiconductor plant at [Kulim](kul event) on Friday. By-elections in [Pulai](pul event) and [Simpang Jeram](sim event), in [Johor](joh mention), {follow}(e17) on Sept 9.

---
places:
  sel: {name: Selangor, geonameid: 1733037, point: [3.3078, 101.428], precision: division}
  pen: {name: Penang, geonameid: 1733047, point: [5.3684, 100.261], precision: division}
  tam: {name: Taman Templer, point: [3.3, 101.63]}
  sun: {name: Sungai Buloh, point: [3.21, 101.57]}
  neg: {name: Negri Sembilan, point: [2.83, 102.1], precision: division}
  ter: {name: Terengganu, geonameid: 1733036, point: [4.9421, 103.013], precision: division}
  kel: {name: Kelantan, geonameid: 1733044, point: [5.4035, 102.005], precision: division}
  ked: {name: Kedah, geonameid: 1733048, point: [5.8096, 100.647], precision: division}
  gom: {name: Gombak, point: [3.25, 101.65]}
  pet: {name: Petaling Jaya, geonameid: 1735158, point: [3.1073, 101.6067]}
  kul: {name: Kulim, geonameid: 1734393, point: [5.365, 100.5618]}
  pul: {name: Pulai, point: [1.5, 103.65]}
  sim: {name: Simpang Jeram, point: [2.02, 102.6]}
  joh: {name: Johor, geonameid: 1733049, point: [2.0065, 103.412], precision: division}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  sha: {name: Shah Alam, geonameid: 1732903, point: [3.0851, 101.5328]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  bay: {name: Bayan Lepas, geonameid: 1735102, point: [5.2999, 100.2605]}
  kot: {name: Kota Bharu, geonameid: 1736376, point: [6.1236, 102.2433]}
  kua: {name: Kuala Terengganu, geonameid: 1734705, point: [5.3302, 103.1408]}
  sung: {name: Sungai Petani, geonameid: 1735498, point: [5.647, 100.4877]}
  ser: {name: Seremban, geonameid: 1734810, point: [2.7297, 101.9381]}
  kla: {name: Klang, geonameid: 1732905, point: [3.0367, 101.4433]}
events:
  e1: {type: election, places: [sel, pen, neg], start: 2023-08-12, end: 2023-08-12, date_precision: day, date_text: on Saturday, status: happened, actors: "Prime Minister Datuk Seri Azlan Hashim's alliance", main: true}
  e2: {type: election, places: [ter, kel, ked], start: 2023-08-12, end: 2023-08-12, date_precision: day, date_text: on Saturday, status: happened, actors: the conservative opposition, targets: its three, main: true}
  e4: {type: election, places: [tam, sun], start: 2023-08-12, end: 2023-08-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: charge, places: [gom], start: 2023-07, end: 2023-07, date_precision: month, date_text: last month, status: happened, actors: "", targets: "Dato' Haji Shukri Ramli"}
  e7: {type: verdict, places: [kua], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: happened, actors: "", minor: true}
  e8: {type: election, places: [kua], start: 2023-08-12, end: 2023-08-12, date_precision: day, date_text: "", status: happened, actors: the Islamist party}
  e9: {type: other_crime, places: [sung], start: 2023-08-12, end: 2023-08-12, date_precision: day, date_text: "", status: happened, actors: a man, targets: his ballot, minor: true}
  e10: {type: arrest, places: [ser], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: two persons}
  e11: {type: other_accident, places: [bay], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: "a polling clerk, 44"}
  e12: {type: appointment, places: [], start: 2023-08, end: 2023-08, date_precision: month, date_text: by the end of the month, status: planned, actors: "", targets: The new assemblies, minor: true}
  e13: {type: meeting, places: [kla], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: on Sunday, status: happened, actors: Sultan Sharafuddin, targets: Datuk Seri Amiruddin Zahar, minor: true}
  e14: {type: appointment, places: [sel], start: 2023-08-13, end: 2023-08-13, date_precision: day, date_text: "", status: happened, actors: Sultan Sharafuddin, targets: Menteri Besar}
  e15: {type: visit, places: [sin], start: 2023-08-15, end: 2023-08-15, date_precision: day, date_text: on Tuesday, status: planned, actors: Mr Azlan}
  e16: {type: opening, places: [kul], start: 2023-08-18, end: 2023-08-18, date_precision: day, date_text: on Friday, status: planned, actors: Mr Azlan, targets: a semiconductor plant}
  e17: {type: election, places: [pul, sim], start: 2023-09-09, end: 2023-09-09, date_precision: day, date_text: on Sept 9, status: planned, actors: ""}
notes: ""
