---
id: report-hn-214
genre: report
country: HN
published: 2020-12-28
publisher: Ulúa Valley News
title: "In [San Pedro Sula](san event), Christmas under the bridge"
---
[SAN PEDRO SULA](san dateline), [Honduras](hon dateline) — The Sandoval family had roast chicken on Christmas Eve, a gift from an evangelical church, and ate it under the overpass at [Chamelecón](cha event), where they have lived since {Eta}(e1).

"Then {Iota}(e2) came and we didn't go back, because there was nothing to go back to," said Wilmer Sandoval, 34, who used to sew T-shirts in [Choloma](cho mention). He counts the days with nails on a plank: 53.

{Eta}(e1), which {entered}(e1) [Nicaragua](nic event) as a Category 4 hurricane on November 3, {stood}(e1) over [Honduras](hon event) for two days as a depression. {Iota}(e2) {made landfall}(e2) 15 miles from the same spot on November 16. Between them they {killed}(e1) more than 200 people in [Central America](cen event); in the [Sula Valley](sul event), the country's industrial heart, the [Ulúa](ulu event) and the [Chamelecón](cha event) rivers {covered}(e1) 50,000 homes.

The airport, named for a national hero and {reopened}(e3) on December 16, was under two meters of water. Banana companies {lost}(e1) 9,000 hectares around [El Progreso](elp event) and [La Lima](lal event) and have {dismissed}(e4) 1,800 workers.

Some 92,000 people are still in {shelters}(e5), said disaster commissioner Gabriela Zelaya. Many more are camped on the median strips. The government has {begun}(e6) to {repair}(e6) the dikes with 320 million lempiras, of which, the auditors' council {complained}(e7) last week, a third went to three firms with the same address.

About 600 people {set out}(e8) on foot for the [United States](uni mention) from the bus terminal on December 9. They were {stopped}(e9) at [Corinto](cor event), on the border with [Guatemala](gua mention), for want of Covid-19 tests. Messages on WhatsApp announce another {caravan}(e10) for January 15. "I've got my shoes ready," Sandoval said.

The ministry of health has {detected}(e11) dengue, leptospirosis and a rise in the coronavirus in [Villanueva](vil event) and [Pimienta](pim event). [Cuban](cub demonym) doctors, who {left}(e12) in November, are {due back}(e12) in the new year, and the [U.S.](us metonym org) Southern Command, from [Soto Cano](sot mention), {flew}(e13) 162 missions with food and medicine.

After Hurricane {Mitch}(e14), which {killed}(e14) 7,000 here in 1998, [Washington](was metonym) {granted}(e15) [Hondurans](hond demonym) leave to stay. The president {asked}(e16) for that again on a {visit}(e16) to the capital on December 3.

---
places:
  san: {name: San Pedro Sula, geonameid: 3601782, point: [15.5059, -88.0259]}
  cha: {name: Chamelecón, point: [15.42, -88.02], precision: near}
  cho: {name: Choloma, geonameid: 3613533, point: [15.6144, -87.953]}
  nic: {name: Nicaragua, geonameid: 3617476, point: [13.0, -85.0], precision: country}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  sul: {name: Sula Valley, point: [15.4, -87.9], precision: area, radius_km: 30}
  ulu: {name: Ulúa, point: [15.4, -87.8], precision: near}
  elp: {name: El Progreso, geonameid: 3610613, point: [15.4, -87.8]}
  lal: {name: La Lima, geonameid: 3607511, point: [15.4333, -87.9167]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  cor: {name: Corinto, point: [15.58, -88.36], precision: near}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  vil: {name: Villanueva, geonameid: 3600327, point: [15.3148, -87.9938]}
  pim: {name: Pimienta, point: [15.26, -87.96]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  sot: {name: Soto Cano, point: [14.38, -87.62], precision: near}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  cen: {name: Central America, point: [14.0, -87.0], precision: area, radius_km: 600}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  hond: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
events:
  e1: {type: storm, places: [nic, hon, sul, ulu, cha], start: 2020-11-03, end: 2020-11-03, date_precision: day, date_text: on November 3, killed: 200, killed_qualifier: at_least, status: happened, actors: Eta, main: true}
  e2: {type: storm, places: [nic, hon], start: 2020-11-16, end: 2020-11-16, date_precision: day, date_text: on November 16, status: happened, actors: Iota, main: true}
  e3: {type: opening, places: [san], start: 2020-12-16, end: 2020-12-16, date_precision: day, date_text: on December 16, status: happened, actors: "", targets: The airport, minor: true}
  e4: {type: layoffs, places: [elp, lal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Banana companies, targets: "1,800 workers"}
  e5: {type: displacement, places: [sul], start: null, end: null, date_precision: unknown, date_text: "", displaced: 92000, displaced_qualifier: about, status: happened, actors: "", targets: "Some 92,000 people"}
  e6: {type: construction, places: [sul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: the dikes}
  e7: {type: statement, places: [hon], start: 2020-12-21, end: 2020-12-21, date_precision: week, date_text: last week, status: happened, actors: "the auditors' council"}
  e8: {type: displacement, places: [san], start: 2020-12-09, end: 2020-12-09, date_precision: day, date_text: on December 9, displaced: 600, displaced_qualifier: about, status: happened, actors: "", targets: About 600 people, main: true}
  e9: {type: decision, places: [cor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: About 600 people}
  e10: {type: displacement, places: [], start: 2021-01-15, end: 2021-01-15, date_precision: day, date_text: for January 15, status: planned, actors: ""}
  e11: {type: outbreak, places: [vil, pim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The ministry of health}
  e12: {type: transport_change, places: [hon], start: 2020-11, end: 2020-11, date_precision: month, date_text: in November, status: happened, actors: Cuban doctors, minor: true}
  e13: {type: aid, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the U.S. Southern Command, targets: food and medicine}
  e14: {type: storm, places: [hon], start: 1998, end: 1998, date_precision: year, date_text: in 1998, killed: 7000, status: happened, actors: Mitch}
  e15: {type: decision, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington, targets: Hondurans}
  e16: {type: visit, places: [was], start: 2020-12-03, end: 2020-12-03, date_precision: day, date_text: on December 3, status: happened, actors: The president}
notes: ""
