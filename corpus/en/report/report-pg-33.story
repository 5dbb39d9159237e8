---
id: report-pg-33
genre: report
country: PG
published: 2024-02-19
publisher: Coral Sea Courier
title: "At least 49 {killed}(e1) in tribal {fighting}(e1) in [Enga](eng event)"
---
Police in [Papua New Guinea](pap event) have {collected}(e2) 49 bodies after a {gun battle}(e1) in the highlands province of [Enga](eng event), the largest loss of life in such {fighting}(e1) for years.

The men were {ambushed}(e1) at dawn on Sunday near the village of [Akom](ako event), in [Wapenamanda](wap event) district, about 600 kilometres north-west of [Port Moresby](port mention).

Acting Superintendent George Kalep said members of the Ambulin tribe and their allies were on their way to attack the Sikin when they were caught in the open. "They are lying along the roadside, in the scrub and in the river," he said. "We {loaded}(e2) them on police trucks and took them to the hospital in [Wabag](wab event)."

Earlier figures, which spoke of 64 dead, were {corrected}(e3) on Monday night.

High-powered rifles, among them AK47s and M16s, are being used by mercenaries hired from as far as [Hela](hel mention) and the [Southern Highlands](sou mention). An elder of Aipos village told the ABC that houses were still {burning}(e4) on Monday at [Kaekin](kae event).

The two sides have fought since a {killing}(e5) in September. In August a police {lockdown}(e6) of three months, which {included}(e6) a ban on flights to [Wapenamanda](wap event) airport, {ended}(e6), and a {peace agreement}(e7) {signed}(e7) in [Port Moresby](port event) soon {collapsed}(e7).

The Governor of [Enga](eng metonym), Sir Tobias Lyakin, {called}(e8) for a state of emergency. The Opposition in the capital {demanded}(e9) more money for a force of 6000 which serves 10 million people. [Australia](aus metonym)'s Prime Minister {described}(e10) the news as "very disturbing" and {offered}(e10) help with police training; the two countries {signed}(e11) a security {pact}(e11) in [Canberra](can event) in December.

About 100 soldiers have been in the province since 2023, most of them at [Laiagam](lai event) and [Porgera](por event), where the gold mine is preparing to {reopen}(e12).

The crisis follows {riots}(e13) in the capital on 10 January, when police {walked}(e14) off the job over pay. Shops in [Port Moresby](port event), [Lae](lae event) and [Rabaul](rab event) were {looted}(e13) and {burned}(e13), and at least 22 people {died}(e13).

In [Kagua](kag event), [Southern Highlands](sou event), five people {died}(e15) in a separate tribal {clash}(e15) on Saturday. [Mount Hagen](mou metonym) hospital {appealed}(e16) for blood.

---
places:
  eng: {name: Enga, geonameid: 2097655, point: [-5.4888, 143.505], precision: division}
  ako: {name: Akom, point: [-5.6, 143.95], precision: near}
  wap: {name: Wapenamanda, point: [-5.64, 143.9]}
  wab: {name: Wabag, geonameid: 2084246, point: [-5.4912, 143.7215]}
  hel: {name: Hela, geonameid: 8521658, point: [-5.845, 142.9467], precision: division}
  sou: {name: Southern Highlands, geonameid: 2086331, point: [-6.3863, 143.446], precision: division}
  kae: {name: Kaekin, point: [-5.6, 143.9], precision: near}
  kag: {name: Kagua, point: [-6.4, 144.0], precision: near}
  lai: {name: Laiagam, point: [-5.5, 143.49]}
  por: {name: Porgera, point: [-5.48, 143.13]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  rab: {name: Rabaul, geonameid: 2087894, point: [-4.2004, 152.163]}
  pap: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  port: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  lae: {name: Lae, geonameid: 2092740, point: [-6.7233, 146.9961]}
  mou: {name: Mount Hagen, geonameid: 2090409, point: [-5.8575, 144.2306]}
events:
  e1: {type: battle, places: [ako, eng], start: 2024-02-18, end: 2024-02-18, date_precision: day, date_text: at dawn on Sunday, killed: 49, status: happened, actors: members of the Ambulin tribe, targets: the Sikin, main: true}
  e2: {type: rescue, places: [ako, wab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: 49 bodies}
  e3: {type: statement, places: [], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: on Monday night, status: happened, actors: "", targets: Earlier figures, minor: true}
  e4: {type: fire, places: [kae], start: 2024-02-19, end: 2024-02-19, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: houses}
  e5: {type: killing, places: [eng], start: 2023-09, end: 2023-09, date_precision: month, date_text: in September, status: happened, actors: ""}
  e6: {type: decision, places: [wap], start: 2023-08, end: 2023-08, date_precision: month, date_text: In August, status: happened, actors: police, targets: flights to Wapenamanda airport}
  e7: {type: agreement, places: [port], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Governor of Enga, targets: a state of emergency}
  e9: {type: statement, places: [port], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Opposition in the capital, targets: more money}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Australia's Prime Minister"}
  e11: {type: agreement, places: [can], start: 2023-12, end: 2023-12, date_precision: month, date_text: in December, status: happened, actors: the two countries}
  e12: {type: opening, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: the gold mine}
  e13: {type: riot, places: [port, lae, rab], start: 2024-01-10, end: 2024-01-10, date_precision: day, date_text: on 10 January, killed: 22, killed_qualifier: at_least, status: happened, actors: "", targets: Shops}
  e14: {type: strike, places: [port], start: 2024-01-10, end: 2024-01-10, date_precision: day, date_text: on 10 January, status: happened, actors: police}
  e15: {type: battle, places: [kag], start: 2024-02-17, end: 2024-02-17, date_precision: day, date_text: on Saturday, killed: 5, status: happened, actors: ""}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mount Hagen hospital, targets: blood, minor: true}
notes: ""
