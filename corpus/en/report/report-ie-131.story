---
id: report-ie-131
genre: report
country: IE
published: 2025-01-09
publisher: "Connacht Telegraph & Post"
title: "Hundreds of homes in west face sixth night {without power}(e2)"
---
About 900 homes and farms in [Galway](gal event), [Mayo](may event) and [Sligo](sli event) were facing a sixth night {without electricity}(e2) last night after {Storm}(e1) {Gráinne}(e1), which {left}(e1) two people {dead}(e1) when it {swept}(e1) across the country on Friday.

ESB Networks said crews from [Northern Ireland](nor mention), [Austria](aus mention) and the [Netherlands](net mention) were helping to restore the last of the 415,000 customers {cut off}(e2). The remaining faults are around [Clifden](cli event), [Belmullet](bel event), [Geesala](gee event) and [Tubbercurry](tub event).

A man in his 50s {died}(e1) when a tree {fell}(e1) on his van near [Cloonfad](clo event), Co [Roscommon](ros mention). A {funeral}(e3) {took place}(e3) yesterday in [Ballyhaunis](ball event) for Bridie Waldron (84), who {fell}(e4) in the dark at her home on Saturday.

Gusts of 178km/h, the highest since 1945, were {recorded}(e5) at [Mace Head](mac event) in [Connemara](conn mention). The roof of a secondary school in [Ballina](bal event) was {blown off}(e1), and pupils have been {moved}(e6) to premises in [Crossmolina](cro event) and [Killala](kil event).

Speaking in the Dáil, Independent TD Séamus Loftus {accused}(e7) the Government of forgetting everything west of the [Shannon](sha mention). "If this was [Dublin 4](dubl mention), there'd be a generator on every corner," he said. The Taoiseach {rejected}(e8) this and said that €30 million had been {set aside}(e9) for humanitarian payments.

In [Leitrim](lei event), the water supply in [Drumshanbo](dru event) and [Ballinamore](balli event) was {restored}(e10) on Tuesday. The [Galway](gal mention)–[Dublin](dub mention) railway line {reopened}(e11) on Sunday, while the Western Rail Corridor between [Athenry](ath event) and [Ennis](enn event) stays {closed}(e12).

Across the [Irish Sea](iri mention), the {storm}(e13) {tore down}(e13) trees on the [Isle of Man](isl event) and {left}(e13) 60,000 properties in [Cumbria](cum event) and [Dumfries and Galloway](dum event) without power for a day. A lorry driver was {killed}(e14) when his vehicle {overturned}(e14) on the Forth Road Bridge.

Met Éireann has {issued}(e15) a status yellow ice {warning}(e15) for [Connacht](con event), [Donegal](don event) and [Cavan](cav event) until noon today. [Mayo](may metonym org) County Council will {hold}(e16) a special meeting in [Castlebar](cas event) on Monday to {discuss}(e16) the response.

