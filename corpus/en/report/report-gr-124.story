---
id: report-gr-124
genre: report
country: GR
published: 2025-03-24
publisher: Aegean News Agency
title: "Rail {crash}(e1) families {boycott}(e5) [Larissa](lar event) {hearing}(e4)"
---
[LARISSA](lar dateline), [Greece](gre dateline) — Relatives of the victims of [Greece](gre mention)'s deadliest train {crash}(e1) {walked out}(e5) of a preliminary {hearing}(e4) on Monday after judges {refused}(e6) to move it to a larger hall, the latest clash over an {investigation}(e2) that has shaken the conservative government.

Fifty-seven people, most of them students, {died}(e1) on Feb. 28, 2023, when a passenger train from [Athens](ath mention) to [Thessaloniki](the mention) {collided}(e1) head-on with a freight train in the [Tempe](tem event) valley, north of [Larissa](lar mention).

Some 40 people face felony {charges}(e21), among them the [Larissa](lar mention) station master who was on duty, who has {admitted}(e7) putting the two trains on the same track. He denies acting alone. "The system sent our children to die," said Sofia Karamitrou, a teacher from [Katerini](kat mention) whose daughter was 20.

A {protest march}(e8) {followed}(e8) through the city center to the station. Police put the crowd at 6,000; there were smaller {rallies}(e9) in [Patras](pat event), [Ioannina](ioa event) and [Heraklion](her event) on [Crete](cre mention).

On the second anniversary last month, hundreds of thousands {filled}(e10) the squares of [Athens](ath event) and [Thessaloniki](the event) in the largest {demonstrations}(e10) in a decade. Hooded youths {threw}(e11) firebombs outside parliament and 80 people were {detained}(e12).

The government {survived}(e13) a no-confidence {vote}(e13) over its handling of the case on March 7. A week later Prime Minister Stelios Andrianos {reshuffled}(e14) his cabinet and {named}(e14) a new transport minister, the third since the {disaster}(e1).

An independent report {published}(e15) in February said that remote traffic control, paid for by the European Union since 2014, would have prevented the {crash}(e1), and that evidence was lost when the site was {covered}(e16) with gravel days afterwards.

Trains between the two main cities now run with automatic braking on 70% of the route, according to operator Hellenic Train, a subsidiary of [Italy](ita mention)'s Ferrovie dello Stato. The line beyond [Palaiofarsalos](pal event) was {wrecked}(e17) by {storm}(e17) Daniel in September 2023 and only {reopened}(e18) fully last year.

The {hearing}(e4) was {adjourned}(e19) until April 7. The full {trial}(e20) is not expected before 2026.

---
places:
  lar: {name: Larissa, geonameid: 258576, point: [39.6285, 22.4211]}
  tem: {name: Tempe, point: [39.85, 22.53], precision: near}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  pat: {name: Patra, geonameid: 255683, point: [38.2462, 21.7351]}
  her: {name: Heraklion, geonameid: 261745, point: [35.3279, 25.1434]}
  cre: {name: Crete, geonameid: 6697802, point: [35.1921, 25.0652], precision: division}
  pal: {name: Palaiofarsalos, point: [39.3, 22.25], precision: near}
  kat: {name: Katerini, geonameid: 735914, point: [40.2696, 22.5061]}
  the: {name: Thessaloniki, geonameid: 734077, point: [40.6407, 22.9349]}
  ioa: {name: Ioannina, geonameid: 261779, point: [39.6634, 20.8519]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
events:
  e1: {type: rail_accident, places: [tem], start: 2023-02-28, end: 2023-02-28, date_precision: day, date_text: "on Feb. 28, 2023", killed: 57, status: happened, actors: "", targets: a passenger train from Athens to Thessaloniki, main: true}
  e2: {type: investigation, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: trial, places: [lar], start: 2025-03-24, end: 2025-03-24, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e5: {type: protest, places: [lar], start: 2025-03-24, end: 2025-03-24, date_precision: day, date_text: on Monday, status: happened, actors: Relatives of the victims, main: true}
  e6: {type: decision, places: [lar], start: 2025-03-24, end: 2025-03-24, date_precision: day, date_text: on Monday, status: happened, actors: judges, minor: true}
  e7: {type: statement, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Larissa station master, minor: true}
  e8: {type: protest, places: [lar], start: 2025-03-24, end: 2025-03-24, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: protest, places: [pat, ioa, her], start: 2025-03-24, end: 2025-03-24, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: protest, places: [ath, the], start: 2025-02-28, end: 2025-02-28, date_precision: day, date_text: On the second anniversary last month, status: happened, actors: hundreds of thousands}
  e11: {type: riot, places: [ath], start: 2025-02-28, end: 2025-02-28, date_precision: day, date_text: "", status: happened, actors: Hooded youths}
  e12: {type: arrest, places: [ath], start: 2025-02-28, end: 2025-02-28, date_precision: day, date_text: "", arrested: 80, status: happened, actors: ""}
  e13: {type: decision, places: [ath], start: 2025-03-07, end: 2025-03-07, date_precision: day, date_text: on March 7, status: happened, actors: The government}
  e14: {type: appointment, places: [ath], start: 2025-03-14, end: 2025-03-14, date_precision: day, date_text: A week later, status: happened, actors: Prime Minister Stelios Andrianos, targets: a new transport minister}
  e15: {type: publication, places: [], start: 2025-02, end: 2025-02, date_precision: month, date_text: in February, status: happened, actors: "", targets: An independent report}
  e16: {type: construction, places: [tem], start: null, end: null, date_precision: unknown, date_text: days afterwards, status: happened, actors: "", targets: the site, minor: true}
  e17: {type: storm, places: [pal], start: 2023-09, end: 2023-09, date_precision: month, date_text: in September 2023, status: happened, actors: storm Daniel, targets: The line}
  e18: {type: opening, places: [pal], start: 2024, end: 2024, date_precision: year, date_text: last year, status: happened, actors: "", targets: The line}
  e19: {type: decision, places: [lar], start: 2025-03-24, end: 2025-03-24, date_precision: day, date_text: "", status: happened, actors: "", targets: The hearing, minor: true}
  e21: {type: charge, places: [lar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Some 40 people}
  e20: {type: trial, places: [lar], start: 2026, end: 2026, date_precision: year, date_text: 2026, status: planned, actors: ""}
notes: ""
