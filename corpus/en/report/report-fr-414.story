---
id: report-fr-414
genre: report
country: FR
published: 2020-12-26
publisher: "Le Courrier Européen (English edition)"
title: "Profile: The magistrate who {dismantled}(e1) the [Marseille](mar event) arms ring"
---
When gendarmes {broke open}(e2) a lock-up garage in the [La Rose](lar event) district of [Marseille](mar mention) on a wet morning in March 2018, they expected hashish. They found 41 assault rifles wrapped in baby blankets. Within an hour the file was on the desk of Hélène Casanova-Petit.

She is {leaving}(e3) it now. On 4 January the 58-year-old {takes up}(e4) a post at the Court of Cassation in [Paris](par event), after ten years at the head of the inter-regional section against organised crime.

Born in [Bastia](bas mention), the daughter of a customs man, she studied in [Aix-en-Provence](aix mention) and began as a juvenile judge in [Lens](len mention), in the north, in 1989. She lived for four years in [Nouméa](nou mention). In 1998 she was sent back to [Corsica](cor mention) after the prefect was {assassinated}(e5) in [Ajaccio](aja event). A charge of plastic {went off}(e6) under her car in [Porto-Vecchio](por event) the next summer; she was in the shop, buying stamps.

"She has never told the story unless someone asked," says Karim Belhadj, a lawyer who has opposed her in 30 trials.

The rifles made her name. They came from the Zastava works at [Kragujevac](kra mention) by way of [Podgorica](pod event), and were {brought}(e7) through [Bari](bar event) in horse boxes. Her team {followed}(e8) the boxes to a riding school near [Grasse](gra event), and then to [Liège](lie event) and [Malmö](mal event), where three of the weapons had been {used}(e9) in murders in 2016 and 2017. In November 2019, 22 people were {arrested}(e1) in five countries on one day. In a {trial}(e10) that {ended}(e10) in [Marseille](mar event) last week, 17 were {convicted}(e10); the chief, a former legionnaire from [Novi Sad](nov mention), {got}(e10) 15 years. He has {appealed}(e11).

There have been defeats. The {case}(e12) against the owners of two buildings that {fell down}(e13) in the rue d'Aubagne in [Marseille](mar event) in November 2018, {killing}(e13) eight, was taken from her section. In 2014 a court in [Toulon](tou event) {threw out}(e14) charges against a yacht broker of [Antibes](ant mention) because the telephone taps had been ordered a day late.

And the city she leaves is no calmer: 28 people have been {shot}(e15) dead there this year in feuds between estates such as [La Castellane](lac mention) and [Félix-Pyat](fel mention). On Wednesday a boy of 17 from [Nîmes](nim mention) was {killed}(e16) at a petrol station in [Septèmes-les-Vallons](sep event). Three gendarmes {died}(e17) the same day in [Saint-Just](sai event), in the [Puy-de-Dôme](puy mention), when they answered a call about domestic violence.

Her successor, Olivier Maurin, comes from [Fort-de-France](for mention), where he {ordered}(e18) the seizure of 4.2 tonnes of cocaine off [Martinique](mart event) last year. She has left him, she says, one piece of advice: to read the customs declarations for horses.

