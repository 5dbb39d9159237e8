---
id: news-in-57
genre: news
country: IN
published: 2025-11-11
publisher: Capital Wire
title: "Car {blast}(e1) near [Red Fort](red event) leaves 13 dead"
---
[NEW DELHI](new dateline): At least 13 people were killed and more than two dozen injured when a slow-moving car {exploded}(e1) at a traffic signal near the [Red Fort](red event) on Monday evening.

Six vehicles {caught fire}(e2). {Identification}(e3) of the victims continued through the night; one of them had come from [Amroha](amr mention) to buy invitations for his daughter's wedding.

Hours earlier, police in [Faridabad](far event) had {seized}(e4) 2,900 kg of chemicals and {detained}(e5) two doctors. Whether the cases are linked is not known.

[Mumbai](mum event) and [Lucknow](luc event) were put on high {alert}(e6). The metro station stays {shut}(e7) till Thursday. The home minister, who {visited}(e8) the wounded at midnight, {promised}(e9) that no one would be spared.

---
places:
  red: {name: Red Fort, point: [28.656, 77.241], precision: near}
  amr: {name: Amroha, geonameid: 1278708, point: [28.9031, 78.4698]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  far: {name: Faridabad, geonameid: 1271951, point: [28.4112, 77.3132]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  luc: {name: Lucknow, geonameid: 1264733, point: [26.8393, 80.9231]}
events:
  e1: {type: explosion, places: [red], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: on Monday evening, killed: 13, killed_qualifier: at_least, injured: 24, injured_qualifier: at_least, status: happened, actors: "", targets: At least 13 people, main: true}
  e2: {type: fire, places: [red], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: "", status: happened, actors: "", targets: Six vehicles, minor: true}
  e3: {type: investigation, places: [new], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: through the night, status: happened, actors: "", minor: true}
  e4: {type: raid, places: [far], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: Hours earlier, status: happened, actors: police in Faridabad, targets: "2,900 kg of chemicals", main: true}
  e5: {type: arrest, places: [far], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: "", arrested: 2, status: happened, actors: police in Faridabad, targets: two doctors}
  e6: {type: decision, places: [mum, luc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: closure, places: [red], start: 2025-11-13, end: 2025-11-13, date_precision: day, date_text: till Thursday, status: happened, actors: "", targets: The metro station}
  e8: {type: visit, places: [new], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: at midnight, status: happened, actors: The home minister, targets: the wounded}
  e9: {type: statement, places: [new], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: "", status: happened, actors: The home minister}
notes: ""
