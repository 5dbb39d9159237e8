---
id: report-np-407
genre: report
country: NP
published: 2023-11-06
publisher: Himalaya Press Agency
title: "{Quake}(e1) survivors in western [Nepal](nep event) spend third night outdoors as toll reaches 157"
---
[JAJARKOT](jaj dateline), [Nepal](nep dateline) (HPA) — Villagers in the hills of western [Nepal](nep event) {cremated}(e2) their dead on the banks of the [Bheri](bhe event) on Sunday and prepared for a third night in the open after an {earthquake}(e1) that {killed}(e1) at least 157 people and {injured}(e1) more than 250.

The magnitude 5.7 {tremor}(e1) {struck}(e1) at 11:47 p.m. on Friday with its epicentre at [Ramidanda](ram event), in [Jajarkot](jaj event) district, about 400 kilometres west of [Kathmandu](kat mention). It {flattened}(e1) some 3,000 houses of mud and stone, mostly in [Nalgad](nal event) and [Bheri](bhe event) municipalities and, across the river, in [Athbiskot](ath event), in [Rukum West](ruk event). [Jajarkot](jaj event) had 105 deaths and [Rukum West](ruk event) 52.

"We dug with our hands until we heard no more voices," said Ratan BK, who lost his wife and two sons in [Chiuri](chi event).

Soldiers {cleared}(e3) landslides from the road to [Khalanga](kha event), the district headquarters, by Saturday noon. Helicopters {flew}(e4) the badly wounded to [Surkhet](sur event) and [Nepalgunj](nepa event), where the prime minister, Bishnu Raj Oli-Thapa, {visited}(e5) a ward. He had {gone}(e5) to [Jajarkot](jaj event) with a medical team on Saturday morning. Search operations {ended}(e6) on Sunday, the army said.

[India](ind metonym) {sent}(e7) a first plane with tents and medicine to [Nepalgunj](nepa event), and [China](chin metonym) {promised}(e8) 100 million [Nepali](nep demonym) rupees. The [United States](uni metonym), [Britain](bri metonym) and [Bhutan](bhu metonym) {offered}(e8) help as well. A shortage of tarpaulins has caused anger; in [Barekot](bar event) residents {stopped}(e9) a lorry and shared out its load.

The shock was {felt}(e1) as far as [Lucknow](luc event), [Patna](pat event) and [New Delhi](new event), more than 500 kilometres away. A tremor of 4.1 {rattled}(e10) the district on Saturday and another, of 5.6, {shook}(e11) it on Monday afternoon, {injuring}(e11) 16. Schools will stay {shut}(e12) until 16 November.

Scientists at the seismological centre in [Kathmandu](kat mention) warn that strain has been building up in the west since 1505. The same area was {hit}(e13) a month ago: one person {died}(e13) in [Bajhang](baj event) in a {quake}(e13) on 3 October that {damaged}(e13) houses in [Doti](dot event) and in [Achham](ach event). In [Doti](dot event), six had been {killed}(e14) in November 2022. The disasters of 25 April and 12 May 2015, centred on [Gorkha](gor event) and [Dolakha](dol event), {took}(e15) almost 9,000 lives.

Rebuilding then took years, and many had to {borrow}(e16) at 36 percent interest. Officials in [Rukum West](ruk mention), which was a stronghold of the Maoists during the {war}(e17) of 1996 to 2006, fear that more men will now leave for [Qatar](qat mention) or [Malaysia](mal mention).

Temperatures in [Jajarkot](jaj mention) fell to 7 degrees on Sunday night. Three people, among them a newborn in [Aathbis](aat event), have {died}(e18) of cold, the health office in [Birendranagar](bir mention) said.

