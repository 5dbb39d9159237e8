---
id: council-nz-14
genre: council
country: NZ
published: 2025-06-26
publisher: Buller Advocate
title: "Council {drops}(e1) plan for gorge road after {slip}(e2)"
---
A plan to reopen the gorge road to [Karamea](kar mention) was {shelved}(e1) by the district council on Wednesday night, three weeks after a {slip}(e2) swept a grader and its driver into the river.

The driver, Wiremu Tait, 38, {died}(e2). Two others working near [Little Wanganui](lit event) that morning jumped clear.

Councillors {voted}(e1) seven to four, behind closed doors, after hearing from an engineer who said that the hill was still moving. They also {agreed}(e3) to ask [Wellington](wel metonym) for $18 million for a new line further inland.

About 60 residents had {driven}(e4) down to [Westport](wes event) for the meeting in a {convoy}(e4) of utes; they were let in for ten minutes. "You spent more on the library," one shouted. Nobody was removed.

Until a track is {cut}(e5), probably in September, groceries {go in by helicopter}(e6). The school has {moved}(e7) its lessons online. A baby was {born}(e8) in the hall on Sunday because the midwife could not get out.

The rates will {rise}(e9) by 9.8 per cent from July.

---
places:
  kar: {name: Karamea, point: [-41.25, 172.11]}
  lit: {name: Little Wanganui, point: [-41.38, 172.05], precision: near}
  wes: {name: Westport, geonameid: 2206900, point: [-41.7526, 171.6037]}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
events:
  e1: {type: decision, places: [kar, wes], start: 2025-06-25, end: 2025-06-25, date_precision: day, date_text: on Wednesday night, status: happened, actors: the district council, targets: A plan to reopen the gorge road, main: true}
  e2: {type: landslide, places: [lit], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: three weeks after, killed: 1, status: happened, actors: "", targets: a grader and its driver, main: true}
  e3: {type: decision, places: [wes], start: 2025-06-25, end: 2025-06-25, date_precision: day, date_text: "", status: happened, actors: They}
  e4: {type: protest, places: [wes], start: 2025-06-25, end: 2025-06-25, date_precision: day, date_text: "", status: happened, actors: About 60 residents}
  e5: {type: construction, places: [kar], start: 2025-09, end: 2025-09, date_precision: month, date_text: in September, status: planned, actors: ""}
  e6: {type: aid, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: education, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The school, targets: its lessons}
  e8: {type: medical, places: [kar], start: 2025-06-22, end: 2025-06-22, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: A baby}
  e9: {type: decision, places: [], start: 2025-07, end: 2025-07, date_precision: month, date_text: from July, status: planned, actors: ""}
notes: ""
