---
id: report-zm-180
genre: report
country: ZM
published: 2024-02-20
publisher: Copperbelt Observer
title: "[Zambia](zam event) {cholera}(e1) curve bends; schools {open}(e2) after six-week delay"
---
THE Government has {hailed}(e1) a fall in new {cholera}(e1) {cases}(e1) to below 100 a day for the first time since Christmas, as classes {resumed}(e2) last week for 4.5 million learners.

Health Minister Brenda Musonda told Parliament in [Lusaka](lus mention) on Friday that 21,742 {cases}(e1) and 697 {deaths}(e1) had been {recorded}(e1) since October in the worst {epidemic}(e1) since the first was recorded in 1977. [Lusaka](lus event) alone accounts for two out of three patients, but the disease has {reached}(e1) nine of ten provinces, with hotspots in [Kafue](kaf event), [Ndola](ndo event), [Kitwe](kit event) and [Chililabombwe](chi event).

Heroes Stadium in the capital, {turned}(e3) into a treatment centre with 800 beds in January, now holds 63. It will be {handed back}(e4) to the football association in time for the {match}(e13) against [Malawi](mal metonym) next month.

The country {received}(e5) 1.4 million doses of vaccine on January 15, and 1.7 million people in [Matero](mat event), [Kanyama](kan event), [George](geo event) and [Chipata](chip event) compounds have been {inoculated}(e5).

"We buried by torchlight, four, five in a night, with no singing," said Mrs Esther Phiri of [Kanyama](kan mention), who {lost}(e1) her sister. Funeral gatherings and the sale of food on the street are still {banned}(e6).

In [Zimbabwe](zim event), where 25,000 {cases}(e7) have been {recorded}(e7) since last February, authorities {lifted}(e8) restrictions in [Chitungwiza](chit event) but warned of a flare-up in [Buhera](buh event). [South Africa](sou metonym) has {found}(e9) seven {cases}(e9) this year, among travellers at [Beitbridge](bei event) and [Musina](mus event).

Meanwhile dry {weather}(e10) since mid-January has {destroyed}(e10) a million hectares of maize in [Southern](sout event), [Eastern](eas event) and [Central](cen event) provinces, the agriculture ministry said, nearly half of all that was planted. President Mwansa Chibwe is expected to {address}(e11) the nation on the subject this week. Power utility Zesco has already {announced}(e12) eight hours of load shedding a day from March 11 because of low water in [Lake Kariba](lak mention).

---
places:
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  kaf: {name: Kafue, geonameid: 915883, point: [-15.7691, 28.1814]}
  ndo: {name: Ndola, geonameid: 901344, point: [-12.9587, 28.6366]}
  kit: {name: Kitwe, geonameid: 911148, point: [-12.8024, 28.2132]}
  chi: {name: Chililabombwe, geonameid: 919544, point: [-12.3648, 27.8229]}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  mat: {name: Matero, point: [-15.38, 28.25], precision: near}
  kan: {name: Kanyama, point: [-15.43, 28.24], precision: near}
  geo: {name: George, point: [-15.39, 28.23], precision: near}
  chip: {name: Chipata, point: [-15.35, 28.27], precision: near}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  chit: {name: Chitungwiza, geonameid: 1106542, point: [-18.0127, 31.0755]}
  buh: {name: Buhera, point: [-19.33, 31.43]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  bei: {name: Beitbridge, geonameid: 895269, point: [-22.2167, 30.0]}
  mus: {name: Musina, geonameid: 8030223, point: [-22.3488, 30.0407]}
  sout: {name: Southern, geonameid: 896972, point: [-16.6906, 26.9583], precision: division}
  eas: {name: Eastern, geonameid: 917388, point: [-13.7617, 31.8341], precision: division}
  cen: {name: Central, geonameid: 921064, point: [-14.5199, 28.3755], precision: division}
  lak: {name: Lake Kariba, point: [-16.9, 28.0], precision: area, radius_km: 100}
events:
  e1: {type: outbreak, places: [zam, lus, kaf, ndo, kit, chi], start: 2023-10, end: 2024-02, date_precision: month, date_text: since October, killed: 697, injured: 21742, status: happened, actors: "", main: true}
  e2: {type: opening, places: [zam], start: 2024-02-12, end: 2024-02-12, date_precision: week, date_text: last week, status: happened, actors: "", targets: classes, main: true}
  e3: {type: construction, places: [lus], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: Heroes Stadium, minor: true}
  e4: {type: decision, places: [lus], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Heroes Stadium, minor: true}
  e5: {type: medical, places: [lus, mat, kan, geo, chip], start: 2024-01, end: 2024-01, date_precision: month, date_text: on January 15, status: happened, actors: "", targets: 1.7 million people}
  e6: {type: decision, places: [zam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Funeral gatherings and the sale of food on the street}
  e7: {type: outbreak, places: [zim], start: 2023-02, end: 2024-02, date_precision: month, date_text: since last February, injured: 25000, injured_qualifier: about, status: happened, actors: ""}
  e8: {type: decision, places: [chit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: authorities, targets: restrictions}
  e9: {type: outbreak, places: [bei, mus], start: 2024, end: 2024, date_precision: year, date_text: this year, injured: 7, status: happened, actors: ""}
  e10: {type: drought, places: [sout, eas, cen], start: 2024-01, end: 2024-02, date_precision: month, date_text: since mid-January, status: happened, actors: "", targets: a million hectares of maize}
  e11: {type: statement, places: [zam], start: 2024-02-19, end: 2024-02-19, date_precision: week, date_text: this week, status: planned, actors: President Mwansa Chibwe, minor: true}
  e13: {type: match, places: [lus], start: 2024-03, end: 2024-03, date_precision: month, date_text: next month, status: planned, actors: "", minor: true}
  e12: {type: outage, places: [zam], start: 2024-03-11, end: 2024-03-11, date_precision: day, date_text: from March 11, status: planned, actors: Zesco}
notes: ""
