---
id: report-fr-109
genre: report
country: FR
published: 2022-06-30
publisher: "Channel & Continent"
title: "[Paris](par event) {attacks}(e2): {life}(e3) without parole for sole surviving member of cell"
---
It was 8:30 p.m. when the presiding judge, Olivier Marchandeau, began to read, and it took him under an hour to end the longest {trial}(e1) in modern [French](fre demonym) history.

The only survivor of the commando that {killed}(e2) 130 people in [Paris](par event) and [Saint-Denis](sai event) on 13 November 2015 was {sentenced}(e3) on Wednesday to life with almost no prospect of release. Nineteen others, six of them {tried}(e1) in their absence and five of those presumed dead in [Syria](syr mention) or [Iraq](ira mention), were {found guilty}(e3) as well. Their {terms}(e3) range from two years to life.

The main defendant, a 32-year-old [French](fre demonym) citizen brought up in the [Brussels](bru mention) suburb of [Molenbeek](mol mention), had told the court that he chose not to blow himself up in a bar in the 18th arrondissement. The judges did not believe him. His explosive belt, {found}(e12) in a bin in [Montrouge](mon event), was defective, they said.

Some 2,600 civil parties, more than 330 lawyers and 148 days of {hearings}(e1): the figures have been repeated so often that Arthur Delmas, who lost his brother at the Bataclan, no longer hears them. "What I keep is the ten minutes in which I spoke his name," he said on the steps of the Palais de Justice on the Île de la Cité.

The attackers, most of whom had been to [Syria](syr mention), set out from [Charleroi](cha mention) and [Brussels](bru mention) in rented cars. Three {blew}(e2) themselves up outside the Stade de France during a {match}(e4) between [France](fra metonym) and [Germany](ger metonym); others {fired}(e2) on café terraces and on the audience of a {concert}(e5). Their leader was {killed}(e6) in a {raid}(e6) at [Saint-Denis](sai event) five days later. The rest of the cell {struck}(e7) [Brussels](bru event) airport and metro the following March, {killing}(e7) 32.

Several prisoners will now be sent to [Belgium](bel metonym), where a second {trial}(e8) is to {open}(e8) in October. Another, over the {attack}(e9) in [Nice](nic event) on Bastille Day 2016, in which a lorry {ploughed}(e9) into a crowd and 86 {died}(e9), {begins}(e10) in [Paris](par event) on 5 September.

No one had {appealed}(e11) by Thursday evening. They have ten days.

---
places:
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  sai: {name: Saint-Denis, geonameid: 2980916, point: [48.9356, 2.3539]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  mol: {name: Molenbeek, point: [50.855, 4.33]}
  mon: {name: Montrouge, geonameid: 2992017, point: [48.8162, 2.3139]}
  cha: {name: Charleroi, geonameid: 2800481, point: [50.4114, 4.4445]}
  nic: {name: Nice, geonameid: 2990440, point: [43.7031, 7.2661]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
events:
  e1: {type: trial, places: [par], start: 2021-09, end: 2022-06-29, date_precision: month, date_text: 148 days, status: happened, actors: "", targets: The only survivor of the commando, main: true}
  e2: {type: attack, places: [par, sai], start: 2015-11-13, end: 2015-11-13, date_precision: day, date_text: on 13 November 2015, killed: 130, status: happened, actors: the commando, targets: 130 people, main: true}
  e3: {type: verdict, places: [par], start: 2022-06-29, end: 2022-06-29, date_precision: day, date_text: on Wednesday, status: happened, actors: presiding judge, targets: The only survivor of the commando, main: true}
  e4: {type: match, places: [sai], start: 2015-11-13, end: 2015-11-13, date_precision: day, date_text: "", status: happened, actors: France, targets: Germany, minor: true}
  e5: {type: performance, places: [par], start: 2015-11-13, end: 2015-11-13, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: raid, places: [sai], start: 2015-11-18, end: 2015-11-18, date_precision: day, date_text: five days later, killed: 1, status: happened, actors: "", targets: Their leader}
  e7: {type: bombing, places: [bru], start: 2016-03, end: 2016-03, date_precision: month, date_text: the following March, killed: 32, status: happened, actors: The rest of the cell, targets: Brussels airport and metro}
  e8: {type: trial, places: [], start: 2022-10, end: 2022-10, date_precision: month, date_text: in October, status: planned, actors: ""}
  e9: {type: attack, places: [nic], start: 2016-07-14, end: 2016-07-14, date_precision: day, date_text: on Bastille Day 2016, killed: 86, status: happened, actors: a lorry, targets: a crowd}
  e10: {type: trial, places: [par], start: 2022-09-05, end: 2022-09-05, date_precision: day, date_text: on 5 September, status: planned, actors: ""}
  e11: {type: trial, places: [], start: 2022-06-30, end: 2022-06-30, date_precision: day, date_text: by Thursday evening, status: happened, negated: true, actors: No one, minor: true}
  e12: {type: discovery, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: His explosive belt, minor: true}
notes: ""
