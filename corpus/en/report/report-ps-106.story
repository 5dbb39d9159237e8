---
id: report-ps-106
genre: report
country: PS
published: 2025-10-11
publisher: Meridian News Service
title: "Thousands {walk}(e1) north as [Gaza](gaza event) {truce}(e2) {holds}(e2)"
---
[NUSEIRAT](nus dateline), [Gaza Strip](gaz dateline) — A column of people stretched along the coastal road for miles on Saturday as families {set}(e1) out on foot for [Gaza City](gazac event) on the first full day of a {ceasefire}(e2) that halted two years of {war}(e3).

The {agreement}(e2), {reached}(e2) in [Sharm el-Sheikh](sha event), [Egypt](egy event), on Wednesday night and {approved}(e4) by [Israel](isr metonym)'s cabinet in the early hours of Friday, took {effect}(e2) at noon that day. [Israeli](isra demonym) troops {drew}(e5) back from most of [Gaza City](gazac event), [Khan Younis](kha event) and the [Netzarim](net event) corridor to an agreed line, but still hold 53 percent of the territory, including [Rafah](raf event) and [Beit Hanoun](bei event).

Hamas has until Monday noon to {release}(e6) all 48 hostages, about 20 of whom are believed to be alive. [Israel](isr metonym) will {free}(e7) 250 prisoners serving long terms and 1,700 [Gazans](gazan demonym) {detained}(e8) during the {war}(e3).

Civil defense crews {recovered}(e9) 116 bodies in [Sabra](sab event), [Tel al-Hawa](tel event) and [Sheikh Radwan](she event) on Friday and Saturday. "This is my street," said Nahla Shurrab, turning round twice by a bent lamppost. "I think this is my street."

More than 67,000 [Palestinians](pal demonym) have been {killed}(e3) since the Hamas {attack}(e10) on southern [Israel](isr event) on Oct. 7, 2023, in which some 1,200 {died}(e10), according to the health authorities in [Gaza](gaza mention) and the [Israeli](isra demonym) government respectively.

About 170,000 metric tons of food and medicine wait in [El-Arish](ela mention), [Amman](amm mention) and [Ashdod](ash mention), the United Nations said; up to 600 trucks a day are to {enter}(e11) from Sunday by way of [Kerem Shalom](ker event) and [Zikim](zik event). The {famine}(e12) that a panel {declared}(e12) in [Gaza City](gazac event) in August will not be over soon, it warned.

Two hundred [U.S.](us demonym) soldiers will {monitor}(e20) the {deal}(e2) from [Kiryat Gat](kir event); none will go into the strip. [Ankara](ank metonym), [Jakarta](jak metonym) and [Abu Dhabi](abu metonym) have {offered}(e13) troops for a force whose shape is undecided. The [U.S.](us demonym) president will {speak}(e14) in the Knesset in [Jerusalem](jer event) on Monday and {fly}(e15) on to a {summit}(e16) in [Sharm el-Sheikh](sha event).

In [Tel Aviv](tela event), crowds at Hostages Square {cheered}(e17) the envoys who {negotiated}(e2) the {deal}(e2) and {booed}(e17) the prime minister's name. In the [West Bank](wes event) town of [Beita](beit event), settlers {burned}(e18) eight cars of olive pickers, and in [Hebron](heb event) the army {arrested}(e19) 11 men.

