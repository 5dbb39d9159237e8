---
id: report-ie-950
genre: report
country: IE
published: 2012-07-21
publisher: North West Life
title: "Travel: Eight reasons to spend a rainy day in [Derry](der mention)"
---
[Derry](der mention), or [Londonderry](lon mention) if you prefer, or "Stroke City" if you'd rather not say, will be the first [UK](uk mention) City of Culture next year. You don't have to wait. Here are eight things to do when it rains, as it will.

1. Walk the walls. They are a mile round, the only complete set on the island, and free. Allow an hour and a half. The siege of 1689 {lasted}(e1) for 105 days and the [Derry](der event) gates were never opened, hence the "Maiden City".

2. Cross the Peace Bridge, which {opened}(e2) in June last year and links the centre with the former barracks at [Ebrington](ebr event). It is open day and night, for walkers and cyclists.

3. The Tower Museum, Union Hall Place. Treasure from a galleon of the Armada that {sank}(e3) in [Kinnagoe Bay](kin event) in 1588. Tue–Sat 10–5. Adults £4.20.

4. The Museum of Free [Derry](der metonym org), in the [Bogside](bog event). A small place with a painful subject: the events of 30 January 1972, when soldiers {shot}(e4) 13 people at a civil rights {march}(e5). Guides are relatives of the dead. Mon–Fri 9.30–4.30. Adults £3.

5. Lunch at the craft village. Seafood chowder with wheaten bread, £4.95. The soda farls would feed a regiment.

6. St Columb's Cathedral. It has the padlocks of the gates, and a hollow mortar shell that carried the terms of surrender. Visitors are asked for £2.

7. The Guildhall, when it reopens. The stained glass will be worth the wait. Until then there are guided tours of the scaffolding, by appointment.

8. Get out. Buses leave for [Malin Head](mal mention), [Buncrana](bun mention) and [Limavady](lim mention) from Foyle Street. On a clear day, which this may not be, you can see [Islay](isl mention) from [Magilligan Point](mag mention). The ferry from there to [Greencastle](gre mention) takes ten minutes (£2; cars £10) unless there's a storm.

Getting there: By train from [Belfast](bel mention) via [Coleraine](col mention), two hours ten minutes, one of the loveliest journeys in [Ireland](ire mention) according to Michael Palin. NB: The line between [Coleraine](col event) and [Derry](der event) will be {closed}(e6) for track works from 30 July until next spring. By bus from [Dublin](dub mention), four hours. City of [Derry](der metonym org) Airport has flights from [Liverpool](liv mention), [Glasgow](gla mention) and [Stansted](sta mention).

---
places:
  der: {name: Derry, geonameid: 2643736, point: [54.9981, -7.3093]}
  lon: {name: Derry, geonameid: 2643736, point: [54.9981, -7.3093]}
  uk: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  ebr: {name: Ebrington, point: [54.997, -7.313]}
  kin: {name: Kinnagoe Bay, point: [55.26, -7.0], precision: near}
  bog: {name: Bogside, point: [54.998, -7.328]}
  mal: {name: Malin Head, point: [55.38, -7.37]}
  bun: {name: Buncrana, point: [55.13, -7.45]}
  lim: {name: Limavady, point: [55.05, -6.95]}
  isl: {name: Islay, point: [55.75, -6.2], precision: near}
  mag: {name: Magilligan Point, point: [55.19, -6.96]}
  gre: {name: Greencastle, point: [55.2, -6.98]}
  bel: {name: Belfast, geonameid: 2655984, point: [54.5968, -5.9254]}
  col: {name: Coleraine, geonameid: 2652586, point: [55.1333, -6.6667]}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  gla: {name: Glasgow, geonameid: 2648579, point: [55.8651, -4.2576]}
  sta: {name: Stansted, point: [51.89, 0.24]}
events:
  e1: {type: battle, places: [der], start: 1689, end: 1689, date_precision: year, date_text: of 1689, status: happened, actors: "", minor: true}
  e2: {type: opening, places: [ebr], start: 2011-06, end: 2011-06, date_precision: month, date_text: in June last year, status: happened, actors: "", targets: the Peace Bridge}
  e3: {type: sea_accident, places: [kin], start: 1588, end: 1588, date_precision: year, date_text: in 1588, status: happened, actors: "", targets: a galleon of the Armada}
  e4: {type: shooting, places: [bog], start: 1972-01-30, end: 1972-01-30, date_precision: day, date_text: 30 January 1972, killed: 13, status: happened, actors: soldiers, targets: 13 people, main: true}
  e5: {type: protest, places: [bog], start: 1972-01-30, end: 1972-01-30, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: closure, places: [col, der], start: 2012-07-30, end: 2012-07-30, date_precision: day, date_text: from 30 July until next spring, status: planned, actors: "", targets: The line, main: true}
notes: ""
