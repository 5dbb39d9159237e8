---
id: report-gw-768
genre: report
country: GW
published: 2026-03-10
publisher: Lusophone Africa Service
title: "[Bissau](bis metonym) navy {burns}(e1) 2.6 tonnes of cocaine; [Cacheu](cac event) fishermen {rescue}(e2) five"
---
[BISSAU](bis dateline) — The army of [Guinea-Bissau](gui event) on Monday {burned}(e1) more than two and a half tonnes of cocaine in a foundry on the outskirts of the capital, before diplomats and cameras, six days after it was {taken}(e3) from a plane that had come from [Venezuela](ven mention).

The jet {landed}(e4) on the night of 3 March at Osvaldo Vieira airport with a crew of five, said Judicial Police director Domingas Sambú. The pilot, a [Mexican](mex demonym), and the others, from [Brazil](bra mention), [Ecuador](ecu mention) and [Colombia](col mention), were {detained}(e5) on the runway. They are to be {flown}(e6) to [Texas](tex mention) to stand trial under an agreement with [Washington](was metonym).

"For once nothing disappeared between the door and the scale," she said, a reference to 2004 and 2006, when hauls {vanished}(e7) from the treasury.

A colonel and the night controller of the airport are under house arrest. Lawyers for the officer {appealed}(e8) on Monday to the military court in [Amura](amu mention) fortress.

The country has been a bridge for drugs between [South America](sou mention) and [Europe](eur mention) for two decades. In 2013 its former navy chief was {caught}(e9) on a yacht off [Cape Verde](cap event) by agents posing as buyers and later {jailed}(e10) in [New York](new event). In September 2019, 1.8 tonnes were {discovered}(e11) in flour sacks at [Canchungo](can event).

Soldiers {seized power}(e12) last November a day before results of a presidential {vote}(e13) were due. The junta, which has {promised}(e14) elections for December, was {suspended}(e15) by the regional bloc in [Abuja](abu event) but has kept good ties with [Dakar](dak mention). Opposition supporters {tried}(e16) to march in [Bafatá](baf event) and [Gabú](gab event) on Sunday and were {dispersed}(e16) with batons. Four people were {hurt}(e16), the human rights league says.

On the northern coast, fishermen {pulled}(e2) five people from the sea off [Cacheu](cac event) on Sunday night. They had been in a canoe from [Varela](var mention) to [Ziguinchor](zig mention), [Senegal](sene mention), with 17 aboard; a wave had {turned}(e17) it {over}(e17). Six bodies were {found}(e18) at [Cap Skirring](caps event), on the [Senegalese](sen demonym) side.

Meanwhile the price of cashew nuts, which provides a livelihood for four households in five, will {start}(e19) at 410 francs a kilo when the campaign opens on 20 March, the government {announced}(e20). Buyers from [Vietnam](vie mention) and [India](ind mention) have begun to arrive. Teachers at 14 schools in [Bolama](bol event), unpaid since October, {stayed out}(e21) for the sixth week.

---
places:
  bis: {name: Bissau, geonameid: 2374775, point: [11.8636, -15.5977]}
  cac: {name: Cacheu, point: [12.27, -16.17]}
  gui: {name: Guinea-Bissau, geonameid: 2372248, point: [12.0, -15.0], precision: country}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  amu: {name: Amura, point: [11.86, -15.58]}
  sou: {name: South America, point: [-15.0, -60.0], precision: area, radius_km: 2500}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  cap: {name: Cabo Verde, geonameid: 3374766, point: [16.0, -24.0], precision: country}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  can: {name: Canchungo, point: [12.07, -16.03]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  baf: {name: Bafatá, point: [12.17, -14.66]}
  gab: {name: Gabú, point: [12.28, -14.22]}
  var: {name: Varela, point: [12.28, -16.59]}
  zig: {name: Ziguinchor, geonameid: 2243940, point: [12.568, -16.2733]}
  caps: {name: Cap Skirring, point: [12.39, -16.75]}
  bol: {name: Bolama, point: [11.58, -15.48]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  sene: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: raid, places: [bis], start: 2026-03-09, end: 2026-03-09, date_precision: day, date_text: on Monday, status: happened, actors: The army of Guinea-Bissau, targets: more than two and a half tonnes of cocaine, main: true}
  e2: {type: rescue, places: [cac], start: 2026-03-08, end: 2026-03-08, date_precision: day, date_text: on Sunday night, status: happened, actors: fishermen, targets: five people, main: true}
  e3: {type: raid, places: [bis], start: 2026-03-03, end: 2026-03-03, date_precision: day, date_text: six days after, status: happened, actors: "", targets: more than two and a half tonnes of cocaine, main: true}
  e4: {type: smuggling, places: [bis], start: 2026-03-03, end: 2026-03-03, date_precision: day, date_text: on the night of 3 March, status: happened, actors: The jet}
  e5: {type: arrest, places: [bis], start: 2026-03-03, end: 2026-03-03, date_precision: day, date_text: "", arrested: 5, status: happened, actors: "", targets: The pilot}
  e6: {type: displacement, places: [tex], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: The pilot, minor: true}
  e7: {type: robbery, places: [], start: null, end: null, date_precision: unknown, date_text: 2004 and 2006, status: happened, actors: "", targets: hauls, minor: true}
  e8: {type: trial, places: [amu], start: 2026-03-09, end: 2026-03-09, date_precision: day, date_text: on Monday, status: happened, actors: Lawyers for the officer, minor: true}
  e9: {type: arrest, places: [cap], start: 2013, end: 2013, date_precision: year, date_text: In 2013, arrested: 1, status: happened, actors: agents posing as buyers, targets: its former navy chief}
  e10: {type: verdict, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: its former navy chief}
  e11: {type: raid, places: [can], start: 2019-09, end: 2019-09, date_precision: month, date_text: In September 2019, status: happened, actors: "", targets: 1.8 tonnes}
  e12: {type: coup, places: [gui], start: 2025-11, end: 2025-11, date_precision: month, date_text: last November, status: happened, actors: Soldiers}
  e13: {type: election, places: [gui], start: 2025-11, end: 2025-11, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The junta, targets: elections for December, minor: true}
  e15: {type: sanction, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the regional bloc, targets: The junta}
  e16: {type: protest, places: [baf, gab], start: 2026-03-08, end: 2026-03-08, date_precision: day, date_text: on Sunday, injured: 4, status: happened, actors: Opposition supporters}
  e17: {type: sea_accident, places: [cac], start: 2026-03-08, end: 2026-03-08, date_precision: day, date_text: "", killed: 6, killed_qualifier: at_least, status: happened, actors: a wave, targets: a canoe}
  e18: {type: discovery, places: [caps], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Six bodies, minor: true}
  e19: {type: market, places: [], start: 2026-03-20, end: 2026-03-20, date_precision: day, date_text: on 20 March, status: planned, actors: "", targets: the price of cashew nuts, minor: true}
  e20: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the government, minor: true}
  e21: {type: strike, places: [bol], start: null, end: null, date_precision: unknown, date_text: for the sixth week, status: happened, actors: Teachers}
notes: ""
