---
id: news-fi-07
genre: news
country: FI
published: 2025-02-12
publisher: Pohjola Business
title: "Paper maker to {cut}(e1) 480 jobs and {close}(e2) [Kemi](kem event) machine"
---
[HELSINKI](hel dateline) — The forest company Havukoski {said}(e3) on Wednesday that it would {lay off}(e1) up to 480 people and permanently {shut}(e2) a paper machine at [Kemi](kem event), its second {closure}(e4) in [Lapland](lap event) in three years.

It blamed the price of wood, which has doubled since [Finland](fin mention) {closed}(e5) its eastern border to timber in 2022. {Negotiations}(e6) with the staff start on Monday and will take six weeks. The mill at [Oulu](oul mention) is not affected.

Havukoski also reported an operating {loss}(e7) of 61 million euros for last year, after a {profit}(e8) of 18 million the year before. Its shares {rose}(e9) 4% in [Helsinki](hel event).

"This is the third Christmas they've ruined," said Pirkko Alatalo, a shop steward, whose husband was {laid off}(e10) when the pulp line {stopped}(e11). The union will {decide}(e12) tomorrow whether to {walk out}(e13).

---
places:
  kem: {name: Kemi, geonameid: 653281, point: [65.7364, 24.5637]}
  lap: {name: Lapland, geonameid: 830603, point: [67.5811, 26.5614], precision: division}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
  oul: {name: Oulu, geonameid: 643492, point: [65.0124, 25.4682]}
events:
  e1: {type: layoffs, places: [kem], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Havukoski, targets: up to 480 people, main: true}
  e2: {type: closure, places: [kem], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The forest company Havukoski, targets: a paper machine, main: true}
  e3: {type: statement, places: [hel], start: 2025-02-12, end: 2025-02-12, date_precision: day, date_text: on Wednesday, status: happened, actors: "", minor: true}
  e4: {type: closure, places: [lap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: sanction, places: [fin], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: Finland, targets: its eastern border}
  e6: {type: meeting, places: [kem], start: 2025-02-17, end: 2025-02-17, date_precision: day, date_text: on Monday, status: planned, actors: ""}
  e7: {type: earnings, places: [hel], start: 2024, end: 2024, date_precision: year, date_text: for last year, status: happened, actors: ""}
  e8: {type: earnings, places: [hel], start: 2023, end: 2023, date_precision: year, date_text: the year before, status: happened, actors: ""}
  e9: {type: market, places: [hel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: layoffs, places: [kem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: closure, places: [kem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: decision, places: [], start: 2025-02-13, end: 2025-02-13, date_precision: day, date_text: tomorrow, status: planned, actors: The union}
  e13: {type: strike, places: [kem], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: ""}
notes: ""
