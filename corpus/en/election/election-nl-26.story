---
id: election-nl-26
genre: election
country: NL
published: 2025-10-30
publisher: Polder Press Agency
title: "Ballots by Candlelight: {Blackout}(e1) {Delays}(e2) {Count}(e2) in [Dutch](dut demonym) Province"
---
[ZWOLLE](zwo dateline) – {Counting}(e2) of votes in [Overijssel](ove event) went on by torch and candle early on Thursday after a {fire}(e3) in a substation at [Hessenweg](hes event) {cut power}(e1) to 94,000 addresses in [Zwolle](zwo event), [Kampen](kam event) and [Dalfsen](dal event) an hour before the polls closed.

Officials {extended}(e4) voting to midnight at 41 stations. In [Kampen](kam event) a ballot box was {dropped}(e5) in the canal by two helpers who were carrying it to a generator; it was {fished out}(e6) and its 612 papers dried on radiators in a church. They'll be {counted again}(e7) today.

The cause of the {fire}(e3) is unknown. Sabotage has not been ruled out. In [Zwolle](zwo event) eleven people were {rescued}(e8) from lifts, and a man of 83 {died}(e9) when his oxygen failed.

Nationally the Liberals and the Farmers {tied}(e10) on 27 seats, according to a forecast at 2 a.m. The party of the outgoing premier {fell}(e10) to nine. He {conceded}(e11) in [The Hague](the event) and will {leave politics}(e12). Turnout was highest on [Schiermonnikoog](sch event), at 96 percent, and lowest in [Rotterdam](rot event).

Two men, from [Almere](alm mention) and [Lelystad](lel mention), were {arrested}(e13) for {throwing paint}(e14) at a candidate in [Urk](urk event) on Tuesday. A {bomb threat}(e15) against a polling station in [Maastricht](maa event) proved false.

{Talks}(e16) on a coalition may start next week. Last time they took 299 days. "We'd better buy more candles," said [Kampen](kam metonym)'s mayor. [Berlin](ber metonym) and [Brussels](bru metonym) congratulated nobody yet.

---
places:
  zwo: {name: Zwolle, geonameid: 2743477, point: [52.5125, 6.0944]}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  ove: {name: Overijssel, geonameid: 2748838, point: [52.4311, 6.4165], precision: division}
  hes: {name: Hessenweg, point: [52.53, 6.12], precision: near}
  kam: {name: Kampen, geonameid: 2753106, point: [52.555, 5.9111]}
  dal: {name: Dalfsen, geonameid: 2757850, point: [52.5117, 6.2569]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  sch: {name: Schiermonnikoog, geonameid: 2747591, point: [53.4802, 6.1521]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  alm: {name: Almere Stad, geonameid: 2759879, point: [52.3702, 5.2141]}
  lel: {name: Lelystad, geonameid: 2751738, point: [52.5083, 5.475]}
  urk: {name: Urk, geonameid: 2745932, point: [52.6625, 5.6014]}
  maa: {name: Maastricht, geonameid: 2751283, point: [50.8483, 5.6889]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: outage, places: [zwo, kam, dal], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e2: {type: election, places: [ove], start: 2025-10-30, end: 2025-10-30, date_precision: day, date_text: early on Thursday, status: happened, actors: "", main: true}
  e3: {type: fire, places: [hes], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: "", status: happened, actors: "", targets: a substation}
  e4: {type: decision, places: [ove], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: other_accident, places: [kam], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: "", status: happened, actors: two helpers, targets: a ballot box}
  e6: {type: rescue, places: [kam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a ballot box, minor: true}
  e7: {type: election, places: [kam], start: 2025-10-30, end: 2025-10-30, date_precision: day, date_text: today, status: planned, actors: ""}
  e8: {type: rescue, places: [zwo], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: "", status: happened, actors: "", targets: eleven people}
  e9: {type: death, places: [zwo], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: a man of 83}
  e10: {type: election, places: [dut], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e11: {type: statement, places: [the], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He}
  e12: {type: resignation, places: [the], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: He}
  e13: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: Two men}
  e14: {type: attack, places: [urk], start: 2025-10-28, end: 2025-10-28, date_precision: day, date_text: on Tuesday, status: happened, actors: Two men, targets: a candidate}
  e15: {type: other_crime, places: [maa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: meeting, places: [], start: 2025-11-03, end: 2025-11-03, date_precision: week, date_text: next week, status: planned, actors: ""}
notes: ""
