---
id: report-us-868
genre: report
country: US
published: 2005-12-22
publisher: St. John Valley Bulletin
title: "Postmaster has seen it all go by, tied with string"
---
The busiest week of the year at the [Fort Kent](for mention) post office is this one, and Gerard Ouellette, who {retires}(e1) on Dec. 31 after 34 years, is spending it where he began, at the counter.

"I could stay in the back. But you wouldn't see the faces," he said on Monday, weighing a ham.

Fruitcakes go to [Connecticut](con mention), where half of the Valley moved for the aircraft plants. Ployes mix goes to [Florida](flo mention). Snowshoes went to [Hawaii](haw mention) once, and he did not ask. A box of balsam tips leaves each December for a woman in [Phoenix](pho mention) who puts her head in it.

To be there by Saturday, Priority Mail must be at the window by today at 4 p.m.; Express, by Friday noon. A first-class stamp costs 37 cents and will be 39 from Jan. 8. Don't use string. It jams the machines in [Bangor](ban mention).

Ouellette was drafted in 1968, walked a route for 11 years and could tell who was getting better by who came to the door. He speaks French with everybody over 50. He was bitten twice and says that both dogs had a point.

The Postal Service is studying whether to move sorting for northern [Maine](mai mention) from [Bangor](ban mention) to [Portland](por mention); mail from [Fort Kent](for mention) to [Madawaska](mad mention), 20 miles apart, could then travel 600. Ouellette shook his head. "A letter to your neighbor should not see more of the world than you do," he said.

What has changed most is the letters. There are a third as many as in 1980. Catalogs rise, and parcels, and envelopes with a window. He has never lost a Christmas card that he knows of, but one from [Edmundston](edm mention), across the river in [New Brunswick](new mention), took 19 years. It was behind a radiator.

His wife, Jeanne, would like to see [Rome](rom mention). He has been thinking more of [Frenchville](fre mention), where there is a brook. A coffee for him {is}(e2) at the [Fort Kent](for event) office on Dec. 30 at 10.

---
places:
  for: {name: Fort Kent, geonameid: 4964627, point: [47.2587, -68.5895]}
  con: {name: Connecticut, geonameid: 4831725, point: [41.667, -72.6665], precision: division}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  haw: {name: Hawaii, geonameid: 5855797, point: [20.7503, -156.5003], precision: division}
  pho: {name: Phoenix, geonameid: 5308655, point: [33.4484, -112.074]}
  ban: {name: Bangor, geonameid: 4957280, point: [44.7988, -68.7726]}
  mai: {name: Maine, geonameid: 4971068, point: [45.5003, -69.2498], precision: division}
  por: {name: Portland, geonameid: 4975802, point: [43.6574, -70.2589]}
  mad: {name: Madawaska, geonameid: 4970938, point: [47.3553, -68.3217]}
  edm: {name: Edmundston, geonameid: 6545023, point: [47.3737, -68.3251]}
  new: {name: New Brunswick, geonameid: 6087430, point: [46.5001, -66.7502], precision: division}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  fre: {name: Frenchville, point: [47.28, -68.38]}
events:
  e1: {type: career, places: [for], start: 2005-12-31, end: 2005-12-31, date_precision: day, date_text: on Dec. 31, status: planned, actors: Gerard Ouellette, main: true}
  e2: {type: ceremony, places: [for], start: 2005-12-30, end: 2005-12-30, date_precision: day, date_text: on Dec. 30, status: planned, actors: ""}
notes: ""
