---
id: report-ph-67
genre: report
country: PH
published: 2023-03-06
publisher: Cebu Island Times
title: "Governor, eight others {shot}(e1) dead at home in [Negros Oriental](neg event)"
---
[DUMAGUETE CITY](dum dateline) — Six men in military fatigues {walked}(e1) into the residence of the governor of [Negros Oriental](neg event) on Saturday morning and {opened}(e1) fire, {killing}(e1) him and at least eight other persons as he was {handing}(e2) out aid to poor constituents.

Seventeen people were {wounded}(e1) in the {attack}(e1), which happened at 9:36 a.m. in Barangay San Isidro, [Pamplona](pam event) town, police said. Among the dead were a barangay captain, two beneficiaries of a cash program from [Bayawan City](bay mention) and a doctor's driver.

Three suspects, two of them former soldiers, were {arrested}(e3) in [Bayawan City](bay event) hours later, and a fourth was {killed}(e4) in a {shootout}(e4) there on Sunday. Four vehicles, a .50-caliber rifle and body armor were {recovered}(e5) in a sugarcane field in [Santa Catalina](san event).

The governor had been {proclaimed}(e6) only on February 16, after the Supreme Court in [Manila](mani metonym) {upheld}(e7) a finding by the Commission on Elections that his rival was not the true winner of the May 2022 {polls}(e8).

The Secretary of the Interior {flew}(e9) to [Dumaguete](duma event) on Saturday night and {created}(e10) a special task group. The President {vowed}(e11) to bring the killers to justice. Some 300 soldiers from [Tanay](tan mention) and [Iloilo](ilo mention) have been sent to the province.

It is the fourth {attack}(e12) on a local official in as many weeks. On February 17, the governor of [Lanao del Sur](lan metonym) was {wounded}(e13) and four of his escorts {died}(e13) in an {ambush}(e13) in [Kalilangan](kal event), [Bukidnon](buk event); two days later the vice mayor of [Aparri](apa metonym), [Cagayan](cag mention), and five companions were {shot}(e14) dead in [Bagabag](bag event), [Nueva Vizcaya](nue event). The mayor of [Datu Montawal](dat metonym) {survived}(e15) a gun {attack}(e15) in [Pasay](pas event) on February 22.

[Negros](negr event) Island has a history of political killings. Fourteen farmers {died}(e16) in police {operations}(e16) in [Canlaon](can event), [Manjuyod](man event) and [Santa Catalina](san event) on a single morning in March 2019.

Classes in [Pamplona](pam event) and [Tanjay](tanj event) are {suspended}(e17) until Wednesday. The necrological service is {set}(e18) for Friday in [Siaton](sia event).

---
places:
  dum: {name: Dumaguete, geonameid: 1714201, point: [9.3065, 123.3077]}
  duma: {name: Dumaguete, geonameid: 1714201, point: [9.3065, 123.3077]}
  neg: {name: Province of Negros Oriental, geonameid: 1697806, point: [9.7566, 123.032], precision: division}
  pam: {name: Pamplona, geonameid: 1695834, point: [9.4724, 123.1192]}
  bay: {name: Bayawan, geonameid: 1725804, point: [9.3649, 122.804]}
  san: {name: Santa Catalina, geonameid: 1688363, point: [9.3337, 122.8637]}
  tan: {name: Tanay, geonameid: 1683319, point: [14.4968, 121.2846]}
  ilo: {name: Iloilo, geonameid: 1711005, point: [10.6969, 122.5644]}
  lan: {name: Province of Lanao del Sur, geonameid: 1707667, point: [7.9022, 124.335], precision: division}
  kal: {name: Kalilangan, geonameid: 1709627, point: [7.7451, 124.7478]}
  buk: {name: Province of Bukidnon, geonameid: 1723105, point: [7.9949, 125.002], precision: division}
  cag: {name: Province of Cagayan, geonameid: 1721086, point: [17.9242, 121.641], precision: division}
  bag: {name: Baggabag B, geonameid: 1729324, point: [16.5059, 121.1901]}
  nue: {name: Province of Nueva Vizcaya, geonameid: 1697456, point: [16.3729, 121.101], precision: division}
  dat: {name: Datu Montawal, point: [7.1, 124.8], precision: near}
  pas: {name: Pasay, point: [14.54, 121.0]}
  negr: {name: Negros, point: [10.0, 123.0], precision: area, radius_km: 90}
  can: {name: Canlaon, geonameid: 1719053, point: [10.387, 123.2227]}
  man: {name: Manjuyod, point: [9.702, 123.063], precision: division}
  apa: {name: Aparri, geonameid: 1730398, point: [18.3566, 121.6406]}
  tanj: {name: Tanjay, geonameid: 1683088, point: [9.5162, 123.158]}
  mani: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  sia: {name: Siaton, geonameid: 1686868, point: [9.0648, 123.0339]}
