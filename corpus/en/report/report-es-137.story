---
id: report-es-137
genre: report
country: ES
published: 2025-10-22
publisher: Levante Review
title: "One year after the {floods}(e1): who knew what, and when, in [Valencia](val event)"
---
ANALYSIS

At 8.11 p.m. on October 29, 2024, the mobile phones of five million people in the province of [Valencia](vale event) shrilled with a civil protection {alert}(e2). In [Paiporta](pai event), [Catarroja](cat event) and [Sedaví](sed event) the water was already chest high. By the time it {drained}(e1) off towards the [Albufera](alb mention) lagoon, 229 people were {dead}(e1).

Those minutes are at the centre of a criminal {inquiry}(e3) led by a judge in [Catarroja](cat event). Over eleven months she has {questioned}(e3) two former regional officials as suspects and {heard}(e3) more than 300 relatives. This week she {ordered}(e4) the seizure of recordings made that afternoon in the emergency coordination room at [L'Eliana](lel event).

The facts of the morning are hardly in dispute. The state weather agency {raised}(e5) its warning to red at 7.36 a.m. The University of [Valencia](val metonym org) {sent}(e6) its students home. In [Utiel](uti event), 80 kilometres inland, the [Magro](mag event) was {in the streets}(e1) by noon and firefighters from [Cuenca](cue mention) were {lifting}(e7) people off roofs. [Madrid](mad metonym) says it offered troops at 2 p.m.; the regional government says the gauge in the [Poyo](poy mention) ravine fell silent for two hours.

The then regional president {denied}(e8) again in September that a long lunch had kept him from the room. Every month tens of thousands have {marched}(e9) through the city to {demand}(e9) his head. At the state {funeral}(e10) planned for next Wednesday, he is {expected}(e10) to sit in the third row.

Money has come, unevenly. The insurance consortium has {paid}(e11) out €3.9 billion. In [Aldaia](ald mention) nine shops in ten have opened again; in [Letur](let event), in the province of [Albacete](alba mention), where six people {died}(e1), the old quarter is still fenced off. The railway to [Utiel](uti mention) is not due {back}(e12) until 2027.

[Spain](spa mention) has had warnings before. In October 1957 the [Turia](tur event) {killed}(e13) at least 81 in the city and was afterwards {moved}(e14) to a new bed, the very channel that spared the centre last year. In August 1996, a torrent {swept}(e15) away a campsite at [Biescas](bie event), in the [Huesca](hue event) [Pyrenees](pyr event), with 87 {dead}(e15). There a court {ruled}(e16), nine years on, that the state had to {pay}(e16).

---
places:
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  vale: {name: Valencia, geonameid: 2593113, point: [39.3003, -0.7122], precision: division}
  alb: {name: Albufera, point: [39.33, -0.35], precision: near}
  sed: {name: Sedaví, point: [39.42, -0.38]}
  pai: {name: Paiporta, geonameid: 2513029, point: [39.4281, -0.4177]}
  let: {name: Letur, point: [38.37, -2.1]}
  alba: {name: Albacete, geonameid: 2522257, point: [38.834, -1.9431], precision: division}
  poy: {name: Poyo, point: [39.45, -0.5], precision: near}
  lel: {name: "L'Eliana", point: [39.57, -0.53]}
  uti: {name: Utiel, geonameid: 2510075, point: [39.5667, -1.2]}
  cue: {name: Cuenca, geonameid: 3124132, point: [40.0667, -2.1333]}
  bie: {name: Biescas, geonameid: 3128034, point: [42.629, -0.3214]}
  hue: {name: Huesca, geonameid: 3120513, point: [42.1863, -0.0128], precision: division}
  ald: {name: Aldaia, point: [39.46, -0.46]}
  mag: {name: Magro, point: [39.55, -1.2], precision: near}
  tur: {name: Turia, point: [39.48, -0.38], precision: near}
  pyr: {name: Pyrenees, point: [42.6, 0.5], precision: area, radius_km: 150}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  cat: {name: Catarroja, geonameid: 2519690, point: [39.4, -0.4]}
events:
  e1: {type: flood, places: [vale, pai, cat, sed, uti, let], start: 2024-10-29, end: 2024-10-29, date_precision: day, date_text: "on October 29, 2024", killed: 229, status: happened, actors: "", main: true}
  e2: {type: statement, places: [val], start: 2024-10-29, end: 2024-10-29, date_precision: day, date_text: "At 8.11 p.m. on October 29, 2024", status: happened, actors: ""}
  e3: {type: investigation, places: [cat], start: null, end: null, date_precision: unknown, date_text: Over eleven months, status: happened, actors: a judge in Catarroja, targets: two former regional officials, main: true}
  e4: {type: decision, places: [lel], start: 2025-10-20, end: 2025-10-20, date_precision: week, date_text: This week, status: happened, actors: a judge in Catarroja, targets: recordings}
  e5: {type: statement, places: [val], start: 2024-10-29, end: 2024-10-29, date_precision: day, date_text: at 7.36 a.m., status: happened, actors: The state weather agency, minor: true}
  e6: {type: closure, places: [val], start: 2024-10-29, end: 2024-10-29, date_precision: day, date_text: "", status: happened, actors: The University of Valencia, targets: its students, minor: true}
  e7: {type: rescue, places: [uti], start: 2024-10-29, end: 2024-10-29, date_precision: day, date_text: by noon, status: happened, actors: firefighters from Cuenca, targets: people}
  e8: {type: statement, places: [], start: 2025-09, end: 2025-09, date_precision: month, date_text: in September, status: happened, actors: The then regional president}
  e9: {type: protest, places: [val], start: null, end: null, date_precision: unknown, date_text: Every month, status: happened, actors: tens of thousands}
  e10: {type: ceremony, places: [val], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: next Wednesday, status: planned, actors: ""}
  e11: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The insurance consortium}
  e12: {type: opening, places: [uti], start: 2027, end: 2027, date_precision: year, date_text: until 2027, status: planned, actors: "", targets: The railway, minor: true}
  e13: {type: flood, places: [val, tur], start: 1957-10, end: 1957-10, date_precision: month, date_text: In October 1957, killed: 81, killed_qualifier: at_least, status: happened, actors: the Turia}
  e14: {type: construction, places: [val], start: null, end: null, date_precision: unknown, date_text: afterwards, status: happened, actors: "", targets: the Turia, minor: true}
  e15: {type: flood, places: [bie], start: 1996-08, end: 1996-08, date_precision: month, date_text: In August 1996, killed: 87, status: happened, actors: "", targets: a campsite}
  e16: {type: verdict, places: [bie], start: 2005, end: 2005, date_precision: year, date_text: nine years on, status: happened, actors: a court, targets: the state}
notes: ""
