---
id: council-gh-08
genre: council
country: GH
published: 2025-07-03
publisher: Western Daily Dispatch
title: "Assembly {Bans}(e1) Night Mining After Three {Die}(e2) at [Prestea](pre event)"
---
The [Prestea](pre metonym org) Huni-Valley Municipal Assembly has {banned}(e1) all small-scale mining between 6 p.m. and 6 a.m., ten days after the {collapse}(e2) of a pit at [Bondaye](bon event), near [Prestea](pre event), in which three young men were killed and eight others were trapped for 19 hours.

The by-law was {passed}(e1) on Tuesday at an emergency sitting in [Bogoso](bog event) by 31 votes to four, with two abstentions. Offenders will pay up to GH¢12,000 from 1 August.

Six of the eight have been {discharged}(e3) from the [Tarkwa](tar metonym org) Municipal Hospital. Two, one of them a boy of 15 from [Bawku](baw mention), were {transferred}(e4) to [Korle Bu](kor event) in [Accra](acc event) on Friday.

Assembly members also heard that an excavator had been {seized}(e5) at [Himan](him event) and two [Chinese](chi demonym) nationals {handed over}(e6) to immigration. A third {fled}(e7) into the bush and is being sought.

Chiefs had {petitioned}(e8) [Accra](acc metonym) in February for soldiers. In March a task force {clashed}(e9) with miners at [Obuasi](obu event), where nine were {shot dead}(e9), according to the miners' association; the army says seven.

"Our boys don't mine at night because they like the dark," said assembly woman Comfort Quaye, who voted against.

In other business, the house {approved}(e10) GH¢2.4 million for a maternity block at [Aboso](abo event), {deferred}(e11) the naming of [Heman](hem event) junction, and congratulated the girls of [Prestea](pre metonym) Goldies on reaching the regional final, which they will {play}(e12) in [Sekondi](sek event) on Saturday week. It rose at 6.40 p.m.

---
places:
  pre: {name: Prestea, geonameid: 2295840, point: [5.4338, -2.1429]}
  bon: {name: Bondaye, point: [5.4, -2.17], precision: near}
  bog: {name: Bogoso, point: [5.57, -2.02]}
  tar: {name: Tarkwa, geonameid: 2294768, point: [5.3038, -1.9896]}
  baw: {name: Bawku, geonameid: 2303287, point: [11.0593, -0.2425]}
  kor: {name: Korle Bu, point: [5.537, -0.227]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  him: {name: Himan, point: [5.43, -2.14], precision: near}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  obu: {name: Obuase, geonameid: 2296606, point: [6.2023, -1.668]}
  abo: {name: Aboso, point: [5.367, -1.95], precision: near}
  hem: {name: Heman, point: [5.43, -2.14], precision: near}
  sek: {name: Sekondi, point: [4.94, -1.71], precision: near}
events:
  e1: {type: legislation, places: [pre, bog], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: on Tuesday, status: happened, actors: The Prestea Huni-Valley Municipal Assembly, main: true}
  e2: {type: collapse, places: [bon], start: 2025-06-21, end: 2025-06-21, date_precision: day, date_text: ten days after, killed: 3, status: happened, actors: "", targets: three young men, main: true}
  e3: {type: medical, places: [tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Six of the eight}
  e4: {type: medical, places: [acc], start: 2025-06-27, end: 2025-06-27, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: Two, minor: true}
  e5: {type: raid, places: [him], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: an excavator}
  e6: {type: arrest, places: [him], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: two Chinese nationals}
  e7: {type: other, places: [him], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two Chinese nationals, minor: true}
  e8: {type: statement, places: [acc], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February, status: happened, actors: Chiefs, targets: Accra}
  e9: {type: battle, places: [obu], start: 2025-03, end: 2025-03, date_precision: month, date_text: In March, killed: 9, status: happened, actors: a task force, targets: miners}
  e10: {type: decision, places: [bog], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: "", status: happened, actors: the house}
  e11: {type: decision, places: [bog], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: "", status: happened, actors: the house, minor: true}
  e12: {type: match, places: [sek], start: 2025-07-12, end: 2025-07-12, date_precision: day, date_text: on Saturday week, status: planned, actors: Prestea}
notes: ""
