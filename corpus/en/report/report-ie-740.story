---
id: report-ie-740
genre: report
country: IE
published: 2024-08-07
publisher: The Connacht Independent
title: "Gardaí {arrest}(e1) man (40s) over fatal {assault}(e2) in [Ballaghaderreen](bal event)"
---
GARDAÍ investigating the {death}(e2) of a man following an {assault}(e2) in [Ballaghaderreen](bal event), Co [Roscommon](ros mention), on bank holiday Monday have {arrested}(e1) a man aged in his 40s.

The victim, named locally as Marek Wojtasik (36), a native of [Rzeszów](rze mention) who had lived in the town for 14 years, was {found}(e2) with serious head injuries in a laneway off Main Street shortly after 3am. He was {taken}(e3) to [Mayo](may metonym org) University Hospital in [Castlebar](cas event), where he was {pronounced dead}(e2).

The suspect was {detained}(e1) in [Frenchpark](fre event) on Tuesday night and is being {held}(e1) at [Castlerea](cast event) Garda station. A {postmortem}(e4) was carried out by the Deputy State Pathologist on Tuesday, the results of which are not being released for operational reasons.

Supt Bríd Cassells {appealed}(e5) for dashcam footage from the N5 between [Charlestown](cha mention) and [Frenchpark](fre mention). "There were hundreds of people home for the festival. Somebody saw something," she said.

Monday's closing parade was {called off}(e6). A book of condolence has been {opened}(e7) in the library, and Fr Tadhg Mulvihill {said}(e8) Mass in [Polish](pol demonym) and [English](eng demonym) on Tuesday evening.

It was the third violent {death}(e9) in the northwest in as many weeks. On July 19th, a pensioner was {stabbed}(e10) at his home near [Bundoran](bun event), Co [Donegal](don mention); his nephew has been {charged}(e11). A young mother {died}(e12) in a house {fire}(e12) in [Ballina](ball event) on the last weekend of July that detectives now believe was {started}(e12) deliberately.

In an unrelated development, a 19-year-old {appeared}(e13) before [Sligo](sli event) District Court on Wednesday {charged}(e14) with violent disorder outside a vacant convent in [Tubbercurry](tub event) earmarked for asylum seekers. Judge Fiona Leddy {remanded}(e15) him in custody for a week. Similar {unrest}(e16) took place in [Coolock](coo event), north [Dublin](dub mention), on July 15th, when diggers were {set alight}(e16) and gardaí {pelted}(e16) with fireworks.

Taoiseach Simon Fogarty, speaking in [Galway](gal event), {condemned}(e17) "imported hatred" after a week of rioting in [England](eng event) and [Belfast](bel event), sparked by the {murder}(e18) of three girls at a dance class in [Southport](sou event). On Saturday in [Belfast](bel event), a café and two shops owned by foreign nationals were {burned}(e19).

Mr Wojtasik's remains will be {repatriated}(e20) to [Poland](pola mention). He is survived by two sons, aged nine and six.

---
places:
  bal: {name: Ballaghaderreen, point: [53.9, -8.58]}
  ros: {name: Roscommon, point: [53.75, -8.25], precision: division}
  rze: {name: Rzeszów, geonameid: 759734, point: [50.0413, 21.999]}
  cas: {name: Castlebar, geonameid: 2965654, point: [53.85, -9.3]}
  may: {name: Mayo, point: [53.9, -9.3], precision: division}
  fre: {name: Frenchpark, point: [53.88, -8.4]}
  cast: {name: Castlerea, point: [53.77, -8.49]}
  cha: {name: Charlestown, point: [53.96, -8.8]}
  bun: {name: Bundoran, point: [54.48, -8.28]}
  don: {name: Donegal, point: [54.9, -7.9], precision: division}
  ball: {name: Ballina, geonameid: 2966778, point: [54.1167, -9.1667]}
  sli: {name: Sligo, geonameid: 2961423, point: [54.2697, -8.4694]}
  tub: {name: Tubbercurry, point: [54.05, -8.73]}
  coo: {name: Coolock, point: [53.39, -6.2]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  bel: {name: Belfast, geonameid: 2655984, point: [54.5968, -5.9254]}
  sou: {name: Southport, geonameid: 2637343, point: [53.6458, -3.0101]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  pola: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
events:
  e1: {type: arrest, places: [fre, cast], start: 2024-08-06, end: 2024-08-06, date_precision: day, date_text: on Tuesday night, arrested: 1, status: happened, actors: Gardaí, targets: a man aged in his 40s, main: true}
  e2: {type: killing, places: [bal], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: on bank holiday Monday, killed: 1, status: happened, actors: "", targets: Marek Wojtasik, main: true}
  e3: {type: medical, places: [cas], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: "", status: happened, actors: "", targets: He, minor: true}
  e4: {type: investigation, places: [], start: 2024-08-06, end: 2024-08-06, date_precision: day, date_text: on Tuesday, status: happened, actors: the Deputy State Pathologist, minor: true}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Supt Bríd Cassells, minor: true}
  e6: {type: festival, places: [bal], start: 2024-08-05, end: 2024-08-05, date_precision: day, date_text: "Monday's", status: happened, negated: true, actors: ""}
  e7: {type: ceremony, places: [bal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: ceremony, places: [bal], start: 2024-08-06, end: 2024-08-06, date_precision: day, date_text: on Tuesday evening, status: happened, actors: Fr Tadhg Mulvihill, minor: true}
  e9: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: in as many weeks, status: happened, actors: "", minor: true}
  e10: {type: killing, places: [bun], start: 2024-07-19, end: 2024-07-19, date_precision: day, date_text: On July 19th, killed: 1, status: happened, actors: "", targets: a pensioner}
  e11: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: his nephew}
  e12: {type: fire, places: [ball], start: 2024-07-27, end: 2024-07-28, date_precision: day, date_text: on the last weekend of July, killed: 1, status: happened, actors: "", targets: A young mother}
  e13: {type: trial, places: [sli], start: 2024-08-07, end: 2024-08-07, date_precision: day, date_text: on Wednesday, status: happened, actors: a 19-year-old}
  e14: {type: charge, places: [sli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a 19-year-old, minor: true}
  e15: {type: verdict, places: [sli], start: 2024-08-07, end: 2024-08-07, date_precision: day, date_text: on Wednesday, status: happened, actors: Judge Fiona Leddy, targets: him, minor: true}
  e16: {type: riot, places: [coo], start: 2024-07-15, end: 2024-07-15, date_precision: day, date_text: on July 15th, status: happened, actors: "", targets: gardaí}
  e17: {type: statement, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Taoiseach Simon Fogarty}
  e18: {type: killing, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: "", targets: three girls}
  e19: {type: fire, places: [bel], start: 2024-08-03, end: 2024-08-03, date_precision: day, date_text: On Saturday, status: happened, actors: "", targets: a café and two shops owned by foreign nationals}
  e20: {type: ceremony, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: "Mr Wojtasik's remains", minor: true}
notes: ""
