---
id: report-jp-254
genre: report
country: JP
published: 2014-02-11
publisher: Kanto Wire
title: "Record snow {cuts off}(e1) hamlets west of [Tokyo](tok event)"
---
[KOFU](kof dateline), [Yamanashi Pref.](yam dateline) - At least 11 people {died}(e1) and more than 1,200 were {hurt}(e1) when the heaviest {snow}(e1) in decades {fell}(e1) on the [Kanto](kan event) and [Koshinetsu](kofu event) regions over the weekend, and several mountain hamlets were still {cut off}(e1) on Monday evening, the Fire and Disaster Management Agency said.

In [Fujikawaguchiko](fuj event), [Yamanashi Prefecture](yam event), the snow {lay}(e1) 48 centimeters deep. A man in his 70s was found {dead}(e2) in a car buried up to its roof on Route 139; carbon monoxide had {come back}(e2) through the exhaust. In [Gunma Prefecture](gun event) an 81-year-old woman was {crushed}(e3) under a carport that {collapsed}(e3) in [Shibukawa](shi event).

About 320 passengers {spent}(e4) two nights in a Chuo Line express halted at [Otsuki](ots event) Station. Soldiers of the Ground Self-Defense Force, at the request of Governor Tadashi Iwamura, {brought}(e5) them rice balls and fuel on foot. The line is expected to {reopen}(e6) on Wednesday.

"The guard walked through and told us stories about the line," said Emi Nagakura, a nurse on her way from [Matsumoto](mat mention) to [Shinjuku](shin mention).

Some 24,000 households in [Shizuoka](shiz event) and [Kanagawa](kana event) prefectures were {without electricity}(e7) on Sunday. Airlines {canceled}(e8) more than 740 flights at [Haneda](han event) and [Narita](nar event), where 5,000 people {slept}(e9) in the terminals on Saturday night.

In the capital, the gubernatorial {election}(e10) {went ahead}(e10) on Sunday with a turnout of 46 percent, the third lowest ever. Only in [Okutama](oku event) and on the island of [Oshima](osh event) were polling stations {closed}(e11) early.

Vegetable prices at the Ota market {jumped}(e12) on Monday. Greenhouses {collapsed}(e13) over some 300 hectares, the farm ministry said, most of them in [Saitama](sai event), where strawberry growers around [Chichibu](chi event) were hardest {hit}(e13).

A second low-pressure system is {moving}(e14) up the Pacific coast and could {bring}(e14) 20 centimeters to [Tokyo](tok event) by Friday, the Meteorological Agency {warned}(e15). It {advised}(e15) residents of [Hinohara](hin mention) village in western [Tokyo](tok mention) to move away from slopes.

---
places:
  kof: {name: Kofu, geonameid: 1859100, point: [35.6667, 138.5667]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  kan: {name: Kanto, point: [36.0, 139.5], precision: area, radius_km: 100}
  kofu: {name: Kofu Basin, point: [35.9, 138.4], precision: area, radius_km: 80}
  fuj: {name: Fujikawaguchiko, point: [35.5, 138.76]}
  yam: {name: Yamanashi, geonameid: 1848649, point: [35.6149, 138.645], precision: division}
  gun: {name: Gunma, geonameid: 1863501, point: [36.5592, 139.025], precision: division}
  shi: {name: Shibukawa, geonameid: 1852595, point: [36.4833, 139.0]}
  ots: {name: Otsuki, point: [35.61, 138.94]}
  mat: {name: Matsumoto, geonameid: 1857519, point: [36.2333, 137.9667]}
  shin: {name: Shinjuku, point: [35.69, 139.7]}
  shiz: {name: Shizuoka Prefecture, geonameid: 1851715, point: [35.0359, 138.306], precision: division}
  kana: {name: Kanagawa, geonameid: 1860291, point: [35.4378, 139.344], precision: division}
  han: {name: Haneda, point: [35.55, 139.78]}
  nar: {name: Narita, geonameid: 2111684, point: [35.7833, 140.3167]}
  oku: {name: Okutama, point: [35.81, 139.1]}
  osh: {name: Oshima, point: [34.74, 139.4], precision: area, radius_km: 6}
  sai: {name: Saitama, geonameid: 1853226, point: [36.0173, 139.287], precision: division}
  chi: {name: Chichibu, geonameid: 1864637, point: [35.9903, 139.0764]}
  hin: {name: Hinohara, point: [35.73, 139.15]}
events:
  e1: {type: extreme_weather, places: [kan, kofu, fuj, tok], start: 2014-02-08, end: 2014-02-09, date_precision: day, date_text: over the weekend, killed: 11, killed_qualifier: at_least, injured: 1200, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: poisoning, places: [fuj], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: A man in his 70s}
  e3: {type: collapse, places: [shi], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: an 81-year-old woman}
  e4: {type: transport_change, places: [ots], start: null, end: null, date_precision: unknown, date_text: two nights, status: happened, actors: "", targets: About 320 passengers}
  e5: {type: aid, places: [ots], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Soldiers of the Ground Self-Defense Force, targets: rice balls and fuel}
  e6: {type: opening, places: [ots], start: 2014-02-12, end: 2014-02-12, date_precision: day, date_text: on Wednesday, status: planned, actors: "", targets: The line, minor: true}
  e7: {type: outage, places: [shiz, kana], start: 2014-02-09, end: 2014-02-09, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: "Some 24,000 households"}
  e8: {type: transport_change, places: [han, nar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Airlines, targets: more than 740 flights}
  e9: {type: transport_change, places: [han, nar], start: 2014-02-08, end: 2014-02-08, date_precision: day, date_text: on Saturday night, status: happened, actors: "", targets: "5,000 people", minor: true}
  e10: {type: election, places: [tok], start: 2014-02-09, end: 2014-02-09, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e11: {type: closure, places: [oku, osh], start: 2014-02-09, end: 2014-02-09, date_precision: day, date_text: "", status: happened, actors: "", targets: polling stations, minor: true}
  e12: {type: market, places: [tok], start: 2014-02-10, end: 2014-02-10, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: Vegetable prices, minor: true}
  e13: {type: collapse, places: [sai, chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Greenhouses}
  e14: {type: extreme_weather, places: [tok], start: 2014-02-14, end: 2014-02-14, date_precision: day, date_text: by Friday, status: planned, actors: A second low-pressure system}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Meteorological Agency, targets: residents of Hinohara village}
notes: ""
