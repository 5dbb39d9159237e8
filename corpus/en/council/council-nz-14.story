---
id: council-nz-14
genre: council
country: NZ
published: 2025-06-26
publisher: Buller Advocate
title: "Council {drops}(e1) plan for gorge road after slip"
---
A plan to reopen the gorge road to [Karamea](kar mention) was {shelved}(e1) by the district council on Wednesday night, three weeks after a {slip}(e2) {swept}(e2) a grader and its driver into the river.

The driver, Wiremu Tait, 38, {died}(e2). Two others working near [Little Wanganui](lit event) that morning {jumped}(e3) clear.

Councillors {voted}(e1) seven to four, behind closed doors, after hearing from an engineer who said that the hill was still {moving}(e4). They also {agreed}(e5) to ask [Wellington](wel metonym) for $18 million for a new line further inland.

About 60 residents had {driven}(e6) down to [Westport](wes event) for the meeting in a convoy of utes; they were let in for ten minutes. "You {spent}(e7) more on the library," one shouted. Nobody was {removed}(e8).

Until a track is {cut}(e9), probably in September, groceries go in by helicopter. The school has {moved}(e10) its lessons online. A baby was {born}(e11) in the hall on Sunday because the midwife could not get out.

The rates will {rise}(e12) by 9.8 per cent from July.

---
places:
  kar: {name: Karamea, point: [-41.25, 172.11]}
  lit: {name: Little Wanganui, point: [-41.38, 172.05], precision: near}
  wes: {name: Westport, geonameid: 2206900, point: [-41.7526, 171.6037]}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
events:
  e1: {type: decision, places: [wes, kar], start: 2025-06-25, end: 2025-06-25, date_precision: day, date_text: on Wednesday night, status: happened, actors: the district council, targets: A plan to reopen the gorge road, main: true}
  e2: {type: landslide, places: [lit], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: three weeks after, killed: 1, status: happened, actors: "", targets: a grader and its driver}
  e3: {type: rescue, places: [lit], start: 2025-06-04, end: 2025-06-04, date_precision: day, date_text: that morning, injured: 0, status: happened, actors: Two others}
  e4: {type: landslide, places: [lit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: decision, places: [wes], start: 2025-06-25, end: 2025-06-25, date_precision: day, date_text: "", status: happened, actors: They}
  e6: {type: protest, places: [wes], start: 2025-06-25, end: 2025-06-25, date_precision: day, date_text: "", status: happened, actors: About 60 residents}
  e7: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: You}
  e8: {type: arrest, places: [wes], start: 2025-06-25, end: 2025-06-25, date_precision: day, date_text: "", status: happened, negated: true, actors: "", targets: Nobody}
  e9: {type: construction, places: [kar], start: 2025-09, end: 2025-09, date_precision: month, date_text: probably in September, status: planned, actors: ""}
  e10: {type: education, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The school, targets: its lessons}
  e11: {type: medical, places: [kar], start: 2025-06-22, end: 2025-06-22, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: A baby}
  e12: {type: decision, places: [], start: 2025-07, end: 2025-07, date_precision: month, date_text: from July, status: planned, actors: ""}
notes: ""
