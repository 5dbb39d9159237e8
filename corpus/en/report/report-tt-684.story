---
id: report-tt-684
genre: report
country: TT
published: 2018-08-30
publisher: Southern Caribbean Express
title: "Refinery at [Pointe-à-Pierre](poi event) to {shut}(e1), 1,700 permanent workers to {go}(e2)"
---
Trinoil will {close}(e1) its 101-year-old refinery at [Pointe-à-Pierre](poi event) by the end of November and {send home}(e2) 1,700 permanent and some 900 temporary workers, chairman Curtis Ramdeen {announced}(e1) at a media conference in [Port of Spain](por event) on Tuesday.

The state-owned company has {lost}(e3) TT$8 billion in five years and faces an US$850 million bond repayment next August. It will go on producing crude oil in the fields around [Point Fortin](poin mention) and [Santa Flora](san mention) and off the southwest coast, and sell it to refiners in [Texas](tex mention) and [Louisiana](lou mention). Fuel for the country and for [Grenada](gre mention), [Barbados](bar mention) and [Guyana](guy mention) will be {imported}(e4).

"This is not a restructuring, it is a massacre," said Oilworkers' union president Wendell Augustine, who {met}(e5) members in [San Fernando](sanf event) on Tuesday night. He {called}(e6) a national day of rest for September 7. Several hundred people {marched}(e7) yesterday from the refinery gate to [Marabella](mar event), where tyres were {burned}(e7). Two men from [Gasparillo](gas mention) were {held}(e8).

Prime Minister Keston Baptiste, in an {address}(e9) to the nation on Wednesday, {defended}(e9) the closure as the only way to save the company. Opposition MPs {asked}(e10) for a sitting of Parliament, which is in recess.

Residents of nearby [Claxton Bay](cla mention) and [Williamsville](wil mention) fear for health, housing and schools. The company runs a hospital, a golf course and a bird sanctuary whose scarlet ibises bring thousands of visitors a year.

The decision came a week after the strongest {earthquake}(e12) in the country for decades, of magnitude 6.9, {struck}(e12) off [Güiria](gui event) in [Venezuela](ven event). It {damaged}(e12) buildings in [Port of Spain](por event) and {cracked}(e12) a storage tank at the refinery.

In [Jamaica](jam mention) and [Curaçao](cur mention), refineries of similar age also face an uncertain future. The one at [Willemstad](will mention) has worked at a fraction of its capacity since [U.S.](us demonym) courts {seized}(e14) shipments of its [Venezuelan](vene demonym) operator in May.

---
places:
  poi: {name: Pointe-à-Pierre, point: [10.32, -61.46]}
  san: {name: Santa Flora, point: [10.12, -61.55]}
  poin: {name: Point Fortin, point: [10.18, -61.68]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  mar: {name: Marabella, point: [10.31, -61.45]}
  gas: {name: Gasparillo, point: [10.32, -61.42]}
  cla: {name: Claxton Bay, point: [10.35, -61.45]}
  wil: {name: Williamsville, point: [10.32, -61.37]}
  gui: {name: Güiria, point: [10.57, -62.3]}
  cur: {name: Curaçao, geonameid: 7626836, point: [12.16667, -69.0], precision: country}
  will: {name: Willemstad, geonameid: 3513090, point: [12.1225, -68.8864]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  sanf: {name: San Fernando, geonameid: 3573738, point: [10.2797, -61.4684]}
  por: {name: Port of Spain, geonameid: 3573890, point: [10.6667, -61.5189]}
  gre: {name: Grenada, geonameid: 3580239, point: [12.11667, -61.66667], precision: country}
  bar: {name: Barbados, geonameid: 3374084, point: [13.16453, -59.55165], precision: country}
  guy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  vene: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
events:
  e1: {type: closure, places: [poi], start: 2018-11, end: 2018-11, date_precision: month, date_text: by the end of November, status: planned, actors: Trinoil, targets: its 101-year-old refinery, main: true}
  e2: {type: layoffs, places: [poi], start: 2018-11, end: 2018-11, date_precision: month, date_text: by the end of November, status: planned, actors: Trinoil, targets: "1,700 permanent and some 900 temporary workers", main: true}
  e3: {type: earnings, places: [], start: 2013, end: 2018, date_precision: year, date_text: in five years, status: happened, actors: The state-owned company}
  e4: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Fuel, minor: true}
  e5: {type: meeting, places: [sanf], start: 2018-08-28, end: 2018-08-28, date_precision: day, date_text: on Tuesday night, status: happened, actors: Wendell Augustine, targets: members}
  e6: {type: strike, places: [], start: 2018-09-07, end: 2018-09-07, date_precision: day, date_text: for September 7, status: planned, actors: Wendell Augustine}
  e7: {type: protest, places: [poi, mar], start: 2018-08-29, end: 2018-08-29, date_precision: day, date_text: yesterday, status: happened, actors: Several hundred people, main: true}
  e8: {type: arrest, places: [mar], start: 2018-08-29, end: 2018-08-29, date_precision: day, date_text: "", arrested: 2, status: happened, actors: "", targets: Two men from Gasparillo}
  e9: {type: statement, places: [], start: 2018-08-29, end: 2018-08-29, date_precision: day, date_text: on Wednesday, status: happened, actors: Prime Minister Keston Baptiste}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Opposition MPs, minor: true}
  e12: {type: earthquake, places: [gui, por, poi], start: null, end: null, date_precision: unknown, date_text: a week, status: happened, actors: ""}
  e14: {type: sanction, places: [], start: 2018-05, end: 2018-05, date_precision: month, date_text: in May, status: happened, actors: U.S. courts, targets: shipments}
notes: ""
