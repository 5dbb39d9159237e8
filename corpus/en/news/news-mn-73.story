---
id: news-mn-73
genre: news
country: MN
published: 2025-06-03
publisher: Tuul Messenger
title: "Premier {out}(e1) after {losing}(e2) confidence {vote}(e2) at dawn"
---
[ULAANBAATAR](ula dateline) (TM) - The prime minister {lost}(e2) a {vote}(e2) of confidence early on Tuesday and {stepped down}(e1), three weeks after photographs of his son's fiancée with a handbag {brought}(e3) people onto the square.

Forty-four of 82 members {supported}(e2) him, 20 fewer than he needed. "It was an honour to serve my country in a time of pandemics and wars," he said.

He will stay in office until a successor is {chosen}(e4), within 30 days. Herders had ridden from as far as [Arvaikheer](arv mention) to the capital; several hundred of the young {stood}(e3) in front of the palace to the end, {sang}(e3), and then swept up after themselves. There was not one {arrest}(e5).

In [Darkhan](dar event) on Sunday a {counter-rally}(e6) drew a dozen.

The anti-graft agency has begun to {look into}(e7) the family's money. Copper shares {fell}(e8) in [Toronto](tor event); the tugrik held.

---
places:
  arv: {name: Arvaikheer, point: [46.26, 102.78]}
  dar: {name: Darhan, geonameid: 2031964, point: [49.4867, 105.9228]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  ula: {name: Ulan Bator, geonameid: 2028462, point: [47.9077, 106.8832]}
events:
  e1: {type: resignation, places: [ula], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: early on Tuesday, status: happened, actors: The prime minister, main: true}
  e2: {type: decision, places: [ula], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: early on Tuesday, status: happened, actors: "", targets: The prime minister, main: true}
  e3: {type: protest, places: [ula], start: 2025-05-13, end: 2025-06-03, date_precision: day, date_text: three weeks, status: happened, actors: several hundred of the young}
  e4: {type: appointment, places: [ula], start: 2025-06-03, end: 2025-07-03, date_precision: day, date_text: within 30 days, status: planned, actors: "", targets: a successor}
  e5: {type: arrest, places: [ula], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e6: {type: protest, places: [dar], start: 2025-06-01, end: 2025-06-01, date_precision: day, date_text: on Sunday, status: happened, actors: a dozen}
  e7: {type: investigation, places: [ula], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: market, places: [tor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