---
places:
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  gal: {name: County Galway, geonameid: 2964179, point: [53.4045, -8.616], precision: division}
  may: {name: County Mayo, geonameid: 2962666, point: [53.895, -9.2305], precision: division}
  sli: {name: County Sligo, geonameid: 2961422, point: [54.1277, -8.489], precision: division}
  ros: {name: County Roscommon, geonameid: 2961731, point: [53.7738, -8.2121], precision: division}
  lei: {name: County Leitrim, geonameid: 2962975, point: [54.0513, -7.9947], precision: division}
  don: {name: County Donegal, geonameid: 2964751, point: [54.8924, -8.0299], precision: division}
  cav: {name: County Cavan, geonameid: 2965534, point: [53.9623, -7.2718], precision: division}
  con: {name: Connacht, geonameid: 7521313, point: [53.738, -8.8001], precision: division}
  nor: {name: Northern Ireland, geonameid: 2641364, point: [54.5, -6.5], precision: division}
  mac: {name: Mace Head, point: [53.33, -9.9], precision: near}
  conn: {name: Connemara, point: [53.5, -9.8], precision: area, radius_km: 30}
  gee: {name: Geesala, point: [54.12, -9.9], precision: near}
  clo: {name: Cloonfad, point: [53.69, -8.74], precision: near}
  sha: {name: Shannon, point: [53.5, -8.0], precision: area, radius_km: 80}
  isl: {name: Isle of Man, geonameid: 3042225, point: [54.25, -4.5], precision: country}
  cum: {name: Cumbria, geonameid: 2651712, point: [54.6368, -2.8922], precision: division}
  dum: {name: Dumfries and Galloway, geonameid: 2650797, point: [55.0998, -4.0156], precision: division}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  bal: {name: Ballina, point: [54.11, -9.15]}
  iri: {name: Irish Sea, point: [53.7, -5.0], precision: area, radius_km: 100}
  dubl: {name: Dublin 4, point: [53.33, -6.23], precision: near}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  cli: {name: Clifden, geonameid: 2965449, point: [53.4891, -10.0191]}
  bel: {name: Belmullet, geonameid: 2966208, point: [54.225, -9.9908]}
  tub: {name: Tobercurry, geonameid: 2961182, point: [54.05, -8.7333]}
  ball: {name: Ballyhaunis, geonameid: 2966566, point: [53.7667, -8.7667]}
  cro: {name: Crossmolina, geonameid: 2964980, point: [54.1, -9.3167]}
  kil: {name: Killala, geonameid: 2963378, point: [54.2116, -9.2201]}
  dru: {name: Drumshanbo, geonameid: 2964584, point: [54.05, -8.0333]}
  balli: {name: Ballinamore, geonameid: 2966760, point: [54.05, -7.8]}
  ath: {name: Athenry, geonameid: 2966843, point: [53.2964, -8.7431]}
  enn: {name: Ennis, geonameid: 2964405, point: [52.8436, -8.9864]}
  cas: {name: Castlebar, geonameid: 2965654, point: [53.85, -9.3]}
events:
  e1: {type: storm, places: [gal, may, sli, clo, bal], start: 2025-01-03, end: 2025-01-03, date_precision: day, date_text: on Friday, killed: 2, status: happened, actors: Storm Gráinne, main: true}
  e2: {type: outage, places: [gal, may, sli, cli, bel, gee, tub], start: 2025-01-03, end: 2025-01-08, date_precision: day, date_text: a sixth night, status: happened, actors: "", targets: About 900 homes and farms, main: true}
  e3: {type: ceremony, places: [ball], start: 2025-01-08, end: 2025-01-08, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: Bridie Waldron}
  e4: {type: other_accident, places: [ball], start: 2025-01-04, end: 2025-01-04, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", targets: Bridie Waldron}
  e5: {type: survey, places: [mac], start: 2025-01-03, end: 2025-01-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: displacement, places: [cro, kil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: pupils, minor: true}
  e7: {type: statement, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Independent TD Séamus Loftus, targets: the Government}
  e8: {type: statement, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Taoiseach, minor: true}
  e9: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "€30 million"}
  e10: {type: construction, places: [dru, balli], start: 2025-01-07, end: 2025-01-07, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: the water supply}
  e11: {type: opening, places: [gal, dub], start: 2025-01-05, end: 2025-01-05, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: "The Galway–Dublin railway line"}
  e12: {type: closure, places: [ath, enn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the Western Rail Corridor}
  e13: {type: storm, places: [isl, cum, dum], start: 2025-01-03, end: 2025-01-03, date_precision: day, date_text: "", status: happened, actors: "", targets: "60,000 properties"}
  e14: {type: road_accident, places: [], start: 2025-01-03, end: 2025-01-03, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: A lorry driver}
  e15: {type: statement, places: [con, don, cav], start: 2025-01-09, end: 2025-01-09, date_precision: day, date_text: until noon today, status: happened, actors: Met Éireann}
  e16: {type: meeting, places: [cas], start: 2025-01-13, end: 2025-01-13, date_precision: day, date_text: on Monday, status: planned, actors: Mayo County Council}
notes: ""
