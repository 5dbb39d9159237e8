---
id: aviation-ar-27
genre: aviation
country: AR
published: 2023-06-19
publisher: Southern Cone Report
title: "Medical Plane {Crashes}(e1) in [Patagonia](pat event), Baby Survives"
---
[NEUQUÉN](neuq dateline) (SCR) — A baby of five months was {pulled alive}(e2) on Sunday from the {wreck}(e1) of an air ambulance in which four adults {died}(e1), among them her mother and a nurse.

The Learjet {came down}(e1) at about 7.30 p.m. on Saturday, twelve minutes after leaving [San Martín de los Andes](san event) for [Buenos Aires](bue mention), on a slope near [Junín de los Andes](jun event). It {struck}(e1) a pine and {caught light}(e1). Gendarmes on horseback, who had heard crying, {reached}(e2) it through half a metre of snow.

The infant has bruises and frostbite in two fingers and was {taken}(e3) to [Neuquén](neuq event). She was to have had an {operation}(e4) on her heart on Monday; surgeons in [Buenos Aires](bue mention) have {postponed}(e4) it.

The governor of [Neuquén](neu metonym) {declared}(e5) three days of {mourning}(e5). Investigators {flew in}(e6) on Sunday night. The crew had been {warned}(e7) of icing, an official at the airport said.

The firm, Austral Sanitario, {lost}(e8) another jet in May 2020 near [Río Gallegos](rio event), with three dead. A judge in [Bariloche](bar event) has been {looking into}(e9) its contracts since March.

Football teams in the provincial league will observe a minute's {silence}(e10) next weekend.

---
places:
  pat: {name: Patagonia, point: [-41.0, -70.0], precision: area, radius_km: 600}
  san: {name: San Martín de los Andes, geonameid: 3836951, point: [-40.1579, -71.3534]}
  neu: {name: Neuquén Province, geonameid: 3843122, point: [-38.3579, -69.9833], precision: division}
  neuq: {name: Neuquén, geonameid: 3843123, point: [-38.9508, -68.0592]}
  bar: {name: San Carlos de Bariloche, geonameid: 7647007, point: [-41.1456, -71.3082]}
  jun: {name: Junín de los Andes, point: [-39.95, -71.07]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  rio: {name: Río Gallegos, geonameid: 3838859, point: [-51.6253, -69.2523]}
events:
  e1: {type: air_accident, places: [jun], start: 2023-06-17, end: 2023-06-17, date_precision: day, date_text: on Saturday, killed: 4, injured: 1, status: happened, actors: "", targets: The Learjet, main: true}
  e2: {type: rescue, places: [jun], start: 2023-06-18, end: 2023-06-18, date_precision: day, date_text: on Sunday, status: happened, actors: Gendarmes, targets: A baby of five months, main: true}
  e3: {type: medical, places: [neuq], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The infant, minor: true}
  e4: {type: medical, places: [bue], start: 2023-06-19, end: 2023-06-19, date_precision: day, date_text: on Monday, status: happened, negated: true, actors: "", targets: The infant}
  e5: {type: decision, places: [neu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor of Neuquén}
  e6: {type: investigation, places: [jun], start: 2023-06-18, end: 2023-06-18, date_precision: day, date_text: on Sunday night, status: happened, actors: Investigators}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The crew, minor: true}
  e8: {type: air_accident, places: [rio], start: 2020-05, end: 2020-05, date_precision: month, date_text: in May 2020, killed: 3, status: happened, actors: Austral Sanitario}
  e9: {type: investigation, places: [bar], start: 2023-03, end: 2023-03, date_precision: month, date_text: since March, status: happened, actors: A judge}
  e10: {type: ceremony, places: [neu], start: 2023-06-24, end: 2023-06-25, date_precision: day, date_text: next weekend, status: planned, actors: ""}
notes: ""
