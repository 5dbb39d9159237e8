---
id: festival-fr-27
genre: festival
country: FR
published: 2025-07-06
publisher: "Gazette d'Île-de-France"
title: "Thousands {bathe}(e1) in the [Seine](sei event); tenor {weds}(e2), museum {opens}(e3) late"
---
For the first time since 1923, people {swam}(e1) freely in the [Seine](sei event) on Saturday. Three bathing places were {opened}(e1) in [Paris](par event), the one below the [Pont de Sully](pon event) with a queue of 400 by eight o'clock. A man of 60 who {dived}(e4) from a barge {broke}(e4) his wrist.

It {rained}(e5) in the night, and on Sunday morning the red flag was {hoisted}(e6) because of bacteria. "They {let}(e1) us in for a day," a swimmer said.

In [Giverny](giv event) the museum of gardens, {shut}(e7) since a {fire}(e8) in November, {received}(e3) its first visitors an hour late, after a lock had been {forced}(e9). On {show}(e10) are 60 water lilies, one of them {lent}(e11) by [Cleveland](cle mention).

The tenor Anselme Rieu {married}(e2) his pianist in the abbey of [Jumièges](jum event). They {sing}(e12) tonight in [Rouen](rou event).

The Tour de France {leaves}(e13) [Lille](lil event) today without last year's runner-up, who {crashed}(e14) on Friday in training near [Béthune](bet event).

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
  e1: {type: opening, places: [sei, par, pon], start: 2025-07-05, end: 2025-07-05, date_precision: day, date_text: on Saturday, status: happened, actors: people, main: true}
  e2: {type: marriage, places: [jum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The tenor Anselme Rieu, targets: his pianist}
  e3: {type: opening, places: [giv], start: null, end: null, date_precision: unknown, date_text: an hour late, status: happened, actors: the museum of gardens}
  e4: {type: other_accident, places: [par], start: 2025-07-05, end: 2025-07-05, date_precision: day, date_text: "", injured: 1, status: happened, actors: A man of 60}
  e5: {type: extreme_weather, places: [par], start: 2025-07-05, end: 2025-07-06, date_precision: day, date_text: in the night, status: happened, actors: ""}
  e6: {type: closure, places: [sei, par], start: 2025-07-06, end: 2025-07-06, date_precision: day, date_text: on Sunday morning, status: happened, actors: ""}
  e7: {type: closure, places: [giv], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: the museum of gardens}
  e8: {type: fire, places: [giv], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, status: happened, actors: ""}
  e9: {type: other, places: [giv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a lock}
  e10: {type: exhibition, places: [giv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 60 water lilies}
  e11: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Cleveland, targets: one of them}
  e12: {type: performance, places: [rou], start: 2025-07-06, end: 2025-07-06, date_precision: day, date_text: tonight, status: planned, actors: They}
  e13: {type: match, places: [lil], start: 2025-07-06, end: 2025-07-06, date_precision: day, date_text: today, status: happened, actors: ""}
  e14: {type: road_accident, places: [bet], start: 2025-07-04, end: 2025-07-04, date_precision: day, date_text: on Friday, status: happened, actors: "last year's runner-up"}
notes: ""
