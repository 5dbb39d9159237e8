---
id: wildfire-kr-14
genre: wildfire
country: KR
published: 2022-03-07
publisher: East Sea Daily
title: "Pine mushrooms, a nuclear plant and a wind"
---
[ULJIN](ulj dateline): Seven hundred years of pines that were to repair the palace in [Seoul](seo mention) stood safe on Sunday by the breadth of one forest track.

The {blaze}(e1) which began on Friday at 11:17 beside a road in [Uljin](ulj event) county, [North Gyeongsang Province](nor event) — a cigarette, police think, thrown from one of four cars — and reached the fence of the [Hanul](han event) nuclear station by two, has {crossed}(e1) into [Samcheok](sam event) and {consumed}(e1) 16,000 hectares. Some 7,300 people {fled}(e2); a shed with the spring's seed beans {burnt}(e3).

On Saturday a man of sixty in [Gangneung](gan event), angry at neighbours, walked out with a torch and {set fire}(e4) to his house and then, by the wind, to [Okgye](okg event) and part of [Donghae](don event). His mother, 86, died. He is in {custody}(e5).

Candidates in Wednesday's {election}(e6) {came}(e7) to be photographed in the gymnasium at [Uljin](ulj event) and were asked to bring in the kimchi.

Helicopters {flew}(e8) from [Andong](and mention), [Daegu](dae mention) and a US base at [Pyeongtaek](pye mention). [Pyongyang](pyo metonym) {launched}(e9) a missile on Saturday and did not mention it.

---
places:
  ulj: {name: Uljin, point: [36.993, 129.4]}
  nor: {name: North Gyeongsang Province, point: [36.3, 128.8], precision: division}
  han: {name: Hanul, point: [37.093, 129.384], precision: exact}
  sam: {name: Samcheok, point: [37.44, 129.17]}
  gan: {name: Gangneung, geonameid: 1843137, point: [37.7527, 128.8724]}
  okg: {name: Okgye, point: [37.62, 129.03], precision: near}
  don: {name: Donghae, point: [37.52, 129.11]}
  and: {name: Andong, geonameid: 1846986, point: [36.5664, 128.7227]}
  dae: {name: Daegu, geonameid: 1835329, point: [35.8703, 128.5911]}
  pye: {name: Pyeongtaek, point: [36.99, 127.09]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  pyo: {name: Pyongyang, geonameid: 1871859, point: [39.0339, 125.7543]}
events:
  e1: {type: wildfire, places: [ulj, sam], start: 2022-03-04, end: 2022-03-04, date_precision: day, date_text: on Friday, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [ulj, sam], start: null, end: null, date_precision: unknown, date_text: "", displaced: 7300, displaced_qualifier: about, status: happened, actors: ""}
  e3: {type: fire, places: [ulj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: wildfire, places: [gan, okg, don], start: 2022-03-05, end: 2022-03-05, date_precision: day, date_text: On Saturday, killed: 1, status: happened, actors: "", main: true}
  e5: {type: arrest, places: [gan], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: ""}
  e6: {type: election, places: [], start: 2022-03-09, end: 2022-03-09, date_precision: day, date_text: "Wednesday's", status: planned, actors: ""}
  e7: {type: visit, places: [ulj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: aid, places: [and, dae, pye], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: shelling, places: [pyo], start: 2022-03-05, end: 2022-03-05, date_precision: day, date_text: on Saturday, status: happened, actors: Pyongyang}
notes: ""
