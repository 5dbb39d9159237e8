---
id: council-gh-08
genre: council
country: GH
published: 2025-07-03
publisher: Western Daily Dispatch
title: "Assembly {Bans}(e1) Night Mining After Three {Die}(e2) at [Prestea](pre event)"
---
The [Prestea](pre metonym org) Huni-Valley Municipal Assembly has {banned}(e1) all small-scale mining between 6 p.m. and 6 a.m., ten days after the {collapse}(e2) of a pit at [Bondaye](bon event), near [Prestea](pre event), in which three young men were {killed}(e2) and eight others were trapped for 19 hours.

The by-law was {passed}(e1) on Tuesday at an emergency {sitting}(e3) in [Bogoso](bog event) by 31 votes to four, with two abstentions. Offenders will {pay}(e1) up to GH¢12,000 from 1 August.

Six of the eight have been {discharged}(e4) from the [Tarkwa](tar metonym org) Municipal Hospital. Two, one of them a boy of 15 from [Bawku](baw mention), were {transferred}(e5) to [Korle Bu](kor event) in [Accra](acc event) on Friday.

Assembly members also {heard}(e6) that an excavator had been {seized}(e7) at [Himan](him event) and two [Chinese](chi demonym) nationals {handed}(e8) over to immigration. A third {fled}(e8) into the bush and is being {sought}(e9).

Chiefs had {petitioned}(e10) [Accra](acc metonym) in February for soldiers. In March a task force {clashed}(e11) with miners at [Obuasi](obu event), where nine were {shot}(e11) dead, according to the miners' association; the army {says}(e12) seven.

"Our boys don't mine at night because they like the dark," said assembly woman Comfort Quaye, who {voted}(e1) against.

In other business, the house {approved}(e13) GH¢2.4 million for a maternity block at [Aboso](abo event), {deferred}(e14) the naming of [Heman](hem event) junction, and {congratulated}(e15) the girls of [Prestea](pre metonym) Goldies on {reaching}(e16) the regional final, which they will {play}(e16) in [Sekondi](sek event) on Saturday week. It {rose}(e3) at 6.40 p.m.

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
  e1: {type: decision, places: [pre, bog], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: on Tuesday, status: happened, actors: The Prestea Huni-Valley Municipal Assembly, main: true}
  e2: {type: collapse, places: [bon, pre], start: 2025-06-23, end: 2025-06-23, date_precision: day, date_text: ten days after, killed: 3, injured: 8, status: happened, actors: "", targets: three young men}
  e3: {type: meeting, places: [bog], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e4: {type: medical, places: [tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Six of the eight}
  e5: {type: medical, places: [kor, acc], start: 2025-06-27, end: 2025-06-27, date_precision: day, date_text: on Friday, injured: 2, status: happened, actors: "", targets: Two}
  e6: {type: statement, places: [bog], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: "", status: happened, actors: "", targets: Assembly members}
  e7: {type: raid, places: [him], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: an excavator}
  e8: {type: arrest, places: [him], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: two Chinese nationals}
  e9: {type: investigation, places: [him], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A third}
  e10: {type: statement, places: [], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February, status: happened, actors: Chiefs, targets: Accra}
  e11: {type: battle, places: [obu], start: 2025-03, end: 2025-03, date_precision: month, date_text: In March, killed: 9, status: happened, actors: a task force, targets: miners}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the army}
  e13: {type: decision, places: [abo], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: "", status: happened, actors: the house}
  e14: {type: decision, places: [hem], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: "", status: happened, actors: the house}
  e15: {type: statement, places: [bog], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: "", status: happened, actors: the house}
  e16: {type: match, places: [sek], start: 2025-07-05, end: 2025-07-05, date_precision: day, date_text: on Saturday week, status: planned, actors: Prestea}
notes: ""
