---
id: news-mm-40
genre: news
country: MM
published: 2025-04-04
publisher: Irrawaddy Relay
title: "Aid convoy {comes under fire}(e1) as {quake}(e2) toll passes 3,000"
---
Soldiers {fired}(e1) on a nine-vehicle convoy of a [Chinese](chi demonym) charity {carrying}(e3) relief to the centre of the {earthquake}(e2) zone late on Tuesday, rebels said. No one was hurt. The junta {admitted}(e4) warning {shots}(e1), because the trucks had not stopped.

The {shooting}(e1) took place at a village in [Nawnghkio](naw event) township on the road from [Muse](mus mention) to [Mandalay](man event), the second city, where the magnitude 7.7 {shock}(e2) brought down hospitals, pagodas and a bridge last Friday. The dead now number 3,085, state television reported, with 4,715 injured and 341 missing.

A hotel worker, 26, was {pulled out}(e5) alive in [Naypyitaw](nay event) after 108 hours.

The generals declared a three-week {truce}(e6) on Wednesday evening, two days after the guerrillas had. That did not prevent an {air raid}(e7) on [Bhamo](bha event) a few hours later.

In [Bangkok](ban event), 1,000 km away, where a tower still being built {collapsed}(e8), 22 are dead and 72 unaccounted for. The junta's leader {flew}(e9) there yesterday for a {summit}(e10).

---
places:
  naw: {name: Nawnghkio, point: [22.33, 96.8]}
  mus: {name: Muse, point: [23.99, 97.9]}
  nay: {name: Nay Pyi Taw, geonameid: 6611854, point: [19.745, 96.1297]}
  bha: {name: Bhamo, geonameid: 1328218, point: [24.2526, 97.2336]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  man: {name: Mandalay, geonameid: 1311874, point: [21.9747, 96.0836]}
events:
  e1: {type: shooting, places: [naw], start: 2025-04-01, end: 2025-04-01, date_precision: day, date_text: late on Tuesday, injured: 0, status: happened, actors: Soldiers, targets: a nine-vehicle convoy of a Chinese charity, main: true}
  e2: {type: earthquake, places: [man], start: 2025-03-28, end: 2025-03-28, date_precision: day, date_text: last Friday, killed: 3085, injured: 4715, status: happened, actors: "", main: true}
  e3: {type: aid, places: [naw], start: 2025-04-01, end: 2025-04-01, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The junta, minor: true}
  e5: {type: rescue, places: [nay], start: 2025-04-02, end: 2025-04-02, date_precision: day, date_text: after 108 hours, status: happened, actors: "", targets: "A hotel worker, 26"}
  e6: {type: agreement, places: [nay], start: 2025-04-02, end: 2025-04-02, date_precision: day, date_text: on Wednesday evening, status: happened, actors: "", main: true}
  e7: {type: airstrike, places: [bha], start: 2025-04-02, end: 2025-04-02, date_precision: day, date_text: a few hours later, status: happened, actors: ""}
  e8: {type: collapse, places: [ban], start: 2025-03-28, end: 2025-03-28, date_precision: day, date_text: "", killed: 22, status: happened, actors: "", targets: a tower still being built}
  e9: {type: visit, places: [ban], start: 2025-04-03, end: 2025-04-03, date_precision: day, date_text: yesterday, status: happened, actors: "The junta's leader"}
  e10: {type: meeting, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The junta's leader"}
notes: ""
