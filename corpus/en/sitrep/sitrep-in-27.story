---
id: sitrep-in-27
genre: sitrep
country: IN
published: 2025-01-30
publisher: Doab Control Room
title: "{Stampede}(e2) at river fair: what is known by 8 p.m."
---
CASUALTIES. Thirty pilgrims have been {killed}(e2) and 60 injured, 24 of whom have gone home. Twenty-five of the dead are identified: nineteen women, six men. Four came from [Karnataka](kar mention), one each from [Assam](ass mention) and [Gujarat](guj mention). Reports of a second {crush}(e1) at [Jhunsi](jhu event) are not confirmed.

WHAT HAPPENED. Between 1 and 2 a.m. on Wednesday, people sleeping on the bank were {trampled}(e2) when a barrier {gave way}(e2) under those pressing to bathe. Ambulances took nine minutes.

MEASURES. Vehicle passes are {cancelled}(e3) until 4 February. Pontoon bridges have been {made one-way}(e4). Trains from [Varanasi](var event) and [Lucknow](luc event) are {held}(e5) outside the city. Some 38 million {bathed}(e6) on the day, none after the accident was turned away.

INQUIRY. A retired judge will {report}(e7) within a month. Two officers have been {posted}(e8) to [Prayagraj](pra event) from [Kanpur](kan mention).

AID. Each family will {get}(e9) Rs 25 lakh.

EARLIER. On 19 January a {fire}(e10) in the tents, caused by a cylinder, destroyed about 180 of them. No one was hurt. In 2013, 36 {died}(e11) at the railway station.

---
places:
  kar: {name: Karnataka, geonameid: 1267701, point: [14.3681, 75.667], precision: division}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  guj: {name: Gujarat, geonameid: 1270770, point: [22.7501, 71.3013], precision: division}
  jhu: {name: Jhunsi, point: [25.43, 81.92]}
  pra: {name: Prayagraj, geonameid: 1278994, point: [25.4448, 81.8432]}
  var: {name: Varanasi, geonameid: 1253405, point: [25.3167, 83.0104]}
  luc: {name: Lucknow, geonameid: 1264733, point: [26.8393, 80.9231]}
  kan: {name: Kanpur, geonameid: 1267995, point: [26.4652, 80.3498]}
events:
  e1: {type: other_accident, places: [jhu], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e2: {type: other_accident, places: [pra], start: 2025-01-29, end: 2025-01-29, date_precision: day, date_text: on Wednesday, killed: 30, injured: 60, status: happened, actors: "", targets: pilgrims, main: true}
  e3: {type: decision, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: transport_change, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: transport_change, places: [var, luc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Trains from Varanasi and Lucknow}
  e6: {type: festival, places: [pra], start: 2025-01-29, end: 2025-01-29, date_precision: day, date_text: on the day, status: happened, actors: ""}
  e7: {type: investigation, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: A retired judge}
  e8: {type: appointment, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two officers}
  e9: {type: aid, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Each family}
  e10: {type: fire, places: [pra], start: 2025-01-19, end: 2025-01-19, date_precision: day, date_text: On 19 January, injured: 0, status: happened, actors: ""}
  e11: {type: other_accident, places: [pra], start: 2013, end: 2013, date_precision: year, date_text: In 2013, killed: 36, status: happened, actors: "", minor: true}
notes: ""