---
places:
  nus: {name: NUSEIRAT, point: [31.45, 34.39]}
  gaz: {name: Gaza Strip, point: [31.4, 34.4], precision: area, radius_km: 20}
  gaza: {name: Gaza, point: [31.4, 34.4], precision: area, radius_km: 20}
  gazac: {name: Gaza City, point: [31.5, 34.46]}
  gazan: {name: Gazans, point: [31.4, 34.4], precision: area, radius_km: 20}
  sha: {name: Sharm el-Sheikh, geonameid: 349340, point: [27.9158, 34.3299]}
  kha: {name: Khan Younis, point: [31.34, 34.3]}
  net: {name: Netzarim, point: [31.47, 34.42], precision: near}
  raf: {name: Rafah, point: [31.28, 34.25]}
  bei: {name: Beit Hanoun, point: [31.54, 34.53]}
  sab: {name: Sabra, point: [31.505, 34.455]}
  tel: {name: Tel al-Hawa, point: [31.5, 34.43]}
  she: {name: Sheikh Radwan, point: [31.54, 34.47]}
  pal: {name: Palestinians, point: [31.9, 35.2], precision: area, radius_km: 40}
  ela: {name: Arish, geonameid: 361546, point: [31.1316, 33.7984]}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
  ash: {name: Ashdod, geonameid: 295629, point: [31.7921, 34.6497]}
  ker: {name: Kerem Shalom, point: [31.23, 34.28]}
  zik: {name: Zikim, point: [31.6, 34.52]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  kir: {name: Kiryat Gat, geonameid: 293842, point: [31.61, 34.7642]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  tela: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  wes: {name: West Bank, point: [32.0, 35.25], precision: area, radius_km: 50}
  beit: {name: Beita, point: [32.14, 35.29]}
  heb: {name: Hebron, point: [31.53, 35.1]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  isra: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
events:
  e1: {type: displacement, places: [gazac], start: 2025-10-11, end: 2025-10-11, date_precision: day, date_text: on Saturday, status: happened, actors: families, main: true}
  e2: {type: agreement, places: [gaza, sha], start: 2025-10-08, end: 2025-10-10, date_precision: day, date_text: on Wednesday night, status: happened, actors: "", main: true}
  e3: {type: battle, places: [gaza], start: 2023-10, end: 2025-10, date_precision: month, date_text: two years, killed: 67000, killed_qualifier: at_least, status: happened, actors: "", targets: Palestinians}
  e4: {type: decision, places: [], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: in the early hours of Friday, status: happened, actors: "Israel's cabinet", targets: The agreement}
  e5: {type: other, places: [gazac, kha, net], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: "", status: happened, actors: Israeli troops}
  e6: {type: rescue, places: [gaza], start: 2025-10-11, end: 2025-10-13, date_precision: day, date_text: until Monday noon, status: planned, actors: Hamas, targets: all 48 hostages}
  e7: {type: rescue, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Israel, targets: 250 prisoners}
  e8: {type: arrest, places: [gaza], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1700, status: happened, actors: "", targets: "1,700 Gazans", minor: true}
  e9: {type: rescue, places: [sab, tel, she], start: 2025-10-10, end: 2025-10-11, date_precision: day, date_text: on Friday and Saturday, status: happened, actors: Civil defense crews, targets: 116 bodies}
  e10: {type: attack, places: [isr], start: 2023-10-07, end: 2023-10-07, date_precision: day, date_text: "on Oct. 7, 2023", killed: 1200, killed_qualifier: about, status: happened, actors: Hamas, targets: southern Israel}
  e11: {type: aid, places: [ker, zik], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: from Sunday, status: planned, actors: up to 600 trucks a day}
  e12: {type: drought, places: [gazac], start: 2025-08, end: 2025-08, date_precision: month, date_text: in August, status: happened, actors: a panel}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Ankara, Jakarta and Abu Dhabi", targets: troops, minor: true}
  e14: {type: visit, places: [jer], start: 2025-10-13, end: 2025-10-13, date_precision: day, date_text: on Monday, status: planned, actors: The U.S. president}
  e15: {type: visit, places: [sha], start: 2025-10-13, end: 2025-10-13, date_precision: day, date_text: on Monday, status: planned, actors: The U.S. president, minor: true}
  e16: {type: meeting, places: [sha], start: 2025-10-13, end: 2025-10-13, date_precision: day, date_text: on Monday, status: planned, actors: ""}
  e17: {type: protest, places: [tela], start: 2025-10-11, end: 2025-10-11, date_precision: day, date_text: "", status: happened, actors: crowds, targets: the envoys}
  e18: {type: fire, places: [beit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: settlers, targets: eight cars of olive pickers}
  e19: {type: arrest, places: [heb], start: null, end: null, date_precision: unknown, date_text: "", arrested: 11, status: happened, actors: the army, targets: 11 men}
  e20: {type: other, places: [kir], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Two hundred U.S. soldiers, targets: the deal, minor: true}
notes: ""
