---
id: report-us-591
genre: report
country: US
published: 2024-03-15
publisher: Auglaize Valley Record
title: "School board {votes}(e1) to {close}(e2) two elementary schools in [Lima](lim event) area"
---
[LIMA](lim dateline), [Ohio](ohi dateline) — After more than four hours of often tearful comment, the board of the Hog Creek Local School District {voted}(e1) 4-1 Thursday night to {shut}(e2) two of its five elementary schools at the end of the school year.

Roosevelt Elementary in [Cairo](cai event) and Maple Grove in [Beaverdam](bea event), with 411 students between them, will {close}(e2) on May 31. Their students will be {bused}(e3) to the newer buildings in [Bluffton](blu event) and [Elida](eli event).

Superintendent Denise Kohlrieser said the district faces a $3.8 million deficit after voters {rejected}(e4) an income tax levy in November, the third such {defeat}(e4) since 2019. Federal pandemic money, which paid for 22 teachers and aides, {runs out}(e5) in September.

"Nobody ran for this board to close a school," said member Tom Breidenbach, who cast the only {no vote}(e1). He had {asked}(e6) for a one-year delay so that the district could sell its stadium land to Allen Rail Parts, a supplier to plants in [Marysville](mar mention) and [Lafayette](laf mention), [Indiana](ind mention).

Enrollment has dropped from 3,020 in 2005 to 2,190. Several speakers blamed the {loss}(e7) of 640 jobs when a compressor factory {moved}(e7) to [Monterrey](mon mention), [Mexico](mex mention), in 2012.

Teachers learned of their fate by email at 10:40 p.m. Eighteen of them will be {laid off}(e8), and union president Carla Sheets said a grievance will be {filed}(e9) next week in [Columbus](col event).

Districts across [Ohio](ohi event) are shrinking. [Toledo](tol metonym) Public Schools {announced}(e10) in January that it would {cut}(e11) 110 positions, and trustees in [Versailles](ver event) and [Russia](rus event), two villages in [Shelby](she mention) and [Darke](dar mention) counties, will {meet}(e12) April 2 to {discuss}(e12) a merger.

In [Cairo](cai event), about 30 people {gathered}(e13) outside Roosevelt on Friday morning, holding candles and class photos from as far back as 1958. The building {opened}(e14) that year. Village Council President Ron Hefner said he had already heard from a developer in [Dayton](day mention) who wants to turn it into apartments.

---
places:
  lim: {name: Lima, geonameid: 5160783, point: [40.7426, -84.1052]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  cai: {name: Cairo, point: [40.83, -84.08]}
  bea: {name: Beaverdam, point: [40.832, -83.973]}
  blu: {name: Bluffton, geonameid: 5147766, point: [40.8953, -83.8888]}
  eli: {name: Elida, geonameid: 5153068, point: [40.7887, -84.2038]}
  mar: {name: Marysville, geonameid: 5162077, point: [40.2364, -83.3671]}
  laf: {name: Lafayette, geonameid: 4922462, point: [40.4167, -86.8753]}
  ind: {name: Indiana, geonameid: 4921868, point: [40.0003, -86.2503], precision: division}
  mon: {name: Monterrey, geonameid: 3995465, point: [25.6843, -100.3172]}
  col: {name: Columbus, geonameid: 4509177, point: [39.9612, -82.9988]}
  tol: {name: Toledo, geonameid: 5174035, point: [41.6639, -83.5552]}
  ver: {name: Versailles, point: [40.2225, -84.4844]}
  rus: {name: Russia, point: [40.2342, -84.4094]}
  she: {name: Shelby, point: [40.33, -84.2], precision: area, radius_km: 20}
  dar: {name: Darke, point: [40.13, -84.62], precision: area, radius_km: 22}
  day: {name: Dayton, geonameid: 4509884, point: [39.7589, -84.1916]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: decision, places: [lim], start: 2024-03-14, end: 2024-03-14, date_precision: day, date_text: Thursday night, status: happened, actors: the board of the Hog Creek Local School District, main: true}
  e2: {type: closure, places: [cai, bea], start: 2024-05-31, end: 2024-05-31, date_precision: day, date_text: on May 31, status: planned, actors: "", targets: two of its five elementary schools, main: true}
  e3: {type: transport_change, places: [blu, eli], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Their students, minor: true}
  e4: {type: election, places: [lim], start: 2023-11, end: 2023-11, date_precision: month, date_text: in November, status: happened, actors: voters, targets: an income tax levy}
  e5: {type: closure, places: [], start: 2024-09, end: 2024-09, date_precision: month, date_text: in September, status: planned, actors: "", targets: Federal pandemic money, minor: true}
  e6: {type: statement, places: [lim], start: 2024-03-14, end: 2024-03-14, date_precision: day, date_text: "", status: happened, actors: member Tom Breidenbach, minor: true}
  e7: {type: layoffs, places: [lim], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: a compressor factory, targets: 640 jobs}
  e8: {type: layoffs, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: Eighteen of them}
  e9: {type: trial, places: [col], start: 2024-03-18, end: 2024-03-18, date_precision: week, date_text: next week, status: planned, actors: union president Carla Sheets}
  e10: {type: statement, places: [tol], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: happened, actors: Toledo Public Schools}
  e11: {type: layoffs, places: [tol], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Toledo Public Schools, targets: 110 positions}
  e12: {type: meeting, places: [ver, rus], start: 2024-04-02, end: 2024-04-02, date_precision: day, date_text: April 2, status: planned, actors: trustees, targets: a merger}
  e13: {type: protest, places: [cai], start: 2024-03-15, end: 2024-03-15, date_precision: day, date_text: on Friday morning, status: happened, actors: about 30 people}
  e14: {type: opening, places: [cai], start: 1958, end: 1958, date_precision: year, date_text: that year, status: happened, actors: "", targets: The building, minor: true}
notes: ""
