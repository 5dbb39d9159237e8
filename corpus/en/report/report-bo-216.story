---
id: report-bo-216
genre: report
country: BO
published: 2019-09-27
publisher: Santa Cruz Reporter
title: "Rain {slows}(e1) [Chiquitania](chi event) {fires}(e1) that have {burned}(e1) 4 million hectares"
---
{Rain}(e12) {fell}(e12) on Wednesday on parts of eastern [Bolivia](bol event) for the first time in two months, and firefighters {said}(e1) on Thursday that only 14 of 97 {fires}(e1) in the [Chiquitania](chi event) dry forest were still active.

Since July, when a decree allowed farmers to clear land by burning, the {flames}(e1) have {consumed}(e1) over 4.1 million hectares, an area as large as [Switzerland](swi mention), in [Santa Cruz](san event) department. Five people have {died}(e1), three of them volunteers from [Okinawa Uno](oki mention) who were {overcome}(e1) by smoke near [Concepción](con event).

"Two days of this and we'll have it," said fire officer Lider Mamani at the command post in [Roboré](rob event). "Two days of sun and it'll have us."

A Boeing 747 {hired}(e2) from an [American](ame demonym) company has {made}(e2) 165 flights from [Viru Viru](vir event) airport. [Argentina](arg metonym) {sent}(e13) 200 firefighters, who {left}(e3) on Tuesday from [San Ignacio de Velasco](sani event).

Thousands of people from lowland indigenous groups, who {set out}(e4) from [San Ignacio](sanig mention) on 16 September, {reached}(e4) [Cotoca](cot event) on Thursday and plan to be in [Santa Cruz de la Sierra](sant event) on Saturday. They {demand}(e4) that the decree be withdrawn and a national disaster declared. The president, who is {seeking}(e5) a fourth term on 20 October, refuses both; on Sunday he {suspended}(e6) his campaign for a week to direct the work from a helicopter.

A general {assembly}(e7) of the city's civic committee has {called}(e7) a {strike}(e8) for 4 October.

Biologists from the Noel Kempff Mercado museum who {went}(e9) into the [Tucabaca](tuc event) reserve last week found burnt tapirs and anteaters; they believe that two million wild animals {died}(e1). In [Aguas Calientes](agu event), a shelter is {treating}(e10) 57 of them.

{Fires}(e11) across the border in [Paraguay](par mention)'s [Bahía Negra](bah event) were {out}(e11), its environment minister said.

---
places:
  chi: {name: Chiquitania, point: [-17.0, -60.5], precision: area, radius_km: 200}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  san: {name: Santa Cruz Department, geonameid: 3904907, point: [-16.5168, -61.137], precision: division}
  oki: {name: Okinawa Uno, point: [-17.22, -62.89]}
  con: {name: Concepción, point: [-16.13, -62.02]}
  rob: {name: Roboré, point: [-18.33, -59.76]}
  vir: {name: Viru Viru, point: [-17.64, -63.14], precision: near}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  sani: {name: San Ignacio de Velasco, point: [-16.37, -60.96]}
  sanig: {name: San Ignacio, point: [-16.37, -60.96]}
  cot: {name: Cotoca, geonameid: 3918937, point: [-17.8167, -63.05]}
  sant: {name: Santa Cruz de la Sierra, geonameid: 3904906, point: [-17.7863, -63.1812]}
  tuc: {name: Tucabaca, point: [-18.2, -59.3], precision: near}
  agu: {name: Aguas Calientes, point: [-18.45, -59.5], precision: near}
  par: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  bah: {name: Bahía Negra, point: [-20.23, -58.17]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: wildfire, places: [chi, san, con, tuc, bol], start: 2019-07, end: 2019-09, date_precision: month, date_text: Since July, killed: 5, status: happened, actors: "", main: true}
  e12: {type: extreme_weather, places: [chi], start: 2019-09-25, end: 2019-09-25, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e13: {type: aid, places: [sani], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Argentina, targets: 200 firefighters}
  e2: {type: aid, places: [vir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A Boeing 747, targets: 165 flights}
  e3: {type: transport_change, places: [sani], start: 2019-09-24, end: 2019-09-24, date_precision: day, date_text: on Tuesday, status: happened, actors: 200 firefighters, minor: true}
  e4: {type: protest, places: [cot, sanig, sant], start: 2019-09-16, end: 2019-09-28, date_precision: day, date_text: on 16 September, status: happened, actors: Thousands of people from lowland indigenous groups, main: true}
  e5: {type: election, places: [bol], start: 2019-10-20, end: 2019-10-20, date_precision: day, date_text: on 20 October, status: planned, actors: The president}
  e6: {type: decision, places: [bol], start: 2019-09-22, end: 2019-09-22, date_precision: day, date_text: on Sunday, status: happened, actors: The president, targets: his campaign, minor: true}
  e7: {type: decision, places: [sant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "A general assembly of the city's civic committee", minor: true}
  e8: {type: strike, places: [san], start: 2019-10-04, end: 2019-10-04, date_precision: day, date_text: for 4 October, status: planned, actors: ""}
  e9: {type: survey, places: [tuc], start: 2019-09-16, end: 2019-09-16, date_precision: week, date_text: last week, status: happened, actors: Biologists from the Noel Kempff Mercado museum, minor: true}
  e10: {type: medical, places: [agu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a shelter, minor: true}
  e11: {type: wildfire, places: [bah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
