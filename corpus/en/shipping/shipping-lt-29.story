---
id: shipping-lt-29
genre: shipping
country: LT
published: 2025-06-19
publisher: Marių Balsas
title: "Ferry with 210 aboard {loses power}(e1) off [Klaipėda](kla event)"
---
A passenger ferry on its way from [Kiel](kie mention) {drifted}(e1) for five hours without engines on Tuesday night some 11 nautical miles off [Klaipėda](kla event) before two tugs {brought}(e2) her in.

A {short circuit}(e1) had filled the control room with smoke. The second engineer was overcome by it and {died}(e1) in hospital on Wednesday morning; three of the crew are being {treated}(e3). None of the 168 passengers was hurt. A woman in labour was {winched off}(e4) and {gave birth}(e5) to a girl in the helicopter.

The navy ruled out {sabotage}(e6), of which there had been talk online within minutes.

The evening sailing was {cancelled}(e7), and that to [Karlshamn](kar mention) took on 60 lorries more than planned. The ship, {built}(e8) at [Rauma](rau event) in 2001, had been {inspected}(e9) in [Gdańsk](gda event) in April without complaint.

Prosecutors have opened a {case}(e10). Her sister ship {burned}(e11) off [Kaliningrad](kal event) nine years ago, with no casualties.

---
places:
  kie: {name: Kiel, geonameid: 2891122, point: [54.3213, 10.1349]}
  kla: {name: Klaipėda, geonameid: 598098, point: [55.7068, 21.1391]}
  kar: {name: Karlshamn, geonameid: 2701727, point: [56.1706, 14.8619]}
  rau: {name: Rauma, geonameid: 639734, point: [61.1272, 21.5113]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  kal: {name: Kaliningrad, geonameid: 554234, point: [54.7064, 20.511]}
events:
  e1: {type: sea_accident, places: [kla], start: 2025-06-17, end: 2025-06-17, date_precision: day, date_text: on Tuesday night, killed: 1, injured: 3, status: happened, actors: A passenger ferry, targets: The second engineer, main: true}
  e2: {type: rescue, places: [kla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two tugs, targets: her}
  e3: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 3, status: happened, actors: "", targets: three of the crew, minor: true}
  e4: {type: rescue, places: [kla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A woman in labour}
  e5: {type: medical, places: [kla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A woman in labour, minor: true}
  e6: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e7: {type: transport_change, places: [kla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The evening sailing}
  e8: {type: construction, places: [rau], start: 2001, end: 2001, date_precision: year, date_text: in 2001, status: happened, actors: "", targets: The ship, minor: true}
  e9: {type: investigation, places: [gda], start: 2025-04, end: 2025-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: The ship}
  e10: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: fire, places: [kal], start: 2016, end: 2016, date_precision: year, date_text: nine years ago, killed: 0, status: happened, actors: Her sister ship}
notes: ""