---
places:
  jaj: {name: JAJARKOT, point: [28.7, 82.2]}
  bhe: {name: Bheri, point: [28.7, 82.2], precision: near}
  ram: {name: Ramidanda, point: [28.84, 82.19], precision: near}
  nal: {name: Nalgad, point: [28.8, 82.3], precision: near}
  ath: {name: Athbiskot, point: [28.75, 82.4], precision: near}
  ruk: {name: Rukum West, point: [28.7, 82.45], precision: division}
  chi: {name: Chiuri, point: [28.8, 82.25], precision: near}
  kha: {name: Khalanga, point: [28.7, 82.2]}
  sur: {name: Birendranagar, geonameid: 6254843, point: [28.5967, 81.6166]}
  bar: {name: Barekot, point: [28.95, 82.2], precision: near}
  luc: {name: Lucknow, geonameid: 1264733, point: [26.8393, 80.9231]}
  pat: {name: Patna, geonameid: 1260086, point: [25.5941, 85.1356]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  baj: {name: Bajhang, point: [29.55, 81.2], precision: division}
  dot: {name: Doti, point: [29.25, 80.95], precision: division}
  ach: {name: Achham, point: [29.05, 81.25], precision: division}
  gor: {name: Gorkha, point: [28.2, 84.7], precision: division}
  dol: {name: Dolakha, point: [27.75, 86.15], precision: division}
  aat: {name: Aathbis, point: [28.85, 81.7], precision: near}
  bir: {name: Birendranagar, geonameid: 6254843, point: [28.5967, 81.6166]}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  nepa: {name: Nepalgunj, geonameid: 6941099, point: [28.05, 81.6167]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  bhu: {name: Bhutan, geonameid: 1252634, point: [27.5, 90.5], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
events:
  e1: {type: earthquake, places: [ram, jaj, nal, bhe, ath, ruk], start: 2023-11-03, end: 2023-11-03, date_precision: day, date_text: on Friday, killed: 157, killed_qualifier: at_least, injured: 250, injured_qualifier: at_least, status: happened, actors: The magnitude 5.7 tremor, targets: "some 3,000 houses of mud and stone", main: true}
  e2: {type: ceremony, places: [bhe], start: 2023-11-05, end: 2023-11-05, date_precision: day, date_text: on Sunday, status: happened, actors: Villagers, targets: their dead}
  e3: {type: construction, places: [kha], start: 2023-11-04, end: 2023-11-04, date_precision: day, date_text: by Saturday noon, status: happened, actors: Soldiers, targets: landslides, minor: true}
  e4: {type: medical, places: [sur, nepa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Helicopters, targets: the badly wounded, minor: true}
  e5: {type: visit, places: [nepa, jaj], start: 2023-11-04, end: 2023-11-04, date_precision: day, date_text: on Saturday morning, status: happened, actors: "the prime minister, Bishnu Raj Oli-Thapa"}
  e6: {type: rescue, places: [jaj], start: 2023-11-05, end: 2023-11-05, date_precision: day, date_text: on Sunday, status: happened, actors: the army}
  e7: {type: aid, places: [nepa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: India, targets: a first plane with tents and medicine, main: true}
  e8: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: China}
  e9: {type: robbery, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: residents, targets: a lorry}
  e10: {type: earthquake, places: [jaj], start: 2023-11-04, end: 2023-11-04, date_precision: day, date_text: on Saturday, status: happened, actors: A tremor of 4.1, targets: the district}
  e11: {type: earthquake, places: [jaj], start: 2023-11-06, end: 2023-11-06, date_precision: day, date_text: on Monday afternoon, injured: 16, status: happened, actors: ""}
  e12: {type: closure, places: [jaj], start: null, end: null, date_precision: unknown, date_text: until 16 November, status: happened, actors: "", targets: Schools}
  e13: {type: earthquake, places: [baj, dot, ach], start: 2023-10-03, end: 2023-10-03, date_precision: day, date_text: on 3 October, killed: 1, status: happened, actors: ""}
  e14: {type: earthquake, places: [dot], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November 2022, killed: 6, status: happened, actors: ""}
  e15: {type: earthquake, places: [gor, dol], start: 2015-04-25, end: 2015-05-12, date_precision: day, date_text: of 25 April and 12 May 2015, killed: 9000, killed_qualifier: about, status: happened, actors: ""}
  e16: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: many, minor: true}
  e17: {type: battle, places: [ruk], start: 1996, end: 2006, date_precision: year, date_text: of 1996 to 2006, status: happened, actors: ""}
  e18: {type: death, places: [jaj, aat], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: "", targets: Three people}
notes: ""
