---
id: report-us-855
genre: report
country: US
published: 2019-04-18
publisher: Flint Hills Star
title: "Commissioners {deadlock}(e1) over courthouse roof, plan work {session}(e3)"
---
[COTTONWOOD FALLS](cot dateline), [Kan.](kan dateline) - Everyone agrees that the 1873 courthouse is beautiful and that it leaks. That is about as far as the [Chase County](cha metonym org) commissioners got on Monday.

With one of the three absent, a motion to hire a [Topeka](top mention) architect for $62,000 {failed}(e1) on a 1-1 vote.

"I'm for saving it. I'm not for a blank check," said Commissioner Dale Budke, who voted no. He would like a price from a roofer in [Emporia](emp mention) who has done barns.

Commissioner Marcia Swift said a barn was not a mansard with slate from [Vermont](ver mention). If the county wants help from the state's Heritage Trust Fund, she said, the plans have to be drawn by someone with a license. Grants can cover up to 80 percent, with a limit of $90,000.

The leak is above the spiral staircase, which brings about 9,000 visitors a year. Buckets are emptied by the jailer. An engineer who looked at the roof in the fall said it could last three years, or "one good hailstorm."

Money is scarce. A mill raises $57,000 in the county, where cattle outnumber people by 10 to one in summer and most of the grass belongs to owners in [Wichita](wic mention), [Kansas City](kans mention) and [Dallas](dal mention). Larger places have had an easier time. [Marion](mar mention)'s courthouse was restored with oil money, and [Council Grove](cou mention) has a foundation.

Swift said she hoped that the third commissioner, Gene Palenske, would break the tie. He was in [Hays](hay mention) for the {birth}(e2) of a granddaughter.

A work {session}(e3) will be held at 10 a.m. Wednesday in the courtroom, where the bats, according to the clerk, do not generally attend before dark.

In other business, commissioners {approved}(e4) a bid of $214,000 for a motor grader from a dealer in [Salina](sal mention) and heard from noxious weed director Curt Yoakam that burn permits are needed until May 1. He reminded ranchers to call dispatch before they light a pasture.

---
places:
  cot: {name: Cottonwood Falls, geonameid: 4269988, point: [38.3722, -96.5428]}
  kan: {name: Kansas, geonameid: 4273857, point: [38.5003, -98.5006], precision: division}
  cha: {name: Chase County, point: [38.3, -96.6], precision: area, radius_km: 30}
  top: {name: Topeka, geonameid: 4280539, point: [39.0483, -95.678]}
  emp: {name: Emporia, geonameid: 4271086, point: [38.4039, -96.1817]}
  ver: {name: Vermont, geonameid: 5242283, point: [44.0003, -72.7499], precision: division}
  wic: {name: Wichita, geonameid: 4281730, point: [37.6922, -97.3375]}
  kans: {name: Kansas City, geonameid: 4393217, point: [39.0997, -94.5786]}
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  mar: {name: Marion, point: [38.348, -97.017]}
  cou: {name: Council Grove, geonameid: 4270001, point: [38.6611, -96.492]}
  hay: {name: Hays, geonameid: 4272782, point: [38.8792, -99.3268]}
  sal: {name: Salina, geonameid: 4278890, point: [38.8403, -97.6114]}
events:
  e1: {type: decision, places: [cot], start: 2019-04-15, end: 2019-04-15, date_precision: day, date_text: on Monday, status: happened, negated: true, actors: Commissioners, targets: a Topeka architect, main: true}
  e2: {type: medical, places: [hay], start: 2019-04-15, end: 2019-04-15, date_precision: day, date_text: "", status: happened, actors: "", targets: a granddaughter, minor: true}
  e3: {type: meeting, places: [cot], start: 2019-04-24, end: 2019-04-24, date_precision: day, date_text: Wednesday, status: planned, actors: ""}
  e4: {type: deal, places: [cot], start: 2019-04-15, end: 2019-04-15, date_precision: day, date_text: "", status: happened, actors: commissioners, targets: a motor grader}
notes: ""
