---
id: news-gb-65
genre: news
country: GB
published: 2025-05-28
publisher: Mersey Chronicle
title: "Football parade crash: man, 53, {held}(e1) as 79 {hurt}(e2)"
---
Detectives {questioned}(e3) a 53-year-old man for a second day on Wednesday over the moment on Monday evening when a people carrier {drove}(e2) into fans in [Water Street](wat event), [Liverpool](liv event), at the end of a {parade}(e4) for the champions.

Seventy-nine people, aged nine to 78, were {injured}(e2). Seven were still in {hospital}(e13) last night; none is thought likely to die. Four, including a child, had to be {lifted}(e5) from under the vehicle.

It is believed to have {followed}(e2) an ambulance through a roadblock that had been {raised}(e6). The man, from [West Derby](wes mention), is suspected of attempted murder and of driving on drugs. It is not being {treated}(e7) as terrorism.

The street {reopened}(e8) yesterday morning. An appeal has {raised}(e9) £30,000. The manager {cancelled}(e10) a lunch. The King, who was in [Ottawa](ott event) at the time for the {opening}(e11) of parliament, {spoke}(e12) of his shock.

---
places:
  wat: {name: Water Street, point: [53.407, -2.994], precision: near}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  wes: {name: West Derby, geonameid: 2634455, point: [53.4328, -2.9096]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
events:
  e1: {type: arrest, places: [liv], start: 2025-05-26, end: 2025-05-26, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: "man, 53"}
  e2: {type: road_accident, places: [wat, liv], start: 2025-05-26, end: 2025-05-26, date_precision: day, date_text: on Monday evening, killed: 0, injured: 79, status: happened, actors: a people carrier, targets: fans, main: true}
  e3: {type: investigation, places: [liv], start: 2025-05-27, end: 2025-05-28, date_precision: day, date_text: on Wednesday, status: happened, actors: Detectives, targets: a 53-year-old man, main: true}
  e4: {type: festival, places: [wat, liv], start: 2025-05-26, end: 2025-05-26, date_precision: day, date_text: on Monday evening, status: happened, actors: ""}
  e5: {type: rescue, places: [wat], start: 2025-05-26, end: 2025-05-26, date_precision: day, date_text: "", status: happened, actors: "", targets: "Four, including a child"}
  e6: {type: other, places: [wat], start: 2025-05-26, end: 2025-05-26, date_precision: day, date_text: "", status: happened, actors: "", targets: a roadblock}
  e7: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: ""}
  e8: {type: opening, places: [wat], start: 2025-05-27, end: 2025-05-27, date_precision: day, date_text: yesterday morning, status: happened, actors: "", targets: The street}
  e9: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The manager, targets: a lunch}
  e11: {type: ceremony, places: [ott], start: 2025-05-27, end: 2025-05-27, date_precision: day, date_text: "", status: happened, actors: The King}
  e12: {type: statement, places: [ott], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The King}
  e13: {type: medical, places: [liv], start: 2025-05-27, end: 2025-05-27, date_precision: day, date_text: last night, injured: 7, status: happened, actors: "", targets: Seven}
notes: ""
