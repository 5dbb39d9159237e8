---
id: history-pl-26
genre: history
country: PL
published: 2025-07-11
publisher: Gazeta Podlaska
title: "From our files"
---
100 YEARS AGO. A {fire}(e1) began in a bakery on the market square of [Tykocin](tyk event) last Thursday and {consumed}(e1) 43 wooden houses. One old man, who went back for his prayer book, {perished}(e1). The firemen of [Białystok](bia mention) {came}(e2) with two pumps and no hose.

75 YEARS AGO. Twenty-one families from the district {left}(e3) on Sunday for [Szczecin](szc mention), to be {settled}(e3) there. A band played. Two sons of the smith hid in the forest and did not go.

50 YEARS AGO. After the {rise}(e4) in the price of meat was announced, workers of the cotton mill {stayed away}(e5) on Monday and Tuesday. By Wednesday it had been {taken back}(e6). Nothing happened here of the kind that happened at [Radom](rad event), where, people say, the Party's house was {burned}(e7); the newspapers say nothing.

25 YEARS AGO. Archaeologists {found}(e8) a cellar with 309 coins of King Jan Kazimierz. They will be {shown}(e9) in [Warsaw](war event).

10 YEARS AGO. The stork on the chimney of the dairy {laid}(e10) five eggs. A ringed one from here was {seen}(e11) in [Eilat](eil event).

---
places:
  tyk: {name: Tykocin, geonameid: 756484, point: [53.2057, 22.7746]}
  bia: {name: Białystok, geonameid: 776069, point: [53.1333, 23.1643]}
  szc: {name: Szczecin, geonameid: 3083829, point: [53.4289, 14.553]}
  rad: {name: Radom, geonameid: 760778, point: [51.4025, 21.1471]}
  eil: {name: Eilat, geonameid: 295277, point: [29.5581, 34.9482]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
events:
  e1: {type: fire, places: [tyk], start: 1925-07, end: 1925-07, date_precision: month, date_text: 100 YEARS AGO, killed: 1, status: happened, actors: "", targets: 43 wooden houses, main: true}
  e2: {type: rescue, places: [tyk], start: 1925-07, end: 1925-07, date_precision: month, date_text: "", status: happened, actors: The firemen of Białystok, minor: true}
  e3: {type: displacement, places: [szc], start: 1950-07, end: 1950-07, date_precision: month, date_text: "", status: happened, actors: Twenty-one families from the district, main: true}
  e4: {type: market, places: [], start: 1975-07, end: 1975-07, date_precision: month, date_text: "", status: happened, actors: "", targets: the price of meat}
  e5: {type: strike, places: [tyk], start: 1975-07, end: 1975-07, date_precision: month, date_text: on Monday and Tuesday, status: happened, actors: workers of the cotton mill, main: true}
  e6: {type: decision, places: [tyk], start: 1975-07, end: 1975-07, date_precision: month, date_text: By Wednesday, status: happened, actors: ""}
  e7: {type: riot, places: [rad], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: "the Party's house"}
  e8: {type: discovery, places: [tyk], start: 2000, end: 2000, date_precision: year, date_text: 25 YEARS AGO, status: happened, actors: Archaeologists, targets: a cellar with 309 coins of King Jan Kazimierz}
  e9: {type: exhibition, places: [war], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: 309 coins of King Jan Kazimierz}
  e10: {type: other, places: [tyk], start: 2015, end: 2015, date_precision: year, date_text: 10 YEARS AGO, status: happened, actors: The stork, minor: true}
  e11: {type: discovery, places: [eil], start: 2015, end: 2015, date_precision: year, date_text: "", status: happened, actors: "", targets: A ringed one, minor: true}
notes: ""
