---
id: news-nz-48
genre: news
country: NZ
published: 2025-02-19
publisher: Southland Star
title: "Police log: Tuesday night"
---
8.10pm: A man was {arrested}(e1) at a motel in [Gore](gor event) for breaching bail. He is {due}(e2) in court in [Invercargill](inv event) today.

9.35pm: Two-car {collision}(e3) at the [Edendale](ede event) turn-off. No injuries. Sheep on the road; owner spoken to.

10.20pm: {Burglary}(e4) reported at a tavern in [Bluff](blu event). Cash and a stuffed pike {taken}(e4), probably between Sunday and Monday.

11.05pm: A woman, 52, {fell}(e5) from a balcony in [Te Anau](tea event) and was {flown}(e6) to [Dunedin](dun event) with serious injuries. Her partner is helping with inquiries.

11.50pm: Officers broke up a {fight}(e7) involving about a dozen youths outside the railway station. Three were {held}(e8), one of them for biting a constable, and sent home by morning.

2.15am: {Search}(e9) for a kayaker overdue on [Lake Manapouri](lak event) called off: he was at his sister's.

4.40am: Haybarn {fire}(e10) near [Winton](win event). Nobody hurt; 300 bales lost. Arson is not suspected.

Anyone who saw the pike should ring 105.

---
places:
  gor: {name: Gore, geonameid: 6201424, point: [-46.1028, 168.9436]}
  ede: {name: Edendale, geonameid: 2191456, point: [-46.3167, 168.7833]}
  blu: {name: Bluff, geonameid: 2206939, point: [-46.6, 168.3333]}
  tea: {name: Te Anau, geonameid: 2181625, point: [-45.4167, 167.7167]}
  lak: {name: Lake Manapouri, point: [-45.52, 167.5], precision: area, radius_km: 15}
  win: {name: Winton, geonameid: 2206968, point: [-46.15, 168.3333]}
  inv: {name: Invercargill, geonameid: 2189529, point: [-46.4, 168.35]}
  dun: {name: Dunedin, geonameid: 2191562, point: [-45.8742, 170.5036]}
events:
  e1: {type: arrest, places: [gor], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: 8.10pm, arrested: 1, status: happened, actors: "", targets: A man}
  e2: {type: trial, places: [inv], start: 2025-02-19, end: 2025-02-19, date_precision: day, date_text: today, status: planned, actors: ""}
  e3: {type: road_accident, places: [ede], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: 9.35pm, injured: 0, status: happened, actors: ""}
  e4: {type: robbery, places: [blu], start: 2025-02-16, end: 2025-02-17, date_precision: day, date_text: between Sunday and Monday, status: happened, actors: "", targets: Cash and a stuffed pike}
  e5: {type: other_accident, places: [tea], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: 11.05pm, injured: 1, status: happened, actors: "", targets: "A woman, 52"}
  e6: {type: medical, places: [dun], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: "", status: happened, actors: "", targets: "A woman, 52", minor: true}
  e7: {type: attack, places: [], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: 11.50pm, status: happened, actors: ""}
  e8: {type: arrest, places: [], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: "", arrested: 3, status: happened, actors: Officers, targets: Three}
  e9: {type: rescue, places: [lak], start: 2025-02-19, end: 2025-02-19, date_precision: day, date_text: 2.15am, status: happened, actors: "", targets: a kayaker}
  e10: {type: fire, places: [win], start: 2025-02-19, end: 2025-02-19, date_precision: day, date_text: 4.40am, status: happened, actors: "", targets: 300 bales}
notes: ""
