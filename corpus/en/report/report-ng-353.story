---
id: report-ng-353
genre: report
country: NG
published: 2025-08-22
publisher: Middle Belt Monitor
title: "Lassa fever: [Taraba](tar event) {shuts}(e1) three schools, [Benue](ben event) on alert"
---
The [Taraba State](tara event) Ministry of Health has {closed}(e1) three boarding schools in [Takum](tak event) and [Donga](don event) for two weeks following the {death}(e2) of two students from suspected Lassa fever.

Commissioner for Health Dr. Esther Bako told newsmen in [Jalingo](jal event) on Thursday that four of eleven samples {sent}(e3) to the reference laboratory at [Irrua](irr event), [Edo State](edo event), came back positive. A matron who nursed one of the girls is {isolated}(e4) at the Federal Medical Centre, [Jalingo](jal event).

The [Nigeria](nig metonym org) Centre for Disease Control said it had {deployed}(e5) a rapid response team from [Abuja](abu mention). Nationally, 155 people have {died}(e6) of the disease this year in 21 states, with [Ondo](ond event), [Bauchi](bau event) and [Taraba](tar event) accounting for two thirds of the {cases}(e6).

Cases usually peak in the dry season, from December to April, and infections in August are rare. Bako attributed them to rains that drove rats into dormitories. Food should be kept in lidded containers, she advised, and bush burning must stop.

Parents complained that they learnt of the {closure}(e1) on radio. "I trekked from [Wukari](wuk mention) to carry my daughter home. Nobody asked if she had fever," said Terkimbi Agbo, a yam seller.

In neighbouring [Benue](ben event), the government {activated}(e7) its emergency centre in [Makurdi](mak event), though no case has been found. The {strike}(e12) of resident doctors, now in its third week, could complicate any response. Their association {met}(e8) the state head of service on Wednesday without result.

Last year two doctors {died}(e9) after a caesarean operation at a private hospital in [Kaduna](kad event). It emerged later that the patient had been treated for malaria in three towns. A bill to provide life insurance for health workers has been read twice in the House of Representatives.

WHO country officials warned that the outbreak in [Liberia](lib event), where 26 people have {died}(e10), and that in [Guinea](gui event) show how much the virus, first {described}(e11) in a village of [Borno](bor event) in 1969, remains a regional matter.

---
places:
  tar: {name: Taraba, geonameid: 2597366, point: [7.9361, 10.5428], precision: division}
  tara: {name: Taraba, geonameid: 2597366, point: [7.9361, 10.5428], precision: division}
  ben: {name: Benue, geonameid: 2347266, point: [7.4872, 8.7074], precision: division}
  don: {name: Donga, point: [7.72, 10.05]}
  irr: {name: Irrua, point: [6.74, 6.22]}
  edo: {name: Edo, geonameid: 2565343, point: [6.5242, 5.8493], precision: division}
  ond: {name: Ondo, geonameid: 2326168, point: [7.1444, 5.1917], precision: division}
  bau: {name: Bauchi, geonameid: 2347468, point: [10.4101, 9.8858], precision: division}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  bor: {name: Borno, geonameid: 2346794, point: [12.0019, 13.1533], precision: division}
  tak: {name: Takum, point: [7.27, 9.98]}
  mak: {name: Makurdi, geonameid: 2331140, point: [7.7337, 8.5214]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  jal: {name: Jalingo, geonameid: 2336589, point: [8.8937, 11.3596]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  wuk: {name: Wukari, geonameid: 2318921, point: [7.8714, 9.7779]}
  kad: {name: Kaduna, geonameid: 2335727, point: [10.5264, 7.4388]}
events:
  e1: {type: closure, places: [tak, don], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Taraba State Ministry of Health, targets: three boarding schools, main: true}
  e2: {type: outbreak, places: [tak, don], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: "", targets: two students, main: true}
  e3: {type: investigation, places: [irr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: eleven samples, minor: true}
  e4: {type: medical, places: [jal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A matron, minor: true}
  e5: {type: aid, places: [tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Nigeria Centre for Disease Control, targets: a rapid response team}
  e6: {type: outbreak, places: [ond, bau, tar], start: 2025, end: 2025, date_precision: year, date_text: this year, killed: 155, status: happened, actors: ""}
  e7: {type: opening, places: [mak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the government, targets: its emergency centre}
  e8: {type: meeting, places: [mak], start: 2025-08-20, end: 2025-08-20, date_precision: day, date_text: on Wednesday, status: happened, actors: Their association, targets: the state head of service}
  e9: {type: outbreak, places: [kad], start: 2024, end: 2024, date_precision: year, date_text: Last year, killed: 2, status: happened, actors: "", targets: two doctors}
  e10: {type: outbreak, places: [lib, gui], start: null, end: null, date_precision: unknown, date_text: "", killed: 26, status: happened, actors: ""}
  e12: {type: strike, places: [ben], start: 2025-08, end: 2025-08, date_precision: month, date_text: now in its third week, status: happened, actors: resident doctors}
  e11: {type: discovery, places: [bor], start: 1969, end: 1969, date_precision: year, date_text: in 1969, status: happened, actors: "", minor: true}
notes: ""
