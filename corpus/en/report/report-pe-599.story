---
id: report-pe-599
genre: report
country: PE
published: 2024-04-20
publisher: Humanitarian Monitor
title: "[Peru](per event): Dengue {Outbreak}(e1) - Situation Report No. 7 (as of 19 April)"
---
HIGHLIGHTS

• 142,300 probable and confirmed {cases}(e1) of dengue and 139 {deaths}(e1) reported since 1 January, more than three times as many as in the same period of 2023.
• Health emergency {extended}(e2) on 15 April by 90 days; it now covers 22 of 25 departments.
• Flooded schools in [Piura](piu event) and [Tumbes](tum event) still cannot {open}(e3).
• Funding appeal 18 per cent covered.

SITUATION OVERVIEW

The number of new infections {rose}(e1) for the eleventh week running. [Ica](ica event), [La Libertad](lal event) and [Lima](lim event) provinces are the worst affected, while [Loreto](lor event), where transmission began, has {reported}(e1) fewer cases since mid-March. For the first time, local transmission was {confirmed}(e4) above 2,000 metres, in the district of [Limatambo](lima event) in [Cusco](cus event).

Unusually warm seas off [Chimbote](chi mention) and heavy {rains}(e5) in February and March have favoured the mosquito. {Floods}(e6) along the [Piura River](piur event) {displaced}(e6) 4,200 people, 1,150 of whom remain in tents at [Catacaos](cat event) and [La Unión](lau event).

Hospitals are overstretched. In [Chincha Alta](chin event), patients {lie}(e7) in corridors, and the regional hospital in [Trujillo](tru event) has {put up}(e8) a field ward of 40 beds. Nurses in [Ica](ica event) {walked out}(e9) on 9 and 10 April over unpaid overtime.

In neighbouring [Ecuador](ecu event), authorities in [Guayas](gua event) and [Manabí](man event) have {recorded}(e10) 17,000 cases. [Brazil](bra event) had {passed}(e11) three million by the end of March.

RESPONSE

• The Ministry of Health has {fumigated}(e12) 690,000 homes. In [Sullana](sul event), brigades were {turned away}(e13) by residents who feared theft, and two health workers were {assaulted}(e14) on 12 April.
• A cargo flight from [Panama City](pan mention) with 14 tonnes of rapid tests, saline and bed nets {landed}(e15) in [Lima](lim event) on Wednesday. Items will be {distributed}(e16) in [Chepén](che event), [Pisco](pis event) and [Jaén](jae event).
• Partners {trained}(e17) 260 community volunteers in [Chiclayo](chic event) last week.
• The [Netherlands](net metonym) and [South Korea](sou metonym) have {pledged}(e18) USD 2.1 million.

GAPS AND CONSTRAINTS

Only 38 per cent of households in the informal settlements of [Lima](lim mention) have piped water and many store it in open barrels. No dengue vaccine has been bought for this year; the Ministry will {decide}(e19) in June on the purchase of a limited number of doses for children in [Iquitos](iqu mention) and [Pucallpa](puc mention).

The next report will be {issued}(e20) on or around 3 May.

