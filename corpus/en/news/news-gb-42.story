---
id: news-gb-42
genre: news
country: GB
published: 2024-11-22
publisher: Swale Evening News
title: "{Crash}(e1) driver '{lost consciousness}(e2)' before {hitting}(e1) bus queue"
---
An {inquest}(e3) has {opened}(e3) into the deaths of a retired couple who were {struck}(e1) by a car while waiting for a bus.

Roy and Eileen Tapsell, both 79, were {hit}(e1) in [Canterbury Street](can event), [Gillingham](gil event), shortly after 10am on 6 November. Mr Tapsell was pronounced {dead}(e1) at the scene. His wife was {flown}(e4) to King's in south [London](lon event), but {died}(e1) the next day. A girl of 17 had her leg broken.

The driver, a woman in her fifties from [Rainham](rai mention), told officers that she had {blacked out}(e2). She was {arrested}(e5) and later released without {charge}(e6).

At the {hearing}(e3) in [Maidstone](mai event) on Thursday, which took less than ten minutes, the coroner {adjourned}(e3) the matter until 14 May.

The couple's son, Gary, has {asked}(e7) the council for bollards. In 2019 a cyclist was {killed}(e8) at the same stop. [Medway](mdw metonym org) Council said it would {look at}(e9) the junction "in the round".

---
places:
  mdw: {name: Medway, geonameid: 3333170, point: [51.3541, 0.5842], precision: division}
  can: {name: Canterbury Street, point: [51.38, 0.55], precision: near}
  gil: {name: Gillingham, geonameid: 2648657, point: [51.3891, 0.5486]}
  rai: {name: Rainham, geonameid: 2639691, point: [51.3632, 0.6089]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  mai: {name: Maidstone, geonameid: 2643179, point: [51.2667, 0.5167]}
events:
  e1: {type: road_accident, places: [gil], start: 2024-11-06, end: 2024-11-06, date_precision: day, date_text: on 6 November, killed: 2, injured: 1, status: happened, actors: a car, targets: Roy and Eileen Tapsell, main: true}
  e2: {type: medical, places: [gil], start: 2024-11-06, end: 2024-11-06, date_precision: day, date_text: "", status: reported, actors: "", targets: The driver}
  e3: {type: investigation, places: [mai], start: 2024-11-21, end: 2024-11-21, date_precision: day, date_text: on Thursday, status: happened, actors: the coroner, targets: the matter, main: true}
  e4: {type: medical, places: [lon], start: 2024-11-06, end: 2024-11-06, date_precision: day, date_text: "", status: happened, actors: "", targets: His wife, minor: true}
  e5: {type: arrest, places: [gil], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: The driver}
  e6: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gary, targets: the council, minor: true}
  e8: {type: road_accident, places: [gil], start: 2019, end: 2019, date_precision: year, date_text: In 2019, killed: 1, status: happened, actors: "", targets: a cyclist}
  e9: {type: investigation, places: [mdw], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Medway Council, targets: the junction, minor: true}
notes: ""
