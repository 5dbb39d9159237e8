---
id: election-md-30
genre: election
country: MD
published: 2025-09-29
publisher: Nistru Press
title: "{Vote}(e1) held amid bomb {hoaxes}(e2) and a dry bridge"
---
[CHIŞINĂU](chi dateline), 29 September - The ruling party {kept}(e1) its majority, with 50.2 per cent, in Sunday's parliamentary {election}(e1), which was accompanied by false {alarms}(e2) at polling stations in [Rome](rom event), [Brussels](bru event) and [Asheville](ash event).

Bridges over the [Nistru](nis event) were {closed}(e3) for some hours in the morning because of threats. Voters from the left bank {crossed}(e4) on foot at [Varniţa](var event) once they had {reopened}(e4).

Three men were {detained}(e5) on Saturday on suspicion of having {planned unrest}(e6), and {74 over the week}(e7). One was carrying flares.

"They tried everything," the president said after {voting}(e1). Her opponent of last year, who leads the main rival bloc, {called}(e8) supporters to the square at noon today. About fifty had {come}(e8) by half past. [Moscow](mos metonym) {spoke}(e9) of "hundreds of thousands" who had not been able to vote.

---
places:
  chi: {name: Chisinau, geonameid: 618426, point: [47.009, 28.8594]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  ash: {name: Asheville, geonameid: 4453066, point: [35.6009, -82.554]}
  nis: {name: Nistru, point: [47.2, 29.1], precision: area, radius_km: 60}
  var: {name: Varniţa, geonameid: 617149, point: [46.8661, 29.4664]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
events:
  e1: {type: election, places: [chi], start: 2025-09-28, end: 2025-09-28, date_precision: day, date_text: "in Sunday's", status: happened, actors: The ruling party, main: true}
  e2: {type: other_crime, places: [rom, bru, ash], start: 2025-09-28, end: 2025-09-28, date_precision: day, date_text: "in Sunday's", status: happened, actors: "", main: true}
  e3: {type: closure, places: [nis], start: 2025-09-28, end: 2025-09-28, date_precision: day, date_text: in the morning, status: happened, actors: "", targets: Bridges over the Nistru}
  e4: {type: opening, places: [var], start: 2025-09-28, end: 2025-09-28, date_precision: day, date_text: "", status: happened, actors: they}
  e5: {type: arrest, places: [], start: 2025-09-27, end: 2025-09-27, date_precision: day, date_text: on Saturday, arrested: 3, status: happened, actors: "", targets: Three men}
  e6: {type: riot, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Three men}
  e7: {type: arrest, places: [], start: 2025-09-22, end: 2025-09-22, date_precision: week, date_text: over the week, arrested: 74, status: happened, actors: ""}
  e8: {type: protest, places: [chi], start: 2025-09-29, end: 2025-09-29, date_precision: day, date_text: today, status: happened, actors: About fifty, targets: supporters}
  e9: {type: statement, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow}
notes: ""
