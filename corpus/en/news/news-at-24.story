---
id: news-at-24
genre: news
country: AT
published: 2025-02-17
publisher: Alpen-Kurier
title: "Boy, 14, {stabbed to death}(e1) in [Villach](vil event); suspect {held}(e2)"
---
A boy of 14 was {killed}(e1) and five other people were {wounded}(e1) when a man {stabbed}(e1) passers-by apparently at random in [Villach](vil event), in the south of [Austria](aus mention), on Saturday afternoon.

A food courier, 42, who saw what was happening from his car, {drove at}(e3) the attacker and stopped him. "I saw a boy on the ground," he told reporters. Police {arrested}(e2) a 23-year-old [Syrian](syr demonym) seven minutes after the first call.

He had sworn allegiance to the Islamic State in a video {found}(e4) at his flat, the interior minister said on a {visit}(e5) to the town on Sunday. He had not been known to the police.

Two of the wounded, both under 20, were still in {intensive care}(e6) in [Klagenfurt](kla event) last night. One was {operated}(e7) on twice. The carnival {parade}(e8), planned for 1 March, has been {called off}(e8).

Some 400 people {stood in silence}(e9) on the square yesterday evening. A far-right {rally}(e10) announced for the same hour was {moved}(e10) to [Graz](gra event).

---
places:
  vil: {name: Villach, geonameid: 2762372, point: [46.6103, 13.8558]}
  kla: {name: Klagenfurt am Wörthersee, geonameid: 2774326, point: [46.6247, 14.3053]}
  gra: {name: Graz, geonameid: 2778067, point: [47.0673, 15.442]}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
events:
  e1: {type: attack, places: [vil], start: 2025-02-15, end: 2025-02-15, date_precision: day, date_text: on Saturday afternoon, killed: 1, injured: 5, status: happened, actors: a man, targets: passers-by, main: true}
  e2: {type: arrest, places: [vil], start: 2025-02-15, end: 2025-02-15, date_precision: day, date_text: "", arrested: 1, status: happened, actors: Police, targets: a 23-year-old Syrian, main: true}
  e3: {type: attack, places: [vil], start: 2025-02-15, end: 2025-02-15, date_precision: day, date_text: "", status: happened, actors: "A food courier, 42", targets: the attacker, minor: true}
  e4: {type: raid, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a video, minor: true}
  e5: {type: visit, places: [vil], start: 2025-02-16, end: 2025-02-16, date_precision: day, date_text: on Sunday, status: happened, actors: the interior minister, targets: the town}
  e6: {type: medical, places: [kla], start: 2025-02-16, end: 2025-02-16, date_precision: day, date_text: last night, status: happened, actors: "", targets: One, minor: true}
  e7: {type: medical, places: [kla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: One, minor: true}
  e8: {type: festival, places: [vil], start: 2025-03-01, end: 2025-03-01, date_precision: day, date_text: for 1 March, status: happened, negated: true, actors: ""}
  e9: {type: ceremony, places: [vil], start: 2025-02-16, end: 2025-02-16, date_precision: day, date_text: yesterday evening, status: happened, actors: Some 400 people}
  e10: {type: protest, places: [gra], start: 2025-02-16, end: 2025-02-16, date_precision: day, date_text: "", status: happened, actors: "", targets: A far-right rally}
notes: ""
