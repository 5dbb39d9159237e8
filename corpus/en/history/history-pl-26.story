---
id: history-pl-26
genre: history
country: PL
published: 2025-07-11
publisher: Gazeta Podlaska
title: "From our files"
---
100 YEARS AGO. A {fire}(e1) {began}(e1) in a bakery on the market square of [Tykocin](tyk event) last Thursday and {consumed}(e1) 43 wooden houses. One old man, who {went}(e1) back for his prayer book, {perished}(e1). The firemen of [Białystok](bia mention) {came}(e2) with two pumps and no hose.

75 YEARS AGO. Twenty-one families from the district {left}(e3) on Sunday for [Szczecin](szc mention), to be settled there. A band {played}(e4). Two sons of the smith {hid}(e5) in the forest and did not {go}(e3).

50 YEARS AGO. After the {rise}(e6) in the price of meat was announced, workers of the cotton mill {stayed}(e7) away on Monday and Tuesday. By Wednesday it had been {taken}(e8) back. Nothing {happened}(e9) here of the kind that {happened}(e10) at [Radom](rad event), where, people say, the Party's house was {burned}(e10); the newspapers {say}(e11) nothing.

25 YEARS AGO. Archaeologists {found}(e12) a cellar with 309 coins of King Jan Kazimierz. They will be {shown}(e13) in [Warsaw](war event).

10 YEARS AGO. The stork on the chimney of the dairy {laid}(e14) five eggs. A ringed one from here was {seen}(e15) in [Eilat](eil event).

---
places:
  tyk: {name: Tykocin, geonameid: 756484, point: [53.2057, 22.7746]}
  bia: {name: Białystok, geonameid: 776069, point: [53.1333, 23.1643]}
  szc: {name: Szczecin, geonameid: 3083829, point: [53.4289, 14.553]}
  rad: {name: Radom, geonameid: 760778, point: [51.4025, 21.1471]}
  eil: {name: Eilat, geonameid: 295277, point: [29.5581, 34.9482]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
events:
  e1: {type: fire, places: [tyk], start: 1925-07, end: 1925-07, date_precision: month, date_text: last Thursday, killed: 1, status: happened, actors: "", targets: 43 wooden houses, main: true}
  e2: {type: rescue, places: [tyk], start: 1925-07, end: 1925-07, date_precision: month, date_text: "", status: happened, actors: The firemen of Białystok}
  e3: {type: displacement, places: [], start: 1950-07, end: 1950-07, date_precision: month, date_text: on Sunday, status: happened, actors: Twenty-one families from the district}
  e4: {type: performance, places: [], start: 1950-07, end: 1950-07, date_precision: month, date_text: on Sunday, status: happened, actors: A band}
  e5: {type: displacement, places: [], start: 1950-07, end: 1950-07, date_precision: month, date_text: "", status: happened, actors: Two sons of the smith}
  e6: {type: market, places: [], start: 1975, end: 1975, date_precision: year, date_text: "", status: happened, actors: "", targets: the price of meat}
  e7: {type: strike, places: [], start: 1975, end: 1975, date_precision: year, date_text: on Monday and Tuesday, status: happened, actors: workers of the cotton mill}
  e8: {type: decision, places: [], start: 1975, end: 1975, date_precision: year, date_text: By Wednesday, status: happened, actors: ""}
  e9: {type: riot, places: [], start: 1975, end: 1975, date_precision: year, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: riot, places: [rad], start: 1975, end: 1975, date_precision: year, date_text: "", status: reported, actors: "", targets: "the Party's house"}
  e11: {type: statement, places: [], start: 1975, end: 1975, date_precision: year, date_text: "", status: happened, negated: true, actors: the newspapers}
  e12: {type: discovery, places: [], start: 2000-07, end: 2000-07, date_precision: month, date_text: "", status: happened, actors: Archaeologists, targets: a cellar with 309 coins of King Jan Kazimierz}
  e13: {type: exhibition, places: [war], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: 309 coins of King Jan Kazimierz}
  e14: {type: other, places: [], start: 2015-07, end: 2015-07, date_precision: month, date_text: "", status: happened, actors: The stork}
  e15: {type: discovery, places: [eil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A ringed one}
notes: ""
