---
id: history-es-21
genre: history
country: ES
published: 2019-03-29
publisher: "Diario de Levante, English pages"
title: "The Ship That Waited at [Alicante](ali event)"
---
Eighty years ago, on the night of 28 March 1939, the [Cardiff](car mention) collier Stanbrook {left}(e1) the quay of [Alicante](ali event) with 2,638 people on board and her plimsoll line under water. She was the last. Behind her, some 15,000 waited on the mole for ships that had been promised by [Paris](par metonym) and [London](lon metonym) and were not sent.

[Italian](ita demonym) troops {entered}(e2) the town on the 30th. Those who had not {killed themselves}(e3) by then were {marched}(e4) to a field of almond trees, [Los Almendros](los event), and in April by {train}(e5) to a camp at [Albatera](alb event). How many were {shot}(e6) there is disputed; a {dig}(e7) last autumn {found}(e7) the first bones.

The Stanbrook, meanwhile, was {bombed}(e8) off [Cabo de las Huertas](cab event) and not hit. She {reached}(e9) [Oran](ora event) in the morning. The [French](fre demonym) authorities let the women and children ashore; the men were {kept aboard}(e10) for 40 days, with {typhus}(e11), until a Quaker committee paid. Many ended at [Boghari](bog event) and [Colomb-Béchar](col event), {laying}(e12) a railway in the desert.

Her captain, Archibald Dickson, {wrote}(e13) to a newspaper that he had simply run out of reasons to refuse. In November a submarine {sank}(e14) the ship in the [North Sea](nor event), a day out of [Antwerp](ant mention). All 21 {died}(e14).

[Alicante](ali metonym) {named}(e15) a street for him in 2018. A bust was {unveiled}(e16) on the quay on Thursday before some 400 people, among them Amparo Lledó, 83, of [Oran](ora mention), and {splashed}(e17) with red paint in the night. Police are {looking for}(e18) two men.

---
places:
  ali: {name: Alicante, geonameid: 2521978, point: [38.3452, -0.4815]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  los: {name: Los Almendros, point: [38.36, -0.46], precision: near}
  alb: {name: Albatera, point: [38.18, -0.87]}
  cab: {name: Cabo de las Huertas, point: [38.353, -0.405], precision: near}
  ora: {name: Oran, geonameid: 2485926, point: [35.6991, -0.6359]}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  bog: {name: Boghari, point: [35.9, 2.77], precision: near}
  col: {name: Bechar, geonameid: 2505530, point: [31.6167, -2.2167]}
  nor: {name: North Sea, point: [56.0, 3.0], precision: area, radius_km: 350}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
events:
  e1: {type: displacement, places: [ali], start: 1939-03-28, end: 1939-03-28, date_precision: day, date_text: 28 March 1939, displaced: 2638, status: happened, actors: Stanbrook, main: true}
  e2: {type: battle, places: [ali], start: 1939-03-30, end: 1939-03-30, date_precision: day, date_text: on the 30th, status: happened, actors: Italian troops}
  e3: {type: death, places: [ali], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: displacement, places: [los], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: displacement, places: [alb], start: 1939-04, end: 1939-04, date_precision: month, date_text: in April, status: happened, actors: ""}
  e6: {type: killing, places: [alb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: discovery, places: [alb], start: 2018-09, end: 2018-11, date_precision: month, date_text: last autumn, status: happened, actors: ""}
  e8: {type: airstrike, places: [cab], start: 1939-03, end: 1939-03, date_precision: month, date_text: "", status: happened, actors: "", targets: Stanbrook}
  e9: {type: transport_change, places: [ora], start: 1939-03-29, end: 1939-03-29, date_precision: day, date_text: in the morning, status: happened, actors: She}
  e10: {type: arrest, places: [ora], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The French authorities}
  e11: {type: outbreak, places: [ora], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: construction, places: [bog, col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Archibald Dickson, minor: true}
  e14: {type: battle, places: [nor], start: 1939-11, end: 1939-11, date_precision: month, date_text: In November, killed: 21, status: happened, actors: a submarine, targets: the ship}
  e15: {type: decision, places: [ali], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: Alicante}
  e16: {type: ceremony, places: [ali], start: 2019-03-28, end: 2019-03-28, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e17: {type: other_crime, places: [ali], start: 2019-03-28, end: 2019-03-28, date_precision: day, date_text: in the night, status: happened, actors: ""}
  e18: {type: investigation, places: [ali], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police}
notes: ""
