---
id: court-gb-07
genre: court
country: GB
published: 2022-06-17
publisher: Northern Courier
title: "Nurse {Jailed}(e2) for Life Over Four Ward {Murders}(e1)"
---
[LEEDS](lee dateline) — A nurse who {murdered}(e1) four elderly patients with insulin was {told}(e2) on Friday that she would spend at least 32 years in prison.

Karen Mossop, 44, of [Wetherby](wet mention), had been {found guilty}(e3) on Tuesday after a {trial}(e3) of eleven weeks at [Leeds](lee metonym) Crown Court. Mr Justice Ashdown {passed}(e2) four life sentences. "You enjoyed being needed at three in the morning," he said.

The victims, aged 79 to 91, {died}(e1) at a hospital in [Harrogate](har event) between November 2016 and March 2017. A fifth patient, Arthur Sugden, now 88, survived and {gave evidence}(e4) by video link from [Whitby](whi event).

Mossop was {arrested}(e5) in [Malaga](mal event) in 2019, at a bar she ran with her husband, and {extradited}(e6) the next year. Police in [Andalusia](and event) are {looking into}(e7) two deaths at a care home in [Marbella](mar event).

The hospital trust {apologised}(e8) to the families and said it had introduced new locks on drug cabinets. An independent {inquiry}(e9), chaired by Dame Sheila Ormerod, will open in [York](yor event) in September. Its first task is to say why two doctors who raised the alarm in January 2017 were {moved}(e10) to [Scarborough](sca event).

Outside, a daughter of one victim {read out}(e11) a statement. "Mum had survived the Blitz in [Hull](hul event)," she said.

Mossop's barrister said she maintained her innocence and would seek leave to {appeal}(e12). In 2008 another nurse in the city was {convicted}(e13) of the same crime.

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
  e1: {type: killing, places: [har], start: 2016-11, end: 2017-03, date_precision: month, date_text: between November 2016 and March 2017, killed: 4, status: happened, actors: Karen Mossop, targets: four elderly patients, main: true}
  e2: {type: verdict, places: [lee], start: 2022-06-17, end: 2022-06-17, date_precision: day, date_text: on Friday, status: happened, actors: Mr Justice Ashdown, targets: Karen Mossop, main: true}
  e3: {type: verdict, places: [lee], start: 2022-06-14, end: 2022-06-14, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: Karen Mossop, main: true}
  e4: {type: trial, places: [whi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Arthur Sugden, minor: true}
  e5: {type: arrest, places: [mal], start: 2019, end: 2019, date_precision: year, date_text: in 2019, arrested: 1, status: happened, actors: "", targets: Mossop}
  e6: {type: arrest, places: [], start: 2020, end: 2020, date_precision: year, date_text: the next year, status: happened, actors: "", targets: Mossop, minor: true}
  e7: {type: investigation, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police in Andalusia}
  e8: {type: statement, places: [har], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The hospital trust}
  e9: {type: investigation, places: [yor], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September, status: planned, actors: Dame Sheila Ormerod}
  e10: {type: career, places: [sca], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two doctors, minor: true}
  e11: {type: statement, places: [lee], start: 2022-06-17, end: 2022-06-17, date_precision: day, date_text: "", status: happened, actors: a daughter of one victim, minor: true}
  e12: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e13: {type: verdict, places: [lee], start: 2008, end: 2008, date_precision: year, date_text: In 2008, status: happened, actors: "", targets: another nurse, minor: true}
notes: ""
