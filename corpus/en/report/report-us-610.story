---
id: report-us-610
genre: report
country: US
published: 2018-10-08
publisher: Red River News-Sun
title: "Soup maker to {expand}(e1) in [Paris](par event), {add}(e2) 175 jobs"
---
[PARIS](par dateline), [Texas](tex dateline) — Hartnell Foods will {spend}(e1) $82 million to {enlarge}(e1) its plant on the north side of [Paris](par event) and {hire}(e2) 175 people over the next three years, city and company officials {announced}(e1) Monday at the [Lamar County](lam event) Fairgrounds.

The news ends months of worry for the 640 people who work there. In March the [Camden](cam mention), [New Jersey](new mention), company {closed}(e3) a plant in [Sacramento](sac event), [California](cal event), and in May it {told}(e4) workers in [Napoleon](nap event), [Ohio](ohi event), that a canning line would be {moved}(e4) by year's end. That line is coming to [Paris](par mention).

"You always read that jobs are going to [Mexico](mex mention). These are coming from [Ohio](ohi mention), and I do feel for those folks," Mayor Gwen Tolliver said.

The city council will {vote}(e5) Oct. 22 on a 10-year tax abatement. A similar package was {approved}(e6) last year for a tortilla factory in [Sulphur Springs](sul event), which {opened}(e7) in August. [Hugo](hug metonym), [Oklahoma](okl metonym), 25 miles north, had also {bid}(e8) for the expansion.

{Construction}(e9) starts in January. Traffic on Loop 286 between U.S. 271 and Lamar Avenue will be {narrowed}(e10) to one lane for about four months, according to the [Texas](tex metonym org) Department of Transportation.

[Paris](par event) {lost}(e15) a third of its factory jobs between 2000 and 2010. Among those that went were 380 at a boiler works that was {sold}(e11) to a competitor in [Tulsa](tul mention) and {shut}(e12) in 2009. Since then it has done better than neighbors such as [Bonham](bon mention) and [Clarksville](cla mention): unemployment was 3.4 percent in August.

[Paris](par metonym org) Junior College said it would {start}(e13) a welding course in the spring for would-be applicants. Classes will be {held}(e13) in [Greenville](gre event) too.

Plant manager Luis Arredondo, who {came}(e14) from [San Antonio](san mention) in 1994 as a forklift driver, said the company would give preference to residents of [Lamar](lama mention), [Red River](red mention) and [Delta](del mention) counties. Applications open Nov. 1.

---
places:
  par: {name: Paris, geonameid: 4717560, point: [33.6609, -95.5555]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  lam: {name: Lamar County, point: [33.67, -95.57], precision: area, radius_km: 30}
  cam: {name: Camden, geonameid: 4501018, point: [39.926, -75.1196]}
  new: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  sac: {name: Sacramento, geonameid: 5389489, point: [38.5816, -121.4944]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  nap: {name: Napoleon, geonameid: 5164057, point: [41.3923, -84.1252]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  sul: {name: Sulphur Springs, geonameid: 4734909, point: [33.1384, -95.6011]}
  hug: {name: Hugo, geonameid: 4539145, point: [34.0107, -95.5097]}
  okl: {name: Oklahoma, geonameid: 4544379, point: [35.4921, -97.5033], precision: division}
  tul: {name: Tulsa, geonameid: 4553433, point: [36.154, -95.9928]}
  bon: {name: Bonham, geonameid: 4675577, point: [33.5773, -96.1783]}
  cla: {name: Clarksville, geonameid: 4681758, point: [33.6107, -95.0527]}
  gre: {name: Greenville, geonameid: 4695066, point: [33.1384, -96.1108]}
  san: {name: San Antonio, geonameid: 4726206, point: [29.4241, -98.4936]}
  lama: {name: Lamar, point: [33.67, -95.57], precision: area, radius_km: 30}
  red: {name: Red River, point: [33.62, -95.05], precision: area, radius_km: 30}
  del: {name: Delta, point: [33.38, -95.67], precision: area, radius_km: 15}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: deal, places: [par], start: 2018-10-08, end: 2018-10-08, date_precision: day, date_text: Monday, status: planned, actors: Hartnell Foods, targets: its plant, main: true}
  e2: {type: career, places: [par], start: 2018-10, end: 2021-10, date_precision: month, date_text: over the next three years, status: planned, actors: Hartnell Foods, targets: 175 people, main: true}
  e3: {type: closure, places: [sac], start: 2018-03, end: 2018-03, date_precision: month, date_text: In March, status: happened, actors: "", targets: a plant}
  e4: {type: transport_change, places: [nap], start: 2018-05, end: 2018-05, date_precision: month, date_text: in May, status: happened, actors: it, targets: a canning line}
  e5: {type: decision, places: [par], start: 2018-10-22, end: 2018-10-22, date_precision: day, date_text: Oct. 22, status: planned, actors: The city council, targets: a 10-year tax abatement}
  e6: {type: decision, places: [sul], start: 2017, end: 2017, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
  e7: {type: opening, places: [sul], start: 2018-08, end: 2018-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: a tortilla factory}
  e8: {type: deal, places: [hug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Hugo, targets: the expansion, minor: true}
  e9: {type: construction, places: [par], start: 2019-01, end: 2019-01, date_precision: month, date_text: in January, status: planned, actors: ""}
  e10: {type: closure, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Traffic, minor: true}
  e11: {type: deal, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a boiler works, minor: true}
  e12: {type: closure, places: [par], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: "", targets: a boiler works}
  e13: {type: education, places: [par, gre], start: 2019, end: 2019, date_precision: year, date_text: in the spring, status: planned, actors: Paris Junior College}
  e14: {type: career, places: [par], start: 1994, end: 1994, date_precision: year, date_text: in 1994, status: happened, actors: Luis Arredondo, minor: true}
  e15: {type: layoffs, places: [par], start: 2000, end: 2010, date_precision: year, date_text: between 2000 and 2010, status: happened, actors: "", minor: true}
notes: ""
