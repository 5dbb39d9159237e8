---
id: report-pk-138
genre: report
country: PK
published: 2017-02-09
publisher: Indus Daily
title: "{Avalanches}(e1), cold {claim}(e1) over 100 lives in [Pakistan](pak event), [Afghanistan](afg event)"
---
[PESHAWAR](pes dateline)/[KABUL](kab dateline): Helicopters {flew}(e2) food and blankets on Wednesday to villages cut off by the heaviest {snow}(e3) in years along the [Hindu Kush](hin event), after {avalanches}(e1) which have {killed}(e1) well over 100 people on both sides of the border since the weekend.

In the [Sher Shal](she event) locality of [Chitral](chi event), an {avalanche}(e4) {flattened}(e4) 22 houses early on Sunday, {killing}(e4) 14 members of two families. Deputy Commissioner Shahab Hamid said 16 injured persons had been {shifted}(e5) to the district headquarters hospital and a paramilitary soldier of the [Chitral](chi metonym org) Scouts was {killed}(e4) in a separate slide at a post near [Garam Chashma](gar event).

Lowari Tunnel, the only winter route to the south, was {closed}(e6) for a third day, stranding some 300 vehicles at [Dir](dir event). [Pakistan](pak metonym org) International Airlines {suspended}(e7) its ATR flights, as it has done off and on since December, when one of the planes, on its way from [Chitral](chi mention) to [Islamabad](isl mention), {crashed}(e8) near [Havelian](hav event) with 48 people aboard, none of whom survived.

In [Afghanistan](afg event), the Taliban and the government both spoke of whole hamlets lost in the [Barg-i Matal](bar event) district of [Nuristan](nur event), where 53 bodies had been {recovered}(e9) by Tuesday. Governor Hafiz Qayum told this paper by phone from [Parun](par event) that the {road was opened}(e10) by men with spades. "No machine, no helicopter. Only the people," he said.

Twenty-seven children under five {died}(e11) of cold in [Jawzjan](jaw event) province, and [Kabul](kab event)'s airport {shut}(e12) on Sunday. The [Salang Pass](sal event) {reopened}(e13) on Wednesday after {avalanches}(e16) {buried}(e16) dozens of cars there.

The [Pakistan](pak metonym org) Meteorological Department {forecast}(e14) more snow in [Malakand](mal event) division, [Kaghan](kag event) and [Gilgit](gil event) from Friday and {advised}(e14) tourists to avoid [Naran](nar mention) and [Kalam](kal mention).

In April 2012, an {avalanche}(e15) {buried}(e15) an army base at [Gayari](gay event), on the [Siachen](sia mention) glacier, {killing}(e15) 140.

---
places:
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  hin: {name: Hindu Kush, point: [36.0, 71.5], precision: area, radius_km: 250}
  she: {name: Sher Shal, point: [36.02, 71.75], precision: near}
  chi: {name: Chitral, geonameid: 1181065, point: [35.8518, 71.7864]}
  gar: {name: Garam Chashma, point: [36.0, 71.56]}
  dir: {name: Upper Dir, geonameid: 1179757, point: [35.2074, 71.8768]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  hav: {name: Havelian, geonameid: 1176995, point: [34.0535, 73.1599]}
  bar: {name: Barg-i Matal, point: [35.67, 71.34]}
  nur: {name: Nuristan, geonameid: 1444363, point: [35.2898, 70.7567], precision: division}
  par: {name: Parun, point: [35.42, 70.92]}
  jaw: {name: Jowzjan, geonameid: 1139049, point: [36.8971, 65.9617], precision: division}
  sal: {name: Salang Pass, point: [35.32, 69.03], precision: near}
  mal: {name: Malakand, point: [34.9, 72.0], precision: area, radius_km: 60}
  kag: {name: Kaghan, point: [34.78, 73.52]}
  nar: {name: Naran, point: [34.91, 73.65]}
  kal: {name: Kalam, point: [35.49, 72.58]}
  gay: {name: Gayari, point: [35.21, 76.9], precision: near}
  sia: {name: Siachen, point: [35.4, 77.1], precision: area, radius_km: 40}
  gil: {name: Gilgit, geonameid: 1178338, point: [35.9187, 74.3124]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
events:
  e1: {type: landslide, places: [hin], start: 2017-02-04, end: 2017-02-08, date_precision: day, date_text: since the weekend, killed: 100, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: aid, places: [hin], start: 2017-02-08, end: 2017-02-08, date_precision: day, date_text: on Wednesday, status: happened, actors: Helicopters, targets: food and blankets, main: true}
  e3: {type: extreme_weather, places: [hin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: landslide, places: [she, gar], start: 2017-02-05, end: 2017-02-05, date_precision: day, date_text: early on Sunday, killed: 15, injured: 16, status: happened, actors: "", targets: 22 houses, main: true}
  e5: {type: medical, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 16 injured persons, minor: true}
  e6: {type: closure, places: [dir], start: null, end: null, date_precision: unknown, date_text: for a third day, status: happened, actors: "", targets: Lowari Tunnel}
  e7: {type: transport_change, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Pakistan International Airlines, targets: its ATR flights}
  e8: {type: air_accident, places: [hav], start: 2016-12, end: 2016-12, date_precision: month, date_text: since December, killed: 48, status: happened, actors: ""}
  e9: {type: rescue, places: [bar], start: 2017-02-07, end: 2017-02-07, date_precision: day, date_text: by Tuesday, status: happened, actors: "", targets: 53 bodies}
  e10: {type: construction, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: men with spades, minor: true}
  e11: {type: extreme_weather, places: [jaw], start: null, end: null, date_precision: unknown, date_text: "", killed: 27, status: happened, actors: "", targets: Twenty-seven children}
  e12: {type: closure, places: [kab], start: 2017-02-05, end: 2017-02-05, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: airport}
  e16: {type: landslide, places: [sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: dozens of cars}
  e13: {type: opening, places: [sal], start: 2017-02-08, end: 2017-02-08, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: The Salang Pass}
  e14: {type: extreme_weather, places: [mal, kag, gil], start: 2017-02-10, end: 2017-02-10, date_precision: day, date_text: from Friday, status: planned, actors: The Pakistan Meteorological Department}
  e15: {type: landslide, places: [gay], start: 2012-04, end: 2012-04, date_precision: month, date_text: In April 2012, killed: 140, status: happened, actors: "", targets: an army base}
notes: ""
