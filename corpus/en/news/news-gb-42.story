---
id: news-gb-42
genre: news
country: GB
published: 2024-11-22
publisher: Swale Evening News
title: "Crash driver 'lost {consciousness}(e1)' before hitting bus queue"
---
An {inquest}(e2) has {opened}(e2) into the {deaths}(e3) of a retired couple who were {struck}(e3) by a car while waiting for a bus.

Roy and Eileen Tapsell, both 79, were {hit}(e3) in [Canterbury Street](can event), [Gillingham](gil event), shortly after 10am on 6 November. Mr Tapsell was {pronounced}(e3) dead at the scene. His wife was {flown}(e4) to King's in south [London](lon event), but {died}(e3) the next day. A girl of 17 had her leg {broken}(e3).

The driver, a woman in her fifties from [Rainham](rai mention), {told}(e5) officers that she had {blacked}(e1) out. She was {arrested}(e6) and later {released}(e6) without charge.

At the hearing in [Maidstone](mai event) on Thursday, which {took}(e2) less than ten minutes, the coroner {adjourned}(e7) the matter until 14 May.

The couple's son, Gary, has {asked}(e8) the council for bollards. In 2019 a cyclist was {killed}(e9) at the same stop. [Medway](mdw metonym org) Council {said}(e10) it would {look}(e11) at the junction "in the round".

---
places:
  mdw: {name: Medway, geonameid: 3333170, point: [51.3541, 0.5842], precision: division}
  can: {name: Canterbury Street, point: [51.38, 0.55], precision: near}
  gil: {name: Gillingham, geonameid: 2648657, point: [51.3891, 0.5486]}
  rai: {name: Rainham, geonameid: 2639691, point: [51.3632, 0.6089]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  mai: {name: Maidstone, geonameid: 2643179, point: [51.2667, 0.5167]}
events:
  e1: {type: medical, places: [can], start: 2024-11-06, end: 2024-11-06, date_precision: day, date_text: "", status: happened, actors: "", targets: The driver}
  e2: {type: trial, places: [mai], start: 2024-11-21, end: 2024-11-21, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e3: {type: road_accident, places: [can, gil], start: 2024-11-06, end: 2024-11-06, date_precision: day, date_text: shortly after 10am on 6 November, killed: 2, injured: 1, status: happened, actors: a car, targets: Roy and Eileen Tapsell, main: true}
  e4: {type: medical, places: [lon], start: 2024-11-06, end: 2024-11-06, date_precision: day, date_text: "", status: happened, actors: "", targets: His wife}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The driver, targets: officers}
  e6: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: The driver}
  e7: {type: decision, places: [mai], start: 2024-11-21, end: 2024-11-21, date_precision: day, date_text: on Thursday, status: happened, actors: the coroner, targets: the matter}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gary, targets: the council}
  e9: {type: road_accident, places: [can], start: 2019, end: 2019, date_precision: year, date_text: In 2019, killed: 1, status: happened, actors: "", targets: a cyclist}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Medway Council}
  e11: {type: investigation, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Medway Council, targets: the junction}
notes: ""