---
places:
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  lar: {name: La Rose, point: [43.334, 5.429]}
  bas: {name: Bastia, geonameid: 3034640, point: [42.7022, 9.4512]}
  len: {name: Lens, geonameid: 3003093, point: [50.433, 2.8279]}
  nou: {name: Nouméa, geonameid: 2139521, point: [-22.2741, 166.4488]}
  cor: {name: Corsica, geonameid: 3023519, point: [42.1074, 9.1331], precision: division}
  por: {name: Porto-Vecchio, geonameid: 2985947, point: [41.591, 9.2795]}
  kra: {name: Kragujevac, geonameid: 789128, point: [44.0167, 20.9167]}
  pod: {name: Podgorica, geonameid: 3193044, point: [42.4412, 19.2631]}
  bar: {name: Bari, geonameid: 3182351, point: [41.1207, 16.8698]}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  mal: {name: Malmö, geonameid: 2692969, point: [55.6059, 13.0007]}
  nov: {name: Novi Sad, geonameid: 3194360, point: [45.2517, 19.8369]}
  lac: {name: La Castellane, point: [43.37, 5.35]}
  fel: {name: Félix-Pyat, point: [43.317, 5.378]}
  sep: {name: Septèmes-les-Vallons, point: [43.4, 5.37]}
  sai: {name: Saint-Just, point: [45.47, 3.83]}
  puy: {name: Puy-de-Dome, geonameid: 2984986, point: [45.8135, 3.2684], precision: division}
  for: {name: Fort-de-France, geonameid: 3570675, point: [14.6037, -61.0742]}
  mart: {name: Martinique, geonameid: 3570311, point: [14.66667, -61.0], precision: country}
  gra: {name: Grasse, geonameid: 3014856, point: [43.6578, 6.9254]}
  tou: {name: Toulon, geonameid: 2972328, point: [43.1244, 5.9284]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  aix: {name: Aix-en-Provence, geonameid: 3038354, point: [43.5283, 5.4497]}
  aja: {name: Ajaccio, geonameid: 3038334, point: [41.9189, 8.7381]}
  ant: {name: Antibes, geonameid: 3037456, point: [43.5813, 7.1249]}
  nim: {name: Nîmes, geonameid: 2990363, point: [43.8366, 4.3579]}
events:
  e1: {type: arrest, places: [mar], start: 2019-11, end: 2019-11, date_precision: month, date_text: In November 2019, arrested: 22, status: happened, actors: Her team, targets: 22 people, main: true}
  e2: {type: raid, places: [lar], start: 2018-03, end: 2018-03, date_precision: month, date_text: in March 2018, status: happened, actors: gendarmes, targets: 41 assault rifles, main: true}
  e3: {type: resignation, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hélène Casanova-Petit}
  e4: {type: appointment, places: [par], start: 2021-01-04, end: 2021-01-04, date_precision: day, date_text: On 4 January, status: planned, actors: the 58-year-old, main: true}
  e5: {type: killing, places: [aja], start: 1998, end: 1998, date_precision: year, date_text: In 1998, killed: 1, status: happened, actors: "", targets: the prefect}
  e6: {type: bombing, places: [por], start: 1999, end: 1999, date_precision: year, date_text: the next summer, status: happened, actors: "", targets: her car}
  e7: {type: smuggling, places: [pod, bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The rifles}
  e8: {type: investigation, places: [gra, lie, mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Her team, targets: the boxes}
  e9: {type: killing, places: [lie, mal], start: 2016, end: 2017, date_precision: year, date_text: in 2016 and 2017, status: happened, actors: ""}
  e10: {type: verdict, places: [mar], start: 2020-12-14, end: 2020-12-14, date_precision: week, date_text: last week, status: happened, actors: "", targets: 17, main: true}
  e11: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, minor: true}
  e12: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the owners of two buildings, minor: true}
  e13: {type: collapse, places: [mar], start: 2018-11, end: 2018-11, date_precision: month, date_text: in November 2018, killed: 8, status: happened, actors: two buildings}
  e14: {type: verdict, places: [tou], start: 2014, end: 2014, date_precision: year, date_text: In 2014, status: happened, actors: a court, targets: a yacht broker of Antibes}
  e15: {type: shooting, places: [mar], start: 2020, end: 2020, date_precision: year, date_text: this year, killed: 28, status: happened, actors: "", targets: 28 people}
  e16: {type: shooting, places: [sep], start: 2020-12-23, end: 2020-12-23, date_precision: day, date_text: On Wednesday, killed: 1, status: happened, actors: "", targets: a boy of 17 from Nîmes}
  e17: {type: shooting, places: [sai], start: 2020-12-23, end: 2020-12-23, date_precision: day, date_text: the same day, killed: 3, status: happened, actors: "", targets: Three gendarmes}
  e18: {type: raid, places: [mart], start: 2019, end: 2019, date_precision: year, date_text: last year, status: happened, actors: Olivier Maurin, targets: 4.2 tonnes of cocaine}
notes: ""
