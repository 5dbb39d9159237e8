---
id: report-gb-347
genre: report
country: GB
published: 2013-10-22
publisher: "Lakes & Fells Chronicle"
title: "[Kendal](ken mention) climber {dies}(e1) in fall on [Helvellyn](hel event)"
---
A climber has {died}(e1) after {falling}(e1) 200ft from Striding Edge on [Helvellyn](hel event).

The man, who was 44 and from [Kendal](ken mention), {slipped}(e1) on wet rock shortly before noon on Sunday, [Patterdale](pat metonym org) Mountain Rescue Team said.

A helicopter from RAF [Boulmer](bou metonym org) {lifted}(e2) him to hospital in [Carlisle](car event), where he was {pronounced dead}(e1).

He was with three friends from a club in [Barrow-in-Furness](bar mention). They were {brought down}(e2) unhurt to [Glenridding](gle event).

Team leader Mike Braithwaite said conditions were not extreme. "It was drizzle and a greasy step. It could have been any of us," he said.

It is the fourth {death}(e3) on the [Lake District](lak event) fells in a month and the second on the ridge.

On 28 September a walker from [Stockport](sto mention) {collapsed}(e4) near [Red Tarn](red event). Two days later a student at [Lancaster](lan metonym org) University {fell}(e5) from Jack's Rake above [Great Langdale](gre event).

The region's twelve teams have been called out 421 times this year, ten per cent more than at the same time in 2012.

A coroner in [Kendal](ken metonym) in June {urged}(e6) that the park authority consider signs at the start of the ridge. The authority, which will discuss the letter in November, has said in the past that signs do not belong on summits.

Last week [Keswick](kes metonym) team members {spent}(e7) 14 hours on a search for a man who turned out to have taken a bus to [Penrith](pen mention).

"He apologised very nicely and {made}(e8) a donation," said a spokeswoman.

In [Scotland](sco event), two skiers from [Dundee](dun mention) were {caught}(e9) in an early {avalanche}(e9) on [Aonach Mor](aon event) on Saturday. Neither was badly {hurt}(e9).

The Met Office is {warning}(e10) of gales and rain across north-west [England](eng event) from Wednesday evening, with the first snow of autumn above 2,500ft.

---
places:
  ken: {name: Kendal, geonameid: 2645826, point: [54.3268, -2.7476]}
  hel: {name: Helvellyn, point: [54.527, -3.016], precision: near}
  pat: {name: Patterdale, point: [54.53, -2.94]}
  bou: {name: Boulmer, point: [55.42, -1.6]}
  car: {name: Carlisle, geonameid: 2653775, point: [54.8951, -2.9382]}
  gle: {name: Glenridding, point: [54.545, -2.95]}
  lak: {name: Lake District, point: [54.5, -3.1], precision: area, radius_km: 30}
  sto: {name: Stockport, geonameid: 2636882, point: [53.4098, -2.1576]}
  red: {name: Red Tarn, point: [54.528, -3.007], precision: near}
  lan: {name: Lancaster, geonameid: 2644972, point: [54.0465, -2.7999]}
  gre: {name: Great Langdale, point: [54.45, -3.09], precision: near}
  pen: {name: Penrith, geonameid: 2640416, point: [54.6658, -2.7576]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  aon: {name: Aonach Mor, point: [56.81, -4.96], precision: near}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  dun: {name: Dundee, geonameid: 2650752, point: [56.4691, -2.9749]}
  bar: {name: Barrow in Furness, geonameid: 2656241, point: [54.1109, -3.2276]}
  kes: {name: Keswick, geonameid: 2645756, point: [54.5995, -3.1326]}
events:
  e1: {type: other_accident, places: [hel], start: 2013-10-20, end: 2013-10-20, date_precision: day, date_text: shortly before noon on Sunday, killed: 1, status: happened, actors: "", targets: "The man, who was 44 and from Kendal", main: true}
  e2: {type: rescue, places: [hel, car, gle], start: 2013-10-20, end: 2013-10-20, date_precision: day, date_text: "", status: happened, actors: A helicopter from RAF Boulmer, targets: him}
  e3: {type: other_accident, places: [lak], start: 2013-09, end: 2013-10, date_precision: month, date_text: in a month, killed: 4, status: happened, actors: ""}
  e4: {type: medical, places: [red], start: 2013-09-28, end: 2013-09-28, date_precision: day, date_text: On 28 September, killed: 1, status: happened, actors: "", targets: a walker from Stockport}
  e5: {type: other_accident, places: [gre], start: 2013-09-30, end: 2013-09-30, date_precision: day, date_text: Two days later, killed: 1, status: happened, actors: "", targets: a student at Lancaster University}
  e6: {type: statement, places: [ken], start: 2013-06, end: 2013-06, date_precision: month, date_text: in June, status: happened, actors: A coroner in Kendal, targets: the park authority}
  e7: {type: rescue, places: [pen], start: 2013-10-14, end: 2013-10-14, date_precision: week, date_text: Last week, status: happened, actors: Keswick team members, targets: a man}
  e8: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, minor: true}
  e9: {type: landslide, places: [aon], start: 2013-10-19, end: 2013-10-19, date_precision: day, date_text: on Saturday, injured: 2, status: happened, actors: "", targets: two skiers from Dundee}
  e10: {type: statement, places: [eng], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Met Office}
notes: ""
