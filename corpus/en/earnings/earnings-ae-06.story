---
id: earnings-ae-06
genre: earnings
country: AE
published: 2023-05-11
publisher: Khaleej Ledger
title: "Carrier's {record}(e1): 10.6bn dirhams and a {bonus}(e2)"
---
[DUBAI](dub dateline): The airline whose engines never cool {announced}(e1) the largest {profit}(e1) in its history on Thursday, 10.6 billion dirhams for the year to March, after two in which [Dubai](dub metonym) had to lend it money.

It carried 43.6 million people. [London](lon mention) was busiest, followed by [Mumbai](mum mention), [Jeddah](jed mention) and [Bangkok](ban mention). Every employee, from the pilots to the falcon handlers at the freight village of [Al Maktoum](alm mention), {gets}(e2) twenty-four weeks' pay.

Flights to [Lagos](lag event), {stopped}(e3) in November because the central bank in [Abuja](abuj metonym) would not change naira, haven't resumed. The chairman {met}(e4) ministers in [Nairobi](nai event) in February. [Shanghai](sha event) was {reopened}(e5) on 20 January, [Tokyo](tok mention)'s [Haneda](han event) on 2 April.

Sixty-seven A380s are being {given}(e6) new seats at a hangar next to [Terminal 2](ter event), at the rate of one in sixteen days. Two more are spare parts at [Tarbes](tar mention), in the [Pyrenees](pyr mention).

A rival in [Doha](doh mention) {reports}(e7) next month; the one in [Abu Dhabi](abu mention) {lost money}(e8). "If [Europe](eur metonym) wants to tax us, it must first catch us," {said}(e9) the chairman, Sheikh Rashid Al Falahi, in the auditorium at [Garhoud](gar event).

---
places:
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  alm: {name: Al Maktoum, point: [24.9, 55.16], precision: exact}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  han: {name: Haneda, point: [35.55, 139.78], precision: exact}
  ter: {name: Terminal 2, point: [25.265, 55.36], precision: exact, near: dub}
  tar: {name: Tarbes, geonameid: 2973385, point: [43.2341, 0.0714]}
  pyr: {name: Pyrenees, point: [42.7, 0.8], precision: area, radius_km: 150}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  gar: {name: Garhoud, point: [25.243, 55.35], precision: near, near: dub}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  abuj: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
events:
  e1: {type: earnings, places: [dub], start: 2023-05-11, end: 2023-05-11, date_precision: day, date_text: on Thursday, status: happened, actors: The airline, main: true}
  e2: {type: decision, places: [dub], start: 2023-05-11, end: 2023-05-11, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: transport_change, places: [lag], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: ""}
  e4: {type: meeting, places: [nai], start: 2023-02, end: 2023-02, date_precision: month, date_text: in February, status: happened, actors: The chairman}
  e5: {type: opening, places: [sha], start: 2023-01-20, end: 2023-01-20, date_precision: day, date_text: on 20 January, status: happened, actors: ""}
  e6: {type: construction, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: earnings, places: [doh], start: 2023-06, end: 2023-06, date_precision: month, date_text: next month, status: planned, actors: ""}
  e8: {type: earnings, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: statement, places: [dub], start: 2023-05-11, end: 2023-05-11, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: ""
