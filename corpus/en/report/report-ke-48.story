---
id: report-ke-48
genre: report
country: KE
published: 2023-07-14
publisher: The Coast Standard
title: "Eight officers {killed}(e1) as Al-Shabaab bomb {hits}(e1) truck in [Garissa](gar event)"
---
Eight police officers were yesterday {killed}(e1) when the vehicle in which they were travelling {ran}(e1) over an improvised explosive device on the [Dadaab](dad event)–[Garissa](gar mention) road.

[North Eastern](nor metonym) Regional Commissioner Jacob Lemayian said the {attack}(e1), at [Bura East](bur event), bore the hallmarks of the [Somalia](som mention)-based militants. "We lost eight of our sons who were on their way to relieve colleagues at [Hulugho](hul mention)," he said.

The Land Cruiser, of the Rapid Border Patrol Unit, was {thrown}(e1) 20 metres by the {blast}(e1). Bodies were {flown}(e2) to [Nairobi](nai event).

It was the fourth such incident in the region in five weeks. On 13 June, eight GSU officers {died}(e3) in a similar {explosion}(e3) near [Hayley Lapsset](hay event) camp, and two days earlier a bus from [Mandera](man mention) to [Nairobi](nai mention) was {sprayed}(e4) with bullets at [Alungo](alu event), without loss of life. In [Lamu](lam event) County, five civilians were {slaughtered}(e5) and 18 houses {burnt}(e5) in [Salama](sal event) and [Juhudi](juh event) villages on the night of 24 June. A woman from [Widhu](wid mention) lost her husband and two sons.

Interior Cabinet Secretary Prof. Festus Kimeu last week {put}(e6) off the planned {reopening}(e6) of the border with [Somalia](som metonym) at [Mandera](man event), [Liboi](lib event) and [Kiunga](kiu event), which was {agreed}(e7) in [Nairobi](nai event) in May. The frontier has been {closed}(e8) since 2011.

The militants have stepped up {raids}(e9) since an {offensive}(e10) against them by [Mogadishu](mog metonym) {began}(e10) last year. They have fought [Kenyan](ken demonym) troops since 2011, when the [Kenya](keny metonym org) Defence Forces {crossed}(e11) into southern [Somalia](som event), and were behind the {massacres}(e12) at Westgate mall in [Nairobi](nai event) in 2013 and at [Garissa](gar metonym org) University in 2015, where 148 people, nearly all students, were {killed}(e13).

The Muslims for Human Rights group in [Mombasa](mom metonym) {accused}(e14) the police of {rounding}(e15) up 14 traders in [Ijara](ija event) and [Masalani](mas event) after the incident. None has been {arraigned}(e16).

Elsewhere in the country, hundreds of people were {arrested}(e17) on Wednesday in {demonstrations}(e18) against tax increases in which at least nine {died}(e18), most of them in [Mlolongo](mlo event), [Sondu](son event) and [Kitengela](kit event). The opposition has {called}(e19) more protests for next week.

---
places:
  nor: {name: North Eastern, point: [1.5, 40.0], precision: area, radius_km: 200}
  gar: {name: Garissa, geonameid: 197745, point: [-0.4527, 39.646]}
  dad: {name: Dadaab, point: [0.05, 40.31]}
  bur: {name: Bura East, point: [-1.0, 39.95], precision: near}
  hul: {name: Hulugho, point: [-1.1, 41.0], precision: near}
  hay: {name: Hayley Lapsset, point: [-0.4, 39.8], precision: near}
  man: {name: Mandera, geonameid: 187896, point: [3.9373, 41.8569]}
  alu: {name: Alungo, point: [0.5, 40.5], precision: near}
  lam: {name: Lamu, point: [-2.1, 40.8], precision: area, radius_km: 50}
  sal: {name: Salama, point: [-2.3, 40.5], precision: near}
  juh: {name: Juhudi, point: [-2.35, 40.5], precision: near}
  wid: {name: Widhu, point: [-2.3, 40.6], precision: near}
  lib: {name: Liboi, point: [0.36, 40.88]}
  kiu: {name: Kiunga, point: [-1.75, 41.49]}
  ija: {name: Ijara, point: [-1.6, 40.5]}
  mas: {name: Masalani, point: [-1.68, 40.12]}
  mlo: {name: Mlolongo, point: [-1.4, 36.94]}
  son: {name: Sondu, point: [-0.39, 35.02]}
  kit: {name: Kitengela, point: [-1.47, 36.96]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  mog: {name: Mogadishu, geonameid: 53654, point: [2.0371, 45.3438]}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  keny: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
events:
  e1: {type: bombing, places: [bur, dad, gar], start: 2023-07-13, end: 2023-07-13, date_precision: day, date_text: yesterday, killed: 8, status: happened, actors: an improvised explosive device, targets: Eight police officers, main: true}
  e2: {type: transport_change, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Bodies, minor: true}
  e3: {type: bombing, places: [hay], start: 2023-06-13, end: 2023-06-13, date_precision: day, date_text: On 13 June, killed: 8, status: happened, actors: "", targets: eight GSU officers}
  e4: {type: shooting, places: [alu], start: 2023-06-11, end: 2023-06-11, date_precision: day, date_text: two days earlier, status: happened, actors: "", targets: a bus}
  e5: {type: attack, places: [sal, juh], start: 2023-06-24, end: 2023-06-24, date_precision: day, date_text: on the night of 24 June, killed: 5, status: happened, actors: "", targets: five civilians}
  e6: {type: opening, places: [man, lib, kiu], start: 2023-07-03, end: 2023-07-03, date_precision: week, date_text: last week, status: planned, negated: true, actors: Prof. Festus Kimeu, targets: the border with Somalia}
  e7: {type: agreement, places: [nai], start: 2023-05, end: 2023-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e8: {type: closure, places: [], start: 2011, end: 2011, date_precision: year, date_text: since 2011, status: happened, actors: "", targets: The frontier}
  e9: {type: attack, places: [], start: 2022, end: 2023, date_precision: year, date_text: "", status: happened, actors: The militants}
  e10: {type: battle, places: [], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: Mogadishu, targets: them}
  e11: {type: battle, places: [som], start: 2011, end: 2011, date_precision: year, date_text: since 2011, status: happened, actors: the Kenya Defence Forces, targets: southern Somalia}
  e12: {type: attack, places: [nai], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: "", targets: Westgate mall}
  e13: {type: attack, places: [gar], start: 2015, end: 2015, date_precision: year, date_text: in 2015, killed: 148, status: happened, actors: "", targets: nearly all students}
  e14: {type: statement, places: [mom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Muslims for Human Rights group, targets: the police}
  e15: {type: arrest, places: [ija, mas], start: null, end: null, date_precision: unknown, date_text: "", arrested: 14, status: reported, actors: the police, targets: 14 traders}
  e16: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: None, minor: true}
  e17: {type: arrest, places: [mlo, son, kit], start: 2023-07-12, end: 2023-07-12, date_precision: day, date_text: on Wednesday, arrested: 200, arrested_qualifier: at_least, status: happened, actors: "", targets: hundreds of people}
  e18: {type: protest, places: [mlo, son, kit], start: 2023-07-12, end: 2023-07-12, date_precision: day, date_text: on Wednesday, killed: 9, killed_qualifier: at_least, status: happened, actors: ""}
  e19: {type: protest, places: [keny], start: 2023-07-17, end: 2023-07-17, date_precision: week, date_text: next week, status: planned, actors: The opposition}
notes: ""
