---
id: travel-is-27
genre: travel
country: IS
published: 2025-07-17
publisher: Suðurnes News
title: "Lava {opens}(e1) ninth time; [Blue Lagoon](blu event) guests {led}(e2) out"
---
[GRINDAVÍK](gri dateline) — The {eruption}(e1) that {started}(e1) at five minutes to four on Wednesday morning is the ninth here in under two years. By noon the fissure was 2.4 km long.

About 100 people, most of them campers, had to {leave}(e2) within the hour, and the spa, with 220 guests in their beds, was {emptied}(e2) in forty minutes. No one was {hurt}(e1). A [German](ger demonym) couple, who had {switched}(e3) off their phones, were {woken}(e4) by a rescue dog.

The lava is {flowing}(e1) away from the town. Of its 3,800 people, {moved}(e5) out in November 2023, some 60 still {sleep}(e5) there.

Gas {drifted}(e6) over [Reykjanesbær](rey event), where windows had to be kept {closed}(e6). Flights at [Keflavík](kef event) were not {affected}(e7). The road to the harbour will {open}(e8) tomorrow if the wind {holds}(e8), the police chief {told}(e9) us at the barrier.

---
places:
  blu: {name: Blue Lagoon, point: [63.88, -22.449], precision: near}
  gri: {name: Grindavík, geonameid: 3416888, point: [63.8385, -22.4393]}
  rey: {name: Reykjanesbær, geonameid: 8644037, point: [63.9981, -22.5611]}
  kef: {name: Keflavík, geonameid: 3415496, point: [64.0049, -22.5624]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: eruption, places: [gri], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: on Wednesday morning, killed: 0, injured: 0, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [gri, blu], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: within the hour, displaced: 100, displaced_qualifier: about, status: happened, actors: "", targets: About 100 people, main: true}
  e3: {type: other, places: [gri], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: "", status: happened, actors: A German couple}
  e4: {type: rescue, places: [gri], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: "", status: happened, actors: a rescue dog, targets: A German couple}
  e5: {type: displacement, places: [gri], start: 2023-11, end: 2023-11, date_precision: month, date_text: in November 2023, displaced: 3800, status: happened, actors: "", targets: "its 3,800 people"}
  e6: {type: other_accident, places: [rey], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: transport_change, places: [kef], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: opening, places: [gri], start: 2025-07-18, end: 2025-07-18, date_precision: day, date_text: tomorrow, status: planned, actors: "", targets: The road to the harbour}
  e9: {type: statement, places: [gri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the police chief, targets: us}
notes: ""
