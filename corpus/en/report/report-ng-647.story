---
id: report-ng-647
genre: report
country: NG
published: 2023-05-23
publisher: Gulf of Guinea Business Report
title: "[Nigeria](nig metonym) {commissions}(e1) giant refinery at [Lekki](lek event); first fuel {due}(e2) by August"
---
[LAGOS](lag dateline), May 23 - [Nigeria](nig metonym)'s outgoing president on Monday {inaugurated}(e1) a privately owned oil refinery that is designed to end decades of dependence on imported fuel, in one of his last acts before he {leaves}(e3) office next week.

The plant on the [Lekki](lek event) peninsula, east of [Lagos](lag mention), was {built}(e4) at a cost of $19 billion, more than twice the original estimate. With a capacity of 650,000 barrels a day it is the largest in [Africa](afr mention). Its owner, Alhaji Sani Maitama, {told}(e1) the {ceremony}(e1) that the first diesel would be {sold}(e2) before the end of July or in early August.

Analysts were more cautious. "Mechanical completion is one thing, but we don't see petrol before the middle of 2024," said Ngozi Ibekwe of the consultancy Delta Insight in [London](lon mention).

The heads of state of [Ghana](gha mention), [Togo](tog mention), [Senegal](sen mention) and [Niger](nige mention) and a representative of the president of [Chad](cha mention) {attended}(e1). Roads in the [Ibeju-Lekki](ibe event) area were {closed}(e5) for six hours, and residents of three villages that were {relocated}(e6) for the project in 2014 {held}(e7) a small protest near [Eleko](ele event). Police {dispersed}(e7) them without arrests.

[Nigeria](nig metonym), despite pumping more than a million barrels of crude a day, imports nearly all its petrol from [Antwerp](ant mention), [Rotterdam](rot mention) and [Lomé](lom mention). State refineries in [Port Harcourt](por event), [Warri](war event) and [Kaduna](kad event) have been {shut}(e9) for years. {Repairs}(e10) at [Port Harcourt](por event), under a $1.5 billion contract {awarded}(e11) to an [Italian](ita demonym) firm in 2021, are running late.

The state oil company {bought}(e12) a 20% stake in the new plant in 2021 for $2.76 billion and has {promised}(e13) to supply it with 300,000 barrels a day. Theft from pipelines may make that difficult: in April, exports from the [Forcados](for event) terminal were {suspended}(e14) for two weeks after a {leak}(e15) at an illegal tapping point.

Oil unions, which {threatened}(e16) last week to {strike}(e17) over the planned removal of the petrol subsidy in June, {boycotted}(e18) the event.

---
places:
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  lek: {name: Lekki, point: [6.45, 3.95], precision: near}
  ibe: {name: Ibeju-Lekki, point: [6.45, 3.95], precision: area, radius_km: 15}
  afr: {name: Africa, point: [2.0, 20.0], precision: area, radius_km: 4000}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
  ele: {name: Eleko, point: [6.44, 3.85]}
  for: {name: Forcados, point: [5.35, 5.35]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  tog: {name: Togo, geonameid: 2363686, point: [8.66667, 1.08333], precision: country}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  nige: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  por: {name: Port Harcourt, geonameid: 2324774, point: [4.7774, 7.0134]}
  war: {name: Warri, geonameid: 2319133, point: [5.5174, 5.7501]}
  kad: {name: Kaduna, geonameid: 2335727, point: [10.5264, 7.4388]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
events:
  e1: {type: opening, places: [lek], start: 2023-05-22, end: 2023-05-22, date_precision: day, date_text: on Monday, status: happened, actors: outgoing president, targets: a privately owned oil refinery, main: true}
  e2: {type: deal, places: [lek], start: 2023-07, end: 2023-08, date_precision: month, date_text: before the end of July or in early August, status: planned, actors: "", targets: the first diesel, main: true}
  e3: {type: resignation, places: [nig], start: 2023-05-29, end: 2023-05-29, date_precision: week, date_text: next week, status: planned, actors: outgoing president, minor: true}
  e4: {type: construction, places: [lek], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The plant, minor: true}
  e5: {type: closure, places: [ibe], start: 2023-05-22, end: 2023-05-22, date_precision: day, date_text: for six hours, status: happened, actors: "", targets: Roads, minor: true}
  e6: {type: displacement, places: [ibe], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: "", targets: three villages}
  e7: {type: protest, places: [ele], start: 2023-05-22, end: 2023-05-22, date_precision: day, date_text: "", status: happened, actors: residents of three villages}
  e9: {type: closure, places: [por, war, kad], start: null, end: null, date_precision: unknown, date_text: for years, status: happened, actors: "", targets: State refineries}
  e10: {type: construction, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: deal, places: [por], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: "", targets: an Italian firm, minor: true}
  e12: {type: deal, places: [lek], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: The state oil company, targets: "a 20% stake"}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The state oil company, minor: true}
  e14: {type: closure, places: [for], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: exports}
  e15: {type: other_accident, places: [for], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April, status: happened, actors: ""}
  e16: {type: statement, places: [nig], start: 2023-05-15, end: 2023-05-15, date_precision: week, date_text: last week, status: happened, actors: Oil unions}
  e17: {type: strike, places: [nig], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, status: threatened, actors: Oil unions}
  e18: {type: protest, places: [lek], start: 2023-05-22, end: 2023-05-22, date_precision: day, date_text: "", status: happened, actors: Oil unions, targets: the event, minor: true}
notes: ""
