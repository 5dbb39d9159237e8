---
id: news-do-41
genre: news
country: DO
published: 2025-04-11
publisher: Quisqueya Libre
title: "Roof of nightclub {falls}(e1) in; 221 {dead}(e1), singer among them"
---
[SANTO DOMINGO](san dateline). Firemen {ended}(e2) their {search}(e2) of the Jet Set nightclub on Thursday evening, and the dead of the [Caribbean](crb mention)'s worst such {disaster}(e1) were put at 221.

It {came}(e1) down on the dancers at 12.44 a.m. on Tuesday, an hour into the {concert}(e3) of a merengue singer, who {died}(e1) with his saxophonist. One hundred and eighty-nine were {brought}(e2) out alive; 25 are still in hospital, eight of them fighting for their lives.

The governor of [Monte Cristi](mon metonym) was {crushed}(e1) after she had {telephoned}(e4) the president from under the slab. Two former baseball players also {perished}(e1).

The building, a cinema until 1994, had {burned}(e5) after a lightning strike in 2023. Its owner {said}(e6) in a video that he would answer for everything. He was in [Las Vegas](las mention) that night. No one has been {arrested}(e7).

{Funerals}(e8) were {held}(e8) on Thursday in [Haina](hai event), which {lost}(e1) 43 of its people. On Friday a commission with experts from [Miami](mia mention) {begins}(e9) work.

---
places:
  crb: {name: Caribbean, point: [15.0, -72.0], precision: area, radius_km: 1000}
  mon: {name: Monte Cristi, geonameid: 3496200, point: [19.7302, -71.4527], precision: division}
  las: {name: Las Vegas, geonameid: 5506956, point: [36.175, -115.1372]}
  hai: {name: Bajos de Haina, geonameid: 3512128, point: [18.4154, -70.0332]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  san: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
events:
  e1: {type: collapse, places: [san], start: 2025-04-08, end: 2025-04-08, date_precision: day, date_text: at 12.44 a.m. on Tuesday, killed: 221, status: happened, actors: "", targets: Roof of nightclub, main: true}
  e2: {type: rescue, places: [san], start: 2025-04-08, end: 2025-04-10, date_precision: day, date_text: on Thursday evening, status: happened, actors: Firemen}
  e3: {type: performance, places: [san], start: 2025-04-08, end: 2025-04-08, date_precision: day, date_text: an hour into the concert, status: happened, actors: a merengue singer}
  e4: {type: statement, places: [san], start: 2025-04-08, end: 2025-04-08, date_precision: day, date_text: "", status: happened, actors: she, targets: the president}
  e5: {type: fire, places: [san], start: 2023, end: 2023, date_precision: year, date_text: in 2023, status: happened, actors: ""}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Its owner}
  e7: {type: arrest, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: No one}
  e8: {type: ceremony, places: [hai], start: 2025-04-10, end: 2025-04-10, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e9: {type: investigation, places: [san], start: 2025-04-11, end: 2025-04-11, date_precision: day, date_text: On Friday, status: planned, actors: a commission with experts from Miami}
notes: ""
