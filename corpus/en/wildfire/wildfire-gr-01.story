---
id: wildfire-gr-01
genre: wildfire
country: GR
published: 2018-07-25
publisher: Attica Morning
title: "The road to the sea at [Mati](mat event)"
---
[ATHENS](ath dateline), July 25 - They were {found}(e1) at noon on Tuesday in a field, thirty paces from the water, twenty-six of them in small knots with their arms round each other.

At least 79 people were {killed}(e2) when a {fire}(e2) driven by gales {swept}(e2) on Monday from [Mount Penteli](mou event) through [Neos Voutzas](neo event) and [Mati](mat event) to the [Aegean](aeg mention) in the time it takes to eat. Boats {took}(e3) 700 off the beaches at [Rafina](raf event) and [Nea Makri](nea event); a hotel guest from [Dublin](dub mention), on his honeymoon, is {missing}(e4).

A second {blaze}(e5), at [Kineta](kin event), on the way to [Corinth](cor mention), {destroyed}(e5) sixty houses.

[Spain](spa metonym) and [Cyprus](cyp metonym) {sent}(e6) firefighters and aircraft; [Ankara](ank metonym) {offered}(e6) some. In 2007, when the [Peloponnese](pel event) {burned}(e7), 63 died, and a law was {passed}(e8) on illegal building. On the maps of the forest office in [Pallini](pal mention), [Mati](mat mention) is still wood.

"There was no siren. There is one street," said Stamatia Kyrou, 80, whose husband, a sailor from [Andros](and mention), {carried}(e9) her into the sea.

Flags are at {half-mast}(e10) until Friday. (Reporting by Kostas Rellas and Nia Owen in [Athens](ath mention))

---
places:
  mat: {name: Mati, point: [38.044, 23.997], precision: near}
  mou: {name: Mount Penteli, point: [38.08, 23.9], precision: near}
  neo: {name: Neos Voutzas, point: [38.05, 23.96], precision: near}
  aeg: {name: Aegean, point: [38.5, 25.0], precision: area, radius_km: 250}
  raf: {name: Rafina, point: [38.022, 24.01]}
  nea: {name: Nea Makri, point: [38.087, 23.976]}
  kin: {name: Kineta, point: [37.964, 23.2], precision: near}
  cor: {name: Corinth, point: [37.941, 22.957]}
  pel: {name: Peloponnese, point: [37.4, 22.3], precision: area, radius_km: 90}
  pal: {name: Pallini, point: [38.003, 23.877]}
  and: {name: Andros, point: [37.84, 24.87], precision: area, radius_km: 20}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
events:
  e1: {type: discovery, places: [mat], start: 2018-07-24, end: 2018-07-24, date_precision: day, date_text: at noon on Tuesday, status: happened, actors: ""}
  e2: {type: wildfire, places: [mou, neo, mat], start: 2018-07-23, end: 2018-07-23, date_precision: day, date_text: on Monday, killed: 79, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [raf, nea], start: 2018-07-23, end: 2018-07-23, date_precision: day, date_text: "", displaced: 700, status: happened, actors: ""}
  e4: {type: other, places: [nea], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: wildfire, places: [kin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: wildfire, places: [pel], start: 2007, end: 2007, date_precision: year, date_text: In 2007, killed: 63, status: happened, actors: ""}
  e8: {type: legislation, places: [pel], start: 2007, end: 2007, date_precision: year, date_text: In 2007, status: happened, actors: ""}
  e9: {type: rescue, places: [mat], start: 2018-07-23, end: 2018-07-23, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: ceremony, places: [ath], start: 2018-07-25, end: 2018-07-27, date_precision: day, date_text: until Friday, status: happened, actors: ""}
notes: ""
