---
id: news-ng-06
genre: news
country: NG
published: 2025-01-21
publisher: Savannah Courier
title: "Gunmen {seize}(e1) 23 worshippers in [Kaduna](kad event); police {deny}(e2) it"
---
Armed men {abducted}(e1) 23 members of a church choir in [Kaduna](kad event) State at the weekend, community leaders say, but the police {call}(e2) the report "a figment".

The gunmen, who came on more than twenty motorcycles, {surrounded}(e1) the church at [Kufana](kuf event) during a {rehearsal}(e3) on Saturday night, said the village head, Mr Istifanus Bako. Two people who tried to run were {shot}(e4); one of them died on the way to [Kafanchan](kaf mention). Three women {escaped}(e5) in the bush and walked home.

"There was no such {attack}(e1)," a police spokesman {told}(e2) reporters in the state capital on Monday.

No ransom has been {demanded}(e6). Last September, 40 million naira was {paid}(e7) for the {release}(e7) of fifteen farmers {taken}(e8) from the next village.

On Sunday vigilantes {clashed}(e9) with bandits across the border in [Niger](nig event) State, killing nine of them, according to a local councillor. [Abuja](abu metonym) has not commented.

---
places:
  kad: {name: Kaduna, geonameid: 2335722, point: [10.3294, 7.4391], precision: division}
  nig: {name: Niger, geonameid: 2328925, point: [9.9555, 5.4549], precision: division}
  kuf: {name: Kufana, point: [10.05, 7.95], precision: near}
  kaf: {name: Kafanchan, geonameid: 2335713, point: [9.5813, 8.2926]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
events:
  e1: {type: abduction, places: [kuf], start: 2025-01-18, end: 2025-01-18, date_precision: day, date_text: on Saturday night, status: reported, actors: Armed men, targets: 23 members of a church choir, main: true}
  e2: {type: statement, places: [kad], start: 2025-01-20, end: 2025-01-20, date_precision: day, date_text: on Monday, status: happened, actors: a police spokesman, targets: reporters, main: true}
  e3: {type: performance, places: [kuf], start: 2025-01-18, end: 2025-01-18, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: shooting, places: [kuf], start: 2025-01-18, end: 2025-01-18, date_precision: day, date_text: "", killed: 1, injured: 1, status: happened, actors: ""}
  e5: {type: rescue, places: [kuf], start: 2025-01-18, end: 2025-01-18, date_precision: day, date_text: "", status: happened, actors: Three women}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e7: {type: agreement, places: [], start: 2024-09, end: 2024-09, date_precision: month, date_text: Last September, status: happened, actors: "", targets: fifteen farmers}
  e8: {type: abduction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: fifteen farmers}
  e9: {type: battle, places: [nig], start: 2025-01-19, end: 2025-01-19, date_precision: day, date_text: On Sunday, killed: 9, status: happened, actors: vigilantes, targets: bandits}
notes: ""
