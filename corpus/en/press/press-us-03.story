---
id: press-us-03
genre: press
country: US
published: 2021-04-22
title: "Tri-County Electric Cooperative {Energizes}(e1) 14-Megawatt Solar Array"
---
[PARIS](par dateline), [Tenn.](tn dateline) (April 22, 2021) — Tri-County Electric Cooperative, a member-owned utility serving 21,000 meters in [Henry](hen mention), [Weakley](wea mention) and [Benton](ben mention) counties, today {switched on}(e1) the [Blood River Solar Farm](blo event), a 14-megawatt array on former bean ground five miles north of [Paris](par mention).

{Construction}(e2) began last August and employed 85 people, most of them from within 30 miles; the trackers were made in [Portland](por mention), 160 miles east, near the [Kentucky](ky mention) line, and not, as a press account had it, in [Oregon](or mention).

"We're from [Paris](par mention), so people send us pictures of towers," said general manager Dale Overby. "Now they can send us pictures of panels."

The cooperative has {signed}(e3) a twenty-year contract with a snack maker in [Jackson](jac mention) for two-thirds of the output. A sister project outside [Camden](cam event) was {dropped}(e4) in March when the county commission there {voted}(e5) 11-7 against it.

Crews from [Murray](mur mention), [Ky.](ky mention), {assisted}(e6). Tri-County members {lost power}(e7) for four minutes at 9:15 a.m. during switching; we {apologize}(e8) to the dentists.

---
places:
  par: {name: Paris, geonameid: 4647963, point: [36.302, -88.3267]}
  blo: {name: Blood River Solar Farm, point: [36.375, -88.32], precision: near, near: par}
  tn: {name: Tennessee, geonameid: 4662168, point: [35.7503, -86.2503], precision: division}
  hen: {name: Henry County, geonameid: 4628829, point: [36.3253, -88.3003], precision: division}
  wea: {name: Weakley County, geonameid: 4666265, point: [36.3036, -88.7212], precision: division}
  ben: {name: Benton County, geonameid: 4605583, point: [36.0709, -88.0712], precision: division}
  por: {name: Portland, geonameid: 4650946, point: [36.5817, -86.5164]}
  ky: {name: Kentucky, geonameid: 6254925, point: [38.2004, -84.8776], precision: division}
  or: {name: Oregon, geonameid: 5744337, point: [44.0001, -120.5014], precision: division}
  jac: {name: Jackson, geonameid: 4632595, point: [35.6145, -88.814]}
  cam: {name: Camden, geonameid: 4610643, point: [36.059, -88.0978]}
  mur: {name: Murray, geonameid: 4302035, point: [36.6103, -88.3148]}
events:
  e1: {type: opening, places: [par], start: 2021-04-22, end: 2021-04-22, date_precision: day, date_text: today, status: happened, actors: "", main: true}
  e2: {type: construction, places: [par], start: 2020-08, end: 2020-08, date_precision: month, date_text: last August, status: happened, actors: ""}
  e3: {type: agreement, places: [jac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: construction, places: [cam], start: 2021-03, end: 2021-03, date_precision: month, date_text: in March, status: happened, negated: true, actors: ""}
  e5: {type: decision, places: [cam], start: 2021-03, end: 2021-03, date_precision: month, date_text: in March, status: happened, actors: ""}
  e6: {type: aid, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: outage, places: [par], start: 2021-04-22, end: 2021-04-22, date_precision: day, date_text: "at 9:15 a.m.", status: happened, actors: ""}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
