---
id: news-mn-73
genre: news
country: MN
published: 2025-06-03
publisher: Tuul Messenger
title: "Premier {out}(e1) after losing confidence {vote}(e2) at dawn"
---
[ULAANBAATAR](ula dateline) (TM) - The prime minister {lost}(e2) a vote of confidence early on Tuesday and {stepped}(e1) down, three weeks after photographs of his son's fiancée with a handbag {brought}(e3) people onto the square.

Forty-four of 82 members {supported}(e2) him, 20 fewer than he needed. "It was an {honour}(e4) to serve my country in a time of pandemics and wars," he said.

He will {stay}(e5) in office until a successor is {chosen}(e6), within 30 days. Herders had {ridden}(e7) from as far as [Arvaikheer](arv mention) to the capital; several hundred of the young stood in front of the palace to the end, {sang}(e3), and then {swept}(e3) up after themselves. There was not one {arrest}(e8).

In [Darkhan](dar event) on Sunday a counter-{rally}(e9) {drew}(e9) a dozen.

The anti-graft agency has {begun}(e10) to look into the family's money. Copper {shares}(e11) {fell}(e11) in [Toronto](tor event); the tugrik {held}(e12).

---
places:
  arv: {name: Arvaikheer, point: [46.26, 102.78]}
  dar: {name: Darhan, geonameid: 2031964, point: [49.4867, 105.9228]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  ula: {name: Ulan Bator, geonameid: 2028462, point: [47.9077, 106.8832]}
events:
  e1: {type: resignation, places: [ula], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: early on Tuesday, status: happened, actors: The prime minister, main: true}
  e2: {type: decision, places: [ula], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: early on Tuesday, status: happened, actors: "", targets: The prime minister, main: true}
  e3: {type: protest, places: [ula], start: 2025-05-13, end: 2025-06-03, date_precision: day, date_text: three weeks after, status: happened, actors: several hundred of the young}
  e4: {type: statement, places: [], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: "", status: happened, actors: he}
  e5: {type: appointment, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He}
  e6: {type: appointment, places: [], start: null, end: null, date_precision: unknown, date_text: within 30 days, status: planned, actors: "", targets: a successor}
  e7: {type: transport_change, places: [ula], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Herders}
  e8: {type: arrest, places: [ula], start: null, end: null, date_precision: unknown, date_text: "", arrested: 0, status: happened, negated: true, actors: ""}
  e9: {type: protest, places: [dar], start: 2025-06-01, end: 2025-06-01, date_precision: day, date_text: on Sunday, status: happened, actors: a dozen}
  e10: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The anti-graft agency, targets: "the family's money"}
  e11: {type: market, places: [tor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: the tugrik}
notes: ""
