---
id: report-cy-581
genre: report
country: CY
published: 2026-01-22
publisher: Levantine Mail
title: "[Cyprus](cyp metonym) leaders {agree}(e1) to {open}(e2) four crossings"
---
[NICOSIA](nic dateline) — The leaders of divided [Cyprus](cyp mention)'s two communities {agreed}(e1) on Wednesday to {open}(e2) four new crossing points on the line that has split the island since 1974, the most in a single step, and to meet every three weeks until Easter.

After four hours at the residence of the UN envoy in the disused airport, [Greek Cypriot](gre demonym) president Andreas Loizides and [Turkish Cypriot](tur demonym) leader Emine Rauf {came out}(e1) together into the rain. "I had not thought that we'd get to page two," said Rauf, who {defeated}(e3) a hardliner in an {election}(e3) in October.

The new passages, at [Mia Milia](mia event), [Athienou](ath event), [Kokkina](kok event) and, for walkers only, beneath the wall near [Paphos Gate](pap event) in old [Nicosia](nic event), could be ready by summer. About 7 million crossings were {counted}(e4) at the existing nine last year; at [Ayios Dhometios](ayi mention), cars wait an hour on Saturdays.

Formal peace {talks}(e5) {collapsed}(e5) at [Crans-Montana](cra event) in 2017. The UN secretary-general's representative, María Ángela Rincón, will {report}(e6) to the Security Council next Thursday, when it {votes}(e7) on a six-month extension for the 800 blue helmets. Three of them were {hurt}(e8) in a scuffle with bulldozers at [Pyla](pyl event) in 2023.

[Ankara](ank metonym), which keeps at least 35,000 troops in the north, "took note" of the statement. Its energy minister had {warned}(e9) [Cyprus](cyp metonym) on Monday against drilling southwest of [Paphos](paph event), where a consortium's ship has been {at work}(e10) since December. [Athens](athe metonym) and [Brussels](bru metonym) were warm in their praise. [Cyprus](cyp metonym) {took over}(e11) the [EU](eur metonym)'s rotating presidency on 1 January, and ministers of the 27 {gather}(e12) in [Limassol](lim event) on Friday.

Not all were pleased. In [Famagusta](fam event), a group that wants two states {laid}(e13) a black wreath. And in [Larnaca](lar event), about 80 people whose houses are in [Varosha](var mention), fenced off for half a century, {stood}(e14) outside the presidential office's branch with keys in their hands. "Open a crossing to my kitchen," said one placard.

Two property dealers, a [Hungarian](hun demonym) and a [German](ger demonym), were {jailed}(e15) in the south last year for selling land of refugees near [Kyrenia](kyr event), which led the north to {hold}(e16) five [Greek Cypriots](gree demonym) for months. The last of them was {freed}(e17) at Christmas.

---
places:
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  nic: {name: Nicosia, geonameid: 146268, point: [35.1728, 33.354]}
  gre: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  gree: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  tur: {name: Turkish Cypriot, point: [35.25, 33.6], precision: area, radius_km: 50}
  mia: {name: Mia Milia, point: [35.2, 33.42]}
  ath: {name: Athienou, geonameid: 146768, point: [35.0618, 33.5417]}
  kok: {name: Kokkina, point: [35.18, 32.61]}
  pap: {name: Paphos Gate, point: [35.174, 33.355], precision: exact}
  ayi: {name: Ayios Dhometios, point: [35.18, 33.33]}
  cra: {name: Crans-Montana, point: [46.31, 7.48]}
  pyl: {name: Pyla, point: [35.015, 33.69]}
  athe: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 1500}
  var: {name: Varosha, point: [35.11, 33.95]}
  kyr: {name: Kyrenia, geonameid: 146412, point: [35.3363, 33.3173]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  paph: {name: Paphos, geonameid: 146214, point: [34.7768, 32.4245]}
  lim: {name: Limassol, geonameid: 146384, point: [34.6841, 33.0379]}
  fam: {name: Famagusta, geonameid: 146617, point: [35.1249, 33.9413]}
  lar: {name: Larnaca, geonameid: 146400, point: [34.9221, 33.6279]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: agreement, places: [nic], start: 2026-01-21, end: 2026-01-21, date_precision: day, date_text: on Wednesday, status: happened, actors: The leaders, targets: four new crossing points, main: true}
  e2: {type: opening, places: [mia, ath, kok, pap], start: 2026, end: 2026, date_precision: year, date_text: by summer, status: planned, actors: "", targets: four new crossing points, main: true}
  e3: {type: election, places: [cyp], start: 2025-10, end: 2025-10, date_precision: month, date_text: in October, status: happened, actors: Rauf, targets: a hardliner}
  e4: {type: survey, places: [cyp], start: 2025, end: 2025, date_precision: year, date_text: last year, status: happened, actors: "", targets: About 7 million crossings, minor: true}
  e5: {type: meeting, places: [cra], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: ""}
  e6: {type: publication, places: [], start: 2026-01-29, end: 2026-01-29, date_precision: day, date_text: next Thursday, status: planned, actors: María Ángela Rincón, targets: the Security Council, minor: true}
  e7: {type: decision, places: [], start: 2026-01-29, end: 2026-01-29, date_precision: day, date_text: next Thursday, status: planned, actors: Security Council, targets: a six-month extension, minor: true}
  e8: {type: attack, places: [pyl], start: 2023, end: 2023, date_precision: year, date_text: in 2023, injured: 3, status: happened, actors: "", targets: Three of them}
  e9: {type: statement, places: [], start: 2026-01-19, end: 2026-01-19, date_precision: day, date_text: on Monday, status: happened, actors: energy minister, targets: Cyprus}
  e10: {type: survey, places: [paph], start: 2025-12, end: 2026-01, date_precision: month, date_text: since December, status: happened, actors: "a consortium's ship", minor: true}
  e11: {type: appointment, places: [cyp], start: 2026-01-01, end: 2026-01-01, date_precision: day, date_text: on 1 January, status: happened, actors: Cyprus, targets: rotating presidency, minor: true}
  e12: {type: meeting, places: [lim], start: 2026-01-23, end: 2026-01-23, date_precision: day, date_text: on Friday, status: planned, actors: ministers of the 27}
  e13: {type: protest, places: [fam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a group that wants two states}
  e14: {type: protest, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: about 80 people}
  e15: {type: verdict, places: [cyp], start: 2025, end: 2025, date_precision: year, date_text: last year, status: happened, actors: "", targets: Two property dealers}
  e16: {type: arrest, places: [cyp], start: 2025, end: 2025, date_precision: year, date_text: for months, arrested: 5, status: happened, actors: "", targets: five Greek Cypriots}
  e17: {type: decision, places: [cyp], start: 2025-12, end: 2025-12, date_precision: month, date_text: at Christmas, status: happened, actors: "", targets: The last of them, minor: true}
notes: ""
