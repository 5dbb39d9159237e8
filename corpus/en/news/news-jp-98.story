---
id: news-jp-98
genre: news
country: JP
published: 2024-12-19
publisher: Kinokuni Shimbun
title: "Private rocket {destroys}(e1) itself again minutes after {lift-off}(e2)"
---
[KUSHIMOTO](kus dateline): A small rocket {built}(e3) by a start-up and carrying five satellites {blew}(e1) itself up 94 kilometres above the [Pacific](pac event) on Wednesday, nine months after the first of its kind {exploded}(e4) five seconds into flight.

It {rose}(e2) at 11 a.m. from the only private pad in the country. The engine of the first stage began to {veer}(e1) after 80 seconds, and at three minutes the order to {abort}(e1) was given by the machine itself.

A few thousand people had {gathered}(e5) on the beach. Some {clapped}(e5) all the same. "We don't {call}(e6) it a failure," the president of the firm, Masakazu Ueno, told reporters.

No debris {fell}(e7) on land. One of the satellites came from [Taiwan](tai mention); another had been {made}(e3) by pupils in [Wakayama](wak event). The town, which {invested}(e8) 200 million yen, will {hold}(e9) its space {festival}(e9) in March as planned.

The {launch}(e10), set first for Saturday, had been {put}(e10) off twice because of wind. Shares in two suppliers {lost}(e11) a tenth in [Tokyo](tok event).

---
places:
  pac: {name: Pacific, point: [20.0, 160.0], precision: area, radius_km: 4000}
  kus: {name: Kushimoto, geonameid: 1858033, point: [33.4684, 135.7791]}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  wak: {name: Wakayama, geonameid: 1926004, point: [34.2333, 135.1667]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
events:
  e1: {type: explosion, places: [kus, pac], start: 2024-12-18, end: 2024-12-18, date_precision: day, date_text: on Wednesday, killed: 0, status: happened, actors: "", targets: A small rocket, main: true}
  e2: {type: launch, places: [kus], start: 2024-12-18, end: 2024-12-18, date_precision: day, date_text: at 11 a.m., status: happened, actors: "", targets: A small rocket, main: true}
  e3: {type: construction, places: [wak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: pupils}
  e4: {type: explosion, places: [kus], start: 2024-03, end: 2024-03, date_precision: month, date_text: nine months after, status: happened, actors: "", targets: the first of its kind}
  e5: {type: meeting, places: [kus], start: 2024-12-18, end: 2024-12-18, date_precision: day, date_text: "", status: happened, actors: A few thousand people}
  e6: {type: statement, places: [kus], start: 2024-12-18, end: 2024-12-18, date_precision: day, date_text: "", status: happened, actors: Masakazu Ueno, targets: reporters}
  e7: {type: other_accident, places: [], start: 2024-12-18, end: 2024-12-18, date_precision: day, date_text: "", status: happened, negated: true, actors: "", targets: No debris}
  e8: {type: deal, places: [kus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The town}
  e9: {type: festival, places: [kus], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, status: planned, actors: The town}
  e10: {type: launch, places: [kus], start: 2024-12-14, end: 2024-12-14, date_precision: day, date_text: set first for Saturday, status: planned, negated: true, actors: ""}
  e11: {type: market, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Shares in two suppliers}
notes: ""
