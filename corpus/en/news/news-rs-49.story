---
id: news-rs-49
genre: news
country: RS
published: 2024-11-02
publisher: Dunavski List
title: "Station canopy {falls}(e1), {killing}(e1) 14 in [Novi Sad](nov event)"
---
Fourteen people were {killed}(e1) and three badly hurt on Friday when the concrete canopy of a railway station {gave}(e1) way over those waiting on the benches below.

It {happened}(e1) at 11.52 a.m. in [Novi Sad](nov event), [Serbia](ser mention)'s second city. The victims were between six and 74 years old. A woman was {freed}(e2) after five hours; another, whose two grandsons had {died}(e1) beside her, had both legs {amputated}(e3).

The station had {reopened}(e4) in July after three years of works by a [Chinese](chi demonym) consortium. The railways {insist}(e5) that the canopy was not {touched}(e6). Half an hour later the minister of construction {cancelled}(e7) a trip to [Budapest](bud event); by evening he had {refused}(e8) twice to step down.

Saturday is a day of {mourning}(e9). In [Belgrade](bel event) some 500 people {stood}(e10) in front of the ministry with red palms. One of them, a student, was {taken}(e11) away and {released}(e11).

The last {collapse}(e12) of this kind was at [Vreoci](vre event) in 1983.

---
places:
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  vre: {name: Vreoci, point: [44.41, 20.26], precision: near}
  nov: {name: Novi Sad, geonameid: 3194360, point: [45.2517, 19.8369]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
events:
  e1: {type: collapse, places: [nov], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: at 11.52 a.m., killed: 14, injured: 3, status: happened, actors: "", targets: the concrete canopy of a railway station, main: true}
  e2: {type: rescue, places: [nov], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: after five hours, status: happened, actors: "", targets: A woman}
  e3: {type: medical, places: [nov], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: another}
  e4: {type: opening, places: [nov], start: 2024-07, end: 2024-07, date_precision: month, date_text: in July, status: happened, actors: "", targets: The station}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The railways}
  e6: {type: construction, places: [nov], start: null, end: null, date_precision: unknown, date_text: "", status: denied, negated: true, actors: "", targets: the canopy}
  e7: {type: visit, places: [bud], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: Half an hour later, status: planned, negated: true, actors: the minister of construction}
  e8: {type: resignation, places: [], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: by evening, status: happened, negated: true, actors: the minister of construction}
  e9: {type: ceremony, places: [ser], start: 2024-11-02, end: 2024-11-02, date_precision: day, date_text: Saturday, status: planned, actors: ""}
  e10: {type: protest, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: some 500 people}
  e11: {type: arrest, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: a student}
  e12: {type: collapse, places: [vre], start: 1983, end: 1983, date_precision: year, date_text: in 1983, status: happened, actors: ""}
notes: ""
