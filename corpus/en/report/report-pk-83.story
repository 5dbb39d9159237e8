---
id: report-pk-83
genre: report
country: PK
published: 2025-03-13
publisher: The Indus Standard
title: "Army {ends}(e1) train {siege}(e1) in [Bolan](bol event); 21 hostages {killed}(e1)"
---
[SIBI](sib dateline): Security forces on Wednesday night {declared}(e1) an end to the {siege}(e1) of the Jaffar Express in [Balochistan](bal event), 30 hours after militants {blew}(e1) up the track, {stopped}(e1) the train in a tunnel and {took}(e1) more than 400 passengers hostage.

All 33 attackers were {killed}(e1), the military's spokesman said, but they had by then {shot}(e1) 21 passengers. Four Frontier Corps men also {lost}(e1) their lives, three of them at a picket near [Mushkaf](mus event) that was {attacked}(e1) beforehand.

The nine-coach train left [Quetta](que mention) for [Peshawar](pes mention) at 9am on Tuesday. It was climbing towards [Peeru Kunri](pee event), between [Paneer](pan event) and [Mushkaf](mus event) stations, when the engine was {derailed}(e1). "They asked for identity cards," said Muhammad Ashraf Arain of [Gujranwala](guj mention), who was {let}(e2) go with his family after dusk and {walked}(e2) four hours along the line to [Paneer](pan event). "Soldiers on one side, Punjabis on the other." Women and children were used as shields by suicide bombers sitting in threes, officials said; snipers {took}(e1) those out first.

A relief train {brought}(e3) 57 of the rescued to [Quetta](que event) early on Wednesday. Twenty-three others, some with bullet wounds, were {taken}(e3) to [Mach](mac event), where a goods shed became a dressing station, and on to the Combined Military Hospital.

The banned Baloch Liberation Army, which had {demanded}(e4) the release of prisoners within 48 hours, claimed to have {executed}(e5) 50 people and to hold more, and denied that the {operation}(e1) was over. [Kabul](kab metonym) {rejected}(e6) [Islamabad](isl metonym)'s allegation that the handlers of the gunmen were in [Afghanistan](afg mention). [Washington](was metonym), [Beijing](bei metonym), [Tehran](teh metonym) and the UN {condemned}(e7) the {hijacking}(e1).

[Pakistan](pak metonym org) Railways has {suspended}(e8) the Jaffar and [Bolan](bol metonym org) Mail services from [Punjab](pun event) and [Sindh](sin event) to [Quetta](que event). Contractors have reached the site from [Sukkur](suk mention) with sleepers and a crane; {repairs}(e9) to 382 feet of track will take till Friday.

The Prime Minister is to {visit}(e10) [Quetta](que event) today (Thursday). Mines at [Duki](duk event) and [Harnai](har event) stood {idle}(e11) and shops in [Turbat](tur event), [Khuzdar](khu event) and [Noshki](nos event) {downed}(e11) shutters, partly in fear, partly at the call of a nationalist party.

The insurgency in the gas-rich province, which borders [Iran](ira mention), is the fifth since 1948. Its methods have changed: in April 2022 a woman {blew}(e12) herself up at [Karachi](kar metonym org) University, {killing}(e12) three [Chinese](chi demonym) teachers, and last year saw complex {raids}(e13) on [Mach](mac event) and [Gwadar](gwa event). A {blast}(e14) at [Quetta](que event) station in November {left}(e14) 26 {dead}(e14). Trains had been running for barely three months since.

"Where was the drone, where was the patrol?" an MNA from [Sibi](sib metonym), Mir Dostain Barozai, asked in the National Assembly, which {adopted}(e15) a {resolution}(e15) without dissent. Opposition members then {walked}(e16) out over another matter.

---
places:
  sib: {name: Sibi, geonameid: 1164896, point: [29.543, 67.8773]}
  bol: {name: Bolan, point: [29.75, 67.45], precision: area, radius_km: 20}
  bal: {name: Balochistan, geonameid: 1183606, point: [27.5194, 65.5512], precision: division}
  mus: {name: Mushkaf, point: [29.5, 67.7], precision: near}
  pee: {name: Peeru Kunri, point: [29.6, 67.6], precision: near}
  pan: {name: Paneer, point: [29.62, 67.55], precision: near}
  mac: {name: Mach, point: [29.86, 67.33]}
  guj: {name: Gujranwala, geonameid: 1177662, point: [32.1557, 74.187]}
  pun: {name: Punjab, geonameid: 1167710, point: [31.3589, 72.3449], precision: division}
  sin: {name: Sindh, geonameid: 1164807, point: [26.3734, 68.8685], precision: division}
  duk: {name: Duki, geonameid: 1179515, point: [30.1531, 68.5732]}
  har: {name: Harnai, geonameid: 1177098, point: [30.1008, 67.9382]}
  tur: {name: Turbat, geonameid: 1163054, point: [26.0012, 63.0485]}
  khu: {name: Khuzdar, geonameid: 1173664, point: [27.8119, 66.611]}
  nos: {name: Nushki, geonameid: 1168749, point: [29.5522, 66.0229]}
  gwa: {name: Gwadar, geonameid: 1177446, point: [25.1216, 62.3254]}
  kar: {name: Karachi, geonameid: 1174872, point: [24.8608, 67.0104]}
  suk: {name: Sukkur, geonameid: 1164408, point: [27.7032, 68.8589]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: attack, places: [bol, pee, mus, bal], start: 2025-03-11, end: 2025-03-12, date_precision: day, date_text: on Wednesday night, killed: 58, status: happened, actors: militants, targets: the Jaffar Express, main: true}
  e2: {type: rescue, places: [pan], start: 2025-03-11, end: 2025-03-11, date_precision: day, date_text: after dusk, status: happened, actors: "", targets: Muhammad Ashraf Arain, minor: true}
  e3: {type: rescue, places: [que, mac], start: 2025-03-12, end: 2025-03-12, date_precision: day, date_text: early on Wednesday, status: happened, actors: A relief train, targets: 57 of the rescued}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The banned Baloch Liberation Army, targets: prisoners}
  e5: {type: killing, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", killed: 50, status: reported, actors: The banned Baloch Liberation Army, targets: 50 people}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kabul, targets: "Islamabad's allegation"}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Washington, Beijing, Tehran and the UN", targets: the hijacking}
  e8: {type: transport_change, places: [pun, sin, que], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Pakistan Railways, targets: the Jaffar and Bolan Mail services}
  e9: {type: construction, places: [mus], start: 2025-03-13, end: 2025-03-14, date_precision: day, date_text: till Friday, status: planned, actors: Contractors, targets: 382 feet of track, minor: true}
  e10: {type: visit, places: [que], start: 2025-03-13, end: 2025-03-13, date_precision: day, date_text: "today (Thursday)", status: planned, actors: The Prime Minister, targets: Quetta}
  e11: {type: closure, places: [duk, har, tur, khu, nos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Mines}
  e12: {type: bombing, places: [kar], start: 2022-04, end: 2022-04, date_precision: month, date_text: in April 2022, killed: 3, status: happened, actors: a woman, targets: three Chinese teachers}
  e13: {type: attack, places: [mac, gwa], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: ""}
  e14: {type: bombing, places: [que], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, killed: 26, status: happened, actors: ""}
  e15: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the National Assembly}
  e16: {type: protest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Opposition members, minor: true}
notes: ""
