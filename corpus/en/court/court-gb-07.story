---
id: court-gb-07
genre: court
country: GB
published: 2022-06-17
publisher: Northern Courier
title: "Nurse {Jailed}(e1) for Life Over Four Ward {Murders}(e2)"
---
[LEEDS](lee dateline) — A nurse who {murdered}(e2) four elderly patients with insulin was told on Friday that she would spend at least 32 years in prison.

Karen Mossop, 44, of [Wetherby](wet mention), had been {found guilty}(e3) on Tuesday after a {trial}(e3) of eleven weeks at [Leeds](lee metonym) Crown Court. Mr Justice Ashdown {passed}(e1) four life sentences. "You enjoyed being needed at three in the morning," he said.

The victims, aged 79 to 91, {died}(e2) at a hospital in [Harrogate](har event) between November 2016 and March 2017. A fifth patient, Arthur Sugden, now 88, {survived}(e4) and {gave evidence}(e5) by video link from [Whitby](whi event).

Mossop was {arrested}(e6) in [Malaga](mal event) in 2019, at a bar she {ran}(e7) with her husband, and {extradited}(e8) the next year. Police in [Andalusia](and event) are {looking}(e9) into two deaths at a care home in [Marbella](mar event).

The hospital trust {apologised}(e10) to the families and said it had {introduced}(e11) new locks on drug cabinets. An independent {inquiry}(e12), chaired by Dame Sheila Ormerod, will {open}(e12) in [York](yor event) in September. Its first task is to say why two doctors who {raised}(e13) the alarm in January 2017 were {moved}(e14) to [Scarborough](sca event).

Outside, a daughter of one victim {read}(e15) out a statement. "Mum had {survived}(e16) the Blitz in [Hull](hul event)," she said.

Mossop's barrister said she {maintained}(e17) her innocence and would {seek}(e18) leave to appeal. In 2008 another nurse in the city was {convicted}(e19) of the same crime.

---
places:
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  mal: {name: Málaga, geonameid: 2514256, point: [36.7202, -4.4203]}
  and: {name: Andalusia, geonameid: 2593109, point: [37.4031, -4.5984], precision: division}
  mar: {name: Marbella, geonameid: 2514169, point: [36.5154, -4.8858]}
  hul: {name: Kingston upon Hull, geonameid: 2645425, point: [53.7446, -0.3352]}
  wet: {name: Wetherby, point: [53.928, -1.386]}
  har: {name: Harrogate, geonameid: 2647428, point: [53.9908, -1.5373]}
  whi: {name: Whitby, geonameid: 2634135, point: [54.4877, -0.615]}
  yor: {name: York, geonameid: 2633352, point: [53.9576, -1.0827]}
  sca: {name: Scarborough, geonameid: 2638419, point: [54.2797, -0.4044]}
events:
  e1: {type: verdict, places: [lee], start: 2022-06-17, end: 2022-06-17, date_precision: day, date_text: on Friday, status: happened, actors: Mr Justice Ashdown, targets: Karen Mossop, main: true}
  e2: {type: killing, places: [har], start: 2016-11, end: 2017-03, date_precision: month, date_text: between November 2016 and March 2017, killed: 4, status: happened, actors: Karen Mossop, targets: four elderly patients, main: true}
  e3: {type: verdict, places: [lee], start: 2022-06-14, end: 2022-06-14, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: Karen Mossop}
  e4: {type: attack, places: [har], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Karen Mossop, targets: Arthur Sugden}
  e5: {type: trial, places: [whi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Arthur Sugden}
  e6: {type: arrest, places: [mal], start: 2019, end: 2019, date_precision: year, date_text: in 2019, arrested: 1, status: happened, actors: "", targets: Mossop}
  e7: {type: career, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mossop}
  e8: {type: other, places: [], start: 2020, end: 2020, date_precision: year, date_text: the next year, status: happened, actors: "", targets: Mossop}
  e9: {type: investigation, places: [and, mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police in Andalusia}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The hospital trust}
  e11: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The hospital trust}
  e12: {type: investigation, places: [yor], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September, status: planned, actors: Dame Sheila Ormerod}
  e13: {type: statement, places: [], start: 2017-01, end: 2017-01, date_precision: month, date_text: in January 2017, status: happened, actors: two doctors}
  e14: {type: career, places: [sca], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two doctors}
  e15: {type: statement, places: [lee], start: 2022-06-17, end: 2022-06-17, date_precision: day, date_text: "", status: happened, actors: a daughter of one victim}
  e16: {type: airstrike, places: [hul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mossop}
  e18: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Mossop}
  e19: {type: verdict, places: [], start: 2008, end: 2008, date_precision: year, date_text: In 2008, status: happened, actors: "", targets: another nurse}
notes: ""
