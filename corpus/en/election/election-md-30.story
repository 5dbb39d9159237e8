---
id: election-md-30
genre: election
country: MD
published: 2025-09-29
publisher: Nistru Press
title: "{Vote}(e1) held amid bomb {hoaxes}(e2) and a dry bridge"
---
[CHIŞINĂU](chi dateline), 29 September - The ruling party {kept}(e1) its majority, with 50.2 per cent, in Sunday's parliamentary {election}(e1), which was accompanied by false {alarms}(e2) at polling stations in [Rome](rom event), [Brussels](bru event) and [Asheville](ash event).

Bridges over the [Nistru](nis event) were {closed}(e3) for some hours in the morning because of threats. Voters from the left bank {crossed}(e4) on foot at [Varniţa](var event) once they had {reopened}(e5).

Three men were {detained}(e6) on Saturday on suspicion of having {planned}(e7) unrest, and 74 over the week. One was {carrying}(e8) flares.

"They {tried}(e9) everything," the president {said}(e9) after voting. Her opponent of last year, who {leads}(e10) the main rival bloc, {called}(e10) supporters to the square at noon today. About fifty had {come}(e11) by half past. [Moscow](mos metonym) {spoke}(e12) of "hundreds of thousands" who had not been {able}(e13) to vote.

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
  e1: {type: election, places: [chi], start: 2025-09-28, end: 2025-09-28, date_precision: day, date_text: "Sunday's", status: happened, actors: The ruling party, main: true}
  e2: {type: bombing, places: [rom, bru, ash], start: 2025-09-28, end: 2025-09-28, date_precision: day, date_text: "", status: denied, negated: true, actors: ""}
  e3: {type: closure, places: [nis], start: 2025-09-28, end: 2025-09-28, date_precision: day, date_text: in the morning, status: happened, actors: "", targets: Bridges over the Nistru}
  e4: {type: transport_change, places: [var], start: 2025-09-28, end: 2025-09-28, date_precision: day, date_text: "", status: happened, actors: Voters from the left bank}
  e5: {type: opening, places: [nis], start: 2025-09-28, end: 2025-09-28, date_precision: day, date_text: "", status: happened, actors: they}
  e6: {type: arrest, places: [], start: 2025-09-27, end: 2025-09-27, date_precision: day, date_text: on Saturday, arrested: 3, status: happened, actors: "", targets: Three men}
  e7: {type: riot, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: Three men}
  e8: {type: smuggling, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: One, targets: flares}
  e9: {type: statement, places: [chi], start: 2025-09-28, end: 2025-09-28, date_precision: day, date_text: "", status: happened, actors: the president}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Her opponent of last year, targets: supporters}
  e11: {type: protest, places: [chi], start: 2025-09-29, end: 2025-09-29, date_precision: day, date_text: at noon today, status: happened, actors: About fifty}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow}
  e13: {type: election, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: hundreds of thousands}
notes: ""
