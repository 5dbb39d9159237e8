---
id: report-pa-574
genre: report
country: PA
published: 2024-07-02
publisher: Canal Zone Herald
title: "New president of [Panama](pan metonym) {vows}(e1) to shut the [Darién](dar mention) gap"
---
[PANAMA CITY](pana dateline): Arturo Quintero {took office}(e2) as president of [Panama](pan mention) on Monday with a {promise}(e1) that his country would stop being "the world's footpath" and, within the hour, a {deal}(e3) with [Washington](was metonym) under which the [US](us metonym) will {pay}(e3) for flights that take migrants home.

The memorandum was {signed}(e3) by Foreign Minister Ximena Batista and the [US](us demonym) secretary of homeland security, who had {come}(e4) for the {inauguration}(e2) with the presidents of [Colombia](col metonym) and [Costa Rica](cos metonym) and the king of [Spain](spa metonym). It is worth $6 million to begin with.

More than 520,000 people {walked}(e5) through the [Darién](dar event) jungle last year, two thirds of them from [Venezuela](ven mention), and 200,000 have {done so}(e5) since January. At [Lajas Blancas](laj event), the last camp before the highway, 1,150 {arrived}(e15) on Sunday alone. In June, ten {drowned}(e6) in a swollen river near the [Guna](gun mention) village of [Carreto](car event).

Quintero, 65, a former security minister, was a stand-in: he {replaced}(e7) on the ballot an ex-president who had been {sentenced}(e8) for laundering and who lives, with his dog, in the [Nicaraguan](nic demonym) embassy. He {won}(e9) the May {election}(e9) with 34 per cent. His predecessor leaves him a deficit of 7 per cent and a closed copper mine in [Donoso](don mention), for which he said he would "look at what can be done", words that {brought}(e16) some 50 environmentalists to the gates of the convention centre at [Amador](ama event). Two were {detained}(e11).

"How will he close it? With a zip?" asked Lino Caisamo, an Emberá boatman at [Bajo Chiquito](baj event), who carries twenty people a trip at $25 each. Border police have since {strung}(e12) razor wire over three paths near [Cañas Blancas](can event).

In [Necoclí](nec event) and [Capurganá](cap event), on the [Colombian](colo demonym) side, hotel owners are uneasy. The authorities in [Bogotá](bog metonym), which were not consulted, have {asked}(e14) for a three-way {meeting}(e14) in [Apartadó](apa event) before the end of the month.

---
places:
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  pana: {name: Panama City, geonameid: 3703443, point: [8.9936, -79.5197]}
  dar: {name: Darién, point: [8.1, -77.7], precision: area, radius_km: 50}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  laj: {name: Lajas Blancas, point: [8.43, -77.88]}
  gun: {name: Guna, point: [9.3, -78.3], precision: area, radius_km: 60}
  car: {name: Carreto, point: [8.77, -77.58]}
  don: {name: Donoso, point: [8.84, -80.6]}
  ama: {name: Amador, point: [8.93, -79.545]}
  baj: {name: Bajo Chiquito, point: [8.22, -77.6]}
  can: {name: Cañas Blancas, point: [8.3, -77.45]}
  nec: {name: Necoclí, point: [8.425, -76.785]}
  cap: {name: Capurganá, point: [8.633, -77.347]}
  apa: {name: Apartadó, geonameid: 3689798, point: [7.883, -76.6259]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  nic: {name: Nicaragua, geonameid: 3617476, point: [13.0, -85.0], precision: country}
  colo: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
events:
  e1: {type: statement, places: [pana], start: 2024-07-01, end: 2024-07-01, date_precision: day, date_text: "", status: happened, actors: New president of Panama, main: true}
  e2: {type: appointment, places: [pana], start: 2024-07-01, end: 2024-07-01, date_precision: day, date_text: on Monday, status: happened, actors: Arturo Quintero, main: true}
  e3: {type: agreement, places: [pana], start: 2024-07-01, end: 2024-07-01, date_precision: day, date_text: within the hour, status: happened, actors: Foreign Minister Ximena Batista, main: true}
  e4: {type: visit, places: [pana], start: 2024-07-01, end: 2024-07-01, date_precision: day, date_text: "", status: happened, actors: secretary of homeland security, minor: true}
  e5: {type: displacement, places: [dar], start: 2023, end: 2024, date_precision: year, date_text: last year, displaced: 520000, displaced_qualifier: at_least, status: happened, actors: "More than 520,000 people"}
  e6: {type: other_accident, places: [car], start: 2024-06, end: 2024-06, date_precision: month, date_text: In June, killed: 10, status: happened, actors: "", targets: ten}
  e7: {type: decision, places: [pan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: he, targets: an ex-president, minor: true}
  e8: {type: verdict, places: [pan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: an ex-president, minor: true}
  e9: {type: election, places: [pan], start: 2024-05, end: 2024-05, date_precision: month, date_text: May, status: happened, actors: He}
  e11: {type: arrest, places: [ama], start: 2024-07-01, end: 2024-07-01, date_precision: day, date_text: "", arrested: 2, status: happened, actors: "", targets: Two, minor: true}
  e12: {type: construction, places: [can], start: null, end: null, date_precision: unknown, date_text: since, status: happened, actors: Border police, targets: razor wire}
  e14: {type: meeting, places: [apa], start: 2024-07, end: 2024-07, date_precision: month, date_text: before the end of the month, status: planned, actors: authorities}
  e15: {type: displacement, places: [laj], start: 2024-06-30, end: 2024-06-30, date_precision: day, date_text: on Sunday, displaced: 1150, status: happened, actors: "1,150", minor: true}
  e16: {type: protest, places: [ama], start: 2024-07-01, end: 2024-07-01, date_precision: day, date_text: "", status: happened, actors: some 50 environmentalists}
notes: ""
