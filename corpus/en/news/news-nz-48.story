---
id: news-nz-48
genre: news
country: NZ
published: 2025-02-19
publisher: Southland Star
title: "Police log: Tuesday night"
---
8.10pm: A man was {arrested}(e1) at a motel in [Gore](gor event) for {breaching}(e2) bail. He is due in {court}(e16) in [Invercargill](inv event) today.

9.35pm: Two-car {collision}(e3) at the [Edendale](ede event) turn-off. No injuries. Sheep on the road; owner {spoken}(e4) to.

10.20pm: Burglary {reported}(e5) at a tavern in [Bluff](blu event). Cash and a stuffed pike {taken}(e6), probably between Sunday and Monday.

11.05pm: A woman, 52, {fell}(e7) from a balcony in [Te Anau](tea event) and was {flown}(e8) to [Dunedin](dun event) with serious injuries. Her partner is {helping}(e9) with inquiries.

11.50pm: Officers {broke}(e10) up a fight involving about a dozen youths outside the railway station. Three were {held}(e11), one of them for {biting}(e12) a constable, and sent home by morning.

2.15am: {Search}(e13) for a kayaker overdue on [Lake Manapouri](lak event) {called}(e13) off: he was at his sister's.

4.40am: Haybarn {fire}(e14) near [Winton](win event). Nobody {hurt}(e14); 300 bales {lost}(e14). Arson is not {suspected}(e15).

Anyone who {saw}(e6) the pike should ring 105.

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
  e1: {type: arrest, places: [gor], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: 8.10pm, arrested: 1, status: happened, actors: "", targets: A man, main: true}
  e2: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A man, targets: bail}
  e3: {type: road_accident, places: [ede], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: 9.35pm, injured: 0, status: happened, actors: ""}
  e4: {type: statement, places: [ede], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: 9.35pm, status: happened, actors: "", targets: owner}
  e5: {type: statement, places: [blu], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: 10.20pm, status: happened, actors: ""}
  e6: {type: robbery, places: [blu], start: 2025-02-16, end: 2025-02-17, date_precision: day, date_text: between Sunday and Monday, status: happened, actors: "", targets: Cash and a stuffed pike}
  e7: {type: other_accident, places: [tea], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: 11.05pm, injured: 1, status: happened, actors: "", targets: "A woman, 52"}
  e8: {type: medical, places: [dun], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: "A woman, 52"}
  e9: {type: investigation, places: [tea], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Her partner}
  e10: {type: attack, places: [], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: 11.50pm, status: happened, actors: about a dozen youths}
  e11: {type: arrest, places: [], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: 11.50pm, arrested: 3, status: happened, actors: Officers, targets: Three}
  e12: {type: attack, places: [], start: 2025-02-18, end: 2025-02-18, date_precision: day, date_text: "", status: happened, actors: one of them, targets: a constable}
  e13: {type: rescue, places: [lak], start: 2025-02-19, end: 2025-02-19, date_precision: day, date_text: 2.15am, status: happened, negated: true, actors: "", targets: a kayaker}
  e14: {type: fire, places: [win], start: 2025-02-19, end: 2025-02-19, date_precision: day, date_text: 4.40am, injured: 0, status: happened, actors: "", targets: 300 bales}
  e16: {type: trial, places: [inv], start: 2025-02-19, end: 2025-02-19, date_precision: day, date_text: today, status: planned, actors: "", targets: A man}
  e15: {type: other_crime, places: [win], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: ""}
notes: ""
