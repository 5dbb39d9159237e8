---
id: diplomacy-co-26
genre: diplomacy
country: CO
published: 2025-10-16
publisher: Cordillera Press
title: "[Bogotá](bog metonym), [Quito](qui metonym) {Swap}(e1) Prisoners and {Reopen}(e2) Bridge at [Rumichaca](rum event)"
---
[IPIALES](ipi dateline), [Colombia](col dateline) — [Colombia](col metonym) and [Ecuador](ecu metonym) {exchanged}(e1) 58 prisoners on the bridge at [Rumichaca](rum event) on Wednesday and {opened}(e2) it to lorries for the first time in five weeks, ending a quarrel that began with a {raid}(e3) on the wrong farm.

On 9 September [Ecuadorian](ecua demonym) soldiers chasing fuel thieves {crossed}(e3) into [Nariño](nar event) and {shot dead}(e3) two brothers near [Carlosama](car event). [Bogotá](bog metonym) {expelled}(e4) two attachés; [Quito](qui metonym) {closed}(e5) the border the next day.

The {deal}(e6) was brokered by [Brasília](bra metonym) and {signed}(e6) on Sunday in [Leticia](let event). Under it the brothers' family will {receive}(e7) $400,000 and an [Ecuadorian](ecua demonym) lieutenant will be {tried}(e8) in [Guayaquil](gua event). He has been in {custody}(e9) since the 20th.

Traders in [Tulcán](tul event), where four of ten shops had {shut}(e10), {set off fireworks}(e11). "I sold eleven chickens in September," said Blanca Puetate. "Eleven."

The two presidents {spoke}(e12) by telephone and are to {meet}(e13) in [Cuenca](cue event) on 3 November. There's more to discuss: in August a pipeline was {bombed}(e14) at [Orito](ori event), {spilling}(e14) 4,000 barrels into a tributary that supplies [Lago Agrio](lag event), and in [San Lorenzo](san event) six fishermen were {abducted}(e15) a month ago by a gang with bases on both sides. Two were {released}(e16) last week; nothing has been heard of the rest.

In 2008 [Colombia](col metonym) {bombed}(e17) a rebel camp at [Angostura](ang event), in [Ecuador](ecu event), {killing}(e17) 25. Relations were not {restored}(e18) until 2010.

---
places:
  ipi: {name: Ipiales, geonameid: 3680539, point: [0.825, -77.6397]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  ecua: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  rum: {name: Rumichaca, point: [0.815, -77.665]}
  nar: {name: Nariño, geonameid: 3674021, point: [1.6017, -77.9777], precision: division}
  car: {name: Carlosama, point: [0.87, -77.73], precision: near}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  let: {name: Leticia, geonameid: 3676623, point: [-4.2108, -69.9394]}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  tul: {name: Tulcán, geonameid: 3650472, point: [0.8124, -77.7171]}
  cue: {name: Cuenca, geonameid: 3658666, point: [-2.8953, -78.9963]}
  ori: {name: Orito, geonameid: 3829343, point: [0.6675, -76.873]}
  lag: {name: Nueva Loja, geonameid: 3655185, point: [0.086, -76.8953]}
  san: {name: San Lorenzo, point: [1.28, -78.84]}
  ang: {name: Angostura, point: [0.38, -76.35], precision: near}
events:
  e1: {type: agreement, places: [rum], start: 2025-10-15, end: 2025-10-15, date_precision: day, date_text: on Wednesday, status: happened, actors: Colombia and Ecuador, targets: 58 prisoners, main: true}
  e2: {type: opening, places: [rum], start: 2025-10-15, end: 2025-10-15, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e3: {type: shooting, places: [car], start: 2025-09-09, end: 2025-09-09, date_precision: day, date_text: On 9 September, killed: 2, status: happened, actors: Ecuadorian soldiers, targets: two brothers, main: true}
  e4: {type: sanction, places: [bog], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bogotá, targets: two attachés}
  e5: {type: closure, places: [rum], start: 2025-09-10, end: 2025-09-10, date_precision: day, date_text: the next day, status: happened, actors: Quito, targets: the border}
  e6: {type: agreement, places: [let], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: on Sunday, status: happened, actors: Brasília, main: true}
  e7: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: "the brothers' family"}
  e8: {type: trial, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: lieutenant}
  e9: {type: arrest, places: [], start: 2025-09-20, end: 2025-09-20, date_precision: day, date_text: since the 20th, arrested: 1, status: happened, actors: "", targets: lieutenant}
  e10: {type: closure, places: [tul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: four of ten shops, minor: true}
  e11: {type: festival, places: [tul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Traders}
  e12: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The two presidents, minor: true}
  e13: {type: meeting, places: [cue], start: 2025-11-03, end: 2025-11-03, date_precision: day, date_text: on 3 November, status: planned, actors: The two presidents}
  e14: {type: bombing, places: [ori], start: 2025-08, end: 2025-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: a pipeline}
  e15: {type: abduction, places: [san], start: 2025-09, end: 2025-09, date_precision: month, date_text: a month ago, status: happened, actors: a gang, targets: six fishermen}
  e16: {type: abduction, places: [san], start: 2025-10-06, end: 2025-10-06, date_precision: week, date_text: last week, status: happened, actors: "", targets: Two}
  e17: {type: airstrike, places: [ang], start: 2008, end: 2008, date_precision: year, date_text: In 2008, killed: 25, status: happened, actors: Colombia, targets: a rebel camp}
  e18: {type: agreement, places: [col, ecu], start: 2010, end: 2010, date_precision: year, date_text: until 2010, status: happened, actors: ""}
notes: ""
