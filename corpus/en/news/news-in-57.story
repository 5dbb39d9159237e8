---
id: news-in-57
genre: news
country: IN
published: 2025-11-11
publisher: Capital Wire
title: "Car {blast}(e1) near [Red Fort](red event) leaves 13 dead"
---
[NEW DELHI](new dateline): At least 13 people were {killed}(e1) and more than two dozen injured when a slow-moving car {exploded}(e1) at a traffic signal near the [Red Fort](red event) on Monday evening.

Six vehicles {caught}(e2) fire. Identification of the victims {continued}(e3) through the night; one of them had come from [Amroha](amr mention) to buy invitations for his daughter's {wedding}(e4).

Hours earlier, police in [Faridabad](far event) had {seized}(e5) 2,900 kg of chemicals and {detained}(e6) two doctors. Whether the cases are {linked}(e7) is not known.

[Mumbai](mum event) and [Lucknow](luc event) were put on high {alert}(e8). The metro station stays {shut}(e9) till Thursday. The home minister, who {visited}(e10) the wounded at midnight, {promised}(e11) that no one would be spared.

---
places:
  red: {name: Red Fort, point: [28.656, 77.241], precision: near}
  amr: {name: Amroha, geonameid: 1278708, point: [28.9031, 78.4698]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  far: {name: Faridabad, geonameid: 1271951, point: [28.4112, 77.3132]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  luc: {name: Lucknow, geonameid: 1264733, point: [26.8393, 80.9231]}
events:
  e1: {type: bombing, places: [red, new], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: on Monday evening, killed: 13, killed_qualifier: at_least, injured: 24, injured_qualifier: about, status: happened, actors: "", targets: At least 13 people, main: true}
  e2: {type: fire, places: [red], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: on Monday evening, status: happened, actors: "", targets: Six vehicles}
  e3: {type: investigation, places: [new], start: 2025-11-10, end: 2025-11-11, date_precision: day, date_text: through the night, status: happened, actors: ""}
  e4: {type: marriage, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: his daughter}
  e5: {type: raid, places: [far], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: Hours earlier, status: happened, actors: police in Faridabad, targets: "2,900 kg of chemicals"}
  e6: {type: arrest, places: [far], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: Hours earlier, arrested: 2, status: happened, actors: police in Faridabad, targets: two doctors}
  e7: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: decision, places: [mum, luc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: closure, places: [new], start: null, end: null, date_precision: unknown, date_text: till Thursday, status: happened, actors: "", targets: The metro station}
  e10: {type: visit, places: [new], start: 2025-11-10, end: 2025-11-10, date_precision: day, date_text: at midnight, status: happened, actors: The home minister, targets: the wounded}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The home minister}
notes: ""
