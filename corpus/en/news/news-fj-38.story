---
id: news-fj-38
genre: news
country: FJ
published: 2025-01-10
publisher: Viti Times
title: "Two airline crew {attacked}(e1) on New Year's Day; man in {court}(e2)"
---
A man of 24 was {remanded}(e2) in [Nadi](nad event) on Thursday over the {robbery}(e1) and sexual {assault}(e1) of two members of an airline crew in the first hours of the year.

The women, both from [Brisbane](bri mention), were returning on foot to their hotel at [Martintar](mar event) when they were followed. One needed {surgery}(e3) to the face. They {flew home}(e4) on 3 January.

The accused, Ratu Semi Volavola, was {traced}(e5) through a stolen phone to a cousin's house in [Ba](ba event), where officers {picked}(e6) him up on Monday. He {pleaded}(e2) not guilty. The case will be {called}(e7) again on the 30th in [Lautoka](lau event) High Court.

[Canberra](can metonym) {raised}(e8) its travel advice by one notch last week, then {lowered}(e8) it again. The tourism minister, who had first spoken of "isolated youths", {apologised}(e9).

Street patrols have been {doubled}(e10) until Easter. No other attack has been reported.

---
places:
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  mar: {name: Martintar, point: [-17.78, 177.44], precision: near}
  ba: {name: Ba, geonameid: 8335413, point: [-17.5343, 177.6741]}
  nad: {name: Nadi, geonameid: 2202064, point: [-17.8031, 177.4162]}
  lau: {name: Lautoka, geonameid: 2204506, point: [-17.6169, 177.4505]}
events:
  e1: {type: attack, places: [mar], start: 2025-01-01, end: 2025-01-01, date_precision: day, date_text: in the first hours of the year, injured: 2, status: happened, actors: A man of 24, targets: two members of an airline crew, main: true}
  e2: {type: trial, places: [nad], start: 2025-01-09, end: 2025-01-09, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: A man of 24, main: true}
  e3: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: transport_change, places: [bri], start: 2025-01-03, end: 2025-01-03, date_precision: day, date_text: on 3 January, status: happened, actors: They, minor: true}
  e5: {type: investigation, places: [ba], start: 2025-01-06, end: 2025-01-06, date_precision: day, date_text: "", status: happened, actors: officers, targets: Ratu Semi Volavola, minor: true}
  e6: {type: arrest, places: [ba], start: 2025-01-06, end: 2025-01-06, date_precision: day, date_text: on Monday, arrested: 1, status: happened, actors: officers, targets: Ratu Semi Volavola}
  e7: {type: trial, places: [lau], start: 2025-01-30, end: 2025-01-30, date_precision: day, date_text: on the 30th, status: planned, actors: ""}
  e8: {type: statement, places: [can], start: 2025-01, end: 2025-01, date_precision: month, date_text: last week, status: happened, actors: Canberra, targets: its travel advice}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The tourism minister}
  e10: {type: decision, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Street patrols}
notes: ""
