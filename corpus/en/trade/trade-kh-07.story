---
id: trade-kh-07
genre: trade
country: KH
published: 2024-06-26
publisher: Mekong Business Sheet
title: "Factory {shuts}(e1), another {hires}(e5) as [European](eur demonym) perks {fade}(e2)"
---
[Phnom Penh](pp dateline): Sok Chanthy found the gate {chained}(e1) at six in the morning. The [Hong Kong](hk mention)-owned knitwear plant on [Veng Sreng Boulevard](ven event), where she had sewn cuffs for nine years, {closed}(e1) on Monday, and 1,340 workers with it.

[Cambodia](kh mention)'s garment makers have {lost}(e2) part of their duty-free entry to [Europe](eur mention), and orders that once went out through [Sihanoukville](sih mention) now go to [Chittagong](chi mention) instead. The union {blocked}(e3) the boulevard for two hours on Tuesday, asking for severance; police did not intervene. There were no {arrests}(e4).

Yet ninety kilometres away, in [Kampong Chhnang](kch event), a maker of bicycle tyres {took on}(e5) 400 people this month. Its parent is from [Shandong](sha mention); its customers are in [Ohio](oh mention) and [Ontario](ont mention). A second line is to {start up}(e6) in [Bavet](bav event), beside the [Vietnamese](vn demonym) border, by the end of the year.

"Cuffs or tyres, the rent is the same," said Chanthy, 34, who comes from [Prey Veng](pvg mention). She has a {hearing}(e7) at the arbitration council in [Tuol Kork](tko event) on 4 July.

---
places:
  pp: {name: Phnom Penh, geonameid: 1821306, point: [11.5625, 104.916]}
  hk: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.1667]}
  ven: {name: Veng Sreng Boulevard, point: [11.535, 104.87], precision: near, near: pp}
  kh: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  sih: {name: Sihanoukville, geonameid: 1831142, point: [10.6093, 103.5296]}
  chi: {name: Chittagong, geonameid: 1205733, point: [22.3384, 91.8317]}
  kch: {name: Kampong Chhnang, geonameid: 1831167, point: [12.25, 104.6667]}
  sha: {name: Shandong, geonameid: 1796328, point: [36.3271, 118.114], precision: division}
  oh: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  bav: {name: Bavet, geonameid: 1829516, point: [11.0632, 106.1356]}
  vn: {name: Vietnam, geonameid: 1562822, point: [16.1667, 107.8333], precision: country}
  pvg: {name: Prey Veng, geonameid: 1822610, point: [11.4868, 105.3253]}
  tko: {name: Tuol Kork, geonameid: 1821458, point: [11.5793, 104.8982], precision: near, near: pp}
events:
  e1: {type: closure, places: [pp], start: 2024-06-24, end: 2024-06-24, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e2: {type: sanction, places: [kh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: protest, places: [pp], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: on Tuesday, status: happened, actors: The union}
  e4: {type: arrest, places: [pp], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: career, places: [kch], start: 2024-06, end: 2024-06, date_precision: month, date_text: this month, status: happened, actors: a maker of bicycle tyres, main: true}
  e6: {type: opening, places: [bav], start: 2024-12, end: 2024-12, date_precision: month, date_text: by the end of the year, status: planned, actors: ""}
  e7: {type: trial, places: [tko], start: 2024-07-04, end: 2024-07-04, date_precision: day, date_text: on 4 July, status: planned, actors: ""}
notes: ""
