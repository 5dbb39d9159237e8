---
id: report-pk-711
genre: report
country: PK
published: 2025-03-01
publisher: The Ravi Business Post
title: "[Islamabad](isl metonym) {settles}(e1) with power firms; textile mills in [Faisalabad](fai event) {switch off}(e2) gas"
---
[LAHORE](lah dateline): The federal government on Friday {reached}(e1) agreements with 14 independent power producers which will lower tariffs by Rs1.35 a unit, while mill owners in [Faisalabad](fai event) {shut down}(e2) their own gas generators in protest against a new levy.

Under the {accord}(e1), {signed}(e1) in [Islamabad](isl event) in the presence of the power minister, Rana Qasim Nawaz, firms with plants at [Hub](hub mention), [Muzaffargarh](muz mention), [Sheikhupura](she mention) and elsewhere give up Rs802 billion over the life of their contracts and {withdraw}(e3) claims filed in [London](lon event).

The International Monetary Fund, whose mission {arrives}(e4) in [Islamabad](isl event) on Monday, had {asked}(e5) for lower subsidies. It {approved}(e6) a loan of $7 billion last September.

The levy of Rs791 per unit of gas, {imposed}(e7) on January 31 by ordinance, is intended to push factories on to the national grid. "The grid trips 30 times a month in Jhang Road. A loom can't wait," said Khalid Waheed of the hosiery makers' association. Some 40 spinning mills in [Faisalabad](fai event) and [Kasur](kas event) have {closed}(e8) since November, he said.

A court in [Sindh](sin event) {stayed}(e9) the levy for 23 petitioners on Wednesday. The [Lahore](lah metonym org) High Court is to {take up}(e10) a similar case on March 11.

Many households have turned their backs on the grid. [Pakistan](pak metonym) {imported}(e11) solar panels of 17 gigawatts from [China](chi mention) in 2024. Roofs from [Gwadar](gwa mention) to [Swat](swa mention) are covered with them. Tariffs rise for those who stay.

In [Quetta](que event), farmers whose tube wells were {cut off}(e12) for unpaid bills {blocked}(e13) the highway to [Chaman](cha mention) on Thursday. Police {used}(e13) batons; six people were {injured}(e13).

---
places:
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  fai: {name: Faisalabad, geonameid: 1179400, point: [31.4155, 73.0897]}
  hub: {name: Hub, point: [25.03, 66.88]}
  muz: {name: Muzaffargarh, point: [30.07, 71.19]}
  she: {name: Sheikhupura, point: [31.71, 73.99]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  sin: {name: Sindh, geonameid: 1164807, point: [26.3734, 68.8685], precision: division}
  swa: {name: Swat, point: [35.2, 72.4], precision: area, radius_km: 50}
  cha: {name: Chaman, point: [30.92, 66.45]}
  gwa: {name: Gwadar, geonameid: 1177446, point: [25.1216, 62.3254]}
  kas: {name: Kasur, geonameid: 1174625, point: [31.1187, 74.4502]}
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  lah: {name: Lahore, geonameid: 1172451, point: [31.558, 74.3507]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: agreement, places: [isl], start: 2025-02-28, end: 2025-02-28, date_precision: day, date_text: on Friday, status: happened, actors: The federal government, targets: 14 independent power producers, main: true}
  e2: {type: protest, places: [fai], start: 2025-02-28, end: 2025-02-28, date_precision: day, date_text: on Friday, status: happened, actors: mill owners, targets: their own gas generators, main: true}
  e3: {type: trial, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: firms, targets: claims, minor: true}
  e4: {type: visit, places: [isl], start: 2025-03-03, end: 2025-03-03, date_precision: day, date_text: on Monday, status: planned, actors: mission}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The International Monetary Fund, minor: true}
  e6: {type: decision, places: [], start: 2024-09, end: 2024-09, date_precision: month, date_text: last September, status: happened, actors: The International Monetary Fund, targets: "a loan of $7 billion", minor: true}
  e7: {type: legislation, places: [], start: 2025-01-31, end: 2025-01-31, date_precision: day, date_text: on January 31, status: happened, actors: "", targets: The levy}
  e8: {type: closure, places: [fai, kas], start: 2024-11, end: 2025-02, date_precision: month, date_text: since November, status: happened, actors: "", targets: Some 40 spinning mills}
  e9: {type: verdict, places: [sin], start: 2025-02-26, end: 2025-02-26, date_precision: day, date_text: on Wednesday, status: happened, actors: A court, targets: the levy}
  e10: {type: trial, places: [lah], start: 2025-03-11, end: 2025-03-11, date_precision: day, date_text: on March 11, status: planned, actors: The Lahore High Court}
  e11: {type: deal, places: [pak], start: 2024, end: 2024, date_precision: year, date_text: in 2024, status: happened, actors: Pakistan, targets: solar panels, minor: true}
  e12: {type: outage, places: [que], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: riot, places: [que], start: 2025-02-27, end: 2025-02-27, date_precision: day, date_text: on Thursday, injured: 6, status: happened, actors: farmers, targets: the highway}
notes: ""
