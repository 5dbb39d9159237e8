---
id: news-ir-46
genre: news
country: IR
published: 2025-04-27
publisher: Gulf Morning
title: "{Blast}(e1) at [Bandar Abbas](ban event) container port kills 28"
---
[TEHRAN](teh dateline) - A huge {explosion}(e1) tore through [Iran](ira event)'s biggest container port on Saturday, killing at least 28 people and injuring more than 1,000, state media said, as {fires}(e2) {burned}(e2) on into Sunday.

It occurred shortly after noon on a quay at [Shahid Rajaee](sha event), some 23 km west of [Bandar Abbas](ban mention), and shattered windows for miles. On [Qeshm](qes event), across the strait, people {ran}(e3) into the street thinking it was an earthquake.

Containers of chemicals are believed to have been stored badly. The defence ministry {denied}(e4) that any of it was rocket fuel from [China](chi mention). Of the injured, 197 are still in {hospital}(e5), and 40 have been {moved}(e5) to [Shiraz](shi event), whose citizens {queued}(e6) to give blood.

The president {arrived}(e7) on Sunday and {ordered}(e8) an {inquiry}(e8). Three days of {mourning}(e9) are declared in the province. [Moscow](mos metonym) {sent}(e10) two fire-fighting planes.

The {blast}(e1) happened while negotiators {met}(e11) in [Muscat](mus event) for a third {round}(e11) of nuclear {talks}(e11); no link has been suggested.

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
  e1: {type: explosion, places: [sha], start: 2025-04-26, end: 2025-04-26, date_precision: day, date_text: on Saturday, killed: 28, killed_qualifier: at_least, injured: 1000, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: fire, places: [sha], start: 2025-04-27, end: 2025-04-27, date_precision: day, date_text: into Sunday, status: happened, actors: ""}
  e3: {type: displacement, places: [qes], start: 2025-04-26, end: 2025-04-26, date_precision: day, date_text: "", status: happened, actors: people, minor: true}
  e4: {type: statement, places: [ira], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The defence ministry}
  e5: {type: medical, places: [shi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 40}
  e6: {type: aid, places: [shi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: whose citizens, minor: true}
  e7: {type: visit, places: [ban], start: 2025-04-27, end: 2025-04-27, date_precision: day, date_text: on Sunday, status: happened, actors: The president}
  e8: {type: investigation, places: [ban], start: 2025-04-27, end: 2025-04-27, date_precision: day, date_text: on Sunday, status: happened, actors: The president}
  e9: {type: ceremony, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: aid, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow, targets: two fire-fighting planes}
  e11: {type: meeting, places: [mus], start: 2025-04-26, end: 2025-04-26, date_precision: day, date_text: "", status: happened, actors: negotiators}
notes: ""
