---
id: frontline-pk-18
genre: frontline
country: PK
published: 2021-08-30
publisher: Frontier Mail
title: "Two Soldiers {Killed}(e1) in Cross-Border {Fire}(e1) From [Kunar](kun event)"
---
[PESHAWAR](pes dateline): Two soldiers were {martyred}(e1) and four {wounded}(e1) on Sunday when militants in [Afghanistan](afg event) {fired}(e1) on a post in [Bajaur](baj event) district, the military's media wing said. It was the first such {attack}(e1) since the Taliban {took}(e2) [Kabul](kab event) on 15 August.

Troops {returned fire}(e3) and {killed}(e3) two or three gunmen, it said in a statement. The Taliban {denied}(e4) that any shot was fired from [Kunar](kun event) province. Independent checks were impossible, as the telephone network has been {shut}(e5) on both sides of the line.

At the [Torkham](tor event) crossing, trade was {suspended}(e6) for six hours and some 300 trucks {stranded}(e6) on the road to [Jalalabad](jal mention). [Islamabad](isl metonym) handed a protest {note}(e7) to the [Afghan](afgh demonym) chargé d'affaires on Monday.

In [South Waziristan](sou event) on Saturday, a roadside {bomb}(e8) near [Wana](wan event) {killed}(e8) a major and injured three of his men. A {shootout}(e9) with his attackers went on until dusk; five of them {died}(e9), the army said. Villagers spoke of three.

In [Quetta](que event), meanwhile, police {defused}(e10) a device of eight kilograms outside a girls' college. Two suspects were {picked up}(e11) in [Pishin](pis event).

[China](chi metonym), nine of whose engineers were {killed}(e12) in a bus {blast}(e12) in [Upper Kohistan](upp event) last month, {called on}(e13) [Pakistan](pak metonym) to hold the perpetrators to account. An {inquiry}(e14) {blames}(e14) a group trained across the border.

The army says it has finished ninety per cent of a {fence}(e15) begun in 2017. The rest will be built by winter.

---
places:
  kun: {name: Kunar, point: [34.85, 71.1], precision: division}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  baj: {name: Bajaur, point: [34.75, 71.5], precision: division}
  tor: {name: Torkham, point: [34.12, 71.09], precision: near}
  jal: {name: Jalalabad, geonameid: 1139715, point: [34.4265, 70.4515]}
  sou: {name: South Waziristan, point: [32.3, 69.8], precision: division}
  upp: {name: Upper Kohistan, point: [35.4, 73.2], precision: division}
  wan: {name: Wana, point: [32.3, 69.57]}
  pis: {name: Pishin, point: [30.58, 67.0]}
  pes: {name: Peshawar, geonameid: 1168197, point: [34.008, 71.5785]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  afgh: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  que: {name: Quetta, geonameid: 1167528, point: [30.1841, 67.0014]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
events:
  e1: {type: shooting, places: [baj], start: 2021-08-29, end: 2021-08-29, date_precision: day, date_text: on Sunday, killed: 2, injured: 4, status: happened, actors: militants, targets: Two soldiers, main: true}
  e2: {type: battle, places: [kab], start: 2021-08-15, end: 2021-08-15, date_precision: day, date_text: on 15 August, status: happened, actors: the Taliban}
  e3: {type: battle, places: [baj], start: 2021-08-29, end: 2021-08-29, date_precision: day, date_text: "", killed: 2, killed_qualifier: at_least, status: happened, actors: militants, targets: Two soldiers}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Taliban, minor: true}
  e5: {type: outage, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: closure, places: [tor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: statement, places: [isl], start: 2021-08-30, end: 2021-08-30, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e8: {type: bombing, places: [wan], start: 2021-08-28, end: 2021-08-28, date_precision: day, date_text: on Saturday, killed: 1, injured: 3, status: happened, actors: "", targets: a major, main: true}
  e9: {type: battle, places: [wan], start: 2021-08-28, end: 2021-08-28, date_precision: day, date_text: "", killed: 5, status: happened, actors: ""}
  e10: {type: rescue, places: [que], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police}
  e11: {type: arrest, places: [pis], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: Two suspects}
  e12: {type: bombing, places: [upp], start: 2021-07, end: 2021-07, date_precision: month, date_text: last month, killed: 9, status: happened, actors: "", targets: engineers}
  e13: {type: statement, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: China}
  e14: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: construction, places: [], start: 2017, end: 2021, date_precision: year, date_text: begun in 2017, status: happened, actors: ""}
notes: ""
