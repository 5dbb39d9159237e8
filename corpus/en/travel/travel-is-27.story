---
id: travel-is-27
genre: travel
country: IS
published: 2025-07-17
publisher: Suðurnes News
title: "{Lava}(e1) opens ninth time; [Blue Lagoon](blu event) guests {led out}(e2)"
---
[GRINDAVÍK](gri dateline) — The {eruption}(e1) that {started}(e1) at five minutes to four on Wednesday morning is the ninth here in under two years. By noon the fissure was 2.4 km long.

About 100 people, most of them campers, had to {leave}(e3) within the hour, and the spa, with 220 guests in their beds, was {emptied}(e2) in forty minutes. No one was hurt. A [German](ger demonym) couple, who had switched off their phones, were woken by a rescue dog.

The lava is flowing away from the town. Of its 3,800 people, {moved out}(e4) in November 2023, some 60 still sleep there.

Gas {drifted}(e5) over [Reykjanesbær](rey event), where windows had to be kept closed. Flights at [Keflavík](kef event) were not affected. The road to the harbour will {open}(e6) tomorrow if the wind holds, the police chief told us at the barrier.

---
places:
  blu: {name: Blue Lagoon, point: [63.88, -22.449], precision: near}
  gri: {name: Grindavík, geonameid: 3416888, point: [63.8385, -22.4393]}
  rey: {name: Reykjanesbær, geonameid: 8644037, point: [63.9981, -22.5611]}
  kef: {name: Keflavík, geonameid: 3415496, point: [64.0049, -22.5624]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: eruption, places: [gri], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: on Wednesday morning, injured: 0, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [blu], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: "", displaced: 220, status: happened, actors: "", targets: About 100 people, main: true}
  e3: {type: displacement, places: [gri], start: 2025-07-16, end: 2025-07-16, date_precision: day, date_text: "", displaced: 100, displaced_qualifier: about, status: happened, actors: "", targets: About 100 people}
  e4: {type: displacement, places: [gri], start: 2023-11, end: 2023-11, date_precision: month, date_text: in November 2023, displaced: 3800, status: happened, actors: "", targets: "its 3,800 people"}
  e5: {type: poisoning, places: [rey], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: opening, places: [gri], start: 2025-07-18, end: 2025-07-18, date_precision: day, date_text: tomorrow, status: planned, actors: "", targets: The road to the harbour}
notes: ""
