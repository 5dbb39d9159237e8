---
id: earnings-ie-23
genre: earnings
country: IE
published: 2025-02-27
publisher: "The Business Leader, Limerick"
title: "Celtic Aero to {Cut}(e1) 220 Jobs at [Shannon](sha event) After Hangar {Collapse}(e2)"
---
Aircraft maintenance group Celtic Aero has {reported}(e3) a pre-tax {loss}(e3) of €31 million for 2024 and will {let 220 people go}(e1) at [Shannon](sha event), after a December {storm}(e4) {brought down}(e2) the roof of its biggest hangar.

No one was hurt in the {collapse}(e2) on the night of 6 December, but three airliners, owned by lessors in [Dublin](dub mention), [Abu Dhabi](abu mention) and [Tokyo](tok mention), were crushed. Insurers {paid out}(e5) €44 million last month; the company puts its loss at twice that.

Chief executive Gráinne Hession {told}(e6) staff on Wednesday that the hangar would not be {rebuilt}(e7). Work will {go}(e8) to [Ostrava](ost event), in [Czechia](cze event), and [Fort Worth](for event), [Texas](tex event), where Celtic {bought}(e9) a repair shop in October. The {redundancies}(e1) are to be completed by 30 June.

Unions {called the decision a betrayal}(e10). Some 400 workers {stopped}(e11) for an hour on Thursday. The Taoiseach, who was {visiting}(e12) [Ennis](enn event), said that the State would offer {retraining}(e13).

Revenue {rose}(e14) 4 per cent to €388 million. The group {won}(e15) a contract with a budget carrier worth €70 million a year in September, and {lost}(e16) one with [Lisbon](lis metonym) in November. It {agreed}(e17) in January to pay a {fine}(e17) of $2.6 million in [Miami](mia event) over forged parts certificates.

In [Paris](par event), the shares of its parent, Aérolia, {eased}(e18) 1.1 per cent. [Brussels](bru metonym) is {examining}(e19) aid of €9 million {granted}(e20) in 2022.

---
places:
  sha: {name: Shannon, geonameid: 3310247, point: [52.7039, -8.8642]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  ost: {name: Ostrava, geonameid: 3068799, point: [49.8347, 18.282]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  for: {name: Fort Worth, geonameid: 4691930, point: [32.7254, -97.3208]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  enn: {name: Ennis, geonameid: 2964405, point: [52.8436, -8.9864]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: layoffs, places: [sha], start: 2025-06-30, end: 2025-06-30, date_precision: day, date_text: by 30 June, status: planned, actors: Celtic Aero, targets: 220 people, main: true}
  e2: {type: collapse, places: [sha], start: 2024-12-06, end: 2024-12-06, date_precision: day, date_text: on the night of 6 December, status: happened, actors: "", targets: the roof of its biggest hangar, main: true}
  e3: {type: earnings, places: [sha], start: 2024, end: 2024, date_precision: year, date_text: for 2024, status: happened, actors: Celtic Aero, main: true}
  e4: {type: storm, places: [sha], start: 2024-12-06, end: 2024-12-06, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: aid, places: [], start: 2025-01, end: 2025-01, date_precision: month, date_text: last month, status: happened, actors: Insurers}
  e6: {type: statement, places: [sha], start: 2025-02-26, end: 2025-02-26, date_precision: day, date_text: on Wednesday, status: happened, actors: Gráinne Hession, minor: true}
  e7: {type: construction, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: other, places: [ost, for], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e9: {type: deal, places: [for], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, status: happened, actors: Celtic}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Unions}
  e11: {type: strike, places: [sha], start: 2025-02-27, end: 2025-02-27, date_precision: day, date_text: on Thursday, status: happened, actors: Some 400 workers}
  e12: {type: visit, places: [enn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Taoiseach, minor: true}
  e13: {type: aid, places: [enn], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e14: {type: earnings, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Celtic Aero}
  e15: {type: deal, places: [], start: 2024-09, end: 2024-09, date_precision: month, date_text: in September, status: happened, actors: The group}
  e16: {type: deal, places: [lis], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, status: happened, actors: The group}
  e17: {type: verdict, places: [mia], start: 2025-01, end: 2025-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: Celtic Aero}
  e18: {type: market, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the shares of its parent}
  e19: {type: investigation, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brussels}
  e20: {type: aid, places: [], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: ""}
notes: ""
