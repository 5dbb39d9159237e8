---
id: council-in-06
genre: council
country: IN
published: 2022-08-30
publisher: Brahmaputra Tribune
title: "[Guwahati](guw metonym) Civic Body to {Raze}(e1) 400 Homes Along [Bharalu](bha event)"
---
[GUWAHATI](guw dateline), Aug 30: The [Guwahati](guw metonym org) Municipal Corporation on Monday {decided}(e2) to {demolish}(e1) nearly 400 houses and shops along the [Bharalu](bha event) in the wake of June's {floods}(e3), in which six persons, including three of a family, died in the city.

The {decision}(e2) was taken at a stormy general {meeting}(e4) attended by 54 of the 60 councillors. Opposition members {walked out}(e5), alleging that the drive was selective. Outside, a {scuffle}(e6) broke out between police and members of a students' body; a constable and four protesters sustained minor injuries.

{Eviction}(e1) will begin from [Anil Nagar](ani event) on September 12 and continue at [Bharalumukh](bhar event) and [Hatigaon](hat event), mayor Ranjit Deka said. Families with documents will be {shifted}(e7) to flats at [Amingaon](ami event).

The exercise follows an {order}(e8) of the [Gauhati](gau metonym org) High Court, which on August 4 {pulled up}(e8) the state for inaction. In 2016 a similar {drive}(e9) at [Kaziranga](kaz event) led to the death of two in police {firing}(e10), and last year two more were {killed}(e11) in [Darrang](dar event).

[Dispur](dis metonym) is to bear the cost, Rs 86 crore. [New Delhi](new metonym) has {sanctioned}(e12) no money so far, a minister told the Assembly, though a central team {visited}(e13) [Silchar](sil event), [Nagaon](nag event) and [Hojai](hoj event) in July to {assess}(e13) damage.

Meanwhile, a man {swept away}(e14) by an open drain at [Chandmari](cha event) on Saturday night was {found dead}(e14) near [Pandu](pan event) yesterday. Two boys were {rescued}(e15) at [Jorabat](jor event).

---
places:
  guw: {name: Guwahati, geonameid: 1271476, point: [26.1844, 91.7458]}
  bha: {name: Bharalu, point: [26.165, 91.75], precision: near}
  ani: {name: Anil Nagar, point: [26.173, 91.766], precision: near}
  bhar: {name: Bharalumukh, point: [26.173, 91.73], precision: near}
  hat: {name: Hatigaon, point: [26.135, 91.785], precision: near}
  ami: {name: Amingaon, point: [26.19, 91.68], precision: near}
  gau: {name: Guwahati, geonameid: 1271476, point: [26.1844, 91.7458]}
  kaz: {name: Kaziranga, point: [26.58, 93.17], precision: area, radius_km: 25}
  dar: {name: Darrang, point: [26.45, 92.03], precision: area, radius_km: 30}
  dis: {name: Dispur, geonameid: 1272508, point: [26.1356, 91.8007]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  sil: {name: Silchar, geonameid: 1256287, point: [24.8273, 92.7979]}
  nag: {name: Nagaon, geonameid: 1261163, point: [26.35, 92.6667]}
  hoj: {name: Hojai, geonameid: 1269993, point: [26.0028, 92.856]}
  cha: {name: Chandmari, point: [26.187, 91.772], precision: near}
  pan: {name: Pandu, point: [26.168, 91.69], precision: near}
  jor: {name: Jorabat, point: [26.105, 91.875], precision: near}
events:
  e1: {type: displacement, places: [ani, bhar, hat], start: 2022-09-12, end: 2022-09-12, date_precision: day, date_text: on September 12, status: planned, actors: Guwahati Municipal Corporation, targets: nearly 400 houses and shops, main: true}
  e2: {type: decision, places: [guw], start: 2022-08-29, end: 2022-08-29, date_precision: day, date_text: on Monday, status: happened, actors: Guwahati Municipal Corporation, main: true}
  e3: {type: flood, places: [guw], start: 2022-06, end: 2022-06, date_precision: month, date_text: "June's", killed: 6, status: happened, actors: ""}
  e4: {type: meeting, places: [guw], start: 2022-08-29, end: 2022-08-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: protest, places: [guw], start: 2022-08-29, end: 2022-08-29, date_precision: day, date_text: "", status: happened, actors: Opposition members}
  e6: {type: riot, places: [guw], start: 2022-08-29, end: 2022-08-29, date_precision: day, date_text: "", injured: 5, status: happened, actors: "members of a students' body", targets: police}
  e7: {type: displacement, places: [ami], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Families with documents}
  e8: {type: verdict, places: [guw], start: 2022-08-04, end: 2022-08-04, date_precision: day, date_text: on August 4, status: happened, actors: Gauhati High Court, targets: the state}
  e9: {type: displacement, places: [kaz], start: 2016, end: 2016, date_precision: year, date_text: In 2016, status: happened, actors: ""}
  e10: {type: shooting, places: [kaz], start: 2016, end: 2016, date_precision: year, date_text: In 2016, killed: 2, status: happened, actors: ""}
  e11: {type: killing, places: [dar], start: 2021, end: 2021, date_precision: year, date_text: last year, killed: 2, status: happened, actors: ""}
  e12: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: New Delhi}
  e13: {type: visit, places: [sil, nag, hoj], start: 2022-07, end: 2022-07, date_precision: month, date_text: in July, status: happened, actors: a central team}
  e14: {type: flood, places: [cha], start: 2022-08-27, end: 2022-08-27, date_precision: day, date_text: on Saturday night, killed: 1, status: happened, actors: ""}
  e15: {type: rescue, places: [jor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two boys}
notes: ""
