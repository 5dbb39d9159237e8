---
id: court-af-02
genre: court
country: AF
published: 2014-11-05
publisher: Hindu Kush Herald
title: "Bank's founder hears his term grow by ten years"
---
[KABUL](kab dateline) — The men who {emptied}(e1) the country's biggest bank, and who have since been seen at weddings, were on Tuesday ordered back to gaol for {fifteen years}(e2) each, ten more than a first court gave them.

The appeal court sat for three days in the [Pul-e-Charkhi](pul event) road, under guard. Lent to nobody and never repaid: 900 million dollars, some of it carried in food trays on flights to [Dubai](dub mention), where it bought nineteen villas on the [Palm Jumeirah](pal mention).

A former chairman, a poker player of note, who'd learned his cards in [Moscow](mos mention), wept. His chief executive said, from the cage, that ministers in [Kabul](kab metonym) knew. Both men were {arrested}(e3) on 1 October, two days after the swearing-in of a president who'd promised it.

Nineteen others are wanted, in [Delhi](del mention), [Dubai](dub mention) and [Mazar-i-Sharif](maz mention). A brother of the late vice-president is among them; he lives in [Fujairah](fuj mention).

Western donors, who hold the purse, {meet}(e4) in [London](lon event) on 4 December.

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
  e1: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e2: {type: verdict, places: [pul], start: 2014-11-04, end: 2014-11-04, date_precision: day, date_text: on Tuesday, status: happened, actors: The appeal court, targets: the men, main: true}
  e3: {type: arrest, places: [], start: 2014-10-01, end: 2014-10-01, date_precision: day, date_text: on 1 October, arrested: 2, status: happened, actors: ""}
  e4: {type: meeting, places: [lon], start: 2014-12-04, end: 2014-12-04, date_precision: day, date_text: on 4 December, status: planned, actors: Western donors}
notes: ""
