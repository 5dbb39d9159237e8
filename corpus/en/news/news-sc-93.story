---
id: news-sc-93
genre: news
country: SC
published: 2025-10-13
publisher: Anse Royale Times
title: "Opposition leader {wins}(e1) presidency in second round"
---
[VICTORIA](vic dateline) - A former speaker of parliament has {unseated}(e1) the president of [Seychelles](sey event), taking 52.7 per cent in the {run-off}(e1) of Thursday to Saturday, the electoral commission {announced}(e2) early on Sunday.

It had {published}(e2) the figures four hours late, after a {recount}(e3) of one box from [La Digue](lad event). Supporters in red {danced}(e4) until daybreak in front of the clock tower; a boy who had climbed it {fell}(e5) and is in intensive care.

The loser {conceded}(e6) by telephone. "He was gracious, and I told him so," the winner said. He will be {sworn in}(e7) on the 26th.

He has {promised}(e8) to cancel a hotel on [Assomption](ass event), where bulldozers {arrived}(e9) in August. Four [Qatari](qat demonym) engineers were {stopped}(e10) at the airport yesterday with 200 live tortoise eggs, and {fined}(e10).

---
places:
  vic: {name: Victoria, geonameid: 241131, point: [-4.62, 55.455]}
  lad: {name: La Digue, geonameid: 241303, point: [-4.3554, 55.8353]}
  ass: {name: Assomption, point: [-9.74, 46.51], precision: near}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  sey: {name: Seychelles, geonameid: 241170, point: [-4.58333, 55.66667], precision: country}
events:
  e1: {type: election, places: [sey], start: 2025-10-09, end: 2025-10-11, date_precision: day, date_text: of Thursday to Saturday, status: happened, actors: A former speaker of parliament, targets: the president of Seychelles, main: true}
  e2: {type: statement, places: [vic], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: on Sunday, status: happened, actors: the electoral commission, minor: true}
  e3: {type: election, places: [lad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: festival, places: [vic], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: until daybreak, status: happened, actors: Supporters in red}
  e5: {type: other_accident, places: [vic], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: "", injured: 1, status: happened, actors: a boy}
  e6: {type: statement, places: [sey], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The loser}
  e7: {type: appointment, places: [sey], start: 2025-10-26, end: 2025-10-26, date_precision: day, date_text: on the 26th, status: planned, actors: "", targets: He}
  e8: {type: statement, places: [ass], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, minor: true}
  e9: {type: construction, places: [ass], start: 2025-08, end: 2025-08, date_precision: month, date_text: in August, status: happened, actors: bulldozers}
  e10: {type: smuggling, places: [sey], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: Four Qatari engineers}
notes: ""
