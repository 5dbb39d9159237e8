---
id: strike-my-34
genre: strike
country: MY
published: 2025-06-12
publisher: Perak Standard
title: "Bus returning students to campus {overturns}(e1); 15 {dead}(e1)"
---
Fifteen students, the oldest of them 23, were {killed}(e1) shortly after 1 a.m. on Monday when a chartered bus {went over}(e1) on a hill road, having first {clipped}(e1) a car.

They were on the way from [Jertih](jer mention) back to the university in [Tanjung Malim](tan mention) after the holidays. The {crash}(e1) occurred near [Gerik](ger event). Thirteen {died}(e1) at the scene and two in hospital; 33 were {hurt}(e1), seven of them badly. Firefighters {cut out}(e2) the last with hydraulic tools at five.

The driver, whose right hand had to be {amputated}(e3), has 18 unpaid fines and was {remanded}(e4) yesterday. The operator's permit has been {suspended}(e5).

Express drivers in [Ipoh](ipo event) and [Kota Bharu](kot event) {refused to work}(e6) on Tuesday night until they had been promised a second man in the cab. The {stoppage}(e6) ended at dawn.

The state will {give}(e7) each family RM10,000. {Prayers}(e8) were said in [Besut](bes event), where nine were {buried}(e8) by evening.

---
places:
  jer: {name: Jertih, geonameid: 1736405, point: [5.7336, 102.4897]}
  tan: {name: Tanjong Malim, geonameid: 1732672, point: [3.681, 101.5198]}
  ger: {name: Gerik, geonameid: 1734372, point: [5.4167, 101.1333]}
  ipo: {name: Ipoh, geonameid: 1734634, point: [4.5841, 101.0829]}
  kot: {name: Kota Bharu, geonameid: 1736376, point: [6.1236, 102.2433]}
  bes: {name: Kuala Besut, geonameid: 1736400, point: [5.833, 102.5551]}
events:
  e1: {type: road_accident, places: [ger], start: 2025-06-09, end: 2025-06-09, date_precision: day, date_text: on Monday, killed: 15, injured: 33, status: happened, actors: a chartered bus, targets: Fifteen students, main: true}
  e2: {type: rescue, places: [ger], start: 2025-06-09, end: 2025-06-09, date_precision: day, date_text: "", status: happened, actors: Firefighters, targets: the last, minor: true}
  e3: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The driver, minor: true}
  e4: {type: arrest, places: [], start: 2025-06-11, end: 2025-06-11, date_precision: day, date_text: yesterday, arrested: 1, status: happened, actors: "", targets: The driver}
  e5: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "The operator's permit"}
  e6: {type: strike, places: [ipo, kot], start: 2025-06-10, end: 2025-06-10, date_precision: day, date_text: on Tuesday night, status: happened, actors: Express drivers, main: true}
  e7: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The state, targets: each family}
  e8: {type: ceremony, places: [bes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: nine}
notes: ""
