---
id: report-cy-809
genre: report
country: CY
published: 2023-11-10
publisher: Nicosia Observer
title: "Eleven {arrested}(e1) as [Limassol](lim event) gangs {attack}(e2) delivery riders; {salmonella}(e3) {closes}(e22) two kitchens"
---
Police have {detained}(e1) 11 people, three of them under 18, over a series of {assaults}(e2) on delivery riders in [Limassol](lim event) that have left a 26-year-old from [Bangladesh](ban mention) in intensive care.

The {attacks}(e2) {took place}(e2) on Tuesday and Wednesday nights in the districts of [Zakaki](zak event) and [Kato Polemidia](kat event). Youths on foot {threw}(e2) stones at riders and {set fire}(e2) to four mopeds. Seven men were {hurt}(e2).

"I have a contract for food and none for stones," said Prakash Tamang, 31, of [Nepal](nep mention), who drove in [Paphos](pap mention) until last year.

A district judge on Thursday {remanded}(e4) nine of the suspects for six days; two were {released}(e4). Justice Minister Elena Hadjicosta {visited}(e5) the hospital and {promised}(e6) patrols until Christmas. About 250 riders {parked}(e7) their bikes before the town hall that evening and {refused}(e7) all orders for three hours.

The island has seen a rise in such violence. In late August, masked men {beat}(e8) migrants and {smashed}(e8) shops in [Chlorakas](chl event), near [Paphos](pap mention), and on 1 September a march of 500 in [Limassol](lim event) {ended}(e9) with firebombs and 13 {arrests}(e9). Twenty-one people go on {trial}(e10) for that in January. In September, [Pakistani](pak demonym) shops were {burned}(e11) at [Episkopi](epi event).

Asylum applications are falling, however. The number {dropped}(e12) by half to 8,900 in the first ten months of the year, and 7,400 people were {returned}(e13), mostly to [Nigeria](nig mention) and [Pakistan](paki mention). Boats from [Lebanon](leb mention) are another matter: 264 people {landed}(e14) at [Cape Greco](cap event) and [Protaras](pro event) over the weekend.

In other news, 34 pupils of a school at [Lakatamia](lak event) {fell ill}(e3) with salmonella after a lunch of chicken on Monday. Six were {kept}(e15) in hospital. The health services {closed}(e22) two kitchens in [Nicosia](nic event) that belong to the same caterer. A similar {outbreak}(e16) in [Larnaca](lar event) in June 2019 affected 60.

The {war}(e21) in [Gaza](gaz event) has been felt here too. [Britain](bri metonym) has {moved}(e17) two ships and 600 marines to its base at [Akrotiri](akr event), and peace groups {protested}(e18) at the gate on Sunday. The president, Andreas Kouloumbris, {told}(e19) a conference in [Paris](par event) on Thursday that a sea corridor for aid could {start}(e20) from [Larnaca](lar event) as soon as [Israel](isr metonym) agrees.

The suspects' lawyers deny that their clients were led by anyone.

---
places:
  lim: {name: Limassol, geonameid: 146384, point: [34.6841, 33.0379]}
  zak: {name: Zakaki, point: [34.66, 33.01]}
  kat: {name: Kato Polemidia, point: [34.69, 33.0]}
  pap: {name: Paphos, geonameid: 146214, point: [34.7768, 32.4245]}
  chl: {name: Chlorakas, point: [34.8, 32.41]}
  epi: {name: Episkopi, point: [34.67, 32.9]}
  cap: {name: Cape Greco, point: [34.96, 34.08]}
  pro: {name: Protaras, geonameid: 18918, point: [35.0125, 34.0583]}
  lak: {name: Lakatamia, point: [35.11, 33.32]}
  nic: {name: Nicosia, geonameid: 146268, point: [35.1728, 33.354]}
  lar: {name: Larnaca, geonameid: 146400, point: [34.9221, 33.6279]}
  gaz: {name: Gaza, point: [31.4, 34.4], precision: area, radius_km: 20}
  akr: {name: Akrotiri, point: [34.59, 32.99]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  paki: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  leb: {name: Lebanon, geonameid: 272103, point: [33.83333, 35.83333], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
events:
  e1: {type: arrest, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", arrested: 11, status: happened, actors: Police, targets: 11 people, main: true}
  e2: {type: attack, places: [lim, zak, kat], start: 2023-11-07, end: 2023-11-08, date_precision: day, date_text: on Tuesday and Wednesday nights, injured: 7, status: happened, actors: Youths on foot, targets: delivery riders, main: true}
  e3: {type: poisoning, places: [lak, nic], start: 2023-11-06, end: 2023-11-06, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: 34 pupils, main: true}
  e4: {type: verdict, places: [lim], start: 2023-11-09, end: 2023-11-09, date_precision: day, date_text: on Thursday, status: happened, actors: A district judge, targets: nine of the suspects}
  e5: {type: visit, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Justice Minister Elena Hadjicosta, targets: the hospital, minor: true}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Justice Minister Elena Hadjicosta, targets: patrols, minor: true}
  e7: {type: strike, places: [lim], start: 2023-11-09, end: 2023-11-09, date_precision: day, date_text: that evening, status: happened, actors: About 250 riders, targets: all orders}
  e8: {type: riot, places: [chl], start: 2023-08, end: 2023-08, date_precision: month, date_text: In late August, status: happened, actors: masked men, targets: migrants}
  e9: {type: riot, places: [lim], start: 2023-09-01, end: 2023-09-01, date_precision: day, date_text: on 1 September, arrested: 13, status: happened, actors: a march of 500}
  e10: {type: trial, places: [], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: planned, actors: Twenty-one people}
  e11: {type: fire, places: [epi], start: 2023-09, end: 2023-09, date_precision: month, date_text: In September, status: happened, actors: "", targets: shops}
  e12: {type: displacement, places: [cyp], start: 2023-01, end: 2023-10, date_precision: month, date_text: in the first ten months of the year, status: happened, actors: "", minor: true}
  e13: {type: displacement, places: [cyp], start: 2023-01, end: 2023-10, date_precision: month, date_text: in the first ten months of the year, displaced: 7400, status: happened, actors: "7,400 people"}
  e14: {type: displacement, places: [cap, pro], start: 2023-11-04, end: 2023-11-05, date_precision: day, date_text: over the weekend, displaced: 264, status: happened, actors: 264 people}
  e15: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Six, minor: true}
  e16: {type: outbreak, places: [lar], start: 2019-06, end: 2019-06, date_precision: month, date_text: in June 2019, status: happened, actors: ""}
  e17: {type: decision, places: [akr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Britain, targets: two ships and 600 marines}
  e18: {type: protest, places: [akr], start: 2023-11-05, end: 2023-11-05, date_precision: day, date_text: on Sunday, status: happened, actors: peace groups}
  e19: {type: statement, places: [par], start: 2023-11-09, end: 2023-11-09, date_precision: day, date_text: on Thursday, status: happened, actors: Andreas Kouloumbris, targets: a conference}
  e20: {type: aid, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: a sea corridor}
  e21: {type: battle, places: [gaz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e22: {type: closure, places: [nic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The health services, targets: two kitchens}
notes: ""
