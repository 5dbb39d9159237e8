---
id: epidemic-ph-24
genre: epidemic
country: PH
published: 2019-02-08
publisher: Luzon Chronicle
title: "Measles {Outbreak}(e1) {Declared}(e2) in Capital; 70 Children {Dead}(e1)"
---
[MANILA](man dateline) — The [Philippines](phi metonym) on Thursday {declared}(e2) an {outbreak}(e1) of measles in [Metro Manila](met event) and [Central Luzon](cen event), and a day later {extended}(e2) the declaration to three more regions, after at least 70 people, most of them children under four, had {died}(e1) since New Year.

San Lazaro hospital in [Manila](man event), where infants lay three to a bed, has {admitted}(e3) 1,355 patients and {lost}(e1) 55 of them. In [Antipolo](ant event), east of the capital, 20 children {died}(e1) within three weeks, the provincial health officer {said}(e4).

Vaccination {collapsed}(e5) after a scandal over a dengue vaccine, {suspended}(e6) in December 2017, which parents blamed for deaths. From 88% in 2014 coverage has {sunk}(e5) to 55%. "I was scared of the needle, and now look," said Jenalyn Ocampo, whose son, two, {died}(e1) in [Caloocan](cal event) on Sunday.

The health secretary {promised}(e7) to {vaccinate}(e8) 2.4 million children by April. The president {appeared}(e9) on television on Friday night to {plead}(e9) with parents. The Red Cross has {set up}(e10) tents in the hospital yard.

Prosecutors have meanwhile {decided}(e11) to {charge}(e12) six executives of the dengue vaccine's maker in [Lyon](lyo mention). The company {denies}(e13) any link.

Cases have also {risen}(e14) in [Ukraine](ukr event), [Madagascar](mad event) and [Brazil](bra event). [Japan](jap metonym) {advised}(e15) travellers to [Manila](man mention) to have two doses; in [Tacoma](tac event), [Washington](was event), a flight attendant back from [Cebu](ceb event) {fell ill}(e16).

---
places:
  met: {name: Metro Manila, geonameid: 7521311, point: [14.5931, 120.989], precision: division}
  cen: {name: Central Luzon, geonameid: 7521305, point: [15.273, 120.7845], precision: division}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  tac: {name: Tacoma, geonameid: 5812944, point: [47.2529, -122.4443]}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
  ceb: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  ant: {name: Antipolo, geonameid: 1730501, point: [14.6258, 121.1225]}
  cal: {name: Caloocan, geonameid: 1720151, point: [14.6495, 120.9679]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  mad: {name: Madagascar, geonameid: 1062947, point: [-20.0, 47.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
events:
  e1: {type: outbreak, places: [met, cen, man, ant, cal], start: 2019-01, end: 2019-02, date_precision: month, date_text: since New Year, killed: 70, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: statement, places: [met, cen], start: 2019-02-07, end: 2019-02-08, date_precision: day, date_text: on Thursday, status: happened, actors: The Philippines, main: true}
  e3: {type: medical, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: San Lazaro hospital, targets: "1,355 patients"}
  e4: {type: statement, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the provincial health officer}
  e5: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: decision, places: [], start: 2017-12, end: 2017-12, date_precision: month, date_text: in December 2017, status: happened, actors: ""}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The health secretary}
  e8: {type: medical, places: [], start: 2019-04, end: 2019-04, date_precision: month, date_text: by April, status: planned, actors: The health secretary}
  e9: {type: statement, places: [], start: 2019-02-08, end: 2019-02-08, date_precision: day, date_text: on Friday night, status: happened, actors: The president}
  e10: {type: aid, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Red Cross}
  e11: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors}
  e12: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Prosecutors, targets: six executives}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The company}
  e14: {type: outbreak, places: [ukr, mad, bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Japan}
  e16: {type: outbreak, places: [tac, was, ceb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a flight attendant}
notes: ""
