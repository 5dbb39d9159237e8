---
id: election-bo-29
genre: election
country: BO
published: 2025-10-20
publisher: Altiplano Wire
title: "Centrist {Wins}(e1) [Bolivia](bol event) {Runoff}(e1); Two {Die}(e2) in [El Alto](ela event) {Stampede}(e2)"
---
[LA PAZ](lap dateline), [Bolivia](bol dateline) — A centrist senator from [Tarija](tar mention) {won}(e1) [Bolivia](bol event)'s first presidential {runoff}(e1) on Sunday with 54.6% of the vote, official results showed, ending two decades of rule by one party.

{Celebrations}(e3) in [El Alto](ela event) turned deadly when part of a footbridge rail {gave way}(e2) at the [Ceja](cej event) shortly before midnight: two teenagers were {trampled}(e2) and 18 people hurt.

Turnout was 85%. {Voting}(e1) passed quietly except at [Villa Tunari](vil event), in the coca-growing [Chapare](cha event), where masked men {burned}(e4) four ballot boxes and {held}(e5) six poll workers for five hours. They were freed unharmed. The {vote}(e6) there will be repeated on November 2.

His rival, a former president, {conceded}(e7) at 9 p.m. in [Santa Cruz](san event) and urged his followers to go home; some 300 did not, and {threw stones}(e8) at the electoral court. Police made 27 {arrests}(e9).

The winner is to {take office}(e10) on November 8 in [La Paz](lap event). He inherits inflation of 23% and queues for diesel: on Saturday drivers who'd waited two days {blocked}(e11) the highway at [Caracollo](car event). He has {promised}(e12) not to devalue.

Bonds {climbed}(e13) three cents in [New York](new event) on Monday. [Washington](was metonym), whose ambassador was {expelled}(e14) in 2008, {congratulated}(e15) him within the hour, as did [Brasília](bra metonym); [Caracas](cara metonym) said nothing. In [Cochabamba](coc event), a judge {renewed}(e16) the warrant for the arrest of the party's founder, who has been hiding near [Lauca Ñ](lau event) since last October.

---
places:
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  tar: {name: Tarija, geonameid: 3903320, point: [-21.5355, -64.7296]}
  ela: {name: El Alto, point: [-16.469, -68.203], precision: division}
  cej: {name: Ceja, point: [-16.504, -68.163]}
  vil: {name: Villa Tunari, point: [-16.97, -65.42]}
  cha: {name: Chapare, point: [-16.9, -65.3], precision: area, radius_km: 60}
  san: {name: Santa Cruz de la Sierra, geonameid: 3904906, point: [-17.7863, -63.1812]}
  car: {name: Caracollo, point: [-17.64, -67.21]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  cara: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  coc: {name: Cochabamba, geonameid: 3919968, point: [-17.3819, -66.1599]}
  lau: {name: Lauca Ñ, point: [-16.95, -65.2], precision: near}
events:
  e1: {type: election, places: [bol], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: on Sunday, status: happened, actors: A centrist senator from Tarija, main: true}
  e2: {type: other_accident, places: [ela], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: shortly before midnight, killed: 2, injured: 18, status: happened, actors: "", targets: two teenagers, main: true}
  e3: {type: festival, places: [ela], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: other_crime, places: [vil], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: "", status: happened, actors: masked men, targets: four ballot boxes}
  e5: {type: abduction, places: [vil], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: "", status: happened, actors: masked men, targets: six poll workers}
  e6: {type: election, places: [vil], start: 2025-11-02, end: 2025-11-02, date_precision: day, date_text: on November 2, status: planned, actors: ""}
  e7: {type: statement, places: [san], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: at 9 p.m., status: happened, actors: His rival}
  e8: {type: riot, places: [san], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: "", status: happened, actors: some 300}
  e9: {type: arrest, places: [san], start: null, end: null, date_precision: unknown, date_text: "", arrested: 27, status: happened, actors: ""}
  e10: {type: appointment, places: [lap], start: 2025-11-08, end: 2025-11-08, date_precision: day, date_text: on November 8, status: planned, actors: The winner}
  e11: {type: protest, places: [car], start: 2025-10-18, end: 2025-10-18, date_precision: day, date_text: on Saturday, status: happened, actors: drivers}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, minor: true}
  e13: {type: market, places: [new], start: 2025-10-20, end: 2025-10-20, date_precision: day, date_text: on Monday, status: happened, actors: Bonds}
  e14: {type: sanction, places: [bol], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: "", targets: ambassador}
  e15: {type: statement, places: [was, bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington}
  e16: {type: verdict, places: [coc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a judge, targets: "the party's founder"}
notes: ""
