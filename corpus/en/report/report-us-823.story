---
id: report-us-823
genre: report
country: US
published: 2019-09-19
publisher: Upper Hudson Democrat
title: "Sheriff's log: stray heifers, tools {taken}(e3) from mill"
---
The [Washington County](was metonym org) Sheriff's Office took 214 calls in the week to Sunday, a figure that is usual for September. Among them:

[SALEM](sal dateline) - Deputies {arrested}(e1) a [Greenwich](gre mention) man, Corey Dufresne, 41, on Monday on a warrant for failing to appear. He was {sent}(e2) to jail at [Fort Edward](for event) for lack of $2,500 bail.

[WHITEHALL](whi dateline) - A woman said that her canoe was not where she had left it. It had been borrowed by a nephew, who had left a note under the wrong mat.

[ARGYLE](arg dateline) - Eleven heifers were in the road near the school. It is the owner's duty to keep a fence, and a driver who hits a cow at night may find that he is liable too, the deputies point out.

[GRANVILLE](gra dateline) - Tools worth $3,800 were {stolen}(e3) from a slate mill on Friday night. Anyone who is offered a wet saw at a price too good to be true should call the office.

[HARTFORD](har dateline) - A suspicious vehicle was a couple from [New Jersey](new mention) looking at leaves.

[CAMBRIDGE](cam dateline) - Tiffany Loomis, 26, of [Bennington](ben mention), [Vt.](ver mention), was {charged}(e4) with possession of a controlled substance after a stop on Route 313 on Saturday. A trooper's dog, Brisk, was called but was in [Albany](alb mention) at the vet.

"People read the log for the cows," Undersheriff Hal Pratt said. "I wish they'd read it for the doors." He said that most thieves from cars do not break a window. They try a handle and go on to the next. "Lock it. It takes one second. If you get robbed after that, I'll be sorry for you and not before."

Pratt also reminds hunters that to shoot within 500 feet of a house is an offense, that a treestand should be checked before it is stood on, and that the office's lot in [Hudson Falls](hud mention) is where to meet a stranger from the internet who wants to buy your snowblower. The lot is lit and filmed.

---
places:
  was: {name: Washington County, point: [43.3, -73.43], precision: area, radius_km: 40}
  sal: {name: Salem, point: [43.172, -73.327]}
  gre: {name: Greenwich, geonameid: 5119416, point: [43.0906, -73.4987]}
  for: {name: Fort Edward, geonameid: 5117657, point: [43.267, -73.5846]}
  whi: {name: Whitehall, geonameid: 5144375, point: [43.5556, -73.4037]}
  arg: {name: Argyle, point: [43.235, -73.49]}
  gra: {name: Granville, geonameid: 5119076, point: [43.4079, -73.2596]}
  har: {name: Hartford, point: [43.363, -73.394]}
  new: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  cam: {name: Cambridge, point: [43.028, -73.381]}
  ben: {name: Bennington, geonameid: 5233742, point: [42.8781, -73.1968]}
  ver: {name: Vermont, geonameid: 5242283, point: [44.0003, -72.7499], precision: division}
  alb: {name: Albany, geonameid: 5106834, point: [42.6526, -73.7562]}
  hud: {name: Hudson Falls, geonameid: 5121513, point: [43.3006, -73.5859]}
events:
  e1: {type: arrest, places: [sal], start: 2019-09-16, end: 2019-09-16, date_precision: day, date_text: on Monday, arrested: 1, status: happened, actors: Deputies, targets: Corey Dufresne}
  e2: {type: arrest, places: [for], start: 2019-09-16, end: 2019-09-16, date_precision: day, date_text: "", status: happened, actors: "", targets: Corey Dufresne, minor: true}
  e3: {type: robbery, places: [gra], start: 2019-09-13, end: 2019-09-13, date_precision: day, date_text: on Friday night, status: happened, actors: "", targets: "Tools worth $3,800"}
  e4: {type: charge, places: [cam], start: 2019-09-14, end: 2019-09-14, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: Tiffany Loomis}
notes: ""
