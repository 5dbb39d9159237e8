---
id: news-in-91
genre: news
country: IN
published: 2025-03-03
publisher: Himalayan Wire
title: "Eight {dead}(e1) in avalanche; all 46 others out"
---
Rescuers on Sunday {pulled}(e2) out the last of the labourers missing since an {avalanche}(e1) {hit}(e1) their camp near the border with [Tibet](tib mention), bringing the number of {dead}(e1) to eight.

Fifty-four men who were clearing snow from a road lay asleep in steel containers at [Mana](man event) when it {came}(e1) down at about 6 a.m. on Friday. Two of them, it {turned}(e3) out, had {gone}(e3) home to [Kangra](kan event) without telling anyone. Most survived because there was air in the containers.

The injured, 21 of them, were {flown}(e4) to [Jyotirmath](jyo event), and two on to [Rishikesh](ris event). More {snow}(e5) is {expected}(e5) tomorrow; work has been {suspended}(e6) along 30 km. "I {rang}(e7) my wife with one bar," said Gopal Joshi, 27. He had been under for five hours.

No one had {heeded}(e8) a warning of the evening before. It is being {looked}(e9) into why.

---
places:
  tib: {name: Tibet, point: [31.5, 88.0], precision: area, radius_km: 500}
  man: {name: Mana, point: [30.77, 79.49], precision: near}
  kan: {name: Kangra, geonameid: 1268084, point: [32.0913, 76.2627]}
  jyo: {name: Jyotirmath, point: [30.555, 79.565]}
  ris: {name: Rishikesh, geonameid: 1258128, point: [30.1078, 78.2926]}
events:
  e1: {type: landslide, places: [man], start: 2025-02-28, end: 2025-02-28, date_precision: day, date_text: at about 6 a.m. on Friday, killed: 8, injured: 21, status: happened, actors: "", targets: their camp, main: true}
  e2: {type: rescue, places: [man], start: 2025-03-02, end: 2025-03-02, date_precision: day, date_text: on Sunday, status: happened, actors: Rescuers, targets: the last of the labourers, main: true}
  e3: {type: transport_change, places: [kan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two of them}
  e4: {type: medical, places: [jyo, ris], start: null, end: null, date_precision: unknown, date_text: "", injured: 21, status: happened, actors: "", targets: "The injured, 21 of them"}
  e5: {type: extreme_weather, places: [], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: tomorrow, status: planned, actors: ""}
  e6: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: statement, places: [man], start: 2025-02-28, end: 2025-02-28, date_precision: day, date_text: "", status: happened, actors: I, targets: my wife}
  e8: {type: statement, places: [], start: 2025-02-27, end: 2025-02-27, date_precision: day, date_text: the evening before, status: happened, negated: true, actors: No one}
  e9: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
