---
id: report-us-265
genre: report
country: US
published: 2025-04-16
publisher: Mid-South Now
title: "Severe weather live: At least 3 {dead}(e1) in [Arkansas](ark event) as {tornadoes}(e1) {rake}(e1) [Delta](del event)"
---
5:52 a.m.

Sheriff's officials in [Poinsett County](poi event) say two people {died}(e1) when a mobile home was {thrown}(e1) across U.S. 63 near [Marked Tree](mar event). A third {death}(e1) was reported overnight in [Lepanto](lep event).

5:30 a.m.

Crews with chain saws are {working}(e2) their way into [Caraway](car event), where the water tower is {down}(e1). [Craighead County](cra metonym org) Judge Marvin Dacus says 11 people were {taken}(e3) to hospitals in [Jonesboro](jon event), two of them in critical condition.

"I can see the school gym from places you never could," he told a radio station.

4:48 a.m.

Entergy reports 38,400 customers {without electricity}(e4) in eastern [Arkansas](ark event). In [Mississippi](mis event), the outages are worst around [Clarksdale](cla event) and [Tunica](tun event).

4:15 a.m.

The warning for [Shelby County](she mention), [Tennessee](ten mention), has expired. No damage has been found in [Memphis](mem event), although two eastbound lanes of Interstate 40 are {closed}(e5) at the river because a truck {blew over}(e6).

3:20 a.m.

Shelters have {opened}(e7) at First Baptist Church in [Trumann](tru event) and at the high school in [Harrisburg](har event). Eighty-four people are {inside}(e8).

2:05 a.m.

A large {tornado}(e1) {crossed}(e1) into the [Missouri](miss event) Bootheel and {passed}(e1) just south of [Kennett](ken event), the National Weather Service says. Residents in [Senath](sen event) report roofs {gone}(e1).

12:40 a.m.

The same storm system {killed}(e9) a boy, 10, in [Oklahoma](okl event) on Tuesday afternoon when a tree {fell}(e9) on a car outside [Poteau](pot event), and hail the size of baseballs {damaged}(e10) planes at the airport in [Fort Smith](for event).

Earlier

Gov. Lucinda Hargrave {declared}(e11) an emergency at 9 p.m. Tuesday and {activated}(e12) 50 members of the National Guard. [Arkansas](ark metonym org) State University, in [Jonesboro](jon event), {canceled}(e13) Wednesday's classes.

It is the second deadly outbreak in the region this spring. Storms on March 14 and 15 {killed}(e14) three in [Independence County](ind event) and {flattened}(e14) a section of [Cave City](cav event). On the night of April 2 and the days that followed, up to 15 inches of {rain}(e15) {left}(e15) [Hardy](hard event) under water and {derailed}(e16) a freight train near [Mammoth Spring](mam event).

The White House {approved}(e17) federal aid for the March storms last week.

---
places:
  ark: {name: Arkansas, geonameid: 4099753, point: [34.7504, -92.5004], precision: division}
  del: {name: Delta, point: [34.5, -90.6], precision: area, radius_km: 100}
  cra: {name: Craighead County, geonameid: 4106979, point: [35.8277, -90.6314], precision: division}
  poi: {name: Poinsett County, geonameid: 4126942, point: [35.5689, -90.6811], precision: division}
  mar: {name: Marked Tree, geonameid: 4120544, point: [35.5329, -90.4207]}
  lep: {name: Lepanto, geonameid: 4118687, point: [35.6112, -90.3298]}
  car: {name: Caraway, geonameid: 4104566, point: [35.7581, -90.3223]}
  jon: {name: Jonesboro, geonameid: 4116834, point: [35.8423, -90.7043]}
  mis: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  cla: {name: Clarksdale, geonameid: 4421935, point: [34.2001, -90.5709]}
  tun: {name: Tunica, geonameid: 4448894, point: [34.6846, -90.3829]}
  she: {name: Shelby County, geonameid: 4657046, point: [35.1846, -89.8946], precision: division}
  ten: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
  mem: {name: Memphis, geonameid: 4641239, point: [35.1495, -90.049]}
  tru: {name: Trumann, geonameid: 4133933, point: [35.6737, -90.5073]}
  har: {name: Harrisburg, geonameid: 4113951, point: [35.5643, -90.7168]}
  miss: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  ken: {name: Kennett, geonameid: 4393451, point: [36.2362, -90.0556]}
  sen: {name: Senath, geonameid: 4408052, point: [36.1342, -90.1598]}
  okl: {name: Oklahoma, geonameid: 4544379, point: [35.4921, -97.5033], precision: division}
  pot: {name: Poteau, geonameid: 4548363, point: [35.0537, -94.6236]}
  for: {name: Fort Smith, geonameid: 4111410, point: [35.3859, -94.3986]}
  ind: {name: Independence County, geonameid: 4115832, point: [35.7375, -91.5599], precision: division}
  cav: {name: Cave City, geonameid: 4104857, point: [35.9417, -91.5485]}
  hard: {name: Hardy, geonameid: 4113770, point: [36.3159, -91.4826]}
  mam: {name: Mammoth Spring, geonameid: 4120398, point: [36.4956, -91.5407]}