events:
  e1: {type: shooting, places: [pam], start: 2023-03-04, end: 2023-03-04, date_precision: day, date_text: on Saturday morning, killed: 9, injured: 17, status: happened, actors: Six men in military fatigues, targets: the governor of Negros Oriental, main: true}
  e2: {type: aid, places: [pam], start: 2023-03-04, end: 2023-03-04, date_precision: day, date_text: "", status: happened, actors: he, targets: poor constituents, minor: true}
  e3: {type: arrest, places: [bay], start: 2023-03-04, end: 2023-03-04, date_precision: day, date_text: hours later, arrested: 3, status: happened, actors: "", targets: Three suspects}
  e4: {type: shooting, places: [bay], start: 2023-03-05, end: 2023-03-05, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: a fourth}
  e5: {type: raid, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Four vehicles, minor: true}
  e6: {type: appointment, places: [neg], start: 2023-02-16, end: 2023-02-16, date_precision: day, date_text: on February 16, status: happened, actors: "", targets: The governor}
  e7: {type: verdict, places: [mani], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Supreme Court, targets: his rival}
  e8: {type: election, places: [neg], start: 2022-05, end: 2022-05, date_precision: month, date_text: May 2022, status: happened, actors: ""}
  e9: {type: visit, places: [duma], start: 2023-03-04, end: 2023-03-04, date_precision: day, date_text: on Saturday night, status: happened, actors: The Secretary of the Interior, targets: Dumaguete, minor: true}
  e10: {type: investigation, places: [duma], start: 2023-03-04, end: 2023-03-04, date_precision: day, date_text: on Saturday night, status: happened, actors: The Secretary of the Interior}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The President, targets: the killers}
  e12: {type: attack, places: [], start: 2023-02, end: 2023-03, date_precision: month, date_text: in as many weeks, status: happened, actors: "", targets: a local official, minor: true}
  e13: {type: shooting, places: [kal], start: 2023-02-17, end: 2023-02-17, date_precision: day, date_text: On February 17, killed: 4, injured: 1, status: happened, actors: "", targets: the governor of Lanao del Sur}
  e14: {type: shooting, places: [bag], start: 2023-02-19, end: 2023-02-19, date_precision: day, date_text: two days later, killed: 6, status: happened, actors: "", targets: the vice mayor of Aparri}
  e15: {type: shooting, places: [pas], start: 2023-02-22, end: 2023-02-22, date_precision: day, date_text: on February 22, status: happened, actors: "", targets: The mayor of Datu Montawal}
  e16: {type: killing, places: [can, man, san], start: 2019-03, end: 2019-03, date_precision: month, date_text: in March 2019, killed: 14, status: happened, actors: police, targets: Fourteen farmers}
  e17: {type: closure, places: [pam, tanj], start: 2023-03-06, end: 2023-03-08, date_precision: day, date_text: until Wednesday, status: happened, actors: "", targets: Classes}
  e18: {type: ceremony, places: [sia], start: 2023-03-10, end: 2023-03-10, date_precision: day, date_text: Friday, status: planned, actors: ""}
notes: ""
