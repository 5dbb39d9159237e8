---
id: captions-us-15
genre: captions
country: US
published: 2025-04-07
publisher: Prairie Newspapers
title: "PHOTOS: Spring Storms Tear Through the Plains"
---
TORNADO CLEANUP: Volunteers from [Wichita](wic mention) {sort}(e1) canned food Sunday in a church basement in [Hutchinson](hut event), [Kan.](kan event), two days after a {tornado}(e2) {killed}(e2) four people and {flattened}(e2) more than 60 homes. (Lacey Dunham/Prairie Newspapers)

ROOF GONE: Janelle Ortiz, right, {hugs}(e3) her son Mateo in what was their kitchen in [Enid](eni event), [Oklahoma](okl event), on Saturday. They {rode}(e2) out Friday's storm in a bathtub. "I {prayed}(e3) in two languages," she said.

HAIL: A used-car lot in [Amarillo](ama event), [Texas](tex event), where baseball-size {hail}(e4) {smashed}(e4) 180 windshields Friday evening. One salesman was {cut}(e4) by glass.

POWER CREWS: Linemen from [Nebraska](neb mention) {restring}(e5) cable near [Salina](sal event). About 42,000 customers {lost}(e6) electricity in three states; 3,100 were still {without}(e6) it Sunday night.

GOVERNOR: Gov. Paul Stickney, left, {tours}(e7) [Hutchinson](hut event) by helicopter Saturday. He {declared}(e8) a state of emergency in nine counties and has {asked}(e9) [Washington](was metonym) for help.

FLOODED: A pickup {sits}(e10) in the [Arkansas River](ark event) at [Tulsa](tul event). Its driver was {rescued}(e11) by a bass fisherman Friday night. Two teenagers who {drowned}(e10) in a creek near [Muskogee](mus event) were identified Sunday as Kyle and Brody Tate.

GAME ON: [Dodge City](dod metonym) pitcher Eli Marsh warms up before a 6-2 {win}(e12) over [Liberal](lib metonym) in [Garden City](gar event) on Sunday. The game was {moved}(e13) because a light tower {fell}(e14) across third base.

VIGIL: Students {light}(e15) candles at the high school in [Stillwater](sti event), [Oklahoma](okl mention), for a teacher who {died}(e2) in [Hutchinson](hut event) while visiting her mother.

---
places:
  wic: {name: Wichita, geonameid: 4281730, point: [37.6922, -97.3375]}
  hut: {name: Hutchinson, geonameid: 4273299, point: [38.0608, -97.9298]}
  kan: {name: Kansas, geonameid: 4273857, point: [38.5003, -98.5006], precision: division}
  eni: {name: Enid, geonameid: 4535961, point: [36.3956, -97.8784]}
  okl: {name: Oklahoma, geonameid: 4544379, point: [35.4921, -97.5033], precision: division}
  ama: {name: Amarillo, geonameid: 5516233, point: [35.222, -101.8313]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  neb: {name: Nebraska, geonameid: 5073708, point: [41.5003, -99.7507], precision: division}
  sal: {name: Salina, geonameid: 4278890, point: [38.8403, -97.6114]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ark: {name: Arkansas River, point: [36.1, -96.0], precision: area, radius_km: 50}
  tul: {name: Tulsa, geonameid: 4553433, point: [36.154, -95.9928]}
  mus: {name: Muskogee, geonameid: 4543338, point: [35.7479, -95.3697]}
  dod: {name: Dodge City, geonameid: 5445298, point: [37.7528, -100.0171]}
  lib: {name: Liberal, geonameid: 5445820, point: [37.0431, -100.921]}
  gar: {name: Garden City, geonameid: 5445439, point: [37.9717, -100.8727]}
  sti: {name: Stillwater, geonameid: 4552215, point: [36.1156, -97.0584]}
events:
  e1: {type: aid, places: [hut, kan], start: 2025-04-06, end: 2025-04-06, date_precision: day, date_text: Sunday, status: happened, actors: Volunteers}
  e2: {type: storm, places: [hut, kan, eni, okl], start: 2025-04-04, end: 2025-04-04, date_precision: day, date_text: two days after, killed: 4, status: happened, actors: "", main: true}
  e3: {type: other, places: [eni, okl], start: 2025-04-05, end: 2025-04-05, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e4: {type: extreme_weather, places: [ama, tex], start: 2025-04-04, end: 2025-04-04, date_precision: day, date_text: Friday evening, injured: 1, status: happened, actors: ""}
  e5: {type: construction, places: [sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Linemen}
  e6: {type: outage, places: [], start: 2025-04-04, end: 2025-04-06, date_precision: day, date_text: Sunday night, status: happened, actors: ""}
  e7: {type: visit, places: [hut], start: 2025-04-05, end: 2025-04-05, date_precision: day, date_text: Saturday, status: happened, actors: Gov. Paul Stickney}
  e8: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gov. Paul Stickney}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gov. Paul Stickney}
  e10: {type: flood, places: [ark, tul, mus], start: 2025-04-04, end: 2025-04-04, date_precision: day, date_text: Friday night, killed: 2, status: happened, actors: "", targets: Two teenagers}
  e11: {type: rescue, places: [tul], start: 2025-04-04, end: 2025-04-04, date_precision: day, date_text: Friday night, status: happened, actors: a bass fisherman, targets: Its driver}
  e12: {type: match, places: [gar], start: 2025-04-06, end: 2025-04-06, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e13: {type: decision, places: [gar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: collapse, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: ceremony, places: [sti], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Students}
notes: ""
