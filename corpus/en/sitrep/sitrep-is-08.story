---
id: sitrep-is-08
genre: sitrep
country: IS
published: 2024-01-16
title: "[Grindavík](gri event): status Tuesday 16 January, 09:00"
---
The {eruption}(e1) that opened north of the town at 07:57 on Sunday has {stopped}(e2). No {lava}(e1) has been seen since 01:00 this morning. A second, short {fissure}(e1), inside the barrier and 100 metres from the houses of [Efrahóp](efr event), {burned}(e1) three of them.

The town is {closed}(e3). All inhabitants, around 300 of whom had {returned}(e4) after Christmas, were woken and {out}(e5) by 05:30; sirens worked, apart from one on [Austurvegur](aus event). They are in [Reykjavík](rey mention), [Keflavík](kef mention), [Hafnarfjörður](haf mention) and, nine of them, [Tenerife](ten mention).

A workman who {fell into}(e6) a crack on Wednesday last was not found; the {search}(e7) was {ended}(e7) on Friday.

Roads: [Grindavíkurvegur](grv event) {cut}(e8) by lava in two places. [Suðurstrandarvegur](sud event) for emergency traffic. The [Blue Lagoon](blu event) is {shut}(e9) through Thursday. Hot water from [Svartsengi](sva event) flows; [Keflavík Airport](kfa mention) operates normally and isn't at risk, whatever they print in [London](lon mention).

Sheep: 30, {fetched}(e10) from [Þórkötlustaðir](tho event) yesterday.

An information {meeting}(e11) is to be held at [Laugardalshöll](lau event), [Reykjavík](rey event), tonight at 17:00. Counselling in [Polish](pl demonym) too. The commission in [Selfoss](sel mention) will take questions by post.

---
places:
  gri: {name: Grindavík, geonameid: 3416888, point: [63.8385, -22.4393]}
  efr: {name: Efrahóp, point: [63.848, -22.43], precision: near, near: gri}
  aus: {name: Austurvegur, point: [63.84, -22.42], precision: near, near: gri}
  rey: {name: Reykjavík, geonameid: 3413829, point: [64.1355, -21.8954]}
  kef: {name: Keflavík, geonameid: 3415496, point: [64.0049, -22.5624]}
  haf: {name: Hafnarfjörður, geonameid: 3416706, point: [64.0671, -21.9377]}
  ten: {name: Tenerife, point: [28.29, -16.62], precision: area, radius_km: 40}
  grv: {name: Grindavíkurvegur, point: [63.87, -22.43], precision: near, near: gri}
  sud: {name: Suðurstrandarvegur, point: [63.85, -22.1], precision: area, radius_km: 25}
  blu: {name: Blue Lagoon, point: [63.88, -22.449], precision: exact}
  sva: {name: Svartsengi, point: [63.878, -22.432], precision: near}
  kfa: {name: Keflavík Airport, point: [63.985, -22.6056], precision: exact}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  tho: {name: Þórkötlustaðir, point: [63.845, -22.4], precision: near, near: gri}
  lau: {name: Laugardalshöll, point: [64.14, -21.878], precision: exact, near: rey}
  pl: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  sel: {name: Selfoss, geonameid: 3413604, point: [63.9331, -20.9971]}
events:
  e1: {type: eruption, places: [gri], start: 2024-01-14, end: 2024-01-16, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: eruption, places: [gri], start: 2024-01-16, end: 2024-01-16, date_precision: day, date_text: this morning, status: happened, actors: "", minor: true}
  e3: {type: closure, places: [gri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: displacement, places: [gri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: displacement, places: [gri], start: 2024-01-14, end: 2024-01-14, date_precision: day, date_text: "by 05:30", displaced: 300, displaced_qualifier: about, status: happened, actors: "", main: true}
  e6: {type: other_accident, places: [gri], start: 2024-01-10, end: 2024-01-10, date_precision: day, date_text: on Wednesday last, killed: 1, status: happened, actors: ""}
  e7: {type: rescue, places: [gri], start: 2024-01-12, end: 2024-01-12, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e8: {type: closure, places: [grv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: closure, places: [blu], start: 2024-01-16, end: 2024-01-18, date_precision: day, date_text: through Thursday, status: happened, actors: ""}
  e10: {type: rescue, places: [tho], start: 2024-01-15, end: 2024-01-15, date_precision: day, date_text: yesterday, status: happened, actors: ""}
  e11: {type: meeting, places: [rey], start: 2024-01-16, end: 2024-01-16, date_precision: day, date_text: tonight, status: planned, actors: ""}
notes: ""
