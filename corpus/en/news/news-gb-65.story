---
id: news-gb-65
genre: news
country: GB
published: 2025-05-28
publisher: Mersey Chronicle
title: "Football {parade}(e4) {crash}(e1): man, 53, {held}(e2) as 79 {hurt}(e1)"
---
Detectives {questioned}(e3) a 53-year-old man for a second day on Wednesday over the moment on Monday evening when a people carrier {drove into}(e1) fans in [Water Street](wat event), [Liverpool](liv event), at the end of a {parade}(e4) for the champions.

Seventy-nine people, aged nine to 78, were {injured}(e1). Seven were still in hospital last night; none is thought likely to die. Four, including a child, had to be {lifted}(e5) from under the vehicle.

It is believed to have followed an ambulance through a roadblock that had been raised. The man, from [West Derby](wes mention), is {suspected}(e2) of attempted murder and of driving on drugs. It is not being treated as terrorism.

The street {reopened}(e6) yesterday morning. An {appeal}(e7) has {raised}(e7) £30,000. The manager {cancelled}(e8) a lunch. The King, who was in [Ottawa](ott event) at the time for the {opening}(e9) of parliament, {spoke}(e10) of his shock.

---
places:
  wat: {name: Water Street, point: [53.407, -2.994], precision: near}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  wes: {name: West Derby, geonameid: 2634455, point: [53.4328, -2.9096]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
events:
  e1: {type: road_accident, places: [liv], start: 2025-05-26, end: 2025-05-26, date_precision: day, date_text: on Monday evening, injured: 79, status: happened, actors: a people carrier, targets: fans, main: true}
  e2: {type: arrest, places: [liv], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: "man, 53", main: true}
  e3: {type: investigation, places: [liv], start: 2025-05-28, end: 2025-05-28, date_precision: day, date_text: on Wednesday, status: happened, actors: Detectives, targets: a 53-year-old man, main: true}
  e4: {type: festival, places: [liv], start: 2025-05-26, end: 2025-05-26, date_precision: day, date_text: on Monday evening, status: happened, actors: ""}
  e5: {type: rescue, places: [liv], start: 2025-05-26, end: 2025-05-26, date_precision: day, date_text: "", status: happened, actors: "", targets: "Four, including a child", minor: true}
  e6: {type: opening, places: [liv], start: 2025-05-27, end: 2025-05-27, date_precision: day, date_text: yesterday morning, status: happened, actors: "", targets: The street}
  e7: {type: aid, places: [liv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The manager, targets: a lunch, minor: true}
  e9: {type: opening, places: [ott], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The King}
  e10: {type: statement, places: [ott], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The King}
notes: ""
