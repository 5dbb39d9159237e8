---
id: captions-us-15
genre: captions
country: US
published: 2025-04-07
publisher: Prairie Newspapers
title: "PHOTOS: Spring {Storms}(e1) Tear Through the Plains"
---
TORNADO CLEANUP: Volunteers from [Wichita](wic mention) {sort}(e2) canned food Sunday in a church basement in [Hutchinson](hut event), [Kan.](kan event), two days after a {tornado}(e1) {killed}(e1) four people and {flattened}(e1) more than 60 homes. (Lacey Dunham/Prairie Newspapers)

{ROOF GONE}(e3): Janelle Ortiz, right, hugs her son Mateo in what was their kitchen in [Enid](eni event), [Oklahoma](okl event), on Saturday. They rode out Friday's {storm}(e3) in a bathtub. "I prayed in two languages," she said.

HAIL: A used-car lot in [Amarillo](ama event), [Texas](tex event), where baseball-size {hail}(e4) {smashed}(e4) 180 windshields Friday evening. One salesman was {cut}(e4) by glass.

POWER CREWS: Linemen from [Nebraska](neb mention) {restring}(e5) cable near [Salina](sal event). About 42,000 customers {lost electricity}(e6) in three states; 3,100 were still without it Sunday night.

GOVERNOR: Gov. Paul Stickney, left, {tours}(e7) [Hutchinson](hut event) by helicopter Saturday. He {declared}(e8) a state of emergency in nine counties and has {asked}(e9) [Washington](was metonym) for help.

{FLOODED}(e10): A pickup sits in the [Arkansas River](ark event) at [Tulsa](tul event). Its driver was {rescued}(e11) by a bass fisherman Friday night. Two teenagers who {drowned}(e12) in a creek near [Muskogee](mus event) were {identified}(e13) Sunday as Kyle and Brody Tate.

{GAME}(e14) ON: [Dodge City](dod metonym) pitcher Eli Marsh warms up before a 6-2 {win}(e14) over [Liberal](lib metonym) in [Garden City](gar event) on Sunday. The game was moved because a light tower {fell}(e15) across third base.

{VIGIL}(e16): Students light candles at the high school in [Stillwater](sti event), [Oklahoma](okl mention), for a teacher who died in [Hutchinson](hut event) while visiting her mother.

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
  e1: {type: storm, places: [hut], start: 2025-04-04, end: 2025-04-04, date_precision: day, date_text: two days after, killed: 4, status: happened, actors: "", main: true}
  e2: {type: aid, places: [hut], start: 2025-04-06, end: 2025-04-06, date_precision: day, date_text: Sunday, status: happened, actors: Volunteers}
  e3: {type: storm, places: [eni], start: 2025-04-04, end: 2025-04-04, date_precision: day, date_text: Friday, status: happened, actors: "", main: true}
  e4: {type: extreme_weather, places: [ama], start: 2025-04-04, end: 2025-04-04, date_precision: day, date_text: Friday evening, injured: 1, status: happened, actors: "", main: true}
  e5: {type: construction, places: [sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Linemen, minor: true}
  e6: {type: outage, places: [sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: visit, places: [hut], start: 2025-04-05, end: 2025-04-05, date_precision: day, date_text: Saturday, status: happened, actors: Gov. Paul Stickney}
  e8: {type: decision, places: [hut], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gov. Paul Stickney}
  e9: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gov. Paul Stickney}
  e10: {type: flood, places: [tul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: rescue, places: [tul], start: 2025-04-04, end: 2025-04-04, date_precision: day, date_text: Friday night, status: happened, actors: a bass fisherman, targets: Its driver}
  e12: {type: flood, places: [mus], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: "", targets: Two teenagers}
  e13: {type: statement, places: [mus], start: 2025-04-06, end: 2025-04-06, date_precision: day, date_text: Sunday, status: happened, actors: "", minor: true}
  e14: {type: match, places: [gar], start: 2025-04-06, end: 2025-04-06, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e15: {type: collapse, places: [dod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: ceremony, places: [sti], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
