---
id: news-do-41
genre: news
country: DO
published: 2025-04-11
publisher: Quisqueya Libre
title: "Roof of nightclub {falls in}(e1); 221 dead, singer among them"
---
[SANTO DOMINGO](san dateline). Firemen {ended}(e2) their {search}(e2) of the Jet Set nightclub on Thursday evening, and the dead of the [Caribbean](crb mention)'s worst such {disaster}(e1) were put at 221.

It {came down}(e1) on the dancers at 12.44 a.m. on Tuesday, an hour into the {concert}(e3) of a merengue singer, who died with his saxophonist. One hundred and eighty-nine were {brought out}(e2) alive; 25 are still in {hospital}(e4), eight of them fighting for their lives.

The governor of [Monte Cristi](mon metonym) was crushed after she had {telephoned}(e5) the president from under the slab. Two former baseball players also perished.

The building, a cinema until 1994, had {burned}(e6) after a {lightning strike}(e7) in 2023. Its owner {said}(e8) in a video that he would answer for everything. He was in [Las Vegas](las mention) that night. No one has been {arrested}(e9).

{Funerals}(e10) were held on Thursday in [Haina](hai event), which lost 43 of its people. On Friday a commission with experts from [Miami](mia mention) {begins work}(e11).

---
places:
  crb: {name: Caribbean, point: [15.0, -72.0], precision: area, radius_km: 1000}
  mon: {name: Monte Cristi, geonameid: 3496200, point: [19.7302, -71.4527], precision: division}
  las: {name: Las Vegas, geonameid: 5506956, point: [36.175, -115.1372]}
  hai: {name: Bajos de Haina, geonameid: 3512128, point: [18.4154, -70.0332]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  san: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
events:
  e1: {type: collapse, places: [san], start: 2025-04-08, end: 2025-04-08, date_precision: day, date_text: on Tuesday, killed: 221, injured: 189, status: happened, actors: "", targets: Roof of nightclub, main: true}
  e2: {type: rescue, places: [san], start: 2025-04-10, end: 2025-04-10, date_precision: day, date_text: on Thursday evening, status: happened, actors: Firemen, main: true}
  e3: {type: performance, places: [san], start: 2025-04-08, end: 2025-04-08, date_precision: day, date_text: "", status: happened, actors: a merengue singer}
  e4: {type: medical, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: statement, places: [], start: 2025-04-08, end: 2025-04-08, date_precision: day, date_text: "", status: happened, actors: she, targets: the president, minor: true}
  e6: {type: fire, places: [san], start: 2023, end: 2023, date_precision: year, date_text: in 2023, status: happened, actors: ""}
  e7: {type: extreme_weather, places: [san], start: 2023, end: 2023, date_precision: year, date_text: in 2023, status: happened, actors: "", minor: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Its owner, minor: true}
  e9: {type: arrest, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: No one}
  e10: {type: ceremony, places: [hai], start: 2025-04-10, end: 2025-04-10, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e11: {type: investigation, places: [san], start: 2025-04-11, end: 2025-04-11, date_precision: day, date_text: On Friday, status: planned, actors: a commission with experts from Miami}
notes: ""
