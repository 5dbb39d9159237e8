---
id: election-bo-29
genre: election
country: BO
published: 2025-10-20
publisher: Altiplano Wire
title: "Centrist {Wins}(e1) [Bolivia](bol event) Runoff; Two {Die}(e2) in [El Alto](ela event) Stampede"
---
[LA PAZ](lap dateline), [Bolivia](bol dateline) — A centrist senator from [Tarija](tar mention) {won}(e1) [Bolivia](bol event)'s first presidential {runoff}(e1) on Sunday with 54.6% of the vote, official results showed, ending two decades of rule by one party.

Celebrations in [El Alto](ela event) {turned}(e2) deadly when part of a footbridge rail {gave}(e2) way at the [Ceja](cej event) shortly before midnight: two teenagers were {trampled}(e2) and 18 people hurt.

Turnout was 85%. Voting {passed}(e1) quietly except at [Villa Tunari](vil event), in the coca-growing [Chapare](cha event), where masked men {burned}(e3) four ballot boxes and {held}(e4) six poll workers for five hours. They were {freed}(e4) unharmed. The vote there will be {repeated}(e5) on November 2.

His rival, a former president, {conceded}(e6) at 9 p.m. in [Santa Cruz](san event) and {urged}(e6) his followers to go home; some 300 did not, and {threw}(e7) stones at the electoral court. Police {made}(e8) 27 arrests.

The winner is to {take}(e9) office on November 8 in [La Paz](lap event). He inherits inflation of 23% and queues for diesel: on Saturday drivers who'd waited two days {blocked}(e10) the highway at [Caracollo](car event). He has {promised}(e11) not to devalue.

Bonds {climbed}(e12) three cents in [New York](new event) on Monday. [Washington](was metonym), whose ambassador was {expelled}(e13) in 2008, {congratulated}(e14) him within the hour, as did [Brasília](bra metonym); [Caracas](cara metonym) said nothing. In [Cochabamba](coc event), a judge {renewed}(e15) the warrant for the arrest of the party's founder, who has been {hiding}(e15) near [Lauca Ñ](lau event) since last October.

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
  e2: {type: other_accident, places: [cej, ela], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: shortly before midnight, killed: 2, injured: 18, status: happened, actors: "", targets: two teenagers}
  e3: {type: attack, places: [vil, cha], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: "", status: happened, actors: masked men, targets: four ballot boxes}
  e4: {type: abduction, places: [vil, cha], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: for five hours, injured: 0, status: happened, actors: masked men, targets: six poll workers}
  e5: {type: election, places: [vil, cha], start: 2025-11-02, end: 2025-11-02, date_precision: day, date_text: on November 2, status: planned, actors: ""}
  e6: {type: statement, places: [san], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: at 9 p.m., status: happened, actors: His rival}
  e7: {type: riot, places: [san], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: "", status: happened, actors: some 300}
  e8: {type: arrest, places: [san], start: 2025-10-19, end: 2025-10-19, date_precision: day, date_text: "", arrested: 27, status: happened, actors: Police}
  e9: {type: appointment, places: [lap], start: 2025-11-08, end: 2025-11-08, date_precision: day, date_text: on November 8, status: planned, actors: The winner}
  e10: {type: protest, places: [car], start: 2025-10-18, end: 2025-10-18, date_precision: day, date_text: on Saturday, status: happened, actors: drivers}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He}
  e12: {type: market, places: [new], start: 2025-10-20, end: 2025-10-20, date_precision: day, date_text: on Monday, status: happened, actors: Bonds}
  e13: {type: sanction, places: [], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: "", targets: ambassador}
  e14: {type: statement, places: [], start: 2025-10-20, end: 2025-10-20, date_precision: day, date_text: within the hour, status: happened, actors: Washington}
  e15: {type: decision, places: [coc, lau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a judge, targets: "the party's founder"}
notes: ""
