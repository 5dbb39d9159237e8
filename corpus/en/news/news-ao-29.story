---
id: news-ao-29
genre: news
country: AO
published: 2025-03-27
publisher: Jornal de Benguela
title: "Cholera: 238 new {cases}(e1) in a day, one province after another"
---
[LUANDA](lua dateline) — Health authorities {reported}(e2) 238 new {cases}(e1) of cholera and twelve {deaths}(e1) in the 24 hours to Wednesday evening, which brings the totals since the {outbreak}(e1) {began}(e1) on 7 January to 8,543 and 329.

The disease, first {found}(e1) in the slum of [Paraíso](prs event) in [Cacuaco](cac event), has {spread}(e1) to 16 of the 21 provinces. [Benguela](ben event), with 61 infections in a day, for the first time {recorded}(e1) more than the capital. In [Cuanza Norte](cua event) a mother and three of her children {died}(e1) within hours of one another.

About 925,000 people were {vaccinated}(e3) in February. A second round, planned for this week, has been {put}(e4) off until doses {arrive}(e5) from [Copenhagen](cop mention).

In [Huambo](hua event) there is no {case}(e6) so far. [Windhoek](win metonym) has {closed}(e7) two crossings, and [Zambia](zam event), which {lost}(e8) 740 people to cholera in early 2024, is {testing}(e9) drivers.

The minister {visited}(e10) a treatment tent at [Caxito](cax event) yesterday. She was {booed}(e11) by people with empty buckets.

---
places:
  prs: {name: Paraíso, point: [-8.79, 13.37], precision: near, near: cac}
  cac: {name: Cacuaco, geonameid: 2243173, point: [-8.7798, 13.3748]}
  cua: {name: Cuanza Norte, geonameid: 2241660, point: [-9.6988, 14.9458], precision: division}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  cax: {name: Caxito, geonameid: 2242001, point: [-8.5785, 13.6642]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  ben: {name: Benguela, geonameid: 3351663, point: [-12.5767, 13.4027]}
  hua: {name: Huambo, geonameid: 3348313, point: [-12.7761, 15.7392]}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
events:
  e1: {type: outbreak, places: [prs, cac, ben, cua, lua], start: 2025-01-07, end: 2025-03-26, date_precision: day, date_text: in the 24 hours to Wednesday evening, killed: 329, status: happened, actors: "", main: true}
  e2: {type: statement, places: [lua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Health authorities}
  e3: {type: medical, places: [], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: "About 925,000 people"}
  e4: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A second round}
  e5: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e6: {type: outbreak, places: [hua], start: null, end: null, date_precision: unknown, date_text: so far, status: happened, negated: true, actors: ""}
  e7: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Windhoek, targets: two crossings}
  e8: {type: outbreak, places: [zam], start: 2024, end: 2024, date_precision: year, date_text: in early 2024, killed: 740, status: happened, actors: ""}
  e9: {type: medical, places: [zam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Zambia, targets: drivers}
  e10: {type: visit, places: [cax], start: 2025-03-26, end: 2025-03-26, date_precision: day, date_text: yesterday, status: happened, actors: The minister, targets: a treatment tent}
  e11: {type: protest, places: [cax], start: 2025-03-26, end: 2025-03-26, date_precision: day, date_text: "", status: happened, actors: people with empty buckets, targets: She}
notes: ""
