---
id: news-ps-83
genre: news
country: PS
published: 2025-10-14
publisher: Wadi Gaza News
title: "Hostages {home}(e1), buses of prisoners in [Khan Younis](kha event); bodies awaited"
---
All twenty living hostages were {released}(e1) on Monday under the {ceasefire}(e2) {signed}(e2) last week, and 1,968 [Palestinian](pal demonym) prisoners were {freed}(e3) in return.

The first seven were {handed}(e1) to the Red Cross shortly after eight in [Gaza City](gaz event), the other 13 two hours later in [Khan Younis](kha event). By noon buses with detainees had {drawn up}(e3) outside the hospital there; 88 were {brought}(e3) to [Ramallah](ram event) and 154 {deported}(e4) to [Egypt](egy event).

Of 28 bodies, four have been {returned}(e5). The rest, it is feared, lie under rubble. [Israel](isr metonym) {threatened}(e6) to {halve}(e6) the number of lorries until they come.

Tens of thousands have {walked back}(e7) north since Friday. At [Shujaiya](shu event) five men who went to look at their houses were {shot dead}(e8) on Tuesday; the army said they had crossed a line.

Leaders of more than twenty states {met}(e9) in [Sharm el-Sheikh](sha event) in the evening. "At last my son sleeps," a mother in [Deir al-Balah](dei event) said.

---
places:
  gaz: {name: Gaza, geonameid: 281133, point: [31.5016, 34.4667]}
  kha: {name: Khan Younis, geonameid: 281124, point: [31.3402, 34.3063]}
  ram: {name: Ramallah, geonameid: 282239, point: [31.8996, 35.2042]}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  shu: {name: Shujaiya, point: [31.5, 34.47]}
  sha: {name: Sharm el-Sheikh, geonameid: 349340, point: [27.9158, 34.3299]}
  dei: {name: Deir el-Balah, geonameid: 281141, point: [31.4183, 34.3493]}
  pal: {name: Palestinian Territories, geonameid: 6254930, point: [31.92157, 35.20329], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
events:
  e1: {type: rescue, places: [gaz, kha], start: 2025-10-13, end: 2025-10-13, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: All twenty living hostages, main: true}
  e2: {type: agreement, places: [], start: 2025-10-06, end: 2025-10-06, date_precision: week, date_text: last week, status: happened, actors: ""}
  e3: {type: rescue, places: [kha, ram], start: 2025-10-13, end: 2025-10-13, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: "1,968 Palestinian prisoners", main: true}
  e4: {type: displacement, places: [egy], start: 2025-10-13, end: 2025-10-13, date_precision: day, date_text: "", displaced: 154, status: happened, actors: "", targets: 154}
  e5: {type: rescue, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: four}
  e6: {type: sanction, places: [isr], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: Israel}
  e7: {type: displacement, places: [gaz], start: 2025-10-10, end: 2025-10-14, date_precision: day, date_text: since Friday, status: happened, actors: Tens of thousands}
  e8: {type: shooting, places: [shu], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: on Tuesday, killed: 5, status: happened, actors: "", targets: five men}
  e9: {type: meeting, places: [sha], start: 2025-10-13, end: 2025-10-13, date_precision: day, date_text: in the evening, status: happened, actors: Leaders of more than twenty states}
notes: ""
