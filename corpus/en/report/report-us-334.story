---
id: report-us-334
genre: report
country: US
published: 2009-06-22
publisher: Cascade Register
title: "[Oregon](ore event) town mourns three after tubing {accident}(e1) on [McKenzie](mck event)"
---
[LEABURG](lea dateline), [Ore.](ore dateline) — Two teenage sisters and the uncle who went in after them {drowned}(e1) Saturday in the [McKenzie River](mcke event), {caught}(e1) under a logjam that the high water of January had left across the main channel.

[Lane County](lan metonym org) sheriff's deputies identified them as Kaylee Sandoz, 16, and Brynn Sandoz, 13, of [Springfield](spr mention), and Dale Sandoz, 44, of [Cottage Grove](cot mention). A third girl, 14, {clung}(e2) to a root for 40 minutes until a drift-boat guide {reached}(e2) her. She was {treated}(e3) for hypothermia at a hospital in [Eugene](eug event) and released.

The group had {put in}(e4) at [Blue River](blu event) on inner tubes around noon. None wore a life jacket. State law requires jackets to be carried in boats, but says nothing of tubes.

The river, fed by snowmelt, was running at 47 degrees.

"You can swim for about four minutes in that," Sgt. Don Eklund said. "After that you're a log too."

Divers from [Linn County](lin mention) {found}(e5) the younger girl Sunday morning. Deputies then {closed}(e6) the river to recreation from [Vida](vid event) to [Leaburg Dam](leab event) while a contractor from [Coos Bay](coo mention) cuts the jam apart. The Marine Board, in [Salem](sal metonym), leaves such obstructions in place as a rule, since salmon use them.

Last weekend was the first hot one of the season, and emergency workers were busy across the [Northwest](nor event). A man {died}(e7) in the [Clackamas](cla event) near [Estacada](est event) on Saturday. In [Washington](was event), two boys on an air mattress were {pulled}(e8) from the [Skykomish](sky event) at [Gold Bar](gol event).

A vigil was {held}(e9) Sunday evening at [Thurston](thu mention) High School, where Kaylee would have been a junior. The school knows grief: in May 1998 a student {opened fire}(e10) in its cafeteria, {killing}(e10) two.

A memorial fund has been set up at a credit union. {Services}(e11) are pending.

---
places:
  ore: {name: Oregon, geonameid: 5744337, point: [44.0001, -120.5014], precision: division}
  mck: {name: McKenzie, point: [44.11, -122.6], precision: near}
  mcke: {name: McKenzie River, point: [44.11, -122.6], precision: near}
  lea: {name: LEABURG, point: [44.11, -122.68]}
  lan: {name: Lane County, geonameid: 5735869, point: [43.9283, -122.8976], precision: division}
  spr: {name: Springfield, geonameid: 5754005, point: [44.0462, -123.022]}
  cot: {name: Cottage Grove, geonameid: 5720755, point: [43.7976, -123.0595]}
  eug: {name: Eugene, geonameid: 5725846, point: [44.0521, -123.0867]}
  blu: {name: Blue River, point: [44.16, -122.34]}
  lin: {name: Linn County, geonameid: 5736713, point: [44.4889, -122.5372], precision: division}
  vid: {name: Vida, point: [44.14, -122.57]}
  leab: {name: Leaburg Dam, point: [44.13, -122.61], precision: near}
  coo: {name: Coos Bay, geonameid: 5720495, point: [43.3665, -124.2179]}
  sal: {name: Salem, geonameid: 5750162, point: [44.9429, -123.0351]}
  cla: {name: Clackamas, point: [45.28, -122.33], precision: near}
  est: {name: Estacada, geonameid: 5725801, point: [45.2896, -122.3337]}
  nor: {name: Northwest, point: [45.5, -121.0], precision: area, radius_km: 400}
  was: {name: Washington, geonameid: 5815135, point: [47.5001, -120.5015], precision: division}
  sky: {name: Skykomish, point: [47.85, -121.69], precision: near}
  gol: {name: Gold Bar, geonameid: 5795678, point: [47.8568, -121.6971]}
  thu: {name: Thurston, point: [44.05, -122.93]}
events:
  e1: {type: other_accident, places: [mck, mcke], start: 2009-06-20, end: 2009-06-20, date_precision: day, date_text: Saturday, killed: 3, status: happened, actors: "", targets: Two teenage sisters and the uncle, main: true}
  e2: {type: rescue, places: [mcke], start: 2009-06-20, end: 2009-06-20, date_precision: day, date_text: "", status: happened, actors: a drift-boat guide, targets: "A third girl, 14"}
  e3: {type: medical, places: [eug], start: 2009-06-20, end: 2009-06-20, date_precision: day, date_text: "", status: happened, actors: "", targets: "A third girl, 14", minor: true}
  e4: {type: transport_change, places: [blu], start: 2009-06-20, end: 2009-06-20, date_precision: day, date_text: around noon, status: happened, actors: The group, minor: true}
  e5: {type: discovery, places: [mcke], start: 2009-06-21, end: 2009-06-21, date_precision: day, date_text: Sunday morning, status: happened, actors: Divers from Linn County, targets: the younger girl}
  e6: {type: closure, places: [vid, leab], start: 2009-06-21, end: 2009-06-21, date_precision: day, date_text: "", status: happened, actors: Deputies, targets: the river}
  e7: {type: death, places: [cla, est], start: 2009-06-20, end: 2009-06-20, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", targets: A man}
  e8: {type: rescue, places: [sky, gol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two boys on an air mattress}
  e9: {type: ceremony, places: [thu], start: 2009-06-21, end: 2009-06-21, date_precision: day, date_text: Sunday evening, status: happened, actors: ""}
  e10: {type: shooting, places: [thu], start: 1998-05, end: 1998-05, date_precision: month, date_text: in May 1998, killed: 2, status: happened, actors: a student}
  e11: {type: ceremony, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
notes: ""
