---
id: report-us-114
genre: report
country: US
published: 2025-05-19
publisher: Gulf States Dispatch
title: "{Manhunt}(e2) widens after 10 {escape}(e1) [New Orleans](new event) jail through hole behind toilet"
---
[NEW ORLEANS](new dateline) — Seven inmates who {crawled}(e1) out of a jail in [New Orleans](new event) last week were still at large Monday, and authorities {searched}(e2) from the [Lower Ninth Ward](low event) to [Houston](hou event) and the [Mississippi](mis mention) line.

Ten men, four of them charged with murder, {got}(e1) out of the [Orleans Parish](orl metonym org) Justice Center early Friday. They {removed}(e1) a toilet, {squeezed}(e1) through the wall, {scaled}(e1) a fence and {ran}(e1) across Interstate 10. The {breakout}(e1) was discovered at the 8:30 a.m. head count.

Three have been {caught}(e3): one in the [French Quarter](fre event) on Friday after a foot {chase}(e3), one in a parking lot in [Gretna](gre event), and one in [Baton Rouge](bat event) on Sunday.

Sheriff Yolanda Batiste said there was "a strong likelihood" of help from inside. She {suspended}(e4) three employees. A jail plumber from [Slidell](sli mention) was {arrested}(e5) Monday on suspicion of shutting off the water. His attorney said he was threatened.

"You lock your door and you look at the yard twice," said Herman LeBlanc, 70, of [Gentilly](gen mention).

State Attorney General Beth Prudhomme {accused}(e6) the sheriff of failing the people of [Louisiana](lou mention). Batiste, who is up for {reelection}(e7) in October, {suspended}(e8) her campaign. Rewards have been {raised}(e9) to $20,000 per man.

The jail, which {opened}(e10) in 2015, has been under a federal {agreement}(e11) since 2013. In 2016, 70 miles upriver, an inmate {walked}(e12) away from a work crew in [Convent](con event); he was {found}(e13) in [Natchez](nat event), [Mississippi](mis event), four days later.

---
places:
  new: {name: New Orleans, geonameid: 4335045, point: [29.9547, -90.0751]}
  low: {name: Lower Ninth Ward, point: [29.965, -90.01]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  orl: {name: New Orleans, geonameid: 4335045, point: [29.9547, -90.0751]}
  fre: {name: French Quarter, point: [29.958, -90.065]}
  gre: {name: Gretna, geonameid: 4326575, point: [29.9147, -90.054]}
  bat: {name: Baton Rouge, geonameid: 4315588, point: [30.4433, -91.1875]}
  sli: {name: Slidell, geonameid: 4341727, point: [30.2752, -89.7812]}
  gen: {name: Gentilly, point: [30.0, -90.05]}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  con: {name: Convent, geonameid: 4320643, point: [30.0208, -90.8298]}
  nat: {name: Natchez, geonameid: 4437982, point: [31.5602, -91.4033]}
events:
  e1: {type: other_crime, places: [new], start: 2025-05-16, end: 2025-05-16, date_precision: day, date_text: early Friday, status: happened, actors: Ten men, main: true}
  e2: {type: raid, places: [low, hou, new], start: 2025-05-19, end: 2025-05-19, date_precision: day, date_text: Monday, status: happened, actors: authorities, targets: Seven inmates, main: true}
  e3: {type: arrest, places: [fre, gre, bat], start: 2025-05-16, end: 2025-05-18, date_precision: day, date_text: on Friday, arrested: 3, status: happened, actors: "", targets: Three, main: true}
  e4: {type: layoffs, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sheriff Yolanda Batiste, targets: three employees}
  e5: {type: arrest, places: [new], start: 2025-05-19, end: 2025-05-19, date_precision: day, date_text: Monday, arrested: 1, status: happened, actors: "", targets: A jail plumber from Slidell}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beth Prudhomme, targets: the sheriff}
  e7: {type: election, places: [new], start: 2025-10, end: 2025-10, date_precision: month, date_text: in October, status: planned, actors: "", minor: true}
  e8: {type: decision, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Batiste, targets: her campaign}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Rewards, minor: true}
  e10: {type: opening, places: [new], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: "", targets: The jail, minor: true}
  e11: {type: agreement, places: [new], start: 2013, end: 2013, date_precision: year, date_text: since 2013, status: happened, actors: "", targets: The jail, minor: true}
  e12: {type: other_crime, places: [con], start: 2016, end: 2016, date_precision: year, date_text: In 2016, status: happened, actors: an inmate}
  e13: {type: arrest, places: [nat], start: 2016, end: 2016, date_precision: year, date_text: four days later, arrested: 1, status: happened, actors: "", targets: an inmate}
notes: ""
