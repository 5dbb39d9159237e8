---
id: diplomacy-tr-18
genre: diplomacy
country: TR
published: 2022-06-23
publisher: Straits News Agency
title: "[Ankara](ank metonym) Says {Plot}(e1) {Foiled}(e2) as [Israeli](isr demonym) Minister {Visits}(e3)"
---
[ANKARA](ank dateline), Thursday (SNA). — The foreign ministers of [Turkey](turk metonym) and [Israel](isra metonym) {agreed}(e4) on Thursday to begin restoring ambassadors, hours after [Turkish](tur demonym) police said they had {detained}(e2) eight people on suspicion of planning to kill [Israeli](isr demonym) tourists in [Istanbul](ist event).

The eight, two of them [Iranian](ira demonym) nationals, were {arrested}(e2) in {raids}(e2) on a hotel and three flats in [Beyoğlu](bey event) last week, the police said. Two pistols with silencers were {seized}(e5). [Tehran](teh metonym) {dismissed}(e6) the allegation as ridiculous.

It was the first {visit}(e3) to [Ankara](ank event) by an [Israeli](isr demonym) foreign minister since relations were {cut}(e7) over the {killing}(e8) of ten activists aboard an aid ship bound for [Gaza](gaz mention) in 2010. Ties were {mended}(e9) in 2016, then {broken}(e10) again in 2018, when [Turkey](turk metonym) {expelled}(e10) the ambassador after some 60 [Palestinians](pal demonym) were {shot}(e11) on the border of [Gaza](gaz event) in a single day.

The ministers, who {met}(e12) for two hours, also discussed a gas pipeline to [Ceyhan](cey mention) and flights to [Tel Aviv](tel mention) by [Israeli](isr demonym) carriers, to {resume}(e13) in the autumn. No treaty was {signed}(e14).

[Israel](isra metonym) {warned}(e15) its citizens last week to leave [Istanbul](ist mention) at once, and {raised}(e15) its alert to the highest level. On Thursday the foreign minister said that lives had been saved.

His coalition at home {collapsed}(e16) on Monday; he's to {become prime minister}(e17) when parliament in [Jerusalem](jer event) is {dissolved}(e18) next week. [Washington](was metonym) {welcomed}(e19) the {talks}(e12).

---
places:
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  tel: {name: Tel Aviv, geonameid: 293397, point: [32.0809, 34.7806]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  bey: {name: Beyoğlu, point: [41.037, 28.977], precision: near}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  gaz: {name: Gaza, point: [31.42, 34.35], precision: area, radius_km: 20}
  pal: {name: Palestinian Territories, geonameid: 6254930, point: [31.92157, 35.20329], precision: country}
  cey: {name: Ceyhan, geonameid: 318675, point: [37.0247, 35.8175]}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  turk: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  isra: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
events:
  e1: {type: attack, places: [ist], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", main: true}
  e2: {type: arrest, places: [bey], start: 2022-06, end: 2022-06, date_precision: month, date_text: last week, arrested: 8, status: happened, actors: Turkish police, targets: eight people, main: true}
  e3: {type: visit, places: [ank], start: 2022-06-23, end: 2022-06-23, date_precision: day, date_text: "", status: happened, actors: an Israeli foreign minister}
  e4: {type: agreement, places: [ank], start: 2022-06-23, end: 2022-06-23, date_precision: day, date_text: on Thursday, status: happened, actors: The foreign ministers of Turkey and Israel, main: true}
  e5: {type: raid, places: [bey], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: statement, places: [teh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tehran}
  e7: {type: sanction, places: [turk], start: 2010, end: 2010, date_precision: year, date_text: "", status: happened, actors: ""}
  e8: {type: killing, places: [gaz], start: 2010, end: 2010, date_precision: year, date_text: in 2010, killed: 10, status: happened, actors: "", targets: activists aboard an aid ship}
  e9: {type: agreement, places: [turk], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: ""}
  e10: {type: sanction, places: [turk], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: Turkey, targets: the ambassador}
  e11: {type: shooting, places: [gaz], start: 2018, end: 2018, date_precision: year, date_text: in 2018, killed: 60, killed_qualifier: about, status: happened, actors: "", targets: Palestinians}
  e12: {type: meeting, places: [ank], start: 2022-06-23, end: 2022-06-23, date_precision: day, date_text: "", status: happened, actors: an Israeli foreign minister}
  e13: {type: opening, places: [tel], start: 2022, end: 2022, date_precision: year, date_text: in the autumn, status: planned, actors: Israeli carriers}
  e14: {type: agreement, places: [ank], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e15: {type: statement, places: [isra], start: 2022-06, end: 2022-06, date_precision: month, date_text: last week, status: happened, actors: Israel}
  e16: {type: resignation, places: [isra], start: 2022-06-20, end: 2022-06-20, date_precision: day, date_text: on Monday, status: happened, actors: His coalition}
  e17: {type: appointment, places: [isra], start: 2022-06, end: 2022-06, date_precision: month, date_text: "", status: planned, actors: ""}
  e18: {type: decision, places: [jer], start: 2022-06, end: 2022-06, date_precision: month, date_text: next week, status: planned, actors: parliament}
  e19: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington, minor: true}
notes: ""
