---
id: aviation-br-29
genre: aviation
country: BR
published: 2024-11-04
publisher: Gazeta do Litoral
title: "Pilot and five oil workers die in helicopter {crash}(e1)"
---
All six people aboard a helicopter returning from an offshore platform lost their lives on Saturday night when it {came down}(e1) in the sea off [Brazil](bra event).

The aircraft {disappeared from radar}(e1) at 7.52 p.m., eleven minutes short of [Macaé](mac event). A tug reached the spot within the hour and {picked up}(e2) four bodies; the other two were {found}(e2) at first light on Sunday by a navy plane out of [São Pedro da Aldeia](sao mention), bringing an end to the {search}(e2).

The dead are the pilot, 51, and five engineers, one of them a [Norwegian](nor demonym). Two others had missed the flight because their shift overran.

The operator has {grounded}(e3) its 14 aircraft of the same type. {Investigators}(e4) {recovered}(e5) the recorder on Monday morning from a depth of 86 metres and will send it to [Brasília](bras event).

Unions called a one-day {strike}(e6) for Friday. "We {warned}(e7) about that gearbox in April," said their president, Neide Bastos. The firm {denies}(e8) having received any such letter.

---
places:
  mac: {name: Macaé, geonameid: 3458266, point: [-22.3848, -41.7832]}
  sao: {name: São Pedro da Aldeia, geonameid: 3448351, point: [-22.8392, -42.1028]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  bras: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
events:
  e1: {type: air_accident, places: [mac], start: 2024-11-02, end: 2024-11-02, date_precision: day, date_text: on Saturday night, killed: 6, status: happened, actors: "", targets: All six people aboard, main: true}
  e2: {type: rescue, places: [mac], start: 2024-11-02, end: 2024-11-03, date_precision: day, date_text: on Sunday, status: happened, actors: A tug, targets: four bodies}
  e3: {type: decision, places: [bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The operator, targets: its 14 aircraft of the same type}
  e4: {type: investigation, places: [mac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: rescue, places: [], start: 2024-11-04, end: 2024-11-04, date_precision: day, date_text: on Monday morning, status: happened, actors: Investigators, targets: the recorder, minor: true}
  e6: {type: strike, places: [bra], start: 2024-11-08, end: 2024-11-08, date_precision: day, date_text: for Friday, status: planned, actors: Unions}
  e7: {type: statement, places: [], start: 2024-04, end: 2024-04, date_precision: month, date_text: in April, status: happened, actors: We}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The firm, minor: true}
notes: ""
