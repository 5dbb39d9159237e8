---
id: report-de-523
genre: report
country: DE
published: 2026-03-23
publisher: Rhine-Main Dispatch
title: "Social Democrats {lose}(e1) [Rhineland-Palatinate](rhi event) after 35 years"
---
[MAINZ](mai dateline) — The Christian Democrats have {won}(e1) the state {election}(e1) in [Rhineland-Palatinate](rhi event), bringing to an end the longest run of the Social Democrats in any of western [Germany](ger mention)'s states and giving Chancellor Matthias Ahlers a rest from bad news.

Preliminary results in [Mainz](mai event) early on Monday put the CDU at 30.9 per cent, the SPD at 26.2 and the far-right AfD at 19.4, more than twice its score of 2021. The Greens {returned}(e2) to the Landtag with 8.1; the liberals, who had been in the outgoing government, {dropped out}(e2).

The CDU's top candidate, Henrike Scholl, 44, a vintner's daughter from [Bad Kreuznach](badk mention), said she would {invite}(e3) the SPD and the Greens to {talks}(e3) this week. State premier Armin Detzel {congratulated}(e4) her at 6.40 p.m. and {announced}(e5) that he would hand back the party chair.

The count in [Pirmasens](pir event) and [Germersheim](germ event), where the AfD {came first}(e6), was watched on a big screen in [Berlin](ber event). In [Kaiserslautern](kai event), 14 postal ballots for a [US](us demonym)-born candidate were {declared}(e7) void. Turnout rose to 68 per cent, although in the [Ahr](ahr event) valley, where 135 people {died}(e8) in the flood of July 2021, it stayed at 59.

Some 4,000 people {demonstrated}(e9) against the AfD in [Koblenz](kob event) on Saturday and 1,200 in [Trier](tri event). A party stall had been {attacked}(e10) in [Ludwigshafen](lud event) two weeks earlier; a councillor, 58, {suffered}(e10) a broken nose, and two men from [Mannheim](man mention) are being {investigated}(e11). In [Worms](wor event), a court {refused}(e12) an AfD member the right to stand for mayor.

Three more states {vote}(e13) this year: [Saxony-Anhalt](sax event) and [Mecklenburg-Western Pomerania](mec event) in September, along with the capital. On 8 March, the Greens narrowly {held}(e14) [Baden-Württemberg](bad event). In [Magdeburg](mag metonym), whose premier {stepped aside}(e15) in January to give his successor time, polls have the AfD near 40 per cent.

Ahlers {spoke}(e16) of "a strong tailwind" before he {left}(e17) for a [European](eur demonym) {summit}(e17) in [Brussels](bru event) on Monday afternoon. Party elders recalled that it was in [Mainz](mai event), in 1991, that the decline of another chancellor {began}(e18).

---
places:
  rhi: {name: Rhineland-Palatinate, geonameid: 2847618, point: [49.8685, 7.3697], precision: division}
  ahr: {name: Ahr, point: [50.53, 7.08], precision: area, radius_km: 15}
  sax: {name: Saxony-Anhalt, geonameid: 2842565, point: [51.9338, 11.6796], precision: division}
  mec: {name: Mecklenburg-Western Pomerania, point: [53.75, 12.5], precision: division}
  bad: {name: Baden-Württemberg, geonameid: 2953481, point: [48.59, 9.0033], precision: division}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  mai: {name: Mainz, geonameid: 2874225, point: [49.9819, 8.2801]}
  wor: {name: Worms, geonameid: 2806142, point: [49.6328, 8.3592]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  badk: {name: Bad Kreuznach, geonameid: 2953416, point: [49.8414, 7.8671]}
  pir: {name: Pirmasens, geonameid: 2853574, point: [49.2015, 7.6053]}
  germ: {name: Germersheim, geonameid: 2921034, point: [49.2144, 8.3669]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  kai: {name: Kaiserslautern, geonameid: 2894003, point: [49.443, 7.7716]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  kob: {name: Koblenz, geonameid: 2886946, point: [50.3536, 7.5788]}
  tri: {name: Trier, geonameid: 2821164, point: [49.7557, 6.6394]}
  lud: {name: Ludwigshafen am Rhein, geonameid: 2875376, point: [49.4812, 8.4464]}
  man: {name: Mannheim, geonameid: 2873891, point: [49.4891, 8.4669]}
  mag: {name: Magdeburg, geonameid: 2874545, point: [52.1313, 11.6319]}
events:
  e1: {type: election, places: [rhi], start: 2026-03-22, end: 2026-03-22, date_precision: day, date_text: "", status: happened, actors: The Christian Democrats, targets: Rhineland-Palatinate, main: true}
  e2: {type: election, places: [rhi], start: 2026-03-22, end: 2026-03-22, date_precision: day, date_text: "", status: happened, actors: The Greens}
  e3: {type: meeting, places: [mai], start: 2026-03-23, end: 2026-03-23, date_precision: week, date_text: this week, status: planned, actors: Henrike Scholl, targets: the SPD and the Greens}
  e4: {type: statement, places: [mai], start: 2026-03-22, end: 2026-03-22, date_precision: day, date_text: at 6.40 p.m., status: happened, actors: State premier Armin Detzel, targets: her, minor: true}
  e5: {type: resignation, places: [mai], start: 2026-03-22, end: 2026-03-22, date_precision: day, date_text: "", status: planned, actors: State premier Armin Detzel, targets: the party chair}
  e6: {type: election, places: [pir, germ], start: 2026-03-22, end: 2026-03-22, date_precision: day, date_text: "", status: happened, actors: the AfD}
  e7: {type: decision, places: [kai], start: 2026-03-22, end: 2026-03-22, date_precision: day, date_text: "", status: happened, actors: "", targets: 14 postal ballots, minor: true}
  e8: {type: flood, places: [ahr], start: 2021-07, end: 2021-07, date_precision: month, date_text: July 2021, killed: 135, status: happened, actors: ""}
  e9: {type: protest, places: [kob, tri], start: 2026-03-21, end: 2026-03-21, date_precision: day, date_text: on Saturday, status: happened, actors: "Some 4,000 people", targets: the AfD}
  e10: {type: attack, places: [lud], start: 2026-03, end: 2026-03, date_precision: month, date_text: two weeks earlier, injured: 1, status: happened, actors: "", targets: "a councillor, 58"}
  e11: {type: investigation, places: [lud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two men from Mannheim, minor: true}
  e12: {type: verdict, places: [wor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a court, targets: an AfD member}
  e13: {type: election, places: [sax, mec, ber], start: 2026-09, end: 2026-09, date_precision: month, date_text: in September, status: planned, actors: ""}
  e14: {type: election, places: [bad], start: 2026-03-08, end: 2026-03-08, date_precision: day, date_text: On 8 March, status: happened, actors: the Greens}
  e15: {type: resignation, places: [mag], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, status: happened, actors: premier}
  e16: {type: statement, places: [mai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ahlers, minor: true}
  e17: {type: meeting, places: [bru], start: 2026-03-23, end: 2026-03-23, date_precision: day, date_text: on Monday afternoon, status: happened, actors: Ahlers}
  e18: {type: other, places: [mai], start: 1991, end: 1991, date_precision: year, date_text: in 1991, status: happened, actors: "", targets: another chancellor, minor: true}
notes: ""
