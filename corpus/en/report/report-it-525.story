---
id: report-it-525
genre: report
country: IT
published: 2024-03-12
publisher: Tyrrhenian News
title: "Council in [Calabria](cal event) town {dissolved}(e1) over mafia links"
---
[ROME](rom dateline) – [Italy](ita metonym)'s cabinet on Monday {dissolved}(e1) the town council of [Rizziconi](riz event), near [Gioia Tauro](gio mention), and two others in the south, {ruling}(e1) that the 'Ndrangheta and Camorra clans had influenced their work.

The other two are [Caivano](cai event), north of [Naples](nap mention), and [Monteforte Irpino](mon event) in the province of [Avellino](ave mention). Commissioners will {run}(e2) the towns for 18 months. It brings to nine the number of councils {wound up}(e3) this year; since 1991, when the law was {passed}(e4) after a shopkeeper was {beheaded}(e5) in the square at [Taurianova](tau event), there have been almost 400.

In [Rizziconi](riz event), a {report}(e6) by the prefect in [Reggio Calabria](reg event) {listed}(e6) eleven contracts {awarded}(e7) to firms run by cousins of a man {convicted}(e8) in 2014. Mayor Saverio Laganà, a pharmacist, {called}(e9) the decision "a sentence without a trial", and said that he would {appeal}(e10) to the administrative court of [Lazio](laz metonym).

Police {arrested}(e11) 16 people last October in [Caivano](cai event), among them two former assessors. The town had come to national attention when two girls were {raped}(e12) by a group of boys in an abandoned swimming pool; the prime minister {visited}(e13) three weeks later, and a decree that bears its name {made}(e14) it easier to lock up minors. The pool is being {rebuilt}(e15) by army engineers and is to {open}(e16) in May.

Interior Minister Corrado Vianello told senators that the state "does not leave holes". Opposition members asked why an inspection {ordered}(e17) last week into [Bari](bar event), a city of 315,000 run by the centre-left since 2004, came three months before an {election}(e18). Some 10,000 people are expected at a {rally}(e19) there on Saturday.

In a separate case, a judge in [Palermo](pal event) on Monday {sent}(e20) a doctor who treated a fugitive boss under the name of a surveyor from [Campobello di Mazara](cam mention) to prison for 15 years. The boss, {arrested}(e21) in January 2023 after 30 years on the run, {died}(e22) in hospital at [L'Aquila](laq event) that September.

---
places:
  cal: {name: Calabria, point: [38.5, 16.1], precision: division}
  reg: {name: Reggio Calabria, geonameid: 2523630, point: [38.1105, 15.6613]}
  riz: {name: Rizziconi, point: [38.41, 15.96]}
  gio: {name: Gioia Tauro, geonameid: 2524606, point: [38.4251, 15.8975]}
  mon: {name: Monteforte Irpino, point: [40.89, 14.72]}
  ave: {name: Avellino, geonameid: 3182650, point: [40.9149, 14.791]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  laz: {name: Lazio, geonameid: 3174976, point: [41.9447, 12.7278], precision: division}
  pal: {name: Palermo, geonameid: 2523920, point: [38.1166, 13.3636]}
  bar: {name: Bari, geonameid: 3182351, point: [41.1207, 16.8698]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  cai: {name: Caivano, geonameid: 3181258, point: [40.9575, 14.3059]}
  tau: {name: Taurianova, geonameid: 2522971, point: [38.3552, 16.0131]}
  cam: {name: Campobello di Mazara, geonameid: 2525425, point: [37.6346, 12.7495]}
  laq: {name: "L'Aquila", geonameid: 3175121, point: [42.3505, 13.3995]}
events:
  e1: {type: decision, places: [riz, cai, mon], start: 2024-03-11, end: 2024-03-11, date_precision: day, date_text: on Monday, status: happened, actors: cabinet, targets: the town council, main: true}
  e2: {type: appointment, places: [riz, cai, mon], start: null, end: null, date_precision: unknown, date_text: for 18 months, status: planned, actors: Commissioners, targets: the towns}
  e3: {type: decision, places: [ita], start: 2024, end: 2024, date_precision: year, date_text: this year, status: happened, actors: "", targets: nine, minor: true}
  e4: {type: legislation, places: [ita], start: 1991, end: 1991, date_precision: year, date_text: since 1991, status: happened, actors: "", targets: the law, minor: true}
  e5: {type: killing, places: [tau], start: 1991, end: 1991, date_precision: year, date_text: since 1991, killed: 1, status: happened, actors: "", targets: a shopkeeper}
  e6: {type: publication, places: [reg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the prefect, targets: eleven contracts, minor: true}
  e7: {type: deal, places: [riz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: firms, minor: true}
  e8: {type: verdict, places: [], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: "", targets: a man, minor: true}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mayor Saverio Laganà, targets: the decision, minor: true}
  e10: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Mayor Saverio Laganà}
  e11: {type: arrest, places: [cai], start: 2023-10, end: 2023-10, date_precision: month, date_text: last October, arrested: 16, status: happened, actors: Police, targets: 16 people}
  e12: {type: other_crime, places: [cai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a group of boys, targets: two girls}
  e13: {type: visit, places: [cai], start: null, end: null, date_precision: unknown, date_text: three weeks later, status: happened, actors: the prime minister, minor: true}
  e14: {type: legislation, places: [ita], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: minors}
  e15: {type: construction, places: [cai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: army engineers, targets: The pool}
  e16: {type: opening, places: [cai], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May, status: planned, actors: "", targets: The pool}
  e17: {type: investigation, places: [bar], start: 2024-03-04, end: 2024-03-04, date_precision: week, date_text: last week, status: happened, actors: ""}
  e18: {type: election, places: [bar], start: 2024-06, end: 2024-06, date_precision: month, date_text: three months before, status: planned, actors: "", minor: true}
  e19: {type: protest, places: [bar], start: 2024-03-16, end: 2024-03-16, date_precision: day, date_text: on Saturday, status: planned, actors: "Some 10,000 people"}
  e20: {type: verdict, places: [pal], start: 2024-03-11, end: 2024-03-11, date_precision: day, date_text: on Monday, status: happened, actors: a judge, targets: a doctor}
  e21: {type: arrest, places: [], start: 2023-01, end: 2023-01, date_precision: month, date_text: in January 2023, arrested: 1, status: happened, actors: "", targets: The boss}
  e22: {type: death, places: [laq], start: 2023-09, end: 2023-09, date_precision: month, date_text: that September, killed: 1, status: happened, actors: "", targets: The boss}
notes: ""
