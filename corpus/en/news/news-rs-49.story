---
id: news-rs-49
genre: news
country: RS
published: 2024-11-02
publisher: Dunavski List
title: "Station canopy {falls}(e1), killing 14 in [Novi Sad](nov event)"
---
Fourteen people were killed and three badly hurt on Friday when the concrete canopy of a railway station {gave way}(e1) over those waiting on the benches below.

It happened at 11.52 a.m. in [Novi Sad](nov event), [Serbia](ser mention)'s second city. The victims were between six and 74 years old. A woman was {freed}(e2) after five hours; another, whose two grandsons had died beside her, had both legs {amputated}(e3).

The station had {reopened}(e4) in July after three years of {works}(e5) by a [Chinese](chi demonym) consortium. The railways insist that the canopy was not touched. Half an hour later the minister of construction {cancelled}(e6) a {trip}(e6) to [Budapest](bud event); by evening he had {refused}(e7) twice to {step down}(e7).

Saturday is a day of {mourning}(e8). In [Belgrade](bel event) some 500 people {stood}(e9) in front of the ministry with red palms. One of them, a student, was {taken away}(e10) and released.

The last {collapse}(e11) of this kind was at [Vreoci](vre event) in 1983.

---
places:
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  vre: {name: Vreoci, point: [44.41, 20.26], precision: near}
  nov: {name: Novi Sad, geonameid: 3194360, point: [45.2517, 19.8369]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
events:
  e1: {type: collapse, places: [nov], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: on Friday, killed: 14, injured: 3, status: happened, actors: "", targets: the concrete canopy of a railway station, main: true}
  e2: {type: rescue, places: [nov], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: after five hours, status: happened, actors: "", targets: A woman}
  e3: {type: medical, places: [nov], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: "", status: happened, actors: "", targets: another}
  e4: {type: opening, places: [nov], start: 2024-07, end: 2024-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: The station}
  e5: {type: construction, places: [nov], start: 2021, end: 2024, date_precision: year, date_text: after three years, status: happened, actors: ""}
  e6: {type: visit, places: [bud], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: Half an hour later, status: happened, negated: true, actors: the minister of construction}
  e7: {type: resignation, places: [ser], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: by evening, status: happened, negated: true, actors: the minister of construction}
  e8: {type: ceremony, places: [ser], start: 2024-11-02, end: 2024-11-02, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e9: {type: protest, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: some 500 people, main: true}
  e10: {type: arrest, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: a student}
  e11: {type: collapse, places: [vre], start: 1983, end: 1983, date_precision: year, date_text: in 1983, status: happened, actors: ""}
notes: ""
