---
id: report-mx-08
genre: report
country: MX
published: 2024-09-19
publisher: Pacific Border Post
title: "[Culiacán](cul event) counts cost of ten days of cartel {fighting}(e1)"
---
[CULIACAN](culi dateline), [Mexico](mexi dateline) - Two more bodies were {found}(e2) on Thursday beside the highway to [Navolato](nav event), bringing to 39 the number of people {killed}(e1) since rival factions of the [Sinaloa](sin metonym org) cartel {went}(e1) to war with one another on September 9.

Another 44 people have been reported {missing}(e3), the state prosecutor's office said. In [Culiacán](cul event), a city of about one million, schools {reopened}(e4) on Monday only to send children home again when {shots}(e5) {rang}(e5) out in Las Quintas district, and restaurants {close}(e6) at dusk.

The {feud}(e1) pits the sons of a jailed drug lord against followers of his old partner, who was {arrested}(e7) on July 25 after a small plane carrying him {landed}(e8) at [Santa Teresa](san event), [New Mexico](new event), near [El Paso](elp mention), [Texas](tex mention). He says that he was {kidnapped}(e9) at a ranch outside the [Sinaloa](sin event) capital and flown over the border against his will. He {pleaded}(e10) not guilty last Friday in [Brooklyn](bro event).

Gunmen have {hijacked}(e11) lorries and {burned}(e11) them across the roads to [Mazatlán](maz mention) and [Los Mochis](los mention). In the township of [Costalito](cos event), south-east of the city, soldiers {exchanged}(e12) fire with a convoy of ten pick-ups for two hours on Tuesday; one officer was {wounded}(e12), and {seizures}(e13) included a .50-calibre rifle and 12 grenades. {Clashes}(e14) were also reported from [Elota](elo event), [Cosalá](cosa event) and [Concordia](con event), where families from four mountain hamlets have {taken}(e15) shelter in a church.

Independence Day {festivities}(e16), due last Sunday, were {called}(e16) off for the first time since the pandemic.

"We sell a third of what we did," said Rosario Beltrán, who has a stall at the Garmendia market. A chamber of commerce put losses at 500 million pesos ($26 million) a day.

General Ulises Carranza, commander of the Third Military Region in [Mazatlán](maz mention), told reporters on Monday that it did not depend on the army when calm would return but on the groups themselves - a remark for which he was sharply {criticised}(e17). [Mexico City](mex metonym) has {sent}(e18) 600 more special forces and National Guard troops.

Residents compare the mood to that of October 2019, when soldiers {detained}(e19) one of the sons and {released}(e20) him after hours of gun {battles}(e21) that {left}(e21) at least eight {dead}(e21), and of January 2023, when his second {capture}(e22), in [Jesús María](jes event), {cost}(e22) 29 lives.

---
places:
  cul: {name: Culiacán, geonameid: 4012176, point: [24.8021, -107.3942]}
  culi: {name: Culiacán, geonameid: 4012176, point: [24.8021, -107.3942]}
  nav: {name: Navolato, geonameid: 3995017, point: [24.7668, -107.6977]}
  sin: {name: Sinaloa, geonameid: 3983035, point: [25.6041, -108.001], precision: division}
  san: {name: Santa Teresa, point: [31.86, -106.67]}
  new: {name: New Mexico, geonameid: 5481136, point: [34.5003, -106.0008], precision: division}
  elp: {name: El Paso, geonameid: 5520993, point: [31.7587, -106.4869]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  bro: {name: Brooklyn, geonameid: 5110302, point: [40.6501, -73.9496]}
  maz: {name: Mazatlán, geonameid: 3996322, point: [23.2216, -106.4189]}
  los: {name: Los Mochis, geonameid: 3997479, point: [25.791, -108.9982]}
  cos: {name: Costalito, point: [24.7, -107.3], precision: near}
  elo: {name: Elota, point: [23.95, -106.85], precision: near}
  cosa: {name: Cosalá, geonameid: 4012707, point: [24.4114, -106.692]}
  con: {name: Concordia, geonameid: 3976324, point: [23.2869, -106.0639]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  jes: {name: Jesús María, point: [25.05, -107.43]}
  mexi: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: battle, places: [cul, sin], start: 2024-09-09, end: 2024-09-19, date_precision: day, date_text: since, killed: 39, status: happened, actors: rival factions, main: true}
  e2: {type: killing, places: [nav], start: 2024-09-19, end: 2024-09-19, date_precision: day, date_text: on Thursday, killed: 2, status: happened, actors: "", targets: Two more bodies}
  e3: {type: abduction, places: [sin], start: 2024-09-09, end: 2024-09-19, date_precision: day, date_text: "", status: happened, actors: "", targets: Another 44 people}
  e4: {type: opening, places: [cul], start: 2024-09-16, end: 2024-09-16, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: schools}
  e5: {type: shooting, places: [cul], start: 2024-09-16, end: 2024-09-16, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e6: {type: closure, places: [cul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: restaurants, minor: true}
  e7: {type: arrest, places: [san], start: 2024-07-25, end: 2024-07-25, date_precision: day, date_text: on July 25, arrested: 1, status: happened, actors: "", targets: his old partner}
  e8: {type: transport_change, places: [san], start: 2024-07-25, end: 2024-07-25, date_precision: day, date_text: on July 25, status: happened, actors: a small plane, minor: true}
  e9: {type: abduction, places: [cul], start: 2024-07-25, end: 2024-07-25, date_precision: day, date_text: "", status: reported, actors: "", targets: he}
  e10: {type: trial, places: [bro], start: 2024-09-13, end: 2024-09-13, date_precision: day, date_text: last Friday, status: happened, actors: He}
  e11: {type: robbery, places: [cul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gunmen, targets: lorries}
  e12: {type: battle, places: [cos], start: 2024-09-17, end: 2024-09-17, date_precision: day, date_text: on Tuesday, injured: 1, status: happened, actors: soldiers, targets: a convoy of ten pick-ups}
  e13: {type: raid, places: [cos], start: 2024-09-17, end: 2024-09-17, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: a .50-calibre rifle and 12 grenades, minor: true}
  e14: {type: battle, places: [elo, cosa, con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: displacement, places: [con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: families from four mountain hamlets}
  e16: {type: festival, places: [cul], start: 2024-09-15, end: 2024-09-15, date_precision: day, date_text: last Sunday, status: happened, negated: true, actors: "", targets: Independence Day festivities}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: General Ulises Carranza, minor: true}
  e18: {type: other, places: [sin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mexico City, targets: 600 more special forces and National Guard troops}
  e19: {type: arrest, places: [cul], start: 2019-10, end: 2019-10, date_precision: month, date_text: October 2019, arrested: 1, status: happened, actors: soldiers, targets: one of the sons}
  e20: {type: rescue, places: [cul], start: 2019-10, end: 2019-10, date_precision: month, date_text: October 2019, status: happened, actors: soldiers, targets: one of the sons, minor: true}
  e21: {type: battle, places: [cul], start: 2019-10, end: 2019-10, date_precision: month, date_text: October 2019, killed: 8, killed_qualifier: at_least, status: happened, actors: ""}
  e22: {type: arrest, places: [jes], start: 2023-01, end: 2023-01, date_precision: month, date_text: January 2023, killed: 29, arrested: 1, status: happened, actors: ""}
notes: ""
