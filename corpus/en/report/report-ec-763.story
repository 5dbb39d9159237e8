---
id: report-ec-763
genre: report
country: EC
published: 2024-09-23
publisher: Pacific Andean Report
title: "Eight {shot}(e1) dead at [Manta](man event) wake; {blackouts}(e2) lengthen to 12 hours"
---
[GUAYAQUIL](gua dateline) — Gunmen {burst}(e1) into a wake in the [Ecuadorian](ecu demonym) port of [Manta](man event) on Saturday night and {killed}(e1) eight people, two of them girls of 12 and 15, days after the murder of the man who was being mourned.

[Manabí](mana metonym) police chief Col. Xavier Proaño said four attackers got out of a white pickup in the [San Mateo](san event) neighborhood and {fired}(e1) more than 90 rounds. Nine people were {wounded}(e1). The vehicle was {found}(e3) burning near [Montecristi](mon event).

The dead man, a boat builder of 44, had {refused}(e4) to hand over speedboats, a relative said. He was {gunned down}(e5) on Wednesday on his way back from [Jaramijó](jar event). "We hadn't even closed the coffin," said the relative, who spoke from [Portoviejo](por mention) on condition that he not be named.

The government {sent}(e6) 600 soldiers and {prolonged}(e7) the state of emergency, in force since January in [Manabí](mana event), [Guayas](guaya event), [El Oro](elo event) and four other provinces, by 30 days. It was then that masked men {seized}(e8) a TV studio live on air in [Guayaquil](gua event) and a gang leader {vanished}(e9) from his cell.

Murders have {fallen}(e10) by 17 percent this year from last year's record of 8,248. But extortion and abductions have {gone up}(e10), and on Sept. 12 the director of the country's biggest prison was {killed}(e11) in her car on the [Daule](dau event) road.

As if that weren't enough, power cuts {extended}(e2) on Monday from eight to 12 hours a day in 12 provinces. The worst drought in 61 years has {emptied}(e12) the [Mazar](maz event) reservoir, in the south, and the Coca Codo Sinclair plant, in [Napo](nap mention), is working at a third of its capacity. A barge with generators, {rented}(e13) in [Turkey](tur mention), {docked}(e13) in [Guayaquil](gua event) last week but is not yet connected.

In [Quito](qui event), firefighters were still {battling}(e14) flames on [Auqui](auq event) hill that have {driven}(e15) 100 families out. In [Loja](loj event), a fire {burned}(e14) the hangars of an abandoned airstrip. [Peru](per metonym) and [Colombia](col metonym), which {stopped}(e16) electricity sales on the weekend because of its own lack of rain, have lent helicopters.

President Julián Andrade has {canceled}(e17) his trip to [New York](new mention) for the U.N. General Assembly. Voters {go}(e18) to the polls on Feb. 9. Candidates began to {register}(e19) in [Ambato](amb event) and [Cuenca](cue event) on Friday.

---
places:
  man: {name: Manta, geonameid: 3654410, point: [-0.9494, -80.7314]}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  mana: {name: Manabí, point: [-0.9, -80.2], precision: division}
  san: {name: San Mateo, point: [-0.96, -80.8]}
  mon: {name: Montecristi, point: [-1.05, -80.66]}
  jar: {name: Jaramijó, point: [-0.95, -80.64]}
  por: {name: Portoviejo, geonameid: 3652941, point: [-1.0576, -80.4514]}
  guaya: {name: Guayas, point: [-2.0, -79.9], precision: division}
  elo: {name: El Oro, point: [-3.5, -79.8], precision: division}
  dau: {name: Daule, point: [-1.9, -79.95], precision: near}
  maz: {name: Mazar, point: [-2.6, -78.62], precision: near}
  nap: {name: Napo, point: [-0.9, -77.8], precision: division}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  auq: {name: Auqui, point: [-0.22, -78.44], precision: near}
  loj: {name: Loja, geonameid: 3654667, point: [-3.9931, -79.2042]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  amb: {name: Ambato, geonameid: 3660689, point: [-1.2491, -78.6167]}
  cue: {name: Cuenca, geonameid: 3658666, point: [-2.8953, -78.9963]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  ecua: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
events:
  e1: {type: shooting, places: [man, san], start: 2024-09-21, end: 2024-09-21, date_precision: day, date_text: on Saturday night, killed: 8, injured: 9, status: happened, actors: Gunmen, targets: eight people, main: true}
  e2: {type: outage, places: [ecua], start: 2024-09-23, end: 2024-09-23, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e3: {type: discovery, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The vehicle, minor: true}
  e4: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The dead man, targets: speedboats, minor: true}
  e5: {type: shooting, places: [jar], start: 2024-09-18, end: 2024-09-18, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: "", targets: The dead man}
  e6: {type: decision, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: 600 soldiers, minor: true}
  e7: {type: decision, places: [mana, guaya, elo], start: null, end: null, date_precision: unknown, date_text: by 30 days, status: happened, actors: The government, targets: the state of emergency}
  e8: {type: attack, places: [gua], start: 2024-01, end: 2024-01, date_precision: month, date_text: since January, status: happened, actors: masked men, targets: a TV studio}
  e9: {type: other_crime, places: [], start: 2024-01, end: 2024-01, date_precision: month, date_text: "", status: happened, actors: a gang leader}
  e10: {type: killing, places: [ecua], start: 2024, end: 2024, date_precision: year, date_text: this year, status: happened, actors: "", minor: true}
  e11: {type: killing, places: [dau], start: 2024-09-12, end: 2024-09-12, date_precision: day, date_text: on Sept. 12, killed: 1, status: happened, actors: "", targets: "the director of the country's biggest prison"}
  e12: {type: drought, places: [maz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: reservoir}
  e13: {type: deal, places: [gua], start: 2024-09-16, end: 2024-09-16, date_precision: week, date_text: last week, status: happened, actors: "", targets: A barge with generators}
  e14: {type: wildfire, places: [qui, auq, loj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: hill}
  e15: {type: displacement, places: [auq, qui], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: 100 families}
  e16: {type: decision, places: [col], start: 2024-09-21, end: 2024-09-22, date_precision: day, date_text: on the weekend, status: happened, actors: Colombia, targets: electricity sales}
  e17: {type: visit, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: President Julián Andrade}
  e18: {type: election, places: [ecua], start: 2025-02-09, end: 2025-02-09, date_precision: day, date_text: on Feb. 9, status: planned, actors: Voters}
  e19: {type: election, places: [amb, cue], start: 2024-09-20, end: 2024-09-20, date_precision: day, date_text: on Friday, status: happened, actors: Candidates, minor: true}
notes: ""