events:
  e1: {type: storm, places: [poi, mar, lep, car, ken, sen], start: 2025-04-16, end: 2025-04-16, date_precision: day, date_text: overnight, killed: 3, killed_qualifier: at_least, injured: 11, status: happened, actors: "", targets: a mobile home, main: true}
  e2: {type: rescue, places: [car], start: 2025-04-16, end: 2025-04-16, date_precision: day, date_text: "", status: happened, actors: Crews with chain saws, minor: true}
  e3: {type: medical, places: [jon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 11 people, minor: true}
  e4: {type: outage, places: [ark, cla, tun], start: 2025-04-16, end: 2025-04-16, date_precision: day, date_text: "", status: happened, actors: "", targets: "38,400 customers", main: true}
  e5: {type: closure, places: [mem], start: 2025-04-16, end: 2025-04-16, date_precision: day, date_text: "", status: happened, actors: "", targets: two eastbound lanes of Interstate 40, minor: true}
  e6: {type: road_accident, places: [mem], start: 2025-04-16, end: 2025-04-16, date_precision: day, date_text: "", status: happened, actors: "", targets: a truck}
  e7: {type: opening, places: [tru, har], start: 2025-04-16, end: 2025-04-16, date_precision: day, date_text: "", status: happened, actors: "", targets: Shelters}
  e8: {type: displacement, places: [tru, har], start: 2025-04-16, end: 2025-04-16, date_precision: day, date_text: "", displaced: 84, status: happened, actors: "", targets: Eighty-four people}
  e9: {type: storm, places: [pot], start: 2025-04-15, end: 2025-04-15, date_precision: day, date_text: on Tuesday afternoon, killed: 1, status: happened, actors: a tree, targets: "a boy, 10"}
  e10: {type: extreme_weather, places: [for], start: 2025-04-15, end: 2025-04-15, date_precision: day, date_text: "", status: happened, actors: hail, targets: planes}
  e11: {type: decision, places: [ark], start: 2025-04-15, end: 2025-04-15, date_precision: day, date_text: at 9 p.m. Tuesday, status: happened, actors: Gov. Lucinda Hargrave}
  e12: {type: decision, places: [ark], start: 2025-04-15, end: 2025-04-15, date_precision: day, date_text: "", status: happened, actors: Gov. Lucinda Hargrave, targets: 50 members of the National Guard, minor: true}
  e13: {type: education, places: [jon], start: 2025-04-16, end: 2025-04-16, date_precision: day, date_text: "Wednesday's", status: happened, negated: true, actors: Arkansas State University}
  e14: {type: storm, places: [ind, cav], start: 2025-03-14, end: 2025-03-15, date_precision: day, date_text: on March 14 and 15, killed: 3, status: happened, actors: ""}
  e15: {type: flood, places: [hard], start: 2025-04-02, end: 2025-04-02, date_precision: day, date_text: On the night of April 2 and the days that followed, status: happened, actors: ""}
  e16: {type: rail_accident, places: [mam], start: 2025-04, end: 2025-04, date_precision: month, date_text: the days that followed, status: happened, actors: "", targets: a freight train}
  e17: {type: aid, places: [ark], start: 2025-04-07, end: 2025-04-07, date_precision: week, date_text: last week, status: happened, actors: The White House}
notes: ""
