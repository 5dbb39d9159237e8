---
id: report-us-118
genre: report
country: US
published: 2021-12-13
publisher: Delta Valley Courier
title: "Search {goes on}(e3) in flattened [Missouri](mis event), [Arkansas](ark event) towns after {tornadoes}(e1)"
---
By Dana Pruett and Luis Amaro

[LEACHVILLE](lea dateline), [Ark.](ark dateline) (DVC) — Crews with dogs and thermal cameras {picked}(e3) through what was left of a nursing home and a dollar store on Monday, three days after a line of {tornadoes}(e1) {tore}(e1) across the [Mississippi Delta](miss event) and {killed}(e1) at least nine people in two states.

The longest-lived of the twisters {touched down}(e1) near [Bay](bay event), [Arkansas](ark mention), shortly after 7 p.m. Friday and stayed on the ground for some 80 miles, {crossing}(e1) the [Missouri](mis event) Bootheel before {dying out}(e1) near [Hayti](hay event), the National Weather Service in [Memphis](mem metonym org), [Tennessee](ten mention), said.

Five residents of the Delta Pines home in [Monette](mon event) {died}(e2) when the {roof came down}(e2), [Craighead County](cra metonym) Judge Alvin Teague said. Twenty others were {pulled}(e3) out alive by neighbors and off-duty officers.

"You could hear them hollering, and you just went toward the hollering," said Cody Ballew, who drove over from [Caraway](car mention) with a chain saw.

In [Braggadocio](bra event), [Missouri](mis mention), a 9-year-old girl was {killed}(e1) at home. Her parents were {flown}(e4) to a hospital in [Cape Girardeau](cap event).

About 38,000 customers were still {without power}(e5) from [Jonesboro](jon event) to [Kennett](kenn event) on Monday morning, and water was {out}(e5) in [Leachville](lea event). [Arkansas](ark metonym) Gov. Neal Hardwick {declared}(e6) an emergency in six counties on Saturday and {toured}(e7) the damage by helicopter on Sunday.

Church groups from [Paragould](par mention) and as far as [Paris](pari mention), [Texas](tex mention), {arrived}(e8) over the weekend with generators and bottled water. The high school gym in [Manila](man event) has been {turned}(e8) into a shelter, and classes there are {canceled}(e9) through Wednesday.

The same system {spawned}(e10) {storms}(e10) that {devastated}(e10) [Mayfield](may event), [Kentucky](ken mention), where a candle factory was {destroyed}(e10), and {collapsed}(e11) a warehouse in [Edwardsville](edw event), [Illinois](ill mention).

December tornadoes are rare this far north, but forecasters have recorded more of them in the past two decades. "If we keep getting 75 degrees at Christmas, we'd better get used to it," said Teague.

---
places:
  ken: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  ill: {name: Illinois, geonameid: 4896861, point: [40.0003, -89.2504], precision: division}
  ten: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  bay: {name: Bay, geonameid: 4100592, point: [35.7423, -90.5623]}
  mis: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  ark: {name: Arkansas, geonameid: 4099753, point: [34.7504, -92.5004], precision: division}
  miss: {name: Mississippi Delta, point: [35.5, -90.5], precision: area, radius_km: 150}
  cra: {name: Craighead County, geonameid: 4106979, point: [35.8277, -90.6314], precision: division}
  lea: {name: Leachville, geonameid: 4118507, point: [35.9359, -90.2579]}
  hay: {name: Hayti, geonameid: 4389910, point: [36.2337, -89.7495]}
  mem: {name: Memphis, geonameid: 4641239, point: [35.1495, -90.049]}
  mon: {name: Monette, geonameid: 4121954, point: [35.8906, -90.3443]}
  car: {name: Caraway, geonameid: 4104566, point: [35.7581, -90.3223]}
  bra: {name: Braggadocio, point: [36.18, -89.83], precision: near}
  cap: {name: Cape Girardeau, geonameid: 4379966, point: [37.3059, -89.5182]}
  jon: {name: Jonesboro, geonameid: 4116834, point: [35.8423, -90.7043]}
  kenn: {name: Kennett, geonameid: 4393451, point: [36.2362, -90.0556]}
  par: {name: Paragould, geonameid: 4125388, point: [36.0584, -90.4973]}
  pari: {name: Paris, geonameid: 4717560, point: [33.6609, -95.5555]}
  man: {name: Manila, geonameid: 4120426, point: [35.8801, -90.167]}
  may: {name: Mayfield, geonameid: 4300105, point: [36.7417, -88.6367]}
  edw: {name: Edwardsville, geonameid: 4237717, point: [38.8114, -89.9532]}
events:
  e1: {type: storm, places: [bay, mis, hay, bra], start: 2021-12-10, end: 2021-12-10, date_precision: day, date_text: shortly after 7 p.m. Friday, killed: 9, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e2: {type: collapse, places: [mon], start: 2021-12-10, end: 2021-12-10, date_precision: day, date_text: "", killed: 5, status: happened, actors: "", targets: the Delta Pines home, main: true}
  e3: {type: rescue, places: [lea, mon], start: 2021-12-13, end: 2021-12-13, date_precision: day, date_text: on Monday, status: happened, actors: Crews, main: true}
  e4: {type: medical, places: [cap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Her parents, minor: true}
  e5: {type: outage, places: [jon, kenn, lea], start: 2021-12-13, end: 2021-12-13, date_precision: day, date_text: on Monday morning, status: happened, actors: "", targets: "About 38,000 customers"}
  e6: {type: decision, places: [ark], start: 2021-12-11, end: 2021-12-11, date_precision: day, date_text: on Saturday, status: happened, actors: Arkansas Gov. Neal Hardwick}
  e7: {type: visit, places: [ark], start: 2021-12-12, end: 2021-12-12, date_precision: day, date_text: on Sunday, status: happened, actors: Arkansas Gov. Neal Hardwick, targets: the damage, minor: true}
  e8: {type: aid, places: [lea, man], start: 2021-12-11, end: 2021-12-12, date_precision: day, date_text: over the weekend, status: happened, actors: Church groups}
  e9: {type: closure, places: [man], start: 2021-12-13, end: 2021-12-15, date_precision: day, date_text: through Wednesday, status: happened, actors: "", targets: classes, minor: true}
  e10: {type: storm, places: [may], start: 2021-12-10, end: 2021-12-10, date_precision: day, date_text: "", status: happened, actors: "", targets: a candle factory}
  e11: {type: collapse, places: [edw], start: 2021-12-10, end: 2021-12-10, date_precision: day, date_text: "", status: happened, actors: "", targets: a warehouse}
notes: ""
