---
id: news-ng-76
genre: news
country: NG
published: 2025-06-01
publisher: Middle Belt Mail
title: "{Flood}(e1) sweeps market town; 151 bodies {found}(e2) so far"
---
At least 151 people have {died}(e1) and more than 3,000 are {homeless}(e4) after the {flood}(e1) that {hit}(e1) a market town in the small hours of Thursday, the emergency agency said on Saturday.

The {rain}(e3), which {fell}(e3) for five hours, {broke}(e1) an old railway embankment above the [Tiffin Maza](tif event) quarter. Water as high as the eaves {came}(e1) through in the dark. A Koranic school {lost}(e1) fifty boys. Some bodies were {found}(e2) in the [Niger](nig event), near [Rabba](rab event), an hour's drive away.

Survivors have {moved}(e4) in with relatives; a camp {opened}(e4) on Friday holds few. "I was {carried}(e1) on a door," said a butcher, Saliu Sulaiman. He {lost}(e1) his shop and $1,500.

[Mokwa](mok event) had seen no {flood}(e5) since the railway was built. The vice-president, on a {visit}(e6) yesterday, {gave}(e7) 2 billion naira and twenty lorries of grain.

Last September a dam {burst}(e8) at [Maiduguri](mai event), in the far north-east, {freeing}(e8) crocodiles from the zoo and 281 inmates from the prison.

---
places:
  tif: {name: Tiffin Maza, point: [9.295, 5.06], precision: near, near: mok}
  nig: {name: Niger, point: [9.2, 4.9], precision: area, radius_km: 50}
  rab: {name: Rabba, point: [9.22, 5.02], precision: near}
  mok: {name: Mokwa, geonameid: 2329981, point: [9.2948, 5.0541]}
  mai: {name: Maiduguri, geonameid: 2331447, point: [11.8469, 13.1571]}
events:
  e1: {type: flood, places: [mok, tif, nig, rab], start: 2025-05-29, end: 2025-05-29, date_precision: day, date_text: in the small hours of Thursday, killed: 151, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [rab, nig, mok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 151 bodies}
  e3: {type: extreme_weather, places: [mok], start: 2025-05-29, end: 2025-05-29, date_precision: day, date_text: for five hours, status: happened, actors: ""}
  e4: {type: displacement, places: [mok], start: null, end: null, date_precision: unknown, date_text: "", displaced: 3000, displaced_qualifier: at_least, status: happened, actors: "", targets: "more than 3,000"}
  e5: {type: flood, places: [mok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e6: {type: visit, places: [mok], start: 2025-05-31, end: 2025-05-31, date_precision: day, date_text: yesterday, status: happened, actors: The vice-president}
  e7: {type: aid, places: [mok], start: 2025-05-31, end: 2025-05-31, date_precision: day, date_text: yesterday, status: happened, actors: The vice-president}
  e8: {type: flood, places: [mai], start: 2024-09, end: 2024-09, date_precision: month, date_text: Last September, status: happened, actors: "", targets: a dam}
notes: ""
