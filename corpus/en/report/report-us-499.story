---
id: report-us-499
genre: report
country: US
published: 2023-03-28
publisher: Red River Dispatch
title: "[Paris](par metonym) council {fires}(e1) city manager after split {vote}(e1)"
---
[PARIS, Texas](par dateline) — The City Council {voted}(e1) 4–3 Monday night to {dismiss}(e1) City Manager Clint Ferrell, 14 months into a five-year contract, after a closed session that ran past 10 o'clock.

Mayor Paula Stribling, who {cast}(e1) the deciding {vote}(e1), gave no reason. Ferrell will be {paid}(e2) eight months' salary, about $118,000. Finance director Renee Oglesby was {named}(e3) interim manager.

More than 120 residents {packed}(e4) the chamber on Bonham Street, and 31 of them spoke. Most {criticized}(e5) the delay in reopening three streets {damaged}(e6) in November, when a tornado {tore}(e7) through [Powderly](pow event) and the north of [Lamar County](lam event), and a rate increase for water that {took effect}(e8) Jan. 1.

"Y'all hired a man from [Tulsa](tul mention) to fix the pipes and ran him off before the trench was dug," said Wendell Crutcher, who farms near [Blossom](blo mention).

Ferrell previously worked for the cities of [Denison](den metonym) and [Broken Arrow](bro metonym), [Oklahoma](okl mention). He is the third manager to {leave}(e9) since 2018; one {quit}(e9) after six weeks to {take}(e10) a job in [Odessa](ode event).

In other business, the council {approved}(e11) a $2.3 million bid from a [Sulphur Springs](sul mention) contractor for lights at the airport, {tabled}(e12) a request to annex 60 acres toward [Reno](ren mention) and {proclaimed}(e13) April 15 as Sister City Day. A delegation from [Bagnères-de-Luchon](bag mention) is {expected}(e14) that weekend, and will {visit}(e14) the town's own [Eiffel Tower](eif mention), which wears a red hat.

Council {elections}(e15) are {set}(e15) for May 6 in Districts 2, 4 and 6. Voters in [Clarksville](cla event) and [Bogata](bog event), in neighboring [Red River County](red mention), and the [Honey Grove](hon metonym org) school district, in [Fannin County](fan mention), will {decide}(e15) on bonds the same day.

Separately, the [Texas](tex metonym org) Rangers are {looking into}(e16) a complaint that a former [Lamar County](lam metonym org) commissioner used a county backhoe on land he owns at [Roxton](rox event). He has {denied}(e17) it.

---
places:
  par: {name: Paris, geonameid: 4717560, point: [33.6609, -95.5555]}
  pow: {name: Powderly, geonameid: 4720327, point: [33.8112, -95.5244]}
  lam: {name: Lamar County, geonameid: 4705086, point: [33.6673, -95.5703], precision: division}
  tul: {name: Tulsa, geonameid: 4553433, point: [36.154, -95.9928]}
  blo: {name: Blossom, geonameid: 4675059, point: [33.6615, -95.3858]}
  den: {name: Denison, geonameid: 4685892, point: [33.7557, -96.5367]}
  bro: {name: Broken Arrow, geonameid: 4531405, point: [36.0526, -95.7908]}
  okl: {name: Oklahoma, geonameid: 4544379, point: [35.4921, -97.5033], precision: division}
  ode: {name: Odessa, geonameid: 5527554, point: [31.8457, -102.3676]}
  sul: {name: Sulphur Springs, geonameid: 4734909, point: [33.1384, -95.6011]}
  ren: {name: "Reno, Texas", point: [33.66, -95.48]}
  bag: {name: Bagnères-de-Luchon, geonameid: 3035416, point: [42.7908, 0.5934]}
  eif: {name: Eiffel Tower, point: [33.65, -95.524], precision: exact}
  cla: {name: Clarksville, geonameid: 4681758, point: [33.6107, -95.0527]}
  bog: {name: Bogata, geonameid: 4675398, point: [33.4707, -95.2138]}
  red: {name: Red River County, geonameid: 4721949, point: [33.6196, -95.0484], precision: division}
  hon: {name: Honey Grove, geonameid: 4698610, point: [33.5834, -95.91]}
  fan: {name: Fannin County, geonameid: 4690140, point: [33.5912, -96.105], precision: division}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  rox: {name: Roxton, geonameid: 4724202, point: [33.5462, -95.7258]}
events:
  e1: {type: layoffs, places: [par], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: Monday night, status: happened, actors: The City Council, targets: City Manager Clint Ferrell, main: true}
  e2: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Ferrell, minor: true}
  e3: {type: appointment, places: [par], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: "", status: happened, actors: "", targets: Finance director Renee Oglesby, main: true}
  e4: {type: protest, places: [par], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: "", status: happened, actors: More than 120 residents, minor: true}
  e5: {type: statement, places: [par], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: "", status: happened, actors: "", targets: the delay in reopening three streets, minor: true}
  e6: {type: storm, places: [par], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: three streets, minor: true}
  e7: {type: storm, places: [pow, lam], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: a tornado}
  e8: {type: decision, places: [par], start: 2023-01-01, end: 2023-01-01, date_precision: day, date_text: Jan. 1, status: happened, actors: "", targets: a rate increase for water, minor: true}
  e9: {type: resignation, places: [par], start: null, end: null, date_precision: unknown, date_text: since 2018, status: happened, actors: ""}
  e10: {type: career, places: [ode], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: one, targets: a job, minor: true}
  e11: {type: decision, places: [par], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: "", status: happened, actors: the council, targets: "a $2.3 million bid"}
  e12: {type: decision, places: [par], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: "", status: happened, actors: the council, targets: a request to annex 60 acres, minor: true}
  e13: {type: decision, places: [par], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: "", status: happened, actors: the council, targets: Sister City Day, minor: true}
  e14: {type: visit, places: [par], start: 2023-04-15, end: 2023-04-16, date_precision: day, date_text: that weekend, status: planned, actors: A delegation}
  e15: {type: election, places: [par, cla, bog, hon], start: 2023-05-06, end: 2023-05-06, date_precision: day, date_text: May 6, status: planned, actors: ""}
  e16: {type: investigation, places: [rox], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rangers, targets: a former Lamar County commissioner}
  e17: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, minor: true}
notes: ""
