---
id: report-ar-927
genre: report
country: AR
published: 2024-06-20
publisher: Southern Cone Economist
title: "The peso's two faces: what an [Argentine](arg demonym) winter tells us about prices"
---
[BUENOS AIRES](bue dateline) — Ask five people at the market of [Liniers](lin mention) what a kilo of asado costs in dollars, and you will be given five answers, all of them correct. There is the official rate, the "blue" one, the one for soya, the one for cards, and the one that the butcher has in his head.

For decades [Argentines](arge demonym) have saved in one currency and suffered in another. Inflation {slowed}(e1) to 4.2 per cent in May, the statistics office said last Thursday, the lowest monthly figure in more than two years. In [Zurich](zur mention) that would count as a catastrophe. Here it counts as a miracle, and the government is treating it as one.

How was it done? In December the peso was {devalued}(e2) by more than half. Pensions were left to shrink. Public works stopped, from the bypass at [Río Cuarto](rio mention) to the sewers of [Florencio Varela](flo mention). People bought less: sales of milk and bread in [Rosario](ros mention) and [Tucumán](tuc mention) are down by a fifth, according to grocers.

"It's the peace of the cemetery," says Osvaldo Rinaldi, an adviser to the metal workers. On the other bank, economist Pilar Etchegaray sees a country relearning arithmetic. "If you spend what you don't have, someone pays. Usually it's a widow in [Formosa](for mention)." Both have a point, and both admit that they've been wrong before.

The next steps are harder. The exchange controls should go, investors say, but if they go too early the peso could collapse. On 12 June the Senate {approved}(e3) a package of reforms by a single vote while outside, demonstrators and police {fought}(e4) with stones and gas around the Congress; the bill has to return to the lower house. An election is due next year.

History gives no comfort. The one-to-one peg of the 1990s ended inflation too, until the crash of December 2001, when banks {locked}(e5) their doors and some 39 people {died}(e6) in the unrest in [Buenos Aires](bue event), [Rosario](ros event) and elsewhere. [Uruguay](uru mention) caught a cold from it, and [Brazil](bra mention) a fright.

For tourists from [Santiago](san mention) and [Montevideo](mon mention), who used to come for cheap steaks, the party is over. A coffee in [Palermo](pal mention) costs as much as one in [Porto](por mention), and it is not as good.

---
places:
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  arge: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  lin: {name: Liniers, point: [-34.64, -58.52]}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  rio: {name: Río Cuarto, geonameid: 3838874, point: [-33.1304, -64.3527]}
  flo: {name: Florencio Varela, point: [-34.8, -58.28]}
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  tuc: {name: Tucumán, point: [-26.82, -65.22]}
  for: {name: Formosa, geonameid: 3433899, point: [-26.1849, -58.1731]}
  uru: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  pal: {name: Palermo, point: [-34.58, -58.43]}
  por: {name: Porto, geonameid: 2735943, point: [41.1485, -8.611]}
events:
  e1: {type: market, places: [], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: Inflation, main: true}
  e2: {type: market, places: [], start: 2023-12, end: 2023-12, date_precision: month, date_text: In December, status: happened, actors: "", targets: the peso}
  e3: {type: legislation, places: [bue], start: 2024-06-12, end: 2024-06-12, date_precision: day, date_text: On 12 June, status: happened, actors: the Senate, targets: a package of reforms, main: true}
  e4: {type: riot, places: [bue], start: 2024-06-12, end: 2024-06-12, date_precision: day, date_text: "", status: happened, actors: demonstrators and police}
  e5: {type: closure, places: [], start: 2001-12, end: 2001-12, date_precision: month, date_text: of December 2001, status: happened, actors: banks}
  e6: {type: riot, places: [bue, ros], start: 2001-12, end: 2001-12, date_precision: month, date_text: "", killed: 39, killed_qualifier: about, status: happened, actors: "", targets: some 39 people}
notes: ""
