---
id: report-us-319
genre: report
country: US
published: 2024-05-23
publisher: Río Arriba Sun
title: "[New Mexico](new mention) acequia wins {fight}(e1) over water as developer {withdraws}(e2)"
---
[ESPAÑOLA](esp dateline), [N.M.](new dateline) — After six years, 112 depositions and two deaths among its commissioners, the Acequia de los Luceros has {prevailed}(e1).

A developer that wanted to {move}(e3) 85 acre-feet of water from old alfalfa fields at [Velarde](vel event) to a gated subdivision outside [Santa Fe](san event) {dropped}(e2) its application on Tuesday, a week before a {hearing}(e4) scheduled at the State Engineer's office.

"My grandson asked if we won," said mayordomo Eloy Trujillo, 74, leaning on the shovel with which he had just opened a gate. "I told him we didn't lose."

The company, Piñon Ridge Holdings of [Scottsdale](sco mention), [Arizona](ari mention), gave no reason in its two-sentence letter. Its attorney in [Albuquerque](alb mention) did not return calls.

Acequias, the community ditches that [Spanish](spa demonym) colonists and their Tlaxcalan and Pueblo neighbors {dug}(e5) from 1598 on, hold some of the oldest water rights in the [United States](uni mention). Under a 2003 state law, a ditch may veto a transfer that harms its members. But the law has seldom been tested, and a judge in [Tierra Amarilla](tie event) {ruled}(e6) in 2021 that it could not be applied to rights sold before its passage. The Court of Appeals {overturned}(e7) that ruling last fall.

About 640 acequias remain in use, from [Taos](tao mention) and [Mora](mor mention) to [Mimbres](mim mention), most with fewer than 30 members. Many are short of labor. In [Mora County](mora event) the Hermits Peak/Calf Canyon {fire}(e8) of 2022 and the floods that {followed}(e9) {filled}(e9) at least 40 with ash and boulders; a federal claims office in [Las Vegas](las event), [N.M.](new event), has {paid}(e10) for fewer than half.

And the river is what it is. The [Rio Grande](rio mention) at [Embudo](emb event), where the nation's first stream gauge was {installed}(e11) in 1889, carried 61 percent of its normal flow in April. The compact that divides it with [Texas](tex mention) and [Colorado](col mention) is before the [U.S.](us metonym org) Supreme Court, which could decide next month whether a settlement may {stand}(e12) over the objection of the federal government.

At the annual {cleaning}(e13) in March, 43 people {turned out}(e13). Trujillo's niece, Marisol, a hydrologist who came home from [Denver](den mention) in 2019, keeps the ditch's records on a phone. She said that a dozen other transfer applications were pending in the valley between [Abiquiú](abi mention) and [San Ildefonso Pueblo](sani mention).

"They only have to win once," she said. "We have to show up every time."

The [Santa Fe County](sant metonym org) Commission had given the subdivision preliminary {approval}(e14) in 2019, subject to water. It has not said what happens now.

A {dinner}(e15) with music is planned for June 1 at the parish hall in [Alcalde](alc event).

---
places:
  new: {name: New Mexico, geonameid: 5481136, point: [34.5003, -106.0008], precision: division}
  esp: {name: Española, geonameid: 5467024, point: [35.9911, -106.0806]}
  vel: {name: Velarde, point: [36.16, -105.97]}
  san: {name: Santa Fe, geonameid: 5490263, point: [35.687, -105.9378]}
  sco: {name: Scottsdale, geonameid: 5313457, point: [33.5092, -111.899]}
  ari: {name: Arizona, geonameid: 5551752, point: [34.5003, -111.501], precision: division}
  alb: {name: Albuquerque, geonameid: 5454711, point: [35.0845, -106.6511]}
  tie: {name: Tierra Amarilla, point: [36.7, -106.55]}
  tao: {name: Taos, geonameid: 5493811, point: [36.4072, -105.5731]}
  mor: {name: Mora, point: [35.97, -105.33]}
  mim: {name: Mimbres, point: [32.86, -107.98]}
  mora: {name: Mora County, geonameid: 5480123, point: [35.9828, -104.9219], precision: division}
  las: {name: Las Vegas, geonameid: 5475433, point: [35.5939, -105.2239]}
  rio: {name: Rio Grande, point: [36.2, -105.95], precision: near}
  emb: {name: Embudo, point: [36.21, -105.96]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  den: {name: Denver, geonameid: 5419384, point: [39.7392, -104.9847]}
  abi: {name: Abiquiú, point: [36.21, -106.32]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  sani: {name: San Ildefonso Pueblo, point: [35.89, -106.12]}
  sant: {name: Santa Fe County, geonameid: 5490272, point: [35.5145, -105.964], precision: division}
  alc: {name: Alcalde, point: [36.09, -106.05]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: trial, places: [vel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Acequia de los Luceros, main: true}
  e2: {type: decision, places: [vel], start: 2024-05-21, end: 2024-05-21, date_precision: day, date_text: on Tuesday, status: happened, actors: A developer, targets: its application, main: true}
  e3: {type: deal, places: [vel, san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: A developer, targets: 85 acre-feet of water}
  e4: {type: trial, places: [san], start: 2024-05-28, end: 2024-05-28, date_precision: day, date_text: a week before a hearing, status: planned, actors: ""}
  e5: {type: construction, places: [new], start: 1598, end: 1598, date_precision: year, date_text: from 1598 on, status: happened, actors: Spanish colonists, minor: true}
  e6: {type: verdict, places: [tie], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: a judge in Tierra Amarilla}
  e7: {type: verdict, places: [], start: 2023-09, end: 2023-11, date_precision: month, date_text: last fall, status: happened, actors: The Court of Appeals, targets: that ruling}
  e8: {type: wildfire, places: [mora], start: 2022, end: 2022, date_precision: year, date_text: of 2022, status: happened, actors: ""}
  e9: {type: flood, places: [mora], start: 2022, end: 2022, date_precision: year, date_text: "", status: happened, actors: "", targets: at least 40}
  e10: {type: aid, places: [las], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a federal claims office, minor: true}
  e11: {type: construction, places: [emb], start: 1889, end: 1889, date_precision: year, date_text: in 1889, status: happened, actors: "", targets: "the nation's first stream gauge", minor: true}
  e12: {type: verdict, places: [], start: 2024-06, end: 2024-06, date_precision: month, date_text: next month, status: planned, actors: the U.S. Supreme Court, targets: a settlement}
  e13: {type: construction, places: [vel], start: 2024-03, end: 2024-03, date_precision: month, date_text: in March, status: happened, actors: 43 people, minor: true}
  e14: {type: decision, places: [san], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: The Santa Fe County Commission, targets: the subdivision}
  e15: {type: festival, places: [alc], start: 2024-06-01, end: 2024-06-01, date_precision: day, date_text: for June 1, status: planned, actors: ""}
notes: ""
