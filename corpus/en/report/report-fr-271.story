---
id: report-fr-271
genre: report
country: FR
published: 2011-08-16
publisher: "Ouest Presse (translated)"
title: "Tower crane {falls}(e1) on school building site in [Saint-Nazaire](sai event), one {dead}(e1)"
---
A crane operator of 44 was {killed}(e1) and two masons {injured}(e1) when a tower crane {came down}(e1) on the site of a future lycée in [Saint-Nazaire](sai event), [Loire-Atlantique](loi event), shortly before four in the afternoon on Saturday.

The victim, father of three and resident of [Montoir-de-Bretagne](mon mention), had {climbed}(e2) to his cabin to secure the jib as gusts of more than 90 km/h were {blowing}(e3) on the [Loire](loir event) estuary. The injured, one of them a posted worker from [Portugal](por mention), were {taken}(e4) to the university hospital of [Nantes](nan event). They have been out of danger since Sunday.

The labour inspectorate and the police have each {begun}(e5) an inquiry. The contractor, Bâtir Ouest, with its seat in [Rennes](ren mention), declined to comment. The site was {closed}(e6) by order of the mayor; the {opening}(e7) of the school, planned for September 2012, may be {delayed}(e7).

The CGT union {laid}(e8) a wreath on Monday at the gate and will {assemble}(e9) on Thursday before the sub-prefecture. It {recalls}(e10) that a welder {died}(e11) in June at the shipyard and that a [Romanian](rom demonym) scaffolder {fell}(e12) to his death at [Donges](don event), at the refinery, in 2010.

The storm of the weekend {caused}(e3) damage all along the coast. At [Pornic](porn event), eleven boats {broke}(e13) their moorings; near [Noirmoutier](noi event) a yacht from [Cowes](cow mention) with five people aboard {ran aground}(e14) on Saturday night, and the crew were {winched up}(e15) by a navy helicopter from [Lanvéoc](lan mention). At the festival of Celtic music in [Lorient](lor event), the {closing concert}(e16) on Sunday was {moved}(e16) to a hall.

In the interior, the wheat harvest, {begun}(e17) three weeks early after the driest spring for fifty years, is over. The prefects of [Vendée](ven event) and [Deux-Sèvres](deu event) {lifted}(e18) the ban on watering on Friday. [Maine-et-Loire](mai event) {maintains}(e19) its own.

[Nantes](nan metonym) {lost}(e20) 1-0 at [Guingamp](gui event) on the same evening, in a match {interrupted}(e20) for twenty minutes by a power {failure}(e21).

---
places:
  loi: {name: Loire-Atlantique, geonameid: 2997861, point: [47.3637, -1.6025], precision: division}
  loir: {name: Loire, point: [47.28, -2.15], precision: near}
  noi: {name: Noirmoutier, point: [47.0, -2.25], precision: area, radius_km: 8}
  cow: {name: Cowes, geonameid: 2652204, point: [50.7625, -1.2978]}
  lan: {name: Lanvéoc, point: [48.29, -4.46]}
  ven: {name: Vendee, geonameid: 2970140, point: [46.6893, -1.3183], precision: division}
  deu: {name: Deux-Sevres, geonameid: 3021501, point: [46.5681, -0.3008], precision: division}
  mai: {name: Maine-et-Loire, geonameid: 2996663, point: [47.3771, -0.5278], precision: division}
  gui: {name: Guingamp, geonameid: 3014221, point: [48.5626, -3.1529]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  sai: {name: Saint-Nazaire, geonameid: 2977921, point: [47.2751, -2.2179]}
  mon: {name: Montoir-de-Bretagne, geonameid: 2992206, point: [47.3282, -2.1488]}
  nan: {name: Nantes, geonameid: 2990969, point: [47.2172, -1.5534]}
  ren: {name: Rennes, geonameid: 2983990, point: [48.1111, -1.6743]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  don: {name: Donges, geonameid: 3021093, point: [47.3182, -2.0754]}
  porn: {name: Pornic, geonameid: 2986060, point: [47.1158, -2.1033]}
  lor: {name: Lorient, geonameid: 2997577, point: [47.7482, -3.3718]}
events:
  e1: {type: collapse, places: [sai], start: 2011-08-13, end: 2011-08-13, date_precision: day, date_text: shortly before four in the afternoon on Saturday, killed: 1, injured: 2, status: happened, actors: "", targets: A crane operator of 44, main: true}
  e2: {type: construction, places: [sai], start: 2011-08-13, end: 2011-08-13, date_precision: day, date_text: "", status: happened, actors: The victim, minor: true}
  e3: {type: storm, places: [sai, loir], start: 2011-08-13, end: 2011-08-14, date_precision: day, date_text: of the weekend, status: happened, actors: "", main: true}
  e4: {type: medical, places: [nan], start: 2011-08-13, end: 2011-08-13, date_precision: day, date_text: "", status: happened, actors: "", targets: The injured, minor: true}
  e5: {type: investigation, places: [sai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The labour inspectorate and the police}
  e6: {type: closure, places: [sai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the mayor, targets: The site}
  e7: {type: opening, places: [sai], start: 2012-09, end: 2012-09, date_precision: month, date_text: September 2012, status: planned, actors: "", targets: the school}
  e8: {type: ceremony, places: [sai], start: 2011-08-15, end: 2011-08-15, date_precision: day, date_text: on Monday, status: happened, actors: The CGT union, targets: a wreath}
  e9: {type: protest, places: [sai], start: 2011-08-18, end: 2011-08-18, date_precision: day, date_text: on Thursday, status: planned, actors: The CGT union}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The CGT union, minor: true}
  e11: {type: death, places: [sai], start: 2011-06, end: 2011-06, date_precision: month, date_text: in June, killed: 1, status: happened, actors: "", targets: a welder}
  e12: {type: other_accident, places: [don], start: 2010, end: 2010, date_precision: year, date_text: in 2010, killed: 1, status: happened, actors: "", targets: a Romanian scaffolder}
  e13: {type: sea_accident, places: [porn], start: 2011-08-13, end: 2011-08-14, date_precision: day, date_text: "", status: happened, actors: "", targets: eleven boats}
  e14: {type: sea_accident, places: [noi], start: 2011-08-13, end: 2011-08-13, date_precision: day, date_text: on Saturday night, status: happened, actors: "", targets: a yacht from Cowes}
  e15: {type: rescue, places: [noi], start: 2011-08-13, end: 2011-08-13, date_precision: day, date_text: "", status: happened, actors: a navy helicopter from Lanvéoc, targets: the crew}
  e16: {type: performance, places: [lor], start: 2011-08-14, end: 2011-08-14, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e17: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: three weeks early, status: happened, actors: "", minor: true}
  e18: {type: decision, places: [ven, deu], start: 2011-08-12, end: 2011-08-12, date_precision: day, date_text: on Friday, status: happened, actors: The prefects of Vendée and Deux-Sèvres, targets: the ban on watering}
  e19: {type: decision, places: [mai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Maine-et-Loire, targets: its own, minor: true}
  e20: {type: match, places: [gui], start: 2011-08-13, end: 2011-08-13, date_precision: day, date_text: on the same evening, status: happened, actors: Guingamp, targets: Nantes}
  e21: {type: outage, places: [gui], start: 2011-08-13, end: 2011-08-13, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: ""
