---
id: history-ph-19
genre: history
country: PH
published: 2018-11-30
publisher: Visayan Sunday Review
title: "When the [Tacloban](tac event) Ferry Did Not Come: 80 Years On"
---
Eighty years ago this week the inter-island steamer Mayon Star {left}(e1) [Cebu City](ceb event) for [Tacloban](tac mention) with, her manifest said, 217 souls. There were nearer 400. In the dark before dawn on November 28, 1938, off [Isabel](isa event) on the west coast of [Leyte](ley event), she {struck}(e2) a reef and {sank}(e2) within a quarter of an hour. At least 268 {drowned}(e2).

Fishermen from [Merida](mer mention) {saved}(e3) ninety-one, among them a priest, Father Alcantara, who wrote the only full account. He {died}(e4) in [Manila](man event) in 1945, in the {massacre}(e4) of [Intramuros](int event).

An {inquiry}(e5) in [Cebu City](ceb event) lasted nine days and blamed the captain, who was dead. The owners were {fined}(e6) 200 pesos. A {storm}(e7) the week before had put out the light at [Himuquitan](him event), and nobody had lit it again. [Washington](was metonym), still in charge, {promised}(e8) a radio for each vessel; the war came first.

On December 7, 1944, [American](ame demonym) troops {landed}(e9) at [Ormoc](orm event), within sight of the wreck, and a kamikaze {sank}(e10) the destroyer Mahan not ten miles away. Divers who looked for her in 1987 {found}(e11) the steamer instead.

Her bell hangs in the church of [Isabel](isa mention), where a {mass}(e12) was said on Wednesday. About sixty people came. One, Luz Omega, 87, remembers the bodies laid out "like tuna" on the beach at [Apale](apa event). A {storm}(e13) had been forecast but turned north, to [Samar](sam event), where it {flooded}(e14) [Borongan](bor event).

---
places:
  tac: {name: Tacloban, geonameid: 1684712, point: [11.2433, 125.0047]}
  ceb: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
  isa: {name: Isabel, point: [10.925, 124.44]}
  ley: {name: Leyte, point: [10.9, 124.85], precision: area, radius_km: 70}
  mer: {name: Merida, geonameid: 1699827, point: [10.9098, 124.5376]}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  int: {name: Intramuros, point: [14.59, 120.975]}
  him: {name: Himuquitan, point: [10.85, 124.4], precision: near}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  orm: {name: Ormoc, geonameid: 1697018, point: [11.0064, 124.6075]}
  apa: {name: Apale, point: [10.93, 124.43], precision: near}
  sam: {name: Samar, point: [11.8, 125.0], precision: area, radius_km: 80}
  bor: {name: Borongan, geonameid: 1723893, point: [11.6081, 125.4319]}
events:
  e1: {type: transport_change, places: [ceb], start: 1938-11, end: 1938-11, date_precision: month, date_text: "", status: happened, actors: Mayon Star, minor: true}
  e2: {type: sea_accident, places: [isa], start: 1938-11-28, end: 1938-11-28, date_precision: day, date_text: "November 28, 1938", killed: 268, killed_qualifier: at_least, status: happened, actors: "", targets: Mayon Star, main: true}
  e3: {type: rescue, places: [isa], start: 1938-11-28, end: 1938-11-28, date_precision: day, date_text: "", status: happened, actors: Fishermen from Merida, targets: ninety-one}
  e4: {type: killing, places: [man], start: 1945, end: 1945, date_precision: year, date_text: in 1945, status: happened, actors: "", targets: Father Alcantara, minor: true}
  e5: {type: investigation, places: [ceb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: verdict, places: [ceb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The owners}
  e7: {type: storm, places: [him], start: 1938-11-21, end: 1938-11-21, date_precision: week, date_text: the week before, status: happened, actors: ""}
  e8: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Washington, minor: true}
  e9: {type: battle, places: [orm], start: 1944-12-07, end: 1944-12-07, date_precision: day, date_text: "December 7, 1944", status: happened, actors: American troops}
  e10: {type: airstrike, places: [orm], start: 1944-12-07, end: 1944-12-07, date_precision: day, date_text: "December 7, 1944", status: happened, actors: a kamikaze, targets: the destroyer Mahan}
  e11: {type: discovery, places: [isa], start: 1987, end: 1987, date_precision: year, date_text: in 1987, status: happened, actors: Divers}
  e12: {type: ceremony, places: [isa], start: 2018-11-28, end: 2018-11-28, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e13: {type: storm, places: [sam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: flood, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
