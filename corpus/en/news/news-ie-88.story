---
id: news-ie-88
genre: news
country: IE
published: 2025-11-22
publisher: "Midland Tribune & Post"
title: "Gardaí {seize}(e1) €2.1m in drugs; three {held}(e2)"
---
Three people have been {arrested}(e2) following the {seizure}(e1) of ketamine and cocaine with a street value of €2.1 million in [Offaly](off0 event).

The drugs were {found}(e1) on Thursday evening in a horsebox that had been {stopped}(e1) on the N52 outside [Tullamore](tul event), and in a {search}(e3) later the same night of a stud farm near [Kinnegad](kin event), over the border in [Westmeath](wes event). Two shotguns were {recovered}(e3) there.

A man and a woman in their 40s are being {detained}(e2) in [Tullamore](tul event) and may be held for seven days. The third, aged 19, was {released}(e4) yesterday; a {file}(e5) will go to the DPP. Three horses were {taken into care}(e6).

The {operation}(e1) was carried out with Customs and police in [Rotterdam](rot event), where a lorry driver from [Newry](new mention) was {picked up}(e7) on Wednesday.

So far this year the division has made 211 drugs {arrests}(e8), against 187 in the {whole of 2024}(e9). Supt Emer Kilbane {thanked}(e10) "people who rang". Local councillors have long complained that the station in [Edenderry](ede event) closes at six.

---
places:
  off0: {name: Offaly, point: [53.25, -7.6], precision: division}
  tul: {name: Tullamore, geonameid: 2961086, point: [53.2739, -7.4889]}
  kin: {name: Kinnegad, geonameid: 2963158, point: [53.4522, -7.0997]}
  wes: {name: County Westmeath, geonameid: 2960972, point: [53.5252, -7.4553], precision: division}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  new: {name: Newry, geonameid: 2641581, point: [54.1784, -6.3374]}
  ede: {name: Edenderry, geonameid: 2964436, point: [53.3395, -7.0475]}
events:
  e1: {type: raid, places: [tul], start: 2025-11-20, end: 2025-11-20, date_precision: day, date_text: on Thursday evening, status: happened, actors: Gardaí, targets: ketamine and cocaine, main: true}
  e2: {type: arrest, places: [tul], start: null, end: null, date_precision: unknown, date_text: "", arrested: 3, status: happened, actors: "", targets: Three people, main: true}
  e3: {type: raid, places: [kin], start: 2025-11-20, end: 2025-11-20, date_precision: day, date_text: later the same night, status: happened, actors: Customs and police, targets: a stud farm, main: true}
  e4: {type: other, places: [tul], start: 2025-11-21, end: 2025-11-21, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: "The third, aged 19", minor: true}
  e5: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e6: {type: rescue, places: [kin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Three horses, minor: true}
  e7: {type: arrest, places: [rot], start: 2025-11-19, end: 2025-11-19, date_precision: day, date_text: on Wednesday, arrested: 1, status: happened, actors: "", targets: a lorry driver from Newry}
  e8: {type: arrest, places: [off0], start: 2025, end: 2025, date_precision: year, date_text: So far this year, arrested: 211, status: happened, actors: ""}
  e9: {type: arrest, places: [off0], start: 2024, end: 2024, date_precision: year, date_text: 2024, arrested: 187, status: happened, actors: "", minor: true}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Supt Emer Kilbane, minor: true}
notes: ""
