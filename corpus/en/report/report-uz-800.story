---
id: report-uz-800
genre: report
country: UZ
published: 2025-11-26
publisher: Aral Wire Service
title: "[Uzbekistan](uzb event) {shuts}(e1) brick kilns as [Tashkent](tas event) chokes; boiler {blast}(e2) {kills}(e2) four in [Kokand](kok event)"
---
[TASHKENT](tas dateline), Nov 26 (AWS) - Authorities in [Uzbekistan](uzb event) on Tuesday {ordered}(e1) all brick kilns and greenhouses heated with coal within 50 km of the capital to stop until further notice after the air in [Tashkent](tas event) was {ranked}(e3) the dirtiest of any big city for a third consecutive day.

Levels of fine dust {reached}(e3) 22 times the guideline of the World Health Organization on Monday night. Schools in nine districts have {moved}(e4) lessons online. At [Chirchiq](chi event) and [Yangiyul](yan event), inspectors {sealed}(e1) 64 ovens.

A dust {storm}(e5) from the [Kyzylkum](kyz mention) had already {cut}(e5) visibility to 200 metres in [Bukhara](buk event) and [Navoi](nav event) on Saturday, causing a {pile-up}(e6) of 17 cars near [Gijduvan](gij event). Three people were {killed}(e6). "It came like a wall with no door," said Otabek Salimov, a lorry driver.

In [Kokand](kok event), in the [Fergana](fer mention) valley, a home-made boiler {blew up}(e2) in a bakery before dawn on Tuesday, {killing}(e2) the owner, his wife and two apprentices. Gas pressure is low in many homes and people burn coal or cotton stalks; 11 members of two families have {died}(e7) of fumes in [Jizzakh](jiz event) and [Termez](ter event) this month.

The authorities blame the weather and 850,000 cars. Environmentalists point to the felling of trees for offices. One of them, Nargiza Yuldasheva, was {fined}(e8) in October for filming a {felling}(e9) of 70 plane trees in the centre. President Bakhodir Rasulov, back from a {visit}(e10) to [Tokyo](tok mention), {scolded}(e11) the city's mayor on television and {gave}(e11) him a month.

The winter of 2023 was the coldest in half a century. In January of that year [Tashkent](tas event) {went}(e12) without gas and light for days after [Turkmenistan](tur metonym) {stopped}(e12) exports, and the mayor of the time was {dismissed}(e13).

Neighbours have the same trouble. [Bishkek](bis event) {closed}(e14) three schools near the power station on Monday, and in [Almaty](alm event), hundreds {marched}(e15) in masks on Sunday. [Dushanbe](dus event)'s airport {diverted}(e16) six flights to [Khujand](khu event).

On Wednesday, a court in [Nukus](nuk event) {heard}(e17) the case of a blogger who {wrote}(e18) about salt on the bed of the former [Aral Sea](ara mention). Separately, police at [Gisht-Kuprik](gis event), on the [Kazakh](kaz demonym) border, {found}(e19) 44 kg of hashish under the floor of a coach bound for [Samara](sam mention).

Rain is {forecast}(e20) from Friday.

---
places:
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  kok: {name: Kokand, point: [40.53, 70.94]}
  chi: {name: Chirchiq, point: [41.47, 69.58]}
  yan: {name: Yangiyul, point: [41.11, 69.05]}
  kyz: {name: Kyzylkum, point: [42.0, 64.0], precision: area, radius_km: 200}
  buk: {name: Bukhara, point: [39.77, 64.42]}
  nav: {name: Navoi, point: [40.1, 65.37]}
  gij: {name: Gijduvan, point: [40.1, 64.68]}
  fer: {name: Fergana, point: [40.5, 71.2], precision: area, radius_km: 70}
  jiz: {name: Jizzakh, point: [40.12, 67.84]}
  ter: {name: Termez, point: [37.22, 67.28]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  khu: {name: Khujand, point: [40.28, 69.63]}
  nuk: {name: Nukus, geonameid: 601294, point: [42.4586, 59.6058]}
  ara: {name: Aral Sea, point: [44.5, 59.5], precision: area, radius_km: 120}
  gis: {name: Gisht-Kuprik, point: [41.45, 69.35], precision: near}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  sam: {name: Samara, geonameid: 499099, point: [53.2077, 50.1355]}
  tur: {name: Turkmenistan, geonameid: 1218197, point: [39.75, 59.66667], precision: country}
events:
  e1: {type: decision, places: [uzb, tas, chi, yan], start: 2025-11-25, end: 2025-11-25, date_precision: day, date_text: on Tuesday, status: happened, actors: Authorities, targets: all brick kilns and greenhouses, main: true}
  e2: {type: explosion, places: [kok], start: 2025-11-25, end: 2025-11-25, date_precision: day, date_text: before dawn on Tuesday, killed: 4, status: happened, actors: a home-made boiler, targets: "the owner, his wife and two apprentices", main: true}
  e3: {type: other_accident, places: [tas], start: 2025-11-24, end: 2025-11-24, date_precision: day, date_text: on Monday night, status: happened, actors: "", main: true}
  e4: {type: education, places: [tas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Schools, targets: lessons, minor: true}
  e5: {type: storm, places: [buk, nav], start: 2025-11-22, end: 2025-11-22, date_precision: day, date_text: on Saturday, status: happened, actors: A dust storm}
  e6: {type: road_accident, places: [gij], start: 2025-11-22, end: 2025-11-22, date_precision: day, date_text: on Saturday, killed: 3, status: happened, actors: 17 cars, targets: Three people}
  e7: {type: poisoning, places: [jiz, ter], start: 2025-11, end: 2025-11, date_precision: month, date_text: this month, killed: 11, status: happened, actors: fumes, targets: 11 members of two families}
  e8: {type: verdict, places: [tas], start: 2025-10, end: 2025-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: Nargiza Yuldasheva}
  e9: {type: other, places: [tas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 70 plane trees, minor: true}
  e10: {type: visit, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Bakhodir Rasulov, minor: true}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Bakhodir Rasulov, targets: mayor}
  e12: {type: outage, places: [tas], start: 2023-01, end: 2023-01, date_precision: month, date_text: In January of that year, status: happened, actors: ""}
  e13: {type: resignation, places: [tas], start: 2023-01, end: 2023-01, date_precision: month, date_text: "", status: happened, actors: "", targets: the mayor of the time}
  e14: {type: closure, places: [bis], start: 2025-11-24, end: 2025-11-24, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: three schools}
  e15: {type: protest, places: [alm], start: 2025-11-23, end: 2025-11-23, date_precision: day, date_text: on Sunday, status: happened, actors: hundreds}
  e16: {type: transport_change, places: [dus, khu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: airport, targets: six flights}
  e17: {type: trial, places: [nuk], start: 2025-11-26, end: 2025-11-26, date_precision: day, date_text: On Wednesday, status: happened, actors: a court, targets: a blogger}
  e18: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a blogger, targets: salt, minor: true}
  e19: {type: raid, places: [gis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police, targets: 44 kg of hashish}
  e20: {type: storm, places: [tas], start: 2025-11-28, end: 2025-11-28, date_precision: day, date_text: from Friday, status: planned, actors: "", minor: true}
notes: ""
