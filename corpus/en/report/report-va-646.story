---
id: report-va-646
genre: report
country: VA
published: 2024-09-05
publisher: Catholic World Desk
title: "Cardinal {opens}(e1) youth {congress}(e1) in [Dili](dil event) before crowd of 100,000"
---
[DILI](dil dateline), [Timor-Leste](tim dateline) — Cardinal Agostinho Lobato {celebrated}(e2) an open-air {Mass}(e2) on Wednesday at the esplanade of [Tasi Tolu](tas event), west of the capital, to {open}(e1) a {congress}(e1) of Catholic youth from 14 countries in [Asia](asi mention) and the [Pacific](pac mention).

Police {estimated}(e3) the crowd at 100,000. Some had {walked}(e4) for two days from [Ermera](erm mention) and [Ainaro](ain mention); others {came}(e4) by ferry from the exclave of [Oecusse](oec mention) or over the border from [Atambua](ata mention) in [Indonesian](ind demonym) [West Timor](wes mention).

In his homily the cardinal {asked}(e5) forgiveness for abuses by clergy, a subject rarely spoken of in a country where 97 per cent are Catholics. In 2021 a court in [Oecusse](oec event) {sentenced}(e6) an [American](ame demonym) missionary to 12 years in prison for molesting orphaned girls.

The {gathering}(e1) {continues}(e1) until Sunday with catechesis, concerts and a night {vigil}(e7) at [Cristo Rei](cri event). Delegates {came}(e8) from as far as [Port Moresby](por mention) and [Ulaanbaatar](ula mention). Those from [Myanmar](mya mention), eleven young people from the diocese of [Loikaw](loi mention), {travelled}(e8) by way of [Mae Sot](mae mention) and [Bangkok](ban mention).

Preparations had drawn criticism. About 90 families were {evicted}(e9) in [Tasi Tolu](tas event) in August to make room for the altar, and hawkers were {removed}(e10) from the streets around the cathedral. The government {spent}(e11) 12 million dollars on the event.

It is the largest church gathering since John Paul II {visited}(e12) in October 1989, when a {clash}(e13) {broke out}(e13) between students and [Indonesian](ind demonym) security forces near the altar. Two years later soldiers {shot dead}(e14) at least 250 mourners at the [Santa Cruz](san event) cemetery. The country {voted}(e15) for independence in 1999 and {gained}(e16) it in 2002.

Cardinal Lobato was to {lay}(e17) a wreath at the cemetery on Thursday and to {bless}(e18) the first stone of a seminary in [Baucau](bau event) on Friday. From there he {flies}(e19) to [Darwin](dar mention) and [Singapore](sin mention) before {returning}(e19) to [Rome](rom mention) on 13 September.

---
places:
  tim: {name: Timor-Leste, geonameid: 1966436, point: [-8.83333, 125.75], precision: country}
  dil: {name: Dili, geonameid: 1645457, point: [-8.5586, 125.5736]}
  tas: {name: Tasi Tolu, point: [-8.56, 125.51], precision: near}
  asi: {name: Asia, point: [35.0, 95.0], precision: area, radius_km: 3500}
  pac: {name: Pacific, point: [0.0, -170.0], precision: area, radius_km: 5000}
  erm: {name: Ermera, point: [-8.75, 125.4]}
  ain: {name: Ainaro, point: [-8.99, 125.51]}
  oec: {name: Oecusse, point: [-9.2, 124.37], precision: area, radius_km: 20}
  ata: {name: Atambua, point: [-9.11, 124.89]}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  wes: {name: West Timor, point: [-9.7, 124.3], precision: area, radius_km: 80}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  cri: {name: Cristo Rei, point: [-8.52, 125.61], precision: near}
  por: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  ula: {name: Ulan Bator, geonameid: 2028462, point: [47.9077, 106.8832]}
  loi: {name: Loikaw, geonameid: 1313479, point: [19.678, 97.2097]}
  mae: {name: Mae Sot, geonameid: 1152188, point: [16.7167, 98.5667]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  san: {name: Santa Cruz, point: [-8.57, 125.58], precision: near}
  bau: {name: Baucau, point: [-8.47, 126.46]}
  dar: {name: Darwin, geonameid: 2073124, point: [-12.4611, 130.8418]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
events:
  e1: {type: festival, places: [dil, tas], start: 2024-09-04, end: 2024-09-08, date_precision: day, date_text: on Wednesday, status: happened, actors: Cardinal Agostinho Lobato, main: true}
  e2: {type: ceremony, places: [tas], start: 2024-09-04, end: 2024-09-04, date_precision: day, date_text: on Wednesday, status: happened, actors: Cardinal Agostinho Lobato, main: true}
  e3: {type: survey, places: [tas], start: 2024-09-04, end: 2024-09-04, date_precision: day, date_text: "", status: happened, actors: Police, targets: the crowd, minor: true}
  e4: {type: transport_change, places: [tas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: statement, places: [tas], start: 2024-09-04, end: 2024-09-04, date_precision: day, date_text: "", status: happened, actors: the cardinal}
  e6: {type: verdict, places: [oec], start: 2021, end: 2021, date_precision: year, date_text: In 2021, status: happened, actors: a court, targets: an American missionary}
  e7: {type: ceremony, places: [cri], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e8: {type: transport_change, places: [dil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Delegates, minor: true}
  e9: {type: displacement, places: [tas], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: About 90 families}
  e10: {type: displacement, places: [dil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: hawkers, minor: true}
  e11: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: the event, minor: true}
  e12: {type: visit, places: [tim], start: 1989-10, end: 1989-10, date_precision: month, date_text: in October 1989, status: happened, actors: John Paul II}
  e13: {type: riot, places: [tas], start: 1989-10, end: 1989-10, date_precision: month, date_text: in October 1989, status: happened, actors: students, targets: Indonesian security forces}
  e14: {type: shooting, places: [san], start: 1991, end: 1991, date_precision: year, date_text: Two years later, killed: 250, killed_qualifier: at_least, status: happened, actors: soldiers, targets: mourners}
  e15: {type: election, places: [tim], start: 1999, end: 1999, date_precision: year, date_text: in 1999, status: happened, actors: ""}
  e16: {type: decision, places: [tim], start: 2002, end: 2002, date_precision: year, date_text: in 2002, status: happened, actors: "", minor: true}
  e17: {type: ceremony, places: [san], start: 2024-09-05, end: 2024-09-05, date_precision: day, date_text: on Thursday, status: planned, actors: Cardinal Lobato}
  e18: {type: ceremony, places: [bau], start: 2024-09-06, end: 2024-09-06, date_precision: day, date_text: on Friday, status: planned, actors: Cardinal Lobato, targets: the first stone of a seminary}
  e19: {type: transport_change, places: [bau], start: 2024-09-13, end: 2024-09-13, date_precision: day, date_text: on 13 September, status: planned, actors: he, minor: true}
notes: ""
