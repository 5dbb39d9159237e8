---
id: report-ma-194
genre: report
country: MA
published: 2023-09-29
publisher: Atlas Telegraph
title: "In the [High Atlas](hig event), schools in tents {open}(e1) three weeks after {quake}(e2)"
---
[ASNI](asn dateline), [Morocco](mor dateline) — The bell is a spoon on a cooking pot. At eight on Monday morning, 310 pupils from [Asni](asn event), [Moulay Brahim](mou event) and hamlets above {lined up}(e1) between 32 yellow tents for the first lesson since the {earthquake}(e2) of September 8.

The {quake}(e2), of magnitude 6.8, {killed}(e2) 2,960 people, most of them in the provinces of [Al Haouz](alh event), [Taroudant](tar event) and [Chichaoua](chi event), and {damaged}(e2) 530 schools. Six thousand children from remote villages have been {moved}(e3) to boarding houses in [Marrakesh](mar event).

"They drew cracks, all of them," said their teacher, Naima Oubella, who {lost}(e2) seven of her class in [Tafeghaghte](taf event).

[Rabat](rab metonym) has {promised}(e4) 120 billion dirhams over five years for {rebuilding}(e4) and a monthly 2,500 dirhams to each household. The first transfers are to be {made}(e5) on October 6. King Mohammed {received}(e6) the prime minister on the matter last Wednesday.

In [Ouirgane](oui event) and [Ijoukak](ijo event), people {protested}(e7) at the weekend that they had been left off the lists. Two were briefly {held}(e8). Snow can {close}(e9) the [Tizi n'Test](tiz event) pass from November.

[Morocco](mor metonym) {accepted}(e10) rescue teams from [Spain](spa metonym), [Britain](bri metonym), [Qatar](qat metonym) and the [United Arab Emirates](uni metonym); it left [Paris](par metonym)'s offer {unanswered}(e10). The last of the [Spanish](span demonym) soldiers, from [Valencia](val mention) and [Madrid](mad mention), {went home}(e11) on September 17.

Damage in [Marrakesh](mar event) itself is patchy. The minaret of a mosque on Jemaa el-Fna square {fell}(e2), and part of the 12th-century walls, but hotels are full for the annual {meetings}(e12) of the International Monetary Fund and the World Bank, which will {take place}(e12) as planned from October 9 in [Bab Ighli](bab event).

In 1960, a {tremor}(e13) {destroyed}(e13) [Agadir](aga event), {killing}(e13) at least 12,000. That of [Al Hoceima](alho event) in 2004 {left}(e14) 628 {dead}(e14).

Farmers near [Amizmiz](ami event) report springs that have {dried up}(e15) and others that {burst}(e15) from the ground. A team from Cadi Ayyad University is {measuring}(e16) them.

---
places:
  hig: {name: High Atlas, point: [31.1, -8.1], precision: area, radius_km: 90}
  asn: {name: Asni, point: [31.25, -7.98]}
  mou: {name: Moulay Brahim, point: [31.29, -7.97]}
  alh: {name: Al Haouz, point: [31.2, -8.0], precision: division}
  tar: {name: Taroudant, geonameid: 2529649, point: [30.4703, -8.877]}
  chi: {name: Chichaoua, point: [31.4, -8.8], precision: division}
  mar: {name: Marrakesh, geonameid: 2542997, point: [31.6342, -7.9999]}
  taf: {name: Tafeghaghte, point: [31.2, -8.25], precision: near}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  oui: {name: Ouirgane, point: [31.18, -8.08]}
  ijo: {name: Ijoukak, point: [31.0, -8.16]}
  tiz: {name: "Tizi n'Test", point: [30.87, -8.38], precision: near}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  val: {name: Valencia, geonameid: 2509954, point: [39.4739, -0.3797]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  bab: {name: Bab Ighli, point: [31.605, -7.99], precision: near}
  aga: {name: Agadir, geonameid: 2561668, point: [30.4202, -9.5982]}
  alho: {name: Al-Hoceima, geonameid: 2558545, point: [35.2516, -3.9372]}
  ami: {name: Amizmiz, point: [31.22, -8.23]}
  span: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
events:
  e1: {type: opening, places: [asn], start: 2023-09-25, end: 2023-09-25, date_precision: day, date_text: At eight on Monday morning, status: happened, actors: "", targets: 310 pupils, main: true}
  e2: {type: earthquake, places: [hig, alh, tar, chi, mar, taf], start: 2023-09-08, end: 2023-09-08, date_precision: day, date_text: of September 8, killed: 2960, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", displaced: 6000, displaced_qualifier: about, status: happened, actors: "", targets: Six thousand children}
  e4: {type: aid, places: [mor], start: null, end: null, date_precision: unknown, date_text: over five years, status: planned, actors: Rabat, targets: each household}
  e5: {type: aid, places: [mor], start: 2023-10-06, end: 2023-10-06, date_precision: day, date_text: on October 6, status: planned, actors: ""}
  e6: {type: meeting, places: [mor], start: 2023-09-20, end: 2023-09-20, date_precision: day, date_text: last Wednesday, status: happened, actors: King Mohammed, targets: the prime minister}
  e7: {type: protest, places: [oui, ijo], start: 2023-09-23, end: 2023-09-24, date_precision: day, date_text: at the weekend, status: happened, actors: ""}
  e8: {type: arrest, places: [oui, ijo], start: 2023-09-23, end: 2023-09-24, date_precision: day, date_text: "", arrested: 2, status: happened, actors: "", targets: Two, minor: true}
  e9: {type: closure, places: [tiz], start: 2023-11, end: 2023-11, date_precision: month, date_text: from November, status: planned, actors: "", minor: true}
  e10: {type: decision, places: [mor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Morocco, targets: rescue teams}
  e11: {type: transport_change, places: [mor], start: 2023-09-17, end: 2023-09-17, date_precision: day, date_text: on September 17, status: happened, actors: The last of the Spanish soldiers, minor: true}
  e12: {type: meeting, places: [bab, mar], start: 2023-10-09, end: 2023-10-09, date_precision: day, date_text: from October 9, status: planned, actors: the International Monetary Fund and the World Bank}
  e13: {type: earthquake, places: [aga], start: 1960, end: 1960, date_precision: year, date_text: In 1960, killed: 12000, killed_qualifier: at_least, status: happened, actors: ""}
  e14: {type: earthquake, places: [alho], start: 2004, end: 2004, date_precision: year, date_text: in 2004, killed: 628, status: happened, actors: ""}
  e15: {type: drought, places: [ami], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: survey, places: [ami], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A team from Cadi Ayyad University, minor: true}
notes: ""
