---
id: report-ma-441
genre: report
country: MA
published: 2023-09-13
publisher: Foreign Desk
title: "{Quake}(e1) diary: five days in the [Moroccan](moro demonym) [Atlas](atl event)"
---
FRIDAY

It {lasted}(e1) some 30 seconds. At 11.11 p.m. a {tremor}(e1) of magnitude 6.8, the strongest in [Morocco](moro mention) in more than a century, {shook}(e1) the High [Atlas](atl event) south of [Marrakesh](mar event). The epicentre was near [Ighil](igh event). In [Marrakesh](mar event) part of the old walls and a minaret on the Jemaa el-Fna {fell}(e1). People in [Casablanca](cas event), [Rabat](rab event) and [Agadir](aga event) {ran}(e2) into the streets.

SATURDAY

In [Moulay Brahim](mou event), the first bodies are {carried}(e3) down to a square. By noon the interior ministry counts 820 dead, by night more than 2,000. The king {orders}(e4) three days of mourning. In [Amizmiz](ami event) the hospital {treats}(e5) the injured in its car park. The road from [Asni](asn event) to [Taroudant](tar event) is {blocked}(e6) by rocks at [Ouirgane](oui event) and at the [Tizi n'Test](tiz event) pass.

SUNDAY

Soldiers {reach}(e7) [Talat N'Yaaqoub](tal event). A [Spanish](spa demonym) team with dogs that {landed}(e8) in [Marrakesh](mar event) from [Zaragoza](zar mention) {pulls}(e9) no one out alive; another, from [Qatar](qat mention), {sets up}(e8) in [Amizmiz](ami event). [Morocco](moro metonym) {accepts}(e10) help from four countries only: [Spain](spa metonym), [Britain](bri metonym), [Qatar](qat metonym) and the [United Arab Emirates](uni metonym). [Algeria](alg metonym), which broke off relations in 2021, {opens}(e11) its airspace. A service of the Jewish community is {held}(e12) in [Essaouira](ess event).

MONDAY

In [Tafeghaghte](taf event), 90 of 400 inhabitants are {dead}(e1). Helicopters {drop}(e13) bread on [Imi N'Tala](imi event). In [Ijoukak](ijo event), volunteers from [Fez](fez mention) and [Meknes](mek mention) {distribute}(e13) blankets from the back of vegetable vans. At [Tinmel](tin event), the 12th-century mosque, which was being {restored}(e14), has {come down}(e1); five workers {died}(e1) there. The prime minister {chairs}(e15) a meeting in [Rabat](rab event) on a fund for housing. The football match between [Morocco](moro metonym) and [Liberia](lib metonym) at [Agadir](aga event), due on Saturday, has been {postponed}(e16).

TUESDAY

The king {visits}(e17) a hospital in [Marrakesh](mar event) and {gives}(e18) blood. The toll is 2,901, of which 1,643 in the province of [Al Haouz](alh event) and 976 in that of [Taroudant](tar event). 5,530 people are {injured}(e1). [Germany](ger metonym)'s offer of 50 rescuers, who had waited at [Cologne-Bonn](col mention) airport, is {declined}(e19).

"They ask us for our identity cards before they give us a tent," says Lahcen Aït Ouhmane, a walnut farmer in [Ijoukak](ijo mention). "The cards are under the house."

WEDNESDAY

Rain is forecast for the weekend. Schools in 42 communes are {closed}(e20); pupils from the valleys are to be {moved}(e20) to [Marrakesh](mar event). The International Monetary Fund still plans to {hold}(e21) its annual meeting there from 9 October, officials in [Washington](was mention) say.

To remember: On 29 February 1960 an {earthquake}(e22) {killed}(e22) at least 12,000 in [Agadir](aga event). In [Al Hoceima](alho event), on the [Mediterranean](med mention), 628 {died}(e23) in 2004. And in [Derna](der event), 3,000 kilometres to the east, two dams {burst}(e24) on the night of Sunday to Monday of this week. There the dead are not yet counted.

---
places:
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  atl: {name: Atlas, point: [31.0, -8.2], precision: area, radius_km: 80}
  mar: {name: Marrakesh, geonameid: 2542997, point: [31.6342, -7.9999]}
  igh: {name: Ighil, point: [30.98, -8.42], precision: near}
  mou: {name: Moulay Brahim, point: [31.29, -7.97]}
  ami: {name: Amizmiz, point: [31.22, -8.24]}
  asn: {name: Asni, point: [31.25, -7.98]}
  tar: {name: Taroudant, point: [30.47, -8.88]}
  oui: {name: Ouirgane, point: [31.17, -8.08]}
  tiz: {name: "Tizi n'Test", point: [30.87, -8.38]}
  tal: {name: "Talat N'Yaaqoub", point: [30.99, -8.18]}
  zar: {name: Zaragoza, geonameid: 3104324, point: [41.6561, -0.8773]}
  ess: {name: Essaouira, point: [31.51, -9.77]}
  taf: {name: Tafeghaghte, point: [31.2, -8.25], precision: near}
  imi: {name: "Imi N'Tala", point: [31.1, -8.2], precision: near}
  ijo: {name: Ijoukak, point: [30.99, -8.15]}
  fez: {name: Fes, geonameid: 2548885, point: [34.0331, -5.0003]}
  mek: {name: Meknes, geonameid: 2542715, point: [33.8935, -5.5473]}
  tin: {name: Tinmel, point: [30.98, -8.23]}
  alh: {name: Al Haouz, point: [31.2, -8.0], precision: division}
  col: {name: Cologne-Bonn, point: [50.87, 7.14]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  alho: {name: Al Hoceima, point: [35.25, -3.93]}
  med: {name: Mediterranean, point: [35.5, -3.0], precision: area, radius_km: 300}
  der: {name: Darnah, geonameid: 87205, point: [32.767, 22.6367]}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  aga: {name: Agadir, geonameid: 2561668, point: [30.4202, -9.5982]}
  cas: {name: Casablanca, geonameid: 2553604, point: [33.5883, -7.6114]}
  moro: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: earthquake, places: [atl, igh, mar, taf, tin, alh, tar], start: 2023-09-08, end: 2023-09-08, date_precision: day, date_text: At 11.11 p.m., killed: 2901, injured: 5530, status: happened, actors: a tremor of magnitude 6.8, main: true}
  e2: {type: displacement, places: [cas, rab, aga], start: 2023-09-08, end: 2023-09-08, date_precision: day, date_text: "", status: happened, actors: People, minor: true}
  e3: {type: rescue, places: [mou], start: 2023-09-09, end: 2023-09-09, date_precision: day, date_text: SATURDAY, status: happened, actors: "", targets: the first bodies, minor: true}
  e4: {type: ceremony, places: [moro], start: 2023-09-09, end: 2023-09-09, date_precision: day, date_text: three days, status: happened, actors: The king}
  e5: {type: medical, places: [ami], start: 2023-09-09, end: 2023-09-09, date_precision: day, date_text: "", status: happened, actors: the hospital, targets: the injured}
  e6: {type: landslide, places: [asn, tar, oui, tiz], start: 2023-09-09, end: 2023-09-09, date_precision: day, date_text: "", status: happened, actors: rocks, targets: The road from Asni to Taroudant}
  e7: {type: rescue, places: [tal], start: 2023-09-10, end: 2023-09-10, date_precision: day, date_text: SUNDAY, status: happened, actors: Soldiers}
  e8: {type: aid, places: [mar, ami], start: 2023-09-10, end: 2023-09-10, date_precision: day, date_text: "", status: happened, actors: A Spanish team}
  e9: {type: rescue, places: [], start: 2023-09-10, end: 2023-09-10, date_precision: day, date_text: "", status: happened, negated: true, actors: A Spanish team, targets: no one, minor: true}
  e10: {type: decision, places: [moro], start: 2023-09-10, end: 2023-09-10, date_precision: day, date_text: "", status: happened, actors: Morocco, targets: help from four countries, main: true}
  e11: {type: opening, places: [alg], start: 2023-09-10, end: 2023-09-10, date_precision: day, date_text: "", status: happened, actors: Algeria, targets: its airspace}
  e12: {type: ceremony, places: [ess], start: 2023-09-10, end: 2023-09-10, date_precision: day, date_text: "", status: happened, actors: the Jewish community}
  e13: {type: aid, places: [imi, ijo], start: 2023-09-11, end: 2023-09-11, date_precision: day, date_text: MONDAY, status: happened, actors: volunteers from Fez and Meknes, targets: blankets}
  e14: {type: construction, places: [tin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the 12th-century mosque, minor: true}
  e15: {type: meeting, places: [rab], start: 2023-09-11, end: 2023-09-11, date_precision: day, date_text: "", status: happened, actors: The prime minister, targets: a fund for housing}
  e16: {type: match, places: [aga], start: 2023-09-09, end: 2023-09-09, date_precision: day, date_text: on Saturday, status: happened, negated: true, actors: Morocco, targets: Liberia}
  e17: {type: visit, places: [mar], start: 2023-09-12, end: 2023-09-12, date_precision: day, date_text: TUESDAY, status: happened, actors: The king, targets: a hospital}
  e18: {type: medical, places: [mar], start: 2023-09-12, end: 2023-09-12, date_precision: day, date_text: "", status: happened, actors: The king, targets: blood, minor: true}
  e19: {type: decision, places: [], start: 2023-09-12, end: 2023-09-12, date_precision: day, date_text: "", status: happened, actors: "", targets: "Germany's offer of 50 rescuers"}
  e20: {type: closure, places: [mar], start: 2023-09-13, end: 2023-09-13, date_precision: day, date_text: WEDNESDAY, status: happened, actors: "", targets: Schools in 42 communes}
  e21: {type: meeting, places: [mar], start: 2023-10-09, end: 2023-10-09, date_precision: day, date_text: from 9 October, status: planned, actors: The International Monetary Fund}
  e22: {type: earthquake, places: [aga], start: 1960-02-29, end: 1960-02-29, date_precision: day, date_text: On 29 February 1960, killed: 12000, killed_qualifier: at_least, status: happened, actors: ""}
  e23: {type: earthquake, places: [alho], start: 2004, end: 2004, date_precision: year, date_text: in 2004, killed: 628, status: happened, actors: ""}
  e24: {type: flood, places: [der], start: 2023-09-10, end: 2023-09-11, date_precision: day, date_text: on the night of Sunday to Monday of this week, status: happened, actors: "", targets: two dams}
notes: ""
