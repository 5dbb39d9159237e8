---
id: aviation-id-24
genre: aviation
country: ID
published: 2024-01-04
publisher: Sunda Strait Agency
title: "Five Killed as Jets {Collide}(e1) at [Jakarta](jak event) Airport; All 379 Passengers {Escape}(e2)"
---
[JAKARTA](jak dateline) (SSA) — Investigators on Thursday began to {question}(e3) air traffic controllers about the {collision}(e1) of an airliner and a coastguard plane at [Halim](hal event) airport in [Jakarta](jak event), in which five people died.

All 379 passengers and crew of the airliner, which had come from [Medan](med event), {got out}(e2) through three exits within 18 minutes before {fire}(e4) consumed the cabin. Fourteen of them were injured. The coastguard plane's captain, 39, survived with burns; five of his crew were killed.

The smaller plane was to {carry}(e5) blankets and water to [Mataram](mat mention) for the victims of the {earthquake}(e6) that hit the island of [Lombok](lom event) on New Year's Day and has killed at least 84 people. According to a transcript {released}(e7) by the transport ministry on Wednesday, it had been told to wait at a holding point before the runway. Its captain is said to believe that he had permission to enter.

The {crash}(e1) was the airport's first fatal {accident}(e1) since 1982. One of four runways is still {closed}(e8), and 137 domestic flights were {cancelled}(e9) on Thursday, many of them to [Surabaya](sur mention) and [Makassar](mak mention).

Experts from [France](fra mention), where the airliner was made, {arrived}(e10) on Thursday to help with the {inquiry}(e3). Police have opened an {investigation}(e11) of their own into possible negligence.

"We ran barefoot on the grass," said Sari Hutagalung, 28, who was on her way home from a {wedding}(e12). "Only when I turned round did I see that there was nothing left of the {crash}(e1) to escape from."

---
places:
  hal: {name: Halim, point: [-6.266, 106.891], precision: exact}
  lom: {name: Lombok, point: [-8.6, 116.3], precision: area, radius_km: 40}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  med: {name: Medan, geonameid: 1214520, point: [3.5833, 98.6667]}
  mat: {name: Mataram, geonameid: 1635882, point: [-8.5833, 116.1167]}
  sur: {name: Surabaya, geonameid: 1625822, point: [-7.2492, 112.7508]}
  mak: {name: Makassar, geonameid: 1622786, point: [-5.1486, 119.4319]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: air_accident, places: [hal], start: null, end: null, date_precision: unknown, date_text: "", killed: 5, injured: 14, injured_qualifier: at_least, status: happened, actors: an airliner, targets: a coastguard plane, main: true}
  e2: {type: displacement, places: [hal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: All 379 passengers and crew, minor: true}
  e3: {type: investigation, places: [jak], start: 2024-01-04, end: 2024-01-04, date_precision: day, date_text: on Thursday, status: happened, actors: Investigators, targets: air traffic controllers, main: true}
  e4: {type: fire, places: [hal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: an airliner, targets: a coastguard plane}
  e5: {type: aid, places: [mat], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The smaller plane}
  e6: {type: earthquake, places: [lom], start: 2024-01-01, end: 2024-01-01, date_precision: day, date_text: "New Year's Day", killed: 84, killed_qualifier: at_least, status: happened, actors: ""}
  e7: {type: publication, places: [], start: 2024-01-03, end: 2024-01-03, date_precision: day, date_text: on Wednesday, status: happened, actors: the transport ministry, minor: true}
  e8: {type: closure, places: [hal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: transport_change, places: [hal], start: 2024-01-04, end: 2024-01-04, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e10: {type: visit, places: [jak], start: 2024-01-04, end: 2024-01-04, date_precision: day, date_text: on Thursday, status: happened, actors: Experts from France, minor: true}
  e11: {type: investigation, places: [jak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: marriage, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
