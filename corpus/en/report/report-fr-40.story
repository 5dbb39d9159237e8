---
id: report-fr-40
genre: report
country: FR
published: 2023-06-30
publisher: "Channel & Continent"
title: "[France](fra event) {deploys}(e1) 45,000 police after third night of {rioting}(e2)"
---
[PARIS](par dateline) — [France](fra metonym) said it would {put}(e1) 45,000 officers, backed by light armored vehicles, on the streets on Friday night after {rioters}(e2) {torched}(e2) buses, schools and town halls from [Lille](lil event) to [Marseille](mar event) in anger at the {killing}(e3) of a 17-year-old driver by a policeman.

The interior minister said 875 people had been {arrested}(e4) overnight, half of them in the [Paris](par event) region, and 249 officers {hurt}(e2), none seriously. In [Roubaix](rou event) a business park {burned}(e2) to the ground. A library was {set}(e2) on fire in [Marseille](mar event)'s [La Belle de Mai](lab event), a tram in [Clamart](cla event) and 12 buses in a depot at [Aubervilliers](aub event).

The youth, of [Algerian](alg demonym) and [Moroccan](mor demonym) descent, was {shot}(e3) on Tuesday during a traffic {stop}(e5) in [Nanterre](nan event), west of the capital. The 38-year-old officer was {charged}(e6) with voluntary homicide on Thursday and {placed}(e6) in custody. His lawyer said that he had {asked}(e7) the family for forgiveness.

At a {march}(e8) led by the boy's mother on Thursday, 6,200 people {walked}(e8) past the prefecture; it {ended}(e8) with {tear gas}(e9) and cars on fire.

The president {left}(e10) an EU {summit}(e11) in [Brussels](bru event) early to {chair}(e12) a second crisis {meeting}(e12). Social networks, he said, would be {asked}(e13) to delete "the most sensitive" posts, and parents should keep their children indoors.

Buses and trams across the country will {stop}(e14) at 9 p.m. [Clamart](cla metonym), [Compiègne](com metonym) and [Neuilly-sur-Marne](neu metonym) have {imposed}(e15) curfews. Concerts at the Stade de France in [Saint-Denis](sai event), due on Friday and Saturday, were {cancelled}(e16), and [Marseille](mar metonym) {banned}(e17) {demonstrations}(e17).

The {unrest}(e2) {spread}(e2) to [French Guiana](fre event), where a man was {killed}(e18) by a stray bullet in [Cayenne](cay event), to [Réunion](reu event) and, across the border, to [Brussels](bru event), where 64 were {detained}(e19). The UN rights office in [Geneva](gen metonym) {called}(e20) on [Paris](par metonym) to address "deep issues of racism" in its police.

Many recalled 2005, when the {deaths}(e21) of two boys in a substation at [Clichy-sous-Bois](cli event) {set}(e22) off three weeks of {riots}(e22). Last year 13 people who did not comply with traffic stops were {shot}(e23) dead.

"What they {burned}(e2) is ours," said Fatou Diakhaby, a nurse from [Vaulx-en-Velin](vau mention), outside the ruins of a job centre in [Villeurbanne](vil event), in [Lyon](lyo event)'s suburbs. "How do we get to work on Monday?"

---
places:
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  lab: {name: La Belle de Mai, point: [43.31, 5.39]}
  sai: {name: Saint-Denis, geonameid: 2980916, point: [48.9356, 2.3539]}
  fre: {name: French Guiana, geonameid: 3381670, point: [4.0, -53.0], precision: country}
  cay: {name: Cayenne, geonameid: 3382160, point: [4.9381, -52.3346]}
  reu: {name: Réunion, geonameid: 935317, point: [-21.1, 55.6], precision: country}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  lil: {name: Lille, geonameid: 2998324, point: [50.6339, 3.0551]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  neu: {name: Neuilly-sur-Marne, geonameid: 2990612, point: [48.8537, 2.549]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  rou: {name: Roubaix, geonameid: 2982681, point: [50.6942, 3.1746]}
  cla: {name: Clamart, geonameid: 3024783, point: [48.803, 2.2669]}
  aub: {name: Aubervilliers, geonameid: 3036386, point: [48.9167, 2.3833]}
  nan: {name: Nanterre, geonameid: 2990970, point: [48.892, 2.2067]}
  com: {name: Compiègne, geonameid: 3024066, point: [49.4179, 2.8261]}
  cli: {name: Clichy-sous-Bois, geonameid: 3024596, point: [48.9102, 2.5532]}
  vau: {name: Vaulx-en-Velin, geonameid: 2970456, point: [45.7869, 4.9251]}
  vil: {name: Villeurbanne, geonameid: 2968254, point: [45.766, 4.8795]}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
events:
  e1: {type: decision, places: [fra], start: 2023-06-30, end: 2023-06-30, date_precision: day, date_text: on Friday night, status: happened, actors: France, targets: "45,000 officers", main: true}
  e2: {type: riot, places: [lil, mar, rou, lab, cla, aub, vil, fre, reu, bru], start: 2023-06-27, end: 2023-06-30, date_precision: day, date_text: after third night, injured: 249, status: happened, actors: rioters, targets: "buses, schools and town halls", main: true}
  e3: {type: shooting, places: [nan], start: 2023-06-27, end: 2023-06-27, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: a policeman, targets: a 17-year-old driver, main: true}
  e4: {type: arrest, places: [fra, par], start: 2023-06-29, end: 2023-06-30, date_precision: day, date_text: overnight, arrested: 875, status: happened, actors: "", targets: 875 people}
  e5: {type: other, places: [nan], start: 2023-06-27, end: 2023-06-27, date_precision: day, date_text: on Tuesday, status: happened, actors: "", minor: true}
  e6: {type: charge, places: [nan], start: 2023-06-29, end: 2023-06-29, date_precision: day, date_text: on Thursday, arrested: 1, status: happened, actors: "", targets: The 38-year-old officer}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the family, minor: true}
  e8: {type: protest, places: [nan], start: 2023-06-29, end: 2023-06-29, date_precision: day, date_text: on Thursday, status: happened, actors: "6,200 people"}
  e9: {type: riot, places: [nan], start: 2023-06-29, end: 2023-06-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: visit, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, minor: true}
  e11: {type: meeting, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: meeting, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Social networks, minor: true}
  e14: {type: transport_change, places: [fra], start: 2023-06-30, end: 2023-06-30, date_precision: day, date_text: at 9 p.m., status: planned, actors: "", targets: Buses and trams}
  e15: {type: decision, places: [cla, com, neu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: curfews}
  e16: {type: performance, places: [sai], start: 2023-06-30, end: 2023-07-01, date_precision: day, date_text: on Friday and Saturday, status: happened, negated: true, actors: "", targets: Concerts}
  e17: {type: decision, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Marseille, targets: demonstrations}
  e18: {type: shooting, places: [cay], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a man}
  e19: {type: arrest, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", arrested: 64, status: happened, actors: ""}
  e20: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The UN rights office, targets: Paris}
  e21: {type: death, places: [cli], start: 2005, end: 2005, date_precision: year, date_text: 2005, killed: 2, status: happened, actors: "", targets: two boys}
  e22: {type: riot, places: [fra], start: 2005, end: 2005, date_precision: year, date_text: 2005, status: happened, actors: ""}
  e23: {type: shooting, places: [fra], start: 2022, end: 2022, date_precision: year, date_text: Last year, killed: 13, status: happened, actors: "", targets: 13 people}
notes: ""
