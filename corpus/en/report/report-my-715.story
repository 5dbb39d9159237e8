---
id: report-my-715
genre: report
country: MY
published: 2023-09-19
publisher: Pahang Observer
title: "Durian growers in [Raub](rau event) {evicted}(e1), police {hold}(e2) nine"
---
[RAUB](rau dateline): Enforcement officers {cleared}(e1) 22 durian orchards in the [Sungai Klau](sun event) forest reserve on Monday, {felling}(e1) some 3,000 trees, after the Court of Appeal in [Putrajaya](put event) {lifted}(e3) an order that had protected the growers for three years.

About 100 farmers and supporters {linked}(e4) arms at the gate at 6 am. Nine, including a lawyer from [Bentong](ben mention), were {arrested}(e2) for obstruction and {taken}(e2) to [Kuala Lipis](kua event). All were {freed}(e5) on police bail by evening.

The growers, some of whom have farmed there since the 1970s, hold no titles. In 2020 the [Pahang](pah metonym) government {leased}(e6) 5,357 acres to a company from [Kuantan](kuan mention) and {offered}(e6) them contracts under which they would sell it their fruit at fixed prices. More than half {refused}(e7).

"These trees were planted by my late father," said Chong Yew Fatt, 54, of [Tras](tra mention).

Menteri Besar Datuk Shahrul Anwar {defended}(e8) the operation at a {briefing}(e8) in [Kuantan](kuan event). "No one may take state land by planting on it," he said. A deputy minister in [Kuala Lumpur](kual mention), whose party holds the seat, {called}(e9) for it to be stopped.

Musang King fruit from the district fetches high prices in [Shenzhen](she mention) and [Hong Kong](hon mention). Exports of frozen durian to [China](chi mention) {rose}(e10) by 12 per cent last year, though [Vietnam](vie mention) has {gained}(e10) market share since it {won}(e11) access for fresh fruit in July 2022.

A similar dispute in [Gua Musang](gua event), [Kelantan](kel event), {ended}(e12) in April with leases of 15 years.

---
places:
  rau: {name: Raub, geonameid: 1732663, point: [3.7899, 101.857]}
  sun: {name: Sungai Klau, point: [3.68, 101.95], precision: near}
  put: {name: Putrajaya, geonameid: 6697380, point: [2.9353, 101.6911]}
  ben: {name: Bentung, geonameid: 1732667, point: [3.5316, 101.9038]}
  kua: {name: Kuala Lipis, point: [4.184, 102.054]}
  pah: {name: Pahang, geonameid: 1733042, point: [3.8456, 102.491], precision: division}
  kuan: {name: Kuantan, geonameid: 1735227, point: [3.8077, 103.326]}
  tra: {name: Tras, point: [3.77, 101.78]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  gua: {name: Gua Musang, geonameid: 1734651, point: [4.8844, 101.9686]}
  kel: {name: Kelantan, geonameid: 1733044, point: [5.4035, 102.005], precision: division}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  kual: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
events:
  e1: {type: displacement, places: [sun, rau], start: 2023-09-18, end: 2023-09-18, date_precision: day, date_text: on Monday, status: happened, actors: Enforcement officers, targets: 22 durian orchards, main: true}
  e2: {type: arrest, places: [sun, kua], start: 2023-09-18, end: 2023-09-18, date_precision: day, date_text: "", arrested: 9, status: happened, actors: "", targets: Nine, main: true}
  e3: {type: verdict, places: [put], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Court of Appeal, targets: an order}
  e4: {type: protest, places: [sun], start: 2023-09-18, end: 2023-09-18, date_precision: day, date_text: at 6 am, status: happened, actors: About 100 farmers and supporters}
  e5: {type: decision, places: [kua], start: 2023-09-18, end: 2023-09-18, date_precision: day, date_text: by evening, status: happened, actors: "", targets: All, minor: true}
  e6: {type: deal, places: [sun], start: 2020, end: 2020, date_precision: year, date_text: In 2020, status: happened, actors: the Pahang government, targets: a company from Kuantan}
  e7: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: More than half, minor: true}
  e8: {type: statement, places: [kuan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Menteri Besar Datuk Shahrul Anwar, targets: the operation}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A deputy minister, minor: true}
  e10: {type: market, places: [], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
  e11: {type: agreement, places: [], start: 2022-07, end: 2022-07, date_precision: month, date_text: in July 2022, status: happened, actors: it, minor: true}
  e12: {type: agreement, places: [gua, kel], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April, status: happened, actors: ""}
notes: ""
