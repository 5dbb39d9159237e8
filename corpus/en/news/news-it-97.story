---
id: news-it-97
genre: news
country: IT
published: 2025-05-21
publisher: Tirreno Sera
title: "Senate {passes}(e1) law that {cuts}(e1) citizenship by descent"
---
Parliament gave final {approval}(e1) on Tuesday to a law under which only those with a parent or grandparent born in [Italy](ita mention) may claim a passport. The vote was 137 to 83.

A decree of 28 March, which it {replaces}(e1), had already {halted}(e2) applications at consulates; in [Buenos Aires](bue event) and [São Paulo](sao event) queues {vanished}(e2) overnight. Some 60,000 cases {filed}(e3) before that date will be {decided}(e4) by the old rule.

"My great-grandfather {sent}(e5) his wages to [Genoa](gen mention) for thirty years," said Lucrecia Parodi at a {protest}(e6) of about 200 in [Rosario](ros event). In [Rome](rom event) a dozen opposition senators {held}(e7) up photographs of emigrants.

The foreign minister {denied}(e8) that it was aimed at anyone. He will {travel}(e9) to [Argentina](arg event) in June. The constitutional court {hears}(e10) a challenge from a judge in [Bologna](bol mention) on the 24th.

In the same sitting the chamber {rejected}(e11) a motion to {ban}(e12) the sale of fireworks, and {observed}(e13) a minute of silence for five workers {killed}(e14) by a train at [Brandizzo](bra event) in 2023.

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
  e1: {type: legislation, places: [rom], start: 2025-05-20, end: 2025-05-20, date_precision: day, date_text: on Tuesday, status: happened, actors: Parliament, targets: a law, main: true}
  e2: {type: decision, places: [bue, sao], start: 2025-03-28, end: 2025-03-28, date_precision: day, date_text: of 28 March, status: happened, actors: ""}
  e3: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: before that date, status: happened, actors: ""}
  e4: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: "Some 60,000 cases"}
  e5: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: for thirty years, status: happened, actors: My great-grandfather}
  e6: {type: protest, places: [ros], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: about 200}
  e7: {type: protest, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a dozen opposition senators}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The foreign minister}
  e9: {type: visit, places: [arg], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June, status: planned, actors: He}
  e10: {type: trial, places: [], start: 2025-06-24, end: 2025-06-24, date_precision: day, date_text: on the 24th, status: planned, actors: The constitutional court}
  e11: {type: decision, places: [rom], start: 2025-05-20, end: 2025-05-20, date_precision: day, date_text: In the same sitting, status: happened, actors: the chamber, targets: a motion}
  e12: {type: legislation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: the sale of fireworks}
  e13: {type: ceremony, places: [rom], start: 2025-05-20, end: 2025-05-20, date_precision: day, date_text: "", status: happened, actors: the chamber}
  e14: {type: rail_accident, places: [bra], start: 2023, end: 2023, date_precision: year, date_text: in 2023, killed: 5, status: happened, actors: "", targets: five workers}
notes: ""
