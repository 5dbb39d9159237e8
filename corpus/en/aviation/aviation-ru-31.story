---
id: aviation-ru-31
genre: aviation
country: RU
published: 2025-07-25
publisher: Amur Telegraph
title: "All 48 on board {killed}(e1) as turboprop {crashes}(e1) in [Amur](amu event)"
---
An An-24 built in 1976 {crashed}(e1) on a wooded slope on Thursday as it made a second attempt to land, {killing}(e1) all 48 on board, five children and six crew among them.

It had taken off from [Khabarovsk](kha mention), called at [Blagoveshchensk](bla event), and was 16 km short of [Tynda](tyn mention) when contact was lost at 12.56 p.m. A helicopter {sighted}(e2) the burning fuselage an hour later. Twenty-five rescuers {went in}(e3) on foot; a bulldozer cut them a way. There were no survivors.

The weather was bad. The airline, based in [Irkutsk](irk mention), had had four {incidents}(e4) with such machines since 2019, in one of which, at [Nizhneangarsk](niz event), two pilots {died}(e4).

Flags are at {half mast}(e5) in the region today. A {criminal case}(e6) has been {opened}(e6), and the prosecutor's office found that the plane's certificate had been extended to 2036. The governor {cancelled}(e7) the Navy Day {fireworks}(e8). [Beijing](bei metonym) expressed {sympathy}(e9): one of the dead was a student from [Harbin](har mention).

---
places:
  amu: {name: Amur Oblast, geonameid: 2027748, point: [52.9236, 128.354], precision: division}
  kha: {name: Khabarovsk, geonameid: 2022890, point: [48.462, 135.0971]}
  bla: {name: Blagoveshchensk, geonameid: 2026609, point: [50.2759, 127.5264]}
  tyn: {name: Tynda, geonameid: 2014718, point: [55.1494, 124.7368]}
  niz: {name: Nizhneangarsk, geonameid: 2019199, point: [55.7933, 109.5803]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  har: {name: Harbin, geonameid: 2037013, point: [45.75, 126.65]}
  irk: {name: Irkutsk, geonameid: 2023469, point: [52.2957, 104.2908]}
events:
  e1: {type: air_accident, places: [tyn], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: on Thursday, killed: 48, status: happened, actors: An An-24, targets: All 48 on board, main: true}
  e2: {type: discovery, places: [tyn], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: "", status: happened, actors: Twenty-five rescuers, minor: true}
  e3: {type: rescue, places: [tyn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Twenty-five rescuers}
  e4: {type: air_accident, places: [niz], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: "", targets: two pilots}
  e5: {type: ceremony, places: [amu], start: 2025-07-25, end: 2025-07-25, date_precision: day, date_text: today, status: happened, actors: ""}
  e6: {type: investigation, places: [amu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: decision, places: [amu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The governor, targets: the Navy Day fireworks}
  e8: {type: festival, places: [amu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e9: {type: statement, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
