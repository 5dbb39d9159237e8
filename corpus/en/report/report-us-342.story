---
id: report-us-342
genre: report
country: US
published: 2026-04-27
publisher: Elk River Reporter
title: "[Kanawha](kan event) schools: Board {votes}(e1) to {close}(e2) five; families in [Clendenin](cle mention) vow fight"
---
[CHARLESTON](cha dateline) — Five elementary schools in [Kanawha County](kana event) will {close}(e2) at the end of the term under a plan {approved}(e1) Thursday night after a six-hour {meeting}(e3) that ended, at one point, in song.

The board of education {voted}(e1) 4-1 to {consolidate}(e2) schools at [Clendenin](cle event), [Cedar Grove](ced event), [Belle](bel event), [Sharon](sha event) and [Loudendale](lou event) with their nearest neighbors. About 960 children are affected. Three schools in [St. Albans](sta mention) that had been on a draft list were {spared}(e4).

Superintendent Karla Estep said that the county had lost 6,400 students since 2010 and would run out of reserves in 2028. "The buildings are full of memories," she said. "They are not full of children."

Parents from [Clendenin](cle mention) sang "Country Roads" until the president, Dwayne Hager, called a recess. The town's old school was {ruined}(e5) in the June 2016 {flood}(e5), which {killed}(e5) 23 people in [West Virginia](wes event), most of them in [Rainelle](rai event) and [White Sulphur Springs](whi event). Its replacement {opened}(e6) in 2023, on a hill, at a cost of $37 million. It will now be a "regional hub," a phrase that drew laughter. Pupils will ride to [Elkview](elk mention).

"They made us wait seven years in trailers," said Tabitha Conley, a mother of three. Her lawyer will {file}(e7) for an injunction in Circuit Court in [Charleston](cha event) this week.

Statewide, 70 schools have {closed}(e8) or been approved for {closure}(e8) since 2023, among them two last month in [Wayne County](way event) and one at [Pickens](pic event), the smallest in the state, which graduated a class of three. The Legislature adjourned in March without changing the aid formula. The House Education chairman says a special session is possible, if the Senate agrees on what to do about vouchers. Few expect it.

Elsewhere, a strike by school bus drivers in [Boone County](boo event) {ended}(e9) Friday when the board {agreed}(e10) to restore a driver's pay {docked}(e11) for stopping at a wreck.

---
places:
  kan: {name: Kanawha County, geonameid: 4810630, point: [38.3281, -81.5235], precision: division}
  cha: {name: Charleston, geonameid: 4801859, point: [38.3498, -81.6326]}
  kana: {name: Kanawha County, geonameid: 4810630, point: [38.3281, -81.5235], precision: division}
  cle: {name: Clendenin, geonameid: 4802417, point: [38.4887, -81.3482]}
  ced: {name: Cedar Grove, geonameid: 4801641, point: [38.2212, -81.4279]}
  bel: {name: Belle, geonameid: 4798559, point: [38.2321, -81.5376]}
  sha: {name: Sharon, point: [38.2, -81.4]}
  lou: {name: Loudendale, point: [38.27, -81.68]}
  sta: {name: St. Albans, point: [38.39, -81.84]}
  wes: {name: West Virginia, geonameid: 4826850, point: [38.5004, -80.5001], precision: division}
  rai: {name: Rainelle, geonameid: 4819307, point: [37.9687, -80.767]}
  whi: {name: White Sulphur Springs, geonameid: 4827104, point: [37.7965, -80.2976]}
  elk: {name: Elkview, geonameid: 4805077, point: [38.4429, -81.4804]}
  way: {name: Wayne County, geonameid: 4826596, point: [38.1436, -82.4227], precision: division}
  pic: {name: Pickens, point: [38.65, -80.21]}
  boo: {name: Boone County, geonameid: 4799815, point: [38.0228, -81.7135], precision: division}
events:
  e1: {type: decision, places: [kana], start: 2026-04-23, end: 2026-04-23, date_precision: day, date_text: Thursday night, status: happened, actors: The board of education, targets: Five elementary schools, main: true}
  e2: {type: closure, places: [cle, ced, bel, sha, lou], start: 2026-06, end: 2026-06, date_precision: month, date_text: at the end of the term, status: planned, actors: "", targets: Five elementary schools, main: true}
  e3: {type: meeting, places: [kana], start: 2026-04-23, end: 2026-04-23, date_precision: day, date_text: Thursday night, status: happened, actors: "", minor: true}
  e4: {type: closure, places: [sta], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: Three schools, minor: true}
  e5: {type: flood, places: [cle, rai, whi], start: 2016-06, end: 2016-06, date_precision: month, date_text: June 2016, killed: 23, status: happened, actors: "", targets: "The town's old school"}
  e6: {type: opening, places: [cle], start: 2023, end: 2023, date_precision: year, date_text: in 2023, status: happened, actors: "", targets: Its replacement}
  e7: {type: trial, places: [cha], start: null, end: null, date_precision: unknown, date_text: this week, status: planned, actors: Her lawyer}
  e8: {type: closure, places: [wes, way, pic], start: 2023, end: 2026, date_precision: year, date_text: since 2023, status: happened, actors: "", targets: 70 schools}
  e9: {type: strike, places: [boo], start: 2026-04-24, end: 2026-04-24, date_precision: day, date_text: Friday, status: happened, actors: school bus drivers}
  e10: {type: agreement, places: [boo], start: 2026-04-24, end: 2026-04-24, date_precision: day, date_text: "", status: happened, actors: the board}
  e11: {type: other, places: [boo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "a driver's pay", minor: true}
notes: ""
