---
id: report-mx-68
genre: report
country: MX
published: 2021-05-26
publisher: Bajío Weekly
title: "[Aguililla](agu event) {ends}(e1) five months of {siege}(e2) as army {clears}(e1) road in [Michoacán](mic event)"
---
Soldiers {filled}(e1) trenches and {towed}(e1) burned-out trucks off the only paved road to [Aguililla](agu event) on Monday, reopening a town of 15,000 in western [Mexico](mexi event) that two cartels had {cut}(e2) off since December.

The column of 40 vehicles {set}(e1) out from [Apatzingán](apa mention) at dawn and {reached}(e1) the square at 4 p.m. It {met}(e1) no resistance, though two drones with explosives were {brought}(e3) down by jamming near [El Aguaje](ela event), the army said.

[Aguililla](agu event), birthplace of the leader of the [Jalisco](jal metonym org) New Generation Cartel, lies on the route from the port of [Lázaro Cárdenas](laz mention) to the mountains. The cartel has {fought}(e4) a local alliance known as Cárteles Unidos for it for two years. On March 18, 13 policemen were {killed}(e5) in a similar struggle at [Coatepec Harinas](coa event), [Mexico State](mex mention), in which another group was involved.

During the {siege}(e2) a tank of gas {cost}(e6) three times what it did in [Uruapan](uru mention). "We had babies by candlelight," said Dr. Noemí Barragán of the town's clinic, who {delivered}(e7) 31.

In April the papal nuncio {celebrated}(e8) Mass in the football field and {walked}(e9) through the ruins of a police station. About 3,000 residents had {left}(e10) by then for [Tijuana](tij event), to ask for asylum in [San Diego](san mention), [California](cal mention), or for relatives' homes in [Redwood City](red event) and [Uruapan](uru event).

The state government in [Morelia](mor metonym) will {send}(e11) teachers back next week. Sunday's {elections}(e12) for mayor and governor are to be {held}(e12) in [Aguililla](agu event), [Tepalcatepec](tep event) and [Coalcomán](coal event) under guard, but no ballots can be {cast}(e13) in two Purépecha villages near [Nahuatzen](nah event), which {refused}(e13) to let polling stations open.

Across the country, 88 politicians have been {murdered}(e14) since the campaign began last September. The latest was a candidate for mayor of [Moroleón](moro metonym), [Guanajuato](gua mention), who was {shot}(e15) dead at a {rally}(e16) on Tuesday evening.

---
places:
  agu: {name: Aguililla, point: [18.74, -102.79]}
  mic: {name: Michoacán, geonameid: 3995955, point: [19.2458, -101.936], precision: division}
  apa: {name: Apatzingán, geonameid: 4018400, point: [19.0886, -102.357]}
  ela: {name: El Aguaje, point: [18.9, -102.75], precision: near}
  jal: {name: Jalisco, geonameid: 4004156, point: [20.3026, -103.602], precision: division}
  laz: {name: Ciudad Lázaro Cárdenas, geonameid: 4026082, point: [17.9626, -102.1989]}
  coa: {name: Coatepec Harinas, geonameid: 3530527, point: [18.8949, -99.7215]}
  uru: {name: Uruapan, geonameid: 3980760, point: [19.4168, -102.0584]}
  tij: {name: Tijuana, geonameid: 3981609, point: [32.5027, -117.0037]}
  san: {name: San Diego, geonameid: 5391811, point: [32.7157, -117.1647]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  red: {name: Redwood City, geonameid: 5386834, point: [37.4852, -122.2364]}
  mor: {name: Morelia, geonameid: 3995402, point: [19.7008, -101.1844]}
  tep: {name: Tepalcatepec, geonameid: 3982007, point: [19.1872, -102.847]}
  coal: {name: Coalcomán, point: [18.78, -103.16]}
  nah: {name: Nahuatzen, geonameid: 3995146, point: [19.6543, -101.917]}
  moro: {name: Moroleón, geonameid: 3995343, point: [20.1303, -101.1908]}
  mex: {name: Mexico State, point: [19.4, -99.6], precision: area, radius_km: 60}
  gua: {name: Guanajuato, geonameid: 4005267, point: [20.8141, -100.904], precision: division}
  mexi: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: battle, places: [agu, mic], start: 2021-05-24, end: 2021-05-24, date_precision: day, date_text: on Monday, status: happened, actors: Soldiers, targets: the only paved road to Aguililla, main: true}
  e2: {type: battle, places: [agu], start: 2020-12, end: 2021-05, date_precision: month, date_text: since December, status: happened, actors: two cartels, targets: "a town of 15,000", main: true}
  e3: {type: battle, places: [ela], start: 2021-05-24, end: 2021-05-24, date_precision: day, date_text: "", status: happened, actors: the army, targets: two drones with explosives, minor: true}
  e4: {type: battle, places: [agu], start: 2019, end: 2021, date_precision: year, date_text: for two years, status: happened, actors: The cartel, targets: a local alliance}
  e5: {type: attack, places: [coa], start: 2021-03-18, end: 2021-03-18, date_precision: day, date_text: On March 18, killed: 13, status: happened, actors: "", targets: 13 policemen}
  e6: {type: market, places: [agu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a tank of gas, minor: true}
  e7: {type: medical, places: [agu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dr. Noemí Barragán, minor: true}
  e8: {type: ceremony, places: [agu], start: 2021-04, end: 2021-04, date_precision: month, date_text: In April, status: happened, actors: the papal nuncio}
  e9: {type: visit, places: [agu], start: 2021-04, end: 2021-04, date_precision: month, date_text: In April, status: happened, actors: the papal nuncio, targets: a police station, minor: true}
  e10: {type: displacement, places: [tij, red, uru], start: 2021-04, end: 2021-04, date_precision: month, date_text: by then, displaced: 3000, displaced_qualifier: about, status: happened, actors: "About 3,000 residents"}
  e11: {type: opening, places: [agu], start: 2021-05-31, end: 2021-05-31, date_precision: week, date_text: next week, status: planned, actors: The state government}
  e12: {type: election, places: [agu, tep, coal], start: 2021-05-30, end: 2021-05-30, date_precision: day, date_text: Sunday, status: planned, actors: ""}
  e13: {type: election, places: [nah], start: 2021-05-30, end: 2021-05-30, date_precision: day, date_text: "", status: planned, negated: true, actors: ""}
  e14: {type: killing, places: [mexi], start: 2020-09, end: 2021-05, date_precision: month, date_text: since the campaign began last September, killed: 88, status: happened, actors: "", targets: 88 politicians}
  e15: {type: shooting, places: [moro], start: 2021-05-25, end: 2021-05-25, date_precision: day, date_text: on Tuesday evening, killed: 1, status: happened, actors: "", targets: a candidate for mayor of Moroleón}
  e16: {type: protest, places: [moro], start: 2021-05-25, end: 2021-05-25, date_precision: day, date_text: on Tuesday evening, status: happened, actors: a candidate for mayor of Moroleón, minor: true}
notes: ""
