---
id: report-ca-277
genre: report
country: CA
published: 2021-10-28
publisher: Northern Ledger
title: "[Yukon](yuk event) hospital {diverts}(e1) patients as nurse shortage deepens"
---
The emergency ward at the community hospital in [Dawson City](daw event) will {close}(e1) overnight from Friday until at least Nov. 8, with ambulances {sent}(e1) on to [Mayo](may event) or, by air, to [Whitehorse](whi event).

[Yukon](yuk metonym org) Hospital Corp. said six of its 11 nursing positions in [Dawson](daw mention) were vacant and two nurses had been {placed}(e2) in isolation after {testing positive}(e3) for COVID-19. An agency in [Edmonton](edm mention) could {supply}(e4) only one replacement.

"We are asking people from [Old Crow](old mention) to the [Klondike](klo mention) to bear with us," chief executive Marjolaine Fecteau told reporters Wednesday.

Chief Roland Silas of the Tr'ondëk Hwëch'in said elders could not be expected to ride six hours down the Klondike Highway. He will {raise}(e5) the {closure}(e1) at the [Yukon](yuk metonym org) Forum, which {meets}(e6) in [Whitehorse](whi event) next Thursday.

The territory {recorded}(e7) 112 {cases}(e7) in the week to Monday, the most since the {outbreak}(e8) that {followed}(e8) graduation parties in June. It {reimposed}(e9) a mask mandate last Friday and will {require}(e10) proof of vaccination in bars from Nov. 13. About 300 people {marched}(e11) against the measures in [Whitehorse](whi event) on Saturday; smaller {rallies}(e11) were {held}(e11) in [Haines Junction](hai event) and [Watson Lake](wat event).

Facilities elsewhere in the North are in similar trouble. [Inuvik](inu event) {suspended}(e12) surgeries for ten days this month. In [Nunavut](nun event), eight health centres, among them those at [Kugaaruk](kug event), [Naujaat](nau event) and [Grise Fiord](gri event), {cut}(e13) service to emergencies in August. A birthing unit in [Yellowknife](yel event) will be {shut}(e14) from Dec. 10 and expectant mothers {flown}(e15) to [Edmonton](edm event).

The federal government last year {gave}(e16) the three territories $23.4 million for health staff, and [Ottawa](ott metonym) {promised}(e17) in the September election campaign to {forgive}(e18) student loans for nurses who move north.

Premier Everett Lidstone {rejected}(e19) calls by the opposition [Yukon](yuk metonym org) Party to bring in the military, as [Saskatchewan](sas event) and [Alberta](alb event) have {done}(e20) this month.

---
places:
  yuk: {name: Yukon, geonameid: 6185811, point: [63.0, -135.0], precision: division}
  daw: {name: Dawson City, point: [64.06, -139.43]}
  may: {name: Mayo, point: [63.59, -135.9]}
  whi: {name: Whitehorse, geonameid: 6180550, point: [60.7161, -135.0538]}
  old: {name: Old Crow, point: [67.57, -139.84]}
  klo: {name: Klondike, point: [63.9, -138.9], precision: area, radius_km: 50}
  hai: {name: Haines Junction, point: [60.75, -137.51]}
  wat: {name: Watson Lake, point: [60.06, -128.71]}
  nun: {name: Nunavut, geonameid: 6091732, point: [70.0, -90.0], precision: division}
  kug: {name: Kugaaruk, point: [68.53, -89.82]}
  nau: {name: Naujaat, point: [66.52, -86.24]}
  gri: {name: Grise Fiord, point: [76.42, -82.9]}
  sas: {name: Saskatchewan, geonameid: 6141242, point: [54.0001, -106.001], precision: division}
  alb: {name: Alberta, geonameid: 5883102, point: [52.2833, -117.469], precision: division}
  inu: {name: Inuvik, geonameid: 5983607, point: [68.3617, -133.7282]}
  edm: {name: Edmonton, geonameid: 5946768, point: [53.5501, -113.4687]}
  yel: {name: Yellowknife, geonameid: 6185377, point: [62.4541, -114.3725]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
events:
  e1: {type: closure, places: [daw, may, whi], start: 2021-10-29, end: 2021-11-08, date_precision: day, date_text: from Friday until at least Nov. 8, status: planned, actors: "", targets: The emergency ward, main: true}
  e2: {type: medical, places: [daw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two nurses, minor: true}
  e3: {type: outbreak, places: [daw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two nurses}
  e4: {type: career, places: [daw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: An agency in Edmonton, targets: one replacement, minor: true}
  e5: {type: statement, places: [whi], start: 2021-11-04, end: 2021-11-04, date_precision: day, date_text: next Thursday, status: planned, actors: Chief Roland Silas, minor: true}
  e6: {type: meeting, places: [whi], start: 2021-11-04, end: 2021-11-04, date_precision: day, date_text: next Thursday, status: planned, actors: the Yukon Forum}
  e7: {type: outbreak, places: [yuk], start: 2021-10-19, end: 2021-10-25, date_precision: day, date_text: in the week to Monday, status: happened, actors: "", main: true}
  e8: {type: outbreak, places: [yuk], start: 2021-06, end: 2021-06, date_precision: month, date_text: in June, status: happened, actors: ""}
  e9: {type: decision, places: [yuk], start: 2021-10-22, end: 2021-10-22, date_precision: day, date_text: last Friday, status: happened, actors: "", targets: a mask mandate}
  e10: {type: decision, places: [yuk], start: 2021-11-13, end: 2021-11-13, date_precision: day, date_text: from Nov. 13, status: planned, actors: "", targets: proof of vaccination}
  e11: {type: protest, places: [whi, hai, wat], start: 2021-10-23, end: 2021-10-23, date_precision: day, date_text: on Saturday, status: happened, actors: About 300 people, targets: the measures}
  e12: {type: closure, places: [inu], start: 2021-10, end: 2021-10, date_precision: month, date_text: this month, status: happened, actors: Inuvik, targets: surgeries}
  e13: {type: closure, places: [nun, kug, nau, gri], start: 2021-08, end: 2021-08, date_precision: month, date_text: in August, status: happened, actors: eight health centres}
  e14: {type: closure, places: [yel], start: 2021-12-10, end: 2021-12-10, date_precision: day, date_text: from Dec. 10, status: planned, actors: "", targets: A birthing unit}
  e15: {type: transport_change, places: [edm], start: 2021-12-10, end: 2021-12-10, date_precision: day, date_text: "", status: planned, actors: "", targets: expectant mothers, minor: true}
  e16: {type: aid, places: [yuk, nun], start: 2020, end: 2020, date_precision: year, date_text: last year, status: happened, actors: The federal government, targets: the three territories}
  e17: {type: statement, places: [ott], start: 2021-09, end: 2021-09, date_precision: month, date_text: in the September election campaign, status: happened, actors: Ottawa}
  e18: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Ottawa, targets: student loans, minor: true}
  e19: {type: decision, places: [yuk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Premier Everett Lidstone, targets: calls by the opposition Yukon Party, minor: true}
  e20: {type: aid, places: [sas, alb], start: 2021-10, end: 2021-10, date_precision: month, date_text: this month, status: happened, actors: "", minor: true}
notes: ""
