---
id: report-us-810
genre: report
country: US
published: 2014-02-12
publisher: Driftless Courier
title: "Board weighs fewer bus stops as fuel bills climb"
---
[Decorah](dec mention)-area parents would walk their children a little farther to meet the bus next fall under one of four ideas that the school board {heard}(e1) on Monday night.

Superintendent Carl Hovland told the board that the district's 21 routes cover 1,080 miles a day, from the [Minnesota](min mention) line in the north to [Ossian](oss mention) in the south. Diesel costs about $3.70 a gallon. "We drive past three stops to get to a fourth that has one kid at it," Hovland said. "Nobody likes to hear that, but that's where the money goes."

No vote was on the agenda. Under state law, elementary students who live more than two miles from school must be offered a ride; those in high school, three miles. Districts such as [Postville](pos mention), [Waukon](wau mention) and [Cresco](cre mention) already use common stops in town, and [Howard-Winneshiek](how metonym org) Community Schools charges families inside the limit $110 a semester.

Jen Lovaas, who has twins in second grade and lives off Locust Road, said she would not mind a corner stop if there were a sidewalk. "There isn't one. There's a ditch and there's milk trucks," she said. "If somebody gets hit, will we say we saved four thousand dollars?"

Board member Tom Ryerson said he struck a few routes from his own list after riding along with drivers. He would rather see the district look at its heating first. The high school's boilers were {put in}(e2) in 1971, and the building in [Decorah](dec event) burns as much gas as two of a later design.

Other options: a four-day week in January and February, as in some [Colorado](col mention) districts; contracting with a firm in [Calmar](cal mention); or leaving things as they are and drawing on reserves, which could last until 2018 at the present rate.

The district could also ask voters for a levy. "I can count on one hand the people who'd thank us for that," said Hovland.

The board will {take up}(e3) the question again on March 10 at 6:30 p.m. in the library at Carrie Lee Elementary School.

---
places:
  min: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  oss: {name: Ossian, geonameid: 4870263, point: [43.1464, -91.7646]}
  pos: {name: Postville, geonameid: 4871875, point: [43.0847, -91.5682]}
  wau: {name: Waukon, geonameid: 4880997, point: [43.2694, -91.4757]}
  cre: {name: Cresco, geonameid: 4853059, point: [43.3814, -92.1141]}
  how: {name: Howard-Winneshiek, point: [43.35, -92.1], precision: area, radius_km: 25}
  dec: {name: Decorah, geonameid: 4853608, point: [43.3033, -91.7857]}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  cal: {name: Calmar, geonameid: 4850061, point: [43.1836, -91.8641]}
events:
  e1: {type: meeting, places: [dec], start: 2014-02-10, end: 2014-02-10, date_precision: day, date_text: on Monday night, status: happened, actors: the school board, main: true}
  e2: {type: construction, places: [dec], start: 1971, end: 1971, date_precision: year, date_text: in 1971, status: happened, actors: "", targets: boilers, minor: true}
  e3: {type: meeting, places: [dec], start: 2014-03-10, end: 2014-03-10, date_precision: day, date_text: on March 10, status: planned, actors: The board, targets: the question}
notes: ""
