---
id: report-us-826
genre: report
country: US
published: 2006-05-18
publisher: Piedmont Ledger-News
title: "Bypass would take trucks out of [Winnsboro](win mention), and maybe shoppers too"
---
Engineers for the state {showed}(e1) three lines on a map at [Fairfield](fai metonym org) Central High School on Tuesday, and each of them ran through somebody's pasture.

The lines are possible routes for a bypass west of [Winnsboro](win mention), which the [South Carolina](sou metonym org) Department of Transportation has studied since the 1990s. The drop-in {session}(e1) drew 140 people. They could look, ask and leave a card. Nothing was decided, and nothing will be before the fall.

A two-lane road of 7.2 miles would cost $38 million; four lanes would cost $61 million. If money were found today, construction could begin in 2011, said project manager Cheryl Gantt. Truckers hauling granite and logs between [Chester](che mention) and [Columbia](col mention) would save nine minutes. Some 1,900 trucks a day now turn the corner at the Town Clock, where the curb has been replaced so often that the town keeps spares.

"One of these days one's going to come through my window," said Lou Ferrell, whose shoe store is on the corner. But he also said that half of his trade stops because it has to slow down. "Look at [Ridgeway](rid mention). Look at [Great Falls](gre mention). I'd like to be alive, and I'd like to be in business."

Studies elsewhere point both ways. Towns of under 5,000 tend to lose gas stations and gain antiques, according to a professor at [Clemson](cle mention). In [Newberry](new mention), shops on Main Street did better once people could park without fear; in [Bamberg](bam mention), they did not.

Farmer Odell Mims, 70, found line B across his barn. He said he would fight it in court, and with a shotgun if he must, then asked that the second part be left out, then said to leave it in.

By law, owners have to be paid what land is worth. They may refuse an offer, and a jury in that case would set the price.

Cards may be mailed to the department until June 30. The maps can be seen at the library in [Winnsboro](win mention) and at town hall in [Jenkinsville](jen mention).

---
places:
  win: {name: Winnsboro, geonameid: 4601335, point: [34.3807, -81.0865]}
  fai: {name: Fairfield, point: [34.4, -81.12], precision: area, radius_km: 25}
  sou: {name: South Carolina, geonameid: 4597040, point: [34.0004, -81.0001], precision: division}
  che: {name: Chester, geonameid: 4574565, point: [34.7049, -81.2143]}
  col: {name: Columbia, geonameid: 4575352, point: [34.0007, -81.0348]}
  rid: {name: Ridgeway, point: [34.307, -80.96]}
  gre: {name: Great Falls, geonameid: 4580354, point: [34.5751, -80.902]}
  cle: {name: Clemson, geonameid: 4574989, point: [34.6834, -82.8374]}
  new: {name: Newberry, geonameid: 4589207, point: [34.2746, -81.6187]}
  bam: {name: Bamberg, geonameid: 4569929, point: [33.2971, -81.0348]}
  jen: {name: Jenkinsville, point: [34.27, -81.28]}
events:
  e1: {type: meeting, places: [win], start: 2006-05-16, end: 2006-05-16, date_precision: day, date_text: on Tuesday, status: happened, actors: Engineers for the state, targets: 140 people, main: true}
notes: ""
