---
id: report-ph-201
genre: report
country: PH
published: 2019-09-27
publisher: Panay Courier
title: "{Dengue}(e1): [Iloilo](ilo event) ends state of calamity as {cases}(e1) {drop}(e1)"
---
[ILOILO CITY](iloi dateline) – The provincial board of [Iloilo](ilo metonym) on Thursday {lifted}(e2) the state of calamity that it {declared}(e2) in July over {dengue}(e1), citing an 81-percent fall in new cases since the peak in the first week of August.

The Provincial Health Office has {recorded}(e1) 20,918 {cases}(e1) with 84 {deaths}(e1) since January, the most of any province in the country. The most affected towns were [Passi City](pas event), [Pototan](pot event), [Janiuay](jan event) and [Calinog](cal event).

Dr. Maricel Quimpo, the provincial health officer, said that wards in all 12 district hospitals, where patients at one time {lay}(e3) three to a bed, were back to normal. Chairs and folding cots borrowed from schools in [Sara](sar mention) and [Barotac Viejo](bar mention) have been {returned}(e3).

The lifting means that towns can no longer use quick response funds for larvicide. Vice Governor Nestor Palmares {warned}(e4) that the rains were not over. "The mosquito does not read our resolutions," he said.

Nationwide, the Department of Health {counted}(e5) 292,076 {cases}(e5) and 1,184 {deaths}(e5) up to Sept. 7. The national {epidemic}(e5) that it {declared}(e5) on Aug. 6 stays in force in [Western Visayas](wes event), [Calabarzon](cala event), [Zamboanga Peninsula](zam event) and [Northern Mindanao](nor event).

In [Roxas City](rox event), [Capiz](cap mention), two children {died}(e6) on Tuesday and Wednesday. In [Antique](ant event), the governor {suspended}(e7) classes in [Sibalom](sib event) for two days for a clean-up {drive}(e8) in which 6,000 people {took part}(e8).

---
places:
  ilo: {name: Province of Iloilo, geonameid: 1711004, point: [10.9681, 122.59], precision: division}
  iloi: {name: Iloilo, geonameid: 1711005, point: [10.6969, 122.5644]}
  pas: {name: Passi, geonameid: 1694498, point: [11.1078, 122.6419]}
  pot: {name: Pototan, geonameid: 1692817, point: [10.9437, 122.6352]}
  jan: {name: Janiuay, geonameid: 1710286, point: [10.9493, 122.5061]}
  cal: {name: Calinog, geonameid: 1720274, point: [11.1167, 122.5667]}
  sar: {name: Sara, point: [11.26, 123.01]}
  bar: {name: Barotac Viejo, point: [11.04, 122.85]}
  wes: {name: Western Visayas, point: [11.0, 122.5], precision: division}
  cala: {name: Calabarzon, geonameid: 7521303, point: [14.1131, 121.6334], precision: division}
  zam: {name: Zamboanga Peninsula, geonameid: 7521308, point: [7.0397, 122.055], precision: division}
  nor: {name: Northern Mindanao, geonameid: 7521295, point: [8.2095, 124.621], precision: division}
  rox: {name: Roxas City, geonameid: 1691444, point: [11.5853, 122.7511]}
  cap: {name: Capiz, geonameid: 1718641, point: [11.3673, 122.633], precision: division}
  ant: {name: Province of Antique, geonameid: 1730491, point: [11.8476, 121.469], precision: division}
  sib: {name: Sibalom, geonameid: 1686819, point: [10.79, 122.0178]}
events:
  e1: {type: outbreak, places: [ilo, pas, pot, jan, cal], start: 2019-01, end: 2019-09, date_precision: month, date_text: since January, killed: 84, injured: 20918, status: happened, actors: "", main: true}
  e2: {type: decision, places: [iloi, ilo], start: 2019-09-26, end: 2019-09-26, date_precision: day, date_text: on Thursday, status: happened, actors: The provincial board of Iloilo, targets: the state of calamity, main: true}
  e3: {type: medical, places: [ilo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: statement, places: [ilo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Vice Governor Nestor Palmares}
  e5: {type: outbreak, places: [wes, cala, zam, nor], start: 2019-08-06, end: 2019-08-06, date_precision: day, date_text: on Aug. 6, killed: 1184, injured: 292076, status: happened, actors: ""}
  e6: {type: outbreak, places: [rox], start: 2019-09-24, end: 2019-09-25, date_precision: day, date_text: on Tuesday and Wednesday, killed: 2, status: happened, actors: "", targets: two children}
  e7: {type: closure, places: [sib, ant], start: null, end: null, date_precision: unknown, date_text: for two days, status: happened, actors: the governor, targets: classes}
  e8: {type: construction, places: [sib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "6,000 people", minor: true}
notes: ""
