---
id: court-kg-20
genre: court
country: KG
published: 2025-12-01
publisher: Ala-Too Observer
title: "Ex-minister among 10 {detained}(e1) a week before snap {vote}(e3)"
---
[BISHKEK](bis dateline), Dec 1 – Security officers {detained}(e1) at least ten opposition politicians and journalists in early-morning {searches}(e2) on Saturday, eight days before [Kyrgyzstan](kyr event) {elects}(e3) a new parliament.

Among those {taken}(e1) from their homes were Emil Sadyrov, who was interior minister until 2020, and his wife. She was {released}(e4) in the evening. A court {ordered}(e5) him and six others to be kept in custody for two months on suspicion of planning mass unrest. All reject the charge.

Flats were also {searched}(e6) in [Osh](osh event), and in [Karakol](kar event) a newspaper's computers were {carried off}(e7). The paper has not appeared since.

The {vote}(e3) was {brought forward}(e8) by 14 months when deputies {dissolved}(e8) their own assembly in September. Observers from [Warsaw](war mention) will {come}(e9), though fewer than last time.

In October 2020, a disputed {election}(e10) led to three days of {riots}(e11), in which one man died and over 1,200 people were hurt. The then president {stepped down}(e12) within ten days.

---
places:
  osh: {name: Osh, geonameid: 1527534, point: [40.5283, 72.7985]}
  kar: {name: Karakol, geonameid: 1528121, point: [42.4905, 78.392]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
events:
  e1: {type: arrest, places: [bis], start: 2025-11-29, end: 2025-11-29, date_precision: day, date_text: on Saturday, arrested: 10, status: happened, actors: Security officers, targets: at least ten opposition politicians and journalists, main: true}
  e2: {type: raid, places: [bis], start: 2025-11-29, end: 2025-11-29, date_precision: day, date_text: on Saturday, status: happened, actors: Security officers, targets: their homes}
  e3: {type: election, places: [kyr], start: 2025-12-07, end: 2025-12-07, date_precision: day, date_text: eight days before, status: planned, actors: "", main: true}
  e4: {type: arrest, places: [bis], start: 2025-11-29, end: 2025-11-29, date_precision: day, date_text: in the evening, status: happened, actors: "", targets: She, minor: true}
  e5: {type: verdict, places: [bis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A court, targets: him and six others}
  e6: {type: raid, places: [osh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Security officers, targets: their homes}
  e7: {type: raid, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Security officers, targets: their homes}
  e8: {type: decision, places: [kyr], start: 2025-09, end: 2025-09, date_precision: month, date_text: in September, status: happened, actors: deputies, targets: their own assembly}
  e9: {type: visit, places: [kyr], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Observers from Warsaw, minor: true}
  e10: {type: election, places: [kyr], start: 2020-10, end: 2020-10, date_precision: month, date_text: In October 2020, status: happened, actors: ""}
  e11: {type: riot, places: [kyr], start: 2020-10, end: 2020-10, date_precision: month, date_text: In October 2020, killed: 1, injured: 1200, injured_qualifier: at_least, status: happened, actors: ""}
  e12: {type: resignation, places: [kyr], start: 2020-10, end: 2020-10, date_precision: month, date_text: within ten days, status: happened, actors: The then president}
notes: ""
