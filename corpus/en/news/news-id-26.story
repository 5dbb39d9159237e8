---
id: news-id-26
genre: news
country: ID
published: 2025-10-03
publisher: Nusantara Pos
title: "Boys' school {collapses}(e1) in [East Java](eas event); 59 still missing"
---
[SIDOARJO](sid dateline) — Hope was fading on Friday for 59 pupils {buried}(e1) since Monday afternoon, when the prayer hall of an Islamic boarding school {fell}(e1) in on them.

Five have been confirmed dead so far and 103 injured. {Rescuers}(e2), who on Wednesday {brought out}(e2) two boys alive through a tunnel 60 cm wide, have heard no voices since Thursday noon. With the parents' consent they have now begun to {use cranes}(e2).

"My son was praying in the second row," said Holy Abdillah, a fisherman from [Bangkalan](ban mention).

Two floors were being {added}(e3) without a permit, the regent said. Police will {question}(e4) the headmaster once the search is over. He has {apologised}(e5) and called it God's will.

A magnitude 6.5 {tremor}(e6) off [Sumenep](sum event) on Tuesday night interrupted the work for three hours but did not shift the ruins.

The president has {ordered}(e7) a check of every such school. In [Pamekasan](pam event), also in [East Java](eas event), two were {closed}(e8) the same day.

---
places:
  sid: {name: Sidoarjo, geonameid: 1627253, point: [-7.4478, 112.7183]}
  eas: {name: East Java, geonameid: 1642668, point: [-7.8813, 112.616], precision: division}
  ban: {name: Bangkalan, geonameid: 1650298, point: [-7.0455, 112.7351]}
  sum: {name: Sumenep, geonameid: 1626099, point: [-7.0115, 113.8604]}
  pam: {name: Pamekasan, geonameid: 1632978, point: [-7.1568, 113.4746]}
events:
  e1: {type: collapse, places: [sid], start: 2025-09-29, end: 2025-09-29, date_precision: day, date_text: since Monday afternoon, killed: 5, injured: 103, status: happened, actors: "", targets: the prayer hall of an Islamic boarding school, main: true}
  e2: {type: rescue, places: [sid], start: 2025-10-01, end: 2025-10-01, date_precision: day, date_text: on Wednesday, status: happened, actors: Rescuers, targets: two boys, main: true}
  e3: {type: construction, places: [sid], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two floors}
  e4: {type: investigation, places: [sid], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Police, targets: the headmaster}
  e5: {type: statement, places: [sid], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He}
  e6: {type: earthquake, places: [sum], start: 2025-09-30, end: 2025-09-30, date_precision: day, date_text: on Tuesday night, status: happened, actors: ""}
  e7: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e8: {type: closure, places: [pam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two}
notes: ""
