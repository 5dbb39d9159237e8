---
id: report-de-142
genre: report
country: DE
published: 2024-01-04
publisher: Mittelland Press Service
title: "[Germany](ger event): dikes {hold}(e1) for now as new {rain}(e2) falls on [Lower Saxony](low event)"
---
[Oldenburg](old dateline) (mps). Volunteers {filled}(e3) sandbags through the night in [Oldenburg](old event) and [Sandkrug](san event) as more {rain}(e2) {fell}(e2) on Wednesday on the sodden plain between the [Weser](wes mention) and the [Ems](ems mention), where rivers have been out of their beds since before Christmas.

The {flood}(e1) is the longest in [Lower Saxony](low event) in decades. In [Lilienthal](lil event), outside [Bremen](bre mention), some 500 people have been {barred}(e4) from their streets since 28 December, and in [Winsen an der Aller](win event) and [Hodenhagen](hod event), whose safari park had to be {cleared}(e5) of lions and giraffes, the [Aller](all event) and the [Leine](lei event) {stand}(e1) on the roads.

One man, aged 75, {drowned}(e6) at the wheel of his car near [Meppen](mep event) on Tuesday evening. In the [Harz](har event) mountains, where the [Oder](ode event) reservoir {overflowed}(e7) for the first time since 2017, a hiker from [Magdeburg](mag mention) is {missing}(e8).

Chancellor Ralf Brinkmann {visited}(e9) [Verden](ver event) on Sunday and {assured}(e10) the region of help. Mayors are less patient. "We have 150 kilometres of dikes from the 1960s and eight people to look after them," said Heike Thölke, of the [Oldenburg](old mention) water board.

The [French](fra demonym) civil protection service {brought}(e11) a 1.2-kilometre mobile barrier by lorry from [Nogent-le-Rotrou](nog mention), which was {set up}(e11) at [Winsen](win event) on Wednesday under the EU mechanism.

[Saxony-Anhalt](sax event) {opened}(e12) the [Pretzien](pre event) weir near [Schönebeck](sch event), for only the second time since 2013, to {lead}(e12) the [Elbe](elb mention)'s water round [Magdeburg](mag mention). At [Thürungen](thu event), residents were {asked}(e13) to leave when the [Helme](hel event) dike began to seep.

In the federal state of [Rhineland-Palatinate](rhi mention), meanwhile, prosecutors in [Koblenz](kob event) said they would {decide}(e14) in the spring whether to {charge}(e14) the former head of [Ahrweiler](ahr mention) district over the night of July 14, 2021, when a {torrent}(e15) {killed}(e15) 135 people in the [Ahr](ahr26 event) valley.

Frost is {forecast}(e16) from Saturday. It would stop the rain, forecasters said, but make the dikes slippery for those who patrol them.

