---
id: report-au-704
genre: report
country: AU
published: 2017-11-12
publisher: Far West Times
title: "[Broken Hill](bro event) pipeline {approved}(e1) as [Menindee](men event) lakes run low"
---
The [NSW](nsw metonym) Government has {signed off}(e1) on a $467 million pipeline that will bring [Murray](mur mention) water 270 kilometres from [Wentworth](wen event) to [Broken Hill](bro event) and end the city's reliance on the [Darling](dar mention).

Work will {start}(e2) in January and the taps should {run}(e2) by December 2018, Water Minister Clive Hargreaves said on Thursday in [Buronga](bur event), where the pumping station is to be {built}(e2).

Farmers downstream of [Menindee](men mention) were dismayed. "Once the city has its own straw, nobody in [Sydney](syd mention) will care whether the river runs," said Judy Whitelaw, who grows grapes at [Pooncarie](poo mention).

About 120 people {blocked}(e3) the Silver City Highway for an hour on Friday. Barkindji elders {performed}(e4) a smoking ceremony at the old weir.

The lakes at [Menindee](men event) are at 14 per cent. The river {stopped flowing}(e5) at [Wilcannia](wil event) for 186 days in 2015 and 2016, and again in September. Irrigators near [Bourke](bou event) are being {investigated}(e10) over claims, {aired}(e7) on national television in July, that they took water illegally; two of them were {charged}(e6) on Monday.

A Senate committee will {sit}(e8) in [Broken Hill](bro event) on November 29. In [Adelaide](ade event), the premier last week {called}(e9) for a royal commission.

Water bills will not rise for four years, the government says. After that, they may.

---
places:
  bro: {name: Broken Hill, geonameid: 2173911, point: [-31.9652, 141.4512]}
  mur: {name: Murray, point: [-34.1, 141.9], precision: near}
  wen: {name: Wentworth, geonameid: 2144129, point: [-34.1073, 141.9132]}
  dar: {name: Darling, point: [-32.5, 142.4], precision: area, radius_km: 120}
  men: {name: Menindee, point: [-32.39, 142.42]}
  bur: {name: Buronga, point: [-34.17, 142.18]}
  poo: {name: Pooncarie, point: [-33.39, 142.57]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  wil: {name: Wilcannia, point: [-31.56, 143.38]}
  bou: {name: Bourke, point: [-30.09, 145.94]}
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
  nsw: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
events:
  e1: {type: decision, places: [bro, wen], start: 2017-11-09, end: 2017-11-09, date_precision: day, date_text: on Thursday, status: happened, actors: The NSW Government, targets: "a $467 million pipeline", main: true}
  e2: {type: construction, places: [bro, wen, bur], start: 2018-01, end: 2018-12, date_precision: month, date_text: in January, status: planned, actors: "", main: true}
  e3: {type: protest, places: [bro], start: 2017-11-10, end: 2017-11-10, date_precision: day, date_text: on Friday, status: happened, actors: About 120 people, targets: the Silver City Highway}
  e4: {type: ceremony, places: [bro], start: 2017-11-10, end: 2017-11-10, date_precision: day, date_text: "", status: happened, actors: Barkindji elders, minor: true}
  e5: {type: drought, places: [wil, men], start: 2015, end: 2017, date_precision: year, date_text: in 2015 and 2016, status: happened, actors: ""}
  e6: {type: charge, places: [bou], start: 2017-11-06, end: 2017-11-06, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: two of them}
  e7: {type: publication, places: [], start: 2017-07, end: 2017-07, date_precision: month, date_text: in July, status: happened, actors: "", minor: true}
  e8: {type: meeting, places: [bro], start: 2017-11-29, end: 2017-11-29, date_precision: day, date_text: on November 29, status: planned, actors: A Senate committee}
  e9: {type: statement, places: [ade], start: 2017-10-30, end: 2017-10-30, date_precision: week, date_text: last week, status: happened, actors: the premier}
  e10: {type: investigation, places: [bou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Irrigators}
notes: ""
