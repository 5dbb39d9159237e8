---
id: report-bw-787
genre: report
country: BW
published: 2025-09-29
publisher: Kalahari Guardian
title: "[Ghanzi](gha event) ranch standoff {ends}(e1) with two {dead}(e1); medicine shortage {bites}(e2) from [Maun](mau event) to [Molepolole](mol event)"
---
A two-day standoff at a cattle ranch south of [Ghanzi](gha event) in western [Botswana](bot mention) {ended}(e1) on Sunday afternoon when police {stormed}(e1) an outbuilding and {found}(e1) a man and his former wife dead.

The man, 46, a farm manager from [Gobabis](gob mention) across the border, had {taken}(e3) the woman and three workers hostage on Friday. The workers were {let go}(e3) during the first night. A constable was {shot}(e4) in the foot and is recovering at the hospital in [Ghanzi](gha event).

Assistant Commissioner Dipsy Moatlhodi said tear gas was {used}(e1) after a single shot was {heard}(e1). An {inquest}(e5) will be held. "We talked to him for 31 hours," she said. "He wanted a priest, we brought a priest."

Killings of women by partners have {risen}(e6) by a fifth this year, according to a coalition of charities in [Gaborone](gab mention), which on Monday {delivered}(e7) a petition to the National Assembly. Its members recalled a case in [Serowe](ser event) in April in which a student was {strangled}(e8); her boyfriend's trial {starts}(e9) at [Francistown](fra event) next week.

The doctors who would have dealt with the hostages' shock had no sedatives, a nurse said. [Botswana](bot event) has been under a public health emergency since 25 August, when President Kabo Ramaeba {ordered}(e10) the army to bring medicines from wholesalers. Surgery lists at [Maun](mau event), [Mahalapye](mah event) and [Molepolole](mol event) have been {halved}(e2). The slump in diamonds, which {closed}(e11) two shafts at [Orapa](ora event) for three months, has {emptied}(e11) the treasury.

Some help is coming. [India](ind metonym) {sent}(e12) 30 tonnes of drugs through [Johannesburg](joh event) last week, and the mining group in which the state has a share {lent}(e13) a sum that it did not disclose. An outbreak of diarrhoea in the [Okavango](oka event) panhandle has so far {killed}(e14) nine infants around [Shakawe](sha event).

In sport, there was something to celebrate: the men's 4x400 relay team, {gold}(e15) medallists in [Tokyo](tok event) on 21 September ahead of the [United States](uni metonym), {came home}(e16) to a public holiday on Monday and an open-topped bus from the airport. Anchor Thuso Keabetswe, who is from [Toteng](tot mention), near [Maun](mau mention), {dedicated}(e15) the medal to nurses.

Police in [Ghanzi](gha event) said the two children of the dead woman had been at school in [Windhoek](win mention).

---
places:
  gha: {name: Ghanzi, geonameid: 933759, point: [-21.6978, 21.6458]}
  mau: {name: Maun, geonameid: 933366, point: [-19.9833, 23.4167]}
  mol: {name: Molepolole, geonameid: 933305, point: [-24.4066, 25.4951]}
  bot: {name: Botswana, geonameid: 933860, point: [-22.0, 24.0], precision: country}
  gob: {name: Gobabis, geonameid: 3357247, point: [-22.4534, 18.9716]}
  gab: {name: Gaborone, geonameid: 933773, point: [-24.6545, 25.9086]}
  ser: {name: Serowe, geonameid: 933088, point: [-22.3875, 26.7108]}
  fra: {name: Francistown, geonameid: 933778, point: [-21.17, 27.5078]}
  mah: {name: Mahalapye, geonameid: 933471, point: [-23.1041, 26.8142]}
  ora: {name: Orapa, geonameid: 933186, point: [-21.3115, 25.3764]}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  oka: {name: Okavango, point: [-18.8, 22.3], precision: area, radius_km: 60}
  sha: {name: Shakawe, geonameid: 933077, point: [-18.3654, 21.8422]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  tot: {name: Toteng, point: [-20.36, 22.95]}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: raid, places: [gha], start: 2025-09-28, end: 2025-09-28, date_precision: day, date_text: on Sunday afternoon, killed: 2, status: happened, actors: police, targets: an outbuilding, main: true}
  e2: {type: medical, places: [mau, mah, mol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Surgery lists, minor: true}
  e3: {type: abduction, places: [gha], start: 2025-09-26, end: 2025-09-26, date_precision: day, date_text: on Friday, status: happened, actors: a farm manager, targets: the woman and three workers, main: true}
  e4: {type: shooting, places: [gha], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: A constable}
  e5: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e6: {type: killing, places: [bot], start: 2025, end: 2025, date_precision: year, date_text: this year, status: happened, actors: "", minor: true}
  e7: {type: statement, places: [gab], start: 2025-09-29, end: 2025-09-29, date_precision: day, date_text: on Monday, status: happened, actors: a coalition of charities, targets: the National Assembly}
  e8: {type: killing, places: [ser], start: 2025-04, end: 2025-04, date_precision: month, date_text: in April, killed: 1, status: happened, actors: her boyfriend, targets: a student}
  e9: {type: trial, places: [fra], start: 2025-10-06, end: 2025-10-06, date_precision: week, date_text: next week, status: planned, actors: her boyfriend}
  e10: {type: decision, places: [bot], start: 2025-08-25, end: 2025-08-25, date_precision: day, date_text: since 25 August, status: happened, actors: President Kabo Ramaeba, targets: medicines}
  e11: {type: closure, places: [ora], start: null, end: null, date_precision: unknown, date_text: for three months, status: happened, actors: The slump in diamonds, targets: two shafts}
  e12: {type: aid, places: [joh], start: 2025-09-22, end: 2025-09-22, date_precision: week, date_text: last week, status: happened, actors: India, targets: 30 tonnes of drugs}
  e13: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the mining group, targets: a sum, minor: true}
  e14: {type: outbreak, places: [oka, sha], start: null, end: null, date_precision: unknown, date_text: "", killed: 9, status: happened, actors: "", targets: nine infants}
  e15: {type: match, places: [tok], start: 2025-09-21, end: 2025-09-21, date_precision: day, date_text: on 21 September, status: happened, actors: "the men's 4x400 relay team"}
  e16: {type: ceremony, places: [gab], start: 2025-09-29, end: 2025-09-29, date_precision: day, date_text: on Monday, status: happened, actors: "the men's 4x400 relay team"}
notes: ""
