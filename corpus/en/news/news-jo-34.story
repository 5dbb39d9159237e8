---
id: news-jo-34
genre: news
country: JO
published: 2025-09-19
publisher: Petra Gazette
title: "Truck driver {kills}(e1) two [Israeli](isr demonym) soldiers at border bridge"
---
A driver bringing aid for [Gaza](gaz mention) from [Jordan](jor mention) {opened fire}(e1) at the border crossing on Thursday, {killing}(e1) two [Israeli](isr demonym) soldiers, and was himself {shot dead}(e2) by guards.

It happened on the western side of the [Allenby Bridge](all event) early in the afternoon. His pistol jammed and he went on with a knife, the army said. The victims were a reserve lieutenant colonel of 68 and a sergeant of 20.

The foreign ministry in [Amman](amm event) {condemned}(e3) the {attack}(e1) and {opened an inquiry}(e4). It named the driver as a man of 57 from [Zarqa](zar mention), who had {begun carrying}(e5) aid three months before. His two brothers were {taken in for questioning}(e6).

The bridge was {closed}(e7) in both directions until Sunday; hundreds of travellers spent the night in the hall. Aid convoys are {halted}(e8) for good, an [Israeli](isr demonym) official said.

A year ago, almost to the day, a lorry driver {shot}(e9) three guards dead at the same place.

---
places:
  gaz: {name: Gaza Strip, geonameid: 281132, point: [31.4263, 34.3654], precision: division}
  all: {name: Allenby Bridge, point: [31.874, 35.54], precision: near}
  zar: {name: Zarqa, geonameid: 250090, point: [32.0727, 36.088]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
  amm: {name: Amman, geonameid: 250441, point: [31.9552, 35.945]}
events:
  e1: {type: shooting, places: [all], start: 2025-09-18, end: 2025-09-18, date_precision: day, date_text: on Thursday, killed: 2, status: happened, actors: A driver, targets: two Israeli soldiers, main: true}
  e2: {type: shooting, places: [all], start: 2025-09-18, end: 2025-09-18, date_precision: day, date_text: on Thursday, killed: 1, status: happened, actors: A driver, targets: two Israeli soldiers, main: true}
  e3: {type: statement, places: [amm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The foreign ministry in Amman, targets: the attack}
  e4: {type: investigation, places: [amm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The foreign ministry in Amman}
  e5: {type: aid, places: [gaz], start: 2025-06, end: 2025-06, date_precision: month, date_text: three months before, status: happened, actors: the driver, minor: true}
  e6: {type: arrest, places: [zar], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: His two brothers}
  e7: {type: closure, places: [all], start: 2025-09-18, end: 2025-09-21, date_precision: day, date_text: until Sunday, status: happened, actors: "", targets: The bridge}
  e8: {type: decision, places: [all], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The bridge}
  e9: {type: shooting, places: [all], start: 2024-09, end: 2024-09, date_precision: month, date_text: A year ago, killed: 3, status: happened, actors: a lorry driver, targets: three guards}
notes: ""
