---
id: report-vn-185
genre: report
country: VN
published: 2024-09-14
publisher: Red River News
title: "[Vietnam](vie event) counts 262 {dead}(e1) from {Yagi}(e1), moves villages off hillsides"
---
[HANOI](han dateline) (RRN) — Soldiers {carried}(e2) the last of 41 bodies so far {found}(e2) in the mud at [Làng Nủ](lan event) to a hillside cemetery on Friday, and a dozen families {argued}(e2) for the {search}(e2) not to be halted.

The hamlet of 37 households in [Lào Cai](lao event) province was {swept}(e3) away by a {flash flood}(e3) on Tuesday morning, three days after {Typhoon}(e1) Yagi, [Vietnam](vie event)'s strongest in decades, {hit}(e1) the coast at [Quảng Ninh](qua event) and [Hải Phòng](hai event). In all the {typhoon}(e1) and its aftermath have {killed}(e1) 262 people, 83 are {missing}(e1) and more than 1,900 were {injured}(e1), the agriculture ministry said.

Survivors will be given new houses on a slope two kilometers off by the end of December, Prime Minister Trần Quang Hiển {promised}(e4) when he {visited}(e4) on Thursday.

In [Phú Thọ](phu event), eight people are {missing}(e5) after a steel bridge over the [Red River](red event) {collapsed}(e5) on Monday under ten vehicles. The driver of a motorcycle, Nguyễn Văn Tiến, {swam}(e5) to a clump of bananas. "I thought I had been hit by a truck. Then there was no road," he said from his bed in [Việt Trì](viet event).

In [Hanoi](han event) the river {crested}(e6) at 11.24 meters on Wednesday, the highest since 2004, and some 10,000 people on the [Phúc Xá](phuc event) bank were {taken}(e7) to schools. Factories in [Bắc Giang](bac event) and [Thái Nguyên](tha event), which make phones for export, {reopened}(e8) on Friday, though a plant in [Hải Phòng](hai event) that lost its walls will be {shut}(e8) for a month.

Yagi has also {brought}(e9) {floods}(e9) to [Laos](laos mention)'s [Luang Namtha](lua event), to [Chiang Rai](chi event) in [Thailand](thai mention) and to [Myanmar](mya event), where the junta {said}(e9) that 74 people were {dead}(e9) around [Naypyidaw](nay event). It {asked}(e10) for foreign aid, which it rarely does. The {typhoon}(e11) had earlier {left}(e11) 20 {dead}(e11) in the [Philippines](phi event) and four on [Hainan](hain event).

[Australia](aus metonym) {flew}(e12) in sleeping mats, [Japan](jap metonym) water purifiers and [South Korea](sou metonym) $2 million.

---
places:
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  lan: {name: Làng Nủ, point: [22.28, 104.55], precision: near}
  lao: {name: Lào Cai, point: [22.3, 104.1], precision: division}
  qua: {name: Quảng Ninh, point: [21.2, 107.2], precision: division}
  hai: {name: Haiphong, geonameid: 1581298, point: [20.8648, 106.6834]}
  phu: {name: Phú Thọ, point: [21.3, 105.2], precision: division}
  red: {name: Red River, point: [21.28, 105.27], precision: near}
  viet: {name: Việt Trì, point: [21.32, 105.4]}
  phuc: {name: Phúc Xá, point: [21.05, 105.85], precision: near}
  bac: {name: Bắc Giang, point: [21.3, 106.4], precision: division}
  tha: {name: Thái Nguyên, point: [21.67, 105.83], precision: division}
  laos: {name: Laos, geonameid: 1655842, point: [18.0, 105.0], precision: country}
  lua: {name: Luang Namtha, point: [20.95, 101.4]}
  chi: {name: Chiang Rai, geonameid: 1153669, point: [19.9086, 99.8325]}
  thai: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  nay: {name: Nay Pyi Taw, geonameid: 6611854, point: [19.745, 96.1297]}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  hain: {name: Hainan, geonameid: 1809054, point: [19.1865, 109.825], precision: division}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
events:
  e1: {type: storm, places: [vie, qua, hai, lao, phu], start: 2024-09-07, end: 2024-09-07, date_precision: day, date_text: three days after, killed: 262, injured: 1900, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [lan], start: 2024-09-13, end: 2024-09-13, date_precision: day, date_text: on Friday, status: happened, actors: Soldiers, targets: the last of 41 bodies, main: true}
  e3: {type: flood, places: [lan, lao], start: 2024-09-10, end: 2024-09-10, date_precision: day, date_text: on Tuesday morning, killed: 41, status: happened, actors: "", targets: The hamlet of 37 households, main: true}
  e4: {type: visit, places: [lan], start: 2024-09-12, end: 2024-09-12, date_precision: day, date_text: on Thursday, status: happened, actors: Prime Minister Trần Quang Hiển}
  e5: {type: collapse, places: [phu, red], start: 2024-09-09, end: 2024-09-09, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: a steel bridge}
  e6: {type: flood, places: [han], start: 2024-09-11, end: 2024-09-11, date_precision: day, date_text: on Wednesday, status: happened, actors: the river}
  e7: {type: displacement, places: [phuc], start: 2024-09-11, end: 2024-09-11, date_precision: day, date_text: "", displaced: 10000, displaced_qualifier: about, status: happened, actors: "", targets: "some 10,000 people"}
  e8: {type: opening, places: [bac, tha], start: 2024-09-13, end: 2024-09-13, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: Factories}
  e9: {type: flood, places: [lua, chi, mya, nay], start: null, end: null, date_precision: unknown, date_text: "", killed: 74, status: happened, actors: ""}
  e10: {type: statement, places: [mya], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the junta}
  e11: {type: storm, places: [phi, hain], start: null, end: null, date_precision: unknown, date_text: earlier, killed: 24, status: happened, actors: ""}
  e12: {type: aid, places: [vie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Australia}
notes: ""
