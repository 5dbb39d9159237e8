---
id: wildfire-id-21
genre: wildfire
country: ID
published: 2015-10-25
publisher: Archipelago Post
title: "{Haze}(e1) From [Sumatra](sum event) Fires {Claims}(e1) Tenth Victim; Warships {Sent}(e2) for Children"
---
[PALEMBANG](pale dateline), Oct 25 — [Indonesia](ind metonym) {sent}(e2) six warships to [Sumatra](sum event) and [Kalimantan](kal event) on Friday to {take}(e2) on board mothers and infants, as smoke from forest and peat {fires}(e1) that have {burned}(e1) since August {claimed}(e1) a tenth life.

The latest victim, a girl of eight months, {died}(e1) of lung failure in [Jambi](jam event) on Thursday, the health office said. Half a million people have been {treated}(e3) for respiratory infections in the two islands, where the pollution index on Saturday {rose}(e1) to 2,300 in [Palangkaraya](pal event). Anything above 300 is hazardous.

The {fires}(e1) are {set}(e4) each dry season to clear land for palm oil and paper. This year's have {spread}(e1) over two million hectares, helped by a long drought. The {smoke}(e1) has {closed}(e5) airports in [Pekanbaru](pek event) and [Pontianak](pon event) and drifted across to [Singapore](sin event) and [Malaysia](mal event). A {marathon}(e6) in [Kuala Lumpur](kua event) was {called off}(e6) two hours before its start.

"We do not want to evacuate people far from home, but we have no choice," said the security minister. The president will {cut short}(e7) a visit to [Washington](was event), which {begins}(e8) on Monday, to {travel}(e9) to [Palembang](pale event).

Planes from [Australia](aus mention), [Russia](rus mention) and [Singapore](sin mention) have {dropped}(e10) water on the {fires}(e1) for two weeks. Police have {named}(e11) 127 suspects; ten companies have had their licences {suspended}(e12).

In 1997 the same sort of {fires}(e13) {lasted}(e13) for ten months. That November, rain came, said a nurse in [Jambi](jam event), "and we could see our own children again".

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
  e1: {type: wildfire, places: [sum, kal, jam, pal, sin, mal], start: 2015-08, end: 2015-10, date_precision: month, date_text: since August, killed: 10, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [sum, kal], start: 2015-10-23, end: 2015-10-23, date_precision: day, date_text: on Friday, status: happened, actors: Indonesia, main: true}
  e3: {type: medical, places: [sum, kal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Half a million people}
  e4: {type: wildfire, places: [], start: null, end: null, date_precision: unknown, date_text: each dry season, status: happened, actors: ""}
  e5: {type: closure, places: [pek, pon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: match, places: [kua], start: null, end: null, date_precision: unknown, date_text: "", status: planned, negated: true, actors: ""}
  e7: {type: decision, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The president}
  e8: {type: visit, places: [was], start: 2015-10-26, end: 2015-10-26, date_precision: day, date_text: on Monday, status: planned, actors: The president}
  e9: {type: visit, places: [pale], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The president}
  e10: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: for two weeks, status: happened, actors: Planes}
  e11: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: 127 suspects}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: ten companies}
  e13: {type: wildfire, places: [], start: 1997, end: 1997, date_precision: year, date_text: In 1997, status: happened, actors: ""}
notes: ""
