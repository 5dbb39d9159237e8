---
id: news-jp-98
genre: news
country: JP
published: 2024-12-19
publisher: Kinokuni Shimbun
title: "Private rocket {destroys}(e2) itself again minutes after {lift-off}(e1)"
---
[KUSHIMOTO](kus dateline): A small rocket built by a start-up and carrying five satellites {blew itself up}(e2) 94 kilometres above the [Pacific](pac event) on Wednesday, nine months after the first of its kind {exploded}(e3) five seconds into flight.

It {rose}(e1) at 11 a.m. from the only private pad in the country. The engine of the first stage began to veer after 80 seconds, and at three minutes the order to abort was given by the machine itself.

A few thousand people had gathered on the beach. Some clapped all the same. "We don't call it a failure," the president of the firm, Masakazu Ueno, told reporters.

No debris fell on land. One of the satellites came from [Taiwan](tai mention); another had been made by pupils in [Wakayama](wak event). The town, which invested 200 million yen, will hold its space {festival}(e4) in March as planned.

The {launch}(e1), set first for Saturday, had been {put off}(e5) twice because of wind. Shares in two suppliers {lost}(e6) a tenth in [Tokyo](tok event).

---
places:
  pac: {name: Pacific, point: [20.0, 160.0], precision: area, radius_km: 4000}
  kus: {name: Kushimoto, geonameid: 1858033, point: [33.4684, 135.7791]}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  wak: {name: Wakayama, geonameid: 1926004, point: [34.2333, 135.1667]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
events:
  e1: {type: launch, places: [kus], start: 2024-12-18, end: 2024-12-18, date_precision: day, date_text: at 11 a.m., status: happened, actors: "", targets: A small rocket, main: true}
  e2: {type: explosion, places: [pac], start: 2024-12-18, end: 2024-12-18, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: A small rocket, main: true}
  e3: {type: explosion, places: [kus], start: 2024-03, end: 2024-03, date_precision: month, date_text: nine months after, status: happened, actors: "", targets: the first of its kind}
  e4: {type: festival, places: [kus], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, status: planned, actors: The town}
  e5: {type: launch, places: [kus], start: 2024-12-14, end: 2024-12-14, date_precision: day, date_text: for Saturday, status: happened, negated: true, actors: "", minor: true}
  e6: {type: market, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Shares in two suppliers}
notes: ""
