---
id: news-it-97
genre: news
country: IT
published: 2025-05-21
publisher: Tirreno Sera
title: "Senate {passes}(e1) law that cuts citizenship by descent"
---
Parliament gave final {approval}(e1) on Tuesday to a law under which only those with a parent or grandparent born in [Italy](ita mention) may claim a passport. The {vote}(e1) was 137 to 83.

A {decree}(e2) of 28 March, which it replaces, had already halted applications at consulates; in [Buenos Aires](bue event) and [São Paulo](sao event) queues vanished overnight. Some 60,000 cases filed before that date will be decided by the old rule.

"My great-grandfather sent his wages to [Genoa](gen mention) for thirty years," said Lucrecia Parodi at a {protest}(e3) of about 200 in [Rosario](ros event). In [Rome](rom event) a dozen opposition senators {held up}(e4) photographs of emigrants.

The foreign minister denied that it was aimed at anyone. He will {travel}(e5) to [Argentina](arg event) in June. The constitutional court {hears}(e6) a {challenge}(e6) from a judge in [Bologna](bol mention) on the 24th.

In the same sitting the chamber {rejected}(e7) a motion to ban the sale of fireworks, and observed a minute of {silence}(e8) for five workers {killed}(e9) by a train at [Brandizzo](bra event) in 2023.

---
places:
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  bol: {name: Bologna, geonameid: 3181928, point: [44.4938, 11.3387]}
  bra: {name: Brandizzo, geonameid: 3181605, point: [45.1771, 7.8358]}
events:
  e1: {type: legislation, places: [ita], start: 2025-05-20, end: 2025-05-20, date_precision: day, date_text: on Tuesday, status: happened, actors: Parliament, targets: a law, main: true}
  e2: {type: legislation, places: [ita], start: 2025-03-28, end: 2025-03-28, date_precision: day, date_text: of 28 March, status: happened, actors: ""}
  e3: {type: protest, places: [ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: about 200}
  e4: {type: protest, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a dozen opposition senators}
  e5: {type: visit, places: [arg], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June, status: planned, actors: He}
  e6: {type: trial, places: [ita], start: 2025-05-24, end: 2025-05-24, date_precision: day, date_text: on the 24th, status: planned, actors: The constitutional court}
  e7: {type: decision, places: [ita], start: 2025-05-20, end: 2025-05-20, date_precision: day, date_text: "", status: happened, actors: the chamber, targets: a motion}
  e8: {type: ceremony, places: [ita], start: 2025-05-20, end: 2025-05-20, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: rail_accident, places: [bra], start: 2023, end: 2023, date_precision: year, date_text: in 2023, killed: 5, status: happened, actors: "", targets: five workers}
notes: ""
