---
id: report-us-427
genre: report
country: US
published: 2023-01-13
publisher: Associated Southern Press
title: "At least nine {dead}(e1) as tornadoes {tear}(e1) through [Alabama](alab event) and [Georgia](geo event)"
---
[SELMA](sel dateline), [Ala.](ala dateline) (ASP) — Crews went house to house on Friday looking for survivors after a giant, swirling storm {killed}(e1) at least nine people in two states and {chewed up}(e1) the center of [Selma](sel event), a flashpoint of the civil rights movement.

Seven of the dead were in [Autauga County](aut event), [Alabama](alab mention), 41 miles northeast of [Selma](sel mention), where an estimated 40 homes were {destroyed}(e1), Emergency Management Director Randall Eason said. A twister {crossed}(e1) near [Old Kingston](old event) and [Marbury](mar event) shortly after noon on Thursday. At least 12 people were {hurt}(e1) severely enough to be {taken}(e2) to hospitals in [Montgomery](mon event) and [Prattville](pra event).

In [Georgia](geo event), a passenger {died}(e3) when a tree fell on a car in [Jackson](jac event) during the storm, [Butts County](but metonym) Coroner Lucille Pope said. In the same county a parent of a 5-year-old was {critically injured}(e4). And south of [Atlanta](atl mention), a state transport worker was {killed}(e5) while clearing debris.

The National Weather Service said the tornado in [Selma](sel event), rated EF-2 with winds of 130 mph, {stayed}(e1) on the ground for 80 miles before it {lifted}(e1) in [Coosa County](coo event). Suspected damage was reported in 33 other places, from [Sumter County](sum event) to [Griffin](gri event), where a hospital was {without power}(e6) overnight and shoppers {hid}(e7) in the freezer of a supermarket.

Nationwide there have been 12 such reports from [Mississippi](mis event), [Kentucky](ken event) and [Illinois](ill event) this month. In [Decatur](dec event), [Illinois](ill mention), six tornadoes {touched down}(e8) on Jan. 3, the most in the state in January since 1989.

Gov. Kay Holloway of [Alabama](alab metonym) {declared}(e9) an emergency for six counties and {toured}(e10) [Selma](sel event) on Friday with the mayor, James Purifoy. "A lot of roofs, a lot of history, but no funerals," Purifoy said. Brown Chapel, from which marchers {set out}(e11) for the Edmund Pettus Bridge on March 7, 1965, and were {beaten}(e12) by troopers, lost its bell tower cover.

At the [Dallas County](dal metonym org) Jail, inmates were {moved}(e13) after the roof peeled away. In the parking lot of a high school, volunteers from [Tuscaloosa](tus mention) and [Mobile](mob mention) {handed out}(e14) tarps. Deborah Brown, who cuts hair on Broad Street, said that she and 11 customers had squeezed into a bathroom. "It went quiet, and then it went dark, and then there wasn't any ceiling."

About 30,000 customers were still {in the dark}(e6) in both states on Friday evening. Schools in [Henry County](hen event) and [Spalding County](spa event), [Georgia](geo mention), will be {closed}(e15) until Wednesday, after the holiday for Martin Luther King.

A tornado on April 27, 2011, {took}(e16) 64 lives in [Tuscaloosa](tus event) and [Birmingham](bir event).

The president {called}(e17) Holloway from [Wilmington](wil event), [Delaware](del mention).

