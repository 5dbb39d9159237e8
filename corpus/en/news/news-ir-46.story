---
id: news-ir-46
genre: news
country: IR
published: 2025-04-27
publisher: Gulf Morning
title: "{Blast}(e1) at [Bandar Abbas](ban event) container port {kills}(e1) 28"
---
[TEHRAN](teh dateline) - A huge {explosion}(e1) tore through [Iran](ira event)'s biggest container port on Saturday, {killing}(e1) at least 28 people and injuring more than 1,000, state media said, as fires {burned}(e2) on into Sunday.

It {occurred}(e1) shortly after noon on a quay at [Shahid Rajaee](sha event), some 23 km west of [Bandar Abbas](ban mention), and {shattered}(e1) windows for miles. On [Qeshm](qes event), across the strait, people {ran}(e3) into the street thinking it was an {earthquake}(e4).

Containers of chemicals are believed to have been {stored}(e5) badly. The defence ministry {denied}(e6) that any of it was rocket fuel from [China](chi mention). Of the injured, 197 are still in hospital, and 40 have been {moved}(e7) to [Shiraz](shi event), whose citizens {queued}(e8) to give blood.

The president {arrived}(e9) on Sunday and {ordered}(e10) an inquiry. Three days of mourning are {declared}(e11) in the province. [Moscow](mos metonym) {sent}(e12) two fire-fighting planes.

The {blast}(e1) {happened}(e1) while negotiators {met}(e13) in [Muscat](mus event) for a third round of nuclear {talks}(e13); no link has been {suggested}(e14).

---
places:
  sha: {name: Shahid Rajaee, point: [27.1, 56.07], precision: near}
  ban: {name: Bandar Abbas, geonameid: 141681, point: [27.1865, 56.2808]}
  qes: {name: Qeshm, point: [26.8, 55.8], precision: area, radius_km: 60}
  shi: {name: Shiraz, geonameid: 115019, point: [29.6103, 52.5311]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  mus: {name: Muscat, geonameid: 287286, point: [23.5841, 58.4078]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: explosion, places: [sha, ban, ira], start: 2025-04-26, end: 2025-04-26, date_precision: day, date_text: shortly after noon, killed: 28, killed_qualifier: at_least, injured: 1000, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: fire, places: [sha], start: 2025-04-26, end: 2025-04-27, date_precision: day, date_text: into Sunday, status: happened, actors: ""}
  e3: {type: displacement, places: [qes], start: 2025-04-26, end: 2025-04-26, date_precision: day, date_text: "", status: happened, actors: people}
  e4: {type: earthquake, places: [qes], start: 2025-04-26, end: 2025-04-26, date_precision: day, date_text: "", status: denied, negated: true, actors: ""}
  e5: {type: other, places: [sha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Containers of chemicals}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The defence ministry}
  e7: {type: medical, places: [shi], start: null, end: null, date_precision: unknown, date_text: "", injured: 40, status: happened, actors: "", targets: 40}
  e8: {type: aid, places: [shi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: whose citizens}
  e9: {type: visit, places: [sha], start: 2025-04-27, end: 2025-04-27, date_precision: day, date_text: on Sunday, status: happened, actors: The president}
  e10: {type: investigation, places: [sha], start: 2025-04-27, end: 2025-04-27, date_precision: day, date_text: on Sunday, status: happened, actors: The president}
  e11: {type: ceremony, places: [], start: null, end: null, date_precision: unknown, date_text: Three days, status: planned, actors: ""}
  e12: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow, targets: two fire-fighting planes}
  e13: {type: meeting, places: [mus], start: 2025-04-26, end: 2025-04-26, date_precision: day, date_text: "", status: happened, actors: negotiators}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
