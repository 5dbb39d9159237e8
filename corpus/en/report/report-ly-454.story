---
id: report-ly-454
genre: report
country: LY
published: 2023-09-19
publisher: Mediterranean Investigations Network
title: "[Derna](der event): the dams, the warnings and the night of 10 September"
---
Hundreds of people {marched}(e1) to the Sahaba mosque in [Derna](der event) on Monday and called for the removal of those whom they blame for the {flood}(e2) that {killed}(e2) thousands a week before. Later the house of the mayor, Abdulmonem al-Werfalli, was {set on fire}(e3). On Tuesday telephone lines to the city were {cut}(e4), and journalists were {told}(e5) to leave.

What the crowd wants to know is in part on paper. We have {seen}(e6) 19 documents of the water ministry, in [Benghazi](ben mention) and in [Tripoli](tri mention), that go back to 1998.

The two dams above the town, [Bu Mansour](bum event) and [al-Bilad](alb event), were {built}(e7) by a firm from [Belgrade](bel mention) between 1973 and 1977. An [Italian](ita demonym) consultant {found}(e8) cracks in 1998, and advised that a third be built. In 2007 a company from [Istanbul](ist mention) was {given}(e9) a contract worth 39 million dinars; work {started}(e10) in October 2010 and {stopped}(e10) within five months, when the {uprising}(e11) against Muammar Gaddafi broke out in [Benghazi](ben event). Its excavators were {stolen}(e12). Money was {set aside}(e13) again in 2012 and 2013. A state audit of 2021 noted that nothing had been done.

A hydrologist of the university in [Al Bayda](alba mention), Fathi Ashour, {published}(e14) a paper last November which ended: "The situation in the valley requires immediate steps."

Storm Daniel, which had {drowned}(e15) 17 people in [Thessaly](the event), in [Greece](gre mention), and in [Bulgaria](bul event) and [Turkey](tur event), {reached}(e15) the coast of [Cyrenaica](cyr event) on 10 September. In [Al Bayda](alba event) 414 millimetres {fell}(e15) in a day. The authorities in the east {imposed}(e16) a curfew on [Derna](der event) and {told}(e16) people in low streets, on television, to go to higher ground; the police {told}(e16) others to stay at home. At about 2.45 a.m. [Bu Mansour](bum event) {gave way}(e17), and minutes later [al-Bilad](alb event).

The Red Crescent puts the dead at 11,300, the authorities at 3,922. Another 170 {died}(e15) in [Sousse](sou event), [Al Marj](alm event), [Taknis](tak event) and [Battah](bat event). Four [Greek](gre demonym) rescue workers were {killed}(e18) on Sunday when their bus {collided}(e18) with a family's car between [Benghazi](ben mention) and [Derna](der event). A ship from [Marseille](mar mention) with a field hospital and two from [Italy](ita mention) are {anchored}(e19) off the port. Nearly 40,000 people have {left}(e20), many for [Tobruk](tob event) and for [Misrata](mis event), in the west.

The attorney general, from [Tripoli](tri mention), {opened an inquiry}(e21) on Friday, and {summoned}(e21) the former heads of the dams department. The parliament in the east, meeting in [Benghazi](ben event), {voted}(e22) 10 billion dinars. Its speaker, Aguila Bu Khamada, {called}(e23) the disaster fate.

The council of [Derna](der metonym) was {dismissed}(e24) on Monday night.

