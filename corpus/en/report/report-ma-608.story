---
id: report-ma-608
genre: report
country: MA
published: 2019-06-23
publisher: Maghreb Culture Dispatch
title: "Gnaoua {festival}(e1) {draws}(e1) record crowd to [Essaouira](ess event)"
---
[ESSAOUIRA](ess dateline), [Morocco](mor dateline): With drums, iron castanets and a four-hour {set}(e2) that ended after the call to dawn prayer, the Gnaoua World Music {Festival}(e1) {closed}(e1) on Sunday in this port on the [Atlantic](atl mention), its organisers claiming 310,000 visits in four days.

The twenty-second {edition}(e1) {paired}(e2) old masters of the brotherhoods with a brass band from [New Orleans](new mention), a [Cuban](cub demonym) pianist and a choir from [Ramallah](ram mention) that nearly didn't come: eight of its members were {refused}(e3) permission to leave through the bridge to [Jordan](jor mention) and {travelled}(e4) only on Friday after the intervention of the [Norwegian](nor demonym) embassy.

Maâlem Hassan Boussir, 74, from [Tamesloht](tam mention), played "maybe for the last time", as he {told}(e5) the crowd on Place Moulay Hassan. He had been {discharged}(e6) from hospital in [Marrakesh](mar event) ten days before.

Descendants of slaves taken across the [Sahara](sah mention) from what are now [Mali](mal mention), [Niger](nig mention) and northern [Nigeria](nige mention), the Gnaoua were long despised as beggars. [Morocco](mor metonym) has {submitted}(e7) their music to UNESCO, whose committee will {consider}(e7) it in December in [Bogotá](bog event).

The town lives well from the fame. Room prices tripled for the weekend, and the airport, once served by two planes a week, had charters from [Bordeaux](bor mention) and [Düsseldorf](dus mention). But residents of the old medina {complain}(e8) about noise, and on Saturday morning some shopkeepers {pulled down}(e8) their shutters for an hour because, they said, street sellers pay no rent.

Police reported 64 {arrests}(e9), most for theft of telephones, and the {collapse}(e10) of a scaffold at the Bab Doukkala stage on Thursday, in which a sound engineer from [Agadir](aga mention) {broke}(e10) his leg.

In [Fez](fez event), the Festival of World Sacred Music had {ended}(e11) a week earlier with a deficit of 6 million dirhams, while [Tangier](tan event)'s jazz festival was {called off}(e12) altogether after a sponsor {withdrew}(e12).

Next year's dates are June 25 to 28. Among the guests already {booked}(e13) is a trance ensemble from [Zanzibar](zan mention).

---
places:
  atl: {name: Atlantic, point: [35.0, -30.0], precision: area, radius_km: 2000}
  new: {name: New Orleans, geonameid: 4335045, point: [29.9547, -90.0751]}
  ram: {name: Ramallah, geonameid: 282239, point: [31.8996, 35.2042]}
  tam: {name: Tamesloht, point: [31.5, -8.1]}
  sah: {name: Sahara, point: [23.0, 2.0], precision: area, radius_km: 1500}
  bor: {name: Bordeaux, geonameid: 3031582, point: [44.8412, -0.5805]}
  dus: {name: Düsseldorf, geonameid: 2934246, point: [51.2232, 6.7793]}
  zan: {name: Zanzibar, geonameid: 148730, point: [-6.1639, 39.1979]}
  mar: {name: Marrakesh, geonameid: 2542997, point: [31.6342, -7.9999]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  ess: {name: Essaouira, geonameid: 2549263, point: [31.5125, -9.77]}
  cub: {name: Cuba, geonameid: 3562981, point: [22.0, -79.5], precision: country}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  nige: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  aga: {name: Agadir, geonameid: 2561668, point: [30.4202, -9.5982]}
  fez: {name: Fes, geonameid: 2548885, point: [34.0331, -5.0003]}
  tan: {name: Tangier, geonameid: 2530335, point: [35.7673, -5.7998]}
events:
  e1: {type: festival, places: [ess], start: 2019-06-20, end: 2019-06-23, date_precision: day, date_text: in four days, status: happened, actors: "", main: true}
  e2: {type: performance, places: [ess], start: 2019-06-20, end: 2019-06-23, date_precision: day, date_text: in four days, status: happened, actors: "", main: true}
  e3: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: eight of its members, minor: true}
  e4: {type: transport_change, places: [], start: 2019-06-21, end: 2019-06-21, date_precision: day, date_text: on Friday, status: happened, actors: eight of its members, minor: true}
  e5: {type: statement, places: [ess], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Maâlem Hassan Boussir, targets: the crowd, minor: true}
  e6: {type: medical, places: [mar], start: null, end: null, date_precision: unknown, date_text: ten days before, status: happened, actors: "", targets: Maâlem Hassan Boussir, minor: true}
  e7: {type: decision, places: [bog], start: 2019-12, end: 2019-12, date_precision: month, date_text: in December, status: planned, actors: UNESCO, targets: their music}
  e8: {type: protest, places: [ess], start: 2019-06-22, end: 2019-06-22, date_precision: day, date_text: on Saturday morning, status: happened, actors: some shopkeepers}
  e9: {type: arrest, places: [ess], start: 2019-06-20, end: 2019-06-23, date_precision: day, date_text: "", arrested: 64, status: happened, actors: Police}
  e10: {type: collapse, places: [ess], start: 2019-06-20, end: 2019-06-20, date_precision: day, date_text: on Thursday, injured: 1, status: happened, actors: "", targets: a scaffold}
  e11: {type: festival, places: [fez], start: 2019-06, end: 2019-06, date_precision: month, date_text: a week earlier, status: happened, actors: ""}
  e12: {type: decision, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: performance, places: [ess], start: 2020-06-25, end: 2020-06-28, date_precision: day, date_text: June 25 to 28, status: planned, actors: a trance ensemble, minor: true}
notes: ""
