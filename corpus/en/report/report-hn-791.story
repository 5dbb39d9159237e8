---
id: report-hn-791
genre: report
country: HN
published: 2023-06-22
publisher: Central America Wire
title: "[Honduras](hon metonym) army {takes}(e2) over women's prison after {riot}(e1) {kills}(e1) 46"
---
[TÁMARA](tam dateline), [Honduras](hon dateline) — Military police on Wednesday took {charge}(e2) of the women's prison where a day earlier gang members {locked}(e1) rivals in cells and {set fire}(e1) to them, {killing}(e1) at least 46.

Twenty-six of the victims {burned}(e1) to death and the rest were {shot}(e1) or {stabbed}(e1), said forensic chief Julissa Amador. Seven prisoners were {treated}(e3) in [Tegucigalpa](teg event). Guards {found}(e4) 18 pistols, an assault rifle and two grenades at the penitentiary in [Támara](tam event), 30 miles northwest of the capital.

"They had the keys," said Johana Lagos, whose sister served six months for a stolen phone. She had {written}(e5) to the warden that threats were being made.

President Iris Maldonado {fired}(e6) her security minister and {announced}(e7) that soldiers would run all 21 prisons for a year. On Saturday night, gunmen {killed}(e8) 13 people at a pool hall in [Choloma](cho event), in the north, and 11 more {died}(e9) that weekend elsewhere in the [Sula Valley](sul event). She {imposed}(e10) a nightly curfew there and in [San Pedro Sula](san event).

[Honduras](hon mention)'s prisons have a grim record. In February 2012, 361 men {died}(e11) in a {fire}(e11) in [Comayagua](com event), and eight years earlier 107 {perished}(e23) in [San Pedro Sula](san event). In December 2019, fights in [El Porvenir](elp event) and [Tela](tel event) {left}(e12) 37 dead within two days; the army was then {put}(e13) in charge of the prisons, too.

The riot is believed to have been {set off}(e1) by a crackdown on illicit business inside, {begun}(e14) in April after simultaneous {disturbances}(e15) at four penitentiaries, among them [Ilama](ila event). Maras in neighboring [El Salvador](els event), where 68,000 have been {arrested}(e16) since March 2022, have lost ground. Some members {fled}(e17) across the border at [El Amatillo](ela event), officials say.

In [Guatemala](gua event), where a general election {takes place}(e18) on Sunday, guards at the [Escuintla](esc event) prison {searched}(e19) cells on Wednesday to prevent imitation. In [Ecuador](ecu event), a similar feud has {cost}(e20) more than 420 lives since 2021.

On Thursday, families carried the first coffins from the morgue. A truck {took}(e21) six to [Tela](tel mention), [La Ceiba](lac mention) and [Olanchito](ola mention), free of charge. In [Choluteca](chol event), the bishop, Msgr. Wilmer Zúniga, {celebrated}(e22) Mass for a mother and daughter, who had shared a cell.

---
places:
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  tam: {name: TÁMARA, point: [14.15, -87.33]}
  teg: {name: Tegucigalpa, geonameid: 3600949, point: [14.0818, -87.2068]}
  cho: {name: Choloma, geonameid: 3613533, point: [15.6144, -87.953]}
  sul: {name: Sula Valley, point: [15.4, -87.9], precision: area, radius_km: 40}
  san: {name: San Pedro Sula, geonameid: 3601782, point: [15.5059, -88.0259]}
  com: {name: Comayagua, geonameid: 3613321, point: [14.4558, -87.6397]}
  elp: {name: El Porvenir, point: [14.35, -87.3], precision: near}
  tel: {name: Tela, geonameid: 3600931, point: [15.7743, -87.4673]}
  ila: {name: Ilama, point: [15.07, -88.22]}
  ela: {name: El Amatillo, point: [13.6, -87.77]}
  esc: {name: Escuintla, geonameid: 3595803, point: [14.301, -90.7882]}
  lac: {name: La Ceiba, geonameid: 3608248, point: [15.7597, -86.7822]}
  ola: {name: Olanchito, geonameid: 3604251, point: [15.4813, -86.5742]}
  chol: {name: Ciudad Choluteca, geonameid: 3613528, point: [13.3057, -87.1788]}
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
events:
  e1: {type: riot, places: [tam], start: 2023-06-20, end: 2023-06-20, date_precision: day, date_text: a day earlier, killed: 46, killed_qualifier: at_least, status: happened, actors: gang members, targets: rivals, main: true}
  e2: {type: decision, places: [tam, hon], start: 2023-06-21, end: 2023-06-21, date_precision: day, date_text: on Wednesday, status: happened, actors: Military police, targets: "the women's prison", main: true}
  e3: {type: medical, places: [teg], start: null, end: null, date_precision: unknown, date_text: "", injured: 7, status: happened, actors: "", targets: Seven prisoners, minor: true}
  e4: {type: raid, places: [tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Guards, targets: 18 pistols, minor: true}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: She, targets: the warden, minor: true}
  e6: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Iris Maldonado, targets: her security minister}
  e7: {type: statement, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Iris Maldonado, targets: all 21 prisons}
  e8: {type: shooting, places: [cho], start: 2023-06-17, end: 2023-06-17, date_precision: day, date_text: On Saturday night, killed: 13, status: happened, actors: gunmen, targets: 13 people}
  e9: {type: killing, places: [sul], start: 2023-06-17, end: 2023-06-18, date_precision: day, date_text: that weekend, killed: 11, status: happened, actors: "", targets: 11 more}
  e10: {type: decision, places: [sul, san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: She}
  e11: {type: fire, places: [com], start: 2012-02, end: 2012-02, date_precision: month, date_text: In February 2012, killed: 361, status: happened, actors: "", targets: 361 men}
  e12: {type: riot, places: [elp, tel], start: 2019-12, end: 2019-12, date_precision: month, date_text: In December 2019, killed: 37, status: happened, actors: ""}
  e13: {type: decision, places: [], start: 2019-12, end: 2019-12, date_precision: month, date_text: then, status: happened, actors: "", targets: the prisons, minor: true}
  e14: {type: raid, places: [], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: illicit business, minor: true}
  e15: {type: riot, places: [ila], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April, status: happened, actors: ""}
  e16: {type: arrest, places: [els], start: 2022-03, end: 2023-06, date_precision: month, date_text: since March 2022, arrested: 68000, status: happened, actors: "", targets: "68,000"}
  e17: {type: displacement, places: [ela], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Some members, minor: true}
  e18: {type: election, places: [gua], start: 2023-06-25, end: 2023-06-25, date_precision: day, date_text: on Sunday, status: planned, actors: ""}
  e19: {type: raid, places: [esc], start: 2023-06-21, end: 2023-06-21, date_precision: day, date_text: on Wednesday, status: happened, actors: guards, targets: cells}
  e20: {type: killing, places: [ecu], start: 2021, end: 2023, date_precision: year, date_text: since 2021, killed: 420, killed_qualifier: at_least, status: happened, actors: a similar feud}
  e21: {type: transport_change, places: [], start: 2023-06-22, end: 2023-06-22, date_precision: day, date_text: On Thursday, status: happened, actors: A truck, targets: six, minor: true}
  e22: {type: ceremony, places: [chol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Msgr. Wilmer Zúniga, targets: a mother and daughter, minor: true}
  e23: {type: fire, places: [san], start: 2004, end: 2004, date_precision: year, date_text: eight years earlier, killed: 107, status: happened, actors: "", targets: 107}
notes: ""
