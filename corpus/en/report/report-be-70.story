---
id: report-be-70
genre: report
country: BE
published: 2023-07-26
publisher: Lowlands Daily
title: "Jury {finds}(e1) six guilty of murder over 2016 [Brussels](bru event) {attacks}(e2)"
---
A jury in [Brussels](bru event) has {convicted}(e1) six men of terrorist murder for their part in the suicide {bombings}(e2) that {killed}(e2) 32 people at the airport in [Zaventem](zav event) and in the metro at [Maelbeek](mae event) on 22 March 2016.

The {verdict}(e1) was {read}(e1) out on Tuesday evening in the former Nato headquarters in [Haren](har event) after 18 days of deliberation. Among those found guilty is a [French](fre demonym) citizen already serving life in [France](fra mention) for the {attacks}(e3) in [Paris](par event) and [Saint-Denis](sai event) in November 2015, in which 130 people {died}(e3), and a [Brussels](bru mention)-born man who {left}(e4) the airport without setting off his bomb.

Two of the ten accused were {cleared}(e5) of all charges. One is presumed to have been {killed}(e6) in [Syria](syr event) and was {tried}(e7) in his absence.

The court also {ruled}(e8) that four people who {died}(e9) in later years, one of whom chose euthanasia at 23, should be counted as victims. That brings the official toll to 36.

"It doesn't give me back my hearing," said Mathilde Goossens, a teacher from [Leuven](leu mention) who was in the second carriage, "but I've slept tonight."

The {trial}(e7) {opened}(e7) in December after a {delay}(e10) over the glass boxes in which the defendants were to sit. It heard some 370 experts and witnesses, from fire officers of [Vilvoorde](vil mention) to relatives from [Lima](lim mention) and [Springfield](spr mention), [Massachusetts](mas mention).

Sentencing {hearings}(e11) will start in September.

The cell had been planning to strike [France](fra mention) again but hurried after police {raids}(e12) in [Forest](for event), on 15 March 2016, in which an [Algerian](alg demonym) gunman was {shot}(e12) dead, and in [Molenbeek](mol event) three days later, where the chief suspect was {caught}(e13).

In a separate case, [Antwerp](ant metonym org) Criminal Court on Wednesday {jailed}(e14) a woman for five years on her return from Camp Roj in north-east [Syria](syr mention). Prosecutors in [Liège](lie event) {asked}(e15) for 12 years for a man accused of {plotting}(e16) to bomb the Christmas market in [Aachen](aac event), [Germany](ger event).

[Belgium](bel metonym) {lowered}(e17) its terror threat level from three to two in 2018. It was {raised}(e18) briefly this spring after a {murder}(e19) of a policeman in [Schaerbeek](sch event).

---
places:
  mae: {name: Maelbeek, point: [50.844, 4.377]}
  har: {name: Haren, point: [50.88, 4.42]}
  sai: {name: Saint-Denis, geonameid: 2980916, point: [48.9356, 2.3539]}
  for: {name: Forest, point: [50.81, 4.32]}
  mol: {name: Molenbeek, point: [50.855, 4.33]}
  sch: {name: Schaerbeek, point: [50.867, 4.38]}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  spr: {name: Springfield, geonameid: 4951788, point: [42.1015, -72.5898]}
  mas: {name: Massachusetts, geonameid: 6254926, point: [42.3657, -71.1083], precision: division}
  aac: {name: Aachen, geonameid: 3247449, point: [50.7766, 6.0834]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  zav: {name: Zaventem, geonameid: 2783310, point: [50.8837, 4.473]}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  leu: {name: Leuven, geonameid: 2792482, point: [50.8796, 4.7009]}
  vil: {name: Vilvoorde, geonameid: 2784604, point: [50.9281, 4.4294]}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
events:
  e1: {type: verdict, places: [bru, har], start: 2023-07-25, end: 2023-07-25, date_precision: day, date_text: on Tuesday evening, status: happened, actors: A jury, targets: six men, main: true}
  e2: {type: bombing, places: [zav, mae, bru], start: 2016-03-22, end: 2016-03-22, date_precision: day, date_text: on 22 March 2016, killed: 36, status: happened, actors: six men, targets: 32 people, main: true}
  e3: {type: attack, places: [par, sai], start: 2015-11, end: 2015-11, date_precision: month, date_text: in November 2015, killed: 130, status: happened, actors: "", targets: 130 people}
  e4: {type: other, places: [zav], start: 2016-03-22, end: 2016-03-22, date_precision: day, date_text: "", status: happened, actors: a Brussels-born man, targets: the airport, minor: true}
  e5: {type: verdict, places: [bru], start: 2023-07-25, end: 2023-07-25, date_precision: day, date_text: "", status: happened, actors: "", targets: Two of the ten accused}
  e6: {type: killing, places: [syr], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: reported, actors: "", targets: One}
  e7: {type: trial, places: [bru], start: 2022-12, end: 2023-07, date_precision: month, date_text: in December, status: happened, actors: ""}
  e8: {type: verdict, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The court, targets: four people}
  e9: {type: death, places: [], start: null, end: null, date_precision: unknown, date_text: in later years, killed: 4, status: happened, actors: "", targets: four people, minor: true}
  e10: {type: trial, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: trial, places: [bru], start: 2023-09, end: 2023-09, date_precision: month, date_text: in September, status: planned, actors: ""}
  e12: {type: raid, places: [for], start: 2016-03-15, end: 2016-03-15, date_precision: day, date_text: on 15 March 2016, killed: 1, status: happened, actors: police, targets: an Algerian gunman}
  e13: {type: arrest, places: [mol], start: 2016-03-18, end: 2016-03-18, date_precision: day, date_text: three days later, arrested: 1, status: happened, actors: "", targets: the chief suspect}
  e14: {type: verdict, places: [ant], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: on Wednesday, status: happened, actors: Antwerp Criminal Court, targets: a woman}
  e15: {type: trial, places: [lie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors, targets: a man}
  e16: {type: other_crime, places: [aac], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: a man, targets: the Christmas market}
  e17: {type: decision, places: [bel], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: Belgium, targets: its terror threat level}
  e18: {type: decision, places: [bel], start: 2023, end: 2023, date_precision: year, date_text: this spring, status: happened, actors: "", targets: its terror threat level}
  e19: {type: killing, places: [sch], start: 2023, end: 2023, date_precision: year, date_text: this spring, killed: 1, status: happened, actors: "", targets: a policeman}
notes: ""
