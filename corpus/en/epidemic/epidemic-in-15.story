---
id: epidemic-in-15
genre: epidemic
country: IN
published: 2023-09-14
publisher: Malabar Chronicle
title: "[Kerala](ker event) {Shuts}(e1) Schools In Nipah District; Bats {Netted}(e2) At [Maruthonkara](mar event)"
---
[KOZHIKODE](koz dateline): A health worker of 24 who nursed the first patient has {tested positive}(e3) for Nipah, the state's health minister said on Wednesday, bringing to five the number of {cases}(e3) in [Kozhikode](koz event) district, two of them dead.

Schools and colleges there will stay {closed}(e1) through Saturday. Nine panchayats, among them [Ayancheri](aya event), [Maruthonkara](mar event) and [Kavilumpara](kav event), are {containment zones}(e4); in [Kuttiady](kut event) you may buy fish till five.

The first to {die}(e5), on 30 August, grew areca nuts at [Maruthonkara](mar event). Samples {went}(e6) to [Pune](pun mention). A drone, from [Chennai](che mention), is {counting}(e2) bats.

In 2018 Nipah {killed}(e7) 17 in [Kozhikode](koz event) and [Malappuram](mal event). It has {come back}(e8) to [Kerala](ker event) three times since, a fact that [Delhi](del metonym)'s experts, who {arrived}(e9) on Wednesday night, call "a reservoir" and villagers call bad luck.

[Tamil Nadu](tam metonym) is {checking}(e10) cars at [Walayar](wal event), and [Karnataka](kar metonym) at [Talapady](tal event). [Dubai](dub mention)-bound passengers at [Karipur](kari event), two flights' worth, were {held up}(e11) for an hour over a cough that turned out to be betel.

Twenty vials of antibody are {on the way}(e12) from [Brisbane](bri mention).

---
places:
  koz: {name: Kozhikode, geonameid: 1265873, point: [11.248, 75.7804]}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  mar: {name: Maruthonkara, point: [11.69, 75.78], precision: near}
  aya: {name: Ayancheri, point: [11.63, 75.66], precision: near}
  kav: {name: Kavilumpara, point: [11.7, 75.8], precision: near}
  kut: {name: Kuttiady, point: [11.66, 75.75], precision: near}
  pun: {name: Pune, geonameid: 1259229, point: [18.5196, 73.8554]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  mal: {name: Malappuram, point: [11.04, 76.08], precision: division}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  wal: {name: Walayar, point: [10.83, 76.85], precision: near}
  tam: {name: Tamil Nadu, geonameid: 1255053, point: [11.0159, 78.2704], precision: division}
  kar: {name: Karnataka, geonameid: 1267701, point: [14.3681, 75.667], precision: division}
  tal: {name: Talapady, point: [12.76, 74.88], precision: near}
  kari: {name: Karipur, point: [11.137, 75.955], precision: near}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
events:
  e1: {type: closure, places: [koz], start: 2023-09-14, end: 2023-09-16, date_precision: day, date_text: through Saturday, status: happened, actors: "", main: true}
  e2: {type: survey, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: outbreak, places: [koz], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: "", main: true}
  e4: {type: decision, places: [aya, mar, kav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: outbreak, places: [mar], start: 2023-08-30, end: 2023-08-30, date_precision: day, date_text: on 30 August, killed: 1, status: happened, actors: ""}
  e6: {type: transport_change, places: [pun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: outbreak, places: [koz, mal], start: 2018, end: 2018, date_precision: year, date_text: In 2018, killed: 17, status: happened, actors: ""}
  e8: {type: outbreak, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: visit, places: [ker], start: 2023-09-13, end: 2023-09-13, date_precision: day, date_text: on Wednesday night, status: happened, actors: "Delhi's experts", minor: true}
  e10: {type: raid, places: [wal, tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: transport_change, places: [kari], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: aid, places: [koz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
