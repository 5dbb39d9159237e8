---
id: report-na-564
genre: report
country: NA
published: 2026-02-27
publisher: Windhoek Standard
title: "[Zambezi](zam metonym) governor {axed}(e1), [Katima Mulilo](kat event) clerk {arrested}(e2) over drought food"
---
PRESIDENT Selma Nghipandulwa has {removed}(e1) [Zambezi](zam metonym) regional governor Raphael Sitali with immediate effect, a day after police {arrested}(e2) a clerk in his office for allegedly {selling}(e3) maize meal meant for drought relief.

State House {announced}(e1) the {dismissal}(e1) in [Windhoek](win event) on Thursday without giving a reason. Agnes Mubita, who heads the region's directorate of education, will {act}(e4) in his place.

Some 4 100 bags {disappeared}(e3) between September and January from warehouses at [Katima Mulilo](kat event) and [Bukalo](buk event), according to an internal audit. Part of the load was {found}(e5) in a shop at [Sesheke](ses event), across the [Zambezi](zamb mention) in [Zambia](zambi mention). A lorry driver from [Rundu](run mention) is also in {custody}(e2), and the Anti-Corruption Commission {searched}(e6) a house in [Ngweze](ngw event) township on Wednesday evening.

The clerk, Innocent Libuku, 37, {appeared}(e7) in the [Katima Mulilo](kat metonym org) Magistrate's Court yesterday. The case was {postponed}(e7) to 17 April, and bail of N$8 000 was {granted}(e8).

"I hear about it like you, on the radio," Sitali told this newspaper from his farm near [Kongola](kon mention). He was {appointed}(e9) in 2020, and {survived}(e10) a motion in the regional council last year after he {drove}(e11) a state vehicle into a hippo at [Ngoma](ngo event).

Members of the opposition {demonstrated}(e12) outside the council offices with empty bags. The traditional authority of the Masubia, at [Bukalo](buk metonym), {called for}(e13) the arrest of "those above the clerk".

The north-east has had its third failed rainy season in a row, and about 61 000 people in [Zambezi](zam event) and [Kavango East](kav event) get a monthly ration. In [Opuwo](opu event), in the north-west, three children {died}(e14) of malnutrition in January.

In other news from government, the prime minister on Tuesday {opened}(e15) a desalination plant at [Swakopmund](swa event), and cabinet {approved}(e16) visa-free entry for citizens of [Ghana](gha mention). Commercial farmers at [Gobabis](gob event) are to {meet}(e17) the minister of lands next week about a tax on absentee owners, many of whom live in [Cape Town](cap mention) or [Munich](mun mention).

---
places:
  zam: {name: Zambezi Region, point: [-17.8, 23.9], precision: division}
  zamb: {name: Zambezi River, point: [-17.48, 24.27], precision: near}
  kat: {name: Katima Mulilo, geonameid: 877178, point: [-17.5047, 24.2757]}
  buk: {name: Bukalo, point: [-17.72, 24.53]}
  ses: {name: Sesheke, geonameid: 898905, point: [-17.4759, 24.2968]}
  zambi: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  ngw: {name: Ngweze, point: [-17.505, 24.28]}
  kon: {name: Kongola, point: [-17.8, 23.4]}
  ngo: {name: Ngoma, point: [-17.88, 24.71]}
  kav: {name: Kavango East, point: [-18.2, 20.8], precision: division}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  run: {name: Rundu, geonameid: 3353383, point: [-17.918, 19.7731]}
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  opu: {name: Opuwo, geonameid: 3354077, point: [-18.0607, 13.84]}
  swa: {name: Swakopmund, geonameid: 3352844, point: [-22.6784, 14.5266]}
  gob: {name: Gobabis, geonameid: 3357247, point: [-22.4534, 18.9716]}
events:
  e1: {type: resignation, places: [zam], start: 2026-02-26, end: 2026-02-26, date_precision: day, date_text: on Thursday, status: happened, actors: PRESIDENT Selma Nghipandulwa, targets: Raphael Sitali, main: true}
  e2: {type: arrest, places: [kat], start: 2026-02-25, end: 2026-02-25, date_precision: day, date_text: a day after, arrested: 2, status: happened, actors: police, targets: a clerk, main: true}
  e3: {type: fraud, places: [kat, buk], start: 2025-09, end: 2026-01, date_precision: month, date_text: between September and January, status: reported, actors: a clerk, targets: maize meal, main: true}
  e4: {type: appointment, places: [zam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Agnes Mubita}
  e5: {type: discovery, places: [ses], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Part of the load}
  e6: {type: raid, places: [ngw], start: 2026-02-25, end: 2026-02-25, date_precision: day, date_text: on Wednesday evening, status: happened, actors: Anti-Corruption Commission, targets: a house}
  e7: {type: trial, places: [kat], start: 2026-02-26, end: 2026-02-26, date_precision: day, date_text: yesterday, status: happened, actors: Innocent Libuku}
  e8: {type: decision, places: [kat], start: 2026-02-26, end: 2026-02-26, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: Innocent Libuku, minor: true}
  e9: {type: appointment, places: [zam], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: "", targets: He, minor: true}
  e10: {type: decision, places: [zam], start: 2025, end: 2025, date_precision: year, date_text: last year, status: happened, actors: He, minor: true}
  e11: {type: road_accident, places: [ngo], start: 2025, end: 2025, date_precision: year, date_text: last year, status: happened, actors: he, targets: a hippo, minor: true}
  e12: {type: protest, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Members of the opposition}
  e13: {type: statement, places: [buk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The traditional authority of the Masubia, minor: true}
  e14: {type: death, places: [opu], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, killed: 3, status: happened, actors: "", targets: three children}
  e15: {type: opening, places: [swa], start: 2026-02-24, end: 2026-02-24, date_precision: day, date_text: on Tuesday, status: happened, actors: the prime minister, targets: a desalination plant}
  e16: {type: decision, places: [nam], start: 2026-02-24, end: 2026-02-24, date_precision: day, date_text: "", status: happened, actors: cabinet, targets: visa-free entry}
  e17: {type: meeting, places: [gob], start: 2026-03-02, end: 2026-03-02, date_precision: week, date_text: next week, status: planned, actors: Commercial farmers, targets: the minister of lands}
notes: ""
