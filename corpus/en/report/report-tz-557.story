---
id: report-tz-557
genre: report
country: TZ
published: 2025-11-05
publisher: Swahili Coast News
title: "[Tanzania](tan demonym) president {inaugurated}(e1) in closed barracks after deadly {poll}(e3) {unrest}(e2)"
---
[DODOMA](dod dateline) — President Mariam Juma Shein {took the oath}(e1) on a parade ground in [Dodoma](dod event) on Monday with no public in the stands, five days after an {election}(e3) whose results the opposition calls a fraud and in whose aftermath hundreds of people may have {died}(e2).

She was {declared}(e3) the winner on Saturday with 97.66 per cent. Her strongest rivals were not on the ballot: one is on {trial}(e4) for treason in [Dar es Salaam](dar event), the other was {ruled out}(e5) by the commission in September.

In her speech, she {blamed}(e6) "people from outside our borders" for the {violence}(e2) and said that some of those {arrested}(e7) had come from neighbouring states. Youths {clashed}(e2) with police and soldiers on Wednesday and Thursday in [Dar es Salaam](dar event), [Mwanza](mwa event), [Arusha](aru event), [Mbeya](mbe event) and at [Tunduma](tun event) on the [Zambian](zamb demonym) border. A bus station, petrol stations and the house of a musician who had sung for the ruling party were {set alight}(e2).

The opposition party Chama cha Umoja said it had {counted}(e2) about 800 dead from hospital sources. A diplomat spoke of at least 500, and the UN human rights office in [Geneva](gen metonym) of "credible reports" of ten. The government, which {cut}(e8) the internet for five days and {imposed}(e9) a night curfew in the commercial capital, has given no number. A doctor at [Muhimbili](muh event) hospital, who asked not to be named, said that bodies had been {taken}(e10) away at night in army lorries.

Observers of the southern [African](afr demonym) bloc SADC, in an unusually plain text, {said}(e11) on Monday that the vote "did not meet the standards which the region set itself". Police had {questioned}(e12) some of them and {taken}(e12) their passports in [Tanga](tang event).

At the [Namanga](nam event) crossing, trade with [Kenya](ken mention) {came back}(e13) to life on Tuesday. [Kenyan](keny demonym) police had {fired}(e14) tear gas there to keep a crowd from going over the line; two people were {killed}(e14).

On [Zanzibar](zan event), whose own leader {won}(e15) with 74.8 per cent, there was no trouble. Tourists have been stuck there for want of cash.

The presidents of [Zambia](zam metonym), [Somalia](som metonym), [Burundi](bur metonym) and [Mozambique](moz metonym) {attended}(e1). Schools and universities will {open}(e17) on 17 November, two weeks late. "Yesterday I could at last send my mother a message," said Neema, a hairdresser in [Moshi](mos event). "It said: alive."

---
places:
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  dod: {name: Dodoma, geonameid: 160196, point: [-6.1722, 35.7395]}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
  tun: {name: Tunduma, geonameid: 149402, point: [-9.3, 32.7667]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  muh: {name: Muhimbili, point: [-6.803, 39.274]}
  nam: {name: Namanga, point: [-2.545, 36.79]}
  zan: {name: Zanzibar, point: [-6.13, 39.32], precision: area, radius_km: 40}
  mos: {name: Moshi, geonameid: 153209, point: [-3.35, 37.3333]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  som: {name: Somalia, geonameid: 51537, point: [6.0, 48.0], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  mbe: {name: Mbeya, geonameid: 154380, point: [-8.9, 33.45]}
  mwa: {name: Mwanza, geonameid: 152224, point: [-2.5167, 32.9]}
  tang: {name: Tanga, geonameid: 149606, point: [-5.0689, 39.0988]}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  aru: {name: Arusha, geonameid: 161325, point: [-3.3667, 36.6833]}
  zamb: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  keny: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  bur: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
events:
  e1: {type: appointment, places: [dod], start: 2025-11-03, end: 2025-11-03, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: President Mariam Juma Shein, main: true}
  e2: {type: riot, places: [dar, mwa, aru, mbe, tun], start: 2025-10-29, end: 2025-10-30, date_precision: day, date_text: on Wednesday and Thursday, killed: 10, killed_qualifier: at_least, status: happened, actors: Youths, targets: police and soldiers, main: true}
  e3: {type: election, places: [tan], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: five days after, status: happened, actors: "", targets: President Mariam Juma Shein, main: true}
  e4: {type: trial, places: [dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: one}
  e5: {type: decision, places: [tan], start: 2025-09, end: 2025-09, date_precision: month, date_text: in September, status: happened, actors: the commission, targets: the other}
  e6: {type: statement, places: [dod], start: 2025-11-03, end: 2025-11-03, date_precision: day, date_text: "", status: happened, actors: she, minor: true}
  e7: {type: arrest, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: outage, places: [tan], start: null, end: null, date_precision: unknown, date_text: for five days, status: happened, actors: The government, targets: the internet}
  e9: {type: decision, places: [dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: a night curfew}
  e10: {type: other, places: [muh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: bodies, minor: true}
  e11: {type: statement, places: [], start: 2025-11-03, end: 2025-11-03, date_precision: day, date_text: on Monday, status: happened, actors: Observers of the southern African bloc SADC}
  e12: {type: investigation, places: [tang], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: some of them, minor: true}
  e13: {type: opening, places: [nam], start: 2025-11-04, end: 2025-11-04, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: trade, minor: true}
  e14: {type: riot, places: [nam], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: Kenyan police, targets: a crowd}
  e15: {type: election, places: [zan], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: "", status: happened, actors: own leader}
  e17: {type: education, places: [tan], start: 2025-11-17, end: 2025-11-17, date_precision: day, date_text: on 17 November, status: planned, actors: "", targets: Schools and universities, minor: true}
notes: ""
