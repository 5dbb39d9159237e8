---
id: wildfire-id-21
genre: wildfire
country: ID
published: 2015-10-25
publisher: Archipelago Post
title: "{Haze}(e1) From [Sumatra](sum event) {Fires}(e2) {Claims}(e3) Tenth Victim; Warships {Sent}(e4) for Children"
---
[PALEMBANG](pale dateline), Oct 25 — [Indonesia](ind metonym) {sent}(e4) six warships to [Sumatra](sum event) and [Kalimantan](kal event) on Friday to take on board mothers and infants, as {smoke}(e1) from forest and peat {fires}(e2) that have {burned}(e2) since August {claimed}(e3) a tenth life.

The latest victim, a girl of eight months, {died}(e3) of lung failure in [Jambi](jam event) on Thursday, the health office said. Half a million people have been {treated}(e1) for respiratory infections in the two islands, where the pollution index on Saturday rose to 2,300 in [Palangkaraya](pal event). Anything above 300 is hazardous.

The fires are set each dry season to clear land for palm oil and paper. This year's have {spread}(e2) over two million hectares, helped by a long {drought}(e5). The smoke has {closed}(e6) airports in [Pekanbaru](pek event) and [Pontianak](pon event) and drifted across to [Singapore](sin event) and [Malaysia](mal event). A {marathon}(e7) in [Kuala Lumpur](kua event) was {called off}(e7) two hours before its start.

"We do not want to evacuate people far from home, but we have no choice," said the security minister. The president will cut short a {visit}(e8) to [Washington](was event), which begins on Monday, to {travel}(e9) to [Palembang](pale event).

Planes from [Australia](aus mention), [Russia](rus mention) and [Singapore](sin mention) have {dropped}(e10) water on the fires for two weeks. Police have {named}(e11) 127 suspects; ten companies have had their licences {suspended}(e12).

In 1997 the same sort of {fires}(e13) lasted for ten months. That November, {rain}(e14) came, said a nurse in [Jambi](jam event), "and we could see our own children again".

---
places:
  sum: {name: Sumatra, point: [-2.0, 103.0], precision: area, radius_km: 500}
  kal: {name: Kalimantan, point: [-1.0, 113.5], precision: area, radius_km: 400}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  jam: {name: Jambi City, geonameid: 1642858, point: [-1.6, 103.6167]}
  pal: {name: Palangkaraya, point: [-2.21, 113.92]}
  pon: {name: Pontianak, geonameid: 1630789, point: [-0.0319, 109.325]}
  pale: {name: Palembang, geonameid: 1633070, point: [-2.9167, 104.7458]}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  pek: {name: Pekanbaru, geonameid: 1631761, point: [0.5167, 101.4417]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  kua: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: poisoning, places: [pal, sin, mal, sum, kal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Half a million people}
  e2: {type: wildfire, places: [sum, kal], start: 2015-08, end: 2015-10, date_precision: month, date_text: since August, killed: 10, status: happened, actors: "", main: true}
  e3: {type: poisoning, places: [jam], start: 2015-10-22, end: 2015-10-22, date_precision: day, date_text: on Thursday, killed: 1, status: happened, actors: "", main: true}
  e4: {type: rescue, places: [sum, kal], start: 2015-10-23, end: 2015-10-23, date_precision: day, date_text: on Friday, status: happened, actors: Indonesia, main: true}
  e5: {type: drought, places: [sum, kal], start: 2015, end: 2015, date_precision: year, date_text: "", status: happened, actors: ""}
  e6: {type: closure, places: [pek, pon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: match, places: [kua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: visit, places: [was], start: 2015-10-26, end: 2015-10-26, date_precision: day, date_text: on Monday, status: planned, actors: ""}
  e9: {type: visit, places: [pale], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The president}
  e10: {type: wildfire, places: [], start: 2015-10, end: 2015-10, date_precision: month, date_text: for two weeks, status: happened, actors: Planes, minor: true}
  e11: {type: charge, places: [ind], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: 127 suspects}
  e12: {type: decision, places: [ind], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: ten companies}
  e13: {type: wildfire, places: [ind], start: 1997, end: 1997, date_precision: year, date_text: In 1997, status: happened, actors: ""}
  e14: {type: extreme_weather, places: [jam], start: 1997-11, end: 1997-11, date_precision: month, date_text: That November, status: happened, actors: "", minor: true}
notes: ""
