---
id: earnings-gb-18
genre: earnings
country: GB
published: 2025-07-24
publisher: "City & Shires"
title: "Harrow & Pyke {Slumps}(e1) to {Loss}(e1) After [Bradford](bra event) {Fire}(e2)"
---
Shares in Harrow & Pyke {fell}(e3) by a fifth in [London](lon event) on Thursday after the carpet maker {reported}(e1) its first annual {loss}(e1) since 2009 and said it would {shut}(e4) a mill in [West Yorkshire](wes event).

The [Halifax](hal mention)-based group {lost}(e1) £11.4m in the year to April against a profit of £6m a year before. It blamed a {blaze}(e2) at its dye works in [Bradford](bra event) last November, which destroyed a third of its stock and left two firefighters in hospital, and weaker demand from hotels in [Spain](spa mention) and the [Gulf](gul mention).

It will {close}(e4) the Victoria mill in [Keighley](kei event) by Christmas with the {loss}(e5) of 212 jobs. A further 40 will {go}(e6) in [Kidderminster](kid event). Work is to move to [Karur](kar event), in [India](ind event)'s south, the company said, where it {bought}(e7) a spinner in March.

"I was told by text," said Shabnam Malik, a weaver in [Keighley](kei mention) for 19 years. The union is to {ballot}(e8) members on a strike next week. About 150 workers {walked out}(e9) of the [Keighley](kei event) mill at lunchtime when the news broke; production was resumed at two.

The firm paid a {fine}(e10) of £780,000 imposed by [Leeds](lee event) Crown Court in May over the {death}(e11) of an apprentice, Jordan Pell, 19, who was {crushed}(e11) by a loom in 2022. It no longer expects to {sell}(e12) its plant in [Bruges](bru event), after {talks}(e13) with a [Turkish](tur demonym) buyer {collapsed}(e13) a fortnight ago.

The FTSE 250 {closed up}(e14) 0.3 per cent.

---
places:
  bra: {name: Bradford, geonameid: 2654993, point: [53.7939, -1.7521]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  wes: {name: West Yorkshire, point: [53.75, -1.67], precision: division}
  hal: {name: Halifax, geonameid: 2647632, point: [53.7167, -1.85]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  gul: {name: Gulf, point: [26.0, 52.0], precision: area, radius_km: 400}
  kei: {name: Keighley, geonameid: 2645889, point: [53.8679, -1.9066]}
  kid: {name: Kidderminster, geonameid: 2645724, point: [52.3882, -2.25]}
  kar: {name: Karur, geonameid: 1267648, point: [10.9577, 78.081]}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  bru: {name: Bruges, geonameid: 2800931, point: [51.2089, 3.2242]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
events:
  e1: {type: earnings, places: [hal], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: on Thursday, status: happened, actors: "Harrow & Pyke", main: true}
  e2: {type: fire, places: [bra], start: 2024-11, end: 2024-11, date_precision: month, date_text: last November, injured: 2, status: happened, actors: ""}
  e3: {type: market, places: [lon], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: on Thursday, status: happened, actors: "Shares in Harrow & Pyke"}
  e4: {type: closure, places: [kei], start: 2025-12, end: 2025-12, date_precision: month, date_text: by Christmas, status: planned, actors: "", main: true}
  e5: {type: layoffs, places: [kei], start: 2025-12, end: 2025-12, date_precision: month, date_text: "", status: planned, actors: "", targets: 212 jobs}
  e6: {type: layoffs, places: [kid], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: 212 jobs}
  e7: {type: deal, places: [kar], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, status: happened, actors: the company, targets: a spinner}
  e8: {type: decision, places: [kei], start: 2025-07-28, end: 2025-07-28, date_precision: week, date_text: next week, status: planned, actors: The union}
  e9: {type: strike, places: [kei], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: at lunchtime, status: happened, actors: About 150 workers}
  e10: {type: verdict, places: [lee], start: 2025-05, end: 2025-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e11: {type: other_accident, places: [], start: 2022, end: 2022, date_precision: year, date_text: in 2022, killed: 1, status: happened, actors: "", targets: Jordan Pell}
  e12: {type: deal, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: a Turkish buyer}
  e13: {type: meeting, places: [], start: 2025-07-10, end: 2025-07-10, date_precision: day, date_text: a fortnight ago, status: happened, actors: a Turkish buyer, minor: true}
  e14: {type: market, places: [lon], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: "", status: happened, actors: The FTSE 250, minor: true}
notes: ""
