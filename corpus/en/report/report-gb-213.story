---
id: report-gb-213
genre: report
country: GB
published: 2025-04-30
publisher: Thames Continental
title: "Lights {on}(e1) again in [Spain](spa event) and [Portugal](por event), questions still in the dark"
---
A day after 55 million people were plunged into the {dark}(e1), grid operators in [Madrid](mad mention) and [Lisbon](lis mention) said on Tuesday that supply had been {restored}(e2) everywhere on the mainland, but not what had taken it away.

The {blackout}(e1) {began}(e1) at 12.33 p.m. on Monday, when 15 gigawatts, three fifths of what [Spain](spa mention) was using, {vanished}(e1) in five seconds. Trains {stopped}(e3) between stations: at [Calatayud](cal event), 410 passengers spent the night in their seats, and near [Puertollano](pue event) villagers {carried}(e4) omelettes down the embankment. In [Madrid](mad event), 286 people had to be {freed}(e4) from lifts. The metro {reopened}(e5) at eight in the morning.

At least six people are thought to have {died}(e6). In [Taboadela](tab event), in [Galicia](gal mention), a couple and their son were {killed}(e6) by fumes from a generator that ran the father's ventilator. A woman {died}(e7) in a {fire}(e7) started by a candle in the [Carabanchel](car event) district of the capital.

"You could see the stars over Gran Vía," said Alba Crespo, a nurse from [Getafe](get mention) who {walked}(e8) home for three hours. "I had never seen that. Everybody was talking to everybody."

The [Portuguese](port demonym), who were importing a third of their current at the time, had planes {diverted}(e9) to [Faro](far event) and [Seville](sev event). Petrol stations {closed}(e10), supermarkets were {cleared}(e10) of water. A few thousand homes around [Perpignan](per event), in [France](fra event), and [Andorra](and event) {lost power}(e1) for minutes.

The [Spanish](span demonym) prime minister, Gonzalo Arrieta, {ruled out}(e11) nothing on Tuesday, but the operator's director of services said that there had been "no intrusion of any kind". A judge at the high court has nevertheless {opened}(e12) a {case}(e12) to see whether it was sabotage. The opposition {blamed}(e13) an excess of solar power.

Consultants said the two separate losses of generation in the south-west, perhaps in [Extremadura](ext event), had been too quick for the links with [France](fra mention) to make up for. Those carry only 3 per cent of what the peninsula can produce. A new one, under the [Bay of Biscay](bay mention) to [Cubnezais](cub mention), near [Bordeaux](bor mention), is {due}(e14) in 2028.

[Italy](ita event) {went dark}(e15) in much the same way in September 2003 after a tree touched a line in [Switzerland](swi event). It took 18 hours to {restore}(e15) power in [Sicily](sic event). [Spain](spa mention), at ten, did rather better, thanks to its dams and to a cable from [Morocco](mor mention).

{Inquiries}(e16) by [Brussels](bru metonym) and by both governments will {take}(e16) until the autumn.

---
places:
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  cal: {name: Calatayud, geonameid: 3127047, point: [41.3535, -1.6432]}
  pue: {name: Puertollano, geonameid: 2512177, point: [38.6871, -4.1073]}
  tab: {name: Taboadela, point: [42.24, -7.82]}
  gal: {name: Galicia, geonameid: 3336902, point: [42.763, -8.0183], precision: division}
  car: {name: Carabanchel, point: [40.38, -3.74], precision: near}
  get: {name: Getafe, geonameid: 3121437, point: [40.3057, -3.733]}
  far: {name: Faro, geonameid: 2268339, point: [37.0187, -7.9272]}
  sev: {name: Seville, point: [37.38, -5.98]}
  per: {name: Perpignan, geonameid: 2987914, point: [42.6976, 2.8954]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  and: {name: Andorra, geonameid: 3041565, point: [42.55, 1.58333], precision: country}
  ext: {name: Extremadura, geonameid: 2593112, point: [39.2083, -6.1173], precision: division}
  bay: {name: Bay of Biscay, point: [45.0, -4.0], precision: area, radius_km: 250}
  cub: {name: Cubnezais, point: [45.08, -0.41]}
  bor: {name: Bordeaux, geonameid: 3031582, point: [44.8412, -0.5805]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  sic: {name: Sicily, geonameid: 2523119, point: [37.63, 14.0858], precision: division}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  port: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  span: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
events:
  e1: {type: outage, places: [spa, por, per, and], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: at 12.33 p.m. on Monday, status: happened, actors: "", targets: 55 million people, main: true}
  e2: {type: construction, places: [spa, por], start: 2025-04-29, end: 2025-04-29, date_precision: day, date_text: on Tuesday, status: happened, actors: grid operators, targets: supply, main: true}
  e3: {type: transport_change, places: [cal, pue], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: "", targets: Trains}
  e4: {type: rescue, places: [mad, pue], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: "", targets: 286 people}
  e5: {type: opening, places: [mad], start: 2025-04-29, end: 2025-04-29, date_precision: day, date_text: at eight in the morning, status: happened, actors: "", targets: The metro, minor: true}
  e6: {type: poisoning, places: [tab], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: fumes from a generator, targets: a couple and their son}
  e7: {type: fire, places: [car], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: A woman}
  e8: {type: other, places: [mad], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: for three hours, status: happened, actors: Alba Crespo, minor: true}
  e9: {type: transport_change, places: [far, sev], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: "", targets: planes}
  e10: {type: closure, places: [por], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: "", targets: Petrol stations, minor: true}
  e11: {type: statement, places: [spa], start: 2025-04-29, end: 2025-04-29, date_precision: day, date_text: on Tuesday, status: happened, actors: "The Spanish prime minister, Gonzalo Arrieta"}
  e12: {type: investigation, places: [mad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A judge at the high court}
  e13: {type: statement, places: [spa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The opposition, minor: true}
  e14: {type: opening, places: [cub, bay], start: 2028, end: 2028, date_precision: year, date_text: in 2028, status: planned, actors: "", minor: true}
  e15: {type: outage, places: [ita, swi, sic], start: 2003-09, end: 2003-09, date_precision: month, date_text: in September 2003, status: happened, actors: ""}
  e16: {type: investigation, places: [spa, por], start: 2025, end: 2025, date_precision: year, date_text: until the autumn, status: planned, actors: Brussels}
notes: ""
