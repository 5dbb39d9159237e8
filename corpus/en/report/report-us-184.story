---
id: report-us-184
genre: report
country: US
published: 2026-07-03
publisher: Ozark Register
title: "Two campers still {missing}(e1) as [Buffalo River](buf event) falls"
---
[JASPER](jas dateline), [Ark.](ark dateline) — Searchers in kayaks and on mules went back into the gorge below [Ponca](pon event) on Thursday to look for two of seven people {swept}(e1) away when the [Buffalo River](buf event) {rose}(e1) 14 feet in three hours.

Five bodies have been {recovered}(e3) since Tuesday, the last of them, that of a 12-year-old boy from [Springdale](spr mention), in a logjam near [Pruitt](pru event) on Wednesday afternoon, [Newton County](new metonym) Sheriff Clint Villines said.

Those {missing}(e1) are the boy's father and a woman from [Fort Smith](for mention). They were among 31 campers asleep on a gravel bar at [Steel Creek](ste event) when a {thunderstorm}(e4) {stalled}(e4) over [Boxley Valley](box event) about 1 a.m. Tuesday. [Boxley](boxl event) {got}(e4) 9.2 inches of rain by sunrise.

"It didn't come up. It came down, like a door," said survivor Ty Okafor, 29, of [Joplin](jop mention), [Missouri](mis mention), who {hung}(e5) in a sycamore until a park ranger {threw}(e5) him a rope.

The National Park Service has {closed}(e6) the river from [Boxley](boxl event) to [Carver](car event) through the holiday weekend. It said that {warnings}(e7) were {sent}(e7) to phones at 11:40 p.m. Monday, but there is no signal in most of the canyon.

A state {report}(e8) after 2010, when 20 people {drowned}(e9) at the Albert Pike campground on the [Little Missouri River](lit event), in [Montgomery County](mon mention), {recommended}(e8) sirens. None were put up on federal land.

Sen. Dale Crutchfield, R-[Rogers](rog mention), {called for}(e10) hearings. {Funerals}(e11) for a couple from [Conway](con mention) will be {held}(e11) Monday.

In [Harrison](har event), [Crooked Creek](cro event) {flooded}(e12) the fairground, and the [Boone County](boo metonym org) Fair board {put off}(e13) a July 4 rodeo. A bridge on Highway 43 {washed out}(e14) near [Compton](com event). Damage was lighter to the east, around [Marshall](mar event) and [Mountain View](mou event).

More {rain}(e15) is {forecast}(e15) Saturday.

---
places:
  mis: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  ark: {name: Arkansas, geonameid: 4099753, point: [34.7504, -92.5004], precision: division}
  jas: {name: Jasper, geonameid: 4116400, point: [36.0081, -93.1866]}
  pon: {name: Ponca, point: [36.02, -93.36]}
  buf: {name: Buffalo River, point: [36.0, -93.1], precision: area, radius_km: 30}
  spr: {name: Springdale, geonameid: 4132093, point: [36.1867, -94.1288]}
  pru: {name: Pruitt, point: [36.06, -93.14], precision: near}
  new: {name: Newton County, geonameid: 4123857, point: [35.9107, -93.2159], precision: division}
  for: {name: Fort Smith, geonameid: 4111410, point: [35.3859, -94.3986]}
  ste: {name: Steel Creek, point: [36.04, -93.34], precision: near}
  box: {name: Boxley Valley, point: [35.97, -93.4], precision: near}
  boxl: {name: Boxley, point: [35.96, -93.4], precision: near}
  jop: {name: Joplin, geonameid: 4392768, point: [37.0842, -94.5133]}
  car: {name: Carver, point: [35.98, -93.04], precision: near}
  lit: {name: Little Missouri River, point: [34.37, -93.88], precision: near}
  mon: {name: Montgomery County, geonameid: 4121992, point: [34.5457, -93.6642], precision: division}
  rog: {name: Rogers, geonameid: 4128894, point: [36.332, -94.1185]}
  con: {name: Conway, geonameid: 4106458, point: [35.0887, -92.4421]}
  har: {name: Harrison, geonameid: 4113956, point: [36.2298, -93.1077]}
  boo: {name: Boone County, geonameid: 4102608, point: [36.3043, -93.0792], precision: division}
  com: {name: Compton, point: [36.09, -93.3], precision: near}
  mar: {name: Marshall, geonameid: 4120611, point: [35.909, -92.6313]}
  mou: {name: Mountain View, geonameid: 4122986, point: [35.8684, -92.1176]}
  cro: {name: Crooked Creek, point: [36.23, -93.1], precision: near}
events:
  e1: {type: flood, places: [ste, pon, buf], start: 2026-06-30, end: 2026-06-30, date_precision: day, date_text: about 1 a.m. Tuesday, killed: 5, killed_qualifier: at_least, status: happened, actors: "", targets: seven people, main: true}
  e3: {type: rescue, places: [pru, pon], start: 2026-06-30, end: 2026-07-02, date_precision: day, date_text: since Tuesday, status: happened, actors: "", targets: Five bodies, main: true}
  e4: {type: storm, places: [box, boxl], start: 2026-06-30, end: 2026-06-30, date_precision: day, date_text: about 1 a.m. Tuesday, status: happened, actors: ""}
  e5: {type: rescue, places: [ste], start: 2026-06-30, end: 2026-06-30, date_precision: day, date_text: "", status: happened, actors: a park ranger, targets: survivor Ty Okafor}
  e6: {type: closure, places: [boxl, car], start: null, end: null, date_precision: unknown, date_text: through the holiday weekend, status: happened, actors: The National Park Service, targets: the river}
  e7: {type: statement, places: [buf], start: 2026-06-29, end: 2026-06-29, date_precision: day, date_text: "at 11:40 p.m. Monday", status: happened, actors: "", minor: true}
  e8: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: after 2010, status: happened, actors: A state report}
  e9: {type: flood, places: [lit], start: 2010, end: 2010, date_precision: year, date_text: 2010, killed: 20, status: happened, actors: ""}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sen. Dale Crutchfield}
  e11: {type: ceremony, places: [], start: 2026-07-06, end: 2026-07-06, date_precision: day, date_text: Monday, status: planned, actors: "", targets: a couple from Conway}
  e12: {type: flood, places: [har, cro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Crooked Creek, targets: the fairground}
  e13: {type: decision, places: [har], start: 2026-07-04, end: 2026-07-04, date_precision: day, date_text: July 4, status: happened, actors: the Boone County Fair board, targets: a July 4 rodeo, minor: true}
  e14: {type: collapse, places: [com], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A bridge on Highway 43, minor: true}
  e15: {type: extreme_weather, places: [], start: 2026-07-04, end: 2026-07-04, date_precision: day, date_text: Saturday, status: planned, actors: ""}
notes: ""
