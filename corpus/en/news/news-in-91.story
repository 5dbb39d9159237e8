---
id: news-in-91
genre: news
country: IN
published: 2025-03-03
publisher: Himalayan Wire
title: "Eight {dead}(e1) in {avalanche}(e1); all 46 others {out}(e2)"
---
Rescuers on Sunday {pulled out}(e2) the last of the labourers missing since an {avalanche}(e1) hit their camp near the border with [Tibet](tib mention), bringing the number of dead to eight.

Fifty-four men who were {clearing}(e3) snow from a road lay asleep in steel containers at [Mana](man event) when it {came down}(e1) at about 6 a.m. on Friday. Two of them, it turned out, had {gone home}(e4) to [Kangra](kan event) without telling anyone. Most survived because there was air in the containers.

The injured, 21 of them, were {flown}(e5) to [Jyotirmath](jyo event), and two on to [Rishikesh](ris event). More {snow}(e6) is expected tomorrow; work has been {suspended}(e7) along 30 km. "I rang my wife with one bar," said Gopal Joshi, 27. He had been under for five hours.

No one had heeded a {warning}(e8) of the evening before. It is being {looked into}(e9) why.

---
places:
  tib: {name: Tibet, point: [31.5, 88.0], precision: area, radius_km: 500}
  man: {name: Mana, point: [30.77, 79.49], precision: near}
  kan: {name: Kangra, geonameid: 1268084, point: [32.0913, 76.2627]}
  jyo: {name: Jyotirmath, point: [30.555, 79.565]}
  ris: {name: Rishikesh, geonameid: 1258128, point: [30.1078, 78.2926]}
events:
  e1: {type: landslide, places: [man], start: 2025-02-28, end: 2025-02-28, date_precision: day, date_text: on Friday, killed: 8, injured: 21, status: happened, actors: "", targets: their camp, main: true}
  e2: {type: rescue, places: [man], start: 2025-03-02, end: 2025-03-02, date_precision: day, date_text: on Sunday, status: happened, actors: Rescuers, targets: the last of the labourers, main: true}
  e3: {type: construction, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: transport_change, places: [kan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two of them, minor: true}
  e5: {type: medical, places: [jyo, ris], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "The injured, 21 of them"}
  e6: {type: extreme_weather, places: [man], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: tomorrow, status: planned, actors: ""}
  e7: {type: closure, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [man], start: 2025-02-27, end: 2025-02-27, date_precision: day, date_text: of the evening before, status: happened, actors: ""}
  e9: {type: investigation, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
