---
id: festival-fr-27
genre: festival
country: FR
published: 2025-07-06
publisher: "Gazette d'Île-de-France"
title: "Thousands {bathe}(e1) in the [Seine](sei event); tenor {weds}(e2), museum {opens}(e7) late"
---
For the first time since 1923, people {swam}(e1) freely in the [Seine](sei event) on Saturday. Three bathing places were {opened}(e1) in [Paris](par event), the one below the [Pont de Sully](pon event) with a queue of 400 by eight o'clock. A man of 60 who dived from a barge {broke his wrist}(e3).

It {rained}(e4) in the night, and on Sunday morning the {red flag}(e5) was hoisted because of bacteria. "They let us in for a day," a swimmer said.

In [Giverny](giv event) the museum of gardens, shut since a {fire}(e6) in November, {received}(e7) its first visitors an hour late, after a lock had been {forced}(e8). {On show}(e9) are 60 water lilies, one of them lent by [Cleveland](cle mention).

The tenor Anselme Rieu {married}(e2) his pianist in the abbey of [Jumièges](jum event). They {sing}(e10) tonight in [Rouen](rou event).

The Tour de France {leaves}(e11) [Lille](lil event) today without last year's runner-up, who {crashed}(e12) on Friday in training near [Béthune](bet event).

---
places:
  sei: {name: Seine, point: [48.85, 2.35], precision: area, radius_km: 15}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  pon: {name: Pont de Sully, point: [48.85, 2.36], precision: near}
  giv: {name: Giverny, geonameid: 3015907, point: [49.0769, 1.53]}
  cle: {name: Cleveland, geonameid: 5150529, point: [41.4995, -81.6954]}
  jum: {name: Jumièges, geonameid: 3012066, point: [49.4332, 0.8192]}
  rou: {name: Rouen, geonameid: 2982652, point: [49.4431, 1.0993]}
  lil: {name: Lille, geonameid: 2998324, point: [50.6339, 3.0551]}
  bet: {name: Béthune, geonameid: 3033002, point: [50.5296, 2.64]}
events:
  e1: {type: opening, places: [par], start: 2025-07-05, end: 2025-07-05, date_precision: day, date_text: on Saturday, status: happened, actors: people, main: true}
  e2: {type: marriage, places: [jum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The tenor Anselme Rieu, targets: his pianist, main: true}
  e3: {type: other_accident, places: [par], start: 2025-07-05, end: 2025-07-05, date_precision: day, date_text: "", injured: 1, status: happened, actors: A man of 60}
  e4: {type: extreme_weather, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: closure, places: [par], start: 2025-07-06, end: 2025-07-06, date_precision: day, date_text: on Sunday morning, status: happened, actors: ""}
  e6: {type: fire, places: [giv], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, status: happened, actors: ""}
  e7: {type: opening, places: [giv], start: 2025-07-06, end: 2025-07-06, date_precision: day, date_text: "", status: happened, actors: the museum of gardens, main: true}
  e8: {type: robbery, places: [giv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a lock, minor: true}
  e9: {type: exhibition, places: [giv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 60 water lilies}
  e10: {type: performance, places: [rou], start: 2025-07-06, end: 2025-07-06, date_precision: day, date_text: tonight, status: planned, actors: They}
  e11: {type: match, places: [lil], start: 2025-07-06, end: 2025-07-06, date_precision: day, date_text: today, status: happened, actors: ""}
  e12: {type: road_accident, places: [bet], start: 2025-07-04, end: 2025-07-04, date_precision: day, date_text: on Friday, injured: 1, status: happened, actors: "last year's runner-up"}
notes: ""
