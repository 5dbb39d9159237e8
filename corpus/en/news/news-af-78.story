---
id: news-af-78
genre: news
country: AF
published: 2025-10-01
publisher: Hindu Kush Press
title: "Internet {back}(e1) after two days of {silence}(e2)"
---
[KABUL](kab dateline), Oct 1 — Telephones began to {ring again}(e1) across [Afghanistan](afg event) on Wednesday afternoon, 48 hours after the Taliban had {cut}(e2) the country off from the world.

People {came onto the streets}(e3) with their sets held up. "It's like Eid," said a man who delivers food. A few let off {shots}(e4); a child was {grazed}(e4).

Nobody in the government had ever announced the {shutdown}(e2) or said why. In mid-September fibre lines had been {severed}(e5) in [Balkh](bal event), [Kunduz](kun event) and three other provinces "to prevent immorality". Rumours of a nationwide ban were then {denied}(e6).

During the {blackout}(e2), eight flights were {scrapped}(e7), banks did not {open}(e8), and word of those hurt in a {quake}(e9) of 4.9 near [Nangarhar](nan event) reached the capital by taxi.

The UN mission {resumed}(e10) its flights to [Kandahar](kan event) in the evening. A girl in [Herat](her event) who studies with a school in [Toronto](tor mention) {missed}(e11) an examination. She may {sit}(e12) it on Sunday.

---
places:
  bal: {name: Balkh, geonameid: 1147288, point: [36.6851, 67.2185], precision: division}
  kun: {name: Kunduz, geonameid: 7729833, point: [36.7959, 68.8568], precision: division}
  nan: {name: Nangarhar, geonameid: 1132366, point: [34.2153, 70.3027], precision: division}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  kan: {name: Kandahar, geonameid: 1138336, point: [31.6133, 65.7101]}
  her: {name: Herat, geonameid: 1140026, point: [34.3482, 62.1997]}
events:
  e1: {type: opening, places: [afg], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: on Wednesday afternoon, status: happened, actors: "", main: true}
  e2: {type: outage, places: [afg], start: 2025-09-29, end: 2025-10-01, date_precision: day, date_text: 48 hours after, status: happened, actors: the Taliban, targets: the country, main: true}
  e3: {type: festival, places: [kab], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: "", status: happened, actors: People, minor: true}
  e4: {type: shooting, places: [kab], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: "", injured: 1, status: happened, actors: A few, targets: a child}
  e5: {type: outage, places: [bal, kun], start: 2025-09, end: 2025-09, date_precision: month, date_text: In mid-September, status: happened, actors: "", targets: fibre lines}
  e6: {type: statement, places: [afg], start: 2025-09, end: 2025-09, date_precision: month, date_text: "", status: happened, actors: ""}
  e7: {type: transport_change, places: [kab], start: 2025-09-29, end: 2025-10-01, date_precision: day, date_text: "", status: happened, actors: "", targets: eight flights}
  e8: {type: closure, places: [kab], start: 2025-09-29, end: 2025-10-01, date_precision: day, date_text: "", status: happened, actors: "", targets: banks}
  e9: {type: earthquake, places: [nan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: opening, places: [kan], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: in the evening, status: happened, actors: The UN mission, targets: its flights}
  e11: {type: education, places: [her], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A girl, minor: true}
  e12: {type: education, places: [her], start: 2025-10-05, end: 2025-10-05, date_precision: day, date_text: on Sunday, status: planned, actors: A girl, minor: true}
notes: ""
