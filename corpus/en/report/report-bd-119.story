---
id: report-bd-119
genre: report
country: BD
published: 2022-01-25
publisher: Padma Post
title: "Captain and owner {charged}(e3) over [Meghna](meg event) ferry {sinking}(e1) that {killed}(e1) 39"
---
[Dhaka](dha dateline), Jan 25: Police in [Munshiganj](mun event) on Tuesday {pressed charges}(e3) against six people, including the owner and the master of the launch MV Sonar Tari-2, which {went down}(e1) in the [Meghna](meg event) river off [Gazaria](gaz event) last November with the loss of 39 lives.

The charge sheet, {submitted}(e3) to the chief judicial magistrate's court, {accuses}(e3) them of culpable homicide and of running a vessel whose certificate of fitness had expired. Two of the accused, among them owner Rezaul Karim Bhuiyan, {fled}(e4) the country soon after the {disaster}(e1) and are thought to be in [Malaysia](mal mention).

The double-decker was on its way from [Chandpur](cha mention) to [Sadarghat](sad mention) in the capital on the foggy night of November 12 when it was {hit}(e1) by a sand-laden bulk carrier. It {sank}(e1) within four minutes. Navy and coast guard divers {recovered}(e5) bodies for nine days, some as far downstream as [Hijla](hij event) in [Barishal](bar mention).

Investigating officer Sub-Inspector Tanvir Alam said the launch was licensed for 140 passengers but carried nearly 300. The master of the bulk carrier, which belongs to a [Chattogram](chat mention) cement company, was {arrested}(e6) in [Narayanganj](nar event) in December and is on the list of accused.

"Nobody has come to our door, not the owner and not the government," said Fatema Begum of [Matlab](mat mention), who {lost}(e1) a son and two nephews.

A three-member committee of the shipping ministry {recommended}(e7) last month that launches built before 1995 be taken off the [Dhaka](dha mention)-[Chandpur](cha mention) route.

Accidents on the rivers of [Bangladesh](ban event) have {killed}(e8) more than 4,000 people since 1991, according to figures of the [Bangladesh](ban metonym org) Inland Water Transport Authority. In June 2020, 34 people {died}(e9) when a launch was {rammed}(e9) in the [Buriganga](bur event), and in December a {fire}(e10) on a ferry near [Jhalakathi](jha event) {claimed}(e10) more than 40 lives.

The court has {set}(e11) February 14 for a {hearing}(e12).

---
places:
  meg: {name: Meghna, point: [23.55, 90.62], precision: near}
  mun: {name: Munshiganj, point: [23.5, 90.45], precision: division}
  gaz: {name: Gazaria, point: [23.54, 90.61], precision: near}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  sad: {name: Sadarghat, point: [23.705, 90.41], precision: near}
  cha: {name: Chandpur, geonameid: 1207337, point: [23.2271, 90.6543]}
  hij: {name: Hijla, point: [22.92, 90.5], precision: near}
  bar: {name: Barishal, geonameid: 1336137, point: [22.705, 90.3701]}
  chat: {name: Chattogram, geonameid: 1205733, point: [22.3384, 91.8317]}
  nar: {name: Narayanganj, geonameid: 1185155, point: [23.6135, 90.503]}
  mat: {name: Matlab, point: [23.35, 90.71], precision: near}
  bur: {name: Buriganga, point: [23.7, 90.41], precision: near}
  jha: {name: Jhalokati District, geonameid: 1337214, point: [22.637, 90.272], precision: division}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
events:
  e1: {type: sea_accident, places: [gaz, meg], start: 2021-11-12, end: 2021-11-12, date_precision: day, date_text: last November, killed: 39, status: happened, actors: "", targets: the launch MV Sonar Tari-2, main: true}
  e3: {type: charge, places: [mun], start: 2022-01-25, end: 2022-01-25, date_precision: day, date_text: on Tuesday, status: happened, actors: Police, targets: six people, main: true}
  e4: {type: displacement, places: [ban], start: null, end: null, date_precision: unknown, date_text: soon after the disaster, status: happened, actors: owner Rezaul Karim Bhuiyan, minor: true}
  e5: {type: rescue, places: [gaz, hij], start: 2021-11, end: 2021-11, date_precision: month, date_text: for nine days, status: happened, actors: Navy and coast guard divers, targets: bodies}
  e6: {type: arrest, places: [nar], start: 2021-12, end: 2021-12, date_precision: month, date_text: in December, arrested: 1, status: happened, actors: "", targets: The master of the bulk carrier}
  e7: {type: statement, places: [], start: 2021-12, end: 2021-12, date_precision: month, date_text: last month, status: happened, actors: A three-member committee of the shipping ministry}
  e8: {type: sea_accident, places: [ban], start: 1991, end: 2022, date_precision: year, date_text: since 1991, killed: 4000, killed_qualifier: at_least, status: happened, actors: ""}
  e9: {type: sea_accident, places: [bur], start: 2020-06, end: 2020-06, date_precision: month, date_text: In June 2020, killed: 34, status: happened, actors: ""}
  e10: {type: fire, places: [jha], start: 2021-12, end: 2021-12, date_precision: month, date_text: in December, killed: 40, killed_qualifier: at_least, status: happened, actors: ""}
  e11: {type: decision, places: [mun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The court, minor: true}
  e12: {type: trial, places: [mun], start: 2022-02-14, end: 2022-02-14, date_precision: day, date_text: February 14, status: planned, actors: ""}
notes: ""
