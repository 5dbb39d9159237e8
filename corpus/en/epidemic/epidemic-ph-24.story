---
id: epidemic-ph-24
genre: epidemic
country: PH
published: 2019-02-08
publisher: Luzon Chronicle
title: "{Measles}(e1) {Outbreak}(e1) {Declared}(e2) in Capital; 70 Children {Dead}(e1)"
---
[MANILA](man dateline) — The [Philippines](phi metonym) on Thursday {declared}(e2) an outbreak of measles in [Metro Manila](met event) and [Central Luzon](cen event), and a day later {extended}(e3) the declaration to three more regions, after at least 70 people, most of them children under four, had {died}(e1) since New Year.

San Lazaro hospital in [Manila](man event), where infants lay three to a bed, has admitted 1,355 patients and {lost}(e1) 55 of them. In [Antipolo](ant event), east of the capital, 20 children {died}(e4) within three weeks, the provincial health officer said.

Vaccination collapsed after a scandal over a dengue vaccine, {suspended}(e5) in December 2017, which parents {blamed}(e6) for deaths. From 88% in 2014 coverage has sunk to 55%. "I was scared of the needle, and now look," said Jenalyn Ocampo, whose son, two, {died}(e7) in [Caloocan](cal event) on Sunday.

The health secretary {promised}(e8) to {vaccinate}(e9) 2.4 million children by April. The president {appeared}(e10) on television on Friday night to {plead}(e10) with parents. The Red Cross has {set up}(e11) tents in the hospital yard.

Prosecutors have meanwhile {decided}(e12) to charge six executives of the dengue vaccine's maker in [Lyon](lyo mention). The company {denies}(e13) any link.

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
  e1: {type: outbreak, places: [met, cen], start: 2019-01, end: 2019-02, date_precision: month, date_text: since New Year, killed: 70, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: statement, places: [met, cen], start: 2019-02-07, end: 2019-02-07, date_precision: day, date_text: on Thursday, status: happened, actors: The Philippines, main: true}
  e3: {type: statement, places: [phi], start: 2019-02-08, end: 2019-02-08, date_precision: day, date_text: a day later, status: happened, actors: The Philippines}
  e4: {type: outbreak, places: [ant], start: null, end: null, date_precision: unknown, date_text: "", killed: 20, status: happened, actors: ""}
  e5: {type: decision, places: [phi], start: 2017-12, end: 2017-12, date_precision: month, date_text: in December 2017, status: happened, actors: ""}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: outbreak, places: [cal], start: 2019-02-03, end: 2019-02-03, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", minor: true}
  e8: {type: statement, places: [phi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The health secretary}
  e9: {type: medical, places: [phi], start: 2019-04, end: 2019-04, date_precision: month, date_text: by April, status: planned, actors: The health secretary}
  e10: {type: statement, places: [phi], start: 2019-02-08, end: 2019-02-08, date_precision: day, date_text: on Friday night, status: happened, actors: The president}
  e11: {type: aid, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Red Cross}
  e12: {type: charge, places: [lyo], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Prosecutors}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The company, minor: true}
  e14: {type: outbreak, places: [ukr, mad, bra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: statement, places: [jap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Japan}
  e16: {type: outbreak, places: [tac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a flight attendant}
notes: ""
