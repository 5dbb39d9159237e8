---
id: court-af-02
genre: court
country: AF
published: 2014-11-05
publisher: Hindu Kush Herald
title: "Bank's founder hears his term {grow}(e1) by ten years"
---
[KABUL](kab dateline) — The men who {emptied}(e2) the country's biggest bank, and who have since been seen at weddings, were on Tuesday {ordered}(e1) back to gaol for {fifteen years}(e1) each, ten more than a {first court gave}(e3) them.

The appeal court {sat}(e4) for three days in the [Pul-e-Charkhi](pul event) road, under guard. Lent to nobody and never repaid: 900 million dollars, some of it {carried}(e2) in food trays on flights to [Dubai](dub mention), where it {bought}(e5) nineteen villas on the [Palm Jumeirah](pal mention).

A former chairman, a poker player of note, who'd learned his cards in [Moscow](mos mention), wept. His chief executive said, from the cage, that ministers in [Kabul](kab metonym) knew. Both men were {arrested}(e6) on 1 October, two days after the {swearing-in}(e7) of a president who'd promised it.

Nineteen others are {wanted}(e8), in [Delhi](del mention), [Dubai](dub mention) and [Mazar-i-Sharif](maz mention). A brother of the late vice-president is among them; he lives in [Fujairah](fuj mention).

Western donors, who hold the purse, {meet}(e9) in [London](lon event) on 4 December.

---
places:
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  pul: {name: Pul-e-Charkhi, point: [34.54, 69.36], precision: near}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  pal: {name: Palm Jumeirah, point: [25.117, 55.138], precision: near}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  maz: {name: Mazar-i-Sharif, point: [36.709, 67.11]}
  fuj: {name: Fujairah, point: [25.116, 56.341]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
events:
  e1: {type: verdict, places: [kab], start: 2014-11-04, end: 2014-11-04, date_precision: day, date_text: on Tuesday, status: happened, actors: The appeal court, targets: the men, main: true}
  e2: {type: fraud, places: [kab, dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: verdict, places: [kab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: trial, places: [kab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: deal, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: arrest, places: [kab], start: 2014-10-01, end: 2014-10-01, date_precision: day, date_text: on 1 October, arrested: 2, status: happened, actors: ""}
  e7: {type: appointment, places: [kab], start: 2014-09-29, end: 2014-09-29, date_precision: day, date_text: two days after, status: happened, actors: ""}
  e8: {type: arrest, places: [del, dub, maz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: meeting, places: [lon], start: 2014-12-04, end: 2014-12-04, date_precision: day, date_text: on 4 December, status: planned, actors: Western donors}
notes: ""
