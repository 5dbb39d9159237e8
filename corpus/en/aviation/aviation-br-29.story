---
id: aviation-br-29
genre: aviation
country: BR
published: 2024-11-04
publisher: Gazeta do Litoral
title: "Pilot and five oil workers {die}(e1) in helicopter {crash}(e1)"
---
All six people aboard a helicopter {returning}(e1) from an offshore platform {lost}(e1) their lives on Saturday night when it {came}(e1) down in the sea off [Brazil](bra event).

The aircraft {disappeared}(e1) from radar at 7.52 p.m., eleven minutes short of [Macaé](mac event). A tug {reached}(e2) the spot within the hour and {picked}(e2) up four bodies; the other two were {found}(e2) at first light on Sunday by a navy plane out of [São Pedro da Aldeia](sao mention), bringing an end to the {search}(e2).

The dead are the pilot, 51, and five engineers, one of them a [Norwegian](nor demonym). Two others had {missed}(e3) the flight because their shift {overran}(e3).

The operator has {grounded}(e4) its 14 aircraft of the same type. Investigators {recovered}(e5) the recorder on Monday morning from a depth of 86 metres and will {send}(e6) it to [Brasília](bras event).

Unions {called}(e7) a one-day {strike}(e7) for Friday. "We {warned}(e8) about that gearbox in April," said their president, Neide Bastos. The firm {denies}(e9) having received any such letter.

---
places:
  mac: {name: Macaé, geonameid: 3458266, point: [-22.3848, -41.7832]}
  sao: {name: São Pedro da Aldeia, geonameid: 3448351, point: [-22.8392, -42.1028]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  bras: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
events:
  e1: {type: air_accident, places: [mac, bra], start: 2024-11-02, end: 2024-11-02, date_precision: day, date_text: on Saturday night, killed: 6, status: happened, actors: "", targets: All six people aboard, main: true}
  e2: {type: rescue, places: [mac], start: 2024-11-02, end: 2024-11-03, date_precision: day, date_text: within the hour, status: happened, actors: A tug, targets: four bodies}
  e3: {type: transport_change, places: [], start: 2024-11-02, end: 2024-11-02, date_precision: day, date_text: "", status: happened, negated: true, actors: Two others, targets: the flight}
  e4: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The operator, targets: its 14 aircraft of the same type}
  e5: {type: discovery, places: [mac], start: 2024-11-04, end: 2024-11-04, date_precision: day, date_text: on Monday morning, status: happened, actors: Investigators, targets: the recorder}
  e6: {type: investigation, places: [bras], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Investigators, targets: it}
  e7: {type: strike, places: [], start: 2024-11-08, end: 2024-11-08, date_precision: day, date_text: for Friday, status: planned, actors: Unions}
  e8: {type: statement, places: [], start: 2024-04, end: 2024-04, date_precision: month, date_text: in April, status: happened, actors: We}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The firm}
notes: ""
