---
id: raid-id-31
genre: raid
country: ID
published: 2018-05-18
publisher: Archipelago Post
title: "Police {Kill}(e1) Two, {Arrest}(e2) 23 After [Surabaya](sur event) Church {Bombings}(e3)"
---
[SURABAYA](sur dateline), May 18 — [Indonesian](ind demonym) police {shot dead}(e1) two suspected militants on Thursday in {raids}(e4) launched after a family of six {blew themselves up}(e3) at three churches in [Surabaya](sur event) on Sunday, {killing}(e3) 13 people.

In all, 23 people have been {arrested}(e2) in [East Java](eas event), [Banten](ban event) and [North Sumatra](sum event) since the {attacks}(e3), the police spokesman said. Bombs of the same make were {found}(e5) in a flat in [Sidoarjo](sid event), where another family {died}(e6) on Sunday night when their own device {exploded}(e6) too soon. Three of their children survived.

The {bombings}(e3), the deadliest in the country since 2005, were carried out within ten minutes. The father drove a car laden with explosives into one church; his wife and two daughters, aged nine and twelve, {blew themselves up}(e3) in another. "I saw the girls wait politely at the gate," said a parking attendant, Agus Wibowo, who lost an eye in the {blast}(e3).

On Monday five members of a third family {attacked}(e7) the police headquarters in [Surabaya](sur event) on motorcycles. Ten people were {wounded}(e7); an eight-year-old girl was thrown clear and lived. In [Pekanbaru](pek event), on Wednesday, four men with swords were {shot}(e8) after {ramming}(e9) a gate, and an officer was {killed}(e9).

Parliament in [Jakarta](jak event) will {vote}(e10) next week on a {law}(e10) that allows suspects to be held for three weeks. The [Vatican](vat metonym) and [Canberra](can metonym) {condemned}(e11) the {attacks}(e3).

---
places:
  eas: {name: East Java, geonameid: 1642668, point: [-7.8813, 112.616], precision: division}
  ban: {name: Banten, geonameid: 1923045, point: [-6.2579, 106.167], precision: division}
  sum: {name: North Sumatra, geonameid: 1213642, point: [2.363, 99.2161], precision: division}
  sur: {name: Surabaya, geonameid: 1625822, point: [-7.2492, 112.7508]}
  vat: {name: Vatican City, geonameid: 3164670, point: [41.90225, 12.4533], precision: country}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  sid: {name: Sidoarjo, geonameid: 1627253, point: [-7.4478, 112.7183]}
  pek: {name: Pekanbaru, geonameid: 1631761, point: [0.5167, 101.4417]}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
events:
  e1: {type: shooting, places: [eas], start: 2018-05-17, end: 2018-05-17, date_precision: day, date_text: on Thursday, killed: 2, status: happened, actors: police, targets: two suspected militants, main: true}
  e2: {type: arrest, places: [eas, ban, sum], start: 2018-05-13, end: 2018-05-18, date_precision: day, date_text: since the attacks, arrested: 23, status: happened, actors: police, main: true}
  e3: {type: bombing, places: [sur], start: 2018-05-13, end: 2018-05-13, date_precision: day, date_text: on Sunday, killed: 13, status: happened, actors: a family of six, targets: three churches, main: true}
  e4: {type: raid, places: [], start: 2018-05-17, end: 2018-05-17, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e5: {type: discovery, places: [sid], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: explosion, places: [sid], start: 2018-05-13, end: 2018-05-13, date_precision: day, date_text: on Sunday night, status: happened, actors: "", targets: another family}
  e7: {type: bombing, places: [sur], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: On Monday, injured: 10, status: happened, actors: five members of a third family, targets: the police headquarters}
  e8: {type: shooting, places: [pek], start: 2018-05-16, end: 2018-05-16, date_precision: day, date_text: on Wednesday, killed: 4, status: happened, actors: four men with swords, targets: an officer}
  e9: {type: attack, places: [pek], start: 2018-05-16, end: 2018-05-16, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: four men with swords, targets: an officer}
  e10: {type: legislation, places: [jak], start: 2018-05-21, end: 2018-05-21, date_precision: week, date_text: next week, status: planned, actors: Parliament}
  e11: {type: statement, places: [vat, can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Vatican and Canberra}
notes: ""
