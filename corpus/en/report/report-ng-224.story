---
id: report-ng-224
genre: report
country: NG
published: 2021-10-26
publisher: Lagos Daily Standard
title: "[Ikoyi](iko event) residents {protest}(e1) as LASG resumes {demolition}(e2) of distressed blocks"
---
RESIDENTS of three blocks of flats at [Obalende](oba event) and [Ikoyi](iko event), [Lagos](lag mention), yesterday {barricaded}(e1) Awolowo Road for four hours to {protest}(e1) the {demolition}(e2) of their homes, which officials say may come down at any time.

The [Lagos State](lago metonym org) Building Control Agency (LASBCA) had {marked}(e3) 64 structures in [Eti-Osa](eti event), [Lagos Island](lagos event) and [Mushin](mus event) for removal since a four-storey building {caved in}(e4) at [Ebute Metta](ebu event) last month, {killing}(e4) six persons.

LASBCA's general manager, Gbolahan Okunade, an architect, said that the occupants were {served}(e5) with quit notices in July. "We have no joy in rendering anybody homeless, but we have even less in counting corpses," he told reporters at the scene.

A lawyer to the residents, Mrs Ngozi Umeh, {accused}(e6) the agency of acting for a developer. She said that an {injunction}(e7) was {granted}(e7) by a High Court at [Igbosere](igb event) on Friday and that it had been {pasted}(e8) on the gate.

Policemen from [Bar Beach](bar metonym org) Division {fired}(e9) teargas when a bulldozer's windscreen was {smashed}(e9). Five persons were {arrested}(e10). The Commissioner of Police was not reachable.

The [Nigerian](nig demonym org) Institute of Town Planners counts 152 building {collapses}(e11) in [Lagos](lag event) between 2005 and 2020. In one of them, at a church guest house in [Ikotun](ikot event) in September 2014, 116 persons {died}(e12), most of them from [South Africa](sou mention); in March 2019, a school on the top floors of a house in [Ita Faji](ita event) {fell}(e13) and {killed}(e13) at least 20, many of them children.

The State House of Assembly is {considering}(e14) a bill that would set a fine of N5 million for owners who move back into sealed buildings. It held a public {hearing}(e14) in [Alausa](ala event) last Wednesday, at which engineers {called for}(e15) tests of concrete to be made free.

---
places:
  iko: {name: Ikoyi, point: [6.45, 3.43], precision: near}
  oba: {name: Obalende, point: [6.445, 3.415], precision: near}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  lago: {name: Lagos, geonameid: 2332453, point: [6.4331, 3.5248], precision: division}
  eti: {name: Eti-Osa, point: [6.46, 3.56], precision: near}
  lagos: {name: Lagos Island, point: [6.455, 3.39], precision: near}
  mus: {name: Mushin, geonameid: 2329660, point: [6.528, 3.3541]}
  ebu: {name: Ebute Metta, point: [6.485, 3.38], precision: near}
  igb: {name: Igbosere, point: [6.45, 3.4], precision: near}
  bar: {name: Bar Beach, point: [6.42, 3.42], precision: near}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  ikot: {name: Ikotun, point: [6.55, 3.27], precision: near}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  ita: {name: Ita Faji, point: [6.455, 3.395], precision: near}
  ala: {name: Alausa, point: [6.615, 3.36], precision: near}
events:
  e1: {type: protest, places: [oba, iko], start: 2021-10-25, end: 2021-10-25, date_precision: day, date_text: yesterday, status: happened, actors: RESIDENTS of three blocks of flats, main: true}
  e2: {type: construction, places: [iko, oba], start: 2021-10-25, end: 2021-10-25, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: their homes, main: true}
  e3: {type: decision, places: [eti, lagos, mus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Lagos State Building Control Agency, targets: 64 structures}
  e4: {type: collapse, places: [ebu], start: 2021-09, end: 2021-09, date_precision: month, date_text: last month, killed: 6, status: happened, actors: "", targets: a four-storey building}
  e5: {type: decision, places: [iko], start: 2021-07, end: 2021-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: the occupants, minor: true}
  e6: {type: statement, places: [iko], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mrs Ngozi Umeh, targets: the agency}
  e7: {type: verdict, places: [igb], start: 2021-10-22, end: 2021-10-22, date_precision: day, date_text: on Friday, status: happened, actors: a High Court}
  e8: {type: other, places: [iko], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: riot, places: [iko], start: 2021-10-25, end: 2021-10-25, date_precision: day, date_text: "", status: happened, actors: Policemen from Bar Beach Division}
  e10: {type: arrest, places: [iko], start: 2021-10-25, end: 2021-10-25, date_precision: day, date_text: "", arrested: 5, status: happened, actors: "", targets: Five persons}
  e11: {type: collapse, places: [lag], start: 2005, end: 2020, date_precision: year, date_text: between 2005 and 2020, status: happened, actors: ""}
  e12: {type: collapse, places: [ikot], start: 2014-09, end: 2014-09, date_precision: month, date_text: in September 2014, killed: 116, status: happened, actors: ""}
  e13: {type: collapse, places: [ita], start: 2019-03, end: 2019-03, date_precision: month, date_text: in March 2019, killed: 20, killed_qualifier: at_least, status: happened, actors: "", targets: a school}
  e14: {type: legislation, places: [ala], start: 2021-10-20, end: 2021-10-20, date_precision: day, date_text: last Wednesday, status: happened, actors: The State House of Assembly, targets: a bill}
  e15: {type: statement, places: [ala], start: 2021-10-20, end: 2021-10-20, date_precision: day, date_text: last Wednesday, status: happened, actors: engineers, minor: true}
notes: ""
