---
id: raid-me-41
genre: raid
country: ME
published: 2025-01-03
publisher: Lovćen Daily
title: "Gunman who {killed}(e1) 12 in [Cetinje](cet event) {shoots himself}(e2) when {surrounded}(e3)"
---
A man who {shot dead}(e1) twelve people, his own sister and two children among them, after a {quarrel}(e4) in a tavern on New Year's Day {turned his gun on himself}(e2) as police {closed in}(e3) on him, the interior minister said on Thursday.

Aleksandar M., 45, wounded four others, who are out of danger. He walked with a pistol from the tavern on the edge of [Cetinje](cet event) to three houses and was {found}(e3) at half past ten that night, by the trace of a scooter, near his home. He {died}(e2) on the way to [Podgorica](pod mention).

The town is the scene of its second mass {shooting}(e1) in under three years; in August 2022 a hunter {killed}(e5) ten.

On Thursday evening people {gathered}(e6) with candles in [Nikšić](nik event) and [Bar](bar event). Some shouted for the minister to go. He {promised}(e7) stricter laws; in the first two days of an {amnesty}(e8) only four rifles were {handed in}(e8). A {funeral}(e9) for all twelve is planned for Sunday.

---
places:
  cet: {name: Cetinje, geonameid: 3202641, point: [42.3906, 18.9142]}
  nik: {name: Nikšić, geonameid: 3194494, point: [42.7731, 18.9445]}
  bar: {name: Bar, geonameid: 3204509, point: [42.0937, 19.0984]}
  pod: {name: Podgorica, geonameid: 3193044, point: [42.4412, 19.2631]}
events:
  e1: {type: shooting, places: [cet], start: 2025-01-01, end: 2025-01-01, date_precision: day, date_text: "on New Year's Day", killed: 12, injured: 4, status: happened, actors: Aleksandar M., targets: twelve people, main: true}
  e2: {type: death, places: [cet], start: 2025-01-01, end: 2025-01-01, date_precision: day, date_text: half past ten that night, killed: 1, status: happened, actors: Aleksandar M., targets: himself, main: true}
  e3: {type: raid, places: [cet], start: 2025-01-01, end: 2025-01-01, date_precision: day, date_text: "", status: happened, actors: police, targets: He, minor: true}
  e4: {type: attack, places: [cet], start: 2025-01-01, end: 2025-01-01, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: shooting, places: [cet], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August 2022, killed: 10, status: happened, actors: a hunter}
  e6: {type: protest, places: [nik, bar], start: 2025-01-02, end: 2025-01-02, date_precision: day, date_text: On Thursday evening, status: happened, actors: people}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: four rifles}
  e9: {type: ceremony, places: [cet], start: 2025-01-05, end: 2025-01-05, date_precision: day, date_text: for Sunday, status: planned, actors: ""}
notes: ""
