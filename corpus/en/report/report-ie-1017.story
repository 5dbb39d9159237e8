---
id: report-ie-1017
genre: report
country: IE
published: 2025-03-04
publisher: Longford Observer
title: "New school building for [Ballymahon](bal event) {delayed}(e1) again"
---
Pupils at Scoil Bhríde in [Ballymahon](bal event) will spend at least one more winter in prefabs after the Department of Education {told}(e1) the principal that work on a new building would not {start}(e1) this summer as planned.

The 16-classroom school was first promised in 2011. It {got}(e2) planning permission in 2019 and went to tender two years ago. The Department now says that the lowest bid was too far above the budget and that the project has to be looked at again.

"I had to tell sixth class that they won't see it, and neither will their brothers and sisters," said principal Aoife Gannon. "One of the small ones asked me if it was because they had been bold."

There are 347 children in the school and nine prefabs in the yard, some of them older than the teachers. In one, a bucket stands under the skylight. Another has been given over to two pupils from [Ukraine](ukr mention) who need quiet in order to learn [English](eng demonym), and to the speech therapist, who comes from [Mullingar](mul mention) every second Friday. There is no room for sport. PE is taken in the church car park, if there isn't a funeral.

Local TD Colm Geraghty said that [Longford](lon mention) was being treated as an afterthought. "If this was [Dún Laoghaire](dun mention) or [Malahide](mal mention), do you think they'd be eating their lunch in a steel box? We fight every year and every year we get a letter."

In a statement, the Department said that it was committed to the project and that 350 schools were under construction in all parts of the State. Prices in the building trade have risen by more than a third since 2020, according to surveyors, and contractors in the midlands are said to be in demand for houses, data centres and work for the water utility.

Parents will {meet}(e3) in the community centre at 8pm on Wednesday. They intend to ask for sanitary facilities that work, at the very least.

"We'd take a second-hand school at this stage," said Bernie Farrell, whose twins are in first class. "If there's one going in [Athlone](ath mention) or in [Edgeworthstown](edg mention) that nobody wants, we'll send a trailer."

---
places:
  bal: {name: Ballymahon, point: [53.56, -7.76]}
  mal: {name: Malahide, geonameid: 2962725, point: [53.4508, -6.1544]}
  dun: {name: Dún Laoghaire, point: [53.29, -6.14]}
  edg: {name: Edgeworthstown, point: [53.7, -7.61]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  eng: {name: English, point: [52.5, -1.5], precision: area, radius_km: 250}
  lon: {name: Longford, point: [53.73, -7.79]}
  ath: {name: Athlone, geonameid: 3313472, point: [53.4228, -7.9372]}
  mul: {name: An Muileann gCearr, geonameid: 2962361, point: [53.5247, -7.3385]}
events:
  e1: {type: construction, places: [bal], start: 2025, end: 2025, date_precision: year, date_text: this summer, status: happened, negated: true, actors: the Department of Education, targets: a new building, main: true}
  e2: {type: decision, places: [bal], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: The 16-classroom school, minor: true}
  e3: {type: meeting, places: [bal], start: 2025-03-05, end: 2025-03-05, date_precision: day, date_text: on Wednesday, status: planned, actors: Parents}
notes: ""
