---
id: news-ao-29
genre: news
country: AO
published: 2025-03-27
publisher: Jornal de Benguela
title: "{Cholera}(e1): 238 {new cases}(e2) in a day, one province after another"
---
[LUANDA](lua dateline) — Health authorities reported 238 new {cases}(e2) of {cholera}(e1) and twelve deaths in the 24 hours to Wednesday evening, which brings the totals since the {outbreak}(e1) began on 7 January to 8,543 and 329.

The disease, first {found}(e3) in the slum of [Paraíso](prs event) in [Cacuaco](cac event), has spread to 16 of the 21 provinces. [Benguela](ben event), with 61 {infections}(e4) in a day, for the first time recorded more than the capital. In [Cuanza Norte](cua event) a mother and three of her children {died}(e5) within hours of one another.

About 925,000 people were {vaccinated}(e6) in February. A second {round}(e7), planned for this week, has been {put off}(e7) until doses arrive from [Copenhagen](cop mention).

In [Huambo](hua event) there is no case so far. [Windhoek](win metonym) has {closed}(e8) two crossings, and [Zambia](zam event), which lost 740 people to {cholera}(e9) in early 2024, is {testing}(e10) drivers.

The minister {visited}(e11) a treatment tent at [Caxito](cax event) yesterday. She was {booed}(e12) by people with empty buckets.

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
  e1: {type: outbreak, places: [lua], start: 2025-01-07, end: 2025-03-26, date_precision: day, date_text: on 7 January, killed: 329, status: happened, actors: "", main: true}
  e2: {type: outbreak, places: [lua], start: 2025-03-26, end: 2025-03-26, date_precision: day, date_text: to Wednesday evening, killed: 12, status: happened, actors: "", main: true}
  e3: {type: outbreak, places: [prs], start: 2025-01-07, end: 2025-01-07, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: outbreak, places: [ben], start: 2025-03-26, end: 2025-03-26, date_precision: day, date_text: in a day, status: happened, actors: ""}
  e5: {type: outbreak, places: [cua], start: null, end: null, date_precision: unknown, date_text: "", killed: 4, status: happened, actors: ""}
  e6: {type: medical, places: [lua], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: "About 925,000 people"}
  e7: {type: medical, places: [lua], start: 2025-03, end: 2025-03, date_precision: month, date_text: for this week, status: happened, negated: true, actors: "", targets: A second round}
  e8: {type: closure, places: [win], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Windhoek, targets: two crossings}
  e9: {type: outbreak, places: [zam], start: 2024, end: 2024, date_precision: year, date_text: in early 2024, killed: 740, status: happened, actors: ""}
  e10: {type: medical, places: [zam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Zambia, targets: drivers}
  e11: {type: visit, places: [cax], start: 2025-03-26, end: 2025-03-26, date_precision: day, date_text: yesterday, status: happened, actors: The minister, targets: a treatment tent}
  e12: {type: protest, places: [cax], start: 2025-03-26, end: 2025-03-26, date_precision: day, date_text: "", status: happened, actors: people with empty buckets, targets: She}
notes: ""
