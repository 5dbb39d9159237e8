---
id: report-bf-439
genre: report
country: BF
published: 2019-12-27
publisher: Sahel Human Rights Network
title: "[Burkina Faso](bur event): 35 civilians, 31 of them women, {killed}(e1) at [Arbinda](arb event) on Christmas Eve"
---
Armed Islamists {attacked}(e1) a military post and the market town of [Arbinda](arb event), in northern [Burkina Faso](bur event), on the morning of 24 December. By the time helicopters and soldiers {drove}(e2) them off, three hours later, 35 civilians were {dead}(e1). Thirty-one were women, most of whom had gone to fetch water at a borehole on the edge of town.

Seven soldiers also {died}(e1). The army says that it {killed}(e2) 80 assailants and {seized}(e2) motorcycles, rifles and a flag.

The president {declared}(e3) two days of national mourning, and midnight Masses in [Ouagadougou](ouag event) and [Bobo-Dioulasso](bob event) were {shortened}(e4).

It was one of the deadliest attacks in five years of violence in the country. On 6 November, gunmen {ambushed}(e5) a convoy carrying mine workers between [Fada N'Gourma](fad mention) and [Boungou](bou event), {killing}(e5) at least 38. On 1 December, 14 people, among them children, were {shot}(e6) in a Protestant church at [Hantoukoura](han event), close to the border of [Niger](nig mention). A day after [Arbinda](arb event), on Christmas Day, 11 soldiers on patrol were {killed}(e7) near [Hallalé](hal event), in [Soum](sou mention).

"My wife left with two jerrycans," a trader of 51 told the Network by telephone from [Dori](dor mention). "I found the jerrycans."

He and his five children {walked}(e8) 38 kilometres to [Gorgadji](gor event). They are among more than 560,000 people {uprooted}(e8) in the country, ten times as many as at the beginning of the year. [Kaya](kay event) and [Barsalogho](bar event) have taken in most of them. More than 2,000 schools are {closed}(e9).

State forces have committed abuses too. Since 2017 the Network has {documented}(e10) the {killing}(e10) of 150 men, the majority of them [Fulani](ful demonym), in and around [Djibo](dji event), [Arbinda](arb event) and [Barani](bara event). In [Yirgou](yir event), members of a self-defence group {murdered}(e11) at least 46 [Fulani](ful demonym) villagers on 1 January this year; only nine people have been {arrested}(e12). The trial has not been {scheduled}(e13).

The insurgency spilled over from [Mali](mal mention). [France](fra metonym) keeps 4,500 troops in the region. Thirteen of them {died}(e14) on 25 November when two helicopters {collided}(e14) in [Ménaka](men event). [French](fra demonym) drones were {used}(e15) for a strike for the first time on Saturday, in the forest of [Ouagadou](oua event), and {killed}(e15) seven. The president in [Paris](par metonym) has {invited}(e16) the leaders of five countries to [Pau](pau event) on 13 January to "clarify" whether they want his soldiers.

Heads of state of the region, meeting in [Niamey](nia event) on 15 December after 71 soldiers were {killed}(e17) at [Inates](ina event), {called for}(e18) more help from abroad.

The Network {urges}(e19) the authorities in [Ouagadougou](ouag metonym) to open a base at [Arbinda](arb mention)'s water point and to bring teachers back.

---
places:
  arb: {name: Arbinda, point: [14.23, -0.86]}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  fad: {name: "Fada N'gourma", geonameid: 2360886, point: [12.0616, 0.3584]}
  bou: {name: Boungou, point: [12.4, 0.6], precision: near}
  han: {name: Hantoukoura, point: [12.3, 1.6], precision: near}
  hal: {name: Hallalé, point: [14.2, -1.3], precision: near}
  sou: {name: Soum, point: [14.2, -1.4], precision: division}
  gor: {name: Gorgadji, point: [14.03, -0.52]}
  bar: {name: Barsalogho, point: [13.42, -1.06]}
  ful: {name: Fulani, point: [14.0, -2.0], precision: area, radius_km: 600}
  bara: {name: Barani, point: [13.17, -3.88]}
  yir: {name: Yirgou, point: [13.6, -0.9], precision: near}
  men: {name: Ménaka, point: [15.92, 2.4]}
  oua: {name: Ouagadou, point: [15.2, -6.5], precision: near}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  pau: {name: Pau, geonameid: 2988358, point: [43.3112, -0.3558]}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  ina: {name: Inates, point: [14.9, 1.3], precision: near}
  dji: {name: Djibo, geonameid: 2361177, point: [14.0986, -1.6266]}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  ouag: {name: Ouagadougou, geonameid: 2357048, point: [12.3657, -1.5339]}
  bob: {name: Bobo-Dioulasso, geonameid: 2362344, point: [11.1806, -4.2949]}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  dor: {name: Dori, geonameid: 2361082, point: [14.0333, -0.0333]}
  kay: {name: Kaya, geonameid: 2359608, point: [13.0883, -1.0837]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: attack, places: [arb], start: 2019-12-24, end: 2019-12-24, date_precision: day, date_text: on the morning of 24 December, killed: 42, status: happened, actors: Armed Islamists, targets: 35 civilians, main: true}
  e2: {type: battle, places: [arb], start: 2019-12-24, end: 2019-12-24, date_precision: day, date_text: three hours later, killed: 80, status: happened, actors: helicopters and soldiers, targets: 80 assailants}
  e3: {type: ceremony, places: [bur], start: null, end: null, date_precision: unknown, date_text: two days, status: happened, actors: The president}
  e4: {type: ceremony, places: [ouag, bob], start: 2019-12-24, end: 2019-12-24, date_precision: day, date_text: "", status: happened, actors: "", targets: midnight Masses, minor: true}
  e5: {type: attack, places: [bou], start: 2019-11-06, end: 2019-11-06, date_precision: day, date_text: On 6 November, killed: 38, killed_qualifier: at_least, status: happened, actors: gunmen, targets: a convoy carrying mine workers}
  e6: {type: shooting, places: [han], start: 2019-12-01, end: 2019-12-01, date_precision: day, date_text: On 1 December, killed: 14, status: happened, actors: "", targets: "14 people, among them children"}
  e7: {type: attack, places: [hal], start: 2019-12-25, end: 2019-12-25, date_precision: day, date_text: on Christmas Day, killed: 11, status: happened, actors: "", targets: 11 soldiers}
  e8: {type: displacement, places: [gor, bur, kay, bar], start: 2019, end: 2019, date_precision: year, date_text: "", displaced: 560000, displaced_qualifier: at_least, status: happened, actors: "", targets: "more than 560,000 people", main: true}
  e9: {type: closure, places: [bur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "More than 2,000 schools"}
  e10: {type: investigation, places: [dji, arb, bara], start: 2017, end: 2019, date_precision: year, date_text: Since 2017, killed: 150, status: happened, actors: the Network, targets: the killing of 150 men}
  e11: {type: killing, places: [yir], start: 2019-01-01, end: 2019-01-01, date_precision: day, date_text: on 1 January this year, killed: 46, killed_qualifier: at_least, status: happened, actors: members of a self-defence group, targets: at least 46 Fulani villagers}
  e12: {type: arrest, places: [yir], start: null, end: null, date_precision: unknown, date_text: "", arrested: 9, status: happened, actors: "", targets: nine people, minor: true}
  e13: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e14: {type: air_accident, places: [men], start: 2019-11-25, end: 2019-11-25, date_precision: day, date_text: on 25 November, killed: 13, status: happened, actors: two helicopters, targets: Thirteen of them}
  e15: {type: airstrike, places: [oua], start: 2019-12-21, end: 2019-12-21, date_precision: day, date_text: on Saturday, killed: 7, status: happened, actors: French drones}
  e16: {type: meeting, places: [pau], start: 2020-01-13, end: 2020-01-13, date_precision: day, date_text: on 13 January, status: planned, actors: The president in Paris, targets: the leaders of five countries}
  e17: {type: attack, places: [ina], start: null, end: null, date_precision: unknown, date_text: "", killed: 71, status: happened, actors: "", targets: 71 soldiers}
  e18: {type: meeting, places: [nia], start: 2019-12-15, end: 2019-12-15, date_precision: day, date_text: on 15 December, status: happened, actors: Heads of state of the region}
  e19: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Network, targets: the authorities in Ouagadougou, minor: true}
notes: ""
