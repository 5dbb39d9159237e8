---
id: news-ng-76
genre: news
country: NG
published: 2025-06-01
publisher: Middle Belt Mail
title: "{Flood}(e1) sweeps market town; 151 bodies {found}(e2) so far"
---
At least 151 people have died and more than 3,000 are homeless after the {flood}(e1) that hit a market town in the small hours of Thursday, the emergency agency said on Saturday.

The {rain}(e3), which fell for five hours, {broke}(e4) an old railway embankment above the [Tiffin Maza](tif event) quarter. Water as high as the eaves {came through}(e1) in the dark. A Koranic school {lost}(e5) fifty boys. Some bodies were {found}(e2) in the [Niger](nig event), near [Rabba](rab event), an hour's drive away.

Survivors have {moved in}(e6) with relatives; a camp {opened}(e7) on Friday holds few. "I was {carried}(e8) on a door," said a butcher, Saliu Sulaiman. He lost his shop and $1,500.

[Mokwa](mok event) had seen no flood since the railway was built. The vice-president, on a {visit}(e9) yesterday, {gave}(e10) 2 billion naira and twenty lorries of grain.

Last September a dam {burst}(e11) at [Maiduguri](mai event), in the far north-east, freeing crocodiles from the zoo and 281 inmates from the prison.

---
places:
  tif: {name: Tiffin Maza, point: [9.295, 5.06], precision: near, near: mok}
  nig: {name: Niger, point: [9.2, 4.9], precision: area, radius_km: 50}
  rab: {name: Rabba, point: [9.22, 5.02], precision: near}
  mok: {name: Mokwa, geonameid: 2329981, point: [9.2948, 5.0541]}
  mai: {name: Maiduguri, geonameid: 2331447, point: [11.8469, 13.1571]}
events:
  e1: {type: flood, places: [mok], start: 2025-05-29, end: 2025-05-29, date_precision: day, date_text: in the small hours of Thursday, killed: 151, killed_qualifier: at_least, displaced: 3000, displaced_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [rab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 151 bodies}
  e3: {type: extreme_weather, places: [mok], start: 2025-05-29, end: 2025-05-29, date_precision: day, date_text: for five hours, status: happened, actors: ""}
  e4: {type: collapse, places: [tif], start: 2025-05-29, end: 2025-05-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: flood, places: [mok], start: 2025-05-29, end: 2025-05-29, date_precision: day, date_text: "", killed: 50, status: happened, actors: "", minor: true}
  e6: {type: displacement, places: [mok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "more than 3,000"}
  e7: {type: opening, places: [mok], start: 2025-05-30, end: 2025-05-30, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: "more than 3,000"}
  e8: {type: rescue, places: [mok], start: 2025-05-29, end: 2025-05-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: visit, places: [mok], start: 2025-05-31, end: 2025-05-31, date_precision: day, date_text: yesterday, status: happened, actors: The vice-president}
  e10: {type: aid, places: [mok], start: 2025-05-31, end: 2025-05-31, date_precision: day, date_text: yesterday, status: happened, actors: The vice-president}
  e11: {type: flood, places: [mai], start: 2024-09, end: 2024-09, date_precision: month, date_text: Last September, status: happened, actors: "", targets: a dam}
notes: ""