---
places:
  old: {name: Oldenburg, geonameid: 2857458, point: [53.1404, 8.2148]}
  low: {name: Lower Saxony, geonameid: 2862926, point: [52.775, 8.8618], precision: division}
  san: {name: Sandkrug, point: [53.05, 8.25]}
  wes: {name: Weser, point: [52.8, 9.1], precision: area, radius_km: 100}
  ems: {name: Ems, point: [52.7, 7.3], precision: area, radius_km: 80}
  lil: {name: Lilienthal, geonameid: 2877709, point: [53.1419, 8.9034]}
  bre: {name: Bremen, geonameid: 2944388, point: [53.0758, 8.8072]}
  win: {name: Winsen, point: [52.68, 9.91]}
  hod: {name: Hodenhagen, geonameid: 2902818, point: [52.7651, 9.595]}
  all: {name: Aller, point: [52.7, 9.6], precision: area, radius_km: 50}
  lei: {name: Leine, point: [52.6, 9.6], precision: area, radius_km: 50}
  mep: {name: Meppen, geonameid: 2871845, point: [52.6906, 7.291]}
  har: {name: Harz, point: [51.75, 10.6], precision: area, radius_km: 40}
  ode: {name: Oder, point: [51.65, 10.5], precision: near}
  ver: {name: Verden, geonameid: 2817599, point: [52.9233, 9.238]}
  nog: {name: Nogent-le-Rotrou, geonameid: 2990272, point: [48.3216, 0.8218]}
  sax: {name: Saxony-Anhalt, geonameid: 2842565, point: [51.9338, 11.6796], precision: division}
  pre: {name: Pretzien, point: [52.05, 11.82], precision: near}
  sch: {name: Schönebeck, geonameid: 2836809, point: [52.0168, 11.7307]}
  elb: {name: Elbe, point: [52.1, 11.7], precision: area, radius_km: 60}
  mag: {name: Magdeburg, geonameid: 2874545, point: [52.1313, 11.6319]}
  thu: {name: Thürungen, point: [51.46, 11.02], precision: near}
  hel: {name: Helme, point: [51.46, 11.0], precision: near}
  rhi: {name: Rhineland-Palatinate, geonameid: 2847618, point: [49.8685, 7.3697], precision: division}
  kob: {name: Koblenz, geonameid: 2886946, point: [50.3536, 7.5788]}
  ahr: {name: Ahrweiler, point: [50.54, 7.1]}
  ahr26: {name: Ahr, point: [50.5, 7.0], precision: area, radius_km: 25}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: flood, places: [low, lil, win, hod, all, lei], start: 2023-12, end: 2024-01, date_precision: month, date_text: since before Christmas, status: happened, actors: "", main: true}
  e2: {type: extreme_weather, places: [low, old], start: 2024-01-03, end: 2024-01-03, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e3: {type: construction, places: [old, san], start: null, end: null, date_precision: unknown, date_text: through the night, status: happened, actors: Volunteers, targets: sandbags, main: true}
  e4: {type: displacement, places: [lil], start: 2023-12-28, end: 2024-01-04, date_precision: day, date_text: since 28 December, displaced: 500, displaced_qualifier: about, status: happened, actors: "", targets: some 500 people}
  e5: {type: displacement, places: [hod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: lions and giraffes, minor: true}
  e6: {type: road_accident, places: [mep], start: 2024-01-02, end: 2024-01-02, date_precision: day, date_text: on Tuesday evening, killed: 1, status: happened, actors: "", targets: One man}
  e7: {type: flood, places: [ode], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the Oder reservoir, minor: true}
  e8: {type: abduction, places: [har], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a hiker from Magdeburg, minor: true}
  e9: {type: visit, places: [ver], start: 2023-12-31, end: 2023-12-31, date_precision: day, date_text: on Sunday, status: happened, actors: Chancellor Ralf Brinkmann}
  e10: {type: statement, places: [ver], start: 2023-12-31, end: 2023-12-31, date_precision: day, date_text: on Sunday, status: happened, actors: Chancellor Ralf Brinkmann, minor: true}
  e11: {type: aid, places: [win], start: 2024-01-03, end: 2024-01-03, date_precision: day, date_text: on Wednesday, status: happened, actors: The French civil protection service, targets: a 1.2-kilometre mobile barrier}
  e12: {type: opening, places: [pre, sch], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the Pretzien weir}
  e13: {type: displacement, places: [thu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: residents}
  e14: {type: charge, places: [kob], start: 2024, end: 2024, date_precision: year, date_text: in the spring, status: planned, actors: prosecutors, targets: the former head of Ahrweiler district}
  e15: {type: flood, places: [ahr26], start: 2021-07-14, end: 2021-07-14, date_precision: day, date_text: "the night of July 14, 2021", killed: 135, status: happened, actors: ""}
  e16: {type: extreme_weather, places: [low], start: 2024-01-06, end: 2024-01-06, date_precision: day, date_text: from Saturday, status: planned, actors: ""}
notes: ""