---
places:
  sel: {name: Selma, geonameid: 4089114, point: [32.4074, -87.0211]}
  ala: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  alab: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  aut: {name: Autauga County, geonameid: 4830868, point: [32.5322, -86.6464], precision: division}
  old: {name: Old Kingston, point: [32.6, -86.6], precision: near}
  mar: {name: Marbury, point: [32.7, -86.47]}
  mon: {name: Montgomery, geonameid: 4076784, point: [32.3668, -86.3]}
  pra: {name: Prattville, geonameid: 4084796, point: [32.464, -86.4597]}
  jac: {name: Jackson, point: [33.29, -83.97]}
  but: {name: Butts County, geonameid: 4185484, point: [33.2904, -83.9582], precision: division}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  coo: {name: Coosa County, geonameid: 4056809, point: [32.9314, -86.2435], precision: division}
  sum: {name: Sumter County, geonameid: 4092386, point: [32.5975, -88.2001], precision: division}
  gri: {name: Griffin, geonameid: 4198322, point: [33.2468, -84.2641]}
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  ken: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  ill: {name: Illinois, geonameid: 4896861, point: [40.0003, -89.2504], precision: division}
  dec: {name: Decatur, geonameid: 4236895, point: [39.8403, -88.9548]}
  dal: {name: Dallas County, geonameid: 4058076, point: [32.3335, -87.1144], precision: division}
  tus: {name: Tuscaloosa, geonameid: 4094455, point: [33.2098, -87.5692]}
  mob: {name: Mobile, geonameid: 4076598, point: [30.6944, -88.043]}
  hen: {name: Henry County, geonameid: 4200051, point: [33.4529, -84.154], precision: division}
  spa: {name: Spalding County, geonameid: 4223848, point: [33.2623, -84.2849], precision: division}
  bir: {name: Birmingham, geonameid: 4049979, point: [33.5207, -86.8025]}
  wil: {name: Wilmington, geonameid: 4145381, point: [39.746, -75.5466]}
  del: {name: Delaware, geonameid: 4142224, point: [39.0004, -75.4999], precision: division}
events:
  e1: {type: storm, places: [sel, aut, old, mar, coo, sum, gri], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: on Thursday, killed: 9, injured: 12, injured_qualifier: at_least, status: happened, actors: "a giant, swirling storm", main: true}
  e2: {type: medical, places: [mon, pra], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: "", status: happened, actors: "", targets: At least 12 people, minor: true}
  e3: {type: storm, places: [jac], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: during the storm, killed: 1, status: happened, actors: a tree, targets: a passenger}
  e4: {type: storm, places: [but], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: a parent of a 5-year-old}
  e5: {type: other_accident, places: [atl], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a state transport worker}
  e6: {type: outage, places: [gri], start: 2023-01-12, end: 2023-01-13, date_precision: day, date_text: on Friday evening, status: happened, actors: "", targets: "About 30,000 customers"}
  e7: {type: other, places: [gri], start: 2023-01-12, end: 2023-01-12, date_precision: day, date_text: "", status: happened, actors: shoppers, minor: true}
  e8: {type: storm, places: [dec], start: 2023-01-03, end: 2023-01-03, date_precision: day, date_text: on Jan. 3, status: happened, actors: six tornadoes}
  e9: {type: decision, places: [alab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gov. Kay Holloway, targets: six counties}
  e10: {type: visit, places: [sel], start: 2023-01-13, end: 2023-01-13, date_precision: day, date_text: on Friday, status: happened, actors: Gov. Kay Holloway}
  e11: {type: protest, places: [sel], start: 1965-03-07, end: 1965-03-07, date_precision: day, date_text: "on March 7, 1965", status: happened, actors: marchers}
  e12: {type: attack, places: [sel], start: 1965-03-07, end: 1965-03-07, date_precision: day, date_text: "on March 7, 1965", status: happened, actors: troopers, targets: marchers}
  e13: {type: displacement, places: [dal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: inmates}
  e14: {type: aid, places: [sel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: volunteers from Tuscaloosa and Mobile, targets: tarps}
  e15: {type: closure, places: [hen, spa], start: 2023-01-18, end: 2023-01-18, date_precision: day, date_text: until Wednesday, status: planned, actors: "", targets: Schools}
  e16: {type: storm, places: [tus, bir], start: 2011-04-27, end: 2011-04-27, date_precision: day, date_text: "on April 27, 2011", killed: 64, status: happened, actors: A tornado}
  e17: {type: meeting, places: [wil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, targets: Holloway, minor: true}
notes: ""
