---
id: raid-me-41
genre: raid
country: ME
published: 2025-01-03
publisher: Lovćen Daily
title: "Gunman who {killed}(e1) 12 in [Cetinje](cet event) {shoots}(e2) himself when surrounded"
---
A man who {shot}(e1) dead twelve people, his own sister and two children among them, after a quarrel in a tavern on New Year's Day {turned}(e2) his gun on himself as police closed in on him, the interior minister said on Thursday.

Aleksandar M., 45, {wounded}(e1) four others, who are out of danger. He {walked}(e1) with a pistol from the tavern on the edge of [Cetinje](cet event) to three houses and was {found}(e3) at half past ten that night, by the trace of a scooter, near his home. He {died}(e2) on the way to [Podgorica](pod mention).

The town is the scene of its second mass {shooting}(e1) in under three years; in August 2022 a hunter {killed}(e4) ten.

On Thursday evening people {gathered}(e5) with candles in [Nikšić](nik event) and [Bar](bar event). Some {shouted}(e5) for the minister to go. He {promised}(e6) stricter laws; in the first two days of an amnesty only four rifles were {handed}(e7) in. A funeral for all twelve is {planned}(e8) for Sunday.

---
places:
  cet: {name: Cetinje, geonameid: 3202641, point: [42.3906, 18.9142]}
  nik: {name: Nikšić, geonameid: 3194494, point: [42.7731, 18.9445]}
  bar: {name: Bar, geonameid: 3204509, point: [42.0937, 19.0984]}
  pod: {name: Podgorica, geonameid: 3193044, point: [42.4412, 19.2631]}
events:
  e1: {type: shooting, places: [cet], start: 2025-01-01, end: 2025-01-01, date_precision: day, date_text: "on New Year's Day", killed: 12, injured: 4, status: happened, actors: Aleksandar M., targets: twelve people, main: true}
  e2: {type: death, places: [cet], start: 2025-01-01, end: 2025-01-01, date_precision: day, date_text: that night, killed: 1, status: happened, actors: Aleksandar M., targets: himself}
  e3: {type: discovery, places: [cet], start: 2025-01-01, end: 2025-01-01, date_precision: day, date_text: at half past ten that night, status: happened, actors: police, targets: He}
  e4: {type: shooting, places: [cet], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August 2022, killed: 10, status: happened, actors: a hunter}
  e5: {type: protest, places: [nik, bar], start: 2025-01-02, end: 2025-01-02, date_precision: day, date_text: On Thursday evening, status: happened, actors: people}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He}
  e7: {type: other, places: [], start: 2025-01, end: 2025-01, date_precision: month, date_text: in the first two days of an amnesty, status: happened, actors: "", targets: four rifles}
  e8: {type: ceremony, places: [cet], start: 2025-01-05, end: 2025-01-05, date_precision: day, date_text: for Sunday, status: planned, actors: ""}
notes: ""
