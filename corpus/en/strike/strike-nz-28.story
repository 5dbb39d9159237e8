---
id: strike-nz-28
genre: strike
country: NZ
published: 2018-07-12
publisher: Aotearoa News Service
title: "Nurses {Walk Off}(e1) Job for First Time in 30 Years"
---
[WELLINGTON](wel dateline), July 12 (ANS) — Some 30,000 nurses in [New Zealand](new event) {stopped work}(e1) for 24 hours from 7 a.m. on Thursday after {rejecting}(e2) a pay offer of $520 million, the fourth that the government had put to them.

It is the first national {strike}(e1) by nurses since 1989. Hospitals {postponed}(e3) about 8,000 {operations}(e3) and clinics. Volunteers and managers {fed}(e4) patients in [Auckland](auc event), and midwives held {placards}(e5) with jokes outside the maternity ward in [Christchurch](chr event). In [Dunedin](dun event) a lone piper {led}(e6) 300 {marchers}(e6) through sleet to the [Octagon](oct event).

"I've nursed for thirty-four years and have never turned my back on a bed before," said Moira Tipene, 57, in [Gisborne](gis mention).

The prime minister, who is on maternity leave, {wrote}(e7) on social media that she understood their frustration. Her deputy, acting in her place since 21 June, said there was no more money. {Talks}(e8) will resume before the employment authority on Friday.

Primary teachers plan to {walk out}(e9) on 15 August. Bus drivers in [Hamilton](ham event) {struck}(e10) for a day in May, and staff of the tax office twice this month.

At the hospital in [Whangārei](wha event), a patient who had been discharged early because of the stoppage {collapsed}(e11) in a car park and was {readmitted}(e12). The board has launched a {review}(e13).

---
places:
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  oct: {name: Octagon, point: [-45.874, 170.503], precision: exact}
  ham: {name: Hamilton, geonameid: 2190324, point: [-37.7833, 175.2833]}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  chr: {name: Christchurch, geonameid: 2192362, point: [-43.5333, 172.6333]}
  dun: {name: Dunedin, geonameid: 2191562, point: [-45.8742, 170.5036]}
  gis: {name: Gisborne, geonameid: 2206854, point: [-38.6533, 178.0042]}
  wha: {name: Whangarei, geonameid: 6230919, point: [-35.7317, 174.3239]}
events:
  e1: {type: strike, places: [new], start: 2018-07-12, end: 2018-07-12, date_precision: day, date_text: on Thursday, status: happened, actors: "Some 30,000 nurses", main: true}
  e2: {type: decision, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: nurses}
  e3: {type: medical, places: [new], start: 2018-07-12, end: 2018-07-12, date_precision: day, date_text: "", status: happened, negated: true, actors: Hospitals}
  e4: {type: medical, places: [auc], start: 2018-07-12, end: 2018-07-12, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: protest, places: [chr], start: 2018-07-12, end: 2018-07-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: protest, places: [dun], start: 2018-07-12, end: 2018-07-12, date_precision: day, date_text: "", status: happened, actors: "midwives; 300 marchers"}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister, minor: true}
  e8: {type: meeting, places: [], start: 2018-07-13, end: 2018-07-13, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e9: {type: strike, places: [], start: 2018-08-15, end: 2018-08-15, date_precision: day, date_text: on 15 August, status: planned, actors: Primary teachers}
  e10: {type: strike, places: [ham], start: 2018-05, end: 2018-05, date_precision: month, date_text: in May, status: happened, actors: Bus drivers}
  e11: {type: medical, places: [wha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a patient}
  e12: {type: medical, places: [wha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a patient, minor: true}
  e13: {type: investigation, places: [wha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
