---
id: court-bd-01
genre: court
country: BD
published: 2018-07-18
publisher: Surma Daily
title: "Seven to {hang}(e1) over [Sylhet](syl event) tea garden {killings}(e2)"
---
[SYLHET](syl dateline), July 18 -- A tribunal in [Sylhet](syl event) on Wednesday {sentenced}(e1) seven men to death for the {murder}(e2) of four members of a night watchman's family at a tea garden in [Sreemangal](sre event) upazila of [Moulvibazar](mou event) in 2013.

Judge Md Rezaul Bari Chowdhury pronounced the {sentences}(e1) before a packed court in the city's [Bandar Bazar](bb event). Two of the seven, brothers from [Kulaura](kul mention), are at large; police think they {crossed}(e3) to [Karimganj](kar mention) in [Assam](ass mention) within a week of the {crime}(e2). A further five accused were {acquitted}(e4).

According to the charge sheet, the watchman, Sukumar Bauri, had refused to open the gate for a truck of {stolen}(e5) agarwood on its way from [Juri](jur mention) to [Dhaka](dha mention). He was {beaten}(e2) with staves together with his wife and two sons. A daughter, then nine, hid in a cistern. She gave {evidence}(e6) by video from a relative's home in [Comilla](com event).

Lawyers for the convicts will {appeal}(e7) to the High Court. Some two hundred garden workers who had come in hired buses {marched}(e8) to [Keane Bridge](kea event) after the {verdict}(e1), singing.

---
places:
  syl: {name: Sylhet, geonameid: 1185099, point: [24.899, 91.872]}
  sre: {name: Sreemangal, point: [24.308, 91.733]}
  mou: {name: Moulvibazar District, point: [24.48, 91.77], precision: division}
  bb: {name: "Bandar Bazar, Sylhet", point: [24.893, 91.87], precision: near, near: syl}
  kul: {name: Kulaura, point: [24.514, 92.033]}
  kar: {name: Karimganj, geonameid: 1267758, point: [24.8692, 92.3554]}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  jur: {name: Juri, point: [24.597, 92.12]}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  com: {name: Comilla, geonameid: 1185186, point: [23.4619, 91.185]}
  kea: {name: Keane Bridge, point: [24.888, 91.868], precision: exact}
events:
  e1: {type: verdict, places: [syl], start: 2018-07-18, end: 2018-07-18, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: seven men, main: true}
  e2: {type: killing, places: [sre], start: 2013, end: 2013, date_precision: year, date_text: in 2013, killed: 4, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", minor: true}
  e4: {type: verdict, places: [syl], start: 2018-07-18, end: 2018-07-18, date_precision: day, date_text: "", status: happened, actors: "", targets: five accused}
  e5: {type: robbery, places: [jur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: trial, places: [syl], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Lawyers for the convicts}
  e8: {type: protest, places: [kea], start: 2018-07-18, end: 2018-07-18, date_precision: day, date_text: "", status: happened, actors: garden workers}
notes: "The High Court sits in Dhaka, which the text does not say here: e4's place may be left out."
