---
id: report-ph-307
genre: report
country: PH
published: 2025-06-10
publisher: Tablas Strait Times
title: "Two {dead}(e2), 14 {rescued}(e1) as boat {sinks}(e2) off [Romblon](rom event)"
---
Two passengers, one of them a three-year-old girl, {died}(e2) and 14 others were {rescued}(e1) when a wooden-hulled motorboat {capsized}(e2) in rough water off [Carabao Island](car event) on Sunday afternoon, the [Philippine](phi demonym org) Coast Guard (PCG) said Monday.

The MB Reyna Elena {left}(e3) [Santa Fe](san event) on [Tablas Island](tab mention) at 1:30 p.m. and was about two nautical miles from the resort of [Boracay](bor mention) when its outrigger {broke}(e2).

Fishermen from [San Jose](sanj mention) {pulled}(e1) ten people from the water, and a dive boat that was returning to [Boracay](bor mention) {picked up}(e1) the rest, Lt. Junior Grade Ana Mae Fabreo, PCG station commander in [Caticlan](cat event), told reporters.

The victims were identified as Mary Joy Gregorio, 57, a schoolteacher from [Odiongan](odi mention), and her granddaughter. A [French](fre demonym) tourist, 29, is being {treated}(e4) in [Kalibo](kal event) for a leg fracture.

The boat was licensed for 12 passengers. Its captain, who is in PCG {custody}(e5), could be held liable for reckless imprudence. Maritime Industry Authority regulations forbid outriggers from sailing when a gale warning is up; there was none on Sunday.

Seas in the area are treacherous during the southwest monsoon, and regular ferries to [Caticlan](cat mention) use the other side of the island from June to October.

"We asked for life vests, and he said they were under the rice," said survivor Joel Fajutagana, a waiter.

On the same day, a fishing boat with a crew of seven was {reported overdue}(e6) off [Coron](cor event), [Palawan](pal event). Search planes from [Puerto Princesa](pue mention) had found nothing as of noon Monday.

The Office of Civil Defense said 17 persons had {drowned}(e7) in the [Mimaropa](mim event) region this year, mostly swimmers. In August 2023, a ferry with 35 people on board {went down}(e8) near [Banton](ban event); all were saved. The worst peacetime disaster at sea anywhere, the loss of the Doña Paz in December 1987 with more than 4,300 lives, {occurred}(e9) between [Marinduque](mar mention) and [Mindoro](min mention).

The municipal council of [San Jose](sanj metonym) will {take up}(e10) a ban on afternoon trips at its {session}(e10) tomorrow.

---
places:
  rom: {name: Romblon, point: [12.4, 122.1], precision: area, radius_km: 50}
  car: {name: Carabao Island, point: [12.07, 121.93], precision: area, radius_km: 5}
  san: {name: Santa Fe, point: [12.16, 122.0]}
  tab: {name: Tablas Island, point: [12.4, 122.05], precision: area, radius_km: 25}
  bor: {name: Boracay, point: [11.97, 121.92], precision: area, radius_km: 4}
  sanj: {name: San Jose, point: [12.06, 121.94]}
  cat: {name: Caticlan, point: [11.92, 121.95]}
  odi: {name: Odiongan, point: [12.4, 121.98]}
  kal: {name: "Kalibo (poblacion)", geonameid: 1709632, point: [11.7061, 122.3644]}
  cor: {name: Coron, point: [12.0, 120.2]}
  pal: {name: Palawan, point: [9.8, 118.7], precision: area, radius_km: 150}
  mim: {name: Mimaropa, point: [12.2, 120.9], precision: area, radius_km: 200}
  ban: {name: Banton, point: [12.95, 122.1]}
  mar: {name: Marinduque, point: [13.4, 121.97], precision: area, radius_km: 20}
  min: {name: Mindoro, point: [13.0, 121.1], precision: area, radius_km: 70}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  pue: {name: Puerto Princesa, geonameid: 1692685, point: [9.7392, 118.7353]}
events:
  e1: {type: rescue, places: [car], start: 2025-06-08, end: 2025-06-08, date_precision: day, date_text: on Sunday afternoon, status: happened, actors: Fishermen from San Jose, targets: 14 others, main: true}
  e2: {type: sea_accident, places: [car], start: 2025-06-08, end: 2025-06-08, date_precision: day, date_text: on Sunday afternoon, killed: 2, injured: 1, status: happened, actors: "", targets: a wooden-hulled motorboat, main: true}
  e3: {type: transport_change, places: [san], start: 2025-06-08, end: 2025-06-08, date_precision: day, date_text: "at 1:30 p.m.", status: happened, actors: The MB Reyna Elena, minor: true}
  e4: {type: medical, places: [kal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A French tourist, minor: true}
  e5: {type: arrest, places: [cat], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: PCG, targets: Its captain}
  e6: {type: sea_accident, places: [cor], start: 2025-06-08, end: 2025-06-08, date_precision: day, date_text: On the same day, status: reported, actors: "", targets: a fishing boat with a crew of seven}
  e7: {type: death, places: [mim], start: 2025, end: 2025, date_precision: year, date_text: this year, killed: 17, status: happened, actors: "", targets: 17 persons}
  e8: {type: sea_accident, places: [ban], start: 2023-08, end: 2023-08, date_precision: month, date_text: In August 2023, status: happened, actors: "", targets: a ferry with 35 people on board}
  e9: {type: sea_accident, places: [mar, min], start: 1987-12, end: 1987-12, date_precision: month, date_text: in December 1987, killed: 4300, killed_qualifier: at_least, status: happened, actors: "", targets: the Doña Paz}
  e10: {type: meeting, places: [sanj], start: 2025-06-11, end: 2025-06-11, date_precision: day, date_text: tomorrow, status: planned, actors: The municipal council of San Jose, targets: a ban on afternoon trips}
notes: ""
