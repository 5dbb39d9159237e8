---
id: news-id-26
genre: news
country: ID
published: 2025-10-03
publisher: Nusantara Pos
title: "Boys' school {collapses}(e1) in [East Java](eas event); 59 still missing"
---
[SIDOARJO](sid dateline) — Hope was {fading}(e2) on Friday for 59 pupils buried since Monday afternoon, when the prayer hall of an Islamic boarding school {fell}(e1) in on them.

Five have been {confirmed}(e1) dead so far and 103 {injured}(e1). Rescuers, who on Wednesday {brought}(e2) out two boys alive through a tunnel 60 cm wide, have {heard}(e3) no voices since Thursday noon. With the parents' consent they have now {begun}(e4) to use cranes.

"My son was {praying}(e5) in the second row," said Holy Abdillah, a fisherman from [Bangkalan](ban mention).

Two floors were being {added}(e6) without a permit, the regent said. Police will {question}(e7) the headmaster once the search is over. He has {apologised}(e8) and called it God's will.

A magnitude 6.5 {tremor}(e9) off [Sumenep](sum event) on Tuesday night {interrupted}(e10) the work for three hours but did not {shift}(e1) the ruins.

The president has {ordered}(e11) a check of every such school. In [Pamekasan](pam event), also in [East Java](eas event), two were {closed}(e12) the same day.

---
places:
  sid: {name: Sidoarjo, geonameid: 1627253, point: [-7.4478, 112.7183]}
  eas: {name: East Java, geonameid: 1642668, point: [-7.8813, 112.616], precision: division}
  ban: {name: Bangkalan, geonameid: 1650298, point: [-7.0455, 112.7351]}
  sum: {name: Sumenep, geonameid: 1626099, point: [-7.0115, 113.8604]}
  pam: {name: Pamekasan, geonameid: 1632978, point: [-7.1568, 113.4746]}
events:
  e1: {type: collapse, places: [sid, eas], start: 2025-09-29, end: 2025-09-29, date_precision: day, date_text: since Monday afternoon, killed: 5, injured: 103, status: happened, actors: "", targets: the prayer hall of an Islamic boarding school, main: true}
  e2: {type: rescue, places: [sid], start: 2025-09-29, end: 2025-10-03, date_precision: day, date_text: on Wednesday, status: happened, actors: Rescuers, targets: two boys}
  e3: {type: rescue, places: [sid], start: 2025-10-02, end: 2025-10-03, date_precision: day, date_text: since Thursday noon, status: happened, negated: true, actors: Rescuers, targets: no voices}
  e4: {type: rescue, places: [sid], start: 2025-10-03, end: 2025-10-03, date_precision: day, date_text: now, status: happened, actors: they}
  e5: {type: ceremony, places: [sid], start: 2025-09-29, end: 2025-09-29, date_precision: day, date_text: "", status: happened, actors: My son}
  e6: {type: construction, places: [sid], start: 2025-09-29, end: 2025-09-29, date_precision: day, date_text: "", status: happened, actors: "", targets: Two floors}
  e7: {type: investigation, places: [sid], start: null, end: null, date_precision: unknown, date_text: once the search is over, status: planned, actors: Police, targets: the headmaster}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He}
  e9: {type: earthquake, places: [sum], start: 2025-09-30, end: 2025-09-30, date_precision: day, date_text: on Tuesday night, status: happened, actors: ""}
  e10: {type: transport_change, places: [sid], start: 2025-09-30, end: 2025-09-30, date_precision: day, date_text: for three hours, status: happened, actors: "", targets: the work}
  e11: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e12: {type: closure, places: [pam], start: null, end: null, date_precision: unknown, date_text: the same day, status: happened, actors: "", targets: two}
notes: ""
