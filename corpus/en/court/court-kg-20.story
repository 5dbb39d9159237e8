---
id: court-kg-20
genre: court
country: KG
published: 2025-12-01
publisher: Ala-Too Observer
title: "Ex-minister among 10 {detained}(e1) a week before snap {vote}(e2)"
---
[BISHKEK](bis dateline), Dec 1 – Security officers {detained}(e1) at least ten opposition politicians and journalists in early-morning {searches}(e3) on Saturday, eight days before [Kyrgyzstan](kyr event) {elects}(e2) a new parliament.

Among those {taken}(e1) from their homes were Emil Sadyrov, who was interior minister until 2020, and his wife. She was {released}(e4) in the evening. A court {ordered}(e5) him and six others to be {kept}(e5) in custody for two months on suspicion of {planning}(e6) mass unrest. All {reject}(e7) the charge.

Flats were also {searched}(e3) in [Osh](osh event), and in [Karakol](kar event) a newspaper's computers were {carried}(e3) off. The paper has not {appeared}(e8) since.

The vote was {brought}(e9) forward by 14 months when deputies {dissolved}(e9) their own assembly in September. Observers from [Warsaw](war mention) will {come}(e10), though fewer than last time.

In October 2020, a disputed {election}(e11) {led}(e11) to three days of {riots}(e12), in which one man {died}(e12) and over 1,200 people were {hurt}(e12). The then president {stepped}(e13) down within ten days.

---
places:
  osh: {name: Osh, geonameid: 1527534, point: [40.5283, 72.7985]}
  kar: {name: Karakol, geonameid: 1528121, point: [42.4905, 78.392]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  bis: {name: Bishkek, geonameid: 1528675, point: [42.87, 74.59]}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
events:
  e1: {type: arrest, places: [bis], start: 2025-11-29, end: 2025-11-29, date_precision: day, date_text: on Saturday, arrested: 10, arrested_qualifier: at_least, status: happened, actors: Security officers, targets: at least ten opposition politicians and journalists, main: true}
  e2: {type: election, places: [kyr], start: 2025-12-07, end: 2025-12-07, date_precision: day, date_text: eight days before, status: planned, actors: ""}
  e3: {type: raid, places: [bis, osh, kar], start: 2025-11-29, end: 2025-11-29, date_precision: day, date_text: on Saturday, status: happened, actors: Security officers, targets: their homes}
  e4: {type: other, places: [bis], start: 2025-11-29, end: 2025-11-29, date_precision: day, date_text: in the evening, status: happened, actors: "", targets: She}
  e5: {type: verdict, places: [bis], start: null, end: null, date_precision: unknown, date_text: for two months, status: happened, actors: A court, targets: him and six others}
  e6: {type: riot, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: All, targets: the charge}
  e8: {type: publication, places: [kar], start: null, end: null, date_precision: unknown, date_text: since, status: happened, negated: true, actors: The paper}
  e9: {type: decision, places: [bis], start: 2025-09, end: 2025-09, date_precision: month, date_text: in September, status: happened, actors: deputies, targets: their own assembly}
  e10: {type: visit, places: [kyr], start: 2025-12, end: 2025-12, date_precision: month, date_text: "", status: planned, actors: Observers from Warsaw}
  e11: {type: election, places: [kyr], start: 2020-10, end: 2020-10, date_precision: month, date_text: In October 2020, status: happened, actors: ""}
  e12: {type: riot, places: [kyr], start: 2020-10, end: 2020-10, date_precision: month, date_text: three days, killed: 1, injured: 1200, injured_qualifier: at_least, status: happened, actors: ""}
  e13: {type: resignation, places: [kyr], start: 2020-10, end: 2020-10, date_precision: month, date_text: within ten days, status: happened, actors: The then president}
notes: ""