---
places:
  der: {name: Darnah, geonameid: 87205, point: [32.767, 22.6367]}
  ben: {name: Benghazi, geonameid: 88319, point: [32.1149, 20.0686]}
  bum: {name: Bu Mansour, point: [32.68, 22.57], precision: near}
  alb: {name: al-Bilad, point: [32.75, 22.63], precision: near}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  alba: {name: Al Bayda, point: [32.76, 21.75]}
  the: {name: Thessaly, point: [39.5, 22.2], precision: division}
  cyr: {name: Cyrenaica, point: [31.5, 22.0], precision: area, radius_km: 250}
  sou: {name: Sousse, point: [32.9, 21.97]}
  alm: {name: Al Marj, point: [32.49, 20.83]}
  tak: {name: Taknis, point: [32.48, 21.13], precision: near}
  bat: {name: Battah, point: [32.6, 21.1], precision: near}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  tob: {name: Tobruk, geonameid: 81302, point: [32.0896, 23.9538]}
  mis: {name: Misratah, geonameid: 2214846, point: [32.3753, 15.0925]}
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
events:
  e1: {type: protest, places: [der], start: 2023-09-18, end: 2023-09-18, date_precision: day, date_text: on Monday, status: happened, actors: Hundreds of people, targets: those whom they blame for the flood, main: true}
  e2: {type: flood, places: [der], start: 2023-09-10, end: 2023-09-11, date_precision: day, date_text: a week before, killed: 3922, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: fire, places: [der], start: 2023-09-18, end: 2023-09-18, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: "the house of the mayor, Abdulmonem al-Werfalli"}
  e4: {type: outage, places: [der], start: 2023-09-19, end: 2023-09-19, date_precision: day, date_text: On Tuesday, status: happened, actors: "", targets: telephone lines to the city}
  e5: {type: displacement, places: [der], start: 2023-09-19, end: 2023-09-19, date_precision: day, date_text: "", status: happened, actors: "", targets: journalists, minor: true}
  e6: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 19 documents of the water ministry, main: true}
  e7: {type: construction, places: [bum, alb], start: 1973, end: 1977, date_precision: year, date_text: between 1973 and 1977, status: happened, actors: a firm from Belgrade, targets: The two dams}
  e8: {type: investigation, places: [bum, alb], start: 1998, end: 1998, date_precision: year, date_text: in 1998, status: happened, actors: An Italian consultant, targets: cracks}
  e9: {type: deal, places: [], start: 2007, end: 2007, date_precision: year, date_text: In 2007, status: happened, actors: a company from Istanbul}
  e10: {type: construction, places: [bum, alb], start: 2010-10, end: 2011-02, date_precision: month, date_text: in October 2010, status: happened, actors: a company from Istanbul}
  e11: {type: battle, places: [ben], start: 2011, end: 2011, date_precision: year, date_text: within five months, status: happened, actors: "", targets: Muammar Gaddafi}
  e12: {type: robbery, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Its excavators, minor: true}
  e13: {type: decision, places: [], start: 2012, end: 2013, date_precision: year, date_text: in 2012 and 2013, status: happened, actors: "", minor: true}
  e14: {type: publication, places: [], start: 2022-11, end: 2022-11, date_precision: month, date_text: last November, status: happened, actors: Fathi Ashour, targets: a paper}
  e15: {type: storm, places: [cyr, the, bul, tur, alba, sou, alm, tak, bat], start: 2023-09, end: 2023-09, date_precision: month, date_text: on 10 September, killed: 187, killed_qualifier: at_least, status: happened, actors: Storm Daniel, main: true}
  e16: {type: statement, places: [der], start: 2023-09-10, end: 2023-09-10, date_precision: day, date_text: on 10 September, status: happened, actors: The authorities in the east, targets: people in low streets}
  e17: {type: collapse, places: [bum, alb], start: 2023-09-11, end: 2023-09-11, date_precision: day, date_text: At about 2.45 a.m., status: happened, actors: "", main: true}
  e18: {type: road_accident, places: [der], start: 2023-09-17, end: 2023-09-17, date_precision: day, date_text: on Sunday, killed: 4, status: happened, actors: their bus, targets: Four Greek rescue workers}
  e19: {type: transport_change, places: [der], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A ship from Marseille, minor: true}
  e20: {type: displacement, places: [der, tob, mis], start: null, end: null, date_precision: unknown, date_text: "", displaced: 40000, displaced_qualifier: about, status: happened, actors: "Nearly 40,000 people"}
  e21: {type: investigation, places: [tri], start: 2023-09-15, end: 2023-09-15, date_precision: day, date_text: on Friday, status: happened, actors: The attorney general, targets: the former heads of the dams department}
  e22: {type: decision, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The parliament in the east, targets: 10 billion dinars}
  e23: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Aguila Bu Khamada, targets: the disaster, minor: true}
  e24: {type: resignation, places: [der], start: 2023-09-18, end: 2023-09-18, date_precision: day, date_text: on Monday night, status: happened, actors: "", targets: The council of Derna}
notes: ""
