---
id: news-tw-69
genre: news
country: TW
published: 2025-09-25
publisher: Formosa Evening
title: "Lake {bursts its bank}(e1), {sweeping}(e1) 14 to their {deaths}(e1)"
---
[TAIPEI](taip dateline), Sept 25 - A {flood wave}(e1) from a lake that had formed behind a {landslide}(e2) in July {carried away}(e1) a bridge and filled a town with mud on Tuesday, {killing}(e1) at least 14 people in eastern [Taiwan](taiw event).

Most were elderly and on the ground floors of [Guangfu](gua event), in [Hualien](hua event) county. Some 8,500 had been {asked}(e3) to go upstairs rather than away. Of 124 reported missing, all but 17 have since turned up.

The super {typhoon}(e4) which fed the lake went on to [Hong Kong](hon event), where 90 were injured and two, a mother and her boy of five, {swept}(e4) into the sea, and {landed}(e5) at [Yangjiang](yan event) on Wednesday. It {weakened}(e5) overnight. In the [Philippines](phi event) ten fishermen {drowned}(e6).

The premier, {jeered}(e7) by survivors on his {visit}(e8) yesterday, {promised}(e9) to find out why the valley had not been cleared. A warning siren for [Guangfu](gua event) had been {ordered}(e10) in August. It is still in [Taichung](tai mention).

---
places:
  gua: {name: Guangfu, point: [23.67, 121.42]}
  hua: {name: Hualien County, geonameid: 1674502, point: [23.7743, 121.381], precision: division}
  hon: {name: Hong Kong, geonameid: 1819729, point: [22.2783, 114.1747]}
  yan: {name: Yangjiang, geonameid: 1806408, point: [21.8556, 111.9627]}
  tai: {name: Taichung, geonameid: 1668399, point: [24.1469, 120.6839]}
  taiw: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  taip: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
events:
  e1: {type: flood, places: [gua], start: 2025-09-23, end: 2025-09-23, date_precision: day, date_text: on Tuesday, killed: 14, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: landslide, places: [taiw], start: 2025-07, end: 2025-07, date_precision: month, date_text: in July, status: happened, actors: ""}
  e3: {type: displacement, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", displaced: 8500, displaced_qualifier: about, status: happened, actors: "", targets: "Some 8,500", minor: true}
  e4: {type: storm, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", injured: 90, status: happened, actors: "", targets: "two, a mother and her boy of five"}
  e5: {type: storm, places: [yan], start: 2025-09-24, end: 2025-09-24, date_precision: day, date_text: on Wednesday, status: happened, actors: The super typhoon}
  e6: {type: storm, places: [phi], start: null, end: null, date_precision: unknown, date_text: "", killed: 10, status: happened, actors: "", targets: ten fishermen}
  e7: {type: protest, places: [gua], start: 2025-09-24, end: 2025-09-24, date_precision: day, date_text: "", status: happened, actors: survivors, targets: The premier, minor: true}
  e8: {type: visit, places: [gua], start: 2025-09-24, end: 2025-09-24, date_precision: day, date_text: yesterday, status: happened, actors: The premier}
  e9: {type: statement, places: [gua], start: 2025-09-24, end: 2025-09-24, date_precision: day, date_text: "", status: happened, actors: The premier}
  e10: {type: deal, places: [gua], start: 2025-08, end: 2025-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: A warning siren, minor: true}
notes: ""
