---
id: report-tt-93
genre: report
country: TT
published: 2018-02-09
publisher: The Southern Caribbean Gleaner
title: "Carnival terror plot {foiled}(e1), [Trinidad](tri metonym org) police say; seven {held}(e2)"
---
Police in [Trinidad and Tobago](trin event) said yesterday they had {thwarted}(e1) a plan to attack the island's {Carnival}(e4), which reaches its height on Monday and Tuesday.

Seven men have been {detained}(e2) since Wednesday in {raids}(e3) on homes in [Laventille](lav event), [El Socorro](els event), [Rio Claro](rio event) and at a mosque in [Port of Spain](por event).

Acting Commissioner Hollis Joseph gave few details. He said only that "anything criminal that can disrupt" the parades had been dealt with, and that {mas}(e4) and calypso shows would {go}(e4) ahead at the Queen's Park Savannah.

The [US](us metonym org) Embassy {warned}(e5) its staff to stay away from large gatherings. [U.S.](us6 metonym org) Southern Command, in [Doral](dor mention), [Florida](flo mention), confirmed that its advisers had helped in the {operation}(e3).

Relatives of one detainee, a contractor from [San Juan](san mention), said officers {broke}(e3) the door in at 3.30 a.m. and {took}(e3) telephones and a cutlass. "He builds stages for these people," his wife said. An attorney will {apply}(e6) to the High Court today for his release.

More than 100 nationals, several from [Diego Martin](die mention) and [Chaguanas](cha mention), are thought to have {travelled}(e7) to [Syria](syr event) since 2013. In July 1990 the Jamaat al Muslimeen {stormed}(e8) Parliament and the television station and {held}(e8) the prime minister hostage for six days; 24 people {died}(e8).

Elsewhere the season has been busy for ordinary reasons. A visitor from [Brooklyn](bro mention) was {robbed}(e9) of US$2,300 on Ariapita Avenue on Tuesday night, and two men were {shot}(e10) dead outside a fete in [Arima](ari event) early yesterday.

---
places:
  tri: {name: Trinidad, point: [10.45, -61.25], precision: area, radius_km: 40}
  trin: {name: Trinidad and Tobago, geonameid: 3573591, point: [11.0, -61.0], precision: country}
  lav: {name: Laventille, point: [10.65, -61.5]}
  els: {name: El Socorro, point: [10.64, -61.42]}
  rio: {name: Rio Claro, geonameid: 3573840, point: [10.3059, -61.1756]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  us6: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  dor: {name: Doral, geonameid: 4153471, point: [25.8195, -80.3553]}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  san: {name: San Juan, point: [10.65, -61.45]}
  die: {name: Diego Martin, point: [10.71, -61.57]}
  cha: {name: Chaguanas, geonameid: 3574810, point: [10.5167, -61.4167]}
  bro: {name: Brooklyn, geonameid: 5110302, point: [40.6501, -73.9496]}
  ari: {name: Arima, geonameid: 3575051, point: [10.6374, -61.2823]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  por: {name: Port of Spain, geonameid: 3573890, point: [10.6667, -61.5189]}
events:
  e1: {type: raid, places: [trin], start: 2018-02-08, end: 2018-02-08, date_precision: day, date_text: yesterday, status: happened, actors: Police in Trinidad and Tobago, main: true}
  e2: {type: arrest, places: [lav, els, rio, por], start: 2018-02-07, end: 2018-02-08, date_precision: day, date_text: since Wednesday, arrested: 7, status: happened, actors: "", targets: Seven men, main: true}
  e3: {type: raid, places: [lav, els, rio, por], start: 2018-02-07, end: 2018-02-08, date_precision: day, date_text: since Wednesday, status: happened, actors: officers, targets: homes, main: true}
  e4: {type: festival, places: [por], start: 2018-02-12, end: 2018-02-13, date_precision: day, date_text: on Monday and Tuesday, status: planned, actors: ""}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The US Embassy, targets: its staff}
  e6: {type: trial, places: [], start: 2018-02-09, end: 2018-02-09, date_precision: day, date_text: today, status: planned, actors: An attorney}
  e7: {type: displacement, places: [syr], start: 2013, end: 2018, date_precision: year, date_text: since 2013, status: happened, actors: More than 100 nationals, minor: true}
  e8: {type: attack, places: [por], start: 1990-07, end: 1990-07, date_precision: month, date_text: In July 1990, killed: 24, status: happened, actors: the Jamaat al Muslimeen, targets: Parliament and the television station}
  e9: {type: robbery, places: [por], start: 2018-02-06, end: 2018-02-06, date_precision: day, date_text: on Tuesday night, status: happened, actors: "", targets: A visitor from Brooklyn}
  e10: {type: shooting, places: [ari], start: 2018-02-08, end: 2018-02-08, date_precision: day, date_text: early yesterday, killed: 2, status: happened, actors: "", targets: two men}
notes: ""
