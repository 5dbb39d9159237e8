---
id: report-so-534
genre: report
country: SO
published: 2024-01-04
publisher: Indian Ocean News Service
title: "[Somalia](som metonym) {recalls}(e1) envoy over [Ethiopia](eth metonym)'s sea deal with [Somaliland](soma metonym)"
---
[MOGADISHU](mog dateline)/[HARGEISA](har dateline): [Somalia](som metonym) has {called home}(e1) its ambassador to [Ethiopia](eth metonym) and {declared}(e2) "null and void" an {agreement}(e3) under which the breakaway region of [Somaliland](soma metonym) would lease 20 km of coast to its landlocked neighbour.

The memorandum was {signed}(e3) in [Addis Ababa](add event) on New Year's Day by Prime Minister Tesfaye Girma and the president of [Somaliland](soma metonym), Mohamoud Hersi Duale. It grants the [Ethiopian](ethi demonym) navy a base near [Lughaya](lug mention) for 50 years. In return, Hersi said, [Ethiopia](eth metonym) would be the first country to {recognise}(e4) his government. [Addis Ababa](add metonym) has spoken only of an "in-depth assessment".

In [Mogadishu](mog event), both houses of parliament {met}(e5) in emergency session on Tuesday. "Not an inch of [Somalia](som mention) can be signed away," President Abdullahi Nur Ahmed told them. Crowds {rallied}(e6) at a stadium in the capital on Wednesday, and there were {marches}(e6) in [Kismayo](kis event) and [Baidoa](bai event), and even in [Borama](bor event), in [Somaliland](soma mention) itself, where three persons were {arrested}(e7). The defence minister in [Hargeisa](har metonym), a former governor of the [Awdal](awd mention) region, is said to have {resigned}(e8) over the deal.

Others in [Hargeisa](har event) danced until late. At [Berbera](ber event), where a firm from [Dubai](dub mention) {opened}(e9) a container terminal in 2021, dockers told reporters that they fear for their jobs if the ships go elsewhere.

Al Shabaab, which controls much of the south, {vowed}(e10) to fight the pact. The group has {attacked}(e11) [Ethiopian](ethi demonym) troops several times near [Dollow](dol event), on the border.

[Egypt](egy metonym)'s president {telephoned}(e12) his [Somali](somal demonym) colleague to {pledge}(e12) support; so did [Qatar](qat metonym) and [Turkey](tur metonym). The [European Union](eur metonym) and [the United States](uni metonym) {reminded}(e13) all of the unity of [Somalia](som mention) "in its 1960 borders". The [African](afr demonym org) Union's Peace and Security Council will {discuss}(e14) the matter this month, and [Djibouti](dji metonym), whose port handles nine tenths of [Ethiopia](eth mention)'s trade at a charge of over $1 billion a year, has {asked}(e15) to chair.

[Ethiopia](eth metonym) lost its ports of [Massawa](mas mention) and [Assab](ass mention) when [Eritrea](eri metonym) {became independent}(e16) in 1993. A similar arrangement of 2018, in which it was to {get}(e17) 19% of [Berbera](ber mention), {lapsed}(e17) four years later.

Only last week, on 29 December, the two sides of the old [Somali](somal demonym) quarrel had {agreed}(e18) in [Djibouti](dji event) to resume talks.

---
places:
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  soma: {name: Somaliland, point: [9.8, 45.5], precision: area, radius_km: 200}
  har: {name: Hargeisa, geonameid: 57289, point: [9.56, 44.065]}
  lug: {name: Lughaya, point: [10.68, 43.95]}
  awd: {name: Awdal, point: [10.6, 43.4], precision: division}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  ber: {name: Berbera, geonameid: 64435, point: [10.4396, 45.0143]}
  bor: {name: Borama, geonameid: 64021, point: [9.9361, 43.1828]}
  dol: {name: Dollow, point: [4.16, 42.08]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
  dji: {name: Djibouti, geonameid: 223816, point: [11.83333, 42.5], precision: country}
  mas: {name: Massawa, geonameid: 330546, point: [15.6081, 39.4746]}
  ass: {name: Assab, geonameid: 343386, point: [13.0092, 42.7394]}
  mog: {name: Mogadishu, geonameid: 53654, point: [2.0371, 45.3438]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  add: {name: Addis Ababa, geonameid: 344979, point: [9.025, 38.7469]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  ethi: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  kis: {name: Kismayo, geonameid: 55671, point: [-0.3582, 42.5454]}
  bai: {name: Baidoa, geonameid: 64536, point: [3.1138, 43.6498]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  somal: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  eri: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
events:
  e1: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Somalia, targets: its ambassador to Ethiopia, main: true}
  e2: {type: decision, places: [mog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Somalia, targets: an agreement}
  e3: {type: agreement, places: [add], start: 2024-01-01, end: 2024-01-01, date_precision: day, date_text: "on New Year's Day", status: happened, actors: Prime Minister Tesfaye Girma and the president of Somaliland, targets: a base, main: true}
  e4: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Ethiopia, targets: his government}
  e5: {type: meeting, places: [mog], start: 2024-01-02, end: 2024-01-02, date_precision: day, date_text: on Tuesday, status: happened, actors: both houses of parliament}
  e6: {type: protest, places: [mog, kis, bai, bor], start: 2024-01-03, end: 2024-01-03, date_precision: day, date_text: on Wednesday, status: happened, actors: Crowds}
  e7: {type: arrest, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", arrested: 3, status: happened, actors: "", targets: three persons}
  e8: {type: resignation, places: [har], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: The defence minister}
  e9: {type: opening, places: [ber], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: a firm, targets: a container terminal, minor: true}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Al Shabaab, minor: true}
  e11: {type: attack, places: [dol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The group, targets: Ethiopian troops}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Egypt's president", targets: his Somali colleague, minor: true}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: European Union, minor: true}
  e14: {type: meeting, places: [], start: 2024-01, end: 2024-01, date_precision: month, date_text: this month, status: planned, actors: Peace and Security Council}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Djibouti, minor: true}
  e16: {type: decision, places: [eri], start: 1993, end: 1993, date_precision: year, date_text: in 1993, status: happened, actors: Eritrea, minor: true}
  e17: {type: deal, places: [ber], start: 2018, end: 2022, date_precision: year, date_text: of 2018, status: happened, negated: true, actors: Ethiopia, minor: true}
  e18: {type: agreement, places: [dji], start: 2023-12-29, end: 2023-12-29, date_precision: day, date_text: on 29 December, status: happened, actors: ""}
notes: ""
