---
id: news-de-03
genre: news
country: DE
published: 2024-02-01
publisher: Presseverbund Mitte
title: "{Strike}(e1) {grounds}(e2) hundreds of flights at [German](ger demonym) airports"
---
[Frankfurt](fra dateline) (pvm) - A one-day {walkout}(e1) by security staff brought eleven [German](ger demonym) airports almost to a standstill on Thursday, with around 1,100 departures {cancelled}(e2) and close to 200,000 travellers affected.

At [Hamburg](ham event) and [Stuttgart](stu event) no passenger plane took off at all. In [Cologne](col event) and [Leipzig](lei event) arrivals went ahead with long {delays}(e3). [Munich](mun event) was not affected, since its screeners are state employees.

The union Verbund Luft {called out}(e1) its 25,000 members after {talks}(e4) with the employers {broke down}(e4) last week in [Berlin](ber event). It wants 2.80 euros more an hour. The two sides will {meet}(e5) again on Tuesday.

"We have moved, they haven't," said its negotiator, Ulla Brandhorst.

Cabin crews have threatened to {stop work}(e6) over Carnival. A {strike}(e7) by train drivers, which lasted six days in January, ended early; that dispute is still before a {mediator}(e8).

---
places:
  lei: {name: Leipzig, geonameid: 2879139, point: [51.3396, 12.3713]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
events:
  e1: {type: strike, places: [ham, stu, col, lei], start: 2024-02-01, end: 2024-02-01, date_precision: day, date_text: on Thursday, status: happened, actors: security staff, main: true}
  e2: {type: transport_change, places: [fra, ham, stu], start: 2024-02-01, end: 2024-02-01, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: "around 1,100 departures", main: true}
  e3: {type: transport_change, places: [col, lei], start: 2024-02-01, end: 2024-02-01, date_precision: day, date_text: "", status: happened, actors: "", targets: "around 1,100 departures", minor: true}
  e4: {type: meeting, places: [ber], start: 2024-01-22, end: 2024-01-22, date_precision: week, date_text: last week, status: happened, actors: ""}
  e5: {type: meeting, places: [ger], start: 2024-02-06, end: 2024-02-06, date_precision: day, date_text: on Tuesday, status: planned, actors: The two sides}
  e6: {type: strike, places: [ger], start: 2024-02, end: 2024-02, date_precision: month, date_text: over Carnival, status: threatened, actors: Cabin crews}
  e7: {type: strike, places: [ger], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: happened, actors: train drivers}
  e8: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
