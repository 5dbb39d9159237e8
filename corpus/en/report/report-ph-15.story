---
id: report-ph-15
genre: report
country: PH
published: 2017-05-24
publisher: Visayas Daily Star
title: "Martial law in [Mindanao](min event) as gunmen {seize}(e1) parts of [Marawi](mar event)"
---
[ILIGAN CITY](ili dateline), [Philippines](phi dateline) — Thousands of residents {streamed}(e2) out of the lakeside city of [Marawi](mar event) on Wednesday, a day after gunmen loyal to the Islamic State group {took}(e1) over streets, {burned}(e3) a cathedral and a college and {freed}(e4) more than 100 inmates from two jails.

At least 21 people, including five soldiers and a police chief, have been {killed}(e1), the military said. A priest and about a dozen parishioners who were praying at Our Lady Help of Christians were {dragged}(e5) away as hostages.

The {fighting}(e1) {broke}(e1) out on Tuesday afternoon when troops {raided}(e6) an apartment in Barangay Basak Malutlut in {search}(e6) of a militant leader from [Basilan](bas mention) for whose capture [Washington](was metonym) offers $5 million. He got away.

The president, who was on a {visit}(e7) to [Moscow](mos event), {placed}(e8) all of [Mindanao](min event), home to 22 million people, under {martial law}(e8) for 60 days and {flew}(e9) home.

"We walked eleven hours with my mother in a wheelbarrow," said Sohaira Macapundag, 34, a seamstress, at a checkpoint in [Pantar](pan event), [Lanao del Norte](lan event). Traffic stretched for 10 km towards [Iligan](ilig event), where the city government {opened}(e10) five evacuation centers. Others {made}(e2) for [Balo-i](bal event), [Saguiaran](sag event) and [Cagayan de Oro](cag event).

Provincial crisis spokesman Jamil Dimaporo said power and telephone lines had been {cut}(e11) since Tuesday night. Schools in [Lanao del Sur](lana event) are {closed}(e12) until further notice, and [Mindanao](min metonym org) State University {suspended}(e13) enrolment at its main campus.

Helicopters {fired}(e14) rockets at positions near Mapandi bridge on Wednesday afternoon, and a battalion was on the way from [Zamboanga City](zam mention), Col. Rolando Bautro of the Western [Mindanao](min metonym org) Command said in [Zamboanga](zamb event).

The group led by two brothers from [Butig](but mention) is blamed for the {bombing}(e15) of a night market in [Davao City](dav event) that {killed}(e15) 15 last September. It {occupied}(e16) [Butig](but event) for a week in November and was {driven}(e16) out by air {strikes}(e17). In April, members of the Abu Sayyaf {crossed}(e18) to [Inabanga](ina event), [Bohol](boh event), and {clashed}(e18) with troops; nine people {died}(e18).

The bishops' conference in [Manila](man metonym) {appealed}(e19) for the release of the hostages. [Canberra](can metonym) and [London](lon metonym) {advised}(e20) their citizens against travel to the western part of the island.

---
places:
  min: {name: Mindanao, point: [7.8, 125.0], precision: area, radius_km: 250}
  mar: {name: Marawi City, geonameid: 1701053, point: [8.0034, 124.284]}
  ili: {name: Iligan, geonameid: 1711084, point: [8.2289, 124.2434]}
  ilig: {name: Iligan, geonameid: 1711084, point: [8.2289, 124.2434]}
  bas: {name: Province of Basilan, geonameid: 1726404, point: [6.4996, 122.059], precision: division}
  lan: {name: Province of Lanao del Norte, geonameid: 1707668, point: [8.0566, 124.122], precision: division}
  lana: {name: Province of Lanao del Sur, geonameid: 1707667, point: [7.9022, 124.335], precision: division}
  sag: {name: Saguiaran, point: [8.03, 124.27]}
  bal: {name: Balo-i, point: [8.11, 124.22]}
  pan: {name: Pantar, point: [8.07, 124.26]}
  zam: {name: Zamboanga, geonameid: 1679432, point: [6.9103, 122.0739]}
  dav: {name: Davao, geonameid: 1715348, point: [7.0731, 125.6128]}
  but: {name: Butig, point: [7.72, 124.3]}
  ina: {name: Inabanga, geonameid: 1710908, point: [10.0307, 124.0671]}
  boh: {name: Bohol, geonameid: 1724395, point: [9.8488, 124.248], precision: division}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  cag: {name: Cagayan de Oro, geonameid: 1721080, point: [8.4822, 124.6472]}
  zamb: {name: Zamboanga, geonameid: 1679432, point: [6.9103, 122.0739]}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
events:
  e1: {type: battle, places: [mar], start: 2017-05-23, end: 2017-05-24, date_precision: day, date_text: on Tuesday afternoon, killed: 21, killed_qualifier: at_least, status: happened, actors: gunmen loyal to the Islamic State group, targets: Marawi, main: true}
  e2: {type: displacement, places: [mar, pan, bal, sag, cag], start: 2017-05-24, end: 2017-05-24, date_precision: day, date_text: on Wednesday, status: happened, actors: Thousands of residents, main: true}
  e3: {type: fire, places: [mar], start: 2017-05-23, end: 2017-05-23, date_precision: day, date_text: a day after, status: happened, actors: gunmen loyal to the Islamic State group, targets: a cathedral and a college}
  e4: {type: other_crime, places: [mar], start: 2017-05-23, end: 2017-05-23, date_precision: day, date_text: a day after, status: happened, actors: gunmen loyal to the Islamic State group, targets: more than 100 inmates}
  e5: {type: abduction, places: [mar], start: 2017-05-23, end: 2017-05-23, date_precision: day, date_text: "", status: happened, actors: "", targets: A priest and about a dozen parishioners}
  e6: {type: raid, places: [mar], start: 2017-05-23, end: 2017-05-23, date_precision: day, date_text: on Tuesday afternoon, status: happened, actors: troops, targets: a militant leader}
  e7: {type: visit, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e8: {type: decision, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, targets: all of Mindanao, main: true}
  e9: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president, minor: true}
  e10: {type: aid, places: [ilig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the city government, targets: five evacuation centers}
  e11: {type: outage, places: [mar], start: 2017-05-23, end: 2017-05-24, date_precision: day, date_text: since Tuesday night, status: happened, actors: "", targets: power and telephone lines}
  e12: {type: closure, places: [lana], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Schools}
  e13: {type: decision, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Mindanao State University, targets: enrolment, minor: true}
  e14: {type: airstrike, places: [mar], start: 2017-05-24, end: 2017-05-24, date_precision: day, date_text: on Wednesday afternoon, status: happened, actors: Helicopters}
  e15: {type: bombing, places: [dav], start: 2016-09, end: 2016-09, date_precision: month, date_text: last September, killed: 15, status: happened, actors: "", targets: a night market}
  e16: {type: battle, places: [but], start: 2016-11, end: 2016-11, date_precision: month, date_text: in November, status: happened, actors: It, targets: Butig}
  e17: {type: airstrike, places: [but], start: 2016-11, end: 2016-11, date_precision: month, date_text: in November, status: happened, actors: ""}
  e18: {type: battle, places: [ina], start: 2017-04, end: 2017-04, date_precision: month, date_text: In April, killed: 9, status: happened, actors: members of the Abu Sayyaf, targets: troops}
  e19: {type: statement, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The bishops' conference", targets: the release of the hostages}
  e20: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Canberra and London, targets: their citizens}
notes: ""