---
places:
  ica: {name: Ica, point: [-14.2, -75.6], precision: area, radius_km: 90}
  lal: {name: La Libertad, geonameid: 3695781, point: [-8.2133, -78.2813], precision: division}
  lor: {name: Loreto, geonameid: 3695238, point: [-4.2747, -73.8868], precision: division}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  cus: {name: Cusco, geonameid: 3941583, point: [-13.1633, -72.2479], precision: division}
  piu: {name: Piura, geonameid: 3693525, point: [-5.0995, -80.2868], precision: division}
  tum: {name: Tumbes Region, geonameid: 3691146, point: [-3.8849, -80.6135], precision: division}
  lima: {name: Limatambo, point: [-13.48, -72.45]}
  piur: {name: Piura River, point: [-5.3, -80.7], precision: area, radius_km: 60}
  lau: {name: La Unión, point: [-5.4, -80.74]}
  gua: {name: Guayas, geonameid: 3657505, point: [-1.9838, -79.8608], precision: division}
  man: {name: Manabí, geonameid: 3654451, point: [-0.7272, -80.1619], precision: division}
  pan: {name: Panama City, geonameid: 3703443, point: [8.9936, -79.5197]}
  cat: {name: Catacaos, point: [-5.27, -80.67]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  chi: {name: Chimbote, geonameid: 3698304, point: [-9.0751, -78.5937]}
  chin: {name: Chincha Alta, geonameid: 3943789, point: [-13.4099, -76.1324]}
  tru: {name: Trujillo, geonameid: 3691175, point: [-8.116, -79.03]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  sul: {name: Sullana, geonameid: 3691674, point: [-4.9039, -80.6853]}
  che: {name: Chepén, geonameid: 3698390, point: [-7.2244, -79.4248]}
  pis: {name: Pisco, geonameid: 3932145, point: [-13.7103, -76.2054]}
  jae: {name: Jaén, geonameid: 3696150, point: [-5.7073, -78.8079]}
  chic: {name: Chiclayo, geonameid: 3698350, point: [-6.7701, -79.855]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  iqu: {name: Iquitos, geonameid: 3696183, point: [-3.7481, -73.2529]}
  puc: {name: Pucallpa, geonameid: 3693345, point: [-8.3791, -74.5539]}
events:
  e1: {type: outbreak, places: [per, ica, lal, lim, lor], start: 2024-01-01, end: 2024-04-19, date_precision: day, date_text: since 1 January, killed: 139, status: happened, actors: "", main: true}
  e2: {type: decision, places: [per], start: 2024-04-15, end: 2024-04-15, date_precision: day, date_text: on 15 April, status: happened, actors: "", main: true}
  e3: {type: opening, places: [piu, tum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: Flooded schools}
  e4: {type: discovery, places: [lima], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: local transmission}
  e5: {type: extreme_weather, places: [per], start: 2024-02, end: 2024-03, date_precision: month, date_text: in February and March, status: happened, actors: ""}
  e6: {type: flood, places: [piur, cat, lau], start: null, end: null, date_precision: unknown, date_text: "", displaced: 4200, status: happened, actors: ""}
  e7: {type: medical, places: [chin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: patients, minor: true}
  e8: {type: construction, places: [tru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the regional hospital, targets: a field ward of 40 beds}
  e9: {type: strike, places: [ica], start: 2024-04-09, end: 2024-04-10, date_precision: day, date_text: on 9 and 10 April, status: happened, actors: Nurses}
  e10: {type: outbreak, places: [gua, man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: outbreak, places: [bra], start: 2024-03, end: 2024-03, date_precision: month, date_text: by the end of March, status: happened, actors: ""}
  e12: {type: medical, places: [per], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Ministry of Health, targets: "690,000 homes"}
  e13: {type: protest, places: [sul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: residents, targets: brigades, minor: true}
  e14: {type: attack, places: [sul], start: 2024-04-12, end: 2024-04-12, date_precision: day, date_text: on 12 April, injured: 2, status: happened, actors: "", targets: two health workers}
  e15: {type: transport_change, places: [lim], start: 2024-04-17, end: 2024-04-17, date_precision: day, date_text: on Wednesday, status: happened, actors: A cargo flight}
  e16: {type: aid, places: [che, pis, jae], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Items}
  e17: {type: education, places: [chic], start: 2024-04-08, end: 2024-04-08, date_precision: week, date_text: last week, status: happened, actors: Partners, targets: 260 community volunteers}
  e18: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The Netherlands and South Korea}
  e19: {type: decision, places: [], start: 2024-06, end: 2024-06, date_precision: month, date_text: in June, status: planned, actors: the Ministry}
  e20: {type: publication, places: [], start: 2024-05-03, end: 2024-05-03, date_precision: day, date_text: on or around 3 May, status: planned, actors: "", targets: The next report, minor: true}
notes: ""
